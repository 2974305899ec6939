// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sla/effect.h"
#include "tests/sla/randommonth.h"

#include <QTest>

using namespace clausemeter;
using namespace clausemeter::sla;
using namespace clausemeter::sla::test;
using account::Standing;

namespace {

bool isSame(const MonthResult& a, const MonthResult& b)
{
    return a.month == b.month && a.finished == b.finished && a.totalMinutes == b.totalMinutes &&
           a.requests == b.requests && a.successes == b.successes &&
           a.customerCausedFailures == b.customerCausedFailures && a.slots == b.slots &&
           a.weakestGrade == b.weakestGrade && a.pendingFrom == b.pendingFrom &&
           a.unavailable == b.unavailable && a.counted == b.counted &&
           a.downtimeSeconds == b.downtimeSeconds && a.availabilityPercent == b.availabilityPercent &&
           a.voucherPercent == b.voucherPercent && a.standardMet == b.standardMet && a.tier == b.tier &&
           a.fee == b.fee && a.voucher == b.voucher && a.voucherOfConsumedFee == b.voucherOfConsumedFee &&
           a.caps == b.caps && a.claim == b.claim && a.windows == b.windows && a.breakdown == b.breakdown &&
           a.exclusions == b.exclusions && a.derivation == b.derivation && a.warnings == b.warnings;
}

// One service "s" from 17 to 31 March 2019 and what is known of it: 10 % from 21.6 minutes on, 20 % from 108.
struct Known {
    account::Account account = accountOf("2019-03-17", "2019-03-31");
    std::map<std::string, Definition> definitions{{"trtc", trtc()}};
    std::map<std::string, slots::ServiceLog> logs;
    calendar::BusinessCalendar calendar = weekdays(2015, 2026);
    Date asOf = day("2019-05-01");

    slots::SlotTable& table() { return logs["s"].slots; }
    void exclude(const char* start, const char* end, std::optional<Standing> standing = {})
    {
        account::Exclusion e;
        e.service = "s";
        e.clause = "4.12";
        e.time = {at(start), at(end)};
        e.standing = standing;
        account.exclusions.push_back(e);
    }
    void pay(const char* cash, std::optional<Money> gross = {})
    {
        account::Fee fee;
        fee.service = "s";
        fee.month = *parseYearMonth("2019-03");
        fee.cash = money(cash);
        fee.gross = gross;
        account.fees = {fee};
    }
    Pinned pinned() const { return {account, definitions, logs, calendar, asOf}; }
    std::vector<ServiceMonth> months() const { return serviceMonths(account.services, "s", asOf); }
    Result<WhatIf> tried(const Assumptions& assumptions, std::size_t month = 0) const
    {
        return whatIf(pinned(), "s", months()[month], assumptions, dec("0.1"));
    }
    MonthResult result(const Assumptions& assumptions, std::size_t month = 0) const
    {
        return tried(assumptions, month)->result();
    }
    std::int64_t minutes(const Assumptions& assumptions, std::size_t month = 0) const
    {
        return result(assumptions, month).downtimeSeconds[View::Contract] / 60;
    }
};

} // namespace

