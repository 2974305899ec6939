// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/slots/slottable.h"

#include <QTest>

using namespace clausemeter;
using namespace clausemeter::slots;

namespace {

SlotIndex slotAt(const char* text)
{
    const SlaClock clock;
    return SlotClock(clock).slotOf(*parseInstant(text, clock));
}

} // namespace

class TestSlotTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r2SlotEdges()
    {
        const SlotIndex first = slotAt("2019-03-01T00:00:00");
        QCOMPARE(slotAt("2019-03-01T00:04:59.999"), first);
        QCOMPARE(slotAt("2019-03-01T00:05:00"), first + 1);
        QCOMPARE(slotAt("2019-02-28T23:59:59.999").value, first.value - 1);
        QCOMPARE(SlotClock::firstOf(*parseDate("2019-03-01")), first);
        QCOMPARE(SlotClock::slotsOf(*parseDate("2019-03-01"), *parseDate("2019-03-31")).size(), 8928);
        QCOMPARE(toIso(SlotClock().startOf(first), SlaClock{}), std::string("2019-03-01T00:00:00+08:00"));
    }

    void slotsBeforeTheEpoch()
    {
        const SlotClock clock;
        const SlotIndex slot = clock.slotOf({-8 * 3'600'000 - 1});
        QCOMPARE(slot.value, -1);
        SlotTable table;
        table.addRequest(slot, true);
        QCOMPARE(table.at(slot).counts.requests, 1u);
        QCOMPARE(*table.extent(), (SlotRange{slot, slot + 1}));
    }

    void countsAndCodes()
    {
        SlotTable table({"-3316"});
        const auto timeout = table.codeIndex("-3308");
        const auto customer = table.codeIndex("-3316");
        const SlotIndex slot = slotAt("2019-03-01T10:00:00");
        table.addRequest(slot, true);
        table.addRequest(slot, false, timeout);
        table.addRequest(slot, false, customer);
        table.addRequest(slot, false);
        QCOMPARE(table.at(slot).counts, (SlotCounts{4, 1}));
        QCOMPARE(table.failures(slot, timeout), 1u);
        QCOMPARE(table.failures(slot, customer), 1u);
        QCOMPARE(table.failures(slot, SlotTable::kNoCode), 1u);
        QCOMPARE(table.failures(slot + 1, timeout), 0u);
        QVERIFY(table.at(slot).hasData());
        QVERIFY(!table.at(slot + 1).hasData());
    }

    void reservedCodesStayExactAmongMany()
    {
        SlotTable table({"-3316"});
        for (int i = 0; i < 1000; ++i)
            table.codeIndex("e" + std::to_string(i));
        QCOMPARE(table.codes().size(), std::size_t(SlotTable::kMaxCodes));
        QVERIFY(table.codeIndex("-3316") != SlotTable::kNoCode);
        QCOMPARE(table.codeIndex("e999"), SlotTable::kOtherCodes);
    }

    void regionsArePartOfTheCounts()
    {
        SlotTable table({"-3316"});
        const SlotIndex slot = slotAt("2019-03-01T10:00:00");
        table.addRequests(slot, true, SlotTable::kNoCode, 10);
        table.addRequests(slot, false, table.codeIndex("-3316"), 3);
        table.addRequests(slot, false, table.codeIndex("-3308"), 2);
        table.addToRegion(slot, table.regionIndex("gd"), {9, 4, 3});
        table.addToRegion(slot, SlotTable::kNoRegion, {5, 5, 5}); // says nothing
        QCOMPARE(table.region(slot, table.regionIndex("gd")), (RegionCounts{9, 4, 3}));
        QCOMPARE(table.region(slot, SlotTable::kNoRegion), (RegionCounts{6, 1, 0}));
        QCOMPARE(table.region(slot + 1, SlotTable::kNoRegion), RegionCounts());
        const RangeTotals totals = table.totals({slot, slot + 1});
        QCOMPARE(totals.counts, (SlotCounts{15, 10}));
        QCOMPARE(totals.failures[table.codeIndex("-3316")], 3u);
        QCOMPARE(totals.regions[SlotTable::kNoRegion], (RegionCounts{6, 1, 0}));
        QCOMPARE(table.totals({slot + 1, slot + 300}).counts, SlotCounts());
    }

    void totalsAcrossDays()
    {
        SlotTable table;
        const SlotIndex last = slotAt("2019-03-01T23:55:00");
        for (int i = -1; i < 3; ++i) {
            table.addRequests(last + i, false, table.codeIndex("c"), 10);
            table.addToRegion(last + i, table.regionIndex("r"), {10, 10, 0});
        }
        table.addRate(last, *Decimal::parse("0.5"));
        table.addFractions(last + 1, *Decimal::parse("0.5"), *Decimal::parse("0.5"));
        const RangeTotals totals = table.totals({last, last + 2});
        QCOMPARE(totals.counts, (SlotCounts{20, 0}));
        QCOMPARE(totals.failures[table.codeIndex("c")], 20u);
        QCOMPARE(totals.regions[table.regionIndex("r")], (RegionCounts{20, 20, 0}));
        QCOMPARE(totals.slotsWithRates, 1u);
        QCOMPARE(totals.slotsWithFractions, 1u);
        QCOMPARE(table.totals({last, last}).counts, SlotCounts());
    }

    // 300 codes and 100 regions: the same ones are told apart whatever the order and the tables.
    void boundsDoNotDependOnTheOrder()
    {
        const SlotIndex slot = slotAt("2019-03-01T10:00:00");
        const auto fill = [&](SlotTable& table, int from, int to, int step) {
            for (int i = from; i != to; i += step) {
                table.addRequests(slot + i % 400, false,
                                  table.codeIndex("c" + std::to_string(1000 + i % 300)), 2);
                table.addToRegion(slot + i % 400, table.regionIndex("r" + std::to_string(100 + i % 100)),
                                  {2, 2, 0});
            }
        };
        const auto said = [&](const SlotTable& table) {
            std::map<std::pair<std::int64_t, std::string>, std::uint64_t> all;
            for (SlotIndex s = slot; s < slot + 400; ++s) {
                for (std::size_t i = 0; i < table.codes().size(); ++i)
                    all[{s.value, std::to_string(int(i == 1)) + table.codes()[i]}] =
                        table.failures(s, SlotTable::CodeIndex(i));
                for (std::size_t i = 0; i < table.regions().size(); ++i)
                    all[{s.value, std::to_string(int(i == 1)) + "/" + table.regions()[i]}] =
                        table.region(s, SlotTable::RegionIndex(i)).requests;
            }
            return all;
        };
        SlotTable up, down, part, merged;
        fill(up, 0, 1200, 1);
        fill(down, 1199, -1, -1);
        fill(part, 600, 1200, 1);
        fill(merged, 0, 600, 1);
        merged.merge(part);
        QCOMPARE(up.codes().size(), SlotTable::kMaxCodes);
        QCOMPARE(up.regions().size(), SlotTable::kMaxRegions);
        QVERIFY(said(up) == said(down));
        QVERIFY(said(up) == said(merged));
        const RangeTotals totals = up.totals({slot, slot + 400});
        QCOMPARE(totals.failures[SlotTable::kOtherCodes], 2u * 4 * 46);
        QCOMPARE(totals.regions[SlotTable::kOtherRegions].requests, 2u * 12 * 36);
        QCOMPARE(totals.regions[SlotTable::kNoRegion], RegionCounts());
    }

    void mergeTakesOverReservedCodes()
    {
        SlotTable table, other({"-3316"});
        const SlotIndex slot = slotAt("2019-03-01T10:00:00");
        other.addRequests(slot, false, other.codeIndex("-3316"), 4);
        other.addToRegion(slot, other.regionIndex("gd"), {1, 1, 1});
        table.merge(other);
        QCOMPARE(table.reservedCodes(), std::vector<std::string>{"-3316"});
        QCOMPARE(table.region(slot, SlotTable::kNoRegion), (RegionCounts{3, 3, 3}));
    }

    void r7bSeveralRatesAreEstimated()
    {
        SlotTable table;
        const SlotIndex slot = slotAt("2019-03-01T10:00:00");
        table.addRate(slot, *Decimal::parse("0.98"));
        QCOMPARE(table.at(slot).grade, Grade::RateOnly);
        table.addRate(slot, *Decimal::parse("1"));
        QCOMPARE(table.at(slot).grade, Grade::Estimated);
        QCOMPARE(table.at(slot).extra.rateSum.toString(), std::string("1.98"));
        QVERIFY(table.at(slot).hasData());
    }

    void zeroRequestsAreNoData()
    {
        SlotTable table;
        table.addCounts(slotAt("2019-03-01T10:00:00"), 0, 0, Grade::IntervalCounts);
        QVERIFY(table.isEmpty());
    }

    void mergeEqualsOneTable()
    {
        SlotTable whole({"c"}), first({"c"}), second({"c"});
        unsigned seed = 3;
        for (int i = 0; i < 20000; ++i) {
            seed = seed * 1664525u + 1013904223u;
            const SlotIndex slot = slotAt("2019-03-01T00:00:00") + (seed >> 9) % 900;
            const bool ok = (seed >> 5) % 3 != 0;
            const std::string code = "x" + std::to_string((seed >> 20) % 7);
            SlotTable& part = i % 2 ? first : second;
            whole.addRequest(slot, ok, whole.codeIndex(code));
            part.addRequest(slot, ok, part.codeIndex(code));
            const std::string region = "r" + std::to_string(i % 4 * (seed >> 28));
            whole.addToRegion(slot, whole.regionIndex(region), {1, ok ? 0U : 1U, 0});
            part.addToRegion(slot, part.regionIndex(region), {1, ok ? 0U : 1U, 0});
            if (i % 50 == 0) {
                whole.addRate(slot + 2000, *Decimal::parse("0.5"));
                part.addRate(slot + 2000, *Decimal::parse("0.5"));
            }
        }
        first.merge(second);
        QCOMPARE(*first.extent(), *whole.extent());
        for (SlotIndex s = whole.extent()->first; s < whole.extent()->end; ++s) {
            QCOMPARE(first.at(s).counts, whole.at(s).counts);
            QCOMPARE(first.at(s).extra, whole.at(s).extra);
            QCOMPARE(first.at(s).grade, whole.at(s).grade);
            for (const std::string& code : whole.codes())
                QCOMPARE(first.failures(s, first.codeIndex(code)), whole.failures(s, whole.codeIndex(code)));
            for (const std::string& region : whole.regions())
                QCOMPARE(first.region(s, first.regionIndex(region)),
                         whole.region(s, whole.regionIndex(region)));
        }
    }

    void firstFrom()
    {
        SlotTable table;
        QVERIFY(!table.firstFrom(slotAt("1970-01-01T00:00:00")));
        const SlotIndex old = slotAt("1970-01-01T00:00:00");
        const SlotIndex late = slotAt("2019-03-01T23:55:00");
        const SlotIndex last = slotAt("2100-12-31T23:55:00");
        table.addRequest(late, true);
        table.addRate(last, Decimal::fromInteger(1));
        table.addRequest(old, false);
        table.addFractions(old + 1, {}, {}); // no data
        QCOMPARE(*table.firstFrom(old + -1000), old);
        QCOMPARE(*table.firstFrom(old), old);
        QCOMPARE(*table.firstFrom(old + 1), late);
        QCOMPARE(*table.firstFrom(late), late);
        QCOMPARE(*table.firstFrom(late + 1), last);
        QVERIFY(!table.firstFrom(last + 1));
        QCOMPARE(*table.extent(), (SlotRange{old, last + 1}));
    }

    void firstInCommon()
    {
        SlotTable a, b;
        a.addRequest(slotAt("2019-03-01T10:00:00"), true);
        b.addRequest(slotAt("2019-03-01T10:05:00"), true);
        QVERIFY(!a.firstInCommon(b));
        b.addRequest(slotAt("2019-03-01T10:00:00"), true);
        QCOMPARE(*a.firstInCommon(b), slotAt("2019-03-01T10:00:00"));
    }
};

QTEST_GUILESS_MAIN(TestSlotTable)
#include "tst_slottable.moc"
