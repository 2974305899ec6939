// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/collision.h"

#include "model/book/accountrows.h"
#include "model/book/schema.h"

#include <algorithm>
#include <map>

namespace clausemeter::book {

namespace {

using report::FieldValue;
using report::RowHistory;

const QString kPosition = QStringLiteral("position");
const QString kInvoice = QStringLiteral("invoice");

// Makes one change after another in a book of its own, which is thrown away.
class Bench {
public:
    explicit Bench(Database& database)
        : m_database(database)
    {
    }

    Status begin(const account::Account& before)
    {
        const auto made = put(std::nullopt, before);
        if (!made)
            return made.error();
        m_customer = *made;
        return done();
    }

    // The rows that make the account of it.
    Result<std::vector<RowChange>> change(const account::Account& account)
    {
        const auto newest = newestEntry(m_database);
        if (!newest)
            return newest.error();
        const auto made = put(m_customer, account);
        if (!made)
            return made.error();
        auto entries = journalOf(m_database, m_customer, 1);
        if (!entries)
            return entries.error();
        return entries->front().id == *newest ? std::vector<RowChange>() : std::move(entries->front().rows);
    }

    Status takeBack()
    {
        const auto undone = undo(m_database, Instant());
        return undone ? done() : Status(undone.error());
    }

    Status makeAgain(const std::vector<RowChange>& mine, const std::vector<RowChange>& theirs)
    {
        for (const RowChange& change : mine) {
            if (const Status made = makeAgain(change, theirs); !made)
                return made;
        }
        return done();
    }

    Result<account::AccountFile> account() { return readAccountRows(m_database, m_customer); }

private:
    Result<qint64> put(std::optional<qint64> customer, const account::Account& account)
    {
        account::AccountFile file;
        file.account = account;
        ChangeSet changes(m_database);
        const auto written = writeAccountRows(changes, m_database, customer, file);
        if (!written || changes.isEmpty())
            return written;
        const auto entry = changes.write({}, *written);
        return entry ? written : entry;
    }

    Status makeAgain(const RowChange& change, const std::vector<RowChange>& theirs)
    {
        const auto now = cellsOf(m_database, change.table, change.id);
        if (!now)
            return now.error();
        if (!change.after) {
            if (change.table == Table::Invoice) {
                const Status paid =
                    m_database.run(QStringLiteral("DELETE FROM payment WHERE invoice = ?"), {change.id});
                if (!paid)
                    return paid;
            }
            return *now ? deleteRow(m_database, change.table, change.id) : done();
        }
        const Cells after = inPlace(change.table, *change.after);
        if (change.before && *now)
            return put(change, change.id, **now, *change.before, after);
        if (!change.before) {
            if (const auto twin = twinOf(change.table, after, theirs)) {
                m_twins[{change.table, change.id}] = twin->first;
                return put(change, twin->first, twin->second, {}, after);
            }
        }
        const auto inserted = insertRow(m_database, change.table, after, change.id);
        return inserted ? done() : Status(inserted.error());
    }

    // What differs from `before` (empty: everything), but for the place among the other rows.
    Status put(const RowChange& change, qint64 id, Cells now, const Cells& before, const Cells& after)
    {
        const QStringList& columns = infoOf(change.table).columns;
        for (int i = 0; i < columns.size(); ++i) {
            const bool isChanged =
                before.isEmpty() || before[i] != after[i] || before[i].isValid() != after[i].isValid();
            if (columns[i] != kPosition && isChanged)
                now[i] = after[i];
        }
        return updateRow(m_database, change.table, id, now);
    }

    // A payment of an invoice that is another's twin.
    Cells inPlace(Table table, Cells cells) const
    {
        const auto at = infoOf(table).columns.indexOf(kInvoice);
        if (at < 0)
            return cells;
        const auto twin = m_twins.find({Table::Invoice, cells[at].toLongLong()});
        if (twin != m_twins.end())
            cells[at] = twin->second;
        return cells;
    }

