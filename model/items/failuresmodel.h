// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/rowsmodel.h"
#include "model/sla/trend.h"

namespace clausemeter::items {

// A weekday, or an hour of the day.
struct FailuresRow {
    std::optional<int> weekday; // 0 is Monday
    std::optional<int> hour;
    sla::FailureCounts counts;
};

class FailuresModel : public RowsModel<FailuresRow> {
public:
    enum Columns {
        Time,
        WithData,
        Unavailable,
        UnavailablePercent,
        Requests,
        Failures,
        FailedPercent,
        NUM_COLUMNS
    };

    explicit FailuresModel(QObject* parent = nullptr)
        : RowsModel(NUM_COLUMNS, parent)
    {
    }

    // Seven weekdays, then 24 hours.
    static std::vector<FailuresRow> rowsOf(const sla::FailurePattern& pattern);

protected:
    bool isFigure(int column) const override { return column != Time; }
    QVariant sortKey(const FailuresRow& row, int column) const override;
};

} // namespace clausemeter::items
