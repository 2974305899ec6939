// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sla/allowance.h"
#include "model/sla/decisive.h"
#include "model/sla/waterfall.h"
#include "model/sla/windowstanding.h"
#include "tests/sla/shapefixture.h"

#include <QTest>

using namespace clausemeter;
using namespace clausemeter::sla;
using namespace clausemeter::sla::test;

// Agreements that count recorded outages, by whole minutes.
class TestOutages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outagesAreRoundedUp_data()
    {
        QTest::addColumn<QByteArray>("until"); // from 10:00:00
        QTest::addColumn<int>("over");
        QTest::addColumn<int>("minutes");
        QTest::newRow("a second") << QByteArray("10:00:01") << 0 << 1;
        QTest::newRow("a millisecond") << QByteArray("10:00:00.001") << 0 << 1;
        QTest::newRow("a minute") << QByteArray("10:01:00") << 0 << 1;
        QTest::newRow("a minute and a millisecond") << QByteArray("10:01:00.001") << 0 << 2;
        QTest::newRow("not over a minute") << QByteArray("10:01:00") << 1 << 0;
        QTest::newRow("just over a minute") << QByteArray("10:01:00.001") << 1 << 2;
        QTest::newRow("61 s") << QByteArray("10:01:01") << 1 << 2;
    }
    void outagesAreRoundedUp()
    {
        QFETCH(QByteArray, until);
        QFETCH(int, over);
        QFETCH(int, minutes);
        account::Account a = marchAccount();
        a.outages = {outage("2019-03-05T10:00:00", QByteArray("2019-03-05T" + until).constData())};
        const MonthResult m = march(a, nothing, outages(over));
        QCOMPARE(m.downtimeSeconds[View::Contract], minutes * 60);
        QCOMPARE(m.windows.size(), 1U);
        QCOMPARE(m.windows[0].countedSeconds, minutes * 60);
        QVERIFY(!m.windows[0].lowestRatePercent);
        QVERIFY(!m.windows[0].requests);
        QVERIFY(m.standardMet.has_value());
        QCOMPARE(windowStanding(m.windows[0], m),
                 minutes > 0 ? WindowStanding::Counts : WindowStanding::TooShort);
    }

    // A release never lengthens the downtime, however it cuts.
    void outageInPiecesIsRoundedOnce()
    {
        account::Account a = marchAccount();
        a.outages = {outage("2019-03-05T10:00:00", "2019-03-05T10:02:00")};
        a.exclusions = {accepted("2019-03-05T10:00:40", "2019-03-05T10:00:41"),
                        accepted("2019-03-05T10:01:20", "2019-03-05T10:01:21")};
        const Definition d = outages();
        const MonthResult m = march(a, nothing, d);
        QCOMPARE(m.downtimeSeconds[View::Measured], 120);
        QCOMPARE(m.downtimeSeconds[View::Contract], 120); // 118 s
        const auto bars = waterfallOf(m, d, a.exclusions);
        QCOMPARE(bars.back().kind, WaterfallKind::Counted);
        QCOMPARE(bars.back().seconds, 120);
        const auto rounded = std::ranges::find(bars, WaterfallKind::RoundedUp, &WaterfallBar::kind);
        QVERIFY(rounded != bars.end());
        QCOMPARE(rounded->seconds, 2);
        QCOMPARE(windowStanding(m.windows[0], m), WindowStanding::PartlyReleased);
    }

    void outagesOverTheEdgeAndOnTopOfEachOther()
    {
        account::Account a = accountOf("2019-03-01", "2019-04-30");
        a.outages = {outage("2019-03-31T23:59:30", "2019-04-01T00:00:30"),
                     outage("2019-03-31T23:59:00", "2019-03-31T23:59:40")};
        const Analysis analysis = analyzed(a, nothing, "2019-06-01", outages());
        QCOMPARE(analysis.services[0].months[0].downtimeSeconds[View::Contract], 60);
        QCOMPARE(analysis.services[0].months[1].downtimeSeconds[View::Contract], 60);
    }

    // The test of the least length takes the whole outage, whichever month its parts are in.
    void outagesOverTheEdgeAreTestedWhole_data()
    {
        QTest::addColumn<QByteArray>("from"); // on 31 March
        QTest::addColumn<QByteArray>("to");   // on 1 April
        QTest::addColumn<int>("over");
        QTest::addColumn<int>("march"); // minutes
        QTest::addColumn<int>("april");
        const auto row = [](const char* name, const char* from, const char* to, int over, int march,
                            int april) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << over << march << april;
        };
        row("both halves are short", "23:54:00", "00:06:00", 10, 6, 6);
        row("a second in the other month", "23:50:00", "00:00:01", 10, 10, 1);
        row("not longer", "23:55:00", "00:05:00", 10, 0, 0);
        row("a millisecond longer", "23:55:00", "00:05:00.001", 10, 5, 6);
        row("up to the edge", "23:50:00", "00:00:00", 10, 0, 0);
        row("any length", "23:59:59", "00:00:01", 0, 1, 1);
    }
    void outagesOverTheEdgeAreTestedWhole()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, over);
        QFETCH(int, march);
        QFETCH(int, april);
        account::Account a = accountOf("2019-03-01", "2019-04-30");
        a.outages = {
            outage("2019-03-10T10:00:00", "2019-03-10T10:00:01"),
            outage(QByteArray("2019-03-31T" + from).constData(), QByteArray("2019-04-01T" + to).constData()),
            outage("2019-04-10T10:00:00", "2019-04-10T10:00:01")};
        const int brief = over == 0 ? 1 : 0; // the other two neither help nor hinder
        const Analysis analysis = analyzed(a, nothing, "2019-06-01", outages(over));
        const auto& months = analysis.services[0].months;
        QCOMPARE(months[0].downtimeSeconds[View::Contract], (march + brief) * 60);
        QCOMPARE(months[1].downtimeSeconds[View::Contract], (april + brief) * 60);
        QCOMPARE(months[0].windows.back().countedSeconds, march * 60);
        QCOMPARE(months[0].windows.back().time.end, analysis.clock.startOf(months[1].month.start));
        const auto test = std::ranges::find(months[0].derivation, StepId::OutageTest, &Step::id);
        QCOMPARE(test != months[0].derivation.end(), over > 0);
        if (over > 0)
            QCOMPARE(test->reading, Reading::OutageTestedWhole);
    }

    // A month long: its parts in three months are one outage.
    void outageOverTwoEdges()
    {
        account::Account a = accountOf("2019-03-01", "2019-05-31");
        a.outages = {outage("2019-03-31T23:59:00", "2019-05-01T00:01:00")};
        const Analysis analysis = analyzed(a, nothing, "2019-07-01", outages(5));
        const auto& months = analysis.services[0].months;
        QCOMPARE(months[0].downtimeSeconds[View::Contract], 60);
        QCOMPARE(months[1].downtimeSeconds[View::Contract], 30 * 86'400);
        QCOMPARE(months[2].downtimeSeconds[View::Contract], 60);
    }

    // What is released on one side of the edge is no part of the length on the other.
    void releasesBeyondTheEdge()
    {
        account::Account a = accountOf("2019-03-01", "2019-04-30");
        a.outages = {outage("2019-03-31T23:54:00", "2019-04-01T00:06:00")};
        a.exclusions = {accepted("2019-03-31T23:56:00", "2019-04-01T00:00:00")};
        const auto minutes = [](const account::Account& account, std::size_t month, View view) {
            const Analysis analysis = analyzed(account, nothing, "2019-06-01", outages(10));
            return analysis.services[0].months[month].downtimeSeconds[view] / 60;
        };
        for (const std::size_t month : {0U, 1U}) {
            QCOMPARE(minutes(a, month, View::Measured), 6);
            QCOMPARE(minutes(a, month, View::Contract), 0); // 8 minutes are left
        }
        a.exclusions[0].time.end.ms -= 150'000; // 10.5 are left
        QCOMPARE(minutes(a, 0, View::Contract), 5);
        QCOMPARE(minutes(a, 1, View::Contract), 6);
        a.exclusions[0].standing = account::Standing::Disputed;
        QCOMPARE(minutes(a, 1, View::Provider), 6);
        a.exclusions[0].time.end.ms += 150'000;
        QCOMPARE(minutes(a, 1, View::Provider), 0);
        QCOMPARE(minutes(a, 1, View::Contract), 6);
    }

    // Two records of one outage that meet at midnight.
    void recordsThatMeetAtTheEdge()
    {
        account::Account a = accountOf("2019-03-01", "2019-04-30");
        a.outages = {outage("2019-03-31T23:54:00", "2019-04-01T00:00:00"),
                     outage("2019-04-01T00:00:00", "2019-04-01T00:06:00")};
        const Analysis analysis = analyzed(a, nothing, "2019-06-01", outages(10));
        for (const MonthResult& m : analysis.services[0].months) {
            QCOMPARE(m.downtimeSeconds[View::Contract], 360);
            QCOMPARE(m.outages, 1);
        }
    }

    void outagesWithTooFewFailedCalls()
    {
        Definition d = outages();
        d.failedCallsPerMinute = {5, "1.4"};
        account::Account a = marchAccount();
        a.outages = {outage("2019-03-05T10:00:00", "2019-03-05T10:01:00"),
                     outage("2019-03-05T11:00:00", "2019-03-05T11:01:00"),
                     outage("2019-03-05T12:00:00", "2019-03-05T12:01:00")};
        a.outages[0].failedCalls = 4;
        a.outages[1].failedCalls = 5;
        const MonthResult m = march(a, nothing, d);
        QCOMPARE(m.downtimeSeconds[View::Contract], 120);
        QCOMPARE(m.outagesLeftOut, 1);
    }

    // What counts is the minute of the clock, once, however often calls failed in it.
    void minutesWithFailedCalls()
    {
        Definition d = outages();
        d.failedCallsPerMinute = {5, "1.4"};
        account::Account a = marchAccount();
        a.outages = {outage("2019-03-05T10:00:10", "2019-03-05T10:00:20"),
                     outage("2019-03-05T10:00:40", "2019-03-05T10:00:50"),
                     outage("2019-03-05T11:00:59", "2019-03-05T11:01:01")};
        const MonthResult m = march(a, nothing, d);
        QCOMPARE(m.downtimeSeconds[View::Contract], 180); // 10:00, 11:00, 11:01
        QCOMPARE(m.windows.size(), 2U);
    }

    void downtimeIsNoLongerThanTheMonth()
    {
        account::Account a = accountOf("2019-03-05", "2019-03-05");
        for (int i = 0; i < 2000; ++i) {
            account::Outage brief = outage("2019-03-05T00:00:00", "2019-03-05T00:00:01");
            brief.time.start.ms += 4000 * i;
            brief.time.end.ms = brief.time.start.ms + 500;
            a.outages.push_back(brief);
        }
        const Analysis analysis = analyzed(a, nothing, "2019-06-01", outages());
        const MonthResult& m = analysis.services[0].months[0];
        QCOMPARE(m.downtimeSeconds[View::Contract], 86'400);
        QCOMPARE(*m.availabilityPercent[View::Contract], Decimal());
    }

    void noRecordNoVerdict()
    {
        const MonthResult without = march(marchAccount(), nothing, outages());
        QVERIFY(!without.standardMet);
        QCOMPARE(without.claim.state, ClaimState::NoData);
        QVERIFY(hasStep(without, StepId::NoRecord));
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T10:05:00", 10, 10);
        const MonthResult watched = march(marchAccount(), log, outages());
        QCOMPARE(watched.standardMet, std::optional(true));
        QCOMPARE(watched.slots.unavailable, 0);
    }

    void outagesDecideByWholeMinutes()
    {
        account::Account a = marchAccount();
        // 44.64 min are allowed: 44 min and 1 s are 45.
        a.outages = {outage("2019-03-05T10:00:00", "2019-03-05T10:44:01")};
        const Definition d = outages();
        const MonthResult m = march(a, nothing, d);
        QCOMPARE(m.standardMet, std::optional(false));
        QCOMPARE(decisiveOf(m, d).windows, (std::vector<DecisiveWindow>{{0, std::nullopt}}));
        a.exclusions = {accepted("2019-03-05T10:44:00", "2019-03-05T10:44:01")};
        a.exclusions[0].standing = account::Standing::Rejected;
        const Decisive decisive = decisiveOf(march(a, nothing, d), d);
        QCOMPARE(decisive.exclusions,
                 (std::vector<DecisiveExclusion>{{0, account::Standing::Accepted, std::nullopt}}));
        const Allowance allowance = allowanceOf(m, d);
        QVERIFY(allowance.next());
        QCOMPARE(allowance.next()->slotsToGo, 0);
    }
};

QTEST_GUILESS_MAIN(TestOutages)
#include "tst_outages.moc"
