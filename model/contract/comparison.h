// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/contract/contract.h"

namespace clausemeter::contract {

enum class AlignmentKind {
    Paired, // the same place in the order of both texts
    Moved,  // the same clause at another place
    Split,  // one clause on the left, several on the right
    Merged, // several on the left, one on the right
    OnlyLeft,
    OnlyRight
};

// Clauses that say the same matter, by index in each text's tree. Of OnlyLeft `right` is empty and the
// reverse.
struct AlignedClauses {
    AlignmentKind kind = AlignmentKind::Paired;
    std::vector<int> left;
    std::vector<int> right;
    int score = 0; // how sure, 0 to 1000: number, title, terms, words, position; 0 of what stands alone
    bool operator==(const AlignedClauses&) const = default;
};

// From the gravest on: the order of the list of differences.
enum class DifferenceKind {
    FigureDiffers, // 3 per mille against 1 %
    FigureOneSide, // a figure that the other text's clause does not state
    ClauseOneSide, // a right, a duty or a rule that the other text does not have
    OtherPlace,    // moved, split or merged
    Wording        // texts of one language only: other words
};

struct Difference {
    DifferenceKind kind = DifferenceKind::Wording;
    int pair = -1;     // index in Comparison::pairs
    int leftTerm = -1; // index in that text's terms; -1: none
    int rightTerm = -1;
    std::vector<TextSpan> leftChanges; // of Wording: what is not on the other side
    std::vector<TextSpan> rightChanges;
    bool operator==(const Difference&) const = default;
};

struct Comparison {
    std::vector<AlignedClauses>
        pairs; // in the order of the left text, what stands only on the right where it belongs
    std::vector<Difference> differences;
};

// Two texts, of one language or of two. Symmetric: compare(b, a) is compare(a, b) with the sides changed.
Comparison compare(const Contract& left, const Contract& right);
// The same as long work. Error: Cancelled.
Result<Comparison> compare(const Contract& left, const Contract& right, const Progress& progress);

} // namespace clausemeter::contract
