// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/tablecontent.h"

#include "model/book/schema.h"

#include <QtEndian>
#include <algorithm>

namespace clausemeter::book {

namespace {

constexpr qint64 kBatchBytes = 2 * 1024 * 1024;
constexpr qint64 kFirstRows = 16;
constexpr qint64 kMostRows = 1024;

Result<TableShape> shapeOf(Database& fresh, const QString& name)
{
    TableShape table{name, {}, {}, {}, false};
    std::vector<std::pair<qint64, int>> key; // place in it, column
    const Status read =
        fresh.rows(QStringLiteral("PRAGMA table_info(%1)").arg(name), {}, [&](const Row& row) {
            if (row.integer(5) > 0)
                key.emplace_back(row.integer(5), int(table.columns.size()));
            table.columns.append(row.string(1));
            table.amounts.push_back(row.string(2) == u"ANY");
            return done();
        });
    if (!read)
        return read.error();
    std::ranges::sort(key);
    for (const auto& [place, column] : key)
        table.key.push_back(column);
    table.hasIds = table.key.size() == 1 && table.columns[table.key[0]] == u"id";
    return table;
}

// Without the type that Qt gives to null, and never null where it is only empty.
QVariant plain(const QVariant& value)
{
    if (value.isNull())
        return {};
    if (value.typeId() == QMetaType::QString && value.toString().isEmpty())
        return QString(QLatin1String(""));
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isEmpty())
        return QByteArray("");
    return value;
}

} // namespace

Result<std::vector<TableShape>> tablesOfSchema()
{
    auto fresh = Database::inMemory();
    if (!fresh)
        return fresh.error();
    if (const Status made = bringUpToDate(**fresh); !made)
        return made.error();
    QStringList names;
    const Status listed =
        (*fresh)->rows(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                                      "'sqlite_%' ORDER BY rowid"),
                       {}, [&names](const Row& row) {
                           names.append(row.string(0));
                           return done();
                       });
    if (!listed)
        return listed.error();
    std::vector<TableShape> tables;
    for (const QString& name : std::as_const(names)) {
        auto table = shapeOf(**fresh, name);
        if (!table)
            return table.error();
        tables.push_back(std::move(*table));
    }
    return tables;
}

qint64 bytesOf(const Cells& cells)
{
    qint64 bytes = 0;
    for (const QVariant& cell : cells) {
        bytes += qint64(sizeof(QVariant));
        if (cell.typeId() == QMetaType::QString)
            bytes += cell.toString().size() * qint64(sizeof(QChar));
        else if (cell.typeId() == QMetaType::QByteArray)
            bytes += cell.toByteArray().size();
    }
    return bytes;
}

Status eachRow(Database& database, const TableShape& table, const std::function<Status(const Cells&)>& each,
               const std::function<bool()>& goesOn)
{
    QStringList keys;
    for (const int column : table.key)
        keys.append(table.columns[column]);
    const QString key = keys.join(QStringLiteral(", "));
    const QString columns = table.columns.join(QStringLiteral(", "));
    const QStringList marks(keys.size(), QStringLiteral("?"));
    const QString first =
        QStringLiteral("SELECT %1 FROM %2 ORDER BY %3 LIMIT ?").arg(columns, table.name, key);
    const QString next = QStringLiteral("SELECT %1 FROM %2 WHERE (%3) > (%4) ORDER BY %3 LIMIT ?")
                             .arg(columns, table.name, key, marks.join(QStringLiteral(", ")));
    QVariantList behind;
    for (qint64 limit = kFirstRows;;) {
        if (!goesOn())
            return Error{ErrorCode::Cancelled};
        qint64 rows = 0;
        qint64 bytes = 0;
        Cells cells;
        const Status read =
            database.rows(behind.isEmpty() ? first : next, behind + QVariantList{limit}, [&](const Row& row) {
                cells.clear();
                for (int i = 0; i < table.columns.size(); ++i)
                    cells.append(plain(row.value(i)));
                ++rows;
                bytes += bytesOf(cells);
                return each(cells);
            });
        if (!read || rows < limit)
            return read;
        behind.clear();
        for (const int column : table.key)
            behind.append(cells[column]);
        const qint64 fitting = kBatchBytes * rows / std::max<qint64>(1, bytes);
        limit = std::clamp<qint64>(fitting, 1, std::min(kMostRows, 2 * limit));
    }
}

void TableDigest::add(const Cells& cells)
{
    const auto addBytes = [this](char type, const QByteArray& bytes) {
        const auto size = qToLittleEndian(quint64(bytes.size()));
        m_hash.addData(QByteArrayView(&type, 1));
        m_hash.addData(QByteArrayView(reinterpret_cast<const char*>(&size), sizeof size));
        m_hash.addData(bytes);
    };
    for (const QVariant& cell : cells) {
        if (!cell.isValid())
            addBytes('0', {});
        else if (cell.typeId() == QMetaType::QByteArray)
            addBytes('b', cell.toByteArray());
        else if (cell.typeId() == QMetaType::QString)
            addBytes('t', cell.toString().toUtf8());
        else
            addBytes('i', QByteArray::number(cell.toLongLong()));
    }
    ++m_rows;
}

Result<qint64> lastId(Database& database, const TableShape& table)
{
    return database.number(
        QStringLiteral("SELECT max(id) FROM (SELECT max(id) AS id FROM %1 UNION ALL SELECT max(row_id) FROM "
                       "journal_row WHERE row_table = ?) AS given")
            .arg(table.name),
        {table.name});
}

} // namespace clausemeter::book
