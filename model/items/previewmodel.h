// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/logpreview.h"

#include <QAbstractTableModel>
#include <functional>

namespace clausemeter::items {

// The first rows of a file: what is read from each, then its fields as they stand.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Columns { Line, Reading, FIRST_FIELD };
    enum Roles { IsBadRole = Qt::UserRole }; // bool: the row is rejected

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(std::vector<logs::Column> columns, std::vector<logs::PreviewRow> rows);
    // The words of the reading, and of the headers before those of the fields.
    void setTexts(const QString& line, const QString& readingHeader,
                  std::function<QString(const logs::PreviewRow&)> reading);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<logs::Column> m_columns;
    std::vector<logs::PreviewRow> m_rows;
    std::size_t m_fields = 0; // the most that a row or the header has
    QString m_line;
    QString m_readingHeader;
    std::function<QString(const logs::PreviewRow&)> m_reading;
};

} // namespace clausemeter::items