    // The row that they added, too.
    static std::optional<std::pair<qint64, Cells>> twinOf(Table table, const Cells& cells,
                                                          const std::vector<RowChange>& theirs)
    {
        const TableInfo& info = infoOf(table);
        const auto isSame = [&](const RowChange& other) {
            if (other.table != table || other.before || !other.after)
                return false;
            for (int i = 0; i < info.columns.size(); ++i) {
                const bool isKey = i >= info.firstKey && i < info.firstKey + info.keys;
                if ((isKey || info.columns[i] == kInvoice) && (*other.after)[i] != cells[i])
                    return false;
            }
            return true;
        };
        const auto found = std::ranges::find_if(theirs, isSame);
        return found == theirs.end() ? std::nullopt : std::optional(std::pair(found->id, *found->after));
    }

    Database& m_database;
    qint64 m_customer = 0;
    std::map<std::pair<Table, qint64>, qint64> m_twins;
};

std::optional<RowHistory> historyOf(const RowChange& change, SlaClock clock)
{
    JournalEntry entry;
    entry.rows = {change};
    auto told = handChangeOf(entry, clock);
    return told.rows.empty() ? std::nullopt : std::optional(std::move(told.rows.front()));
}

// Adds what one of them changed; what the other did in the same field is there already, or comes.
void addFields(std::vector<CollidingField>& fields, const RowChange& change, SlaClock clock, bool isMine)
{
    auto row = historyOf(change, clock);
    if (!row)
        return;
    const auto changed = std::exchange(row->fields, {});
    for (const report::FieldChange& field : changed) {
        const auto same = std::ranges::find_if(fields, [&](const CollidingField& other) {
            return other.row.table == row->table && other.row.service == row->service &&
                   other.row.name == row->name && other.field == field.field && other.before == field.before;
        });
        if (same != fields.end()) {
            (isMine ? same->mine : same->theirs) = field.after;
            continue;
        }
        fields.push_back({*row, field.field, field.before, isMine ? field.after : field.before,
                          isMine ? field.before : field.after});
    }
}

std::vector<CollidingField> fieldsOf(const std::vector<RowChange>& mine, const std::vector<RowChange>& theirs,
                                     SlaClock clock)
{
    std::vector<CollidingField> fields;
    for (const RowChange& change : mine)
        addFields(fields, change, clock, true);
    for (const RowChange& change : theirs)
        addFields(fields, change, clock, false);
    return fields;
}

Result<Database*> withSchema(const Result<std::unique_ptr<Database>>& database)
{
    if (!database)
        return database.error();
    const Status made = bringUpToDate(**database);
    return made ? Result<Database*>(database->get()) : Result<Database*>(made.error());
}

} // namespace

Result<Collision> collisionOf(const account::Account& before, const account::Account& mine,
                              const account::Account& theirs)
{
    const auto memory = Database::inMemory();
    const auto database = withSchema(memory);
    if (!database)
        return database.error();
    // Never committed.
    const Transaction whole(**database);
    if (!whole.begun())
        return whole.begun().error();
    Bench bench(**database);
    if (const Status begun = bench.begin(before); !begun)
        return begun.error();
    const auto myRows = bench.change(mine);
    if (!myRows)
        return myRows.error();
    if (const Status back = myRows->empty() ? done() : bench.takeBack(); !back)
        return back.error();
    const auto theirRows = bench.change(theirs);
    if (!theirRows)
        return theirRows.error();
    Collision collision{fieldsOf(*myRows, *theirRows, before.clock), {}};
    if (bench.makeAgain(*myRows, *theirRows)) {
        if (auto merged = bench.account())
            collision.merged = std::move(merged->account);
    }
    return collision;
}

std::vector<CollidingField> collisionOf(const std::optional<ClaimRecord>& before,
                                        const std::optional<ClaimRecord>& mine,
                                        const std::optional<ClaimRecord>& theirs, SlaClock clock)
{
    const auto change = [&before](const std::optional<ClaimRecord>& after) {
        return std::vector<RowChange>{{Table::ClaimRecord, 1,
                                       before ? std::optional(cellsOfRecord(0, *before)) : std::nullopt,
                                       after ? std::optional(cellsOfRecord(0, *after)) : std::nullopt}};
    };
    return fieldsOf(change(mine), change(theirs), clock);
}

} // namespace clausemeter::book
