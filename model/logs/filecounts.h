// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/serviceindex.h"
#include "model/slots/servicelog.h"

#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace clausemeter::logs {

// What one file says, per service: here the threads that read it add up what they counted.
class FileCounts {
public:
    explicit FileCounts(const std::vector<std::string>& reservedCodes)
        : m_reservedCodes(reservedCodes)
    {
    }

    // Whoever writes holds this.
    std::mutex& mutex() { return m_mutex; }
    slots::ServiceLog& of(int service);
    // Null where the file has nothing of that service.
    slots::ServiceLog* find(int service);

private:
    const std::vector<std::string>& m_reservedCodes;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<slots::ServiceLog>> m_services;
};

} // namespace clausemeter::logs
