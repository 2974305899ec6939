// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/interrupt.h"

#include <atomic>
#include <csignal>

namespace clausemeter::app {

namespace {

// Lock-free, so that a signal handler may touch it.
std::atomic<Progress*> running{nullptr};
static_assert(std::atomic<Progress*>::is_always_lock_free && std::atomic<bool>::is_always_lock_free);

extern "C" void askToStop(int)
{
    if (Progress* progress = running.load())
        progress->requestStop();
}

} // namespace

Interrupt::Interrupt(Progress& progress)
{
    running.store(&progress);
    std::signal(SIGINT, askToStop);
    std::signal(SIGTERM, askToStop);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    running.store(nullptr);
}

} // namespace clausemeter::app
