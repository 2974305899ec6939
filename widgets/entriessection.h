// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/section.h"

#include <optional>

class QAbstractItemModel;

namespace clausemeter::widgets {

class DataTable;
class EditLinks;

// Entries of the account that are made by hand: a table, and below it what can be done with them.
class EntriesSection : public Section {
    Q_OBJECT

public:
    virtual void setInstead(const QString& why); // see EditLinks

Q_SIGNALS:
    // To change an entry, by its index in the account; absent: to add one.
    void changeRequested(std::optional<std::size_t> index);
    void removalRequested(std::size_t index);

protected:
    struct Texts {
        QString heading;
        QString empty; // what the table says without rows
        QString add;
        QString change;
        QString remove;
    };

    // Takes the model. `table` is the object name of the table; `what`: see EditLinks.
    EntriesSection(QAbstractItemModel* model, const char* table, const char* what, QWidget* parent);

    // Of a row of the model.
    virtual std::size_t indexOfEntry(std::size_t row) const = 0;
    DataTable* entries() const { return m_table; }
    EditLinks* links() const { return m_links; }
    void setTexts(const Texts& texts);
    void refresh(); // after the rows were changed

private:
    DataTable* m_table;
    EditLinks* m_links;
};

} // namespace clausemeter::widgets
