// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/agreement.h"
#include "model/items/rowsmodel.h"

namespace clausemeter::items {

// The agreements that a customer has signed.
class AgreementsModel : public RowsModel<contract::Agreement> {
public:
    enum Columns { Title, Version, Language, Before, File, NUM_COLUMNS };

    explicit AgreementsModel(QObject* parent = nullptr)
        : RowsModel(NUM_COLUMNS, parent)
    {
    }

protected:
    bool isFigure(int) const override { return false; }
    QVariant sortKey(const contract::Agreement&, int) const override { return {}; }
};

} // namespace clausemeter::items
