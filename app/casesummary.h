// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/case.h"
#include "widgets/text/words.h"

#include <QString>

namespace clausemeter::app {

// The result as text for a terminal: each service month with its verdict, the three views, windows and
// warnings, then what became of the inputs.
QString caseSummary(const report::Case& c, const text::Words& words);

// What the user should know besides the result: keys of the account file that nobody understands.
QStringList accountWarnings(const report::Case& c, const text::Words& words);

} // namespace clausemeter::app
