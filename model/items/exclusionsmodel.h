// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/rowsmodel.h"
#include "model/sla/analysis.h"

namespace clausemeter::items {

// An exclusion of a service with what became of it, over all service months that it touches.
struct ExclusionRow {
    std::size_t index = 0; // in Account::exclusions
    account::Exclusion exclusion;
    std::optional<sla::StandingResult> standing; // absent: it touches no service month
    std::int64_t releasedProvider = 0;           // seconds
    std::int64_t releasedContract = 0;
    bool current = false; // touches the service month that is shown
};

// Evidence is shown with the note.
class ExclusionsModel : public RowsModel<ExclusionRow> {
public:
    enum Columns { Time, Clause, Kind, Standing, Proposed, Notice, Released, Evidence, NUM_COLUMNS };

    explicit ExclusionsModel(QObject* parent = nullptr)
        : RowsModel(NUM_COLUMNS, parent)
    {
    }

    // The exclusions of a service, by start; `shown` is the month that counts as current.
    static std::vector<ExclusionRow> rowsOf(const sla::ServiceResult& service,
                                            const account::Account& account, std::size_t shown);

protected:
    bool isFigure(int column) const override { return column == Released; }
    QVariant sortKey(const ExclusionRow& row, int column) const override;
    bool isCurrent(const ExclusionRow& row) const override { return row.current; }
};

} // namespace clausemeter::items
