// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/logimports.h"

namespace clausemeter::book {

// Whether every counted import of that record is counted as a whole, so that its files say all that it says.
bool areWhole(const std::vector<LogImport>& imports, RecordOf record);

} // namespace clausemeter::book
