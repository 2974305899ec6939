// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sla/fixture.h"

#include <QTest>

using namespace clausemeter;
using namespace clausemeter::sla;
using namespace clausemeter::sla::test;
using account::Standing;

Q_DECLARE_METATYPE(clausemeter::account::Standing)
Q_DECLARE_METATYPE(clausemeter::sla::StandingReason)
Q_DECLARE_METATYPE(clausemeter::account::Exclusion)

namespace {

account::Exclusion exclusion(const char* clause, const char* notice = "")
{
    account::Exclusion e;
    e.service = "s";
    e.clause = clause;
    e.time = {at("2019-03-20T02:00:00"), at("2019-03-20T02:30:00")};
    if (*notice)
        e.notice = at(notice);
    return e;
}

account::Exclusion relocation(const char* notice)
{
    account::Exclusion e = exclusion("4.10", notice);
    e.kind = account::ExclusionKind::Relocation;
    return e;
}

account::Exclusion surge(int change, const char* notice = "")
{
    account::Exclusion e = exclusion("4.6", notice);
    if (change >= 0)
        e.concurrencyChange = change;
    return e;
}

StandingResult standing(const account::Exclusion& e,
                        const std::vector<std::string>& agreements = {"tencent-csa-zh"})
{
    return standingOf(e, agreements, trtc(), weekdays(2018, 2020), SlaClock{});
}

} // namespace

class TestStanding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r14_data()
    {
        QTest::addColumn<account::Exclusion>("given");
        QTest::addColumn<Standing>("expected");
        QTest::addColumn<StandingReason>("reason");
        QTest::addColumn<int>("figure");
        const auto row = [](const char* name, const account::Exclusion& e, Standing s, StandingReason r,
                            int figure) { QTest::newRow(name) << e << s << r << figure; };
        row("4.10 exactly 24 h", exclusion("4.10", "2019-03-19T02:00:00"), Standing::Accepted,
            StandingReason::NoticeInTime, 1440);
        row("4.10 one second less", exclusion("4.10", "2019-03-19T02:00:01"), Standing::Disputed,
            StandingReason::NoticeLate, 1439);
        row("4.10 one second before the start", exclusion("4.10", "2019-03-20T01:59:59"), Standing::Disputed,
            StandingReason::NoticeLate, 0);
        row("4.10 at the start", exclusion("4.10", "2019-03-20T02:00:00"), Standing::Rejected,
            StandingReason::NoticeNotBefore, 0);
        row("4.10 after the start", exclusion("4.10", "2019-03-20T03:00:00"), Standing::Rejected,
            StandingReason::NoticeNotBefore, 0);
        row("4.10 no notice", exclusion("4.10"), Standing::Rejected, StandingReason::NoNotice, 0);
        row("relocation 30 days by date", relocation("2019-02-18T23:59:59"), Standing::Accepted,
            StandingReason::RelocationInTime, 30);
        row("relocation 29 days", relocation("2019-02-19T00:00:00"), Standing::Disputed,
            StandingReason::RelocationLate, 29);
        row("relocation without notice", relocation(""), Standing::Rejected, StandingReason::NoNotice, 0);
        row("4.6 above 3,000", surge(3001), Standing::Accepted, StandingReason::SurgeOverLimit, 3001);
        row("4.6 exactly 3,000", surge(3000), Standing::Rejected, StandingReason::SurgeWithinLimit, 3000);
        row("4.6 without a figure", surge(-1), Standing::Disputed, StandingReason::SurgeNoFigure, 0);
        // 2019-03-20 is a Wednesday: (13th, 20th] holds 14, 15, 18, 19, 20.
        row("4.6 five business days before", surge(5000, "2019-03-13T23:00:00"), Standing::Rejected,
            StandingReason::SurgeNotified, 5);
        row("4.6 four business days before", surge(5000, "2019-03-14T00:00:00"), Standing::Accepted,
            StandingReason::SurgeOverLimit, 5000);
        row("4.6 notified, without a figure", surge(-1, "2019-03-01T00:00:00"), Standing::Rejected,
            StandingReason::SurgeNotified, 13);
        row("4.9 announced", exclusion("4.9", "2019-03-20T01:59:59"), Standing::Accepted,
            StandingReason::EventAnnounced, 0);
        row("4.9 at the start", exclusion("4.9", "2019-03-20T02:00:00"), Standing::Disputed,
            StandingReason::EventNotAnnounced, 0);
        row("4.9 not announced", exclusion("4.9"), Standing::Disputed, StandingReason::EventNotAnnounced, 0);
        row("4.12", exclusion("4.12", "2019-03-01T00:00:00"), Standing::Disputed,
            StandingReason::EvidenceNeeded, 0);
    }
    void r14()
    {
        QFETCH(account::Exclusion, given);
        QFETCH(Standing, expected);
        QFETCH(StandingReason, reason);
        QFETCH(int, figure);
        const StandingResult result = standing(given);
        QCOMPARE(result.standing, expected);
        QCOMPARE(result.reason, reason);
        QCOMPARE(result.figure, figure);
        QCOMPARE(result.pieces, (std::vector<StandingPiece>{{given.time, expected, reason}}));
    }

    void r14RelocationNeedsTheAgreementThatReleases()
    {
        const StandingResult result = standing(relocation("2019-01-01T00:00:00"), {"tencent-csa-en"});
        QCOMPARE(result.standing, Standing::Disputed);
        QCOMPARE(result.reason, StandingReason::RelocationNotCovered);
    }

    void r14OverrunOfTheAnnouncedWindowIsDisputed()
    {
        account::Exclusion e = exclusion("4.10", "2019-03-18T00:00:00");
        e.announced = TimeRange{at("2019-03-20T02:05:00"), at("2019-03-20T02:20:00")};
        const auto pieces = standing(e).pieces;
        QCOMPARE(pieces, (std::vector<StandingPiece>{{{at("2019-03-20T02:00:00"), at("2019-03-20T02:05:00")},
                                                      Standing::Disputed,
                                                      StandingReason::Overrun},
                                                     {{at("2019-03-20T02:05:00"), at("2019-03-20T02:20:00")},
                                                      Standing::Accepted,
                                                      StandingReason::NoticeInTime},
                                                     {{at("2019-03-20T02:20:00"), at("2019-03-20T02:30:00")},
                                                      Standing::Disputed,
                                                      StandingReason::Overrun}}));
        e.announced =
            TimeRange{at("2019-03-20T00:00:00"), at("2019-03-20T01:00:00")}; // another time altogether
        QCOMPARE(standing(e).pieces,
                 (std::vector<StandingPiece>{{e.time, Standing::Disputed, StandingReason::Overrun}}));
    }

    void r14WhatAPersonDecidesHoldsForAllOfIt()
    {
        account::Exclusion e = exclusion("4.10");
        e.announced = TimeRange{at("2019-03-20T02:00:00"), at("2019-03-20T02:10:00")};
        e.standing = Standing::Accepted;
        e.reason = "agreed by telephone";
        const StandingResult result = standing(e);
        QCOMPARE(result.standing, Standing::Accepted);
        QCOMPARE(result.reason, StandingReason::SetByPerson);
        QCOMPARE(result.proposed, Standing::Rejected);
        QCOMPARE(result.pieces,
                 (std::vector<StandingPiece>{{e.time, Standing::Accepted, StandingReason::SetByPerson}}));
    }
};

QTEST_GUILESS_MAIN(TestStanding)
#include "tst_standing.moc"
