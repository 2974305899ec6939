// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/inputsmodel.h"

namespace clausemeter::items {

bool InputsModel::isFigure(int column) const
{
    return column == Records || column == Accepted || column == Rejected || column == Outside;
}

QVariant InputsModel::sortKey(const logs::InputReport& row, int column) const
{
    switch (column) {
    case Records:
        return qlonglong(row.records);
    case Accepted:
        return qlonglong(row.accepted);
    case Rejected:
        return qlonglong(row.rejected);
    case Outside:
        return qlonglong(row.outside);
    default:
        return {};
    }
}

} // namespace clausemeter::items
