// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/tables.h"

#include <QCryptographicHash>

namespace clausemeter::book {

// A table of the book's schema as its steps make it, wherever it lies.
struct TableShape {
    QString name;
    QStringList columns;       // all, the id included
    std::vector<bool> amounts; // which of them hold amounts (type ANY)
    std::vector<int> key;      // the columns of its primary key
    bool hasIds = false;       // the key is an id, which the database gives
};

// All tables of the newest version, each behind those that it refers to.
Result<std::vector<TableShape>> tablesOfSchema();

// Hands over every row in the order of the key, amounts as SQLite has them; reads a few MiB at once at most
// (one row where that is larger). Ends with the first error of `each`, and as Cancelled before a batch where
// `goesOn` says no.
Status eachRow(Database& database, const TableShape& table, const std::function<Status(const Cells&)>& each,
               const std::function<bool()>& goesOn);

// About what it takes in memory.
qint64 bytesOf(const Cells& cells);

// Of a table's rows, in the order of its key: the same wherever the book lies.
class TableDigest {
public:
    void add(const Cells& cells);
    qint64 rows() const { return m_rows; }
    // Of what was added so far.
    QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_rows = 0;
};

// The last id that the table has given, to rows that are gone too as far as the journal knows of them; 0:
// none.
Result<qint64> lastId(Database& database, const TableShape& table);

} // namespace clausemeter::book
