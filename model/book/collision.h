// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/claimrecord.h"
#include "model/book/handchanges.h"

#include <optional>
#include <vector>

namespace clausemeter::book {

// A field that one of two people changed, or both, who began with the same state.
struct CollidingField {
    report::RowHistory row; // which it is of; without fields
    std::string field;
    report::FieldValue before;
    report::FieldValue mine;
    report::FieldValue theirs;
    bool operator==(const CollidingField&) const = default;
};

// Two changes of one account.
struct Collision {
    std::vector<CollidingField> fields; // row by row
    // Theirs with mine made again on it: mine where both changed the same. Nothing where that is no account.
    std::optional<account::Account> merged;
};

// A row that both added counts as one where people know it by the same (a fee by its service and month).
// Accounts as the book keeps them: notices that exclusions name are not served yet.
Result<Collision> collisionOf(const account::Account& before, const account::Account& mine,
                              const account::Account& theirs);

// The same of the record of a claim; nothing: there is none.
std::vector<CollidingField> collisionOf(const std::optional<ClaimRecord>& before,
                                        const std::optional<ClaimRecord>& mine,
                                        const std::optional<ClaimRecord>& theirs, SlaClock clock);

} // namespace clausemeter::book
