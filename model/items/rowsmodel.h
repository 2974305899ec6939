// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <functional>
#include <utility>
#include <vector>

namespace clausemeter::items {

enum RowsRole {
    SortRole = Qt::UserRole, // a value that orders a column
    CurrentRole,             // bool: the row belongs to the service month that is shown
};

// A table of plain values. What a cell says comes from setTexts(), so that no model knows a language; what it
// is ordered by, and whether it is a figure, comes from the model. A model has an enum Columns { ...,
// NUM_COLUMNS }.
template <typename Row>
class RowsModel : public QAbstractTableModel {
public:
    struct Texts {
        QStringList headers; // one a column
        std::function<QString(const Row&, int column)> cell;
    };

    RowsModel(int columns, QObject* parent)
        : QAbstractTableModel(parent)
        , m_columns(columns)
    {
    }

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    void setTexts(Texts texts)
    {
        m_texts = std::move(texts);
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, m_columns - 1));
    }
    const std::vector<Row>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : m_columns;
    }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Row& row = m_rows[std::size_t(index.row())];
        switch (role) {
        case Qt::DisplayRole:
            return text(row, index.column());
        case Qt::TextAlignmentRole:
            return alignment(index.column());
        case SortRole: {
            const QVariant key = sortKey(row, index.column());
            return key.isValid() ? key : QVariant(text(row, index.column()));
        }
        case CurrentRole:
            return isCurrent(row);
        default:
            return {};
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns)
            return {};
        if (role == Qt::DisplayRole)
            return m_texts.headers.value(section);
        return role == Qt::TextAlignmentRole ? alignment(section) : QVariant();
    }

protected:
    virtual bool isFigure(int column) const = 0;
    // Invalid: by the text.
    virtual QVariant sortKey(const Row& row, int column) const = 0;
    virtual bool isCurrent(const Row&) const { return false; }

private:
    QString text(const Row& row, int column) const
    {
        return m_texts.cell ? m_texts.cell(row, column) : QString();
    }
    QVariant alignment(int column) const
    {
        return int(Qt::AlignVCenter | (isFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    }

    int m_columns;
    std::vector<Row> m_rows;
    Texts m_texts;
};

} // namespace clausemeter::items
