// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/clausesmodel.h"

namespace clausemeter::items {

void ClausesModel::setClauses(std::vector<contract::Clause> clauses)
{
    beginResetModel();
    m_clauses = std::move(clauses);
    m_marked.clear();
    m_children.assign(m_clauses.size() + 1, {});
    m_rows.assign(m_clauses.size(), 0);
    for (std::size_t i = 0; i < m_clauses.size(); ++i) {
        auto& siblings = m_children[std::size_t(m_clauses[i].parent + 1)];
        m_rows[i] = int(siblings.size());
        siblings.push_back(int(i));
    }
    endResetModel();
}

void ClausesModel::setNames(std::function<QString(int)> names)
{
    Q_EMIT layoutAboutToBeChanged();
    m_names = std::move(names);
    Q_EMIT layoutChanged();
}

void ClausesModel::setMarked(std::vector<bool> marked, const QString& what)
{
    Q_EMIT layoutAboutToBeChanged();
    m_marked = std::move(marked);
    m_mark = what;
    Q_EMIT layoutChanged();
}

QModelIndex ClausesModel::indexOf(int clause) const
{
    if (clause < 0 || std::size_t(clause) >= m_clauses.size())
        return {};
    return createIndex(m_rows[std::size_t(clause)], 0, quintptr(clause));
}

QModelIndex ClausesModel::index(int row, int column, const QModelIndex& parent) const
{
    const auto& children = childrenOf(clauseOf(parent));
    if (column != 0 || row < 0 || std::size_t(row) >= children.size())
        return {};
    return createIndex(row, 0, quintptr(children[std::size_t(row)]));
}

QModelIndex ClausesModel::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexOf(m_clauses[std::size_t(clauseOf(child))].parent) : QModelIndex();
}

int ClausesModel::rowCount(const QModelIndex& parent) const
{
    return int(childrenOf(clauseOf(parent)).size());
}

QVariant ClausesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int clause = clauseOf(index);
    const contract::Clause& c = m_clauses[std::size_t(clause)];
    switch (role) {
    case Qt::DisplayRole: {
        const QString name = c.title.isEmpty() && m_names ? m_names(clause) : c.title;
        return c.number.isEmpty() ? name : QString(c.number + u' ' + name);
    }
    case NumberRole:
        return c.number;
    case MarkedRole:
        return isMarked(clause);
    case Qt::AccessibleDescriptionRole:
        return isMarked(clause) ? m_mark : QString();
    default:
        return {};
    }
}

} // namespace clausemeter::items
