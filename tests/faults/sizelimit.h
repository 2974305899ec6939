// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <csignal>
#include <sys/resource.h>

namespace clausemeter::book::faults {

// No file may become larger, as on a full disk.
class SizeLimit {
public:
    explicit SizeLimit(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = rlim_t(bytes);
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    SizeLimit(const SizeLimit&) = delete;
    SizeLimit& operator=(const SizeLimit&) = delete;

private:
    rlimit m_before{};
};

// Of limits that are swept: 4 KiB where CLAUSEMETER_SWEEP is 1, otherwise 64.
inline qint64 sweepStep()
{
    return (qEnvironmentVariableIntValue("CLAUSEMETER_SWEEP") != 0 ? 4 : 64) * qint64(1024);
}

} // namespace clausemeter::book::faults
