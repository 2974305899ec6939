// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/logimports.h"

#include "model/base/timeranges.h"
#include "model/book/inputrows.h"
#include "model/book/slotcodec.h"
#include "model/report/tokens.h"

#include <algorithm>

namespace clausemeter::book {

namespace {

using slots::SlotIndex;
using slots::SlotRange;
using slots::SlotTable;

const SlotRange kEver{{std::numeric_limits<std::int32_t>::min()}, {std::numeric_limits<std::int32_t>::max()}};

Error damaged(const Database& database, const char* table)
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

// A service of a counted import as it is stored.
struct StoredService {
    qint64 id = 0;
    qint64 import = 0;
    std::string service;
    std::string family;
    std::optional<Instant> newest;
    QByteArray names;
};

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

// Adds the slots of one service of one import to `log`.
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
                return damaged(database, "slot_chunk");
            return done();
        });
    if (!read)
        return read;
    if (!table) {
        table = tableWithNames(stored.names);
        if (!table)
            return damaged(database, "import_service");
    }
    if (log.slots.isEmpty())
        log.slots = std::move(*table);
    else
        log.slots.merge(*table);
    return done();
}

// Whether the content was counted before.
Status refuseSameContent(Database& database, qint64 customer, SlaClock clock, const logs::LogData& data)
{
    for (const logs::InputReport& input : data.inputs) {
        constexpr std::string_view kSha256 = "sha-256:";
        if (!input.digest.starts_with(kSha256))
            return Error{ErrorCode::BookFailed, {input.file}, {"book:digest"}};
        std::optional<Error> same;
        const Status read = database.rows(
            QStringLiteral(
                "SELECT f.file, i.at_ms FROM import_file f JOIN log_import i ON i.id = f.log_import "
                "WHERE f.digest = ? AND i.customer = ? AND i.counted = 1 LIMIT 1"),
            {textCell(input.digest), customer}, [&](const Row& row) {
                same = Error{ErrorCode::BookSameContent,
                             {input.file},
                             {input.file, row.text(0), toIso(Instant{row.integer(1)}, clock)}};
                return done();
            });
        if (!read)
            return read;
        if (same)
            return *same;
    }
    return done();
}

// The time that new logs cover of a service: every slot with data, and the time from the first to the last
// row of each file.
std::vector<SlotRange> covered(const SlotTable& table, const std::vector<logs::InputReport>& inputs,
                               SlaClock clock)
{
    const auto extent = table.extent();
    if (!extent)
        return {};
    const slots::SlotClock slotClock(clock);
    TimeRanges time;
    for (const logs::InputReport& input : inputs) {
        if (input.sameAs || !input.firstMs || !input.lastMs)
            continue;
        const SlotIndex first = std::max(slotClock.slotOf({*input.firstMs}), extent->first);
        const SlotIndex end = std::min(slotClock.slotOf({*input.lastMs}) + 1, extent->end);
        if (first < end)
            time.push_back({slotClock.startOf(first), slotClock.startOf(end)});
    }
    for (auto slot = table.firstFrom(extent->first); slot; slot = table.firstFrom(*slot + 1))
        time.push_back(slotClock.rangeOf(*slot));
    std::vector<SlotRange> ranges;
    for (const TimeRange& range : united(std::move(time)))
        ranges.push_back({slotClock.slotOf(range.start), slotClock.slotOf(range.end)});
    return ranges;
}

Status addMasks(Database& database, ChangeSet& changes, qint64 customer, qint64 import,
                const logs::LogData& data, SlaClock clock)
{
    for (const auto& [service, log] : data.services) {
        const auto stored = storedServices(database, {customer, service, {}, SlotRole::Counts});
        if (!stored)
            return stored.error();
        const std::vector<SlotRange> ranges = covered(log.slots, data.inputs, clock);
        for (const StoredService& old : *stored) {
            for (const SlotRange& range : ranges) {
                const auto chunks = database.number(
                    QStringLiteral(
                        "SELECT count(*) FROM slot_chunk WHERE import_service = ? AND first_slot < ? "
                        "AND end_slot > ?"),
                    {old.id, qint64(range.end.value), qint64(range.first.value)});
                if (!chunks)
                    return chunks.error();
                if (*chunks == 0)
                    continue;
                const auto mask = changes.insert(
                    Table::ImportMask, {old.id, qint64(range.first.value), qint64(range.end.value), import});
                if (!mask)
                    return mask.error();
            }
        }
    }
    return done();
}

