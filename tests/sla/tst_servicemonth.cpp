// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sla/fixture.h"

#include <QTest>

using namespace clausemeter;
using namespace clausemeter::sla;
using namespace clausemeter::sla::test;

class TestServiceMonth : public QObject {
    Q_OBJECT

    static QString listed(const std::vector<account::Service>& services, const char* asOf)
    {
        QStringList parts;
        for (const ServiceMonth& m : serviceMonths(services, "s", day(asOf)))
            parts << QString::fromStdString(toIso(m.start) + ".." + toIso(m.end) + "=" +
                                            std::to_string(totalMinutes(m, MonthKind::Clipped)));
        return parts.join(QLatin1Char(' '));
    }

    static account::Service period(const char* start, const char* end, const char* id = "s")
    {
        account::Service s;
        s.id = id;
        s.start = day(start);
        if (*end)
            s.end = day(end);
        return s;
    }

private Q_SLOTS:
    void r5ClippedMonths()
    {
        QCOMPARE(listed({period("2019-03-17", "2019-06-16")}, "2019-01-01"),
                 QStringLiteral("2019-03-17..2019-03-31=21600 2019-04-01..2019-04-30=43200 "
                                "2019-05-01..2019-05-31=44640 2019-06-01..2019-06-16=23040"));
    }

    void r6LeapFebruary()
    {
        QCOMPARE(listed({period("2020-02-01", "2020-02-29")}, "2019-01-01"),
                 QStringLiteral("2020-02-01..2020-02-29=41760"));
    }

    void r4RunsOnToTheMonthOfTheAsOfDate()
    {
        QCOMPARE(listed({period("2019-12-30", "")}, "2020-01-01"),
                 QStringLiteral("2019-12-30..2019-12-31=2880 2020-01-01..2020-01-31=44640"));
        QCOMPARE(listed({period("2019-12-30", "")}, "2019-11-30"), QString());
    }

    void r4AdjoiningPeriodsAreJoinedBeforeMonthsAreCut()
    {
        QCOMPARE(
            listed({period("2019-03-16", "2019-04-02"), period("2019-03-10", "2019-03-15")}, "2019-01-01"),
            QStringLiteral("2019-03-10..2019-03-31=31680 2019-04-01..2019-04-02=2880"));
    }

    void r5PeriodsApartInOneMonthStayApart()
    {
        QCOMPARE(listed({period("2019-03-01", "2019-03-10"), period("2019-03-12", "2019-03-31"),
                         period("2019-01-01", "2019-01-31", "other")},
                        "2019-01-01"),
                 QStringLiteral("2019-03-01..2019-03-10=14400 2019-03-12..2019-03-31=28800"));
    }
};

QTEST_GUILESS_MAIN(TestServiceMonth)
#include "tst_servicemonth.moc"
