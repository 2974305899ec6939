// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/findterms.h"

#include <optional>
#include <string_view>

namespace clausemeter::contract {

// Words by which a text compares with a figure.
struct ComparatorWords {
    Comparator comparator = Comparator::None;
    std::size_t start = 0;
    std::size_t end = 0;
    bool ofPlaces = false; // "under", "within": says nothing of a small number without a unit
    bool adjacent = false; // "over 30 days" compares, "over the 12 months before" does not
    bool yields = false;   // 达, 满, 最高: one that follows the figure or this one is the one that counts
};

// The comparator that begins at `at`, where a word begins: "no less than", "shall not exceed" (from "not"
// on), 不得低于, ≥. Comparator::None where a negation earlier in the same part of the sentence may turn it
// into its opposite, and nothing says whether it does.
std::optional<ComparatorWords> comparatorAt(std::u16string_view text, std::size_t at);

// The one that follows a figure which ends at `at`: "or more", 以上, 内, （含）以上; "99% ≤ availability"
// says at least.
std::optional<ComparatorWords> comparatorAfter(std::u16string_view text, std::size_t at);

// Whether what stands between a comparator and a figure leaves them together: "a period of", 提前, nothing.
bool joins(const ComparatorWords& words, std::u16string_view text, std::size_t figure);

} // namespace clausemeter::contract
