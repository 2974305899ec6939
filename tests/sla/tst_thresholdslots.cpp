// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sla/thresholdslots.h"
#include "tests/sla/fixture.h"

#include <QTest>

using namespace clausemeter;
using namespace clausemeter::sla;
using namespace clausemeter::sla::test;

namespace {

const ServiceMonth kMarch{day("2019-03-01"), day("2019-03-31")};

std::vector<ThresholdSlot> near(const slots::SlotTable& table, const char* distance,
                                const Definition& definition = trtc())
{
    return slotsNearThreshold(table, definition, kMarch, SlaClock{}, dec(distance));
}

void addSlot(slots::SlotTable& table, const char* when, std::uint64_t requests, std::uint64_t failures)
{
    table.addRequests(slotAt(when), true, slots::SlotTable::kNoCode, requests - failures);
    table.addRequests(slotAt(when), false, slots::SlotTable::kNoCode, failures);
}

} // namespace

class TestThresholdSlots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void boundsAreExact_data()
    {
        QTest::addColumn<quint64>("requests");
        QTest::addColumn<quint64>("failures");
        QTest::addColumn<bool>("isNear");
        QTest::newRow("at the threshold") << quint64(100) << quint64(1) << true;
        QTest::newRow("0.1 above") << quint64(1000) << quint64(9) << true;
        QTest::newRow("0.1 below") << quint64(1000) << quint64(11) << true;
        QTest::newRow("a little more above")
            << quint64(1'000'000'000'000'000'000) << quint64(8'999'999'999'999'999) << false;
        QTest::newRow("a little more below")
            << quint64(1'000'000'000'000'000'000) << quint64(11'000'000'000'000'001) << false;
        // Further from 99.1 than 18 decimals tell: the rate is cut off to exactly 99.1.
        QTest::newRow("above by less than is kept")
            << quint64(18'000'000'000'000'000'001ull) << quint64(162'000'000'000'000'000ull) << false;
        QTest::newRow("below by less than is kept")
            << quint64(18'000'000'000'000'000'000ull - 1) << quint64(198'000'000'000'000'000ull) << false;
    }
    void boundsAreExact()
    {
        QFETCH(quint64, requests);
        QFETCH(quint64, failures);
        QFETCH(bool, isNear);
        slots::SlotTable table;
        addSlot(table, "2019-03-05T10:00:00", requests, failures);
        QCOMPARE(!near(table, "0.1").empty(), isNear);
    }

    void nearestFirstOnBothSides()
    {
        slots::SlotTable table;
        addSlot(table, "2019-02-28T23:55:00", 100, 1); // not in the month
        addSlot(table, "2019-03-01T00:00:00", 1000, 9);
        addSlot(table, "2019-03-02T10:00:00", 2000, 21);
        addSlot(table, "2019-03-03T10:00:00", 100, 1);
        addSlot(table, "2019-03-04T10:00:00", 2000, 19);
        addSlot(table, "2019-03-05T10:00:00", 1000, 12);
        table.addRate(slotAt("2019-03-31T23:55:00"), dec("0.98999"));
        addSlot(table, "2019-04-01T00:00:00", 100, 1);
        const auto slots = near(table, "0.1");
        std::vector<std::pair<std::string, std::string>> found;
        for (const ThresholdSlot& slot : slots)
            found.emplace_back(toShort(slot.time.start, SlaClock{}), slot.fromThreshold.toString());
        QCOMPARE(found, (std::vector<std::pair<std::string, std::string>>{{"2019-03-03 10:00", "0"},
                                                                          {"2019-03-31 23:55", "-0.001"},
                                                                          {"2019-03-02 10:00", "-0.05"},
                                                                          {"2019-03-04 10:00", "0.05"},
                                                                          {"2019-03-01 00:00", "0.1"}}));
        QCOMPARE(slots[2].requests->toString(), std::string("2000"));
        QCOMPARE(slots[2].successes->toString(), std::string("1979"));
        QVERIFY(!slots[1].requests);
        QCOMPARE(near(table, "0").size(), 1u);
    }

    void failuresOfTheCustomerAreLeftOut()
    {
        slots::SlotTable table;
        fill(table, "2019-03-05T10:00:00", "2019-03-05T10:05:00", 100, 1, "-3316");
        QCOMPARE(near(table, "0.1").size(), 0u); // 100 % under contract
        Definition all = trtc();
        all.readings.customerCausedLeftOut = false;
        QCOMPARE(near(table, "0.1", all).size(), 1u);
    }
};

QTEST_GUILESS_MAIN(TestThresholdSlots)
#include "tst_thresholdslots.moc"
