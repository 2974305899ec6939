// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/rowsmodel.h"
#include "model/sla/trend.h"

namespace clausemeter::items {

// A service month of any service, with the figures that make a trend.
struct TrendRow {
    sla::TrendMonth::Part part;
    std::string service;
    sla::ServiceMonth month;
    bool finished = false;
    std::optional<Decimal> availabilityPercent; // contract; absent without data, as are the others
    std::optional<Decimal> measuredPercent;
    std::optional<std::int64_t> downtimeSeconds; // contract
    std::optional<std::int64_t> outages;         // absent where the agreement counts none
    std::optional<Decimal> voucherPercent;
    std::optional<Money> voucher; // absent without a fee too
    std::optional<bool> standardMet;
    bool current = false;
};

class TrendModel : public RowsModel<TrendRow> {
public:
    enum Columns {
        Service,
        Month,
        Availability,
        Measured,
        Outages,
        Downtime,
        VoucherPercent,
        Voucher,
        Verdict,
        NUM_COLUMNS
    };

    explicit TrendModel(QObject* parent = nullptr)
        : RowsModel(NUM_COLUMNS, parent)
    {
    }

    static TrendRow rowOf(const sla::Analysis& analysis, sla::TrendMonth::Part part);

protected:
    bool isFigure(int column) const override { return column >= Availability && column <= Voucher; }
    QVariant sortKey(const TrendRow& row, int column) const override;
    bool isCurrent(const TrendRow& row) const override { return row.current; }
};

} // namespace clausemeter::items
