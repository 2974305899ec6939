// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <system_error>
#include <thread>

namespace clausemeter {

// Runs both, which must not touch what the other writes nor throw, and returns when they are done: side by
// side, or one after the other where no thread is to be had.
template <typename First, typename Second>
void concurrently(const First& first, const Second& second)
{
    std::thread other;
    try {
        other = std::thread(std::cref(first));
    } catch (const std::system_error&) {
        first();
    }
    second();
    if (other.joinable())
        other.join();
}

} // namespace clausemeter
