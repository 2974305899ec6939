// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/tables.h"

#include <QJsonDocument>
#include <QSet>
#include <algorithm>
#include <array>

namespace clausemeter::book {

namespace {

TableInfo table(const char* name, const char* columns, int firstKey, int keys)
{
    return {QLatin1String(name), QString(QLatin1String(columns)).split(u' '), firstKey, keys};
}

// In the order of Table.
const std::array<TableInfo, kTables>& tables()
{
    static const std::array<TableInfo, kTables> all{
        table("customer",
              "customer_id name_zh name_en contracting currency clock_minutes unknown_keys removed", 0, 1),
        table("service_period", "customer position service sla agreements start_day end_day", 2, 1),
        table("fee",
              "customer position service month month_start gross discount voucher promotional_credit other "
              "cash",
              2, 3),
        table("exclusion",
              "customer position service start_ms end_ms clause other_clause kind notice_ms notice_id "
              "announced_start_ms announced_end_ms concurrency_change standing reason evidence note",
              2, 2),
        table("outage", "customer position service start_ms end_ms failed_calls evidence note", 2, 2),
        table("service_target", "customer position service target", 2, 2),
        table("invoice", "customer position invoice_id agreement service amount received due", 2, 1),
        table("payment", "customer position invoice paid_on amount", 3, 1),
        table("notice", "customer position notice_id agreement subject channel sent_ms signed_ms", 2, 1),
        table("claim", "customer position service month month_start filed by_ticket channel ticket", 2, 3),
        table("claim_record",
              "customer service month_start state drafted filed ticket decided approved voucher_id "
              "voucher_seen note",
              1, 2),
        table("log_import", "customer at_ms clock_minutes counted", 1, 1),
        table("import_mask", "import_service first_slot end_slot replaced_by", 0, 3)};
    return all;
}

// As the database holds them.
Cells heldCells(const Database& database, const TableInfo& info, Cells cells)
{
    for (int i = 0; i < cells.size(); ++i) {
        if (isAmount(info.columns[i]))
            cells[i] = database.amountCell(cells[i]);
    }
    return cells;
}

// As SQLite hands it out, without the type that Qt gives to null.
QVariant cell(const QVariant& value)
{
    return value.isNull() ? QVariant() : value;
}

} // namespace

bool isAmount(const QString& column)
{
    static const QSet<QString> amounts{QStringLiteral("gross"),   QStringLiteral("discount"),
                                       QStringLiteral("voucher"), QStringLiteral("promotional_credit"),
                                       QStringLiteral("other"),   QStringLiteral("cash"),
                                       QStringLiteral("amount"),  QStringLiteral("approved")};
    return amounts.contains(column);
}

const TableInfo& infoOf(Table table)
{
    return tables()[std::size_t(table)];
}

std::optional<Table> tableNamed(const QString& name)
{
    const auto found = std::ranges::find(tables(), name, &TableInfo::name);
    return found == tables().end() ? std::nullopt : std::optional(Table(found - tables().begin()));
}

bool sameCells(const Cells& a, const Cells& b)
{
    return std::ranges::equal(
        a, b, [](const QVariant& x, const QVariant& y) { return x.typeId() == y.typeId() && x == y; });
}

Result<std::vector<StoredRow>> rowsOf(Database& database, Table table, qint64 customer)
{
    const TableInfo& info = infoOf(table);
    const QString order = info.columns.contains(QStringLiteral("position")) ? QStringLiteral("position, id")
                                                                            : QStringLiteral("id");
    std::vector<StoredRow> found;
    const Status read = database.rows(QStringLiteral("SELECT id, %1 FROM %2 WHERE customer = ? ORDER BY %3")
                                          .arg(info.columns.join(QStringLiteral(", ")), info.name, order),
                                      {customer}, [&](const Row& row) {
                                          StoredRow stored{row.integer(0), {}};
                                          for (int i = 0; i < info.columns.size(); ++i)
                                              stored.cells.append(cell(row.value(i + 1)));
                                          found.push_back(std::move(stored));
                                          return done();
                                      });
    if (!read)
        return read.error();
    return found;
}

Result<std::optional<Cells>> cellsOf(Database& database, Table table, qint64 id)
{
    const TableInfo& info = infoOf(table);
    std::optional<Cells> found;
    const Status read = database.rows(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?")
                                          .arg(info.columns.join(QStringLiteral(", ")), info.name),
                                      {id}, [&](const Row& row) {
                                          found.emplace();
                                          for (int i = 0; i < info.columns.size(); ++i)
                                              found->append(cell(row.value(i)));
                                          return done();
                                      });
    if (!read)
        return read.error();
    return found;
}

Result<qint64> insertRow(Database& database, Table table, const Cells& cells, qint64 id)
{
    const TableInfo& info = infoOf(table);
    QStringList columns = info.columns;
    Cells values = heldCells(database, info, cells);
    if (id != 0) {
        columns.prepend(QStringLiteral("id"));
        values.prepend(id);
    }
    const QString sql = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                            .arg(info.name, columns.join(QStringLiteral(", ")),
                                 QStringList(columns.size(), QStringLiteral("?")).join(QStringLiteral(", ")));
    return database.insert(sql, values);
}

Status updateRow(Database& database, Table table, qint64 id, const Cells& cells)
{
    const TableInfo& info = infoOf(table);
    return database.run(QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?")
                            .arg(info.name, info.columns.join(QStringLiteral(" = ?, "))),
                        heldCells(database, info, cells) + QVariantList{id});
}

Status deleteRow(Database& database, Table table, qint64 id)
{
    return database.run(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(infoOf(table).name), {id});
}

QByteArray toJson(Table table, const Cells& cells)
{
    const TableInfo& info = infoOf(table);
    QJsonObject row;
    for (int i = 0; i < info.columns.size(); ++i)
        row.insert(info.columns[i], QJsonValue::fromVariant(cells[i]));
    return QJsonDocument(row).toJson(QJsonDocument::Compact);
}

std::optional<Cells> fromJson(Table table, const QByteArray& json)
{
    const TableInfo& info = infoOf(table);
    const QJsonObject row = QJsonDocument::fromJson(json).object();
    if (row.size() != info.columns.size())
        return std::nullopt;
    Cells cells;
    for (const QString& column : info.columns) {
        const auto found = row.constFind(column);
        if (found == row.constEnd())
            return std::nullopt;
        if (found->isNull())
            cells.append(QVariant());
        else if (found->isString())
            cells.append(found->toString());
        else if (found->isDouble())
            cells.append(found->toInteger());
        else
            return std::nullopt;
    }
    return cells;
}

} // namespace clausemeter::book
