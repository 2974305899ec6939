// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/copyrows.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTableView>
#include <algorithm>

namespace clausemeter::widgets {

void copyRows(const QTableView& table)
{
    QModelIndexList rows = table.selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty())
        return;
    const QAbstractItemModel* model = table.model();
    const auto line = [&table, model](auto&& text) {
        QStringList fields;
        for (int column = 0; column < model->columnCount(); ++column) {
            if (!table.isColumnHidden(column))
                fields << text(column).simplified();
        }
        return fields.join(u'\t');
    };
    QStringList lines{line([model](int c) { return model->headerData(c, Qt::Horizontal).toString(); })};
    for (const QModelIndex& row : rows)
        lines << line([&row](int c) { return row.siblingAtColumn(c).data().toString(); });
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

} // namespace clausemeter::widgets
