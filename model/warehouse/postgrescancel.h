// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"

#include <QVariant>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace clausemeter::warehouse {

// While it lives, a query of that connection is ended on the server as soon as the progress is asked to stop;
// where the server does not listen, the connection is cut.
class PostgresCancel {
public:
    // `handle`: QSqlDriver::handle() of an open connection.
    PostgresCancel(const QVariant& handle, const Progress& progress);
    ~PostgresCancel();
    PostgresCancel(const PostgresCancel&) = delete;
    PostgresCancel& operator=(const PostgresCancel&) = delete;

private:
    void watch(const Progress& progress);
    bool hasEnded(int ms);

    void* m_connection; // PGconn
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isOver = false;
    std::thread m_thread;
};

} // namespace clausemeter::warehouse
