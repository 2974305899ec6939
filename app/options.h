// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"

#include <vector>

namespace clausemeter::app {

// One option of a command; parser and help are made from the same list.
struct Option {
    const char* name;
    const char* value;       // what stands for its value in the help; none for a switch
    const char* description; // English source in the context CommandLine
    bool required = false;
    bool several = false;          // takes several values and may be repeated
    char letter = 0;               // short form
    const char* implied = nullptr; // the value of an option that may stand without one
};

const std::vector<Option>& optionsOf(Command command);

} // namespace clausemeter::app
