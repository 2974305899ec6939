// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sla/fixture.h"

#include <QTest>

using namespace clausemeter;
using namespace clausemeter::sla;
using namespace clausemeter::sla::test;
using account::Standing;

namespace {

account::Exclusion exclusion(const char* start, const char* end, Standing standing)
{
    account::Exclusion e;
    e.service = "s";
    e.clause = "4.12";
    e.time = {at(start), at(end)};
    e.standing = standing;
    e.reason = "by hand";
    return e;
}

account::Fee fee(const char* month, const char* cash)
{
    account::Fee f;
    f.service = "s";
    f.month = *parseYearMonth(month);
    f.cash = money(cash);
    return f;
}

} // namespace

class TestAnalysis : public QObject {
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

    void r11TruncatedNeverRoundedUp()
    {
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T10:45:00", 100, 2);
        const auto m =
            analyzed(accountOf("2019-03-01", "2019-03-31"), log, "2019-05-01").services[0].months[0];
        QCOMPARE(shown(m.availabilityPercent[View::Contract]), std::string("99.8991"));
        QCOMPARE(m.standardMet, std::optional<bool>(false));
    }

    // Days chosen so that the thresholds are met to the second: n days have n * 1440 minutes.
    void r12Tiers_data()
    {
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("until"); // downtime from 2024-09-10T00:00
        QTest::addColumn<int>("percent");
        QTest::addColumn<QString>("availability");
        QTest::newRow("a minute better than 99.9") << "2024-09-25"
                                                   << "2024-09-10T00:35:00" << 0 << "99.9027";
        QTest::newRow("just below 99.9") << "2024-09-25"
                                         << "2024-09-10T00:40:00" << 10 << "99.8888";
        QTest::newRow("exactly 99.5") << "2024-09-25"
                                      << "2024-09-10T03:00:00" << 10 << "99.5000";
        QTest::newRow("just below 99.5") << "2024-09-25"
                                         << "2024-09-10T03:05:00" << 20 << "99.4861";
        QTest::newRow("exactly 99") << "2024-09-25"
                                    << "2024-09-10T06:00:00" << 20 << "99.0000";
        QTest::newRow("just below 99") << "2024-09-25"
                                       << "2024-09-10T06:05:00" << 50 << "98.9861";
        QTest::newRow("all of it") << "2024-09-10"
                                   << "2024-09-11T00:00:00" << 50 << "90.0000";
    }
    void r12Tiers()
    {
        QFETCH(QString, end);
        QFETCH(QString, until);
        QFETCH(int, percent);
        QFETCH(QString, availability);
        slots::ServiceLog log;
        fill(log.slots, "2024-09-10T00:00:00", until.toLatin1().constData(), 100, 2);
        const auto m = analyzed(accountOf("2024-09-01", end.toLatin1().constData()), log, "2024-12-01")
                           .services[0]
                           .months[0];
        QCOMPARE(shown(m.availabilityPercent[View::Contract]), availability.toStdString());
        QCOMPARE(*m.voucherPercent[View::Contract], Decimal::fromInteger(percent));
        QCOMPARE(*m.standardMet, percent == 0);
    }

    void r12ExactlyTheStandardIsMet()
    {
        // 30 days allow 43.2 minutes, which no number of slots is: 45 minutes less a release of 1.8 are.
        slots::ServiceLog log;
        fill(log.slots, "2024-09-10T00:00:00", "2024-09-10T00:45:00", 100, 2);
        auto a = accountOf("2024-09-01", "2024-09-30");
        a.exclusions = {exclusion("2024-09-10T00:00:00", "2024-09-10T00:01:48", Standing::Accepted)};
        const auto met = analyzed(a, log, "2024-12-01").services[0].months[0];
        QCOMPARE(shown(met.availabilityPercent[View::Contract]), std::string("99.9000"));
        QCOMPARE(*met.standardMet, true);
        a.exclusions = {exclusion("2024-09-10T00:00:00", "2024-09-10T00:01:47", Standing::Accepted)};
        const auto missed = analyzed(a, log, "2024-12-01").services[0].months[0];
        QCOMPARE(shown(missed.availabilityPercent[View::Contract]), std::string("99.8999"));
        QCOMPARE(*missed.standardMet, false);
    }

