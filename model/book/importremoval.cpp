// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/importremoval.h"

#include "model/book/inputrows.h"
#include "model/book/storedslots.h"

namespace clausemeter::book {

namespace {

// Counted imports of which the import replaced something.
Result<std::vector<qint64>> replacedBy(Database& database, qint64 import)
{
    std::vector<qint64> replaced;
    const Status read = database.rows(
        QStringLiteral("SELECT DISTINCT s.log_import FROM import_mask m JOIN import_service s ON s.id = "
                       "m.import_service JOIN log_import i ON i.id = s.log_import "
                       "WHERE m.replaced_by = ? AND i.counted = 1 ORDER BY s.log_import"),
        {import}, [&replaced](const Row& row) {
            replaced.push_back(row.integer(0));
            return done();
        });
    return read ? Result<std::vector<qint64>>(std::move(replaced)) : read.error();
}

// Of what is counted again now that the import is not any more.
Status refuseMixture(Database& database, qint64 customer, qint64 import)
{
    const auto clock = clockOf(database, customer);
    const auto replaced = replacedBy(database, import);
    if (!clock || !replaced)
        return clock ? replaced.error() : clock.error();
    for (const qint64 again : *replaced) {
        const auto overlaps = overlapsOf(database, customer, again);
        const auto files = readInputs(database, again);
        if (!overlaps || !files)
            return overlaps ? files.error() : overlaps.error();
        for (const Overlap& overlap : *overlaps) {
            if (overlap.mayBeAdded)
                continue;
            return Error{ErrorCode::SourcesOverlap,
                         {overlap.file},
                         {overlap.service,
                          toIso(slots::SlotClock(*clock).startOf(overlap.range.first), *clock),
                          familyOf(*files), overlap.family}};
        }
    }
    return done();
}

} // namespace

Status setCounted(ChangeSet& changes, qint64 import, const Cells& before, bool counted)
{
    Cells after = before;
    after.back() = qint64(counted);
    return changes.update(Table::LogImport, import, before, after);
}

Status leaveOut(Database& database, ChangeSet& changes, qint64 customer, RecordOf record)
{
    const auto imports = rowsOf(database, Table::LogImport, customer);
    if (!imports)
        return imports.error();
    const auto providers = providersImports(database, customer);
    if (!providers)
        return providers.error();
    for (const StoredRow& import : *imports) {
        const bool isProviders = providers->contains(import.id);
        if (import.cells.back().toLongLong() == 0 || isProviders != (record == RecordOf::Provider))
            continue;
        if (const Status left = setCounted(changes, import.id, import.cells, false); !left)
            return left;
    }
    return done();
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
    ChangeSet changes(database);
    if (const Status left = setCounted(changes, import, **cells, false); !left)
        return left;
    const qint64 customer = (*cells)->front().toLongLong();
    if (const Status fits = refuseMixture(database, customer, import); !fits)
        return fits;
    const auto providers = providersImports(database, customer);
    if (!providers)
        return providers.error();
    note.kind = providers->contains(import) ? ChangeKind::RecordRemoved : ChangeKind::LogsRemoved;
    if (const auto entry = changes.write(note, customer); !entry)
        return entry.error();
    return transaction.commit();
}

Status removeRecord(Database& database, qint64 customer, ChangeNote note)
{
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    ChangeSet changes(database);
    if (const Status left = leaveOut(database, changes, customer, RecordOf::Provider); !left)
        return left;
    if (changes.isEmpty())
        return Error{ErrorCode::BookNothingToUndo, {database.path().toStdString()}};
    note.kind = ChangeKind::RecordRemoved;
    if (const auto entry = changes.write(note, customer); !entry)
        return entry.error();
    return transaction.commit();
}

} // namespace clausemeter::book
