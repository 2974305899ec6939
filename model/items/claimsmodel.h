// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/account.h"
#include "model/items/rowsmodel.h"

namespace clausemeter::items {

// The claims that the account records.
class ClaimsModel : public RowsModel<account::Claim> {
public:
    enum Columns { Month, Filed, Channel, Ticket, NUM_COLUMNS };

    explicit ClaimsModel(QObject* parent = nullptr)
        : RowsModel(NUM_COLUMNS, parent)
    {
    }

protected:
    bool isFigure(int) const override { return false; }
    QVariant sortKey(const account::Claim& row, int column) const override;
};

} // namespace clausemeter::items