Status writeService(Database& database, qint64 customer, qint64 import, const std::string& service,
                    SlotRole role, const slots::ServiceLog& log, const std::string& family,
                    Progress& progress)
{
    const std::vector<Chunk> chunks = chunksOf(log.slots);
    slots::Grade weakest = slots::Grade::Requests;
    for (const Chunk& chunk : chunks)
        weakest = std::max(weakest, chunk.weakest);
    const Status head = database.run(
        QStringLiteral(
            "INSERT INTO import_service (customer, log_import, service, role, family, grade, newest_ms, "
            "names) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {customer, import, textCell(service), qint64(role), textCell(family), qint64(weakest),
         log.newest ? QVariant(qint64(log.newest->ms)) : QVariant(), packedNames(log.slots)});
    if (!head)
        return head;
    const qint64 id = database.lastId();
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

Status refuseOverlaps(Database& database, qint64 customer, const logs::LogData& data, OnOverlap onOverlap,
                      SlaClock clock)
{
    if (onOverlap == OnOverlap::Replace)
        return done();
    const auto overlaps = overlapsOf(database, customer, data);
    if (!overlaps)
        return overlaps.error();
    const std::string file = data.inputs.empty() ? std::string() : data.inputs.front().file;
    for (const Overlap& overlap : *overlaps) {
        const std::string first = toIso(slots::SlotClock(clock).startOf(overlap.range.first), clock);
        if (onOverlap == OnOverlap::Ask)
            return Error{ErrorCode::BookOverlap, {file}, {overlap.service, first, overlap.file}};
        if (!overlap.mayBeAdded)
            return Error{ErrorCode::SourcesOverlap,
                         {file},
                         {overlap.service, first, overlap.family, familyOf(data.inputs)}};
    }
    return done();
}

Result<qint64> newImport(Database& database, ChangeSet& changes, qint64 customer, const logs::LogData& data,
                         SlaClock clock, Instant at)
{
    // Undoing sets it back to what it was inserted as, so no row of the import has ever to be removed.
    const Cells inserted{customer, qint64(at.ms), qint64(clock.offsetMinutes), qint64(0)};
    const auto import = insertRow(database, Table::LogImport, inserted);
    if (!import)
        return import;
    if (const Status written = writeInputs(database, *import, data.inputs); !written)
        return written.error();
    Cells counted = inserted;
    counted.back() = qint64(1);
    if (const Status updated = changes.update(Table::LogImport, *import, inserted, counted); !updated)
        return updated.error();
    return import;
}

} // namespace

std::string familyOf(const std::vector<logs::InputReport>& inputs)
{
    std::optional<std::string> family;
    for (const logs::InputReport& input : inputs) {
        // Callbacks are compared with other kinds, never added to them.
        if (input.sameAs || input.kind == logs::LogKind::TrtcCallback)
            continue;
        std::string own = report::tokenOf(input.kind);
        if (input.resultForm.starts_with("rate"))
            own += "-rate";
        if (family && *family != own)
            return {};
        family = own;
    }
    return family.value_or(std::string());
}

Result<std::vector<Overlap>> overlapsOf(Database& database, qint64 customer, const logs::LogData& data)
{
    std::vector<Overlap> overlaps;
    const auto clock = clockOf(database, customer);
    if (!clock)
        return clock.error();
    const std::string family = familyOf(data.inputs);
    for (const auto& [service, log] : data.services) {
        const auto extent = log.slots.extent();
        if (!extent)
            continue;
        const auto stored = storedServices(database, {customer, service, {}, SlotRole::Counts});
        if (!stored)
            return stored.error();
        for (const StoredService& old : *stored) {
            slots::ServiceLog there;
            if (const Status read = addStored(database, old, *extent, *clock, there); !read)
                return read.error();
            Overlap overlap{
                service, old.import, {}, {}, 0, old.family, !family.empty() && family == old.family};
            for (auto slot = log.slots.firstFrom(extent->first); slot;
                 slot = log.slots.firstFrom(*slot + 1)) {
                if (!there.slots.at(*slot).hasData())
                    continue;
                if (overlap.slots++ == 0)
                    overlap.range.first = *slot;
                overlap.range.end = *slot + 1;
            }
            if (overlap.slots == 0)
                continue;
            const Status named = database.rows(
                QStringLiteral("SELECT file FROM import_file WHERE log_import = ? ORDER BY position LIMIT 1"),
                {old.import}, [&overlap](const Row& row) {
                    overlap.file = row.text(0);
                    return done();
                });
            if (!named)
                return named.error();
            overlaps.push_back(std::move(overlap));
        }
    }
    return overlaps;
}

