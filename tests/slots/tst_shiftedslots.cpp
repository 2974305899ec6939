// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/slots/shiftedslots.h"

#include <QTest>

using namespace clausemeter;
using namespace clausemeter::slots;

namespace {

constexpr SlotIndex kFirst{5'000'000};

// Every kind of thing that a slot can carry, and more codes and regions than are told apart.
SlotTable everything()
{
    SlotTable table({"-3316"});
    for (int i = 0; i < 400; ++i)
        table.addRequest(kFirst + i % 3, false, table.codeIndex(std::to_string(-5000 - i)));
    for (int i = 0; i < 100; ++i) {
        table.addRequest(kFirst + 1, true);
        table.addToRegion(kFirst + 1, table.regionIndex("region " + std::to_string(i)), {1, 0, 0});
    }
    table.addRequests(kFirst + 2, false, table.codeIndex("-3316"), 7);
    table.addToRegion(kFirst + 2, table.regionIndex("region 1"), {7, 7, 7});
    table.addCounts(kFirst + 5, 1000, 990, Grade::IntervalCounts);
    table.addFractions(kFirst + 6, *Decimal::parse("10.5"), *Decimal::parse("9.25"));
    table.addRate(kFirst + 7, *Decimal::parse("0.991"));
    for (const char* rate : {"0.97", "0.98"})
        table.addRate(kFirst + 2000, *Decimal::parse(rate));
    return table;
}

} // namespace

class TestShiftedSlots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySlotIsThere_data()
    {
        QTest::addColumn<qint64>("by");
        QTest::newRow("not at all") << qint64(0);
        QTest::newRow("one later") << qint64(1);
        QTest::newRow("an hour earlier") << qint64(-12);
        QTest::newRow("over the edge of the day") << qint64(-288 - 7);
    }
    void everySlotIsThere()
    {
        QFETCH(qint64, by);
        const SlotTable table = everything();
        const SlotTable moved = shifted(table, kFirst, by);
        QCOMPARE(moved.codes(), table.codes());
        QCOMPARE(moved.regions(), table.regions());
        QCOMPARE(moved.reservedCodes(), table.reservedCodes());
        QCOMPARE(moved.extent()->first, table.extent()->first + by);
        QCOMPARE(moved.extent()->end, table.extent()->end + by);
        for (SlotIndex slot = kFirst; slot < kFirst + 2010; ++slot) {
            QCOMPARE(moved.at(slot + by), table.at(slot));
            for (std::size_t code = 0; code < table.codes().size(); ++code)
                QCOMPARE(moved.failures(slot + by, SlotTable::CodeIndex(code)),
                         table.failures(slot, SlotTable::CodeIndex(code)));
            for (std::size_t region = 0; region < table.regions().size(); ++region)
                QCOMPARE(moved.region(slot + by, SlotTable::RegionIndex(region)),
                         table.region(slot, SlotTable::RegionIndex(region)));
        }
        QCOMPARE(moved.totals({kFirst + by, kFirst + by + 3000}), table.totals({kFirst, kFirst + 3000}));
    }

    void whatIsEarlierIsLeftOut()
    {
        const SlotTable moved = shifted(everything(), kFirst + 5, 3);
        QCOMPARE(moved.extent()->first, kFirst + 8);
        QCOMPARE(moved.at(kFirst + 8).counts.requests, 1000u);
    }

    void withoutRanges()
    {
        const SlotTable table = everything();
        const std::vector<SlotRange> ranges{
            {kFirst + -9, kFirst + 1}, {kFirst + 2, kFirst + 6}, {kFirst + 7, kFirst + 1999}};
        const SlotTable rest = without(table, ranges);
        QCOMPARE(rest.codes(), table.codes());
        for (SlotIndex slot = kFirst; slot < kFirst + 2010; ++slot) {
            const bool isLeft = slot == kFirst + 1 || slot == kFirst + 6 || slot >= kFirst + 1999;
            QCOMPARE(rest.at(slot), isLeft ? table.at(slot) : Slot());
            for (std::size_t code = 0; isLeft && code < table.codes().size(); ++code)
                QCOMPARE(rest.failures(slot, SlotTable::CodeIndex(code)),
                         table.failures(slot, SlotTable::CodeIndex(code)));
        }
        QVERIFY(without(table, {{kFirst, kFirst + 2001}}).isEmpty());
        QCOMPARE(without(table, {}).totals({kFirst, kFirst + 3000}), table.totals({kFirst, kFirst + 3000}));
    }

    void nothingStaysNothing() { QVERIFY(shifted(SlotTable(), kFirst, 4).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestShiftedSlots)
#include "tst_shiftedslots.moc"
