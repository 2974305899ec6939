// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/versionmodels.h"

#include "model/items/sortkeys.h"

namespace clausemeter::items {

QVariant FigureChangesModel::sortKey(const contract::FigureChange& row, int column) const
{
    const auto valueOf = [](const std::optional<contract::DefinedFigure>& figure) {
        return figure ? std::optional(figure->value) : std::nullopt;
    };
    switch (column) {
    case Before:
        return sortKeyOf(valueOf(row.before));
    case After:
        return sortKeyOf(valueOf(row.after));
    default:
        return {};
    }
}

QVariant VersionedMonthsModel::sortKey(const report::VersionedMonth& row, int column) const
{
    const sla::Outcome before = row.before.value_or(sla::Outcome());
    const sla::Outcome after = row.after.value_or(sla::Outcome());
    switch (column) {
    case Month:
        return sortKeyOf(std::optional(row.month.start));
    case AvailabilityBefore:
        return sortKeyOf(before.availabilityPercent);
    case AvailabilityAfter:
        return sortKeyOf(after.availabilityPercent);
    case VoucherBefore:
        return sortKeyOf(before.voucher);
    case VoucherAfter:
        return sortKeyOf(after.voucher);
    case Difference:
        return sortKeyOf(row.difference());
    default:
        return {};
    }
}

} // namespace clausemeter::items