    void r13ThreeViews()
    {
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T11:30:00", 100, 2);
        auto a = accountOf("2019-03-01", "2019-03-31");
        a.exclusions = {exclusion("2019-03-05T10:00:00", "2019-03-05T10:10:00", Standing::Accepted),
                        exclusion("2019-03-05T10:10:00", "2019-03-05T10:30:00", Standing::Disputed),
                        exclusion("2019-03-05T10:30:00", "2019-03-05T11:00:00", Standing::Rejected)};
        const auto m = analyzed(a, log, "2019-05-01").services[0].months[0];
        QCOMPARE(m.downtimeSeconds, (PerView<std::int64_t>{{5400, 3600, 4800}}));
        QCOMPARE(*m.standardMet, false);
    }

    void r15OverlapsReleaseOnce()
    {
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T11:00:00", 100, 2);
        auto a = accountOf("2019-03-01", "2019-03-31");
        a.exclusions = {exclusion("2019-03-05T10:00:00", "2019-03-05T10:20:00", Standing::Accepted),
                        exclusion("2019-03-05T10:10:00", "2019-03-05T10:30:00", Standing::Accepted),
                        exclusion("2019-02-01T00:00:00", "2019-03-01T00:00:00", Standing::Accepted)};
        const auto m = analyzed(a, log, "2019-05-01").services[0].months[0];
        QCOMPARE(m.downtimeSeconds[View::Contract], 1800);
        QCOMPARE(m.exclusions.size(), 2u);
        QCOMPARE(m.exclusions[0].releasedContract, 1200);
        QCOMPARE(m.exclusions[1].releasedContract, 600);
    }

    // Random slots and exclusions against counting second by second.
    void r9ToR15AgreeWithCounting()
    {
        unsigned seed = 11;
        const auto next = [&seed](unsigned below) {
            seed = seed * 1664525u + 1013904223u;
            return (seed >> 8) % below;
        };
        constexpr int kHours = 6;
        const Instant origin = at("2019-03-05T00:00:00");
        for (int round = 0; round < 150; ++round) {
            slots::ServiceLog log;
            std::vector<int> bad(kHours * 12); // 0 no data, 1 available, 2 unavailable
            for (std::size_t i = 0; i < bad.size(); ++i) {
                bad[i] = int(next(8) < 5 ? 2 : next(2));
                if (bad[i])
                    log.slots.addCounts(slotAt("2019-03-05T00:00:00") + std::int64_t(i), 10,
                                        bad[i] == 1 ? 10 : 0, slots::Grade::IntervalCounts);
            }
            auto a = accountOf("2019-03-05", "2019-03-05");
            std::vector<int> released(kHours * 3600); // 1: under provider, 2: under contract too
            for (unsigned n = next(5); n > 0; --n) {
                const auto from = next(kHours * 3600), length = 1 + next(4000);
                const Standing standing = Standing(next(3));
                account::Exclusion e;
                e.service = "s";
                e.clause = "4.12";
                e.standing = standing;
                e.time = {origin + std::chrono::seconds(from), origin + std::chrono::seconds(from + length)};
                a.exclusions.push_back(e);
                const int rank = standing == Standing::Accepted ? 2 : standing == Standing::Disputed ? 1 : 0;
                for (unsigned t = from; t < std::min<unsigned>(from + length, kHours * 3600); ++t)
                    released[t] = std::max(released[t], rank);
            }
            const auto count =
                [&](int rank) { // seconds in runs of at least 300 that are down and not released
                    std::int64_t sum = 0, run = 0;
                    for (unsigned t = 0; t <= kHours * 3600; ++t) {
                        const bool down = t < kHours * 3600 && bad[t / 300] == 2 && released[t] < rank;
                        if (!down) {
                            sum += run >= 300 ? run : 0;
                            run = 0;
                        }
                        run += down;
                    }
                    return sum;
                };
            const auto m = analyzed(a, log, "2019-05-01").services[0].months[0];
            QCOMPARE(m.downtimeSeconds, (PerView<std::int64_t>{{count(3), count(1), count(2)}}));
        }
    }

    void r16FeeRowsAddUp()
    {
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T12:00:00", 100, 2);
        auto a = accountOf("2019-03-01", "2019-03-31");
        a.fees = {fee("2019-03", "100.005"), fee("2019-03", "0.00000001"), fee("2019-02", "7")};
        const auto m = analyzed(a, log, "2019-05-01").services[0].months[0];
        QCOMPARE(m.fee->cash.toString(), std::string("100.00500001"));
        QCOMPARE(m.voucher->toString(), std::string("10.00"));
    }

