// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/trendmodel.h"

#include "model/items/sortkeys.h"

namespace clausemeter::items {

TrendRow TrendModel::rowOf(const sla::Analysis& analysis, sla::TrendMonth::Part part)
{
    const sla::ServiceResult& service = analysis.services[part.service];
    const sla::MonthResult& month = service.months[part.month];
    TrendRow row;
    row.part = part;
    row.service = service.id;
    row.month = month.month;
    row.finished = month.finished;
    row.availabilityPercent = month.availabilityPercent[sla::View::Contract];
    row.measuredPercent = month.availabilityPercent[sla::View::Measured];
    if (row.availabilityPercent && month.hasDowntime())
        row.downtimeSeconds = month.downtimeSeconds[sla::View::Contract];
    if (row.availabilityPercent && month.shape == sla::Shape::Outages)
        row.outages = month.outages;
    row.voucherPercent = month.voucherPercent[sla::View::Contract];
    row.voucher = month.voucher;
    row.standardMet = month.standardMet;
    return row;
}

QVariant TrendModel::sortKey(const TrendRow& row, int column) const
{
    switch (column) {
    case Month:
        return sortKeyOf(std::optional(row.month.start));
    case Availability:
        return sortKeyOf(row.availabilityPercent);
    case Measured:
        return sortKeyOf(row.measuredPercent);
    case Outages:
        return row.outages ? qlonglong(*row.outages) : qlonglong(-1);
    case Downtime:
        return row.downtimeSeconds ? qlonglong(*row.downtimeSeconds) : qlonglong(-1);
    case VoucherPercent:
        return sortKeyOf(row.voucherPercent);
    case Voucher:
        return sortKeyOf(row.voucher);
    case Verdict:
        return row.standardMet ? int(*row.standardMet) + 1 : 0;
    default:
        return {};
    }
}

} // namespace clausemeter::items
