// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/progressline.h"

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace clausemeter::app {

ProgressLine::ProgressLine(const Progress& progress, const text::Words& words)
    : m_progress(progress)
    , m_words(words)
{
    if (isatty(STDERR_FILENO))
        m_thread = std::thread([this] { run(); });
}

ProgressLine::~ProgressLine()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_done = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

QString ProgressLine::lineFor(const Progress& progress, const text::Words& words,
                              std::chrono::milliseconds elapsed)
{
    const std::int64_t ms = std::max<std::int64_t>(1, elapsed.count());
    const std::int64_t bytes = progress.bytes();
    const std::int64_t expected = progress.expectedBytes();
    const QString speed = words.count(bytes / ms / 1000);
    const QString rows = words.count(std::int64_t(Int128(progress.rows()) * 1000 / ms));
    if (expected <= 0 || bytes <= 0) {
        return words.say("CommandLine", "Reading: %1 MB, %2 MB/s, %3 rows/s")
            .arg(words.count(bytes / 1'000'000), speed, rows);
    }
    const std::int64_t done = std::min(bytes, expected);
    const auto left = std::max<std::int64_t>(1, std::int64_t(Int128(expected - done) * ms / bytes / 1000));
    return words.say("CommandLine", "Reading: %1 %, %2 MB/s, %3 rows/s, %4 left")
        .arg(words.count(std::int64_t(Int128(done) * 100 / expected)), speed, rows, words.duration(left));
}

void ProgressLine::run()
{
    constexpr std::chrono::milliseconds kInterval(200);
    const auto start = std::chrono::steady_clock::now();
    bool written = false;
    std::unique_lock lock(m_mutex);
    while (!m_wake.wait_for(lock, kInterval, [this] { return m_done; })) {
        const auto elapsed =
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
        const QString line = u'\r' + lineFor(m_progress, m_words, elapsed) + QStringLiteral("\033[K");
        std::fputs(line.toUtf8().constData(), stderr);
        written = true;
    }
    if (written)
        std::fputs("\r\033[K", stderr);
}

} // namespace clausemeter::app