    void r17_data()
    {
        QTest::addColumn<QString>("cash"); // empty: no record
        QTest::addColumn<QString>("voucher");
        QTest::newRow("plain") << "10000.00"
                               << "1000.00";
        QTest::newRow("half up") << "0.05"
                                 << "0.01";
        QTest::newRow("zero") << "0"
                              << "0.00";
        QTest::newRow("below zero after refunds") << "-12.50"
                                                  << "0.00";
        QTest::newRow("no record") << ""
                                   << "";
    }
    void r17()
    {
        QFETCH(QString, cash);
        QFETCH(QString, voucher);
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T12:00:00", 100, 2);
        auto a = accountOf("2019-03-01", "2019-03-31");
        if (!cash.isEmpty())
            a.fees = {fee("2019-03", cash.toLatin1().constData())};
        const auto m = analyzed(a, log, "2019-05-01").services[0].months[0];
        QCOMPARE(m.voucher ? QString::fromStdString(m.voucher->toString()) : QString(), voucher);
        QCOMPARE(*m.voucherPercent[View::Contract], dec("10"));
    }

    void r17OtherReadingIsShownBeside()
    {
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T23:00:00", 100, 2); // 50 %
        auto a = accountOf("2019-03-01", "2019-03-31");
        account::Fee f = fee("2019-03", "1000");
        f.gross = money("3000");
        a.fees = {f};
        const auto m = analyzed(a, log, "2019-05-01").services[0].months[0];
        QCOMPARE(m.voucher->toString(), std::string("500.00"));
        QCOMPARE(m.voucherOfConsumedFee->toString(),
                 std::string("1000.00")); // 50 % of 3,000, capped by the cash part
    }

    void feeOfOneOfTwoServiceMonthsInACalendarMonth()
    {
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T12:00:00", 100, 2);
        auto a = accountOf("2019-03-01", "2019-03-10");
        a.services.push_back(a.services[0]);
        a.services[1].start = day("2019-03-12");
        a.services[1].end = day("2019-03-31");
        a.fees = {fee("2019-03", "100")};
        auto months = analyzed(a, log, "2019-05-01").services[0].months;
        QCOMPARE(months.size(), 2u);
        QVERIFY(!months[0].fee && !months[1].fee);
        QCOMPARE(months[0].warnings[0].code, WarningCode::FeeAmbiguous);
        a.fees[0].monthStart = day("2019-03-12");
        months = analyzed(a, log, "2019-05-01").services[0].months;
        QVERIFY(!months[0].fee);
        QCOMPARE(months[1].fee->cash, money("100"));
    }

    void r20Caps()
    {
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T12:00:00", 100, 2);
        auto a = accountOf("2018-01-01", "2019-03-31");
        a.services[0].agreements = {"tencent-csa-zh", "tencent-csa-en"};
        a.fees = {fee("2018-03", "1000"), fee("2018-04", "10"), fee("2019-03", "100")};
        const auto caps = [&] { return analyzed(a, log, "2019-05-01").services[0].months.back().caps; };
        const auto part = [](const char* month, const char* amount, bool counted = true) {
            return CapPart{*parseYearMonth(month), money(amount), counted, false};
        };
        QCOMPARE(caps(), (std::vector<LiabilityCap>{
                             {"5.1",
                              money("1110"),
                              {part("2018-03", "1000"), part("2018-04", "10"), part("2019-03", "100")},
                              {}},
                             {"CSA-en 3.3.3", std::nullopt, {}, {}},
                             {"CSA-zh 10.5",
                              money("110"),
                              {part("2018-03", "1000", false), part("2018-04", "10"), part("2019-03", "100")},
                              parseYearMonth("2018-04")}}));
        a.customer.contracting = account::Contracting::Overseas; // R26: 3.3.1 to 3.3.4 do not apply
        QCOMPARE(caps().size(), 2u);
        a.fees.pop_back(); // without a fee of the month itself nothing is known
        QCOMPARE(caps()[1], (LiabilityCap{"CSA-zh 10.5", std::nullopt, {}, {}}));
    }

