// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/inputreport.h"
#include "widgets/text/words.h"

#include <QString>
#include <vector>

namespace clausemeter::app {

// What became of every row of every input, the first bad rows with their reasons; several lines of text.
QString inputSummary(const std::vector<logs::InputReport>& inputs, const text::Words& words);

// The same with what was recognised: kind, columns, forms and the first rows. Moments are shown on `clock`.
QString inspectionSummary(const std::vector<logs::InputReport>& inputs, const text::Words& words,
                          SlaClock clock);

} // namespace clausemeter::app
