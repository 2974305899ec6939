// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultybook.h"
#include "lostpermission.h"
#include "model/book/portfolio.h"
#include "sizelimit.h"

#include <QtTest>

using namespace clausemeter;
using namespace clausemeter::book;

namespace {

using Writer = std::function<Status(Book&)>;

// Of the next import of the book that faults::importNext() made one of, or over it.
logs::LogData someLogs(const char* first, const char* name)
{
    return logOf(faults::kServiceId, slots::SlotClock::firstOf(day(first)), faults::kSlots, 7, name);
}

template <typename T>
Status statusOf(const Result<T>& result)
{
    return result ? done() : Status(result.error());
}

Status addLogs(Book& book, const char* first, OnOverlap onOverlap)
{
    Progress progress;
    return statusOf(
        book.importLogs(1, someLogs(first, "x"), onOverlap, note(ChangeKind::LogsImported), progress));
}

// Everything that is in the book, as text.
QByteArray contentOf(Book& book)
{
    QByteArray content;
    Database& database = book.database();
    QStringList tables;
    const Status listed =
        database.rows(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"), {},
                      [&tables](const Row& row) {
                          tables << row.string(0);
                          return done();
                      });
    for (const QString& table : tables) {
        QStringList columns;
        const Status named =
            database.rows(QStringLiteral("SELECT name FROM pragma_table_info('%1') ORDER BY cid").arg(table),
                          {}, [&columns](const Row& row) {
                              columns << QStringLiteral("quote(%1)").arg(row.string(0));
                              return done();
                          });
        const Status read = database.rows(
            QStringLiteral("SELECT %1 FROM %2 ORDER BY 1, 2")
                .arg(columns.join(QStringLiteral(" || ',' || ")) + QStringLiteral(", 0"), table),
            {}, [&](const Row& row) {
                content += table.toUtf8() + ' ' + QByteArray::fromStdString(row.text(0)) + '\n';
                return done();
            });
        if (!named || !read)
            return {};
    }
    return listed ? content : QByteArray();
}

} // namespace

