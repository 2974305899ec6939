// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sla/fixture.h"

#include <QTest>

using namespace clausemeter;
using namespace clausemeter::sla;
using namespace clausemeter::sla::test;

Q_DECLARE_METATYPE(clausemeter::sla::ClaimState)
Q_DECLARE_METATYPE(std::vector<clausemeter::account::Claim>)

namespace {

const ServiceMonth march{day("2019-03-01"), day("2019-03-31")};

account::Claim ticket(const char* filed)
{
    account::Claim c;
    c.filed = day(filed);
    return c;
}

account::Claim mail(const char* filed)
{
    account::Claim c = ticket(filed);
    c.byTicket = false;
    return c;
}

} // namespace

class TestClaim : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r21OpensTheDayAfterTheFifthBusinessDay()
    {
        calendar::BusinessCalendar c;
        c.setKnown(std::chrono::year(2024));
        for (int d = 1; d <= 7; ++d) // National Day 2024, with 12 October made up
            c.setDay(firstDay(*parseYearMonth("2024-10")) + std::chrono::days(d - 1), true, "holiday");
        c.setDay(day("2024-10-12"), false, "make-up");
        const ClaimWindow w = claimWindow({day("2024-09-01"), day("2024-09-30")}, trtc(), c);
        QCOMPARE(toIso(w.decidingBusinessDay), std::string("2024-10-12"));
        QCOMPARE(toIso(w.opens), std::string("2024-10-13"));
        QVERIFY(!w.provisional);
    }

    void r22SixtyDaysInclusive_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("closes");
        QTest::newRow("March 2019") << "2019-03-01"
                                    << "2019-03-31"
                                    << "2019-05-30";
        QTest::newRow("1-16 June") << "2019-06-01"
                                   << "2019-06-16"
                                   << "2019-08-15";
        QTest::newRow("over a leap February") << "2020-01-01"
                                              << "2020-01-31"
                                              << "2020-03-31";
    }
    void r22SixtyDaysInclusive()
    {
        QFETCH(QString, start);
        QFETCH(QString, end);
        QFETCH(QString, closes);
        const ServiceMonth month{*parseDate(start.toStdString()), *parseDate(end.toStdString())};
        QCOMPARE(toIso(claimWindow(month, trtc(), weekdays(2019, 2020)).closes), closes.toStdString());
    }

    void r24UnknownYearIsProvisional()
    {
        const ClaimWindow w =
            claimWindow({day("2026-12-01"), day("2026-12-31")}, trtc(), weekdays(2026, 2026));
        QVERIFY(w.provisional); // January 2027 decides
        QCOMPARE(toIso(w.opens), std::string("2027-01-08"));
    }

    // March 2019 by weekdays: the fifth business day of April is the 5th; opens on the 6th, closes on 30 May.
    void r23_data()
    {
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<int>("met"); // -1: no data
        QTest::addColumn<std::vector<account::Claim>>("claims");
        QTest::addColumn<ClaimState>("expected");
        QTest::addColumn<int>("daysLeft"); // -1: none
        using Claims = std::vector<account::Claim>;
        const auto row = [](const char* name, const char* asOf, int met, const Claims& claims, ClaimState s,
                            int left) {
            QTest::newRow(name) << QString::fromLatin1(asOf) << met << claims << s << left;
        };
        row("on the last day", "2019-03-31", 0, {}, ClaimState::Unfinished, -1);
        row("unfinished comes before no data", "2019-03-31", -1, {}, ClaimState::Unfinished, -1);
        row("the day after", "2019-04-01", 0, {}, ClaimState::NotYetOpen, -1);
        row("no data", "2019-04-01", -1, {}, ClaimState::NoData, -1);
        row("met", "2019-04-01", 1, {ticket("2019-04-01")}, ClaimState::Met, -1);
        row("the day before it opens", "2019-04-05", 0, {}, ClaimState::NotYetOpen, -1);
        row("the day it opens", "2019-04-06", 0, {}, ClaimState::Open, 55);
        row("the last day", "2019-05-30", 0, {}, ClaimState::Open, 1);
        row("the day after it closed", "2019-05-31", 0, {}, ClaimState::Missed, -1);
        row("filed on the first day", "2019-06-30", 0, {ticket("2019-04-06")}, ClaimState::Filed, -1);
        row("filed on the last day", "2019-06-30", 0, {ticket("2019-05-30")}, ClaimState::Filed, -1);
        row("filed a day late", "2019-06-30", 0, {ticket("2019-05-31")}, ClaimState::FiledOutOfWindow, -1);
        row("filed a day early", "2019-06-30", 0, {ticket("2019-04-05")}, ClaimState::FiledOutOfWindow, -1);
        row("filed early, then inside", "2019-06-30", 0, {ticket("2019-04-05"), ticket("2019-04-07")},
            ClaimState::Filed, -1);
        row("filed early, window open", "2019-04-10", 0, {ticket("2019-04-05")}, ClaimState::Open, 51);
        row("by mail, window open", "2019-04-10", 0, {mail("2019-04-08")}, ClaimState::Open, 51);
        row("by mail only, closed", "2019-06-30", 0, {mail("2019-04-08")}, ClaimState::VoidChannel, -1);
        row("by mail inside, ticket late", "2019-06-30", 0, {mail("2019-04-08"), ticket("2019-06-01")},
            ClaimState::FiledOutOfWindow, -1);
        row("filed after the as-of date", "2019-04-10", 0, {ticket("2019-04-11")}, ClaimState::Open, 51);
        row("filed late, after the as-of date", "2019-06-01", 0, {ticket("2019-06-02")}, ClaimState::Missed,
            -1);
    }
    void r23()
    {
        QFETCH(QString, asOf);
        QFETCH(int, met);
        QFETCH(std::vector<account::Claim>, claims);
        QFETCH(ClaimState, expected);
        QFETCH(int, daysLeft);
        const auto standard = met < 0 ? std::nullopt : std::optional<bool>(met == 1);
        const ClaimResult r = claimResult(march, standard, claims, *parseDate(asOf.toStdString()), trtc(),
                                          weekdays(2019, 2019));
        QCOMPARE(r.state, expected);
        QCOMPARE(int(r.daysLeft.value_or(-1)), daysLeft);
    }

    void r23WarnsWhileTheWindowIsOpen()
    {
        const auto warnings = [](const char* asOf, const std::vector<account::Claim>& claims) {
            return claimResult(march, false, claims, day(asOf), trtc(), weekdays(2019, 2019)).warnings;
        };
        QCOMPARE(warnings("2019-04-10", {ticket("2019-04-05"), mail("2019-04-08")}),
                 (std::vector{ClaimWarning::TooEarly, ClaimWarning::OtherChannel}));
        QCOMPARE(warnings("2019-04-03", {mail("2019-04-02")}), (std::vector{ClaimWarning::OtherChannel}));
        QVERIFY(warnings("2019-06-10", {mail("2019-04-02")}).empty());
    }
};

QTEST_GUILESS_MAIN(TestClaim)
#include "tst_claim.moc"
