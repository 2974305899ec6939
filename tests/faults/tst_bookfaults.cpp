// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultybook.h"
#include "model/book/backup.h"
#include "model/book/portfolio.h"
#include "sizelimit.h"

#include <QDir>
#include <QProcess>
#include <QThread>
#include <QtTest>
#include <random>

using namespace clausemeter;
using namespace clausemeter::book;

namespace {

int asked(const char* name, int otherwise)
{
    bool given = false;
    const int count = qEnvironmentVariableIntValue(name, &given);
    return given ? count : otherwise;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

// Every run takes a part of what is to hold; all of it takes this, and an hour:
//     QTEST_FUNCTION_TIMEOUT=7200000 CLAUSEMETER_KILLS=1000 CLAUSEMETER_DAMAGED=2000 CLAUSEMETER_SWEEP=1
//         build/release/tests/faults/tst_bookfaults
//     QTEST_FUNCTION_TIMEOUT=7200000 CLAUSEMETER_SWEEP=1 build/release/tests/faults/tst_bookwriters
// The timeout, in milliseconds, is Qt Test's, which ends a test function after five minutes. For the sweep
// see sweepStep().
class tst_BookFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("backups")));
        QVERIFY(faults::makeVersion1(path("version1")));
        auto book = Book::create(path("b.book"));
        QVERIFY(book.ok());
        QCOMPARE(*(*book)->importAccount(faults::feesAccount(0), note(ChangeKind::AccountImported)),
                 qint64(1));
    }

    // What was confirmed is there, what was not is there whole or not at all.
    void killed()
    {
        const int kills = asked("CLAUSEMETER_KILLS", 40);
        std::mt19937 random(1);
        int inside = 0;
        Confirmed confirmed;
        for (int i = 0; i < kills; ++i) {
            QProcess worker;
            worker.start(QStringLiteral(BOOK_WORKER), {m_folder->path(), QString::number(i)});
            QVERIFY(worker.waitForStarted());
            while (!worker.canReadLine())
                QVERIFY2(worker.waitForReadyRead(60'000), "the worker did not get ready");
            QCOMPARE(worker.readLine().trimmed(), QByteArray("ready"));
            // Behind none, one or two confirmed changes, however slow the machine is, and in the midst of the
            // next one.
            QByteArray told;
            for (auto changes = qsizetype(random() % 3); told.count('\n') < changes; told += worker.readAll())
                QVERIFY2(worker.waitForReadyRead(60'000), "the worker does nothing");
            QThread::usleep(random() % 60'000);
            QCOMPARE(int(worker.state()), int(QProcess::Running));
            worker.kill();
            QVERIFY(worker.waitForFinished());
            QCOMPARE(int(worker.exitStatus()), int(QProcess::CrashExit));
            told += worker.readAll();
            for (const QByteArray& line : told.split('\n')) {
                if (line.startsWith("fees "))
                    confirmed.fees = line.mid(5).toLongLong();
                if (line.startsWith("imports "))
                    confirmed.imports = line.mid(8).toLongLong();
                if (line.startsWith("records "))
                    confirmed.records = line.mid(8).toLongLong();
            }
            inside += hasJournal(path("b.book")) || hasJournal(path("old.book"));
            expectWhole(confirmed);
            if (QTest::currentTestFailed())
                return;
            // The backups and what a killed copy leaves are not to fill the disk of the test.
            for (const QString& name :
                 QDir(m_folder->path()).entryList({QStringLiteral("*.book.*")}, QDir::Files))
                QFile::remove(m_folder->filePath(name));
        }
        qInfo("%d kills, %d of them inside a transaction; %lld edits, %lld imports, %lld of the provider's "
              "record",
              kills, inside, static_cast<long long>(confirmed.fees),
              static_cast<long long>(confirmed.imports), static_cast<long long>(confirmed.records));
        QVERIFY(inside * 10 >= kills);
        QVERIFY(confirmed.fees > 0 && confirmed.imports > 0 && confirmed.records > 0);
    }

    void sizeLimits_data()
    {
        QTest::addColumn<int>("writer");
        QTest::newRow("create") << 0;
        QTest::newRow("save as") << 1;
        QTest::newRow("schema step") << 2;
        QTest::newRow("backup") << 3;
    }

    // Every limit from nothing to more than it takes: done, or an error and nothing done. What changes an
    // open book is in tst_bookwriters.
    void sizeLimits()
    {
        QFETCH(int, writer);
        {
            auto book = Book::open(path("b.book"), Book::Access::Write);
            QVERIFY(faults::importNext(**book));
            QVERIFY(faults::raiseFees(**book));
        }
        const QByteArray start = bytesOf(path("b.book"));
        const qint64 step = faults::sweepStep();
        int failures = 0;
        int successes = 0;
        for (qint64 limit = 0; limit <= start.size() + 512 * 1024; limit += step) {
            QVERIFY(writeBytes(path("b.book"), start));
            QFile::remove(path("new.book"));
            QFile::remove(path("old.book"));
            QVERIFY(QFile::copy(path("version1"), path("old.book")));
            for (const QString& name : backups())
                QFile::remove(path("backups/") + name);
            std::optional<ErrorCode> code;
            {
                const faults::SizeLimit size(limit);
                code = write(writer);
            }
            code ? ++failures : ++successes;
            const bool expectedCode =
                !code || *code == ErrorCode::DiskFull || *code == ErrorCode::FileUnwritable;
            QVERIFY2(expectedCode,
                     qPrintable(QStringLiteral("limit %1: code %2").arg(limit).arg(int(*code))));
            const bool done = !code;
            QCOMPARE(QFile::exists(path("new.book")), done && writer <= 1);
            QCOMPARE(backups().size(), qsizetype(done && writer == 3));
            for (const QString& name : backups())
                QVERIFY((*Book::open(path("backups/") + name, Book::Access::Read))->check().ok());
            auto book = Book::open(path("b.book"), Book::Access::Write);
            QVERIFY(book.ok());
            QVERIFY((*book)->check().ok());
            QCOMPARE(faults::feesOf(**book), std::int64_t(1));
            QCOMPARE(faults::importsOf(**book), std::int64_t(1));
            const auto old = Book::open(path("old.book"), Book::Access::Write);
            QVERIFY(old.ok());
            QCOMPARE((*old)->setting(QStringLiteral("a")).value(), QStringLiteral("kept"));
            if (QFile::exists(path("new.book")))
                QVERIFY((*Book::open(path("new.book"), Book::Access::Write))->check().ok());
        }
        qInfo("%d refused, %d done", failures, successes);
        QVERIFY(failures > 0);
        QVERIFY(successes > 0);
    }

    // Damaged in any way: an error or some data, never a crash.
    void damaged()
    {
        const int count = asked("CLAUSEMETER_DAMAGED", 200);
        {
            auto book = Book::open(path("b.book"), Book::Access::Write);
            QVERIFY(faults::importNext(**book));
            QVERIFY(faults::raiseFees(**book));
            QVERIFY((*book)->undo(at(1)).ok());
        }
        const auto knowledge = report::loadKnowledge({});
        const QByteArray good = bytesOf(path("b.book"));
        std::mt19937 random(3);
        int refused = 0;
        for (int i = 0; i < count; ++i) {
            QByteArray bytes = good;
            const auto anywhere = [&] { return qsizetype(random() % unsigned(bytes.size())); };
            switch (i % 5) {
            case 0:
                for (int n = 1 + int(random() % 20); n > 0; --n)
                    bytes[anywhere()] = char(random());
                break;
            case 1:
                bytes.truncate(anywhere());
                break;
            case 2: { // one page over another
                const qsizetype from = anywhere() / 4096 * 4096;
                const qsizetype to = anywhere() / 4096 * 4096;
                bytes.replace(to, 4096, good.mid(from, 4096));
                break;
            }
            case 3:
                bytes.replace(anywhere() / 512 * 512, 512, QByteArray(512, '\0'));
                bytes.resize(good.size());
                break;
            default: // the heads of pages, where most goes wrong
                for (int n = 1 + int(random() % 4); n > 0; --n)
                    bytes[anywhere() / 4096 * 4096 + qsizetype(random() % 40)] = char(random());
            }
            QVERIFY(writeBytes(path("bad.book"), bytes));
            for (const auto access : {Book::Access::Read, Book::Access::Write}) {
                auto book = Book::open(path("bad.book"), access);
                if (!book) {
                    ++refused;
                    continue;
                }
                (void)(*book)->check();
                (void)(*book)->customers();
                (void)(*book)->account(1);
                (void)(*book)->imports(1);
                (void)(*book)->logs({1, {}, {}});
                (void)(*book)->journal({}, 100);
                (void)portfolioOf(**book, **knowledge, day("2019-05-01"));
                Progress progress;
                (void)copyBook((*book)->path(), path("copy.book"), progress);
                if (access == Book::Access::Write) {
                    (void)(*book)->undo(at(2));
                    (void)faults::raiseFees(**book);
                    (void)faults::importNext(**book);
                }
            }
        }
        qInfo("%d damaged books; %d of %d times refused at opening", count, refused, 2 * count);
        QVERIFY(refused > 0);
    }

private:
    // How often each was done, as far as it was told.
    struct Confirmed {
        std::int64_t fees = 0;
        std::int64_t imports = 0;
        std::int64_t records = 0;
    };

    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }

    QStringList backups() const { return QDir(path("backups")).entryList(QDir::Files); }

    std::optional<ErrorCode> write(int writer)
    {
        const auto codeOf = [](const auto& result) {
            return result.ok() ? std::nullopt : std::optional(result.error().code);
        };
        Progress progress;
        switch (writer) {
        case 0:
            return codeOf(Book::create(path("new.book")));
        case 1:
            return codeOf(copyBook(path("b.book"), path("new.book"), progress));
        case 2:
            return codeOf(Book::open(path("old.book"), Book::Access::Write));
        default:
            return codeOf(keepBackup(path("b.book"), path("backups"), {}, progress));
        }
    }

    void expectWhole(Confirmed& confirmed)
    {
        auto book = Book::open(path("b.book"), Book::Access::Write);
        QVERIFY(book.ok());
        QCOMPARE((*book)->standing(), Standing::Writable); // no lock survives
        QVERIFY((*book)->check().ok());
        const Confirmed now{faults::feesOf(**book), faults::importsOf(**book),
                            faults::importsOf(**book, RecordOf::Provider)};
        // At most the change in whose confirmation it was killed is more.
        QVERIFY(now.fees == confirmed.fees || now.fees == confirmed.fees + 1);
        QVERIFY(now.imports == confirmed.imports || now.imports == confirmed.imports + 1);
        QVERIFY(now.records == confirmed.records || now.records == confirmed.records + 1);
        confirmed = now;
        const auto entries = (*book)->database().number(QStringLiteral("SELECT count(*) FROM journal"));
        QCOMPARE(*entries, qint64(1 + now.fees + now.imports + now.records));
        if (QFile::exists(path("copy.book"))) {
            auto copy = Book::open(path("copy.book"), Book::Access::Write);
            QVERIFY(copy.ok());
            QVERIFY((*copy)->check().ok());
        }
        if (QFile::exists(path("old.book"))) {
            const auto header = readHeader(path("old.book"));
            // QFile::copy is no writer of the book: it may have been killed itself.
            if (header.ok()) {
                auto old = Book::open(path("old.book"), Book::Access::Write);
                QVERIFY(old.ok());
                QCOMPARE((*old)->setting(QStringLiteral("a")).value(), QStringLiteral("kept"));
                QVERIFY((*old)->check().ok());
            }
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_BookFaults)
#include "tst_bookfaults.moc"
