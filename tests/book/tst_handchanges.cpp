// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bookfixture.h"
#include "bookplace.h"
#include "model/account/outageedit.h"
#include "model/book/handchanges.h"
#include "model/book/portfolio.h"

#include <QtTest>

using namespace clausemeter;
using namespace clausemeter::book;
using report::FieldChange;
using report::FieldValue;
using report::HandChange;
using report::RowHistory;

namespace {

constexpr const char* kService = "1400000001";

FieldValue own(const char* text)
{
    return std::string(text);
}

std::optional<std::pair<Date, Date>> days(const char* first, const char* last)
{
    return std::pair(day(first), day(last));
}

} // namespace

class tst_HandChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_book = std::move(*Book::create(bookPlace(*m_folder)));
        m_customer = *m_book->importAccount(completeAccount(), note(ChangeKind::AccountImported));
        m_account = m_book->account(m_customer)->account;
    }
    void cleanup() { m_book.reset(); }

    void aStandingIsSet()
    {
        m_account.exclusions[0].standing = account::Standing::Accepted;
        m_account.exclusions[0].reason = "they sent the mail";
        const HandChange change = saved(ChangeKind::Standing, "mail of 18 March");
        QCOMPARE(change.kind, std::string("standing"));
        QCOMPARE(change.reason, std::string("mail of 18 March"));
        QCOMPARE(change.at, at(1));
        QCOMPARE(change.person, m_book->database().person().toStdString());
        QVERIFY(!change.person.empty());
        const RowHistory wanted{
            "exclusion",
            RowHistory::Kind::Changed,
            kService,
            {own("4.10"), *parseInstant("2019-03-20T02:00:00", {})},
            days("2019-03-20", "2019-03-20"),
            {{"standing", {}, account::Standing::Accepted}, {"reason", {}, own("they sent the mail")}}};
        QCOMPARE(change.rows, std::vector{wanted});
    }

    void aFeeIsChangedAddedAndRemoved()
    {
        m_account.fees[0].cash = *Money::parse("9999.12345678");
        m_account.fees[0].discount.reset();
        HandChange change = saved(ChangeKind::Fee);
        const std::vector<FieldChange> fields{
            {"discount", *Money::parse("1000"), {}},
            {"cash", *Money::parse("10000"), *Money::parse("9999.12345678")}};
        QCOMPARE(change.rows, (std::vector{RowHistory{"fee",
                                                      RowHistory::Kind::Changed,
                                                      kService,
                                                      {*parseYearMonth("2019-03")},
                                                      days("2019-03-01", "2019-03-31"),
                                                      fields}}));
        account::Fee april;
        april.service = kService;
        april.month = *parseYearMonth("2019-04");
        april.monthStart = day("2019-04-02");
        april.cash = *Money::parse("5");
        m_account.fees.push_back(april);
        change = saved(ChangeKind::Fee);
        QCOMPARE(change.rows.size(), std::size_t(1));
        QVERIFY(change.rows[0].kind == RowHistory::Kind::Added);
        QCOMPARE(change.rows[0].days, days("2019-04-02", "2019-04-30"));
        QCOMPARE(change.rows[0].fields, (std::vector<FieldChange>{{"service", {}, own(kService)},
                                                                  {"month", {}, *parseYearMonth("2019-04")},
                                                                  {"month_start", {}, day("2019-04-02")},
                                                                  {"cash", {}, *Money::parse("5")}}));
        m_account.fees.pop_back();
        change = saved(ChangeKind::Fee);
        QVERIFY(change.rows[0].kind == RowHistory::Kind::Removed);
        QCOMPARE(change.rows[0].fields.size(), std::size_t(4));
        QCOMPARE(change.rows[0].fields[3], (FieldChange{"cash", *Money::parse("5"), {}}));
    }

    // Both where it was and where it is now.
    void anExclusionThatIsMovedConcernsBothTimes()
    {
        account::Exclusion& e = m_account.exclusions[0];
        e.time = {*parseInstant("2019-04-30T23:00:00", {}), *parseInstant("2019-05-01T00:00:00", {})};
        const HandChange change = saved(ChangeKind::Exclusion);
        QCOMPARE(change.rows[0].days, days("2019-03-20", "2019-04-30"));
        QCOMPARE(change.rows[0].fields.size(), std::size_t(2));
        QCOMPARE(change.rows[0].fields[0].field, std::string("start_ms"));
    }

    void anOutageIsRecordedChangedAndRemoved()
    {
        const account::Account before = m_account;
        account::Outage outage;
        outage.service = kService;
        outage.time = {*parseInstant("2019-03-31T23:50:00", {}), *parseInstant("2019-04-01T00:10:01", {})};
        outage.evidence = {"ping.txt", "mail.eml"};
        outage.note = "gateway";
        m_account = account::withOutage(m_account, {}, outage);
        const account::Account recorded = m_account;
        HandChange change = saved(ChangeKind::Outage, "gateway");
        QCOMPARE(change.kind, std::string("outage"));
        QCOMPARE(change.rows.size(), std::size_t(1));
        QCOMPARE(change.rows[0].table, std::string("outage"));
        QVERIFY(change.rows[0].kind == RowHistory::Kind::Added);
        QCOMPARE(change.rows[0].days, days("2019-03-31", "2019-04-01"));
        QCOMPARE(change.rows[0].name, std::vector<FieldValue>{outage.time.start});
        m_account.outages[0].failedCalls = 12;
        m_account.outages[0].evidence.pop_back();
        const account::Account changed = m_account;
        change = saved(ChangeKind::Outage);
        const std::vector<std::string> both{"ping.txt", "mail.eml"};
        QCOMPARE(change.rows[0].fields,
                 (std::vector<FieldChange>{{"failed_calls", {}, std::int64_t(12)},
                                           {"evidence", both, std::vector<std::string>{"ping.txt"}}}));
        m_account = account::withoutOutage(m_account, 0);
        change = saved(ChangeKind::Outage);
        QVERIFY(change.rows[0].kind == RowHistory::Kind::Removed);
        QCOMPARE(changes().size(), std::size_t(3)); // verdicts rest on them

        const auto account = [this] { return m_book->account(m_customer)->account; };
        QVERIFY(m_book->undo(at(5)).ok());
        QCOMPARE(account(), changed);
        QVERIFY(m_book->undo(at(6)).ok());
        QCOMPARE(account(), recorded);
        QVERIFY(m_book->undo(at(7)).ok());
        QCOMPARE(account(), before);
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_book->redo(at(8 + i)).ok());
        QVERIFY(account().outages.empty());
        QCOMPARE(m_book->journal(m_customer, 1)->front().kind, ChangeKind::Outage);
    }

    void everyTableIsTold()
    {
        m_account.customer.contracting = account::Contracting::Mainland;
        m_account.clock.offsetMinutes = 540;
        m_account.services[0].agreements = {"a", "b"};
        m_account.invoices[0].due = day("2019-04-30");
        m_account.invoices[0].payments[0].amount = *Money::parse("1");
        m_account.notices[0].channel = account::NoticeChannel::Hand;
        m_account.claims[0].byTicket = false;
        m_account.claims[0].channel = "email";
        std::map<std::string, std::vector<FieldChange>> fields;
        for (const RowHistory& row : saved(ChangeKind::Service).rows)
            fields[row.table] = row.fields;
        QCOMPARE(fields.size(), std::size_t(6));
        QCOMPARE(fields["customer"],
                 (std::vector<FieldChange>{
                     {"contracting", account::Contracting::Overseas, account::Contracting::Mainland},
                     {"clock_minutes", SlaClock{480}, SlaClock{540}}}));
        const std::vector<std::string> before{"tencent-csa-zh"};
        const std::vector<std::string> after{"a", "b"};
        QCOMPARE(fields["service_period"], (std::vector<FieldChange>{{"agreements", before, after}}));
        QCOMPARE(fields["invoice"], (std::vector<FieldChange>{{"due", {}, day("2019-04-30")}}));
        QCOMPARE(fields["payment"],
                 (std::vector<FieldChange>{{"amount", *Money::parse("4000"), *Money::parse("1")}}));
        QCOMPARE(fields["notice"], (std::vector<FieldChange>{{"channel", account::NoticeChannel::Courier,
                                                              account::NoticeChannel::Hand}}));
        QCOMPARE(fields["claim"], (std::vector<FieldChange>{{"by_ticket", true, false},
                                                            {"channel", own("ticket"), own("email")}}));
    }

    void aClaimRecordAndItsClaim()
    {
        ClaimRecord record;
        record.service = kService;
        record.monthStart = day("2019-03-17");
        record.state = ClaimProgress::Filed;
        record.filed = day("2019-04-12");
        record.ticket = "T-7";
        QVERIFY(m_book->saveClaimRecord(m_customer, record, note(ChangeKind::ClaimRecord, 1)).ok());
        const HandChange change = newest();
        QCOMPARE(change.rows.size(), std::size_t(2));
        QCOMPARE(change.rows[0].table, std::string("claim_record"));
        QCOMPARE(change.rows[0].name, std::vector<FieldValue>{day("2019-03-17")});
        QCOMPARE(change.rows[0].fields[2], (FieldChange{"state", {}, report::FieldToken{"filed"}}));
        QCOMPARE(change.rows[1].table, std::string("claim"));
        // The verdict rests on the claim of the account.
        const auto inForce = changes();
        QCOMPARE(inForce.size(), std::size_t(1));
        QCOMPARE(inForce[0].rows, std::vector{change.rows[1]});
    }

    void onlyPositionsAreNoChange()
    {
        JournalEntry entry;
        RowChange row{Table::Fee, 1, {}, {}};
        const auto fees = rowsOf(m_book->database(), Table::Fee, m_customer);
        row.before = row.after = fees->at(0).cells;
        (*row.after)[1] = qint64(77);
        entry.rows = {row};
        QVERIFY(handChangeOf(entry, {}).rows.empty());
    }

    void aValueThatIsNoneIsShownAsItStands()
    {
        JournalEntry entry;
        RowChange row{Table::Fee, 1, {}, {}};
        const auto fees = rowsOf(m_book->database(), Table::Fee, m_customer);
        row.before = row.after = fees->at(0).cells;
        row.after->last() = QStringLiteral("much");
        entry.rows = {row};
        const HandChange change = handChangeOf(entry, {});
        QCOMPARE(change.rows[0].fields,
                 (std::vector<FieldChange>{{"cash", *Money::parse("10000"), own("much")}}));
    }

    // What is printed: in force, about verdicts, oldest first.
    void whatVerdictsRestOn()
    {
        QVERIFY(changes().empty()); // the account came with its customer
        m_account.fees[0].cash = *Money::parse("1");
        (void)saved(ChangeKind::Fee, "first");
        m_account.invoices[0].amount = *Money::parse("1");
        (void)saved(ChangeKind::Invoice, "an invoice");
        m_account.exclusions.clear();
        (void)saved(ChangeKind::Exclusion, "second");
        QCOMPARE(reasons(), QStringLiteral("first second"));
        QVERIFY(m_book->undo(at(5)).ok());
        QCOMPARE(reasons(), QStringLiteral("first"));
        QVERIFY(m_book->redo(at(6)).ok());
        QCOMPARE(reasons(), QStringLiteral("first second"));
        QVERIFY(m_book->undo(at(7)).ok());
        m_account = m_book->account(m_customer)->account;
        m_account.fees[0].cash = *Money::parse("2");
        (void)saved(ChangeKind::Fee, "third");
        QCOMPARE(reasons(), QStringLiteral("first third"));
        // A notice that exclusions may name: when it was served.
        QVERIFY(!m_account.notices.empty());
        m_account.notices[0].subject += "!";
        (void)saved(ChangeKind::Notice, "its subject");
        QCOMPARE(reasons(), QStringLiteral("first third"));
        m_account.notices[0].sent.ms += 1000;
        (void)saved(ChangeKind::Notice, "fourth");
        QCOMPARE(reasons(), QStringLiteral("first third fourth"));
        // An account file that changes what was there.
        QVERIFY(
            m_book->importAccount(completeAccount(), note(ChangeKind::AccountImported, 9, "a.json")).ok());
        QCOMPARE(reasons(), QStringLiteral("first third fourth a.json"));
    }

    void logsThatAreReplacedOrRemoved()
    {
        Progress progress;
        const auto first = slots::SlotClock::firstOf(day("2019-03-20"));
        const auto import = [&](slots::SlotIndex from, const char* name, OnOverlap overlap) {
            return m_book
                ->importLogs(m_customer, logOf(kService, from, 12, 100, name), overlap,
                             note(ChangeKind::LogsImported, 1, name), progress)
                .value();
        };
        (void)import(first, "a", OnOverlap::Ask);
        QVERIFY(changes().empty()); // only added
        const qint64 second = import(first + 6, "b", OnOverlap::Replace);
        auto found = changes();
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].rows.size(), std::size_t(1));
        QCOMPARE(found[0].rows[0].table, std::string("import_mask"));
        QCOMPARE(found[0].rows[0].days, days("2019-03-20", "2019-03-20"));
        QCOMPARE(found[0].rows[0].fields,
                 (std::vector<FieldChange>{{"first_slot", {}, *parseInstant("2019-03-20T00:30:00", {})},
                                           {"end_slot", {}, *parseInstant("2019-03-20T01:30:00", {})}}));
        QVERIFY(m_book->removeImport(second, note(ChangeKind::LogsRemoved, 2)).ok());
        found = changes();
        QCOMPARE(found.size(), std::size_t(2));
        const RowHistory& removed = found[1].rows[0];
        QCOMPARE(removed.table, std::string("log_import"));
        QCOMPARE(removed.name, std::vector<FieldValue>{std::vector<std::string>{"b.csv"}});
        QCOMPARE(removed.service, std::string(kService));
        QCOMPARE(removed.days, days("2019-03-20", "2019-03-20"));
        QCOMPARE(removed.fields, (std::vector<FieldChange>{{"counted", true, false}}));
    }

    void aCaseBringsThem()
    {
        m_account.fees[0].cash = *Money::parse("1");
        (void)saved(ChangeKind::Fee, "by the bill");
        const auto knowledge = report::loadKnowledge({});
        const auto stored = caseOf(*m_book, m_customer, *knowledge, day("2019-06-01"));
        QCOMPARE(stored->journal, changes());
        QCOMPARE(stored->journal.size(), std::size_t(1));
        // They stay when it is computed anew.
        const auto again = report::recompute(*stored, stored->account.account, day("2019-06-02"));
        QCOMPARE(again->journal, stored->journal);
    }

private:
    HandChange newest() { return handChangeOf(m_book->journal(m_customer, 1)->front(), m_account.clock); }
    HandChange saved(ChangeKind kind, const std::string& reason = {})
    {
        if (!m_book->saveAccount(m_customer, m_account, note(kind, 1, reason)))
            return {};
        return newest();
    }
    std::vector<HandChange> changes()
    {
        return changesOfVerdicts(*m_book->journal(m_customer, 100), m_account.clock,
                                 *m_book->imports(m_customer));
    }
    QString reasons()
    {
        QStringList list;
        for (const HandChange& change : changes())
            list << QString::fromStdString(change.reason);
        return list.join(u' ');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Book> m_book;
    account::Account m_account;
    qint64 m_customer = 0;
};

QTEST_GUILESS_MAIN(tst_HandChanges)
#include "tst_handchanges.moc"
