// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/contracttermsmodel.h"

#include "model/items/sortkeys.h"

namespace clausemeter::items {

QVariant ContractTermsModel::sortKey(const ContractTermRow& row, int column) const
{
    switch (column) {
    case Clause: // the order of the text
        return row.index;
    case Value:
        return sortKeyOf(row.term.value);
    default:
        return {};
    }
}

} // namespace clausemeter::items
