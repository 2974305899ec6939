// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/logimports.h"

#include "model/base/timeranges.h"
#include "model/book/inputrows.h"
#include "model/book/slotcodec.h"
#include "model/book/storedslots.h"

#include <algorithm>

namespace clausemeter::book {

namespace {

using slots::SlotIndex;
using slots::SlotRange;
using slots::SlotTable;

Error damaged(const Database& database, const char* table)
{
    return {ErrorCode::BookDamaged, {database.path().toStdString()}, {std::string("book:row ") + table}};
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

Result<std::vector<LogImport>> importsOf(Database& database, qint64 customer)
{
    std::vector<LogImport> imports;
    const Status read = database.rows(
        QStringLiteral("SELECT i.id, i.at_ms, i.counted, EXISTS (SELECT 1 FROM import_mask m WHERE "
                       "m.replaced_by = i.id), EXISTS (SELECT 1 FROM import_mask m JOIN import_service s ON "
                       "s.id = m.import_service JOIN log_import b ON b.id = m.replaced_by WHERE "
                       "s.log_import = i.id AND b.counted = 1) "
                       "FROM log_import i WHERE i.customer = ? ORDER BY i.id"),
        {customer}, [&](const Row& row) {
            imports.push_back({row.integer(0),
                               customer,
                               {row.integer(1)},
                               row.integer(2) == 1,
                               row.integer(3) == 1,
                               row.integer(4) == 1,
                               {},
                               {}});
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

} // namespace clausemeter::book
