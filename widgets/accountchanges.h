// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/case.h"
#include "widgets/effectlist.h"
#include "widgets/text/words.h"

#include <QCoreApplication>
#include <optional>

namespace clausemeter::widgets {

// What a change of the account does beside the service months, told before it is made.
class AccountChanges {
    Q_DECLARE_TR_FUNCTIONS(AccountChanges)

public:
    // An invoice on the as-of day: due date, what is unpaid, late fee, how it stands. Its index in both
    // accounts; absent: it is not there. Nothing where all stays the same.
    static std::vector<PartChange> ofInvoice(const text::Words& words, const report::Case& before,
                                             std::optional<std::size_t> indexBefore,
                                             const report::Case& after,
                                             std::optional<std::size_t> indexAfter);
    // When a notice counts as served, and the exclusions that stand otherwise by it. Both accounts have the
    // same exclusions otherwise.
    static std::vector<PartChange> ofNotice(const text::Words& words, const report::Case& before,
                                            std::optional<std::size_t> indexBefore, const report::Case& after,
                                            std::optional<std::size_t> indexAfter);
};

} // namespace clausemeter::widgets
