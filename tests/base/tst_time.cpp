// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/time.h"
#include "model/base/timeranges.h"

#include <QTest>

using namespace clausemeter;

class TestTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void instants_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* text, const char* expected) {
            QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(expected);
        };
        row("R1 with offset", "2019-03-20T02:00:00Z", "2019-03-20T10:00:00+08:00");
        row("R1 without offset: the SLA clock", "2019-03-20T10:00:00", "2019-03-20T10:00:00+08:00");
        row("space for T, no seconds", "2019-03-20 10:00", "2019-03-20T10:00:00+08:00");
        row("milliseconds", "2019-03-20T10:00:00.5+08:00", "2019-03-20T10:00:00.500+08:00");
        row("nanoseconds are cut off", "2019-03-20T10:00:00.999999999+08:00",
            "2019-03-20T10:00:00.999+08:00");
        row("negative offset", "2019-03-19T21:00:00-05:00", "2019-03-20T10:00:00+08:00");
        row("offset without colon", "2019-03-20T10:00:00+0800", "2019-03-20T10:00:00+08:00");
        row("leap day", "2020-02-29T00:00:00", "2020-02-29T00:00:00+08:00");
        row("first moment", "1970-01-01T08:00:00+08:00", "1970-01-01T08:00:00+08:00");
        row("no leap day", "2019-02-29T00:00:00", "");
        row("24:00", "2019-03-20T24:00:00", "");
        row("second 60", "2019-03-20T23:59:60", "");
        row("month 13", "2019-13-01T00:00:00", "");
        row("year 2101", "2101-01-01T00:00:00", "");
        row("trailing text", "2019-03-20T10:00:00+08:00x", "");
        row("offset out of range", "2019-03-20T10:00:00+15:00", "");
        row("date alone", "2019-03-20", "");
    }
    void instants()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto t = parseInstant(text.toStdString(), SlaClock{});
        QCOMPARE(t ? QString::fromStdString(toIso(*t, SlaClock{})) : QString(), expected);
    }

    void shortFormNamesSecondsOnlyWhereThereAreSome()
    {
        const SlaClock clock;
        QCOMPARE(toShort(*parseInstant("2019-03-20T10:00:00", clock), clock),
                 std::string("2019-03-20 10:00"));
        QCOMPARE(toShort(*parseInstant("2019-03-20T10:00:07", clock), clock),
                 std::string("2019-03-20 10:00:07"));
    }

    void dayOnTheClockNotInUtc()
    {
        const Instant t = *parseInstant("2019-03-19T16:00:00Z", SlaClock{});
        QCOMPARE(toIso(SlaClock{}.dateOf(t)), std::string("2019-03-20"));
        QCOMPARE(toIso(SlaClock{}.dateOf({t.ms - 1})), std::string("2019-03-19"));
        QCOMPARE(toIso(SlaClock{}.dateOf({-1 - 8 * 3'600'000})), std::string("1969-12-31"));
    }

    void addMonthsClampsToTheLastDay_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("months");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << "2019-03-17" << 3 << "2019-06-17";
        QTest::newRow("31 January to February") << "2019-01-31" << 1 << "2019-02-28";
        QTest::newRow("31 January to leap February") << "2020-01-31" << 1 << "2020-02-29";
        QTest::newRow("over the year") << "2019-12-31" << 2 << "2020-02-29";
    }
    void addMonthsClampsToTheLastDay()
    {
        QFETCH(QString, from);
        QFETCH(int, months);
        QFETCH(QString, expected);
        QCOMPARE(toIso(addMonths(*parseDate(from.toStdString()), months)), expected.toStdString());
    }

    void setsOfTime()
    {
        const auto range = [](std::int64_t a, std::int64_t b) { return TimeRange{{a}, {b}}; };
        const TimeRanges one = united({range(5, 9), range(1, 3), range(3, 5), range(7, 7), range(20, 30)});
        QCOMPARE(one, (TimeRanges{range(1, 9), range(20, 30)}));
        QCOMPARE(subtracted(one, {range(0, 2), range(4, 5), range(25, 40)}),
                 (TimeRanges{range(2, 4), range(5, 9), range(20, 25)}));
        QCOMPARE(subtracted(one, {range(0, 100)}), TimeRanges{});
        QCOMPARE(intersected(one, {range(8, 21), range(29, 31)}),
                 (TimeRanges{range(8, 9), range(20, 21), range(29, 30)}));
        QCOMPARE(totalLength(one).count(), 18);
    }

    // A cut that spans several ranges, several cuts in one range: every millisecond is decided as by
    // counting.
    void setsOfTimeAgreeWithCounting()
    {
        unsigned seed = 7;
        const auto next = [&seed](unsigned below) {
            seed = seed * 1664525u + 1013904223u;
            return (seed >> 8) % below;
        };
        const auto randomSet = [&] {
            TimeRanges ranges;
            for (unsigned i = next(6); i > 0; --i) {
                const auto start = std::int64_t(next(60));
                ranges.push_back({{start}, {start + next(12)}});
            }
            return united(ranges);
        };
        const auto has = [](const TimeRanges& set, std::int64_t ms) {
            return std::any_of(set.begin(), set.end(),
                               [&](auto r) { return r.start.ms <= ms && ms < r.end.ms; });
        };
        for (int round = 0; round < 2000; ++round) {
            const TimeRanges a = randomSet(), b = randomSet();
            const TimeRanges minus = subtracted(a, b), both = intersected(a, b);
            for (std::int64_t ms = 0; ms < 80; ++ms) {
                QCOMPARE(has(minus, ms), has(a, ms) && !has(b, ms));
                QCOMPARE(has(both, ms), has(a, ms) && has(b, ms));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTime)
#include "tst_time.moc"
