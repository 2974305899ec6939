// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bookfixture.h"
#include "bookfolder.h"
#include "model/book/accountrows.h"
#include "model/book/backup.h"
#include "model/book/bookfile.h"
#include "model/book/schema.h"

#include <QDir>
#include <QtTest>
#include <sqlite3.h>

using namespace clausemeter;
using namespace clausemeter::book;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

// The book as a file: of an older version, damaged, foreign or missing, its copies and its backups.
class tst_BookFile : public QObject, private BookFolder {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }

    void olderBooksAreBroughtUpToDate_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < newestVersion(); ++version)
            QTest::addRow("version %d", version) << version;
    }

    void olderBooksAreBroughtUpToDate()
    {
        QFETCH(int, version);
        writeBytes(path("old.book"), {});
        {
            auto database = Database::open(path("old.book"), Database::Access::Write);
            QVERIFY(bringUpToDate(**database, version).ok());
            QVERIFY((*database)
                        ->run(QStringLiteral("INSERT INTO setting (name, value) VALUES ('a', 'kept')"))
                        .ok());
        }
        QCOMPARE(readHeader(path("old.book"))->version, version);
        const auto book = Book::open(path("old.book"), Book::Access::Write, path("backups"));
        QVERIFY(book.ok());
        QCOMPARE((*book)->standing(), Standing::Writable);
        QCOMPARE(readHeader(path("old.book"))->version, newestVersion());
        QCOMPARE((*book)->setting(QStringLiteral("a")).value(), QStringLiteral("kept"));
        const auto customer = (*book)->importAccount(completeAccount(), note(ChangeKind::AccountImported));
        QVERIFY(customer.ok());
        Progress progress;
        const auto first = slots::SlotClock::firstOf(day("2019-03-20"));
        QVERIFY((*book)
                    ->importRecord(*customer, logOf("1400000001", first, 10, 5, "record"), OnOverlap::Ask,
                                   note(ChangeKind::RecordImported), progress)
                    .ok());
        QVERIFY((*book)->check().ok());
        // Whoever wants to read only gets no more than that.
        {
            writeBytes(path("read.book"), {});
            auto database = Database::open(path("read.book"), Database::Access::Write);
            QVERIFY(bringUpToDate(**database, version).ok());
        }
        const auto reader = Book::open(path("read.book"), Book::Access::Read);
        QCOMPARE((*reader)->standing(), Standing::ReadOnlyAsAsked);
        QCOMPARE(readHeader(path("read.book"))->version, newestVersion());
        QVERIFY(!QFile::exists(path("read.book.lock")));
        // The backup is as the book was.
        const QStringList backups = backupsOf(path("old.book"), path("backups"));
        QCOMPARE(backups.size(), 1);
        QCOMPARE(readHeader(backups[0])->version, version);
    }

    // What was imported before there was a provider's record is the customer's, and can be undone as ever.
    void logsOfAnOlderBook()
    {
        writeBytes(path("old.book"), {});
        const auto first = slots::SlotClock::firstOf(day("2019-03-20"));
        qint64 customer = 0;
        {
            auto database = Database::open(path("old.book"), Database::Access::Write);
            QVERIFY(bringUpToDate(**database, 4).ok());
            // It is written by today's code, which notes who did it; the book does not have that yet.
            Transaction transaction(**database);
            QVERIFY(
                (*database)->script("ALTER TABLE journal ADD COLUMN person TEXT NOT NULL DEFAULT ''").ok());
            ChangeSet changes(**database);
            customer = *writeAccountRows(changes, **database, {}, completeAccount());
            QVERIFY(changes.write(note(ChangeKind::AccountImported), customer).ok());
            const logs::LogData data = logOf("1400000001", first, 10, 5, "own");
            Progress progress;
            QVERIFY(addLogs(**database, customer, {data}, note(ChangeKind::LogsImported), progress).ok());
            QVERIFY((*database)->script("ALTER TABLE journal DROP COLUMN person").ok());
            QVERIFY(transaction.commit().ok());
        }
        auto book = Book::open(path("old.book"), Book::Access::Write, path("backups"));
        QVERIFY(book.ok());
        const auto entries = (*book)->journal({}, 10);
        QCOMPARE(entries->size(), std::size_t(2));
        for (const JournalEntry& entry : *entries)
            QVERIFY(entry.person.empty());
        const auto imports = (*book)->imports(customer);
        QCOMPARE(imports->size(), std::size_t(1));
        QCOMPARE(imports->front().record, RecordOf::Customer);
        QVERIFY(imports->front().counted);
        QCOMPARE((*book)->logs({customer, {}, {}})->at("1400000001").slots.at(first).counts.requests,
                 std::uint64_t(5));
        QVERIFY((*book)->logs({customer, {}, {}, SlotRole::ProvidersCounts})->empty());
        QCOMPARE((*book)->undo(at(1))->kind, ChangeKind::LogsImported);
        QVERIFY((*book)->redo(at(2)).ok());
        QCOMPARE((*book)->journal({}, 1)->front().person, (*book)->database().person().toStdString());
        QVERIFY((*book)->check().ok());
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        {
            const auto book = Book::create(path("good.book"));
            (void)(*book)->importAccount(completeAccount(), note(ChangeKind::AccountImported));
        }
        const QByteArray good = bytesOf(path("good.book"));
        const auto with = [&good](int at, const QByteArray& bytes) {
            return QByteArray(good).replace(at, bytes.size(), bytes);
        };
        const auto row = [](const char* name, const QByteArray& bytes, ErrorCode code) {
            QTest::newRow(name) << bytes << int(code);
        };
        row("empty", {}, ErrorCode::BookNotABook);
        row("one byte", "S", ErrorCode::BookNotABook);
        row("text", QByteArray(5000, 'x'), ErrorCode::BookNotABook);
        row("encrypted", QByteArray::fromHex("8f2b7c91a4").repeated(2000), ErrorCode::BookNotABook);
        row("another program's", with(68, QByteArray(4, '\0')), ErrorCode::BookNotABook);
        row("header only", good.left(100), ErrorCode::BookDamaged);
        row("one page missing", good.left(good.size() - 4096), ErrorCode::BookDamaged);
        row("one byte missing", good.chopped(1), ErrorCode::BookDamaged);
        row("first page only", good.left(4096), ErrorCode::BookDamaged);
        row("newer", with(60, QByteArray::fromHex("00000063")), ErrorCode::BookNewer);
        row("version 0", with(60, QByteArray::fromHex("00000000")), ErrorCode::BookDamaged);
        row("negative version", with(60, QByteArray::fromHex("ffffffff")), ErrorCode::BookDamaged);
        row("schema gone", with(100, QByteArray(3996, '\0')), ErrorCode::BookDamaged);
        row("all but the header zero", good.left(100) + QByteArray(good.size() - 100, '\0'),
            ErrorCode::BookDamaged);
    }

    void badFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        writeBytes(path("bad.book"), bytes);
        for (const auto access : {Book::Access::Read, Book::Access::Write}) {
            const auto book = Book::open(path("bad.book"), access);
            QVERIFY(!book.ok());
            QCOMPARE(int(book.error().code), code);
            QCOMPARE(book.error().where.file, path("bad.book").toStdString());
        }
        QCOMPARE(bytesOf(path("bad.book")), bytes);
    }

    void missingFiles()
    {
        QCOMPARE(Book::open(path("none.book"), Book::Access::Write).error().code, ErrorCode::FileMissing);
        QCOMPARE(Book::open(m_folder->path(), Book::Access::Write).error().code, ErrorCode::FileIsDirectory);
        QCOMPARE(entries(), QStringList());
    }

    // A book that somebody sends must not bring anything that runs.
    void foreignSchemaIsRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("trigger") << QByteArray(
            "CREATE TRIGGER t AFTER INSERT ON fee BEGIN DELETE FROM claim; END");
        QTest::newRow("view") << QByteArray("CREATE VIEW v AS SELECT * FROM fee");
        QTest::newRow("table") << QByteArray("CREATE TABLE other (x)");
        QTest::newRow("index on an expression") << QByteArray("CREATE INDEX i ON fee (abs(cash))");
        QTest::newRow("column") << QByteArray("ALTER TABLE fee ADD COLUMN x TEXT");
        QTest::newRow("table gone") << QByteArray("DROP TABLE setting");
    }

    void foreignSchemaIsRefused()
    {
        QFETCH(QByteArray, sql);
        (void)Book::create(path("b.book"));
        sqlite3* handle = nullptr;
        QCOMPARE(sqlite3_open(qPrintable(path("b.book")), &handle), SQLITE_OK);
        QCOMPARE(sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(handle);
        const auto book = Book::open(path("b.book"), Book::Access::Write);
        QVERIFY(!book.ok());
        QCOMPARE(book.error().code, ErrorCode::BookDamaged);
        QCOMPARE(book.error().details, std::vector<std::string>{"book:schema"});
    }

    void valuesThatNoAccountHas_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("date") << QStringLiteral("UPDATE service_period SET start_day = 'soon'");
        QTest::newRow("month") << QStringLiteral("UPDATE fee SET month = '2019-13'");
        QTest::newRow("amount") << QStringLiteral("UPDATE fee SET cash = 'much'");
        QTest::newRow("amount as floating point") << QStringLiteral("UPDATE fee SET cash = 1.5");
        QTest::newRow("kind") << QStringLiteral("UPDATE exclusion SET kind = 3");
        QTest::newRow("channel") << QStringLiteral("UPDATE notice SET channel = -1");
        QTest::newRow("list") << QStringLiteral("UPDATE exclusion SET evidence = '{'");
        QTest::newRow("clock") << QStringLiteral("UPDATE customer SET clock_minutes = 100000");
    }

    void valuesThatNoAccountHas()
    {
        QFETCH(QString, sql);
        const auto book = Book::create(path("b.book"));
        const auto customer = (*book)->importAccount(completeAccount(), note(ChangeKind::AccountImported));
        QVERIFY((*book)->database().run(sql).ok());
        QCOMPARE((*book)->account(*customer).error().code, ErrorCode::BookDamaged);
    }

    void copies()
    {
        const auto book = Book::create(path("b.book"));
        const auto customer = (*book)->importAccount(completeAccount(), note(ChangeKind::AccountImported));
        writeBytes(path("copy.book"), "what was there");
        Progress progress;
        QVERIFY(copyBook(path("b.book"), path("copy.book"), progress).ok());
        QCOMPARE(progress.bytes(), progress.expectedBytes());
        QVERIFY(progress.bytes() > 0);
        const auto copy = Book::open(path("copy.book"), Book::Access::Write);
        QCOMPARE((*copy)->standing(), Standing::Writable);
        QCOMPARE((*copy)->account(*customer)->account, completeAccount().account);
        QCOMPARE((*copy)->nextUndo()->value().kind, ChangeKind::AccountImported);

        Progress stopped;
        stopped.requestStop();
        QCOMPARE(copyBook(path("b.book"), path("third.book"), stopped).error().code, ErrorCode::Cancelled);
        QCOMPARE(copyBook(path("b.book"), path("copy.book"), progress).error().code, ErrorCode::BookInUse);
        QCOMPARE(copyBook(path("b.book"), path("b.book"), progress).error().code, ErrorCode::BookInUse);
        QCOMPARE(copyBook(path("b.book"), path("no/b.book"), progress).error().code,
                 ErrorCode::FolderMissing);
        QCOMPARE(copyBook(path("none.book"), path("d.book"), progress).error().code, ErrorCode::FileMissing);
        QCOMPARE(entries(), QStringLiteral("b.book b.book.lock copy.book copy.book.lock").split(u' '));
    }

    void backupsRotate()
    {
        (void)Book::create(path("b.book"));
        (void)Book::create(path("other.book"));
        Progress progress;
        const QString folder = path("backups");
        QVERIFY(isBackupDue(path("b.book"), folder, at(0)));
        QStringList made;
        constexpr int kDay = 24 * 60;
        for (int i = 0; i < 7; ++i) {
            QVERIFY(isBackupDue(path("b.book"), folder, at(i * kDay)));
            const auto backup = keepBackup(path("b.book"), folder, {}, progress, at(i * kDay));
            QVERIFY(backup.ok());
            made.append(*backup);
            QVERIFY(!isBackupDue(path("b.book"), folder, at(i * kDay)));
        }
        QCOMPARE(backupsOf(path("b.book"), folder), made.mid(2));
        // What a killed backup left goes after a day.
        for (const char* left : {"/b-1.backup.OldOne", "/b-1.backup.NewOne"})
            writeBytes(folder + QLatin1String(left), "part");
        QFile old(folder + QStringLiteral("/b-1.backup.OldOne"));
        QVERIFY(old.open(QIODevice::ReadWrite));
        QVERIFY(
            old.setFileTime(QDateTime::currentDateTimeUtc().addDays(-2), QFileDevice::FileModificationTime));
        old.close();
        QVERIFY(keepBackup(path("b.book"), folder, {}, progress, at(7 * kDay)).ok());
        QCOMPARE(QDir(folder).entryList({QStringLiteral("*One")}),
                 QStringList{QStringLiteral("b-1.backup.NewOne")});
        made = backupsOf(path("b.book"), folder);
        QCOMPARE(made.size(), 5);
        QVERIFY(keepBackup(path("other.book"), folder, {}, progress, at(0)).ok());
        QCOMPARE(backupsOf(path("b.book"), folder), made);
        QCOMPARE(backupsOf(path("other.book"), folder).size(), 1);
        const qint64 size = QFileInfo(made.last()).size();
        // Room for two and a half.
        QVERIFY(keepBackup(path("b.book"), folder, {5, size * 5 / 2, 0}, progress, at(8 * kDay)).ok());
        QCOMPARE(backupsOf(path("b.book"), folder).size(), 2);
        const auto tooLarge = keepBackup(path("b.book"), folder, {5, size / 2, 0}, progress, at(9 * kDay));
        QCOMPARE(tooLarge.error().code, ErrorCode::BookNoRoom);
        QCOMPARE(keepBackup(path("b.book"), folder, {5, size * 9, qint64(1) << 60}, progress, at(9 * kDay))
                     .error()
                     .code,
                 ErrorCode::BookNoRoom);
        QCOMPARE(backupsOf(path("b.book"), folder).size(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_BookFile)
#include "tst_bookfile.moc"
