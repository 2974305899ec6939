// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/contracttext.h"

namespace clausemeter::contract {

// What of two texts of one language is not in the other, as spans of each; words of English, characters of
// Chinese. Spaces and line breaks make no difference.
struct WordDiff {
    std::vector<TextSpan> left;
    std::vector<TextSpan> right;
};
WordDiff diffWords(QStringView left, QStringView right);

} // namespace clausemeter::contract
