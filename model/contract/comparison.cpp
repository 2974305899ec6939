// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/comparison.h"

#include "model/contract/alignment.h"
#include "model/contract/differences.h"

namespace clausemeter::contract {

namespace {

void swapSides(AlignedClauses& pair)
{
    std::swap(pair.left, pair.right);
    switch (pair.kind) {
    case AlignmentKind::Split:
        pair.kind = AlignmentKind::Merged;
        break;
    case AlignmentKind::Merged:
        pair.kind = AlignmentKind::Split;
        break;
    case AlignmentKind::OnlyLeft:
        pair.kind = AlignmentKind::OnlyRight;
        break;
    case AlignmentKind::OnlyRight:
        pair.kind = AlignmentKind::OnlyLeft;
        break;
    case AlignmentKind::Paired:
    case AlignmentKind::Moved:
        break;
    }
}

} // namespace

Comparison compare(const Contract& left, const Contract& right)
{
    return *compare(left, right, Progress());
}

Result<Comparison> compare(const Contract& left, const Contract& right, const Progress& progress)
{
    Comparison comparison;
    // One of the two orders is computed, and the other is read off it: which of equal ways is taken must not
    // depend on the sides.
    if (left.text.text <= right.text.text) {
        comparison.pairs = alignClauses(left, right, progress);
    } else {
        comparison.pairs = alignClauses(right, left, progress);
        for (AlignedClauses& pair : comparison.pairs)
            swapSides(pair);
        orderByLeft(comparison.pairs, right.tree.clauses.size());
    }
    comparison.differences = differencesOf(left, right, comparison.pairs, progress);
    if (progress.stopRequested())
        return Error{ErrorCode::Cancelled};
    return comparison;
}

} // namespace clausemeter::contract
