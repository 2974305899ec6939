// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/bookcopy.h"

#include "model/book/book.h"
#include "model/book/bookfile.h"
#include "model/book/newfile.h"
#include "model/book/postgresdatabase.h"
#include "model/book/schema.h"
#include "model/book/tablecontent.h"

#include <QFileInfo>

namespace clausemeter::book {

namespace {

// Rows of one statement: each goes to a server and back.
constexpr int kRowsAtOnce = 64;
constexpr qint64 kBytesAtOnce = 1024 * 1024;

// Collects rows of a table and writes them, several with one statement where a server has it.
class TableWriter {
public:
    TableWriter(Database& database, const TableShape& table)
        : m_database(database)
        , m_table(table)
        , m_most(database.isShared() ? kRowsAtOnce : 1)
    {
    }

    Status add(Cells cells)
    {
        m_bytes += bytesOf(cells);
        for (int i = 0; i < cells.size(); ++i) {
            if (m_table.amounts[std::size_t(i)])
                cells[i] = m_database.amountCell(cells[i]);
        }
        m_values += cells;
        ++m_rows;
        return m_rows >= m_most || m_bytes >= kBytesAtOnce ? flush() : done();
    }

    Status flush()
    {
        if (m_rows == 0)
            return done();
        const QStringList marks(m_table.columns.size(), QStringLiteral("?"));
        const QStringList rows(m_rows, u'(' + marks.join(QStringLiteral(", ")) + u')');
        const Status written =
            m_database.run(QStringLiteral("INSERT INTO %1 (%2) VALUES %3")
                               .arg(m_table.name, m_table.columns.join(QStringLiteral(", ")),
                                    rows.join(QStringLiteral(", "))),
                           m_values);
        m_values.clear();
        m_rows = 0;
        m_bytes = 0;
        return written;
    }

private:
    Database& m_database;
    const TableShape& m_table;
    int m_most;
    QVariantList m_values;
    int m_rows = 0;
    qint64 m_bytes = 0;
};

class BookCopy {
public:
    BookCopy(Database& from, std::vector<TableShape> tables, Progress& progress)
        : m_from(from)
        , m_tables(std::move(tables))
        , m_progress(progress)
    {
    }

    const CopiedBook& copied() const { return m_copied; }

    // Into tables that are empty, within a transaction of the target.
    Status fill(Database& to)
    {
        if (const Status written = write(to); !written)
            return written;
        for (const TableShape& table : m_tables) {
            if (!table.hasIds)
                continue;
            const auto last = lastId(to, table);
            if (!last)
                return last.error();
            if (const Status continued = *last > 0 ? to.continueIds(table.name, *last) : done(); !continued)
                return continued;
        }
        return compare(to);
    }

private:
    std::function<bool()> goesOn()
    {
        return [this] { return !m_progress.stopRequested(); };
    }

    Status write(Database& to)
    {
        Transaction moment(m_from, Transaction::Kind::Reads);
        if (!moment.begun())
            return moment.begun();
        if (const auto bytes = m_from.bytes())
            m_progress.expect(*bytes);
        const auto newest = newestEntry(m_from);
        if (!newest)
            return newest.error();
        m_copied = {0, *newest};
        m_digests.assign(m_tables.size(), {});
        for (std::size_t i = 0; i < m_tables.size(); ++i) {
            TableDigest digest;
            TableWriter writer(to, m_tables[i]);
            const auto copy = [&](const Cells& cells) {
                digest.add(cells);
                m_progress.add(bytesOf(cells), 1);
                return writer.add(cells);
            };
            if (const Status copied = eachRow(m_from, m_tables[i], copy, goesOn()); !copied)
                return copied;
            if (const Status written = writer.flush(); !written)
                return written;
            m_copied.rows += digest.rows();
            m_digests[i] = digest.result();
        }
        return done();
    }

    Status compare(Database& to)
    {
        for (std::size_t i = 0; i < m_tables.size(); ++i) {
            TableDigest digest;
            const auto add = [&](const Cells& cells) {
                digest.add(cells);
                return done();
            };
            if (const Status read = eachRow(to, m_tables[i], add, goesOn()); !read)
                return read;
            if (digest.result() != m_digests[i])
                return Error{
                    ErrorCode::BookCopyDiffers, {to.path().toStdString()}, {m_tables[i].name.toStdString()}};
        }
        return done();
    }

    Database& m_from;
    std::vector<TableShape> m_tables;
    Progress& m_progress;
    std::vector<QByteArray> m_digests;
    CopiedBook m_copied;
};

Status fillFile(const QString& path, BookCopy& copy)
{
    auto to = Database::open(path, Database::Access::Write);
    if (!to)
        return to.error();
    Transaction whole(**to);
    if (!whole.begun())
        return whole.begun();
    if (const Status made = bringUpToDate(**to); !made)
        return made;
    if (const Status filled = copy.fill(**to); !filled)
        return filled;
    return whole.commit();
}

Status copyToFile(const QString& path, BookCopy& copy, CopyTarget target)
{
    const bool isReplaced = target == CopyTarget::MayBeReplaced;
    if (!isReplaced && QFileInfo::exists(path))
        return Error{ErrorCode::BookExists, {path.toStdString()}};
    // Nobody opens the target while it is replaced. What was cut off of a change of the old file would be
    // taken back in the new one.
    auto lock = isReplaced ? BookLock::take(path) : Result<std::unique_ptr<BookLock>>(nullptr);
    if (!lock)
        return lock.error();
    if (hasJournal(path))
        return Error{ErrorCode::BookInUse, {path.toStdString()}};
    NewFile file(path);
    if (!file.made())
        return file.made();
    if (const Status filled = fillFile(file.path(), copy); !filled) {
        Error error = filled.error();
        // Nobody knows it by the name that it has beside its place.
        if (error.where.file == file.path().toStdString())
            error.where.file = path.toStdString();
        return error;
    }
    return isReplaced ? file.moveOver() : file.moveToFreePlace();
}

Status copyToServer(const QString& address, BookCopy& copy)
{
    const auto to = PostgresDatabase::open(address, Database::Access::Write);
    if (!to)
        return to.error();
    return (*to)->createBook([&] { return copy.fill(**to); });
}

} // namespace

Result<CopiedBook> copyToNewBook(const QString& from, const QString& to, const QString& backupFolder,
                                 Progress& progress, CopyTarget target)
{
    const auto book = Book::open(from, Book::Access::Read, backupFolder);
    if (!book)
        return book.error();
    auto tables = tablesOfSchema();
    if (!tables)
        return tables.error();
    BookCopy copy((*book)->database(), std::move(*tables), progress);
    const Status made = server::looksLikeAddress(to) ? copyToServer(to, copy) : copyToFile(to, copy, target);
    if (!made)
        return made.error();
    return copy.copied();
}

} // namespace clausemeter::book
