// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/tableclauses.h"

#include "widgets/linkdelegate.h"

#include <QContextMenuEvent>
#include <QTableView>

namespace clausemeter::widgets {

TableClauses::TableClauses(QTableView* table, int column, Find find)
    : QObject(table)
    , m_table(table)
    , m_column(column)
    , m_find(std::move(find))
{
    table->installEventFilter(this);
    table->viewport()->installEventFilter(this);
}

void TableClauses::setPlainLinks()
{
    m_isPlain = true;
    m_table->setItemDelegateForColumn(m_column, new LinkDelegate(m_table));
    m_table->setMouseTracking(true);
    connect(m_table, &QTableView::entered, this, [this](const QModelIndex& index) {
        const bool leads = index.column() == m_column && !m_find(index).empty();
        m_table->viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        const ClauseLinks links = index.column() == m_column ? m_find(index) : ClauseLinks();
        if (!links.empty())
            Q_EMIT clauseRequested(links.front().cited);
    });
}

bool TableClauses::isFollowed(const QMouseEvent& event) const
{
    if (m_isPlain || event.button() != Qt::LeftButton || event.modifiers() != Qt::ControlModifier)
        return false;
    const QModelIndex index = m_table->indexAt(event.position().toPoint());
    return index.isValid() && index.column() == m_column && !m_find(index).empty();
}

void TableClauses::follow(const QModelIndex& index)
{
    const ClauseLinks links = m_find(index);
    if (links.size() == 1)
        Q_EMIT clauseRequested(links.front().cited);
    else if (!links.empty())
        popUp(m_table->viewport()->mapToGlobal(m_table->visualRect(index).center()), links);
}

void TableClauses::popUp(const QPoint& at, const ClauseLinks& links)
{
    popUpClauses(m_table, at, links, [this](const QString& cited) { Q_EMIT clauseRequested(cited); });
}

bool TableClauses::showMenu(const QContextMenuEvent& event, bool atPointer)
{
    const QModelIndex index = atPointer ? m_table->indexAt(event.pos()) : m_table->currentIndex();
    const ClauseLinks links = index.isValid() ? m_find(index) : ClauseLinks();
    if (links.empty())
        return false; // the table's own menu
    popUp(atPointer ? event.globalPos()
                    : m_table->viewport()->mapToGlobal(m_table->visualRect(index).center()),
          links);
    return true;
}

bool TableClauses::eventFilter(QObject* watched, QEvent* event)
{
    const bool ofViewport = watched != m_table; // a table half destroyed has no viewport()
    switch (event->type()) {
    case QEvent::ContextMenu:
        return showMenu(*static_cast<QContextMenuEvent*>(event), ofViewport);
    case QEvent::MouseButtonPress:
        return ofViewport && isFollowed(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseButtonRelease:
        if (auto* mouse = static_cast<QMouseEvent*>(event); ofViewport && isFollowed(*mouse)) {
            follow(m_table->indexAt(mouse->position().toPoint()));
            return true;
        }
        break;
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const QModelIndex current = m_table->currentIndex();
        if (ofViewport || !isReturn || !(key->modifiers() & Qt::ControlModifier) || !current.isValid() ||
            m_find(current).empty())
            break;
        follow(current);
        return true;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace clausemeter::widgets