    void r20TwelveMonths_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::addColumn<bool>("yearOnly");
        QTest::newRow("12 months to the day")
            << QStringLiteral("2018-04-01") << QStringLiteral("2019-03-31") << false;
        QTest::newRow("a day more") << QStringLiteral("2018-04-01") << QStringLiteral("2019-04-01") << true;
        QTest::newRow("in the middle of months")
            << QStringLiteral("2018-04-17") << QStringLiteral("2019-04-16") << false;
        QTest::newRow("a day more in the middle")
            << QStringLiteral("2018-04-17") << QStringLiteral("2019-04-17") << true;
    }

    void r20TwelveMonths()
    {
        QFETCH(QString, start);
        QFETCH(QString, end);
        QFETCH(bool, yearOnly);
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T12:00:00", 100, 2);
        auto a = accountOf(start.toLatin1().constData(), end.toLatin1().constData());
        a.services[0].agreements = {"tencent-csa-zh"};
        a.fees = {fee("2018-04", "10"), fee("2019-03", "100"), fee("2019-04", "1000")};
        const auto months = analyzed(a, log, "2019-06-01").services[0].months;
        for (const MonthResult& m : months) {
            if (m.month.month() != *parseYearMonth("2019-03"))
                continue;
            QCOMPARE(m.caps[1].since.has_value(), yearOnly);
            QCOMPARE(m.caps[1].amount, std::optional(money(yearOnly ? "110" : "1110")));
        }
    }

    // Every cap shows what it adds up, and what it leaves out.
    void r20CapsInTheDerivation()
    {
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T12:00:00", 100, 2);
        auto a = accountOf("2018-01-01", "2019-03-31");
        a.services[0].agreements = {"tencent-csa-zh", "tencent-csa-en"};
        a.fees = {fee("2018-03", "1000"), fee("2018-12", "-5"), fee("2018-04", "10"), fee("2019-03", "60"),
                  fee("2019-03", "40")};
        const auto months = analyzed(a, log, "2019-05-01").services[0].months;
        std::vector<Step> steps;
        for (const Step& step : months.back().derivation) {
            if (step.id >= StepId::CapYear && step.id <= StepId::CapNotKnown)
                steps.push_back(step);
        }
        const std::string own = "5.1";
        const std::string zh = "CSA-zh 10.5";
        const auto text = [](const char* iso) { return std::string(iso); };
        const std::vector<Step> wanted{
            {StepId::CapParts,
             {own},
             {own, money("1110"), text("2018-03"), money("1000"), text("2018-04"), money("10"),
              text("2018-12"), money("0"), text("2019-03"), money("100")}},
            {StepId::CapRefunds, {own}, {own, text("2018-12")}},
            {StepId::Cap, {own}, {own, money("1110")}, Reading::LowestCap},
            {StepId::CapNotKnown, {"CSA-en 3.3.3"}, {text("CSA-en 3.3.3")}},
            {StepId::CapYear, {zh}, {zh, text("2018-04"), text("2019-03")}, Reading::CapYear},
            {StepId::CapParts,
             {zh},
             {zh, money("110"), text("2018-04"), money("10"), text("2018-12"), money("0"), text("2019-03"),
              money("100")},
             Reading::CapConsumed},
            {StepId::CapOutside, {zh}, {zh, money("1000"), text("2018-03"), money("1000")}},
            {StepId::CapRefunds, {zh}, {zh, text("2018-12")}},
            {StepId::Cap, {zh}, {zh, money("110")}, Reading::LowestCap}};
        QCOMPARE(steps, wanted);
    }

    void rowsAfterTheAsOfDateAreCountedAndWarnedAbout()
    {
        slots::ServiceLog log;
        fill(log.slots, "2019-03-10T10:00:00", "2019-03-10T10:10:00", 7, 0);
        log.newest = at("2019-03-10T10:09:00");
        const auto m =
            analyzed(accountOf("2019-03-01", "2019-03-31"), log, "2019-03-09").services[0].months[0];
        QCOMPARE(*m.requests, dec("14"));
        QCOMPARE(m.warnings[0], (Warning{WarningCode::RowsAfterAsOf, {"14"}}));
    }

    void rowsAfterTheLastMonthOfAServiceThatRunsOnAreWarnedAbout()
    {
        slots::ServiceLog log;
        fill(log.slots, "2019-03-10T10:00:00", "2019-03-10T10:05:00", 3, 0);
        fill(log.slots, "2019-05-10T10:00:00", "2019-05-10T10:05:00", 4, 0);
        const auto months = analyzed(accountOf("2019-03-01", ""), log, "2019-04-20").services[0].months;
        QCOMPARE(months.size(), 2u);
        QVERIFY(months[0].warnings.empty() || months[0].warnings[0].code != WarningCode::RowsAfterAsOf);
        QCOMPARE(months[1].warnings[0], (Warning{WarningCode::RowsAfterAsOf, {"4"}}));
    }

    void rateOnlySlotsAreToldApartInTheDerivation()
    {
        slots::ServiceLog log;
        fill(log.slots, "2019-03-10T10:00:00", "2019-03-10T10:10:00", 3, 0);
        log.slots.addRate(slotAt("2019-03-11T10:00:00"), dec("1"));
        const auto m =
            analyzed(accountOf("2019-03-01", "2019-03-31"), log, "2019-05-01").services[0].months[0];
        QCOMPARE(m.slots.rateOnly, 1);
        const auto step = std::find_if(m.derivation.begin(), m.derivation.end(),
                                       [](const Step& s) { return s.id == StepId::RateOnly; });
        QCOMPARE(step->values, (std::vector<StepValue>{std::int64_t(1)}));
    }

    void refundOfOneMonthTakesNothingFromAnothersVoucher()
    {
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T12:00:00", 100, 2);
        auto a = accountOf("2019-02-01", "2019-03-31");
        a.fees = {fee("2019-02", "-890"), fee("2019-03", "1000")};
        const auto m = analyzed(a, log, "2019-05-01").services[0].months[1];
        QCOMPARE(m.voucher->toString(), std::string("100.00"));
    }

    void anotherClock()
    {
        slots::ServiceLog log;
        auto a = accountOf("2019-03-01", "2019-03-31");
        a.clock = {0};
        const slots::SlotClock utc(a.clock);
        log.slots.addRequest(utc.slotOf(at("2019-03-01T07:59:59")), false); // 28 February in UTC
        log.slots.addRequest(utc.slotOf(at("2019-03-01T08:00:00")), false);
        const auto m = analyzed(a, log, "2019-05-01").services[0].months[0];
        QCOMPARE(m.slots.withData, 1);
        QCOMPARE(toIso(m.windows[0].time.start, a.clock), std::string("2019-03-01T00:00:00+00:00"));
    }

    void selection()
    {
        const auto a = accountOf("2019-03-01", "2019-04-30");
        const auto run = [&](const Selection& s) {
            return analyze(a, {{"trtc", trtc()}}, {}, weekdays(2019, 2019), day("2019-05-01"), s);
        };
        QCOMPARE(run({{}, parseYearMonth("2019-04")})->services[0].months.size(), 1u);
        QCOMPARE(run({"x", {}}).error().code, ErrorCode::UsageUnknownService);
        QCOMPARE(run({{}, parseYearMonth("2019-05")}).error().code, ErrorCode::UsageUnknownMonth);
    }

    // The derivation ends in the figures of the result: it never tells another story.
    void derivationCarriesTheFigures()
    {
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T12:00:00", 100, 2);
        auto a = accountOf("2019-03-01", "2019-03-31");
        a.fees = {fee("2019-03", "10000")};
        const auto m = analyzed(a, log, "2019-05-01").services[0].months[0];
        const auto step = [&](StepId id) {
            const auto found = std::find_if(m.derivation.begin(), m.derivation.end(),
                                            [&](const Step& s) { return s.id == id; });
            return found == m.derivation.end() ? std::vector<StepValue>() : found->values;
        };
        QCOMPARE(step(StepId::Downtime),
                 (std::vector<StepValue>{Seconds{7200}, Seconds{7200}, Seconds{7200}}));
        QCOMPARE(step(StepId::Availability),
                 (std::vector<StepValue>{Seconds{7200}, std::int64_t(44640),
                                         Percent{*m.availabilityPercent[View::Contract]}}));
        QCOMPARE(step(StepId::Voucher),
                 (std::vector<StepValue>{Percent{dec("10")}, money("10000"), money("1000")}));
        QCOMPARE(step(StepId::ClaimCloses),
                 (std::vector<StepValue>{day("2019-03-31"), std::int64_t(60), day("2019-05-30")}));
    }
};

QTEST_GUILESS_MAIN(TestAnalysis)
#include "tst_analysis.moc"
