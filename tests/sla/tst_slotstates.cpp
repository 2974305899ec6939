// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sla/fixture.h"

#include <QTest>

using namespace clausemeter;
using namespace clausemeter::sla;
using namespace clausemeter::sla::test;
using account::Standing;

// What a slot is, and when unavailable slots are a situation: semantics R7 to R9.
class TestSlotStates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r7ExactlyNinetyNinePercentIsAvailable_data()
    {
        QTest::addColumn<int>("requests");
        QTest::addColumn<int>("failures");
        QTest::addColumn<bool>("unavailable");
        QTest::newRow("99 of 100") << 100 << 1 << false;
        QTest::newRow("98 of 99") << 99 << 1 << true;
        QTest::newRow("990 of 1000") << 1000 << 10 << false;
        QTest::newRow("989 of 1000") << 1000 << 11 << true;
        QTest::newRow("0 of 1") << 1 << 1 << true;
        QTest::newRow("1 of 1") << 1 << 0 << false;
    }
    void r7ExactlyNinetyNinePercentIsAvailable()
    {
        QFETCH(int, requests);
        QFETCH(int, failures);
        QFETCH(bool, unavailable);
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T10:05:00", requests, failures);
        const auto m =
            analyzed(accountOf("2019-03-01", "2019-03-31"), log, "2019-05-01").services[0].months[0];
        QCOMPARE(m.slots.unavailable, unavailable ? 1 : 0);
    }

    // Counts of the size of a year's traffic in one slot: the decision is still exact.
    void r7HugeCounts()
    {
        for (const std::uint64_t failures : {10'000'000'000'000'000ull, 10'000'000'000'000'001ull}) {
            slots::ServiceLog log;
            log.slots.addCounts(slotAt("2019-03-05T10:00:00"), 1'000'000'000'000'000'000ull,
                                1'000'000'000'000'000'000ull - failures, slots::Grade::IntervalCounts);
            const auto m =
                analyzed(accountOf("2019-03-01", "2019-03-31"), log, "2019-05-01").services[0].months[0];
            QCOMPARE(m.slots.unavailable, failures % 10 ? 1 : 0);
        }
    }

    void r7aCustomerCausedFailuresAreLeftOut()
    {
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T10:05:00", 100, 2, "-3316"); // none attributable
        fill(log.slots, "2019-03-05T10:05:00", "2019-03-05T10:10:00", 100, 2, "-3308");
        fill(log.slots, "2019-03-05T10:10:00", "2019-03-05T10:15:00", 3, 3, "-3316"); // nothing else remains
        const auto a = accountOf("2019-03-01", "2019-03-31");
        const auto m = analyzed(a, log, "2019-05-01").services[0].months[0];
        QCOMPARE(m.slots.unavailable, 3);
        QCOMPARE(m.customerCausedFailures, 5);
        QCOMPARE(m.downtimeSeconds, (PerView<std::int64_t>{{900, 300, 300}}));
        QCOMPARE(m.windows.size(), 1u);
        QCOMPARE(m.windows[0].countedSeconds, 300);

        Definition all = trtc();
        all.readings.customerCausedLeftOut = false;
        const auto n = analyzed(a, log, "2019-05-01", all).services[0].months[0];
        QCOMPARE(n.downtimeSeconds, (PerView<std::int64_t>{{900, 900, 900}}));
    }

    void r7aMonthOfNothingButCustomerFaultsHasNoContractVerdict()
    {
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T10:30:00", 3, 3, "-3316");
        const auto m =
            analyzed(accountOf("2019-03-01", "2019-03-31"), log, "2019-05-01").services[0].months[0];
        QVERIFY(m.availabilityPercent[View::Measured].has_value());
        QVERIFY(!m.availabilityPercent[View::Contract].has_value());
        QVERIFY(!m.standardMet.has_value());
        QCOMPARE(m.claim.state, ClaimState::NoData);
    }

    void r7bRatesAreComparedAsGiven_data()
    {
        QTest::addColumn<QString>("ratio");
        QTest::addColumn<bool>("unavailable");
        QTest::newRow("0.99") << "0.99" << false;
        QTest::newRow("0.989999999999999999") << "0.989999999999999999" << true;
        QTest::newRow("1") << "1" << false;
        QTest::newRow("0") << "0" << true;
    }
    void r7bRatesAreComparedAsGiven()
    {
        QFETCH(QString, ratio);
        QFETCH(bool, unavailable);
        slots::ServiceLog log;
        log.slots.addRate(slotAt("2019-03-05T10:00:00"), *Decimal::parse(ratio.toStdString()));
        const auto m =
            analyzed(accountOf("2019-03-01", "2019-03-31"), log, "2019-05-01").services[0].months[0];
        QCOMPARE(m.slots.unavailable, unavailable ? 1 : 0);
        QVERIFY(!m.requests.has_value());
        QCOMPARE(m.weakestGrade, slots::Grade::RateOnly);
        if (unavailable)
            QVERIFY(!m.windows[0].requests.has_value());
    }

    void r7bSeveralRatesOfASlotAreAveraged()
    {
        slots::ServiceLog log;
        for (const char* ratio : {"1", "1", "0.97"}) // 0.99 exactly
            log.slots.addRate(slotAt("2019-03-05T10:00:00"), dec(ratio));
        for (const char* ratio : {"1", "1", "0.9699"})
            log.slots.addRate(slotAt("2019-03-05T10:05:00"), dec(ratio));
        const auto m =
            analyzed(accountOf("2019-03-01", "2019-03-31"), log, "2019-05-01").services[0].months[0];
        QCOMPARE(m.slots.unavailable, 1);
        QCOMPARE(m.weakestGrade, slots::Grade::Estimated);
    }

    void r7bFractionalCountsStayExact()
    {
        slots::ServiceLog log;
        log.slots.addFractions(slotAt("2019-03-05T10:00:00"), dec("100.5"), dec("99.495")); // 99 % exactly
        log.slots.addFractions(slotAt("2019-03-05T10:05:00"), dec("100.5"), dec("99.4949999"));
        const auto m =
            analyzed(accountOf("2019-03-01", "2019-03-31"), log, "2019-05-01").services[0].months[0];
        QCOMPARE(m.slots.unavailable, 1);
        QCOMPARE(m.requests->toString(), std::string("201"));
        QCOMPARE(m.successes->toString(), std::string("198.9899999"));
    }

    void r8NoDataIsNotUnavailableAndEndsASituation()
    {
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T10:10:00", 10, 5);
        fill(log.slots, "2019-03-05T10:15:00", "2019-03-05T10:20:00", 10, 5);
        const auto m =
            analyzed(accountOf("2019-03-01", "2019-03-31"), log, "2019-05-01").services[0].months[0];
        QCOMPARE(m.windows.size(), 2u);
        QCOMPARE(m.slots, (SlotTotals{3, 3, 8925, 0, 0, 0}));
        QCOMPARE(m.totalMinutes, 44640);
    }

    void r8PendingOnlyInAnUnfinishedMonth()
    {
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T10:05:00", 10, 0);
        log.newest = at("2019-03-05T10:04:59.999");
        const auto a = accountOf("2019-03-01", "2019-04-30");
        const auto months = analyzed(a, log, "2019-03-31").services[0].months;
        QCOMPARE(months[0].slots, (SlotTotals{1, 0, 4 * 288 + 120, 8928 - 1 - 4 * 288 - 120, 0, 0}));
        QCOMPARE(months[0].finished, false);
        QCOMPARE(months[1].slots, (SlotTotals{0, 0, 0, 8640, 0, 0}));
        QCOMPARE(months[1].claim.state, ClaimState::Unfinished);
        const auto later = analyzed(a, log, "2019-04-01").services[0].months;
        QCOMPARE(later[0].slots, (SlotTotals{1, 0, 8927, 0, 0, 0}));
    }

    void r8MonthWithoutData()
    {
        auto a = accountOf("2019-03-01", "2019-03-31");
        a.fees = {fee("2019-03", "100")};
        const auto m =
            analyzed(a, slots::ServiceLog{slots::SlotTable{}, {}}, "2019-05-01").services[0].months[0];
        for (const View v : kViews) {
            QVERIFY(!m.availabilityPercent[v].has_value());
            QVERIFY(!m.voucherPercent[v].has_value());
        }
        QVERIFY(!m.standardMet.has_value());
        QVERIFY(!m.voucher.has_value());
        QCOMPARE(m.fee->cash, money("100"));
        QCOMPARE(m.claim.state, ClaimState::NoData);
    }

    void r9EachPieceIsTested()
    {
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T10:30:00", 100, 2);
        auto a = accountOf("2019-03-01", "2019-03-31");
        a.exclusions = {exclusion("2019-03-05T10:03:00", "2019-03-05T10:12:00", Standing::Accepted)};
        const auto m = analyzed(a, log, "2019-05-01").services[0].months[0];
        QCOMPARE(m.downtimeSeconds, (PerView<std::int64_t>{{1800, 18 * 60, 18 * 60}}));
        QCOMPARE(m.counted[View::Contract],
                 (std::vector<TimeRange>{{at("2019-03-05T10:12:00"), at("2019-03-05T10:30:00")}}));
        QCOMPARE(m.windows[0].countedSeconds, 18 * 60);
        QCOMPARE(m.exclusions[0].releasedContract, 9 * 60);

        Definition once = trtc();
        once.readings.testEachPiece = false;
        const auto n = analyzed(a, log, "2019-05-01", once).services[0].months[0];
        QCOMPARE(n.downtimeSeconds[View::Contract], 21 * 60);
    }

    void r9PieceOfExactlyFiveMinutesCounts()
    {
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T10:10:00", 100, 2);
        auto a = accountOf("2019-03-01", "2019-03-31");
        a.exclusions = {exclusion("2019-03-05T10:05:00", "2019-03-05T10:07:00", Standing::Accepted)};
        QCOMPARE(analyzed(a, log, "2019-05-01").services[0].months[0].downtimeSeconds[View::Contract], 300);
        a.exclusions = {exclusion("2019-03-05T10:04:59", "2019-03-05T10:07:00", Standing::Accepted)};
        QCOMPARE(analyzed(a, log, "2019-05-01").services[0].months[0].downtimeSeconds[View::Contract], 0);
    }

    void r9SituationEndsAtTheServiceMonthsEdge()
    {
        slots::ServiceLog log;
        fill(log.slots, "2019-03-31T23:50:00", "2019-04-01T00:10:00", 100, 2);
        const auto months =
            analyzed(accountOf("2019-03-01", "2019-04-30"), log, "2019-06-01").services[0].months;
        QCOMPARE(months[0].windows.size(), 1u);
        QCOMPARE(months[0].windows[0].seconds, 600);
        QCOMPARE(months[1].windows[0].time.start, at("2019-04-01T00:00:00"));
        QCOMPARE(months[1].downtimeSeconds[View::Contract], 600);
    }
};

QTEST_GUILESS_MAIN(TestSlotStates)
#include "tst_slotstates.moc"
