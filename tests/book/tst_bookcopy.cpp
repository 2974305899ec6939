// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A book made again at another place: the same in everything that it tells, or not there at all.

#include "../faults/sizelimit.h"
#include "bookfixture.h"
#include "bookplace.h"
#include "cutline.h"
#include "model/book/bookcopy.h"
#include "model/book/portfolio.h"
#include "model/book/tablecontent.h"
#include "model/server/postgres.h"

#include <QDir>

using namespace clausemeter;
using namespace clausemeter::book;
using clausemeter::test::CutLine;
using clausemeter::test::PostgresServer;

namespace {

// Everything that can be asked of it.
struct Told {
    std::vector<CustomerLine> customers;
    std::vector<JournalEntry> journal;
    std::vector<std::vector<LogImport>> imports;
    std::vector<account::Account> accounts;
    std::vector<std::pair<std::string, slots::RangeTotals>> logs;
    std::vector<CustomersClaim> claims;
    QString setting;
    QString empty;
};

std::optional<Told> toldBy(Book& book)
{
    Told told{*book.customers(), *book.journal({}, 1000), {}, {}, {}, *book.claimRecords(), {}, {}};
    for (const CustomerLine& customer : told.customers) {
        told.imports.push_back(*book.imports(customer.id));
        told.accounts.push_back(book.account(customer.id)->account);
        LogQuery query;
        query.customer = customer.id;
        const auto logs = book.logs(query);
        for (const auto& [service, log] : *logs) {
            const slots::SlotRange extent = *log.slots.extent();
            for (slots::SlotIndex slot = extent.first; slot < extent.end; slot = slot + 288)
                told.logs.emplace_back(service, log.slots.totals({slot, std::min(slot + 288, extent.end)}));
        }
    }
    told.setting = *book.setting(QStringLiteral("a"));
    told.empty = *book.setting(QStringLiteral("empty"));
    return told;
}

bool sameEntries(const std::vector<JournalEntry>& a, const std::vector<JournalEntry>& b)
{
    const auto sameRow = [](const RowChange& x, const RowChange& y) {
        const auto same = [](const std::optional<Cells>& p, const std::optional<Cells>& q) {
            return p && q ? sameCells(*p, *q) : !p && !q;
        };
        return x.table == y.table && x.id == y.id && same(x.before, y.before) && same(x.after, y.after);
    };
    return std::ranges::equal(a, b, [&](const JournalEntry& x, const JournalEntry& y) {
        return x.id == y.id && x.kind == y.kind && x.at == y.at && x.customer == y.customer &&
               x.service == y.service && x.reason == y.reason && x.person == y.person &&
               x.reverses == y.reverses && x.isUndone == y.isUndone &&
               std::ranges::equal(x.rows, y.rows, sameRow);
    });
}

bool sameImports(const std::vector<LogImport>& a, const std::vector<LogImport>& b)
{
    return std::ranges::equal(a, b, [](const LogImport& x, const LogImport& y) {
        return x.id == y.id && x.at == y.at && x.counted == y.counted && x.record == y.record &&
               x.files.size() == y.files.size() && x.services.size() == y.services.size();
    });
}

// Amounts beyond 64 bits, texts of every kind, logs of both records, an import that was taken away, changes
// undone and not, a row whose number was the last, results of months, settings.
qint64 fill(Book& book, const std::string& id)
{
    account::AccountFile file = completeAccount();
    file.account.customer.id = id;
    file.account.customer.name.zh = "约 '\\ \" ? %1 \n\t\xF0\x9F\x92\xB0";
    file.account.fees.front().cash = *Money::parse("99999999999999.5");
    account::Fee second = file.account.fees.front();
    second.month = *parseYearMonth("2019-04");
    file.account.fees.push_back(second);
    const qint64 customer = *book.importAccount(file, note(ChangeKind::AccountImported));
    const std::string service = file.account.services.front().id;
    const auto first = slots::SlotClock::firstOf(day("2019-03-01"));
    Progress progress;
    const auto import = [&](int days, const char* name) {
        return *book.importLogs(customer, logOf(service, first + days * 288, 9000, 7, id + name),
                                OnOverlap::Replace, note(ChangeKind::LogsImported, 1), progress);
    };
    import(0, "a");
    const qint64 later = import(5, "b");
    if (!book.importRecord(customer, logOf(service, first, 288, 9, id + "p"), OnOverlap::Ask,
                           note(ChangeKind::RecordImported, 2), progress) ||
        !book.removeImport(later, note(ChangeKind::LogsRemoved, 3)))
        return 0;
    ClaimRecord claim;
    claim.service = service;
    claim.monthStart = day("2019-03-01");
    claim.state = ClaimProgress::Filed;
    claim.filed = day("2019-04-20");
    claim.ticket = "T-1";
    account::Account changed = book.account(customer)->account;
    changed.fees.pop_back();
    account::Account more = changed;
    more.customer.name.en = "undone";
    const bool worked =
        book.saveClaimRecord(customer, claim, note(ChangeKind::ClaimRecord, 4)).ok() &&
        book.saveAccount(customer, more, note(ChangeKind::Service, 5)).ok() && book.undo(at(6)).ok() &&
        book.setSetting(QStringLiteral("empty"), QString()).ok() &&
        book.setSetting(QStringLiteral("a"), QStringLiteral("b'\\")).ok() &&
        book.saveAccount(customer, changed, note(ChangeKind::Fee, 7, "the last row goes")).ok();
    return worked ? customer : 0;
}

} // namespace

