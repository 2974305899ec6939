// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"

#include <algorithm>

namespace clausemeter::logs {

// How far one file is read, in bytes of the file itself, whatever is made of them. What is told twice counts
// once.
class FileProgress {
public:
    // The size has been expected of the progress.
    FileProgress(Progress& progress, std::int64_t size)
        : m_progress(progress)
        , m_size(size)
    {
    }

    void reached(std::int64_t position)
    {
        const std::int64_t now = std::min(m_start + position, m_start + m_size);
        m_progress.add(std::max<std::int64_t>(now - m_reached, 0), 0);
        m_reached = std::max(m_reached, now);
    }
    void finish() { reached(m_size); }
    // The whole file once more.
    void again()
    {
        finish();
        m_progress.expect(m_size);
        m_start += m_size;
    }

private:
    Progress& m_progress;
    std::int64_t m_size;
    std::int64_t m_start = 0; // of this reading
    std::int64_t m_reached = 0;
};

} // namespace clausemeter::logs
