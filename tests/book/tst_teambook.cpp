// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A book on a server that several people change: what a file never meets.

#include "bookfixture.h"
#include "bookplace.h"
#include "cutline.h"
#include "model/book/postgresdatabase.h"
#include "model/book/schema.h"

#include <QProcess>
#include <QTest>
#include <thread>

using namespace clausemeter;
using namespace clausemeter::book;
using clausemeter::test::CutLine;
using clausemeter::test::PostgresServer;

class TestTeamBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(teamServer()); }

    void init()
    {
        QVERIFY(teamServer()->start());
        m_address = teamAddress(QStringLiteral("Li's \"book\" %1").arg(++m_count));
        m_schema = *server::quotedIdentifier(m_address.name);
    }

    void makesAndOpens()
    {
        QCOMPARE(Book::open(path(), Book::Access::Write).error().code, ErrorCode::FileMissing);
        auto book = Book::create(path());
        QVERIFY(book.ok());
        QVERIFY((*book)->isWritable());
        QCOMPARE((*book)->path(), path());
        QCOMPARE(Book::create(path()).error().code, ErrorCode::BookExists);
        // Another one beside it, in the same database.
        QVERIFY(Book::create(teamAddress(QStringLiteral("beside %1").arg(m_count)).toString()).ok());
        QVERIFY((*book)->check().ok());
        const auto again = Book::open(path(), Book::Access::Write);
        QVERIFY(again.ok() && (*again)->isWritable());
        const auto reader = Book::open(path(), Book::Access::Read);
        QCOMPARE((*reader)->standing(), book::Standing::ReadOnlyAsAsked);
        QCOMPARE((*reader)->importAccount(completeAccount(), note(ChangeKind::AccountImported)).error().code,
                 ErrorCode::BookReadOnly);
        QCOMPARE((*reader)->database().run(QStringLiteral("DELETE FROM setting")).error().code,
                 ErrorCode::ServerNotAllowed);
    }

    void notAnAddress_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no book") << QStringLiteral("postgresql://a@h/d");
        QTest::newRow("warehouse") << QStringLiteral("clickhouse://a@h/d/b");
        QTest::newRow("long name") << QString(QStringLiteral("postgresql://a@h/d/") + QString(64, u'x'));
        QTest::newRow("password") << QStringLiteral("postgresql://a:secret@h/d/b");
    }
    void notAnAddress()
    {
        QFETCH(QString, text);
        const auto opened = Book::open(text, Book::Access::Write);
        QCOMPARE(opened.error().code, ErrorCode::ServerUnreachable);
        QCOMPARE(opened.error().details, std::vector<std::string>{"book:address"});
        QVERIFY(opened.error().where.file.find("secret") == std::string::npos);
    }

    void anothersSchemaIsLeftAlone()
    {
        QVERIFY(teamServer()->sql(
            QStringLiteral("CREATE SCHEMA %1; CREATE TABLE %1.mine (a int);").arg(m_schema)));
        QCOMPARE(Book::open(path(), Book::Access::Write).error().code, ErrorCode::BookNotABook);
        QCOMPARE(Book::create(path()).error().code, ErrorCode::BookExists);
        QVERIFY(teamServer()->sql(QStringLiteral("DROP TABLE %1.mine;").arg(m_schema)));
        QVERIFY(Book::create(path()).ok()); // an empty one that was made for it
    }

    void newerIsRefused()
    {
        auto book = std::move(*Book::create(path()));
        QVERIFY(
            teamServer()->sql(QStringLiteral("UPDATE %1.clausemeter_book SET version = 999").arg(m_schema)));
        QCOMPARE(Book::open(path(), Book::Access::Write).error().code, ErrorCode::BookNewer);
        QCOMPARE(Book::open(path(), Book::Access::Read).error().code, ErrorCode::BookNewer);
        // It became newer while it was open.
        QCOMPARE(book->setSetting(QStringLiteral("a"), QStringLiteral("b")).error().code,
                 ErrorCode::BookNewer);
        QCOMPARE(book->importAccount(completeAccount(), note(ChangeKind::AccountImported)).error().code,
                 ErrorCode::BookNewer);
    }

    void tamperedSchema_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("column's type") << QStringLiteral("ALTER TABLE %1.fee ALTER cash TYPE text");
        QTest::newRow("column more") << QStringLiteral("ALTER TABLE %1.fee ADD x int");
        QTest::newRow("column less") << QStringLiteral("ALTER TABLE %1.fee DROP gross");
        QTest::newRow("table less") << QStringLiteral("DROP TABLE %1.outage");
        QTest::newRow("table more") << QStringLiteral("CREATE TABLE %1.x (a int)");
        QTest::newRow("view for a table") << QStringLiteral(
            "ALTER TABLE %1.outage RENAME TO o2; CREATE VIEW %1.outage AS SELECT * FROM %1.o2");
        QTest::newRow("index less") << QStringLiteral("DROP INDEX %1.fee_of");
        QTest::newRow("rule") << QStringLiteral("CREATE RULE r AS ON INSERT TO %1.fee DO INSTEAD NOTHING");
        QTest::newRow("trigger") << QStringLiteral(
            "CREATE TRIGGER t BEFORE INSERT ON %1.fee EXECUTE FUNCTION suppress_redundant_updates_trigger()");
    }
    void tamperedSchema()
    {
        QFETCH(QString, sql);
        QVERIFY(Book::create(path()).ok());
        QVERIFY2(teamServer()->sql(sql.arg(m_schema)), qPrintable(teamServer()->failure()));
        QCOMPARE(Book::open(path(), Book::Access::Write).error().code, ErrorCode::BookDamaged);
    }

    void twoMakeOne()
    {
        std::vector<std::optional<Error>> said(4);
        std::vector<std::thread> threads;
        for (auto& one : said)
            threads.emplace_back([&one, address = path()] {
                const auto made = Book::create(address);
                if (!made)
                    one = made.error();
            });
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(std::count(said.begin(), said.end(), std::nullopt), 1);
        for (const auto& one : said)
            QVERIFY(!one || one->code == ErrorCode::BookExists);
        QVERIFY(Book::open(path(), Book::Access::Write).ok());
    }

    void twoTakeASchemaStep()
    {
        QVERIFY(Book::create(path()).ok());
        QVERIFY(teamServer()->sql(
            QStringLiteral("ALTER TABLE %1.journal DROP person; UPDATE %1.clausemeter_book SET "
                           "version = 5")
                .arg(m_schema)));
        std::vector<int> worked(4);
        std::vector<std::thread> threads;
        for (int& one : worked)
            threads.emplace_back(
                [&one, address = path()] { one = Book::open(address, Book::Access::Write).ok(); });
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(worked, std::vector<int>(4, 1));
        QCOMPARE(teamServer()
                     ->sql(QStringLiteral("SELECT version FROM %1.clausemeter_book").arg(m_schema))
                     .value(),
                 QString::number(newestVersion()));
    }

    void hostileValues()
    {
        auto book = std::move(*Book::create(path()));
        account::AccountFile file = completeAccount();
        for (const char* text : {"'; DROP TABLE journal; --", "\\", "\\'", "?", "$1", "%1", "\"", "E'\\x'",
                                 "约\n\t", "\xF0\x9F\x92\xB0", "", "NULL", "0"}) {
            file.account.customer.name.zh = text;
            file.account.customer.id = std::string("id ") + text;
            const auto put = book->importAccount(file, note(ChangeKind::AccountImported, 0, text));
            QVERIFY2(put.ok(), text);
            const auto read = book->account(*put);
            QVERIFY2(read.ok(), text);
            QCOMPARE(read->account.customer.name.zh, std::string(text));
            const auto entries = book->journal(*put, 1);
            QVERIFY2(entries.ok() && entries->size() == 1, text);
            QCOMPARE(entries->front().reason, std::string(text));
            const auto found = book->customerNamed(file.account.customer.id);
            QVERIFY2(found.ok(), text);
            QVERIFY(*found == *put);
        }
        file.account.customer.name.zh = std::string("a\0b", 3);
        QCOMPARE(book->importAccount(file, note(ChangeKind::AccountImported)).error().code,
                 ErrorCode::ServerFailed);
        QVERIFY(book->check().ok());
    }

    // As many servers still are set up: backslashes are kept as they are nevertheless.
    void backslashes()
    {
        QVERIFY(teamServer()->sql(QStringLiteral("ALTER ROLE keeper SET standard_conforming_strings = off")));
        auto book = Book::create(path());
        const bool kept =
            book.ok() && (*book)->setSetting(QStringLiteral("a"), QStringLiteral("\\'\\\\")).ok();
        const auto read = kept ? (*book)->setting(QStringLiteral("a")) : Result<QString>(QString());
        QVERIFY(teamServer()->sql(QStringLiteral("ALTER ROLE keeper RESET standard_conforming_strings")));
        QVERIFY(kept);
        QCOMPARE(read.value(), QStringLiteral("\\'\\\\"));
    }

    void largeAmounts()
    {
        auto book = std::move(*Book::create(path()));
        account::AccountFile file = completeAccount();
        QVERIFY(!file.account.fees.empty());
        for (const char* amount :
             {"92233720368.54775807", "92233720368.54775808", "100000000000", "999999999999999.5"}) {
            file.account.fees.front().cash = *Money::parse(amount);
            const auto put = book->importAccount(file, note(ChangeKind::AccountImported));
            QVERIFY2(put.ok(), amount);
            QVERIFY(book->account(*put)->account.fees.front().cash == *Money::parse(amount));
        }
        QVERIFY(book->undo(at(1)).ok());
        QVERIFY(book->account(1)->account.fees.front().cash == *Money::parse("100000000000"));
    }

    void whoAndOvertaken()
    {
        auto mine = std::move(*Book::create(path()));
        const qint64 customer = *mine->importAccount(completeAccount(), note(ChangeKind::AccountImported));
        QCOMPARE(mine->journal(customer, 1)->front().person, PostgresServer::user().toStdString());
        auto theirs = std::move(*Book::open(path(), Book::Access::Write));
        const account::Account before = mine->account(customer)->account;
        account::Account changed = before;
        changed.customer.name.en = "theirs";
        const qint64 version = mine->customers()->front().version;
        const qint64 next = (*mine->nextUndo())->id;
        QVERIFY(theirs->saveAccount(customer, changed, note(ChangeKind::Service, 5), &before).ok());

        changed.customer.name.en = "mine";
        const Status refused = mine->saveAccount(customer, changed, note(ChangeKind::Service), &before);
        QCOMPARE(refused.error().code, ErrorCode::BookOvertaken);
        QCOMPARE(refused.error().details[0], PostgresServer::user().toStdString());
        QCOMPARE(mine->account(customer)->account.customer.name.en, std::string("theirs"));
        QCOMPARE(mine->removeCustomer(customer, note(ChangeKind::CustomerRemoved), version).error().code,
                 ErrorCode::BookOvertaken);
        QCOMPARE(mine->removeRecord(customer, note(ChangeKind::RecordRemoved), version).error().code,
                 ErrorCode::BookOvertaken);
        QCOMPARE(mine->undo(at(9), next).error().code, ErrorCode::BookOvertaken);
        QCOMPARE(mine->journal({}, 100)->size(), std::size_t(2));

        ClaimRecord claim;
        claim.service = before.services.front().id;
        claim.monthStart = day("2019-03-01");
        claim.note = "theirs";
        QVERIFY(theirs
                    ->saveClaimRecord(customer, claim, note(ChangeKind::ClaimRecord),
                                      {std::optional<ClaimRecord>()})
                    .ok());
        ClaimRecord other = claim;
        other.note = "mine";
        QCOMPARE(mine->saveClaimRecord(customer, other, note(ChangeKind::ClaimRecord),
                                       {std::optional<ClaimRecord>()})
                     .error()
                     .code,
                 ErrorCode::BookOvertaken);
        QVERIFY(mine->saveClaimRecord(customer, other, note(ChangeKind::ClaimRecord), {std::optional(claim)})
                    .ok());
        QCOMPARE(theirs
                     ->removeClaimRecord(customer, claim.service, claim.monthStart,
                                         note(ChangeKind::ClaimRecord), {std::optional(claim)})
                     .error()
                     .code,
                 ErrorCode::BookOvertaken);
    }

    void undoIsOnesOwn()
    {
        QVERIFY(teamServer()->sql(
            QStringLiteral("DROP ROLE IF EXISTS wang; CREATE ROLE wang LOGIN SUPERUSER PASSWORD 'w'")));
        auto mine = std::move(*Book::create(path()));
        QVERIFY(mine->importAccount(completeAccount(), note(ChangeKind::AccountImported)).ok());
        server::ServerAddress address = m_address;
        address.user = QStringLiteral("wang");
        server::rememberPassword(address, QStringLiteral("w"));
        auto wangs = std::move(*Book::open(address.toString(), Book::Access::Write));
        QVERIFY(!wangs->nextUndo()->has_value());
        QCOMPARE(wangs->undo(at(1)).error().code, ErrorCode::BookNothingToUndo);
        account::AccountFile second = completeAccount();
        second.account.customer.id = "second";
        QVERIFY(wangs->importAccount(second, note(ChangeKind::AccountImported, 2)).ok());
        QCOMPARE(wangs->journal({}, 1)->front().person, std::string("wang"));
        QCOMPARE((*mine->nextUndo())->id, qint64(1));
        QVERIFY(mine->undo(at(3)).ok());
        QVERIFY((*mine->nextRedo())->id == 1);
        QVERIFY(wangs->undo(at(4)).ok()); // what the other one undid can be done again all the same
        QVERIFY(mine->redo(at(5)).ok());
        QCOMPARE(mine->customers()->size(), std::size_t(1));
    }

    void onlyToRead()
    {
        auto book = std::move(*Book::create(path()));
        QVERIFY(book->importAccount(completeAccount(), note(ChangeKind::AccountImported)).ok());
        QVERIFY(teamServer()->sql(QStringLiteral("DROP OWNED BY reader; DROP ROLE reader;")) || true);
        QVERIFY(teamServer()->sql(
            QStringLiteral("CREATE ROLE reader LOGIN PASSWORD 'r'; GRANT USAGE ON SCHEMA %1 TO "
                           "reader; GRANT SELECT ON ALL TABLES IN SCHEMA %1 TO reader")
                .arg(m_schema)));
        server::ServerAddress address = m_address;
        address.user = QStringLiteral("reader");
        server::rememberPassword(address, QStringLiteral("r"));
        const auto reader = Book::open(address.toString(), Book::Access::Write);
        QVERIFY(reader.ok());
        QCOMPARE((*reader)->standing(), book::Standing::ReadOnlyBecauseNotWritable);
        QCOMPARE((*reader)->customers()->size(), std::size_t(1));
        QCOMPARE((*reader)->setSetting(QStringLiteral("a"), QStringLiteral("b")).error().code,
                 ErrorCode::BookReadOnly);
    }

    // Between two changes: the next one makes the connection anew.
    void theConnectionComesBack()
    {
        auto book = std::move(*Book::create(path()));
        QVERIFY(book->importAccount(completeAccount(), note(ChangeKind::AccountImported)).ok());
        QVERIFY(teamServer()->dropConnections());
        QCOMPARE(book->customers()->size(), std::size_t(1));
        QVERIFY(teamServer()->dropConnections());
        QVERIFY(book->removeCustomer(1, note(ChangeKind::CustomerRemoved)).ok());
        QVERIFY(teamServer()->kill());
        QCOMPARE(book->customers().error().code, ErrorCode::ServerUnreachable);
        QCOMPARE(book->undo(at(1)).error().code, ErrorCode::ServerUnreachable);
        QVERIFY(teamServer()->start());
        QVERIFY(book->undo(at(1)).ok());
        QCOMPARE(book->customers()->size(), std::size_t(1));
    }

    // The server is killed behind each statement of a change: nothing of it is there.
    void killedAtEveryStep()
    {
        auto book = std::move(*Book::create(path()));
        QVERIFY(book->importAccount(completeAccount(), note(ChangeKind::AccountImported)).ok());
        Database& database = book->database();
        const auto state = [this] {
            return teamServer()
                ->sql(QStringLiteral(
                          "SELECT count(*), max(id) FROM %1.journal; SELECT count(*) FROM %1.fee; SELECT * "
                          "FROM %1.customer; SELECT * FROM %1.setting")
                          .arg(m_schema))
                .value_or(QString());
        };
        const QString before = state();
        QVERIFY(!before.isEmpty());
        const QString steps[] = {
            QStringLiteral("UPDATE customer SET name_en = 'half'"), QStringLiteral("DELETE FROM fee"),
            QStringLiteral(
                "INSERT INTO journal (at_ms, kind, service, reason, undone) VALUES (1, 'fee', '', '', 0)"),
            QStringLiteral("INSERT INTO setting (name, value) VALUES ('a', 'b')")};
        for (int killed = 0; killed <= 4; ++killed) {
            Transaction change(database);
            QVERIFY(change.begun().ok());
            bool worked = true;
            for (int i = 0; i < 4; ++i) {
                if (i == killed)
                    QVERIFY(teamServer()->kill());
                worked = worked && database.run(steps[i]).ok();
            }
            if (killed == 4)
                QVERIFY(teamServer()->kill());
            QCOMPARE(worked, killed == 4);
            QVERIFY(teamServer()->start());
            const Status committed = change.commit();
            QCOMPARE(committed.error().code, ErrorCode::ServerCut);
            QCOMPARE(state(), before);
        }
        QVERIFY(book->removeCustomer(1, note(ChangeKind::CustomerRemoved)).ok());
    }

    void cutAtCommit_data()
    {
        QTest::addColumn<CutLine::Cut>("cut");
        QTest::addColumn<bool>("comesBack");
        QTest::addColumn<bool>("isKept");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("before COMMIT arrives")
            << CutLine::Cut::Before << true << false << ErrorCode::ServerCut;
        QTest::newRow("before the answer arrives")
            << CutLine::Cut::Behind << true << true << ErrorCode::Cancelled;
        QTest::newRow("before the answer arrives, for good")
            << CutLine::Cut::Behind << false << true << ErrorCode::BookOutcomeUnknown;
    }
    // The connection is lost between COMMIT and its answer: the program asks whether the change is there.
    void cutAtCommit()
    {
        QFETCH(CutLine::Cut, cut);
        QFETCH(bool, comesBack);
        QFETCH(bool, isKept);
        QFETCH(ErrorCode, code);
        QVERIFY(Book::create(path()).ok());
        CutLine line(m_address.port);
        server::ServerAddress address = m_address;
        address.port = line.port();
        server::rememberPassword(address, PostgresServer::password());
        auto book = std::move(*Book::open(address.toString(), Book::Access::Write));
        line.cutNext(cut, comesBack);
        const auto put = book->importAccount(completeAccount(), note(ChangeKind::AccountImported));
        QCOMPARE(put ? ErrorCode::Cancelled : put.error().code, code);
        if (code == ErrorCode::BookOutcomeUnknown)
            QCOMPARE(put.error().details, std::vector<std::string>{"1"});
        const auto direct = Book::open(path(), Book::Access::Read);
        QCOMPARE((*direct)->journal({}, 10)->size(), std::size_t(isKept ? 1 : 0));
        if (comesBack) {
            QVERIFY(book->importAccount(completeAccount(), note(ChangeKind::AccountImported, 1)).ok());
            QCOMPARE((*direct)->customers()->size(), std::size_t(1));
        }
    }

    // Two programs raise the same sum as fast as they can, each by what it has read before: nothing that was
    // kept is lost, and everything that was not is refused in so many words. CLAUSEMETER_TEAM_CHANGES: of
    // both together.
    void twoPrograms()
    {
        const int changes = qEnvironmentVariableIsSet("CLAUSEMETER_TEAM_CHANGES")
                                ? qEnvironmentVariableIntValue("CLAUSEMETER_TEAM_CHANGES")
                                : 100;
        auto book = std::move(*Book::create(path()));
        const qint64 customer = *book->importAccount(completeAccount(), note(ChangeKind::AccountImported));
        const Money start = book->account(customer)->account.fees.front().cash;
        QProcess programs[2];
        for (QProcess& program : programs) {
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("CLAUSEMETER_PASSWORD"), PostgresServer::password());
            program.setProcessEnvironment(environment);
            program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            program.start(QStringLiteral(TEAM_WORKER), {path(), QString::number(changes / 2)});
        }
        int kept = 0;
        int refused = 0;
        for (QProcess& program : programs) {
            QVERIFY(program.waitForFinished(-1));
            QCOMPARE(program.exitCode(), 0);
            const QList<QByteArray> said = program.readAllStandardOutput().trimmed().split(' ');
            QCOMPARE(said.size(), 2);
            QCOMPARE(said[0].toInt(), changes / 2);
            kept += said[0].toInt();
            refused += said[1].toInt();
        }
        QCOMPARE(kept, changes / 2 * 2);
        qInfo("%d kept, %d refused", kept, refused);
        QVERIFY(book->account(customer)->account.fees.front().cash == start + Money::fromUnits(kept));
        QCOMPARE(book->journal(customer, kept + 10)->size(), std::size_t(kept + 1));
        QVERIFY(refused > 0);
        QVERIFY(book->check().ok());
    }

    // A statement that failed is not forgotten by a COMMIT that the server calls a success.
    void aFailureIsNoSuccess()
    {
        auto book = std::move(*Book::create(path()));
        Transaction change(book->database());
        QVERIFY(
            book->database().run(QStringLiteral("INSERT INTO setting (name, value) VALUES ('a', 'b')")).ok());
        QVERIFY(!book->database()
                     .run(QStringLiteral("INSERT INTO setting (name, value) VALUES ('a', 'b')"))
                     .ok());
        QVERIFY(!change.commit().ok());
    }

private:
    QString path() const { return m_address.toString(); }

    server::ServerAddress m_address;
    QString m_schema;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestTeamBook)
#include "tst_teambook.moc"
