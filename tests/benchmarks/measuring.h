// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

// What the benchmarks of screens share.
namespace clausemeter::benchmarks {

// Of this thread, since it began.
inline double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

// Prints what `turn(i)` costs with all that it posts, repaints included. Of fewer than 100 turns the 99th
// percentile is the longest.
inline void measure(const char* name, int turns, const std::function<void(int)>& turn)
{
    std::vector<double> times;
    for (int i = 0; i < turns; ++i) {
        const double start = cpuMs();
        turn(i);
        QCoreApplication::processEvents();
        times.push_back(cpuMs() - start);
    }
    std::sort(times.begin(), times.end());
    std::printf("%-28s median %6.2f ms   99th percentile %6.2f ms\n", name, times[times.size() / 2],
                times[times.size() * 99 / 100]);
}

} // namespace clausemeter::benchmarks
