// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bookfixture.h"
#include "bookplace.h"
#include "model/book/claimcheck.h"
#include "model/book/filing.h"

#include <QtTest>

using namespace clausemeter;
using namespace clausemeter::book;

Q_DECLARE_METATYPE(clausemeter::book::ClaimRecord)

namespace {

using State = ClaimProgress;

constexpr const char* kService = "1400000001";

// A record as it is after every step, complete.
ClaimRecord recordIn(State state)
{
    ClaimRecord r;
    r.service = kService;
    r.monthStart = day("2019-03-17");
    r.state = state;
    r.drafted = day("2019-04-10");
    if (state == State::Drafted)
        return r;
    r.filed = day("2019-04-12");
    r.ticket = "T-7";
    if (state == State::Filed)
        return r;
    r.decided = day("2019-04-22");
    if (state != State::Denied)
        r.approved = *Money::parse("1000");
    if (state == State::VoucherSeen) {
        r.voucherId = "V-1";
        r.voucherSeen = day("2019-05-03");
    }
    return r;
}

ClaimFacts factsOfMarch()
{
    ClaimFacts facts;
    facts.finished = true;
    facts.standardMet = false;
    facts.voucher = *Money::parse("1000");
    facts.window = {day("2019-04-09"), day("2019-05-30"), day("2019-04-08"), false};
    facts.today = day("2019-05-03");
    return facts;
}

const std::vector<State> kStates{State::Drafted,        State::Filed,  State::Approved,
                                 State::PartlyApproved, State::Denied, State::VoucherSeen};

account::Claim claimOn(const char* filed, const char* ticket)
{
    return {kService, monthOf(day("2019-03-17")), {}, day(filed), true, "ticket", ticket};
}

} // namespace

