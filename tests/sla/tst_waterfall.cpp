// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sla/randommonth.h"

#include <QTest>

using namespace clausemeter;
using namespace clausemeter::sla;
using namespace clausemeter::sla::test;
using account::Standing;

namespace {

using Kind = WaterfallKind;

account::Exclusion released(const char* start, const char* end, Standing standing = Standing::Accepted)
{
    return exclusion(start, end, standing);
}

// Kind, length and what is left behind it.
using Bars = std::vector<std::tuple<Kind, std::int64_t, std::int64_t>>;
Bars barsOf(const std::vector<WaterfallBar>& waterfall)
{
    Bars bars;
    for (const WaterfallBar& bar : waterfall)
        bars.emplace_back(bar.kind, bar.seconds, bar.left);
    return bars;
}

// Unavailable 10:00 to 10:30, the last ten minutes by the customer's failures.
slots::ServiceLog halfAnHour()
{
    slots::ServiceLog log;
    fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T10:20:00", 100, 2);
    fill(log.slots, "2019-03-05T10:20:00", "2019-03-05T10:30:00", 100, 2, "-3316");
    return log;
}

std::vector<WaterfallBar> waterfall(const account::Account& account, const slots::ServiceLog& log,
                                    const Definition& definition = trtc())
{
    const auto month = analyzed(account, log, "2019-05-01", definition).services[0].months[0];
    return waterfallOf(month, definition, account.exclusions);
}

} // namespace

class TestWaterfall : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStepByHand()
    {
        auto account = accountOf("2019-03-01", "2019-03-31");
        account.exclusions = {released("2019-03-05T10:03:00", "2019-03-05T10:12:00"),
                              released("2019-03-05T10:14:00", "2019-03-05T10:15:00", Standing::Disputed)};
        const auto bars = waterfall(account, halfAnHour());
        // 30 min measured, 10 min by the customer, 9 min released; of 3 min and 8 min only the latter counts.
        QCOMPARE(barsOf(bars), (Bars{{Kind::Measured, 1800, 1800},
                                     {Kind::CustomerCaused, 600, 1200},
                                     {Kind::Excluded, 540, 660},
                                     {Kind::TooShort, 180, 480},
                                     {Kind::Counted, 480, 480}}));
        QCOMPARE(bars[0].clauses, (std::vector<std::string>{"1.5"}));
        QCOMPARE(bars[1].clauses, (std::vector<std::string>{"1.5", "4.1"}));
        QCOMPARE(bars[2].clauses, (std::vector<std::string>{"4.12"}));
        QCOMPARE(bars[2].exclusion, std::optional<std::size_t>(0));
        QVERIFY(!bars[3].exclusion);
    }

    void overlapIsReleasedOnceInOrder()
    {
        auto account = accountOf("2019-03-01", "2019-03-31");
        account.exclusions = {released("2019-03-05T10:05:00", "2019-03-05T10:20:00"),
                              released("2019-03-05T10:00:00", "2019-03-05T10:10:00"),
                              released("2019-03-05T10:00:00", "2019-03-05T10:20:00")};
        const auto bars = waterfall(account, halfAnHour());
        QCOMPARE(barsOf(bars), (Bars{{Kind::Measured, 1800, 1800},
                                     {Kind::CustomerCaused, 600, 1200},
                                     {Kind::Excluded, 600, 600},
                                     {Kind::Excluded, 600, 0},
                                     {Kind::Excluded, 0, 0},
                                     {Kind::TooShort, 0, 0},
                                     {Kind::Counted, 0, 0}}));
    }

    void lengthIsTestedBeforeTheReleasesByTheOtherReading()
    {
        Definition once = trtc();
        once.readings.testEachPiece = false;
        auto account = accountOf("2019-03-01", "2019-03-31");
        account.exclusions = {released("2019-03-05T10:03:00", "2019-03-05T10:12:00")};
        QCOMPARE(barsOf(waterfall(account, halfAnHour(), once)), (Bars{{Kind::Measured, 1800, 1800},
                                                                       {Kind::CustomerCaused, 600, 1200},
                                                                       {Kind::TooShort, 0, 1200},
                                                                       {Kind::Excluded, 540, 660},
                                                                       {Kind::Counted, 660, 660}}));
    }

    void noDataIsABarOfItsOwnByTheOtherReading()
    {
        RandomMonth month(1);
        month.account.exclusions.clear();
        month.definition = trtc();
        month.other = {};
        month.other.noDataUnavailable = true;
        const auto of = month.result();
        const auto bars = waterfallOf(of, month.definition, {}, month.other);
        QCOMPARE(bars[1].kind, Kind::NoData);
        QVERIFY(of.slots.noData > 0);
        QCOMPARE(bars[1].seconds, of.slots.noData * 300);
        QCOMPARE(bars[0].seconds, of.slots.unavailable * 300);
        QCOMPARE(bars.back().seconds, of.downtimeSeconds[View::Contract]);
    }

    void monthWithoutDataHasNothingToTell()
    {
        const auto bars = waterfall(accountOf("2019-03-01", "2019-03-31"), slots::ServiceLog());
        for (const WaterfallBar& bar : bars)
            QCOMPARE(bar.seconds, 0);
        QCOMPARE(bars.back().kind, Kind::Counted);
    }

    // Whatever the month: the bars add up to the downtime of the engine, and each is what the engine says.
    void barsAddUp()
    {
        int excluded = 0;
        int tooShort = 0;
        int parted = 0;
        for (unsigned number = 0; number < 400; ++number) {
            const RandomMonth month(number, number % 2 == 0);
            const MonthResult of = month.result();
            const auto bars = waterfallOf(of, month.definition, month.account.exclusions, month.other);
            std::int64_t left = 0;
            for (const WaterfallBar& bar : bars) {
                QVERIFY(bar.seconds >= 0);
                if (bar.kind == Kind::Measured || bar.kind == Kind::NoData)
                    left += bar.seconds;
                else if (bar.kind != Kind::Counted)
                    left -= bar.seconds;
                QCOMPARE(bar.left, left);
                if (bar.kind == Kind::Excluded) {
                    excluded += bar.seconds > 0;
                    const AppliedExclusion& e = of.exclusions[*bar.exclusion];
                    if (number % 2 == 0 && month.definition.readings.testEachPiece)
                        QCOMPARE(bar.seconds, e.releasedContract);
                    parted += e.pieces.size() > 1;
                }
                tooShort += bar.kind == Kind::TooShort && bar.seconds > 0;
            }
            QCOMPARE(bars.back().kind, Kind::Counted);
            QCOMPARE(bars.back().seconds, of.downtimeSeconds[View::Contract]);
            QCOMPARE(left, of.downtimeSeconds[View::Contract]);
            QCOMPARE(bars.front().seconds, of.slots.unavailable * 300);
        }
        QVERIFY(excluded > 100 && tooShort > 100 && parted > 20);
    }
};

QTEST_GUILESS_MAIN(TestWaterfall)
#include "tst_waterfall.moc"
