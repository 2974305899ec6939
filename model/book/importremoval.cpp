// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

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
    const qint64 customer = (*cells)->front().toLongLong();
    if (const Status fits = refuseMixture(database, customer, import); !fits)
        return fits;
    note.kind = ChangeKind::LogsRemoved;
    if (const auto entry = changes.write(note, customer); !entry)
        return entry.error();
    return transaction.commit();
}

} // namespace clausemeter::book
