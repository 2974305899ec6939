// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"

#include <QTest>

using namespace clausemeter;
using namespace clausemeter::sla;
using namespace clausemeter::sla::test;
using slots::SlotTable;

namespace {

// "part code failures percent caused", a line a code.
std::string said(const std::vector<CodeShare>& codes)
{
    std::string text;
    for (const CodeShare& c : codes)
        text += std::to_string(int(c.part)) + " '" + c.code + "' " + std::to_string(c.failures) + " " +
                c.percent.toString(4) + (c.customerCaused ? " caused\n" : "\n");
    return text;
}

std::string said(const std::vector<RegionShare>& regions)
{
    std::string text;
    for (const RegionShare& r : regions)
        text += std::to_string(int(r.part)) + " '" + r.region + "' " + std::to_string(r.requests) + " " +
                std::to_string(r.failures) + " " +
                (r.customerCaused ? std::to_string(*r.customerCaused) : "?") + " " +
                r.ratePercent.toString(4) + "\n";
    return text;
}

} // namespace

class TestBreakdown : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codesByCountThenName()
    {
        SlotTable table({"-3316"});
        const auto slot = slotAt("2019-03-01T10:00:00");
        table.addRequests(slot, true, SlotTable::kNoCode, 90);
        for (const auto& [code, count] : {std::pair{"-3316", 2}, {"b", 3}, {"-3308", 3}, {"z", 1}, {"", 4}})
            table.addRequests(slot, false, table.codeIndex(code), std::uint64_t(count));
        table.addRequests(slot, false, SlotTable::kOtherCodes, 20);
        const Breakdown found = breakdownOf(table, trtc(), {slot, slot + 1});
        QCOMPARE(found.requests, 123u);
        QCOMPARE(found.failures, 33u);
        QCOMPARE(found.customerCaused, 2u);
        QCOMPARE(said(found.codes), std::string("0 '-3308' 3 9.0909\n0 'b' 3 9.0909\n"
                                                "0 '-3316' 2 6.0606 caused\n0 'z' 1 3.0303\n"
                                                "2 '' 20 60.6060\n1 '' 4 12.1212\n"));
        QVERIFY(found.namesCodes());
        QVERIFY(!found.namesRegions());
        QCOMPARE(said(found.regions), std::string("1 '' 123 33 2 73.1707\n"));
    }

    void regionsByFailuresThenRequestsThenName()
    {
        SlotTable table({"-3316"});
        const auto slot = slotAt("2019-03-01T10:00:00");
        table.addRequests(slot, true, SlotTable::kNoCode, 1000);
        table.addRequests(slot, false, table.codeIndex("-3316"), 9);
        for (const auto& [region, requests, failures, caused] : {std::tuple{"sh", 100, 1, 0},
                                                                 {"gd", 3, 1, 1},
                                                                 {"bj", 100, 1, 0},
                                                                 {"hk", 700, 0, 0},
                                                                 {"us", 6, 3, 2}})
            table.addToRegion(slot, table.regionIndex(region),
                              {std::uint64_t(requests), std::uint64_t(failures), std::uint64_t(caused)});
        table.addToRegion(slot, SlotTable::kOtherRegions, {10, 0, 0});
        const Breakdown found = breakdownOf(table, trtc(), {slot, slot + 1});
        QCOMPARE(said(found.regions), std::string("0 'us' 6 3 2 50.0000\n0 'bj' 100 1 0 99.0000\n"
                                                  "0 'sh' 100 1 0 99.0000\n0 'gd' 3 1 1 66.6666\n"
                                                  "0 'hk' 700 0 0 100.0000\n2 '' 10 0 0 100.0000\n"
                                                  "1 '' 90 3 6 96.6666\n"));
        QVERIFY(found.namesRegions());
    }

    void causesOfRegionsAreOnlyToldWhereTheyAreKnown()
    {
        SlotTable table({"-3316", "-3317"}); // another agreement's code too
        const auto slot = slotAt("2019-03-01T10:00:00");
        table.addRequests(slot, false, table.codeIndex("-3317"), 2);
        table.addToRegion(slot, table.regionIndex("gd"), {2, 2, 2});
        const Breakdown found = breakdownOf(table, trtc(), {slot, slot + 1});
        QCOMPARE(found.customerCaused, 0u);
        QCOMPARE(said(found.regions), std::string("0 'gd' 2 2 ? 0.0000\n"));
    }

    void shortLists()
    {
        SlotTable table;
        const auto slot = slotAt("2019-03-01T10:00:00");
        for (int i = 1; i <= 5; ++i) {
            table.addRequests(slot, false, table.codeIndex(std::to_string(i)), std::uint64_t(i));
            table.addRequests(slot, true, SlotTable::kNoCode, 3);
            table.addToRegion(slot, table.regionIndex(std::to_string(i)),
                              {std::uint64_t(i) + 3, std::uint64_t(i), 0});
        }
        const Breakdown found = breakdownOf(table, trtc(), {slot, slot + 1});
        QCOMPARE(shortened(found.codes, 4), found.codes); // nothing is gained by hiding one line
        QCOMPARE(said(shortened(found.codes, 3)),
                 std::string("0 '5' 5 33.3333\n0 '4' 4 26.6666\n0 '3' 3 20.0000\n3 '' 3 20.0000\n"));
        QCOMPARE(said(shortened(found.regions, 3)),
                 std::string("0 '5' 8 5 ? 37.5000\n0 '4' 7 4 ? 42.8571\n0 '3' 6 3 ? 50.0000\n"
                             "3 '' 9 3 ? 66.6666\n"));
    }

    void nothingAndNoFailures()
    {
        SlotTable table;
        const auto slot = slotAt("2019-03-01T10:00:00");
        QCOMPARE(breakdownOf(table, trtc(), {slot, slot + 1}), Breakdown());
        table.addRequest(slot, true);
        const Breakdown found = breakdownOf(table, trtc(), {slot, slot + 1});
        QVERIFY(found.codes.empty());
        QVERIFY(!found.namesCodes());
        QCOMPARE(found.requests, 1u);
    }

    void ratesAndFractionsAreSaid()
    {
        const auto slot = slotAt("2019-03-01T10:00:00");
        SlotTable rates, fractions, counts;
        rates.addRate(slot, dec("0.98"));
        fractions.addFractions(slot, dec("10.5"), dec("10"));
        counts.addCounts(slot, 10, 8, slots::Grade::IntervalCounts);
        QVERIFY(breakdownOf(rates, trtc(), {slot, slot + 1}).hasUncounted);
        QVERIFY(breakdownOf(fractions, trtc(), {slot, slot + 1}).hasUncounted);
        QVERIFY(!breakdownOf(rates, trtc(), {slot + 1, slot + 2}).hasUncounted);
        const Breakdown found = breakdownOf(counts, trtc(), {slot, slot + 1});
        QVERIFY(!found.hasUncounted);
        QVERIFY(!found.namesCodes());
        QCOMPARE(said(found.codes), std::string("1 '' 2 100.0000\n"));
    }

    void windowsAndMonthsCarryTheirs()
    {
        slots::ServiceLog log;
        fill(log.slots, "2019-03-01T00:00:00", "2019-03-02T00:00:00", 100, 0);
        fill(log.slots, "2019-03-02T00:00:00", "2019-03-02T00:10:00", 100, 5);
        fill(log.slots, "2019-03-02T00:10:00", "2019-03-02T00:15:00", 100, 2, "-3316");
        fill(log.slots, "2019-03-02T00:15:00", "2019-03-02T00:20:00", 100, 1, "late");
        log.newest = at("2019-03-02T00:19:00");
        const Analysis analysis = analyzed(accountOf("2019-03-01", "2019-03-31"), log, "2019-05-01");
        const MonthResult& month = analysis.services[0].months[0];
        QCOMPARE(month.windows.size(), std::size_t(1));
        QCOMPARE(said(month.windows[0].breakdown.codes),
                 std::string("0 '-3308' 10 83.3333\n0 '-3316' 2 16.6666 caused\n"));
        QCOMPARE(*month.windows[0].failures, Decimal::fromInteger(12));
        QCOMPARE(month.breakdown.failures, 13u);
        QCOMPARE(Decimal::fromInteger(std::int64_t(month.breakdown.requests)), *month.requests);
        QCOMPARE(month.breakdown.codes.size(), std::size_t(3));
    }
};

QTEST_GUILESS_MAIN(TestBreakdown)
#include "tst_breakdown.moc"
