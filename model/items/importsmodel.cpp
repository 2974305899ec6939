// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/importsmodel.h"

#include <algorithm>
#include <ranges>

namespace clausemeter::items {

std::vector<ImportRow> ImportsModel::rowsOf(const std::vector<book::LogImport>& imports)
{
    std::vector<ImportRow> rows;
    for (const book::LogImport& import : imports | std::views::reverse) {
        ImportRow row{import.id,
                      import.at,
                      import.counted,
                      import.replaces,
                      import.isReplaced,
                      import.record,
                      int(import.files.size()),
                      {},
                      {}};
        for (const book::ImportedService& service : import.services)
            row.grade = std::max(row.grade.value_or(service.grade), service.grade);
        for (const logs::InputReport& file : import.files) {
            row.file = file;
            rows.push_back(row);
        }
    }
    return rows;
}

QVariant ImportsModel::sortKey(const ImportRow& row, int column) const
{
    switch (column) {
    case At:
        return qlonglong(row.at.ms);
    case Records:
        return qlonglong(row.file.records);
    case Rejected:
        return qlonglong(row.file.rejected);
    case Time:
        return qlonglong(row.file.firstMs.value_or(0));
    default:
        return {};
    }
}

} // namespace clausemeter::items
