// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/comparison.h"

namespace clausemeter::contract {

// Which clauses of two texts say the same matter, every clause of both in one place. Once stop is requested
// no more of them are paired.
std::vector<AlignedClauses> alignClauses(const Contract& left, const Contract& right,
                                         const Progress& progress);

// Into the order of the left text; what stands only on the right comes behind what it follows there.
void orderByLeft(std::vector<AlignedClauses>& pairs, std::size_t rightClauses);

} // namespace clausemeter::contract
