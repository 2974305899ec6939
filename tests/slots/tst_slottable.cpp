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
        QCOMPARE(table.codeIndex("e999"), SlotTable::kNoCode);
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
        }
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
