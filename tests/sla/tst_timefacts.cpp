// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sla/timefacts.h"

#include <QTest>

using namespace clausemeter;
using namespace clausemeter::sla;

namespace {

constexpr std::int64_t kMinute = 60'000;

TimeRange minutes(std::int64_t from, std::int64_t to)
{
    return {Instant{from * kMinute}, Instant{to * kMinute}};
}

// Two service months: 0-30 and 100-110 unavailable in the first, all but 10-20 counted; 1000-1005 in the
// second.
ServiceResult service()
{
    ServiceResult result;
    result.months.resize(2);
    result.months[0].unavailable[View::Measured] = {minutes(0, 30), minutes(100, 110)};
    result.months[0].counted[View::Contract] = {minutes(0, 10), minutes(20, 30), minutes(100, 110)};
    result.months[1].unavailable[View::Measured] = {minutes(1000, 1005)};
    return result;
}

} // namespace

class TestTimeFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void factsOfATime_data()
    {
        QTest::addColumn<std::int64_t>("from");
        QTest::addColumn<std::int64_t>("to");
        QTest::addColumn<std::int64_t>("unavailable");
        QTest::addColumn<std::int64_t>("counted");
        const auto row = [](const char* name, int from, int to, int unavailable, int counted) {
            QTest::newRow(name) << std::int64_t(from) << std::int64_t(to) << std::int64_t(unavailable)
                                << std::int64_t(counted);
        };
        row("nothing", 40, 90, 0, 0);
        row("a whole window", 0, 30, 30, 20);
        row("a part of it, partly released", 5, 15, 10, 5);
        row("only the released part", 10, 20, 10, 0);
        row("edges touch, nothing inside", 30, 100, 0, 0);
        row("over both months", -100, 2000, 45, 30);
        row("empty", 10, 10, 0, 0);
        row("backwards", 30, 0, 0, 0);
    }
    void factsOfATime()
    {
        QFETCH(std::int64_t, from);
        QFETCH(std::int64_t, to);
        QFETCH(std::int64_t, unavailable);
        QFETCH(std::int64_t, counted);
        const TimeFacts facts = factsOf(service(), minutes(from, to));
        QCOMPARE(facts.seconds, std::max<std::int64_t>(to - from, 0) * 60);
        QCOMPARE(facts.unavailableSeconds, unavailable * 60);
        QCOMPARE(facts.countedSeconds, counted * 60);
    }

    void touchedSlots()
    {
        const slots::SlotClock clock(SlaClock{0});
        QCOMPARE(slotsTouched(minutes(5, 10), clock), (slots::SlotRange{{1}, {2}}));
        QCOMPARE(slotsTouched(minutes(4, 11), clock), (slots::SlotRange{{0}, {3}}));
        QCOMPARE(slotsTouched(minutes(5, 5), clock).size(), std::int64_t(0));
    }

    void timeOfAStep()
    {
        const Step exclusion{
            StepId::Exclusion,
            {},
            {std::int64_t(1), std::string("4.10"), Instant{5}, Instant{9}, Seconds{0}, Seconds{0}}};
        QCOMPARE(timeOf(exclusion), std::optional(TimeRange{Instant{5}, Instant{9}}));
        QVERIFY(!timeOf({StepId::TotalMinutes, {}, {std::int64_t(31), std::int64_t(44640)}}));
    }
};

QTEST_GUILESS_MAIN(TestTimeFacts)
#include "tst_timefacts.moc"