class TestWhatIf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingAssumedIsThePinnedResult()
    {
        for (unsigned number = 0; number < 60; ++number) {
            RandomMonth random(number);
            Known known;
            known.account = random.account;
            known.definitions["trtc"] = random.definition;
            known.logs = std::move(random.logs);
            if (number % 3 == 0)
                known.pay("1000", money("1200"));
            if (number % 4 == 0) {
                known.asOf = day("2019-03-05");
                known.logs["s"].newest = at("2019-03-05T18:00:00");
            }
            const auto pinned =
                analyze(known.account, known.definitions, known.logs, known.calendar, known.asOf);
            const auto tried = known.tried({});
            QVERIFY(isSame(tried->result(), pinned->services[0].months[0]));
            QCOMPARE(tried->service.definition, random.definition);
            QVERIFY(tried->notKept.empty());
        }
    }

    void thresholdEqualToARate_data()
    {
        QTest::addColumn<QString>("threshold");
        QTest::addColumn<qint64>("minutes");
        QTest::newRow("as pinned") << QString() << qint64(0);
        QTest::newRow("equal to the rate") << "99.5" << qint64(0);
        QTest::newRow("the least above it") << "99.500000000000000001" << qint64(30);
        QTest::newRow("100") << "100" << qint64(30);
        QTest::newRow("0") << "0" << qint64(0);
    }
    void thresholdEqualToARate()
    {
        QFETCH(QString, threshold);
        QFETCH(qint64, minutes);
        Known known;
        fill(known.table(), "2019-03-20T10:00:00", "2019-03-20T10:30:00", 200, 1); // 99.5 %
        Assumptions assumptions;
        if (!threshold.isEmpty())
            assumptions.slotThresholdPercent = Decimal::parse(threshold.toStdString());
        const MonthResult month = known.result(assumptions);
        QCOMPARE(month.downtimeSeconds[View::Contract], minutes * 60);
        QCOMPARE(shown(month.availabilityPercent[View::Contract]),
                 std::string(minutes ? "99.8611" : "100.0000"));
        QCOMPARE(month.tier, minutes ? std::optional<std::size_t>(0) : std::nullopt);
    }

    void lengthTestedOnce()
    {
        Known known;
        fill(known.table(), "2019-03-20T10:00:00", "2019-03-20T10:30:00", 100, 2);
        known.exclude("2019-03-20T10:03:00", "2019-03-20T10:12:00", Standing::Accepted);
        QCOMPARE(known.minutes({}), 18); // 3 min are too short
        Assumptions once;
        once.testEachPiece = false;
        QCOMPARE(known.minutes(once), 21);
        known.definitions["trtc"].readings.testEachPiece = false;
        QCOMPARE(known.minutes({}), 21);
        once.testEachPiece = true;
        QCOMPARE(known.minutes(once), 18);
    }

    void failuresOfTheCustomer()
    {
        Known known;
        known.definitions["trtc"].errorCodes.push_back({"-100018", {}, true});
        known.logs["s"].slots = slots::SlotTable(known.definitions["trtc"].customerCausedCodes());
        fill(known.table(), "2019-03-20T10:00:00", "2019-03-20T10:10:00", 100, 2, "-3316");
        fill(known.table(), "2019-03-20T10:10:00", "2019-03-20T10:30:00", 100, 2, "-100018");
        fill(known.table(), "2019-03-20T10:30:00", "2019-03-20T10:35:00", 100, 2, "-3308");
        QCOMPARE(known.minutes({}), 5);
        Assumptions code;
        code.countedCodes = {"-100018"};
        QCOMPARE(known.minutes(code), 25);
        code.countedCodes = {"-100018", "-3316"};
        QCOMPARE(known.minutes(code), 35);
        Assumptions all;
        all.customerCausedLeftOut = false;
        const MonthResult month = known.result(all);
        QCOMPARE(month.downtimeSeconds[View::Contract], 35 * 60);
        QCOMPARE(month.customerCausedFailures, 0);
    }

    // 23:30 to 24:00 of 31 March is the first half hour of April one hour further east.
    void anotherClockMovesAWindowOverTheEdge()
    {
        Known known;
        known.account = accountOf("2019-03-01", "2019-04-30");
        fill(known.table(), "2019-03-31T23:30:00", "2019-04-01T00:00:00", 100, 2);
        fill(known.table(), "2019-04-10T10:00:00", "2019-04-10T10:05:00", 100, 0);
        fill(known.table(), "2019-03-10T10:00:00", "2019-03-10T10:05:00", 100, 0);
        QCOMPARE(known.minutes({}, 0), 30);
        QCOMPARE(known.minutes({}, 1), 0);
        Assumptions east;
        east.clock = SlaClock{540};
        QCOMPARE(known.minutes(east, 0), 0);
        QCOMPARE(known.minutes(east, 1), 30);
        QCOMPARE(known.result(east, 1).windows[0].time.start, at("2019-03-31T23:30:00"));
        east.clock = SlaClock{495}; // 15 min: half of it
        QCOMPARE(known.minutes(east, 0), 15);
        QCOMPARE(known.minutes(east, 1), 15);
        Assumptions west;
        west.clock = SlaClock{-300};
        QCOMPARE(known.minutes(west, 0), 30);
    }

    // The same rows, counted on the other clock from the start.
    void anotherClockIsAsIfCountedOnIt()
    {
        for (const int offset : {0, 485, 600, -720, 840}) {
            Known known;
            known.account = accountOf("2019-03-01", "2019-05-31");
            known.account.customer.id = "c";
            known.exclude("2019-04-01T00:10:00", "2019-04-01T05:00:00", Standing::Accepted);
            known.exclude("2019-04-30T20:00:30", "2019-05-01T02:00:00");
            Known counted;
            counted.account = known.account;
            counted.account.clock = SlaClock{offset};
            std::uint64_t chance = 1;
            for (Instant t = at("2019-03-03T00:00:00"); t < at("2019-05-29T00:00:00");
                 t = t + std::chrono::minutes(5)) {
                chance = chance * 6364136223846793005u + 1442695040888963407u;
                const std::uint64_t failures = (chance >> 60) < 3 ? (chance >> 40) % 4 : 0;
                if ((chance >> 50) % 16 == 5)
                    continue;
                for (Known* k : {&known, &counted}) {
                    const auto slot = slots::SlotClock(k->account.clock).slotOf(t);
                    const auto code = k->table().codeIndex(chance % 5 == 0 ? "-3316" : "-3308");
                    k->table().addRequests(slot, true, slots::SlotTable::kNoCode, 100 - failures);
                    k->table().addRequests(slot, false, code, failures);
                    k->table().addToRegion(slot, k->table().regionIndex("east"), {50, 0, 0});
                }
            }
            Assumptions assumptions;
            assumptions.clock = SlaClock{offset};
            const auto expected =
                analyze(counted.account, counted.definitions, counted.logs, counted.calendar, counted.asOf);
            for (std::size_t month = 0; month < 3; ++month) {
                const auto tried = known.tried(assumptions, month);
                QVERIFY(isSame(tried->result(), expected->services[0].months[month]));
                QVERIFY(!tried->nearThreshold.empty());
                QCOMPARE(tried->nearThreshold,
                         slotsNearThreshold(counted.table(), trtc(), known.months()[month],
                                            counted.account.clock, dec("0.1")));
            }
        }
    }

    void timeOutsideOfWhatWasKept()
    {
        Known known;
        known.account = accountOf("2019-03-17", "2019-04-30");
        Assumptions east;
        east.clock = SlaClock{540};
        QCOMPARE(known.tried(east, 0)->notKept,
                 (TimeRanges{{at("2019-03-16T23:00:00"), at("2019-03-17T00:00:00")}}));
        QCOMPARE(known.tried(east, 1)->notKept, TimeRanges());
        Assumptions west;
        west.clock = SlaClock{475};
        QCOMPARE(known.tried(west, 0)->notKept, TimeRanges());
        QCOMPARE(known.tried(west, 1)->notKept,
                 (TimeRanges{{at("2019-05-01T00:00:00"), at("2019-05-01T00:05:00")}}));
        known.account.services[0].end.reset(); // it runs on
        QCOMPARE(known.tried(west, 2)->notKept, TimeRanges());
    }

    void faultsAreRefused()
    {
        Known known;
        Assumptions assumptions;
        assumptions.clock = SlaClock{483};
        QCOMPARE(faultsOf(assumptions, SlaClock{}),
                 (std::vector<AssumptionFault>{AssumptionFault::ClockBetweenSlots}));
        QCOMPARE(known.tried(assumptions).error().code, ErrorCode::AccountBadValue);
        assumptions.clock = SlaClock{485};
        QVERIFY(faultsOf(assumptions, SlaClock{}).empty());
        assumptions.slotThresholdPercent = dec("100.000000000000000001");
        QCOMPARE(faultsOf(assumptions, SlaClock{}),
                 (std::vector<AssumptionFault>{AssumptionFault::ThresholdOutOfRange}));
        QCOMPARE(known.tried(assumptions).error().code, ErrorCode::AccountBadValue);
        QCOMPARE(whatIf(known.pinned(), "t", known.months()[0], {}, dec("0.1")).error().code,
                 ErrorCode::UsageUnknownService);
        QCOMPARE(
            whatIf(known.pinned(), "s", {day("2019-03-18"), day("2019-03-31")}, {}, dec("0.1")).error().code,
            ErrorCode::UsageUnknownMonth);
    }

    void noDataAsUnavailable()
    {
        Known known;
        fill(known.table(), "2019-03-17T00:00:00", "2019-03-31T23:00:00", 100, 0);
        Assumptions assumptions;
        assumptions.readings.noDataUnavailable = true;
        QCOMPARE(known.minutes({}), 0);
        const auto tried = known.tried(assumptions);
        QCOMPARE(tried->result().downtimeSeconds, (PerView<std::int64_t>{{3600, 3600, 3600}}));
        QCOMPARE(tried->result().slots, known.result({}).slots); // it is still no data
        QCOMPARE(tried->result().windows.size(), 1u);
        QCOMPARE(tried->waterfall[1].kind, WaterfallKind::NoData);
        QCOMPARE(tried->waterfall[1].seconds, 3600);
        for (const Step& step : tried->result().derivation)
            QVERIFY(step.reading != Reading::NoDataAvailable);
    }

    void pendingTimeIsNeverUnavailable()
    {
        Known known;
        known.asOf = day("2019-03-20");
        fill(known.table(), "2019-03-17T00:00:00", "2019-03-20T10:00:00", 100, 0);
        fill(known.table(), "2019-03-20T10:30:00", "2019-03-20T11:00:00", 100, 0);
        known.logs["s"].newest = at("2019-03-20T10:59:59");
        Assumptions assumptions;
        assumptions.readings.noDataUnavailable = true;
        const MonthResult month = known.result(assumptions);
        QVERIFY(!month.finished);
        QCOMPARE(month.downtimeSeconds[View::Contract], 30 * 60);
        QCOMPARE(month.slots.pending, known.result({}).slots.pending);
        QVERIFY(month.slots.pending > 0);
    }

    void monthWithoutDataStaysWithoutVerdict()
    {
        Known known;
        Assumptions assumptions;
        assumptions.readings.noDataUnavailable = true;
        const MonthResult month = known.result(assumptions);
        QVERIFY(!month.availabilityPercent[View::Contract]);
        QCOMPARE(month.downtimeSeconds[View::Measured], 0);
        QVERIFY(month.windows.empty());
        QCOMPARE(month.claim.state, ClaimState::NoData);
    }

    // A slot of nothing but the customer's failures is no data under contract, but not for want of rows.
    void failuresOfTheCustomerAreNotMissingData()
    {
        Known known;
        fill(known.table(), "2019-03-17T00:00:00", "2019-03-31T23:30:00", 10, 0);
        fill(known.table(), "2019-03-31T23:30:00", "2019-04-01T00:00:00", 3, 3, "-3316");
        Assumptions assumptions;
        assumptions.readings.noDataUnavailable = true;
        QCOMPARE(known.minutes(assumptions), 0);
    }

    void disputedTimeReleased()
    {
        Known known;
        fill(known.table(), "2019-03-20T10:00:00", "2019-03-20T10:40:00", 100, 2);
        known.exclude("2019-03-20T10:00:00", "2019-03-20T10:20:00");
        known.exclude("2019-03-20T10:20:00", "2019-03-20T10:30:00", Standing::Rejected);
        known.pay("1000");
        QCOMPARE(known.minutes({}), 40);
        QCOMPARE(known.result({}).voucher, std::optional(money("100")));
        Assumptions assumptions;
        assumptions.readings.disputedReleases = true;
        const MonthResult month = known.result(assumptions);
        QCOMPARE(month.downtimeSeconds, (PerView<std::int64_t>{{2400, 1200, 1200}}));
        QVERIFY(*month.standardMet);
        QCOMPARE(month.voucher, std::optional(money("0")));
        QCOMPARE(outcomeOf(month).downtimeSeconds, known.result({}).downtimeSeconds[View::Provider]);
        for (const Step& step : month.derivation)
            QVERIFY(step.reading != Reading::DisputedCounts);
    }

    void exclusionsOneByOne()
    {
        Known known;
        fill(known.table(), "2019-03-20T10:00:00", "2019-03-20T11:00:00", 100, 2);
        known.exclude("2019-03-20T10:00:00", "2019-03-20T10:10:00", Standing::Accepted);
        known.exclude("2019-03-20T10:20:00", "2019-03-20T10:40:00");
        QCOMPARE(known.minutes({}), 50);
        const auto with = [&](std::map<std::size_t, AssumedStanding> exclusions) {
            Assumptions assumptions;
            assumptions.exclusions = std::move(exclusions);
            return known.result(assumptions);
        };
        QCOMPARE(with({{0, AssumedStanding::Rejected}}).downtimeSeconds[View::Contract], 3600);
        QCOMPARE(with({{0, AssumedStanding::Accepted}}).downtimeSeconds[View::Contract], 3000);
        QCOMPARE(with({{1, AssumedStanding::Accepted}}).downtimeSeconds[View::Contract], 1800);
        QCOMPARE(with({{1, AssumedStanding::Rejected}}).downtimeSeconds[View::Provider], 3000);
        const MonthResult off = with({{0, AssumedStanding::Off}});
        QCOMPARE(off.downtimeSeconds, (PerView<std::int64_t>{{3600, 2400, 3600}}));
        QCOMPARE(off.exclusions.size(), 1u);
        QCOMPARE(off.exclusions[0].index, 1u);                                // the other one keeps its place
        QVERIFY(isSame(with({{7, AssumedStanding::Off}}), known.result({}))); // there is none
    }

    void anyNoticeBeforeMaintenance()
    {
        Known known;
        fill(known.table(), "2019-03-20T10:00:00", "2019-03-20T10:30:00", 100, 2);
        known.exclude("2019-03-20T10:00:00", "2019-03-20T10:30:00");
        account::Exclusion& e = known.account.exclusions[0];
        e.clause = "4.10";
        e.kind = account::ExclusionKind::Maintenance;
        Assumptions assumptions;
        assumptions.anyPriorNotice = true;
        const auto standing = [&] { return known.result(assumptions).exclusions[0].standing.standing; };
        e.notice = at("2019-03-20T09:59:00");
        QCOMPARE(known.minutes({}), 30);
        QCOMPARE(known.minutes(assumptions), 0);
        QCOMPARE(standing(), Standing::Accepted);
        e.notice = at("2019-03-20T10:00:00");
        QCOMPARE(standing(), Standing::Rejected);
        e.notice.reset();
        QCOMPARE(standing(), Standing::Rejected);
    }

    void voucherFromTheConsumedFee()
    {
        Known known;
        fill(known.table(), "2019-03-20T10:00:00", "2019-03-20T10:30:00", 100, 2);
        Assumptions assumptions;
        assumptions.readings.percentOfConsumedFee = true;
        QVERIFY(!known.result(assumptions).voucher); // no fee at all
        known.pay("1000");
        QVERIFY(!known.result(assumptions).voucher); // the consumed fee is not known
        known.pay("1000", money("1300.05"));
        const MonthResult month = known.result(assumptions);
        QCOMPARE(month.voucher, std::optional(money("130.01"))); // 130.005, half up
        QCOMPARE(known.result({}).voucher, std::optional(money("100")));
        QCOMPARE(month.voucher, known.result({}).voucherOfConsumedFee);
        int steps = 0;
        for (const Step& step : month.derivation) {
            QVERIFY(step.id != StepId::VoucherOtherReading);
            if (step.id != StepId::Voucher)
                continue;
            ++steps;
            QCOMPARE(step.values[1], StepValue(money("1300.05")));
            QCOMPARE(step.reading, Reading::None);
        }
        QCOMPARE(steps, 1);
        known.pay("100", money("1300")); // at most the cash part
        QCOMPARE(known.result(assumptions).voucher, std::optional(money("100")));
    }

    void whatNoLongerAppliesIsReset()
    {
        Known known;
        fill(known.table(), "2019-03-20T10:00:00", "2019-03-20T10:30:00", 100, 2, "-3316");
        known.exclude("2019-03-20T10:00:00", "2019-03-20T10:10:00");
        known.exclude("2019-03-21T10:00:00", "2019-03-21T10:10:00");
        known.exclude("2019-04-20T10:00:00", "2019-04-20T10:10:00");
        known.pay("1000", money("1200"));
        Assumptions set;
        set.clock = SlaClock{540};
        set.slotThresholdPercent = dec("98");
        set.countedCodes = {"-3316"};
        set.customerCausedLeftOut = false;
        set.testEachPiece = false;
        set.anyPriorNotice = true;
        set.readings = {true, true, true};
        set.exclusions = {{0, AssumedStanding::Off}, {1, AssumedStanding::Accepted}};
        const MonthResult month = known.result({});
        QCOMPARE(stillApplying(set, known.account, known.account, trtc(), month), set);

        Assumptions foreign = set;
        foreign.countedCodes.insert("-100018"); // does not occur
        foreign.exclusions.emplace(2, AssumedStanding::Off);
        foreign.exclusions.emplace(9, AssumedStanding::Off);
        QCOMPARE(stillApplying(foreign, known.account, known.account, trtc(), month), set);

        Known edited;
        edited.account = known.account;
        edited.account.clock = SlaClock{540};
        edited.account.fees.clear();
        edited.account.exclusions.erase(edited.account.exclusions.begin());
        Definition same = trtc();
        same.slotThresholdPercent.value = dec("98");
        same.readings = {false, false};
        same.maintenanceNoticeHours.value = 0;
        Assumptions left;
        left.readings = {true, true, false};
        left.exclusions = {{0, AssumedStanding::Accepted}}; // the one that moved up
        QCOMPARE(stillApplying(set, known.account, edited.account, same, edited.result({})), left);
        edited.account.clock = SlaClock{543};
        QCOMPARE(stillApplying(set, known.account, edited.account, same, edited.result({})).clock,
                 std::optional<SlaClock>());
    }

    void unfinishedMonthIsSoFar()
    {
        Known known;
        known.asOf = day("2019-03-25");
        fill(known.table(), "2019-03-20T10:00:00", "2019-03-20T10:30:00", 200, 1);
        known.logs["s"].newest = at("2019-03-20T10:29:59");
        Assumptions assumptions;
        assumptions.slotThresholdPercent = dec("99.6");
        const auto tried = known.tried(assumptions);
        QVERIFY(!tried->result().finished);
        QCOMPARE(tried->result().claim.state, ClaimState::Unfinished);
        QCOMPARE(tried->result().downtimeSeconds[View::Contract], 1800);
        QCOMPARE(tried->allowance.next()->slotsToGo, 16); // above 108 min
        QCOMPARE(tried->decisive.windows, (std::vector<DecisiveWindow>{{0, std::nullopt}}));
    }
};

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
