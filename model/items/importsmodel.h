// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/logimports.h"
#include "model/items/rowsmodel.h"

namespace clausemeter::items {

// A file of an import into the book, and what is known of the whole import.
struct ImportRow {
    qint64 import = 0;
    Instant at;
    bool counted = true;
    bool replaces = false; // see book::LogImport
    bool isReplaced = false;
    book::RecordOf record = book::RecordOf::Customer;
    int files = 1; // of the import
    logs::InputReport file;
    std::optional<slots::Grade> grade; // the weakest of the import; absent: nothing in it is counted
};

class ImportsModel : public RowsModel<ImportRow> {
public:
    enum Columns { At, File, Kind, Records, Rejected, Time, Grade, Standing, Digest, NUM_COLUMNS };

    explicit ImportsModel(QObject* parent = nullptr)
        : RowsModel(NUM_COLUMNS, parent)
    {
    }

    // One a file, the newest import first.
    static std::vector<ImportRow> rowsOf(const std::vector<book::LogImport>& imports);

protected:
    bool isFigure(int column) const override { return column == Records || column == Rejected; }
    QVariant sortKey(const ImportRow& row, int column) const override;
};

} // namespace clausemeter::items
