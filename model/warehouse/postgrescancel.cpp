// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/warehouse/postgrescancel.h"

#include <libpq-fe.h>
#include <sys/socket.h>

namespace clausemeter::warehouse {

namespace {

constexpr int kLookMs = 50;
constexpr int kListenMs = 700; // for a server to end its query

} // namespace

PostgresCancel::PostgresCancel(const QVariant& handle, const Progress& progress)
    : m_connection(handle.isValid() ? *static_cast<void* const*>(handle.constData()) : nullptr)
{
    if (m_connection)
        m_thread = std::thread([this, &progress] { watch(progress); });
}

PostgresCancel::~PostgresCancel()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

bool PostgresCancel::hasEnded(int ms)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, std::chrono::milliseconds(ms), [this] { return m_isOver; });
}

void PostgresCancel::watch(const Progress& progress)
{
    while (!progress.stopRequested()) {
        if (hasEnded(kLookMs))
            return;
    }
    auto* connection = static_cast<PGconn*>(m_connection);
    // Both only read what does not change while the connection stands.
    const int socket = PQsocket(connection);
    if (PGcancel* cancel = PQgetCancel(connection)) {
        // To ask a server that has stopped would take as long as it does: it is asked beside the wait.
        std::thread asking([cancel] {
            char why[256];
            PQcancel(cancel, why, sizeof why);
            PQfreeCancel(cancel);
        });
        asking.detach();
    }
    if (!hasEnded(kListenMs))
        ::shutdown(socket, SHUT_RDWR);
}

} // namespace clausemeter::warehouse
