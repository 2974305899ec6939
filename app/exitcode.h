// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"

namespace clausemeter::app {

// What the program returns to the shell.
enum ExitCode {
    Done = 0,
    NoVerdict = 1,
    WrongUsage = 2,
    FileTrouble = 3,
    InputRejected = 4,
    Interrupted = 130, // as shells report SIGINT
};

ExitCode exitCodeOf(ErrorCode code);

} // namespace clausemeter::app
