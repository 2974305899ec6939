// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/case.h"
#include "model/report/contractjson.h"
#include "widgets/text/words.h"

#include <QString>

namespace clausemeter::app {

// Clauses, terms and the figures of the definition that the text bears out or contradicts, as tables for
// people.
QString contractSummary(const report::ReadContract& read, const report::Knowledge& knowledge,
                        const text::Words& words);
// Two texts: how their clauses belong together, and the differences, the gravest first.
QString comparisonSummary(const report::ReadContract& left, const report::ReadContract& right,
                          const contract::Comparison& comparison, const text::Words& words);

} // namespace clausemeter::app
