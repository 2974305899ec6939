// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/comparison.h"
#include "model/report/jsonwriter.h"

namespace clausemeter::report {

// The value of "comparison" in clausemeter-contract/1, of the first text (left) with the second (right):
//   pairs[]: kind (paired, moved, split, merged, only_left, only_right), left[], right[] (indexes of
//   clauses), score (0 to
//     1000)
//   differences[]: kind (figure_differs, figure_one_side, clause_one_side, other_place, wording), pair
//   (index), left_term,
//     right_term (index or null), left_changes[], right_changes[]: start, length
void writeComparison(JsonWriter& out, const contract::Comparison& comparison);

} // namespace clausemeter::report
