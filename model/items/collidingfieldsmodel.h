// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/collision.h"
#include "model/items/rowsmodel.h"

namespace clausemeter::items {

// What two people made of the same fields.
class CollidingFieldsModel : public RowsModel<book::CollidingField> {
public:
    enum Columns { What, Field, Before, Mine, Theirs, NUM_COLUMNS };

    explicit CollidingFieldsModel(QObject* parent = nullptr)
        : RowsModel(NUM_COLUMNS, parent)
    {
    }

protected:
    bool isFigure(int) const override { return false; }
    QVariant sortKey(const book::CollidingField&, int) const override { return {}; }
};

} // namespace clausemeter::items
