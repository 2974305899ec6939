// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/rowsmodel.h"
#include "model/sla/windowstanding.h"

namespace clausemeter::items {

// An outage that the account records of a service, with what became of it.
struct OutageRow {
    std::size_t index = 0; // in Account::outages
    account::Outage outage;
    bool touchesMonth = false;                  // a service month of the analysis
    bool tooFewCalls = false;                   // fewer failed calls a minute than the agreement asks for
    std::vector<sla::WindowStanding> standings; // of the windows that it is part of, each once
    bool current = false;                       // touches the service month that is shown
};

// Evidence is shown with the note.
class OutagesModel : public RowsModel<OutageRow> {
public:
    enum Columns { Time, Length, FailedCalls, Standing, Evidence, NUM_COLUMNS };

    explicit OutagesModel(QObject* parent = nullptr)
        : RowsModel(NUM_COLUMNS, parent)
    {
    }

    // The outages of a service, by start; `shown` is the month that counts as current.
    static std::vector<OutageRow> rowsOf(const sla::ServiceResult& service, const account::Account& account,
                                         std::size_t shown);

protected:
    bool isFigure(int column) const override { return column == Length || column == FailedCalls; }
    QVariant sortKey(const OutageRow& row, int column) const override;
    bool isCurrent(const OutageRow& row) const override { return row.current; }
};

} // namespace clausemeter::items
