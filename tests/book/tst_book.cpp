// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bookfixture.h"
#include "bookfolder.h"
#include "model/book/bookfile.h"
#include "model/book/schema.h"

#include <QDirIterator>
#include <QtTest>
#include <random>

using namespace clausemeter;
using namespace clausemeter::book;

namespace {

// An account with the odd values that its types allow.
account::AccountFile randomAccount(unsigned seed)
{
    std::mt19937_64 random(seed);
    const auto upTo = [&random](std::uint64_t n) { return random() % n; };
    const auto text = [&]() {
        const char* texts[] = {"",     "a",      "示例",       "O'Hara \"x\"; DROP TABLE fee; --",
                               "=1+1", "𠮷野家", "line\nbreak"};
        return std::string(texts[upTo(7)]);
    };
    const auto someDay = [&] { return day("2018-01-01") + std::chrono::days(upTo(900)); };
    const auto money = [&] {
        return Money::fromUnits(upTo(5) == 0 ? Money::kUnit * 999'999'999'999'999 + Int128(upTo(99'999'999))
                                             : Int128(upTo(1'000'000'000'000)));
    };
    const auto maybe = [&](auto make) { return upTo(2) == 0 ? std::optional(make()) : std::nullopt; };
    account::AccountFile file;
    account::Account& a = file.account;
    a.clock.offsetMinutes = int(upTo(1680)) - 840;
    a.customer = {text(),
                  {text(), text()},
                  upTo(2) == 0 ? account::Contracting::Overseas : account::Contracting::Mainland,
                  "USD"};
    file.unknownKeys = {text(), "b[0].c"};
    for (std::uint64_t i = upTo(4) + 1; i > 0; --i)
        a.services.push_back({"S" + text(), text(), {text(), "x"}, someDay(), maybe([&] {
                                  return someDay() + std::chrono::days(40'000);
                              })});
    for (std::uint64_t i = upTo(30); i > 0; --i)
        a.fees.push_back({text(), monthOf(someDay()), maybe(someDay), maybe(money), maybe(money),
                          maybe(money), maybe(money), maybe(money), money()});
    for (std::uint64_t i = upTo(5); i > 0; --i) {
        account::Exclusion e;
        e.service = text();
        e.time = {{std::int64_t(upTo(1'000'000'000'000))}, {std::int64_t(upTo(1'000'000'000'000))}};
        e.kind = account::ExclusionKind(upTo(3));
        e.notice = maybe([&] { return Instant{std::int64_t(upTo(1'000'000'000'000))}; });
        e.announced = maybe([&] { return TimeRange{{5}, {std::int64_t(upTo(1000))}}; });
        e.concurrencyChange = maybe([&] { return std::int64_t(upTo(10'000)) - 5000; });
        e.standing = maybe([&] { return account::Standing(upTo(3)); });
        e.reason = text();
        e.evidence = {text(), text()};
        a.exclusions.push_back(e);
    }
    for (std::uint64_t i = upTo(5); i > 0; --i) {
        account::Invoice invoice{text(), text(), text(), money(), maybe(someDay), maybe(someDay), {}};
        for (std::uint64_t p = upTo(4); p > 0; --p)
            invoice.payments.push_back({someDay(), money()});
        a.invoices.push_back(invoice);
    }
    for (std::uint64_t i = upTo(5); i > 0; --i)
        a.notices.push_back({"N" + std::to_string(i),
                             text(),
                             text(),
                             account::NoticeChannel(upTo(5)),
                             {std::int64_t(upTo(1'000'000'000'000))},
                             maybe([] { return Instant{7}; })});
    for (std::uint64_t i = upTo(5); i > 0; --i)
        a.claims.push_back(
            {text(), monthOf(someDay()), maybe(someDay), someDay(), upTo(2) == 0, text(), text()});
    return file;
}

} // namespace

// A book keeps what it is given, and undoes and redoes each change of it.
class tst_Book : public QObject, private BookFolder {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }

    void aNewBook()
    {
        const auto book = Book::create(path("new.book"));
        QVERIFY(book.ok());
        QCOMPARE((*book)->standing(), Standing::Writable);
        QVERIFY((*book)->customers()->empty());
        QVERIFY((*book)->check().ok());
        QVERIFY(!(*book)->wasInterrupted());
        QCOMPARE(readHeader(path("new.book"))->version, newestVersion());
        QCOMPARE(newestVersion(), 6);
        QCOMPARE((*book)->database().number(QStringLiteral("PRAGMA foreign_keys")).value(), qint64(1));
        QCOMPARE((*book)->database().number(QStringLiteral("PRAGMA trusted_schema")).value(), qint64(0));
        QCOMPARE(Book::create(path("new.book")).error().code, ErrorCode::BookExists);
        QCOMPARE(Book::create(path("none/new.book")).error().code, ErrorCode::FolderMissing);
        QCOMPARE(entries(), (QStringList{QStringLiteral("new.book"), QStringLiteral("new.book.lock")}));
    }

    void accountsComeBack_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* root : {TEST_DATA, SHARED_DIR "/cases", ":/samples"}) {
            QDirIterator it(QLatin1String(root), {QStringLiteral("*.json")}, QDir::Files,
                            QDirIterator::Subdirectories);
            while (it.hasNext()) {
                const QString file = it.next();
                if (!readAccountFile(file).account.services.empty())
                    QTest::newRow(qPrintable(file)) << file;
            }
        }
    }

    void accountsComeBack()
    {
        QFETCH(QString, file);
        const account::AccountFile read = readAccountFile(file);
        QVERIFY(!read.account.services.empty());
        expectBack(read);
    }

    void anyAccountComesBack_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 0; seed < 40; ++seed)
            QTest::addRow("random %u", seed) << seed;
    }

