// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sla/allowance.h"
#include "tests/sla/fixture.h"

#include <QTest>

using namespace clausemeter;
using namespace clausemeter::sla;
using namespace clausemeter::sla::test;

namespace {

Allowance of(std::int64_t days, std::int64_t downtimeSeconds)
{
    MonthResult month;
    month.totalMinutes = days * 1440;
    month.downtimeSeconds[View::Measured] = 999'999; // contract alone is asked
    month.downtimeSeconds[View::Contract] = downtimeSeconds;
    return allowanceOf(month, trtc());
}

} // namespace

class TestAllowance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exampleOfFifteenDays()
    {
        const Allowance a = of(15, 1800);
        QCOMPARE(a.usedSeconds, 1800);
        QCOMPARE(a.allowedMinutes.toString(), std::string("21.6"));
        QCOMPARE(a.tiers.size(), std::size_t(3));
        QVERIFY(a.tiers[0].reached);
        QCOMPARE(a.tiers[0].minutes.toString(), std::string("21.6"));
        QVERIFY(a.next() == &a.tiers[1]);
        QCOMPARE(a.next()->minutes.toString(), std::string("108"));
        QCOMPARE(a.next()->voucherPercent.toString(), std::string("20"));
        QCOMPARE(a.next()->slotsToGo, 16);
        QCOMPARE(a.tiers[2].minutes.toString(), std::string("216"));
        QCOMPARE(a.tiers[2].slotsToGo, 38);
    }

    void shareOfAMonthIsExact()
    {
        QCOMPARE(of(31, 0).allowedMinutes.toString(), std::string("44.64"));
        QCOMPARE(of(28, 0).allowedMinutes.toString(), std::string("40.32"));
        QCOMPARE(of(1, 0).allowedMinutes.toString(), std::string("1.44"));
    }

    void slotsToGo_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<int>("next");
        QTest::addColumn<qint64>("slotsToGo");
        QTest::newRow("nothing used") << qint64(0) << 0 << qint64(5);             // 25 > 21.6
        QTest::newRow("exactly the allowance") << qint64(1296) << 0 << qint64(1); // still met
        QTest::newRow("a second more") << qint64(1297) << 1 << qint64(18);
        QTest::newRow("exactly 99.5 %") << qint64(6480) << 1 << qint64(1); // still the 10 % tier
        QTest::newRow("a second over 99.5 %") << qint64(6481) << 2 << qint64(22);
        QTest::newRow("whole slots to the limit")
            << qint64(6480 - 3000) << 1 << qint64(11); // 10 slots reach it, 11 pass
        QTest::newRow("lowest tier") << qint64(12'961) << -1 << qint64(0);
    }
    void slotsToGo()
    {
        QFETCH(qint64, seconds);
        QFETCH(int, next);
        QFETCH(qint64, slotsToGo);
        const Allowance a = of(15, seconds);
        if (next < 0) {
            QVERIFY(a.next() == nullptr);
            return;
        }
        QVERIFY(a.next() == &a.tiers[std::size_t(next)]);
        QCOMPARE(qint64(a.next()->slotsToGo), slotsToGo);
    }
};

QTEST_GUILESS_MAIN(TestAllowance)
#include "tst_allowance.moc"
