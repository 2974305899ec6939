// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/rowsmodel.h"
#include "model/logs/inputreport.h"

namespace clausemeter::items {

struct BadRowOfFile {
    std::string file;
    logs::BadRow row;
};

// The rejected rows that a reader kept of one input or of all.
class BadRowsModel : public RowsModel<BadRowOfFile> {
public:
    enum Columns { File, Line, Column, Reason, Text, NUM_COLUMNS };

    explicit BadRowsModel(QObject* parent = nullptr)
        : RowsModel(NUM_COLUMNS, parent)
    {
    }

protected:
    bool isFigure(int column) const override { return column == Line || column == Column; }
    QVariant sortKey(const BadRowOfFile& row, int column) const override;
};

} // namespace clausemeter::items
