// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/clausetree.h"

#include <QAbstractItemModel>
#include <functional>

namespace clausemeter::items {

// The clauses of a text as a tree, in its order. What is said of a clause comes from outside, so that the
// model knows no language.
class ClausesModel : public QAbstractItemModel {
public:
    enum Role {
        NumberRole = Qt::UserRole, // QString: as cited; empty where it has none
        MarkedRole                 // bool: asks for attention
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setClauses(std::vector<contract::Clause> clauses);
    // What a clause without number and title is called; by its index.
    void setNames(std::function<QString(int)> names);
    // By index; missing: not marked. `what`: why, the accessible description of those that are.
    void setMarked(std::vector<bool> marked, const QString& what);

    QModelIndex indexOf(int clause) const; // not valid for -1
    static int clauseOf(const QModelIndex& index) { return index.isValid() ? int(index.internalId()) : -1; }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& = {}) const override { return 1; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    bool isMarked(int clause) const
    {
        return std::size_t(clause) < m_marked.size() && m_marked[std::size_t(clause)];
    }
    const std::vector<int>& childrenOf(int clause) const { return m_children[std::size_t(clause + 1)]; }

    std::vector<contract::Clause> m_clauses;
    std::vector<std::vector<int>> m_children{{}}; // by parent + 1
    std::vector<int> m_rows;                      // among the parent's children
    std::vector<bool> m_marked;
    QString m_mark;
    std::function<QString(int)> m_names;
};

} // namespace clausemeter::items
