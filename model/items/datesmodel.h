// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/rowsmodel.h"
#include "model/report/dates.h"

namespace clausemeter::items {

// A date of the customer, and how many days there are to it; below 0: it has passed.
struct DateRow {
    report::CustomerDate date;
    std::int64_t daysLeft = 0;
};

class DatesModel : public RowsModel<DateRow> {
public:
    enum Columns { Day, Left, What, Service, Subject, Amount, Clause, NUM_COLUMNS };

    explicit DatesModel(QObject* parent = nullptr)
        : RowsModel(NUM_COLUMNS, parent)
    {
    }

protected:
    bool isFigure(int column) const override { return column == Left || column == Amount; }
    QVariant sortKey(const DateRow& row, int column) const override;
};

} // namespace clausemeter::items
