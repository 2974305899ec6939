// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/previewmodel.h"

#include <algorithm>

namespace clausemeter::items {

void PreviewModel::setPreview(std::vector<logs::Column> columns, std::vector<logs::PreviewRow> rows)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    m_fields = m_columns.size();
    for (const logs::PreviewRow& row : m_rows)
        m_fields = std::max(m_fields, row.fields.size());
    endResetModel();
}

void PreviewModel::setTexts(const QString& line, const QString& readingHeader,
                            std::function<QString(const logs::PreviewRow&)> reading)
{
    m_line = line;
    m_readingHeader = readingHeader;
    m_reading = std::move(reading);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FIRST_FIELD + int(m_fields);
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const logs::PreviewRow& row = m_rows[std::size_t(index.row())];
    if (role == IsBadRole)
        return row.isBad.has_value();
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Line ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Line)
        return row.line > 0 ? QVariant(qlonglong(row.line)) : QVariant();
    if (index.column() == Reading)
        return m_reading ? m_reading(row) : QString();
    const auto field = std::size_t(index.column() - FIRST_FIELD);
    return field < row.fields.size() ? QString::fromStdString(row.fields[field]) : QString();
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0)
        return {};
    if (section == Line)
        return m_line;
    if (section == Reading)
        return m_readingHeader;
    const auto column = std::size_t(section - FIRST_FIELD);
    return column < m_columns.size() ? QString::fromStdString(m_columns[column].name) : QString();
}

} // namespace clausemeter::items
