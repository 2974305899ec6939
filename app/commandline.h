// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"

namespace clausemeter::app {

// Does what a sub-command asks, help and version too; the exit code. Results go to standard output or to the
// file named, messages to standard error.
int runCommand(const Arguments& arguments);

// Says that there is nothing to open a window on; the exit code.
int reportNoDisplay(text::Language language);

// Says what is wrong with the arguments; the exit code.
int reportUsage(const UsageError& error);

} // namespace clausemeter::app