Result<qint64> addLogs(Database& database, qint64 customer, const logs::LogData& data, OnOverlap onOverlap,
                       const ChangeNote& note, Progress& progress)
{
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto clock = clockOf(database, customer);
    if (!clock)
        return clock.error();
    for (const Status& fits : {refuseSameContent(database, customer, *clock, data),
                               refuseOverlaps(database, customer, data, onOverlap, *clock)}) {
        if (!fits)
            return fits.error();
    }
    ChangeSet changes(database);
    const auto import = newImport(database, changes, customer, data, *clock, note.at);
    if (!import)
        return import;
    if (onOverlap == OnOverlap::Replace) {
        // Before the new slots are there, which are not to be left out themselves.
        if (const Status masked = addMasks(database, changes, customer, *import, data, *clock); !masked)
            return masked.error();
    }
    const std::string family = familyOf(data.inputs);
    for (const auto& [service, log] : data.services) {
        const Status written =
            writeService(database, customer, *import, service, SlotRole::Counts, log, family, progress);
        if (!written)
            return written.error();
    }
    for (const auto& [service, table] : data.callbacks) {
        slots::ServiceLog log;
        log.slots.merge(table);
        const Status written =
            writeService(database, customer, *import, service, SlotRole::Callbacks, log, family, progress);
        if (!written)
            return written.error();
    }
    if (const auto entry = changes.write(note, customer); !entry)
        return entry.error();
    if (const Status committed = transaction.commit(); !committed)
        return committed.error();
    return import;
}

Status removeLogs(Database& database, qint64 import, ChangeNote note)
{
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    const auto cells = cellsOf(database, Table::LogImport, import);
    if (!cells)
        return cells.error();
    if (!*cells || (*cells)->back().toLongLong() == 0)
        return Error{ErrorCode::BookNothingToUndo, {database.path().toStdString()}};
    Cells removed = **cells;
    removed.back() = qint64(0);
    ChangeSet changes(database);
    if (const Status updated = changes.update(Table::LogImport, import, **cells, removed); !updated)
        return updated;
    note.kind = ChangeKind::LogsRemoved;
    if (const auto entry = changes.write(note, (*cells)->front().toLongLong()); !entry)
        return entry.error();
    return transaction.commit();
}

Result<std::vector<LogImport>> importsOf(Database& database, qint64 customer)
{
    std::vector<LogImport> imports;
    const Status read = database.rows(
        QStringLiteral("SELECT id, at_ms, counted FROM log_import WHERE customer = ? ORDER BY id"),
        {customer}, [&](const Row& row) {
            imports.push_back({row.integer(0), customer, {row.integer(1)}, row.integer(2) == 1, {}, {}});
            return done();
        });
    if (!read)
        return read.error();
    for (LogImport& import : imports) {
        auto files = readInputs(database, import.id);
        if (!files)
            return files.error();
        import.files = std::move(*files);
        const Status services = database.rows(
            QStringLiteral("SELECT s.service, s.grade, min(c.first_slot), max(c.end_slot), sum(c.slots) "
                           "FROM import_service s LEFT JOIN slot_chunk c ON c.import_service = s.id "
                           "WHERE s.log_import = ? AND s.role = 0 GROUP BY s.id ORDER BY s.id"),
            {import.id}, [&](const Row& row) -> Status {
                if (row.integer(1) < 0 || row.integer(1) > qint64(slots::Grade::Estimated))
                    return damaged(database, "import_service");
                ImportedService service{row.text(0), slots::Grade(row.integer(1)), {}, row.integer(4)};
                if (!row.isNull(2))
                    service.range = SlotRange{{row.integer(2)}, {row.integer(3)}};
                import.services.push_back(std::move(service));
                return done();
            });
        if (!services)
            return services.error();
    }
    return imports;
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
