// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"

namespace clausemeter::app {

// While it lives, Ctrl+C (and SIGTERM) asks `progress` to stop instead of ending the program. One at a time.
class Interrupt {
public:
    explicit Interrupt(Progress& progress);
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;
};

} // namespace clausemeter::app