class tst_Claims : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_book = std::move(*Book::create(bookPlace(*m_folder)));
        m_customer = *m_book->importAccount(completeAccount(), note(ChangeKind::AccountImported));
    }
    void cleanup() { m_book.reset(); }

    void aCompleteRecordIsGood()
    {
        for (const State state : kStates)
            QCOMPARE(issuesOf(recordIn(state), factsOfMarch()), std::vector<ClaimIssue>());
    }

    void whatIsWrong_data()
    {
        QTest::addColumn<ClaimRecord>("record");
        QTest::addColumn<int>("field");
        QTest::addColumn<int>("code");
        QTest::addColumn<QStringList>("details");
        const auto row = [](const char* name, State state, auto change, ClaimField field, ErrorCode code,
                            const char* details) {
            ClaimRecord record = recordIn(state);
            change(record);
            QTest::newRow(name) << record << int(field) << int(code)
                                << QString::fromLatin1(details).split(u' ');
        };
        using F = ClaimField;
        const auto missing = ErrorCode::ClaimFieldMissing;
        const auto early = ErrorCode::ClaimFieldTooEarly;
        const auto order = ErrorCode::ClaimDayOrder;
        row(
            "filed without a ticket number", State::Filed, [](auto& r) { r.ticket.clear(); }, F::Ticket,
            missing, "ticket");
        row(
            "filed without a day", State::Filed, [](auto& r) { r.filed.reset(); }, F::Filed, missing,
            "filed");
        row(
            "approved without a ticket number", State::Approved, [](auto& r) { r.ticket.clear(); }, F::Ticket,
            missing, "ticket");
        row(
            "denied without a day", State::Denied, [](auto& r) { r.decided.reset(); }, F::Decided, missing,
            "decided");
        row(
            "partly approved without an amount", State::PartlyApproved, [](auto& r) { r.approved.reset(); },
            F::Approved, missing, "approved");
        row(
            "seen without the voucher's id", State::VoucherSeen, [](auto& r) { r.voucherId.clear(); },
            F::VoucherId, missing, "voucher_id");
        row(
            "seen without a day", State::VoucherSeen, [](auto& r) { r.voucherSeen.reset(); }, F::VoucherSeen,
            missing, "voucher_seen");
        row(
            "drafted with a ticket", State::Drafted, [](auto& r) { r.ticket = "T"; }, F::Ticket, early,
            "ticket");
        row(
            "drafted with a day filed", State::Drafted, [](auto& r) { r.filed = r.drafted; }, F::Filed, early,
            "filed");
        row(
            "filed with an amount", State::Filed, [](auto& r) { r.approved = *Money::parse("1"); },
            F::Approved, early, "approved");
        row(
            "denied with an amount", State::Denied, [](auto& r) { r.approved = *Money::parse("1"); },
            F::Approved, early, "approved");
        row(
            "approved with a voucher", State::Approved, [](auto& r) { r.voucherId = "V"; }, F::VoucherId,
            early, "voucher_id");
        row(
            "filed a day before it was drafted", State::Filed, [](auto& r) { r.filed = day("2019-04-09"); },
            F::Filed, order, "filed 2019-04-09 drafted 2019-04-10");
        row(
            "decided a day before it was filed", State::Approved,
            [](auto& r) { r.decided = day("2019-04-11"); }, F::Decided, order,
            "decided 2019-04-11 filed 2019-04-12");
        row(
            "seen a day before it was decided", State::VoucherSeen,
            [](auto& r) { r.voucherSeen = day("2019-04-21"); }, F::VoucherSeen, order,
            "voucher_seen 2019-04-21 decided 2019-04-22");
        row(
            "seen before it was filed, never decided", State::VoucherSeen,
            [](auto& r) {
                r.decided.reset();
                r.voucherSeen = day("2019-04-11");
            },
            F::VoucherSeen, order, "voucher_seen 2019-04-11 filed 2019-04-12");
        row(
            "seen tomorrow", State::VoucherSeen, [](auto& r) { r.voucherSeen = day("2019-05-04"); },
            F::VoucherSeen, ErrorCode::ClaimDayAhead, "voucher_seen 2019-05-04");
        row(
            "drafted tomorrow", State::Drafted, [](auto& r) { r.drafted = day("2019-05-04"); }, F::Drafted,
            ErrorCode::ClaimDayAhead, "drafted 2019-05-04");
        row(
            "an amount of nothing", State::Approved, [](auto& r) { r.approved = Money(); }, F::Approved,
            ErrorCode::ClaimBadAmount, "approved 0.00");
        row(
            "an amount below nothing", State::PartlyApproved,
            [](auto& r) { r.approved = *Money::parse("-0.01"); }, F::Approved, ErrorCode::ClaimBadAmount,
            "approved -0.01");
    }

    void whatIsWrong()
    {
        QFETCH(ClaimRecord, record);
        QFETCH(int, field);
        QFETCH(int, code);
        QFETCH(QStringList, details);
        const auto issues = issuesOf(record, factsOfMarch());
        QCOMPARE(issues.size(), std::size_t(1));
        QCOMPARE(int(issues[0].field), field);
        QCOMPARE(int(issues[0].error.code), code);
        QStringList found;
        for (const std::string& detail : issues[0].error.details)
            found << QString::fromStdString(detail);
        QCOMPARE(found, details);
        // The book refuses the same, and keeps nothing of it; today is when the change is made.
        ChangeNote change = note(ChangeKind::ClaimRecord);
        change.at = *parseInstant("2019-05-03 23:59", {});
        QCOMPARE(int(m_book->saveClaimRecord(m_customer, record, change).error().code), code);
        QVERIFY(m_book->claimRecords()->empty());
        QCOMPARE(m_book->journal({}, 10)->size(), std::size_t(1));
    }

    void theSameDayIsGood()
    {
        ClaimRecord record = recordIn(State::VoucherSeen);
        record.drafted = record.filed = record.decided = record.voucherSeen = day("2019-05-03");
        QVERIFY(issuesOf(record, factsOfMarch()).empty());
        record.decided.reset(); // nobody told
        record.approved.reset();
        QVERIFY(issuesOf(record, factsOfMarch()).empty());
        record = recordIn(State::Approved);
        record.approved.reset(); // in full
        QVERIFY(issuesOf(record, factsOfMarch()).empty());
    }

    void onlyAMonthThatMissedTheStandardIsFiled()
    {
        for (const State state : kStates) {
            const bool isFiling = state != State::Drafted;
            ClaimFacts facts = factsOfMarch();
            const auto codeWith = [&](bool finished, std::optional<bool> met) -> std::optional<ErrorCode> {
                facts.finished = finished;
                facts.standardMet = met;
                const auto issues = issuesOf(recordIn(state), facts);
                if (issues.empty())
                    return std::nullopt;
                return issues.size() == 1 && issues[0].field == ClaimField::State
                           ? std::optional(issues[0].error.code)
                           : ErrorCode::Cancelled;
            };
            const auto if_ = [&](ErrorCode code) { return isFiling ? std::optional(code) : std::nullopt; };
            QVERIFY(codeWith(true, true) == if_(ErrorCode::ClaimStandardMet));
            QVERIFY(codeWith(true, std::nullopt) == if_(ErrorCode::ClaimWithoutVerdict));
            QVERIFY(codeWith(false, false) == if_(ErrorCode::ClaimWithoutVerdict));
            QVERIFY(!codeWith(true, false));
            // What the provider says to a claim that was filed is kept, whatever newer data say.
            facts.wasFiled = true;
            QVERIFY(!codeWith(true, true));
            QVERIFY(!codeWith(true, std::nullopt));
        }
    }

    void remarks()
    {
        const ClaimFacts facts = factsOfMarch();
        const auto filedOn = [&](const char* iso) {
            ClaimRecord record = recordIn(State::Filed);
            record.filed = day(iso);
            return remarksOn(record, facts);
        };
        using Remarks = std::vector<ClaimRemark>;
        QCOMPARE(filedOn("2019-04-08"), Remarks{ClaimRemark::FiledTooEarly});
        QCOMPARE(filedOn("2019-04-09"), Remarks());
        QCOMPARE(filedOn("2019-05-30"), Remarks());
        QCOMPARE(filedOn("2019-05-31"), Remarks{ClaimRemark::FiledTooLate});
        ClaimRecord record = recordIn(State::Approved);
        QCOMPARE(remarksOn(record, facts), Remarks());
        record.approved = *Money::parse("1000.00000001");
        QCOMPARE(remarksOn(record, facts), Remarks{ClaimRemark::ApprovedAboveVoucher});
        QVERIFY(issuesOf(record, facts).empty());
    }

    void filingAddsTheClaimOfTheAccountAndOneUndoTakesBoth()
    {
        account::Account before = m_book->account(m_customer)->account;
        before.claims.clear();
        QVERIFY(m_book->saveAccount(m_customer, before, note(ChangeKind::Claim)).ok());
        QVERIFY(m_book->saveClaimRecord(m_customer, recordIn(State::Drafted), changed(1)).ok());
        QCOMPARE(claims(), std::vector<account::Claim>());

        const ClaimRecord filed = recordIn(State::Filed);
        QVERIFY(m_book->saveClaimRecord(m_customer, filed, changed(2)).ok());
        QCOMPARE(claims(), std::vector{claimOn("2019-04-12", "T-7")});
        const auto newest = m_book->journal({}, 1)->front();
        QCOMPARE(newest.kind, ChangeKind::ClaimRecord);
        QCOMPARE(newest.rows.size(), std::size_t(2));

        QVERIFY(m_book->undo(at(3)).ok());
        QCOMPARE(claims(), std::vector<account::Claim>());
        QCOMPARE(m_book->claimRecords()->at(0).record, recordIn(State::Drafted));
        QVERIFY(m_book->redo(at(4)).ok());
        QCOMPARE(claims(), std::vector{claimOn("2019-04-12", "T-7")});
        QCOMPARE(m_book->claimRecords()->at(0).record, filed);

        // What became of it leaves the claim as it is.
        QVERIFY(m_book->saveClaimRecord(m_customer, recordIn(State::VoucherSeen), changed(5)).ok());
        QCOMPARE(m_book->journal({}, 1)->front().rows.size(), std::size_t(1));
        QCOMPARE(claims(), std::vector{claimOn("2019-04-12", "T-7")});

        // Another day and number: changed with it, in place.
        ClaimRecord other = filed;
        other.filed = day("2019-04-15");
        other.ticket = "T-8";
        QVERIFY(m_book->saveClaimRecord(m_customer, other, changed(6)).ok());
        QCOMPARE(claims(), std::vector{claimOn("2019-04-15", "T-8")});
        const auto change = m_book->journal({}, 1)->front();
        QCOMPARE(change.rows.size(), std::size_t(2));
        QVERIFY(change.rows[1].before && change.rows[1].after);

        // Taken back, and the record removed.
        QVERIFY(m_book->saveClaimRecord(m_customer, recordIn(State::Drafted), changed(7)).ok());
        QCOMPARE(claims(), std::vector<account::Claim>());
        QVERIFY(m_book->undo(at(8)).ok());
        QCOMPARE(claims(), std::vector{claimOn("2019-04-15", "T-8")});
        QVERIFY(m_book->removeClaimRecord(m_customer, kService, filed.monthStart, changed(9)).ok());
        QCOMPARE(claims(), std::vector<account::Claim>());
        QVERIFY(m_book->undo(at(10)).ok());
        QCOMPARE(claims(), std::vector{claimOn("2019-04-15", "T-8")});
        QVERIFY(m_book->check().ok());
    }

    void claimsOfAnAccountFileAreLeftAlone()
    {
        const account::Claim own = claimOn("2019-04-20", "T-1");
        QCOMPARE(claims(), std::vector{own});
        ClaimRecord record = recordIn(State::Filed);
        QVERIFY(m_book->saveClaimRecord(m_customer, record, changed(1)).ok());
        QCOMPARE(claims(), (std::vector{own, claimOn("2019-04-12", "T-7")}));
        QVERIFY(m_book->removeClaimRecord(m_customer, kService, record.monthStart, changed(2)).ok());
        QCOMPARE(claims(), std::vector{own});

        // Unless it is that very one.
        record.filed = own.filed;
        record.ticket = own.ticket;
        QVERIFY(m_book->saveClaimRecord(m_customer, record, changed(3)).ok());
        QCOMPARE(claims(), std::vector{own});
        QVERIFY(m_book->removeClaimRecord(m_customer, kService, record.monthStart, changed(4)).ok());
        QCOMPARE(claims(), std::vector<account::Claim>());
        QVERIFY(m_book->undo(at(5)).ok());
        QCOMPARE(claims(), std::vector{own});
    }

    void aRecordThatBecomesAClaimOfTheFileLeavesOneOfThem()
    {
        QVERIFY(m_book->saveClaimRecord(m_customer, recordIn(State::Filed), changed(1)).ok());
        ClaimRecord record = recordIn(State::Filed);
        record.filed = day("2019-04-20");
        record.ticket = "T-1";
        QVERIFY(m_book->saveClaimRecord(m_customer, record, changed(2)).ok());
        QCOMPARE(claims(), std::vector{claimOn("2019-04-20", "T-1")});
    }

    void whichClaimIsThatOfARecord_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("the same") << 0 << true;
        QTest::newRow("with its first day") << 1 << true;
        QTest::newRow("another day") << 2 << false;
        QTest::newRow("another ticket") << 3 << false;
        QTest::newRow("by email") << 4 << false;
        QTest::newRow("another month") << 5 << false;
        QTest::newRow("another service") << 6 << false;
        QTest::newRow("another first day") << 7 << false;
    }

    void whichClaimIsThatOfARecord()
    {
        QFETCH(int, what);
        QFETCH(bool, isSame);
        account::Account account = completeAccount().account;
        account::Claim claim = claimOn("2019-04-12", "T-7");
        if (what == 1)
            claim.monthStart = day("2019-03-17");
        if (what == 2)
            claim.filed = day("2019-04-13");
        if (what == 3)
            claim.ticket = "T-70";
        if (what == 4) {
            claim.byTicket = false;
            claim.channel = "email";
        }
        if (what == 5)
            claim.month = monthOf(day("2019-04-01"));
        if (what == 6)
            claim.service = "1400000002";
        if (what == 7)
            claim.monthStart = day("2019-03-18");
        account.claims = {claim};
        account::Account filed = account;
        followRecord(filed, {}, recordIn(State::Filed));
        QCOMPARE(filed.claims.size(), std::size_t(isSame ? 1 : 2));
        followRecord(account, recordIn(State::Filed), {});
        QCOMPARE(account.claims.size(), std::size_t(isSame ? 0 : 1));
    }

    void twoServiceMonthsOfACalendarMonthAreToldApart()
    {
        account::Account account = completeAccount().account;
        account.claims.clear();
        account.services[0].end = day("2019-03-20");
        account.services.push_back(account.services[0]);
        account.services[1].start = day("2019-03-25");
        account.services[1].end = day("2019-03-31");
        ClaimRecord second = recordIn(State::Filed);
        second.monthStart = day("2019-03-25");
        followRecord(account, {}, second);
        QCOMPARE(account.claims.size(), std::size_t(1));
        QCOMPARE(account.claims[0].monthStart, std::optional(day("2019-03-25")));
        followRecord(account, recordIn(State::Filed), {}); // of the first one
        QCOMPARE(account.claims.size(), std::size_t(1));
        followRecord(account, second, {});
        QVERIFY(account.claims.empty());
    }

    void anImportKeepsWhatWasFiled()
    {
        QVERIFY(m_book->saveClaimRecord(m_customer, recordIn(State::Filed), changed(1)).ok());
        const std::vector both{claimOn("2019-04-20", "T-1"), claimOn("2019-04-12", "T-7")};
        QVERIFY(m_book->importAccount(completeAccount(), note(ChangeKind::AccountImported, 2)).ok());
        QCOMPARE(claims(), both);
        QCOMPARE(m_book->journal({}, 10)->size(), std::size_t(2)); // nothing to change
        account::Account edited = completeAccount().account;
        edited.claims.clear();
        QVERIFY(m_book->saveAccount(m_customer, edited, note(ChangeKind::Claim, 3)).ok());
        QCOMPARE(claims(), std::vector{both[1]});
        edited.services[0].id = "another";
        QVERIFY(m_book->saveAccount(m_customer, edited, note(ChangeKind::Service, 4)).ok());
        QVERIFY(claims().empty());
    }

    // The state of the window (R23) goes by the record.
    void theWindowFollows()
    {
        const auto knowledge = report::loadKnowledge({});
        const Date asOf = day("2019-06-15");
        account::Account account = completeAccount().account;
        account.claims.clear();
        QVERIFY(m_book->saveAccount(m_customer, account, note(ChangeKind::Claim)).ok());
        logs::LogData data = logOf(kService, slots::SlotClock::firstOf(day("2019-03-20")), 288, 100, "a");
        for (int i = 0; i < 18; ++i)
            data.services[kService].slots.addCounts(slots::SlotClock::firstOf(day("2019-03-21")) + i, 100, 0,
                                                    slots::Grade::IntervalCounts);
        Progress progress;
        QVERIFY(m_book->importLogs(m_customer, data, OnOverlap::Ask, note(ChangeKind::LogsImported), progress)
                    .ok());
        const auto march = [&] {
            const auto computed = computeOutdated(path(), **knowledge, asOf, progress);
            return portfolioOf(*m_book, **knowledge, asOf, *computed)->rows.at(0);
        };
        QCOMPARE(march().claim.state, sla::ClaimState::Missed);
        QVERIFY(issuesOf(recordIn(State::Filed), factsOf(march(), asOf)).empty());
        QVERIFY(m_book->saveClaimRecord(m_customer, recordIn(State::Filed), changed(1)).ok());
        QCOMPARE(march().claim.state, sla::ClaimState::Filed);
        QVERIFY(factsOf(march(), asOf).wasFiled);
        ClaimRecord late = recordIn(State::Filed);
        late.filed = day("2019-05-31");
        QVERIFY(m_book->saveClaimRecord(m_customer, late, changed(2)).ok());
        QCOMPARE(march().claim.state, sla::ClaimState::FiledOutOfWindow);
        QVERIFY(m_book->undo(at(3)).ok());
        QCOMPARE(march().claim.state, sla::ClaimState::Filed);
        QVERIFY(m_book->undo(at(4)).ok());
        QCOMPARE(march().claim.state, sla::ClaimState::Missed);
    }

private:
    QString path() const { return m_book->path(); }
    ChangeNote changed(int minute) const { return note(ChangeKind::ClaimRecord, minute); }
    std::vector<account::Claim> claims() { return m_book->account(m_customer)->account.claims; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Book> m_book;
    qint64 m_customer = 0;
};

QTEST_GUILESS_MAIN(tst_Claims)
#include "tst_claims.moc"
