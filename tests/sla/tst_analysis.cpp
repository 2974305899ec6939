// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sla/fixture.h"

#include <QTest>

using namespace clausemeter;
using namespace clausemeter::sla;
using namespace clausemeter::sla::test;
using account::Standing;

// Downtime, tiers and the three views (semantics R11 to R15), and what holds for the analysis as a whole.
class TestAnalysis : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