class TestBookCopy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(teamServer());
        // The same person on the server as here, so that what was done here can be undone there.
        m_person = Database::inMemory().value()->person();
        QVERIFY(teamServer()->sql(QStringLiteral("CREATE ROLE %1 LOGIN SUPERUSER PASSWORD 'here'")
                                      .arg(*server::quotedIdentifier(m_person))));
    }

    void init()
    {
        QVERIFY(teamServer()->start());
        m_folder = std::make_unique<QTemporaryDir>();
        ++m_count;
    }

    void copies_data()
    {
        QTest::addColumn<bool>("fromServer");
        QTest::addColumn<bool>("toServer");
        QTest::newRow("file to server") << false << true;
        QTest::newRow("server to file") << true << false;
        QTest::newRow("file to file") << false << false;
        QTest::newRow("server to server") << true << true;
    }
    void copies()
    {
        QFETCH(bool, fromServer);
        QFETCH(bool, toServer);
        const QString from = place(fromServer, "from");
        const QString to = place(toServer, "to");
        Told told;
        qint64 last = 0;
        {
            auto book = std::move(*Book::create(from));
            QVERIFY(fill(*book, "1") != 0);
            QVERIFY(fill(*book, "2") != 0);
            const auto knowledge = report::loadKnowledge({});
            Progress progress;
            const auto computed = computeOutdated(from, **knowledge, day("2019-05-01"), progress);
            QVERIFY(computed.ok() && !computed->empty());
            QVERIFY(keepComputed(*book, *computed).ok());
            told = *toldBy(*book);
            last = *book->database().number(QStringLiteral("SELECT max(row_id) FROM journal_row WHERE "
                                                           "row_table = 'fee'"));
            QVERIFY(last > *book->database().number(QStringLiteral("SELECT max(id) FROM fee")));
        }
        Progress progress;
        const auto copied = copyToNewBook(from, to, {}, progress);
        QVERIFY2(copied.ok(), copied ? ""
                              : copied.error().details.empty()
                                  ? std::to_string(int(copied.error().code)).c_str()
                                  : copied.error().details[0].c_str());
        QCOMPARE(copied->newestEntry, told.journal.front().id);
        auto book = std::move(*Book::open(to, Book::Access::Write));
        QVERIFY(book->isWritable());
        QVERIFY(book->check().ok());
        const Told now = *toldBy(*book);
        QCOMPARE(now.customers, told.customers);
        QVERIFY(now.accounts == told.accounts);
        QVERIFY(now.logs == told.logs);
        QVERIFY(now.logs.size() > 10);
        QVERIFY(now.claims == told.claims);
        QVERIFY(sameEntries(now.journal, told.journal));
        for (std::size_t i = 0; i < told.imports.size(); ++i)
            QVERIFY(sameImports(now.imports[i], told.imports[i]));
        QCOMPARE(now.setting, told.setting);
        QCOMPARE(now.empty, told.empty);
        // Results that were kept stay good.
        const auto knowledge = report::loadKnowledge({});
        QCOMPARE(portfolioOf(*book, **knowledge, day("2019-05-01"))->outdated, 0);
        // What comes next lies behind what has gone, which can come back.
        account::Account more = book->account(now.customers.back().id)->account;
        more.fees.push_back(account::Fee(more.fees.front()));
        more.fees.back().month = *parseYearMonth("2031-01");
        QVERIFY(book->saveAccount(now.customers.back().id, more, note(ChangeKind::Fee, 8)).ok());
        QVERIFY(*book->database().number(QStringLiteral("SELECT max(id) FROM fee")) > last);
        for (int i = 0; i < 3; ++i)
            QVERIFY(book->undo(at(9)).ok());
        QCOMPARE(book->account(now.customers.back().id)->account.fees.size(),
                 told.accounts.back().fees.size() + 1);
        QVERIFY(book->redo(at(10)).ok());
        // The old one is as it was.
        const Told old = *toldBy(**Book::open(from, Book::Access::Read));
        QVERIFY(sameEntries(old.journal, told.journal));
        // And once more: there is one already.
        QCOMPARE(copyToNewBook(from, to, {}, progress).error().code, ErrorCode::BookExists);
    }

    void emptyBook()
    {
        QVERIFY(Book::create(place(false, "from")).ok());
        Progress progress;
        QCOMPARE(copyToNewBook(place(false, "from"), place(true, "to"), {}, progress)->rows, qint64(0));
        auto book = std::move(*Book::open(place(true, "to"), Book::Access::Write));
        QCOMPARE(*book->importAccount(completeAccount(), note(ChangeKind::AccountImported)), qint64(1));
    }

    void refused()
    {
        const QString from = place(false, "from");
        Progress progress;
        QCOMPARE(copyToNewBook(from, place(true, "to"), {}, progress).error().code, ErrorCode::FileMissing);
        QVERIFY(Book::create(from).ok());
        QCOMPARE(copyToNewBook(from, from, {}, progress).error().code, ErrorCode::BookExists);
        QCOMPARE(copyToNewBook(from, m_folder->path(), {}, progress).error().code, ErrorCode::BookExists);
        QCOMPARE(
            copyToNewBook(from, m_folder->filePath(QStringLiteral("no/b.book")), {}, progress).error().code,
            ErrorCode::FolderMissing);
        QCOMPARE(copyToNewBook(from, QStringLiteral("postgresql://a@h/d"), {}, progress).error().code,
                 ErrorCode::ServerUnreachable);
        QVERIFY(teamServer()->sql(QStringLiteral("CREATE SCHEMA %1; CREATE TABLE %1.mine (a int);")
                                      .arg(*server::quotedIdentifier(name("to")))));
        QCOMPARE(copyToNewBook(from, place(true, "to"), {}, progress).error().code, ErrorCode::BookExists);
        progress.requestStop();
        for (const bool server : {true, false}) {
            QCOMPARE(copyToNewBook(from, place(server, "stopped"), {}, progress).error().code,
                     ErrorCode::Cancelled);
            Progress again;
            QVERIFY(copyToNewBook(from, place(server, "stopped"), {}, again).ok());
        }
    }

    // A text that the server can't keep: nothing of the rest is kept either.
    void zeroInAText()
    {
        auto book = std::move(*Book::create(place(false, "from")));
        QVERIFY(book->setSetting(QStringLiteral("a"), QString(QChar(u'\0'))).ok());
        Progress progress;
        QCOMPARE(copyToNewBook(book->path(), place(true, "to"), {}, progress).error().code,
                 ErrorCode::ServerFailed);
        QVERIFY(!hasSchema("to"));
    }

    // Something on the server changes what is written: the copy is not kept.
    void aCopyThatDiffers()
    {
        auto book = std::move(*Book::create(place(false, "from")));
        QVERIFY(book->setSetting(QStringLiteral("a"), QStringLiteral("b")).ok());
        QVERIFY2(teamServer()->sql(QStringLiteral(
                     "CREATE FUNCTION public.bend() RETURNS trigger LANGUAGE plpgsql AS "
                     "$$ BEGIN NEW.value := NEW.value || ' '; RETURN NEW; END $$;"
                     "CREATE FUNCTION public.spoil() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN "
                     "IF to_regclass('setting') IS NOT NULL AND NOT EXISTS (SELECT FROM pg_trigger WHERE "
                     "tgname = 'bender') THEN CREATE TRIGGER bender BEFORE INSERT ON setting FOR EACH ROW "
                     "EXECUTE FUNCTION public.bend(); END IF; END $$;"
                     "CREATE EVENT TRIGGER spoiler ON ddl_command_end WHEN TAG IN ('CREATE TABLE') EXECUTE "
                     "FUNCTION public.spoil()")),
                 qPrintable(teamServer()->failure()));
        Progress progress;
        const auto copied = copyToNewBook(book->path(), place(true, "to"), {}, progress);
        QVERIFY(teamServer()->sql(QStringLiteral(
            "DROP EVENT TRIGGER spoiler; DROP FUNCTION public.spoil(); DROP FUNCTION public.bend()")));
        QCOMPARE(copied.error().code, ErrorCode::BookCopyDiffers);
        QCOMPARE(copied.error().details, std::vector<std::string>{"setting"});
        QVERIFY(!hasSchema("to"));
    }

    void fullDisk()
    {
        auto book = std::move(*Book::create(place(true, "from")));
        QVERIFY(fill(*book, "1") != 0);
        const QString to = place(false, "to");
        int refused = 0;
        for (qint64 limit = 0;; limit += faults::sweepStep() / 2) {
            Progress progress;
            const auto copied = [&] {
                const faults::SizeLimit size(limit);
                return copyToNewBook(book->path(), to, {}, progress);
            }();
            if (copied)
                break;
            ++refused;
            QVERIFY2(copied.error().code == ErrorCode::DiskFull ||
                         copied.error().code == ErrorCode::FileUnwritable,
                     qPrintable(QString::number(int(copied.error().code))));
            QCOMPARE(copied.error().where.file, to.toStdString());
            QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
            QVERIFY(limit < 64 * 1024 * 1024);
        }
        QVERIFY(refused > 1);
        QVERIFY(Book::open(to, Book::Access::Read).ok());
    }

    void lostOnTheWay_data()
    {
        QTest::addColumn<bool>("toServer");
        QTest::newRow("to the server") << true;
        QTest::newRow("from the server") << false;
    }
    // The line to the server breaks at each of its messages in turn.
    void lostOnTheWay()
    {
        QFETCH(bool, toServer);
        const QString from = place(!toServer, "from");
        {
            auto book = std::move(*Book::create(from));
            QVERIFY(fill(*book, "1") != 0);
        }
        CutLine line(teamServer()->port());
        server::ServerAddress through = addressOf(toServer ? "to" : "from");
        through.port = line.port();
        server::rememberPassword(through, QStringLiteral("here"));
        const QString file = place(false, "to");
        // Those by which a connection is made are another test's.
        QVERIFY(Database::open(through.toString(), Database::Access::Read).ok());
        int lost = 0;
        int madeAnew = 0;
        for (int messages = line.messages();; ++messages) {
            line.cutBehind(messages);
            Progress progress;
            const auto copied = toServer ? copyToNewBook(from, through.toString(), {}, progress)
                                         : copyToNewBook(through.toString(), file, {}, progress);
            if (!line.isCut()) {
                QVERIFY2(copied.ok(), qPrintable(QString::number(messages)));
                break;
            }
            if (copied) {
                // Before anything was begun, or behind the last of it.
                ++madeAnew;
                QVERIFY(Book::open(toServer ? through.toString() : file, Book::Access::Read).ok());
                QVERIFY(toServer ? teamServer()
                                       ->sql(QStringLiteral("DROP SCHEMA %1 CASCADE")
                                                 .arg(*server::quotedIdentifier(name("to"))))
                                       .has_value()
                                 : QFile::remove(file));
                continue;
            }
            ++lost;
            QVERIFY2(copied.error().code == ErrorCode::ServerCut,
                     qPrintable(QStringLiteral("%1: %2").arg(messages).arg(int(copied.error().code))));
            if (toServer)
                QVERIFY2(!hasSchema("to"), qPrintable(QString::number(messages)));
            else
                QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
        }
        qInfo("not there %d times, there %d times", lost, madeAnew);
        QVERIFY(lost > 20);
        QVERIFY(madeAnew < 20); // what is read before the copy begins is read again
        line.cutBehind(-1);
        QVERIFY(Book::open(toServer ? through.toString() : file, Book::Access::Write).ok());
    }

    void lostAtCommit_data()
    {
        QTest::addColumn<CutLine::Cut>("cut");
        QTest::addColumn<bool>("comesBack");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("before COMMIT arrives") << CutLine::Cut::Before << true << ErrorCode::ServerCut;
        QTest::newRow("before the answer arrives") << CutLine::Cut::Behind << true << ErrorCode::Cancelled;
        QTest::newRow("for good") << CutLine::Cut::Behind << false << ErrorCode::BookOutcomeUnknown;
    }
    // Whether it is there is asked of the server.
    void lostAtCommit()
    {
        QFETCH(CutLine::Cut, cut);
        QFETCH(bool, comesBack);
        QFETCH(ErrorCode, code);
        const QString from = place(false, "from");
        {
            auto book = std::move(*Book::create(from));
            QVERIFY(fill(*book, "1") != 0);
        }
        CutLine line(teamServer()->port());
        server::ServerAddress through = addressOf("to");
        through.port = line.port();
        server::rememberPassword(through, QStringLiteral("here"));
        line.cutNext(cut, comesBack);
        Progress progress;
        const auto copied = copyToNewBook(from, through.toString(), {}, progress);
        QCOMPARE(copied ? ErrorCode::Cancelled : copied.error().code, code);
        QCOMPARE(hasSchema("to"), code != ErrorCode::ServerCut);
    }

    // The server goes down in the middle, for good.
    void killed()
    {
        auto book = std::move(*Book::create(place(true, "from")));
        QVERIFY(fill(*book, "1") != 0);
        Database& database = book->database();
        Transaction moment(database, Transaction::Kind::Reads);
        QVERIFY(moment.begun().ok());
        QVERIFY(teamServer()->kill());
        const auto tables = tablesOfSchema();
        const Status read = eachRow(
            database, tables->front(), [](const Cells&) { return done(); }, [] { return true; });
        QCOMPARE(read.error().code, ErrorCode::ServerCut);
    }

    // Whatever the size of its rows: all of them once, in the order of the key.
    void batches()
    {
        auto book = std::move(*Book::create(place(false, "from")));
        QString expected;
        for (int i = 0; i < 70; ++i) {
            const QString value(i % 7 == 0 ? 600'000 : 3, QChar(u'x'));
            QVERIFY(book->setSetting(QString::number(i), value).ok());
            expected += QStringLiteral("%1:%2 ").arg(i).arg(value.size());
        }
        const auto tables = tablesOfSchema();
        const auto setting = std::ranges::find(*tables, QStringLiteral("setting"), &TableShape::name);
        QString found;
        const Status read = eachRow(
            book->database(), *setting,
            [&](const Cells& cells) {
                found += QStringLiteral("%1:%2 ").arg(cells[1].toString()).arg(cells[2].toString().size());
                return done();
            },
            [] { return true; });
        QVERIFY(read.ok());
        QCOMPARE(found, expected);
    }

    // One cell that is another, in its content or only in its kind, makes another digest.
    void digests()
    {
        const std::vector<QList<Cells>> contents{{{qint64(1), QStringLiteral("a")}},
                                                 {{qint64(2), QStringLiteral("a")}},
                                                 {{QStringLiteral("1"), QStringLiteral("a")}},
                                                 {{qint64(1), QByteArray("a")}},
                                                 {{qint64(1), QVariant()}},
                                                 {{qint64(1), QString(QLatin1String(""))}},
                                                 {{qint64(1), QByteArray("")}},
                                                 {{qint64(1)}, {QStringLiteral("a"), qint64(0)}},
                                                 {{QStringLiteral("a"), qint64(1)}},
                                                 {}};
        QSet<QByteArray> results;
        for (const auto& rows : contents) {
            TableDigest digest;
            for (const Cells& cells : rows)
                digest.add(cells);
            results.insert(digest.result());
        }
        QCOMPARE(results.size(), qsizetype(contents.size()));
    }

private:
    QString name(const char* which) const
    {
        return QStringLiteral("copy \"%1' %2").arg(QLatin1String(which)).arg(m_count);
    }
    server::ServerAddress addressOf(const char* which) const
    {
        server::ServerAddress address = teamAddress(name(which));
        address.user = m_person;
        server::rememberPassword(address, QStringLiteral("here"));
        return address;
    }
    QString place(bool onServer, const char* which) const
    {
        return onServer ? addressOf(which).toString()
                        : m_folder->filePath(QLatin1String(which) + QStringLiteral(".book"));
    }
    bool hasSchema(const char* which) const
    {
        return teamServer()
                   ->sql(QStringLiteral("SELECT count(*) FROM pg_namespace WHERE nspname = $n$%1$n$")
                             .arg(name(which)))
                   .value_or(QString()) != QStringLiteral("0");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_person;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestBookCopy)
#include "tst_bookcopy.moc"
