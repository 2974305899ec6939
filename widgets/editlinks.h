// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>
#include <optional>

class QLabel;

namespace clausemeter::widgets {

class DataTable;
class LinkButton;

// Below a table whose rows can be edited: add one, change or remove the selected one. Enter and a double
// click on a row change it too. The row stays selected when the rows come again, computed anew: the one with
// the same text in the first column.
class EditLinks : public QWidget {
    Q_OBJECT

public:
    // The buttons' object names are "add", "change" and "remove" with `what` behind them.
    EditLinks(DataTable* table, const char* what, QWidget* parent = nullptr);

    void setTexts(const QString& add, const QString& change, const QString& remove);
    // To be called after rows changed.
    void refresh();
    void setCanAdd(bool canAdd);
    // Whether a row of the table's model can be removed; any, unless said.
    void setRemovable(std::function<bool(std::size_t row)> isRemovable);
    // Nothing is offered; it says why instead. Empty: everything is offered.
    void setInstead(const QString& why);

Q_SIGNALS:
    void addRequested();
    void changeRequested(std::size_t row); // of the table's model
    void removeRequested(std::size_t row);

private:
    LinkButton* addButton(const char* verb, const char* what);
    std::optional<std::size_t> chosenRow() const;
    void keepChosen();
    void chooseKept();

    DataTable* m_table;
    struct Kept {
        int row = 0; // of the table
        QString name;
    };
    std::optional<Kept> m_kept; // while rows are exchanged
    std::function<bool(std::size_t)> m_isRemovable = [](std::size_t) { return true; };
    LinkButton* m_add;
    LinkButton* m_change;
    LinkButton* m_remove;
    QLabel* m_instead;
};

} // namespace clausemeter::widgets
