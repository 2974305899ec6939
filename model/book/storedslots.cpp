// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/storedslots.h"

#include "model/book/slotcodec.h"

#include <algorithm>

namespace clausemeter::book {

using slots::SlotIndex;
using slots::SlotRange;
using slots::SlotTable;

namespace {

Result<std::vector<SlotRange>> masksOf(Database& database, qint64 importService)
{
    std::vector<SlotRange> masks;
    const Status read =
        database.rows(QStringLiteral("SELECT m.first_slot, m.end_slot FROM import_mask m JOIN log_import i "
                                     "ON i.id = m.replaced_by WHERE m.import_service = ? AND i.counted = 1"),
                      {importService}, [&masks](const Row& row) {
                          masks.push_back({{row.integer(0)}, {row.integer(1)}});
                          return done();
                      });
    if (!read)
        return read.error();
    return masks;
}

} // namespace

Error damagedRow(const Database& database, const char* table)
{
    return {ErrorCode::BookDamaged, {database.path().toStdString()}, {std::string("book:row ") + table}};
}

Result<SlaClock> clockOf(Database& database, qint64 customer)
{
    const auto cells = cellsOf(database, Table::Customer, customer);
    if (!cells)
        return cells.error();
    if (!*cells)
        return Error{
            ErrorCode::BookCustomerUnknown, {database.path().toStdString()}, {std::to_string(customer)}};
    const auto at = infoOf(Table::Customer).columns.indexOf(QStringLiteral("clock_minutes"));
    return SlaClock{int((**cells)[at].toLongLong())};
}

Result<std::vector<StoredService>> storedServices(Database& database, const LogQuery& query)
{
    std::vector<StoredService> found;
    QString sql = QStringLiteral("SELECT s.id, s.log_import, s.service, s.family, s.newest_ms, s.names "
                                 "FROM import_service s JOIN log_import i ON i.id = s.log_import "
                                 "WHERE s.customer = ? AND s.role = ? AND i.counted = 1");
    QVariantList values{query.customer, qint64(query.role)};
    if (query.service) {
        sql += QStringLiteral(" AND s.service = ?");
        values.append(textCell(*query.service));
    }
    const Status read =
        database.rows(sql + QStringLiteral(" ORDER BY s.id"), values, [&found](const Row& row) {
            StoredService stored{row.integer(0), row.integer(1), row.text(2), row.text(3), {}, row.bytes(5)};
            if (!row.isNull(4))
                stored.newest = Instant{row.integer(4)};
            found.push_back(std::move(stored));
            return done();
        });
    if (!read)
        return read.error();
    return found;
}

Status addStored(Database& database, const StoredService& stored, SlotRange range, SlaClock clock,
                 slots::ServiceLog& log)
{
    const auto masks = masksOf(database, stored.id);
    if (!masks)
        return masks.error();
    if (stored.newest) {
        const SlotIndex slot = slots::SlotClock(clock).slotOf(*stored.newest);
        const bool replaced =
            std::ranges::any_of(*masks, [slot](const SlotRange& mask) { return mask.contains(slot); });
        if (!replaced)
            log.newest = std::max(log.newest.value_or(*stored.newest), *stored.newest);
    }
    std::optional<SlotTable> table;
    const Status read = database.rows(
        QStringLiteral("SELECT first_slot, end_slot, counts, breakdown, extras FROM slot_chunk "
                       "WHERE import_service = ? AND first_slot < ? AND first_slot > ? AND end_slot > ? "
                       "ORDER BY first_slot"),
        {stored.id, qint64(range.end.value), qint64(range.first.value - kMostSlotsOfChunk),
         qint64(range.first.value)},
        [&](const Row& row) -> Status {
            if (!table)
                table = tableWithNames(stored.names);
            const Chunk chunk{{{row.integer(0)}, {row.integer(1)}},
                              0,
                              slots::Grade::Requests,
                              row.bytes(2),
                              row.bytes(3),
                              row.bytes(4)};
            if (!table || !addChunk(chunk, range, *masks, *table))
                return damagedRow(database, "slot_chunk");
            return done();
        });
    if (!read)
        return read;
    if (!table) {
        table = tableWithNames(stored.names);
        if (!table)
            return damagedRow(database, "import_service");
    }
    if (log.slots.isEmpty())
        log.slots = std::move(*table);
    else
        log.slots.merge(*table);
    return done();
}

SlotRole roleOf(RecordOf record)
{
    return record == RecordOf::Provider ? SlotRole::ProvidersCounts : SlotRole::Counts;
}

Result<std::set<qint64>> providersImports(Database& database, qint64 customer)
{
    std::set<qint64> imports;
    const Status read =
        database.rows(QStringLiteral("SELECT log_import FROM import_service WHERE customer = ? AND role = 2"),
                      {customer}, [&imports](const Row& row) {
                          imports.insert(row.integer(0));
                          return done();
                      });
    if (!read)
        return read.error();
    return imports;
}

Status writeService(Database& database, const NewService& service, const slots::ServiceLog& log,
                    Progress& progress)
{
    const std::vector<Chunk> chunks = chunksOf(log.slots);
    slots::Grade weakest = slots::Grade::Requests;
    for (const Chunk& chunk : chunks)
        weakest = std::max(weakest, chunk.weakest);
    const auto head = database.insert(
        QStringLiteral(
            "INSERT INTO import_service (customer, log_import, service, role, family, grade, newest_ms, "
            "names) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {service.customer, service.import, textCell(service.service), qint64(service.role),
         textCell(service.family), qint64(weakest),
         log.newest ? QVariant(qint64(log.newest->ms)) : QVariant(), packedNames(log.slots)});
    if (!head)
        return head.error();
    const qint64 id = *head;
    const auto blob = [](const QByteArray& bytes) { return bytes.isEmpty() ? QVariant() : QVariant(bytes); };
    for (const Chunk& chunk : chunks) {
        if (progress.stopRequested())
            return Error{ErrorCode::Cancelled};
        const Status written = database.run(
            QStringLiteral(
                "INSERT INTO slot_chunk (import_service, first_slot, end_slot, slots, counts, breakdown, "
                "extras) VALUES (?, ?, ?, ?, ?, ?, ?)"),
            {id, qint64(chunk.range.first.value), qint64(chunk.range.end.value), qint64(chunk.slots),
             chunk.counts, blob(chunk.breakdown), blob(chunk.extras)});
        if (!written)
            return written;
        progress.add(chunk.counts.size(), chunk.slots);
    }
    return done();
}

Result<std::map<std::string, slots::ServiceLog>> readSlots(Database& database, const LogQuery& query)
{
    const auto clock = clockOf(database, query.customer);
    if (!clock)
        return clock.error();
    const auto stored = storedServices(database, query);
    if (!stored)
        return stored.error();
    std::map<std::string, slots::ServiceLog> logs;
    for (const StoredService& service : *stored) {
        const Status added =
            addStored(database, service, query.range.value_or(kEver), *clock, logs[service.service]);
        if (!added)
            return added.error();
    }
    return logs;
}

} // namespace clausemeter::book
