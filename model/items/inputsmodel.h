// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/rowsmodel.h"
#include "model/logs/inputreport.h"

namespace clausemeter::items {

// The log files and what became of their rows.
class InputsModel : public RowsModel<logs::InputReport> {
public:
    enum Columns { File, Kind, Records, Accepted, Rejected, Reasons, Outside, Digest, NUM_COLUMNS };

    explicit InputsModel(QObject* parent = nullptr)
        : RowsModel(NUM_COLUMNS, parent)
    {
    }

protected:
    bool isFigure(int column) const override;
    QVariant sortKey(const logs::InputReport& row, int column) const override;
};

} // namespace clausemeter::items
