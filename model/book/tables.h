// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/database.h"

#include <QJsonObject>
#include <vector>

namespace clausemeter::book {

// The tables whose rows are changed one by one, with the journal keeping what they were before.
enum class Table {
    Customer,
    ServicePeriod,
    Fee,
    Exclusion,
    Outage,
    ServiceTarget,
    Invoice,
    Payment,
    Notice,
    Claim,
    ClaimRecord,
    LogImport,
    ImportMask
};
inline constexpr int kTables = int(Table::ImportMask) + 1;

// SQL is made of these names only, never of data.
struct TableInfo {
    QString name;
    QStringList columns; // without "id"
    int firstKey = 0;    // the columns by which people know a row again
    int keys = 0;
};
const TableInfo& infoOf(Table table);
std::optional<Table> tableNamed(const QString& name);
// Whether a column of these tables is of the type ANY: an amount.
bool isAmount(const QString& column);

// The values of a row in the order of its columns: qlonglong, QString or nothing.
using Cells = QVariantList;
bool sameCells(const Cells& a, const Cells& b);

struct StoredRow {
    qint64 id = 0;
    Cells cells;
};

// Rows of accounts have "customer" first and "position" second.
Result<std::vector<StoredRow>> rowsOf(Database& database, Table table, qint64 customer);
Result<std::optional<Cells>> cellsOf(Database& database, Table table, qint64 id);
// `id` 0: the next one. The id.
Result<qint64> insertRow(Database& database, Table table, const Cells& cells, qint64 id = 0);
Status updateRow(Database& database, Table table, qint64 id, const Cells& cells);
Status deleteRow(Database& database, Table table, qint64 id);

QByteArray toJson(Table table, const Cells& cells);
// Nothing where a column is missing, is not known, or is of no type that rows have.
std::optional<Cells> fromJson(Table table, const QByteArray& json);

} // namespace clausemeter::book
