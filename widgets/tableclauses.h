// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/clauselinks.h"

#include <QObject>

class QContextMenuEvent;
class QModelIndex;
class QMouseEvent;
class QTableView;

namespace clausemeter::widgets {

// Makes the clauses that a table names lead to their text: by an entry each in the row's context menu, by
// Ctrl+click on the column that names them, and by Ctrl+Return (of several, these two ask which).
class TableClauses : public QObject {
    Q_OBJECT

public:
    using Find = std::function<ClauseLinks(const QModelIndex& index)>; // of the index' row

    // Belongs to the table.
    TableClauses(QTableView* table, int column, Find find);
    // The column says nothing but clauses: it looks like links, and a click alone follows the
    // first.
    void setPlainLinks();

Q_SIGNALS:
    void clauseRequested(const QString& cited); // see Page::clauseRequested

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isFollowed(const QMouseEvent& event) const;
    void follow(const QModelIndex& index);
    void popUp(const QPoint& at, const ClauseLinks& links);
    bool showMenu(const QContextMenuEvent& event, bool atPointer);

    QTableView* m_table;
    int m_column;
    Find m_find;
    bool m_isPlain = false;
};

} // namespace clausemeter::widgets
