// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/profile.h"

#include <string>

namespace clausemeter::widgets {

// Logs of which is to be said how they are read.
struct ImportQuestion {
    std::vector<std::string> logs;                 // paths
    std::string asked;                             // the one that it is about; it is shown first
    std::map<std::string, logs::Mapping> mappings; // what was said before
    std::vector<logs::Profile> profiles;           // the user's own
    SlaClock clock;
    bool mayLeaveOut = false; // logs may be left out: they are not open yet
    bool canRemember = false; // there is a place for profiles
};

// What the user said of them.
struct ImportAnswer {
    std::map<std::string, logs::Mapping> mappings;
    std::vector<std::string> leftOut;
    std::vector<logs::Profile> remembered;
};

} // namespace clausemeter::widgets