    void anyAccountComesBack()
    {
        QFETCH(unsigned, seed);
        expectBack(randomAccount(seed));
    }

    // An account takes the place of another one, and undo brings back each of them.
    void anyAccountBecomesAnyOther()
    {
        const auto book = Book::create(path("b.book")).value().release();
        const std::unique_ptr<Book> owner(book);
        std::vector<account::Account> states;
        const auto first = book->importAccount(randomAccount(100), note(ChangeKind::AccountImported));
        QVERIFY(first.ok());
        states.push_back(book->account(*first)->account);
        for (unsigned seed = 101; seed < 115; ++seed) {
            account::Account next = randomAccount(seed).account;
            if (seed % 3 == 0) {
                next = states.back();
                if (!next.fees.empty())
                    next.fees.erase(next.fees.begin());
                next.fees.insert(next.fees.begin(),
                                 {"new", monthOf(day("2019-03-01")), {}, {}, {}, {}, {}, {}, {}});
                std::reverse(next.claims.begin(), next.claims.end());
            }
            QVERIFY(book->saveAccount(*first, next, note(ChangeKind::Fee)).ok());
            QCOMPARE(book->account(*first)->account, next);
            states.push_back(next);
        }
        for (std::size_t i = states.size() - 1; i > 0; --i) {
            QVERIFY(book->undo(at(5)).ok());
            QCOMPARE(book->account(*first)->account, states[i - 1]);
        }
        for (std::size_t i = 1; i < states.size(); ++i) {
            QVERIFY(book->redo(at(6)).ok());
            QCOMPARE(book->account(*first)->account, states[i]);
        }
        QVERIFY(book->check().ok());
    }

    void outagesAndTargetsAreKept()
    {
        const auto book = Book::create(path("o.book"));
        account::AccountFile file = completeAccount();
        account::Account& account = file.account;
        const std::string service = account.services.front().id;
        for (account::Service& period : account.services) {
            if (period.id == service)
                period.targets = {"single_zone", "cross_zone"};
        }
        account.outages = {{service, {at(0), at(3)}, 5, {"ping.txt", "mail.eml"}, "probe"},
                           {service, {at(10), at(11)}, {}, {}, {}}};
        const auto customer = (*book)->importAccount(file, note(ChangeKind::AccountImported));
        QVERIFY(customer.ok());
        QCOMPARE((*book)->account(*customer)->account, account);
        account.outages.pop_back();
        account.outages[0].failedCalls.reset();
        for (account::Service& period : account.services)
            period.targets.clear();
        QVERIFY((*book)->importAccount(file, note(ChangeKind::AccountImported, 1)).ok());
        QCOMPARE((*book)->account(*customer)->account, account);
        QVERIFY((*book)->undo(at(2)).ok());
        QCOMPARE((*book)->account(*customer)->account.outages.size(), 2U);
        QCOMPARE((*book)->account(*customer)->account.services.front().targets.size(), 2U);
    }

