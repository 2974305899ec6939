// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/comparison.h"

namespace clausemeter::contract {

// What differs between the aligned clauses of two texts, the gravest first; not all of it once stop is
// requested.
std::vector<Difference> differencesOf(const Contract& left, const Contract& right,
                                      const std::vector<AlignedClauses>& pairs, const Progress& progress);

} // namespace clausemeter::contract
