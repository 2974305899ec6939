// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/obligationsmodel.h"

namespace clausemeter::items {

namespace {

// "CSA-zh 3.10(2)" so that texts in order are numbers in order.
QString numberKey(const QString& text)
{
    QString key;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && text.at(end).isDigit())
            ++end;
        if (end == i) {
            key += text.at(i++);
        } else {
            key += text.sliced(i, end - i).rightJustified(8, u'0');
            i = end;
        }
    }
    return key;
}

} // namespace

QVariant ObligationsModel::sortKey(const report::CustomerObligation& row, int column) const
{
    switch (column) {
    case Day:
        return row.date ? QString::fromStdString(toIso(row.date->day)) : QStringLiteral("~");
    case Clause:
        return numberKey(QString::fromStdString(row.cite.en));
    default:
        return {};
    }
}

} // namespace clausemeter::items