// Whatever changes an open book, on a disk that is full at every size: done as without a limit, or refused
// and everything as it was; so where the permission to write is lost. CLAUSEMETER_SWEEP: see sweepStep();
// then it takes QTEST_FUNCTION_TIMEOUT.
class tst_BookWriters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // A book with an edited account, an import, an edit that can be done again, and a claim.
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        auto book = Book::create(path("start.book"));
        QVERIFY(book.ok());
        QCOMPARE(*(*book)->importAccount(faults::feesAccount(0), note(ChangeKind::AccountImported)),
                 qint64(1));
        QVERIFY(faults::importNext(**book));
        QVERIFY((*book)->saveClaimRecord(1, claim("T-1"), note(ChangeKind::ClaimRecord)).ok());
        QVERIFY(faults::raiseFees(**book));
        QVERIFY(faults::raiseFees(**book));
        QVERIFY((*book)->undo(at(1)).ok());
        const auto knowledge = report::loadKnowledge({});
        QVERIFY(knowledge.ok());
        Progress progress;
        auto computed = computeOutdated(path("start.book"), **knowledge, day("2019-05-01"), progress);
        QVERIFY(computed.ok());
        m_computed = std::move(*computed);
        QVERIFY(!m_computed.empty());
        book->reset();
        QFile file(path("start.book"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_start = file.readAll();
    }

    void fullDisk_data()
    {
        QTest::addColumn<Writer>("write");
        const auto row = [](const char* name, Writer write) { QTest::newRow(name) << std::move(write); };
        row("edit", [](Book& book) {
            return book.saveAccount(1, faults::feesAccount(7).account, note(ChangeKind::Fee));
        });
        row("invoices, payments, notices", [](Book& book) {
            account::Account account = book.account(1)->account;
            for (int i = 0; i < 40; ++i) {
                const std::string id = std::to_string(i);
                account.invoices.push_back({id,
                                            "tencent-csa-zh",
                                            faults::kServiceId,
                                            Money::fromUnits(i),
                                            day("2019-04-12"),
                                            {},
                                            {{day("2019-05-01"), Money()}}});
                account.notices.push_back({id, "tencent-csa-zh", id, {}, at(i), {}});
            }
            return book.saveAccount(1, account, note(ChangeKind::Invoice));
        });
        row("account import", [](Book& book) {
            account::AccountFile file = faults::feesAccount(3);
            file.account.customer.id = "2";
            return statusOf(book.importAccount(file, note(ChangeKind::AccountImported)));
        });
        row("account and logs", [](Book& book) {
            account::AccountFile file = faults::feesAccount(3);
            file.account.customer.id = "2";
            Progress progress;
            return statusOf(book.importCustomer(file, someLogs("2015-01-01", "y"), OnOverlap::Ask,
                                                note(ChangeKind::AccountImported), progress));
        });
        row("import", [](Book& book) { return addLogs(book, "2015-01-01", OnOverlap::Ask); });
        row("import that replaces",
            [](Book& book) { return addLogs(book, "2010-01-10", OnOverlap::Replace); });
        row("provider's record", [](Book& book) {
            Progress progress;
            return statusOf(book.importRecord(1, someLogs("2015-01-01", "x"), OnOverlap::Ask,
                                              note(ChangeKind::RecordImported), progress));
        });
        row("import taken away",
            [](Book& book) { return book.removeImport(1, note(ChangeKind::LogsRemoved)); });
        row("undo", [](Book& book) { return statusOf(book.undo(at(2))); });
        row("redo", [](Book& book) { return statusOf(book.redo(at(2))); });
        row("claim record", [](Book& book) {
            return book.saveClaimRecord(1, claim(std::string(200, 'T')), note(ChangeKind::ClaimRecord));
        });
        row("claim record removed", [](Book& book) {
            return book.removeClaimRecord(1, faults::kServiceId, day("2019-01-01"),
                                          note(ChangeKind::ClaimRecord));
        });
        row("customer removed",
            [](Book& book) { return book.removeCustomer(1, note(ChangeKind::CustomerRemoved)); });
        row("setting",
            [](Book& book) { return book.setSetting(QStringLiteral("a"), QString(20'000, QChar(u'x'))); });
        row("results of months", [this](Book& book) { return keepComputed(book, m_computed); });
    }

    void fullDisk()
    {
        QFETCH(Writer, write);
        const QByteArray before = contentAfter({}, {}).content;
        QVERIFY(!before.isEmpty());
        const QByteArray after = contentAfter(write, {}).content;
        QVERIFY(!after.isEmpty());
        QVERIFY(after != before);
        int refused = 0;
        int succeeded = 0;
        for (qint64 limit = 0; limit <= m_start.size() + 512 * 1024; limit += faults::sweepStep()) {
            const Outcome outcome = contentAfter(write, limit);
            outcome.code ? ++refused : ++succeeded;
            const bool isExpected = !outcome.code || *outcome.code == ErrorCode::DiskFull ||
                                    *outcome.code == ErrorCode::FileUnwritable;
            QVERIFY2(isExpected,
                     qPrintable(QStringLiteral("limit %1: code %2").arg(limit).arg(int(*outcome.code))));
            QVERIFY2(outcome.isWhole, qPrintable(QString::number(limit)));
            QVERIFY2(outcome.content == (outcome.code ? before : after), qPrintable(QString::number(limit)));
        }
        qInfo("%d refused, %d done", refused, succeeded);
        QVERIFY(refused > 0);
        QVERIFY(succeeded > 0);
    }

    // Nothing is left, and what is told of is the book that was asked for.
    void newBookOnAFullDisk()
    {
        const QStringList before = QDir(m_folder.path()).entryList(QDir::Files);
        for (qint64 limit = 0; limit <= 64 * 1024; limit += 4 * 1024) {
            const faults::SizeLimit size(limit);
            const auto made = Book::create(path("fresh.book"));
            QVERIFY(!made);
            QVERIFY(made.error().code == ErrorCode::DiskFull ||
                    made.error().code == ErrorCode::FileUnwritable);
            QCOMPARE(made.error().where.file, path("fresh.book").toStdString());
            QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), before);
        }
    }

    void permissionLost_data() { fullDisk_data(); }
    // The folder is made read-only while the book is open: no change is half done, and once the folder can be
    // written again, so can the open book.
    void permissionLost()
    {
        QFETCH(Writer, write);
        const QByteArray before = contentAfter({}, {}).content;
        const QByteArray after = contentAfter(write, {}).content;
        QVERIFY(restart());
        auto book = Book::open(path("b.book"), Book::Access::Write);
        QVERIFY(book.ok());
        {
            const faults::LostPermission lost(m_folder.path());
            QVERIFY(lost.bites());
            const Status refused = write(**book);
            QVERIFY(!refused);
            QVERIFY2(refused.error().code == ErrorCode::BookReadOnly ||
                         refused.error().code == ErrorCode::FileUnwritable,
                     qPrintable(QString::number(int(refused.error().code))));
            QCOMPARE(refused.error().where.file, path("b.book").toStdString());
            QCOMPARE(contentOf(**book), before);
        }
        QVERIFY(write(**book).ok());
        QCOMPARE(contentOf(**book), after);
        QVERIFY((*book)->check().ok());
    }

private:
    struct Outcome {
        std::optional<ErrorCode> code;
        bool isWhole = false;
        QByteArray content; // when it is opened again
    };

    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    static ClaimRecord claim(std::string ticket)
    {
        ClaimRecord record;
        record.service = faults::kServiceId;
        record.monthStart = day("2019-01-01");
        record.state = ClaimProgress::Filed;
        record.filed = day("2019-02-20");
        record.ticket = std::move(ticket);
        return record;
    }

    bool restart() const
    {
        QFile::remove(path("b.book-journal"));
        QFile file(path("b.book"));
        return file.open(QIODevice::WriteOnly) && file.write(m_start) == m_start.size();
    }

    Outcome contentAfter(const Writer& write, std::optional<qint64> limit)
    {
        Outcome outcome;
        if (!restart())
            return outcome;
        if (write) {
            auto book = Book::open(path("b.book"), Book::Access::Write);
            if (!book)
                return outcome;
            std::optional<faults::SizeLimit> size;
            if (limit)
                size.emplace(*limit);
            const Status written = write(**book);
            outcome.code = written ? std::nullopt : std::optional(written.error().code);
        }
        auto again = Book::open(path("b.book"), Book::Access::Write);
        if (again) {
            outcome.isWhole = (*again)->check().ok();
            outcome.content = contentOf(**again);
        }
        return outcome;
    }

    QTemporaryDir m_folder;
    QByteArray m_start;
    std::vector<ComputedMonth> m_computed;
};

QTEST_GUILESS_MAIN(tst_BookWriters)
#include "tst_bookwriters.moc"
