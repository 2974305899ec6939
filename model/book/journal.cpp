// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/journal.h"

#include <algorithm>

namespace clausemeter::book {

namespace {

constexpr const char* kTokens[kChangeKinds] = {"account-imported",
                                               "customer-removed",
                                               "service",
                                               "fee",
                                               "exclusion",
                                               "standing",
                                               "outage",
                                               "invoice",
                                               "payment",
                                               "notice",
                                               "claim",
                                               "claim-record",
                                               "logs-imported",
                                               "logs-removed",
                                               "record-imported",
                                               "record-removed",
                                               "undo",
                                               "redo"};

const QString kColumns =
    QStringLiteral("e.id, coalesce(o.kind, e.kind), e.at_ms, e.customer, e.service, e.reason, "
                   "e.reverses, e.kind = 'undo', e.undone <> 0, e.person "
                   "FROM journal e LEFT JOIN journal o ON o.id = e.reverses");

JournalEntry entryOf(const Row& row)
{
    JournalEntry entry;
    entry.id = row.integer(0);
    const std::string token = row.text(1);
    const auto* found = std::find(std::begin(kTokens), std::end(kTokens), token);
    entry.kind = found == std::end(kTokens) ? ChangeKind::Service : ChangeKind(found - std::begin(kTokens));
    entry.at = {row.integer(2)};
    if (!row.isNull(3))
        entry.customer = row.integer(3);
    entry.service = row.text(4);
    entry.reason = row.text(5);
    if (!row.isNull(6))
        entry.reverses = row.integer(6);
    entry.isUndo = row.integer(7) != 0;
    entry.isUndone = row.integer(8) != 0;
    entry.person = row.text(9);
    return entry;
}

Result<std::optional<JournalEntry>> entryWhere(Database& database, const QString& where,
                                               const QVariantList& values)
{
    std::optional<JournalEntry> found;
    const Status read =
        database.rows(QStringLiteral("SELECT ") + kColumns + QStringLiteral(" WHERE ") + where, values,
                      [&found](const Row& row) {
                          found = entryOf(row);
                          return done();
                      });
    if (!read)
        return read.error();
    return found;
}

Error damaged(const Database& database)
{
    return {ErrorCode::BookDamaged, {database.path().toStdString()}, {"book:journal"}};
}

Status readRows(Database& database, JournalEntry& entry)
{
    return database.rows(
        QStringLiteral(
            "SELECT row_table, row_id, old_row, new_row FROM journal_row WHERE journal = ? ORDER BY step"),
        {entry.id}, [&](const Row& row) -> Status {
            const auto table = tableNamed(row.string(0));
            if (!table)
                return damaged(database);
            RowChange change{*table, row.integer(1), {}, {}};
            for (const auto& [at, cells] : {std::pair(2, &change.before), std::pair(3, &change.after)}) {
                if (row.isNull(at))
                    continue;
                *cells = fromJson(*table, row.string(at).toUtf8());
                if (!*cells)
                    return damaged(database);
            }
            entry.rows.push_back(std::move(change));
            return done();
        });
}

QVariant jsonCell(Table table, const std::optional<Cells>& cells)
{
    return cells ? QVariant(QString::fromUtf8(toJson(table, *cells))) : QVariant();
}

Result<qint64> writeEntry(Database& database, const ChangeNote& note, std::optional<qint64> customer,
                          std::optional<qint64> reverses)
{
    const auto integer = [](qint64 value) { return value; };
    return database.insert(
        QStringLiteral(
            "INSERT INTO journal (at_ms, kind, customer, service, reason, reverses, undone, person) "
            "VALUES (?, ?, ?, ?, ?, ?, 0, ?)"),
        {qint64(note.at.ms), textCell(tokenOf(note.kind)), cellOf(customer, integer), textCell(note.service),
         textCell(note.reason), cellOf(reverses, integer), textCell(database.person().toStdString())});
}

bool isAs(const std::optional<Cells>& a, const std::optional<Cells>& b)
{
    return a && b ? sameCells(*a, *b) : !a && !b;
}

// From one state of a row to another.
Status turn(Database& database, const RowChange& change)
{
    if (!change.after)
        return deleteRow(database, change.table, change.id);
    if (change.before)
        return updateRow(database, change.table, change.id, *change.after);
    const auto inserted = insertRow(database, change.table, *change.after, change.id);
    return inserted ? done() : Status(inserted.error());
}

// Among whose changes the next one to be undone is looked for.
QString ofPerson(const Database& database)
{
    return database.isShared() ? QStringLiteral(" AND person = ?") : QString();
}

QVariantList personOf(const Database& database)
{
    return database.isShared() ? QVariantList{textCell(database.person().toStdString())} : QVariantList();
}

Result<JournalEntry> turnEntry(Database& database, bool back, Instant now, qint64 expected)
{
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun().error();
    auto next = back ? nextToUndo(database) : nextToRedo(database);
    if (!next)
        return next.error();
    const std::string file = database.path().toStdString();
    if (!*next)
        return Error{ErrorCode::BookNothingToUndo, {file}};
    JournalEntry entry = std::move(**next);
    if (expected != 0 && entry.id != expected)
        return overtakenBy(database, {});
    if (const Status read = readRows(database, entry); !read)
        return read.error();
    std::vector<RowChange> steps = entry.rows;
    if (back) {
        std::ranges::reverse(steps);
        for (RowChange& step : steps)
            std::swap(step.before, step.after);
    }
    for (const RowChange& step : steps) {
        const auto found = cellsOf(database, step.table, step.id);
        if (!found)
            return found.error();
        if (!isAs(*found, step.before))
            return Error{ErrorCode::BookChangedSince, {file}, {std::to_string(entry.id)}};
        if (const Status turned = turn(database, step); !turned)
            return turned.error();
    }
    const auto written =
        writeEntry(database, {back ? ChangeKind::Undo : ChangeKind::Redo, now, entry.service, entry.reason},
                   entry.customer, entry.id);
    if (!written)
        return written.error();
    const Status marked = database.run(QStringLiteral("UPDATE journal SET undone = ? WHERE id = ?"),
                                       {qint64(back ? 1 : 0), entry.id});
    if (!marked)
        return marked.error();
    if (entry.customer) {
        if (const Status raised = raiseVersion(database, *entry.customer); !raised)
            return raised.error();
    }
    if (const Status committed = transaction.commit(); !committed)
        return committed.error();
    entry.isUndone = back;
    return entry;
}

} // namespace

const char* tokenOf(ChangeKind kind)
{
    return kTokens[int(kind)];
}

Result<qint64> ChangeSet::insert(Table table, const Cells& cells)
{
    auto id = insertRow(m_database, table, cells);
    if (id)
        m_changes.push_back({table, *id, {}, cells});
    return id;
}

Status ChangeSet::update(Table table, qint64 id, const Cells& before, const Cells& after)
{
    m_changes.push_back({table, id, before, after});
    return updateRow(m_database, table, id, after);
}

Status ChangeSet::remove(Table table, qint64 id, const Cells& before)
{
    m_changes.push_back({table, id, before, {}});
    return deleteRow(m_database, table, id);
}

Result<qint64> ChangeSet::write(const ChangeNote& note, std::optional<qint64> customer)
{
    const Status dropped = m_database.run(QStringLiteral("UPDATE journal SET undone = 2 WHERE undone = 1") +
                                              ofPerson(m_database),
                                          personOf(m_database));
    if (!dropped)
        return dropped.error();
    const auto entry = writeEntry(m_database, note, customer, {});
    if (!entry)
        return entry;
    qint64 step = 0;
    for (const RowChange& change : m_changes) {
        const Status written = m_database.run(
            QStringLiteral("INSERT INTO journal_row (journal, step, row_table, row_id, old_row, new_row) "
                           "VALUES (?, ?, ?, ?, ?, ?)"),
            {*entry, step++, infoOf(change.table).name, change.id, jsonCell(change.table, change.before),
             jsonCell(change.table, change.after)});
        if (!written)
            return written.error();
    }
    if (customer) {
        if (const Status raised = raiseVersion(m_database, *customer); !raised)
            return raised.error();
    }
    return entry;
}

Result<std::optional<JournalEntry>> nextToUndo(Database& database)
{
    return entryWhere(
        database,
        QStringLiteral("e.id = (SELECT max(id) FROM journal WHERE reverses IS NULL AND undone = 0%1)")
            .arg(ofPerson(database)),
        personOf(database));
}

Result<std::optional<JournalEntry>> nextToRedo(Database& database)
{
    // What is undone is undone from the newest on, so the oldest of it goes first.
    return entryWhere(
        database,
        QStringLiteral("e.id = (SELECT min(id) FROM journal WHERE reverses IS NULL AND undone = 1%1)")
            .arg(ofPerson(database)),
        personOf(database));
}

Result<JournalEntry> undo(Database& database, Instant now, qint64 expected)
{
    return turnEntry(database, true, now, expected);
}

Result<JournalEntry> redo(Database& database, Instant now, qint64 expected)
{
    return turnEntry(database, false, now, expected);
}

Result<qint64> newestEntry(Database& database)
{
    return database.number(QStringLiteral("SELECT coalesce(max(id), 0) FROM journal"));
}

Result<std::vector<JournalEntry>> journalOf(Database& database, std::optional<qint64> customer, int most)
{
    std::vector<JournalEntry> entries;
    QVariantList values;
    QString where;
    if (customer) {
        where = QStringLiteral(" WHERE e.customer = ?");
        values.append(*customer);
    }
    values.append(qint64(most));
    const Status read = database.rows(QStringLiteral("SELECT ") + kColumns + where +
                                          QStringLiteral(" ORDER BY e.id DESC LIMIT ?"),
                                      values, [&entries](const Row& row) {
                                          entries.push_back(entryOf(row));
                                          return done();
                                      });
    if (!read)
        return read.error();
    for (JournalEntry& entry : entries) {
        if (const Status rows = readRows(database, entry); !rows)
            return rows.error();
    }
    return entries;
}

Status raiseVersion(Database& database, qint64 customer)
{
    return database.run(
        QStringLiteral("INSERT INTO customer_version (customer, version) VALUES (?, 1) "
                       "ON CONFLICT (customer) DO UPDATE SET version = customer_version.version + 1"),
        {customer});
}

Result<qint64> versionOf(Database& database, qint64 customer)
{
    return database.number(QStringLiteral("SELECT version FROM customer_version WHERE customer = ?"),
                           {customer});
}

Error overtakenBy(Database& database, std::optional<qint64> customer)
{
    std::vector<std::string> who{"", ""};
    const auto entries = journalOf(database, customer, 1);
    if (entries && !entries->empty())
        who = {entries->front().person, toIso(entries->front().at, SlaClock())};
    return {ErrorCode::BookOvertaken, {database.path().toStdString()}, who};
}

} // namespace clausemeter::book
