// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/badrowsmodel.h"

namespace clausemeter::items {

QVariant BadRowsModel::sortKey(const BadRowOfFile& row, int column) const
{
    switch (column) {
    case Line:
        return qlonglong(row.row.line);
    case Column:
        return qlonglong(row.row.column);
    default:
        return {};
    }
}

} // namespace clausemeter::items
