// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/rowsmodel.h"
#include "model/sla/decisive.h"

namespace clausemeter::items {

// A window, or an exclusion taken otherwise, with which the tier would be another.
struct DecisiveRow {
    TimeRange time;
    std::optional<std::size_t> exclusion;               // in Account::exclusions; absent: a window
    account::Standing is = account::Standing::Disputed; // of the exclusion, and what it would be
    account::Standing becomes = account::Standing::Accepted;
    std::int64_t counted = 0;        // seconds of the window
    std::optional<std::size_t> tier; // then
};

// What a verdict rests on, windows first.
class DecisiveModel : public RowsModel<DecisiveRow> {
public:
    enum Columns { What, Time, Change, Then, NUM_COLUMNS };

    explicit DecisiveModel(QObject* parent = nullptr)
        : RowsModel(NUM_COLUMNS, parent)
    {
    }

    static std::vector<DecisiveRow> rowsOf(const sla::Decisive& decisive, const sla::MonthResult& month,
                                           const account::Account& account);

protected:
    bool isFigure(int) const override { return false; }
    QVariant sortKey(const DecisiveRow& row, int column) const override;
};

} // namespace clausemeter::items
