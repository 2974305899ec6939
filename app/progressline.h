// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "widgets/text/words.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace clausemeter::app {

// The line that says how far the work is, on standard error and only on a terminal; wiped when the object
// goes.
class ProgressLine {
public:
    ProgressLine(const Progress& progress, const text::Words& words);
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    // The line after `elapsed` of work; without a percentage where the size is not known.
    static QString lineFor(const Progress& progress, const text::Words& words,
                           std::chrono::milliseconds elapsed);

private:
    void run();

    const Progress& m_progress;
    const text::Words m_words;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_done = false;
    std::thread m_thread;
};

} // namespace clausemeter::app