    void aKnownCustomerIsUpdated()
    {
        const auto book = Book::create(path("b.book"));
        account::AccountFile file = completeAccount();
        const auto first = (*book)->importAccount(file, note(ChangeKind::AccountImported, 0, "a.json"));
        QVERIFY(first.ok());
        // The same again changes nothing, and says so nowhere.
        QCOMPARE(*(*book)->importAccount(file, note(ChangeKind::AccountImported)), *first);
        QCOMPARE((*book)->journal({}, 10)->size(), std::size_t(1));
        file.account.fees[0].cash = *Money::parse("9999.12345678");
        QCOMPARE(*(*book)->importAccount(file, note(ChangeKind::AccountImported, 1, "b.json")), *first);
        QCOMPARE((*book)->account(*first)->account, file.account);
        const auto journal = (*book)->journal(*first, 10);
        QCOMPARE(journal->size(), std::size_t(2));
        const JournalEntry& newest = journal->front();
        QCOMPARE(newest.reason, std::string("b.json"));
        QCOMPARE(newest.at, at(1));
        QCOMPARE(newest.rows.size(), std::size_t(1)); // the one fee
        QCOMPARE(newest.rows[0].table, Table::Fee);
        QCOMPARE(newest.rows[0].before->last().toLongLong(), 1'000'000'000'000);
        QCOMPARE(newest.rows[0].after->last().toLongLong(), 999'912'345'678);
        const auto lines = (*book)->customers();
        QCOMPARE(*lines, (std::vector<CustomerLine>{
                             {*first, "100000000042", {"示例视频", "Example Video"}, 1, "USD", {}, 2}}));
        QCOMPARE((*book)->customerNamed("100000000042")->value(), *first);
        QVERIFY(!(*book)->customerNamed("1")->has_value());
        QCOMPARE((*book)->account(77).error().code, ErrorCode::BookCustomerUnknown);
    }

    void undoAcrossKindsAndRestarts()
    {
        qint64 customer = 0;
        const account::Account before = completeAccount().account;
        account::Account edited = before;
        edited.invoices[0].payments.push_back({day("2019-05-10"), *Money::parse("6000")});
        const ClaimRecord claim{
            "1400000001", day("2019-03-17"), ClaimProgress::Filed, {}, day("2019-04-20"), "T-1", {}, {}, {},
            {},           "sent by mail"};
        {
            const auto book = Book::create(path("b.book"));
            customer = *(*book)->importAccount(completeAccount(), note(ChangeKind::AccountImported));
            QVERIFY((*book)->saveAccount(customer, edited, note(ChangeKind::Payment, 1)).ok());
            QVERIFY((*book)->saveClaimRecord(customer, claim, note(ChangeKind::ClaimRecord, 2)).ok());
            QVERIFY(
                (*book)->saveClaimRecord(customer, claim, note(ChangeKind::ClaimRecord, 3)).ok()); // the same
            QVERIFY((*book)->removeCustomer(customer, note(ChangeKind::CustomerRemoved, 4)).ok());
            QVERIFY((*book)->customers()->empty());
        }
        const auto book = Book::open(path("b.book"), Book::Access::Write);
        QVERIFY(book.ok());
        QCOMPARE((*book)->nextUndo()->value().kind, ChangeKind::CustomerRemoved);
        QVERIFY(!(*book)->nextRedo()->has_value());
        QCOMPARE((*book)->undo(at(5))->kind, ChangeKind::CustomerRemoved);
        QCOMPARE((*book)->customers()->size(), std::size_t(1));
        QCOMPARE((*book)->claimRecords()->at(0), (CustomersClaim{customer, claim}));
        QCOMPARE((*book)->undo(at(6))->kind, ChangeKind::ClaimRecord);
        QVERIFY((*book)->claimRecords(customer)->empty());
        QCOMPARE((*book)->undo(at(7))->kind, ChangeKind::Payment);
        QCOMPARE((*book)->account(customer)->account, before);
        QCOMPARE((*book)->redo(at(8))->kind, ChangeKind::Payment);
        QCOMPARE((*book)->account(customer)->account, edited);
        QCOMPARE((*book)->nextRedo()->value().kind, ChangeKind::ClaimRecord);
        // Whoever changes something now can't do again what was undone before.
        account::Account other = edited;
        other.claims.clear();
        QVERIFY((*book)->saveAccount(customer, other, note(ChangeKind::Claim, 9)).ok());
        QCOMPARE((*book)->redo(at(10)).error().code, ErrorCode::BookNothingToUndo);
        QCOMPARE((*book)->undo(at(11))->kind, ChangeKind::Claim);
        QCOMPARE((*book)->undo(at(12))->kind, ChangeKind::Payment);
        QCOMPARE((*book)->undo(at(13))->kind, ChangeKind::AccountImported);
        QVERIFY((*book)->customers()->empty());
        QCOMPARE((*book)->undo(at(14)).error().code, ErrorCode::BookNothingToUndo);
        // Nothing is ever taken out of the journal.
        const auto journal = (*book)->journal({}, 100);
        QCOMPARE(journal->size(), std::size_t(12));
        QCOMPARE(journal->front().isUndo, true);
        QCOMPARE(journal->front().kind, ChangeKind::AccountImported);
        QVERIFY((*book)->check().ok());
    }

    void whatChangedSinceIsNotUndone()
    {
        const auto book = Book::create(path("b.book"));
        const auto customer = (*book)->importAccount(completeAccount(), note(ChangeKind::AccountImported));
        account::Account edited = completeAccount().account;
        edited.fees[0].cash = *Money::parse("1");
        QVERIFY((*book)->saveAccount(*customer, edited, note(ChangeKind::Fee)).ok());
        QVERIFY((*book)->database().run(QStringLiteral("UPDATE fee SET cash = 5")).ok());
        const auto undone = (*book)->undo(at(1));
        QCOMPARE(undone.error().code, ErrorCode::BookChangedSince);
        QCOMPARE(undone.error().details, std::vector<std::string>{"2"});
        QCOMPARE((*book)->journal({}, 10)->size(), std::size_t(2));
    }

    void theSecondOneIsTold()
    {
        auto first = Book::create(path("b.book"));
        const auto customer = (*first)->importAccount(completeAccount(), note(ChangeKind::AccountImported));
        QFile::link(path("b.book"), path("link.book"));
        for (const char* name : {"b.book", "link.book"}) {
            auto second = Book::open(path(name), Book::Access::Write);
            QVERIFY(second.ok());
            QCOMPARE((*second)->standing(), Standing::ReadOnlyBecauseOpenElsewhere);
            QCOMPARE((*second)->account(*customer)->account, completeAccount().account);
            QCOMPARE(
                (*second)->importAccount(randomAccount(1), note(ChangeKind::AccountImported)).error().code,
                ErrorCode::BookReadOnly);
            QCOMPARE((*second)->undo(at(1)).error().code, ErrorCode::BookReadOnly);
            // Not by another way either.
            QCOMPARE((*second)->database().run(QStringLiteral("DELETE FROM claim")).error().code,
                     ErrorCode::BookReadOnly);
        }
        const auto asked = Book::open(path("b.book"), Book::Access::Read);
        QCOMPARE((*asked)->standing(), Standing::ReadOnlyAsAsked);
        (*first).reset();
        auto third = Book::open(path("b.book"), Book::Access::Write);
        QCOMPARE((*third)->standing(), Standing::Writable);
        (*third).reset();
        QVERIFY(!QFile::exists(path("b.book.lock")));
    }

    void settings()
    {
        const auto book = Book::create(path("b.book"));
        QCOMPARE((*book)->setting(QStringLiteral("x")).value(), QString());
        QVERIFY((*book)->setSetting(QStringLiteral("x"), QStringLiteral("1")).ok());
        QVERIFY((*book)->setSetting(QStringLiteral("x"), QStringLiteral("2")).ok());
        QCOMPARE((*book)->setting(QStringLiteral("x")).value(), QStringLiteral("2"));
    }

private:
    void expectBack(const account::AccountFile& file)
    {
        const auto book = Book::create(path("b.book"));
        QVERIFY(book.ok());
        const auto customer = (*book)->importAccount(file, note(ChangeKind::AccountImported));
        QVERIFY(customer.ok());
        const auto back = (*book)->account(*customer);
        QVERIFY(back.ok());
        QCOMPARE(back->account, file.account);
        QCOMPARE(back->unknownKeys, file.unknownKeys);
        QVERIFY((*book)->check().ok());
    }
};

QTEST_GUILESS_MAIN(tst_Book)
#include "tst_book.moc"
