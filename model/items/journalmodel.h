// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/rowsmodel.h"
#include "model/report/handchange.h"

#include <optional>

namespace clausemeter::items {

// An entry of the journal. An undo, and what did it again, are entries of their own: they show the rows of
// the change that they were about, as they turned them.
struct JournalRow {
    enum class State { InForce, Undone, Undo, Redo };

    report::HandChange change;
    std::optional<std::int64_t> customer;
    State state = State::InForce;
};

class JournalModel : public RowsModel<JournalRow> {
public:
    enum Columns { When, Person, What, Customer, Service, Reason, State, NUM_COLUMNS };

    explicit JournalModel(QObject* parent = nullptr)
        : RowsModel(NUM_COLUMNS, parent)
    {
    }

protected:
    bool isFigure(int) const override { return false; }
    QVariant sortKey(const JournalRow& row, int column) const override
    {
        return column == When ? QVariant(qlonglong(row.change.entry)) : QVariant();
    }
};

// A field that an entry changed, and of which row it is.
struct ChangedFieldRow {
    report::RowHistory row;
    report::FieldChange field;
};

class ChangedFieldsModel : public RowsModel<ChangedFieldRow> {
public:
    enum Columns { What, Field, Before, After, NUM_COLUMNS };

    explicit ChangedFieldsModel(QObject* parent = nullptr)
        : RowsModel(NUM_COLUMNS, parent)
    {
    }

protected:
    bool isFigure(int) const override { return false; }
    QVariant sortKey(const ChangedFieldRow&, int) const override { return {}; }
};

} // namespace clausemeter::items
