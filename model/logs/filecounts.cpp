// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/filecounts.h"

namespace clausemeter::logs {

slots::ServiceLog& FileCounts::of(int service)
{
    const auto at = std::size_t(service);
    if (m_services.size() <= at)
        m_services.resize(at + 1);
    if (!m_services[at])
        m_services[at] =
            std::make_unique<slots::ServiceLog>(slots::ServiceLog{slots::SlotTable(m_reservedCodes), {}});
    return *m_services[at];
}

slots::ServiceLog* FileCounts::find(int service)
{
    const auto at = std::size_t(service);
    return at < m_services.size() ? m_services[at].get() : nullptr;
}

} // namespace clausemeter::logs
