// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/samples/traffic.h"

#include <string>

namespace clausemeter::samples {

// One month of "time,total,success,service", damaged rows included.
std::string intervalLog(int year, unsigned month);

// The requests of the first days of the meetings, a row each.
std::string requestLog();

} // namespace clausemeter::samples
