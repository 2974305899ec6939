// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/calendar/businesscalendar.h"

#include <QTest>

using namespace clausemeter;
using namespace clausemeter::calendar;

class TestBusinessCalendar : public QObject {
    Q_OBJECT

    static Date day(const char* text) { return *parseDate(text); }

    static BusinessCalendar october2024()
    {
        BusinessCalendar c;
        c.setKnown(std::chrono::year(2024));
        for (int d = 1; d <= 7; ++d)
            c.setDay(day("2024-10-01") + std::chrono::days(d - 1), true, "National Day");
        c.setDay(day("2024-10-12"), false, "National Day");
        return c;
    }

private Q_SLOTS:
    void r21HolidaysOffMakeUpDaysOn()
    {
        const BusinessCalendar c = october2024();
        QStringList found;
        for (int n = 1; n <= 6; ++n)
            found << QString::fromStdString(toIso(c.nthBusinessDay(*parseYearMonth("2024-10"), n).day));
        QCOMPARE(found.join(QLatin1Char(' ')),
                 QStringLiteral("2024-10-08 2024-10-09 2024-10-10 2024-10-11 2024-10-12 2024-10-14"));
    }

    void r27OnlyNamedDaysOffAreHolidays()
    {
        const BusinessCalendar c = october2024();
        QVERIFY(c.isNamedHoliday(day("2024-10-05")));  // a Saturday of the holiday
        QVERIFY(!c.isNamedHoliday(day("2024-10-13"))); // an ordinary Sunday
        QVERIFY(!c.isNamedHoliday(day("2024-10-12"))); // made up
        QVERIFY(!c.isBusinessDay(day("2024-10-13")));
        QCOMPARE(c.nameOf(day("2024-10-01")), std::string("National Day"));
    }

    void r24UnknownYears()
    {
        const BusinessCalendar c = october2024();
        QVERIFY(!c.nthBusinessDay(*parseYearMonth("2024-10"), 5).provisional);
        QVERIFY(c.nthBusinessDay(*parseYearMonth("2025-01"), 5).provisional);
        QVERIFY(c.businessDaysAfter(day("2024-12-31"), 1).provisional);
        QVERIFY(!c.businessDaysAfter(day("2024-12-30"), 1).provisional);
    }

    void businessDaysBetweenLeavesOutTheFirstDay()
    {
        const BusinessCalendar c = october2024();
        QCOMPARE(c.businessDaysBetween(day("2024-10-07"), day("2024-10-12")), 5);
        QCOMPARE(c.businessDaysBetween(day("2024-10-08"), day("2024-10-12")), 4);
        QCOMPARE(c.businessDaysBetween(day("2024-10-12"), day("2024-10-08")), 0);
    }
};

QTEST_GUILESS_MAIN(TestBusinessCalendar)
#include "tst_businesscalendar.moc"
