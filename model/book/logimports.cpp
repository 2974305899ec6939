// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/logimports.h"

#include "model/book/importremoval.h"
#include "model/book/inputrows.h"
#include "model/book/overlapping.h"
#include "model/book/storedslots.h"

#include <algorithm>

namespace clausemeter::book {

namespace {

using slots::SlotRange;

// Whether the content was counted before, in either record.
Status refuseSameContent(Database& database, qint64 customer, SlaClock clock, const NewLogs& logs)
{
    const auto providers = providersImports(database, customer);
    if (!providers)
        return providers.error();
    for (const logs::InputReport& input : logs.data.inputs) {
        constexpr std::string_view kSha256 = "sha-256:";
        if (!input.digest.starts_with(kSha256))
            return Error{ErrorCode::BookFailed, {input.file}, {"book:digest"}};
        std::optional<Error> same;
        const Status read = database.rows(
            QStringLiteral(
                "SELECT f.file, i.at_ms, i.id FROM import_file f JOIN log_import i ON i.id = f.log_import "
                "WHERE f.digest = ? AND i.customer = ? AND i.counted = 1 LIMIT 1"),
            {textCell(input.digest), customer}, [&](const Row& row) {
                same = logs.record == RecordOf::Provider && !providers->contains(row.integer(2))
                           ? Error{ErrorCode::RecordIsCustomers, {input.file}, {row.text(0)}}
                           : Error{ErrorCode::BookSameContent,
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

Status addMasks(Database& database, ChangeSet& changes, qint64 customer, qint64 import, const NewLogs& logs,
                SlaClock clock)
{
    for (const auto& [service, log] : logs.data.services) {
        const auto stored = storedServices(database, {customer, service, {}, roleOf(logs.record)});
        if (!stored)
            return stored.error();
        const std::vector<SlotRange> ranges = coveredTime(log.slots, logs.data.inputs, clock);
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

Status refuseOverlaps(Database& database, qint64 customer, const NewLogs& logs, SlaClock clock)
{
    if (logs.onOverlap == OnOverlap::Replace || logs.onOverlap == OnOverlap::ReplaceAll)
        return done();
    const auto overlaps = overlapsOf(database, customer, logs);
    if (!overlaps)
        return overlaps.error();
    const std::vector<logs::InputReport>& inputs = logs.data.inputs;
    const std::string file = inputs.empty() ? std::string() : inputs.front().file;
    for (const Overlap& overlap : *overlaps) {
        const std::string first = toIso(slots::SlotClock(clock).startOf(overlap.range.first), clock);
        if (logs.onOverlap == OnOverlap::Ask)
            return Error{ErrorCode::BookOverlap, {file}, {overlap.service, first, overlap.file}};
        if (!overlap.mayBeAdded)
            return Error{ErrorCode::SourcesOverlap,
                         {file},
                         {overlap.service, first, overlap.family, familyOf(inputs)}};
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
    if (const Status counted = setCounted(changes, *import, inserted, true); !counted)
        return counted.error();
    return import;
}

} // namespace

Result<qint64> addLogs(Database& database, qint64 customer, const NewLogs& logs, const ChangeNote& note,
                       Progress& progress)
{
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto clock = clockOf(database, customer);
    if (!clock)
        return clock.error();
    // Its services tell that an import is the provider's.
    if (logs.record == RecordOf::Provider && logs.data.services.empty())
        return Error{ErrorCode::RecordWithoutData, {database.path().toStdString()}};
    ChangeSet changes(database);
    if (logs.onOverlap == OnOverlap::ReplaceAll) {
        if (const Status left = leaveOut(database, changes, customer, logs.record); !left)
            return left.error();
    }
    if (const Status isNew = refuseSameContent(database, customer, *clock, logs); !isNew)
        return isNew.error();
    if (const Status fits = refuseOverlaps(database, customer, logs, *clock); !fits)
        return fits.error();
    const auto import = newImport(database, changes, customer, logs.data, *clock, note.at);
    if (!import)
        return import;
    if (logs.onOverlap == OnOverlap::Replace) {
        // Before the new slots are there, which are not to be left out themselves.
        if (const Status masked = addMasks(database, changes, customer, *import, logs, *clock); !masked)
            return masked.error();
    }
    const std::string family = familyOf(logs.data.inputs);
    for (const auto& [service, log] : logs.data.services) {
        const Status written =
            writeService(database, {customer, *import, service, roleOf(logs.record), family}, log, progress);
        if (!written)
            return written.error();
    }
    for (const auto& [service, table] : logs.data.callbacks) {
        if (logs.record == RecordOf::Provider)
            break; // the customer's alone are compared with callbacks
        slots::ServiceLog log;
        log.slots.merge(table);
        const Status written =
            writeService(database, {customer, *import, service, SlotRole::Callbacks, family}, log, progress);
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
        QStringLiteral("SELECT i.id, i.at_ms, i.counted, EXISTS (SELECT 1 FROM import_mask m JOIN "
                       "import_service s ON s.id = m.import_service JOIN log_import b ON b.id = s.log_import "
                       "WHERE m.replaced_by = i.id AND b.counted = 1), "
                       "EXISTS (SELECT 1 FROM import_mask m JOIN import_service s ON "
                       "s.id = m.import_service JOIN log_import b ON b.id = m.replaced_by WHERE "
                       "s.log_import = i.id AND b.counted = 1) "
                       "FROM log_import i WHERE i.customer = ? ORDER BY i.id"),
        {customer}, [&](const Row& row) {
            LogImport& import = imports.emplace_back();
            import.id = row.integer(0);
            import.customer = customer;
            import.at = {row.integer(1)};
            import.counted = row.integer(2) == 1;
            import.replaces = row.integer(3) == 1;
            import.isReplaced = row.integer(4) == 1;
            return done();
        });
    if (!read)
        return read.error();
    const auto providers = providersImports(database, customer);
    if (!providers)
        return providers.error();
    for (LogImport& import : imports) {
        import.record = providers->contains(import.id) ? RecordOf::Provider : RecordOf::Customer;
        auto files = readInputs(database, import.id);
        if (!files)
            return files.error();
        import.files = std::move(*files);
        const Status services = database.rows(
            QStringLiteral(
                "SELECT s.service, s.grade, min(c.first_slot), max(c.end_slot), CAST(sum(c.slots) AS bigint) "
                "FROM import_service s LEFT JOIN slot_chunk c ON c.import_service = s.id "
                "WHERE s.log_import = ? AND s.role = ? GROUP BY s.id ORDER BY s.id"),
            {import.id, qint64(roleOf(import.record))}, [&](const Row& row) -> Status {
                if (row.integer(1) < 0 || row.integer(1) > qint64(slots::Grade::Estimated))
                    return damagedRow(database, "import_service");
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
