// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sla/randommonth.h"

#include <QTest>

using namespace clausemeter;
using namespace clausemeter::sla;
using namespace clausemeter::sla::test;
using account::Standing;

namespace {

constexpr std::optional<std::size_t> kMet;

Decisive decisive(const account::Account& account, const slots::ServiceLog& log)
{
    return decisiveOf(analyzed(account, log, "2019-05-01").services[0].months[0], trtc());
}

} // namespace

class TestDecisive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // 15 days: the standard is met up to 21.6 minutes.
    void windowsThatDecide()
    {
        slots::ServiceLog log;
        fill(log.slots, "2019-03-18T10:00:00", "2019-03-18T10:15:00", 100, 2);
        fill(log.slots, "2019-03-19T10:00:00", "2019-03-19T10:10:00", 100, 2);
        const auto account = accountOf("2019-03-17", "2019-03-31");
        // 25 min: without either window 10 or 15 min remain.
        QCOMPARE(decisive(account, log).windows, (std::vector<DecisiveWindow>{{0, kMet}, {1, kMet}}));
        fill(log.slots, "2019-03-20T10:00:00", "2019-03-20T10:10:00", 100, 2);
        // 35 min: 20 min without the first, 25 min without one of the others.
        QCOMPARE(decisive(account, log).windows, (std::vector<DecisiveWindow>{{0, kMet}}));
        fill(log.slots, "2019-03-21T10:00:00", "2019-03-21T10:10:00", 100, 2);
        QCOMPARE(decisive(account, log), Decisive());
    }

    void exclusionsThatDecide()
    {
        slots::ServiceLog log;
        fill(log.slots, "2019-03-18T10:00:00", "2019-03-18T10:25:00", 100, 2);
        auto account = accountOf("2019-03-17", "2019-03-31");
        account::Exclusion e;
        e.service = "s";
        e.clause = "4.12";
        e.time = {at("2019-03-18T10:00:00"), at("2019-03-18T10:05:00")};
        account.exclusions = {e}; // disputed by rule
        QCOMPARE(decisive(account, log).exclusions,
                 (std::vector<DecisiveExclusion>{{0, Standing::Accepted, kMet}}));
        account.exclusions[0].standing = Standing::Accepted;
        QCOMPARE(decisive(account, log).exclusions,
                 (std::vector<DecisiveExclusion>{{0, Standing::Rejected, 0}}));
        account.exclusions[0].time.end = at("2019-03-18T10:03:00"); // 22 min remain either way
        QCOMPARE(decisive(account, log).exclusions, std::vector<DecisiveExclusion>());
        account.exclusions[0].time.end = at("2019-03-18T10:03:24"); // 21.6 min exactly: met
        QCOMPARE(decisive(account, log).exclusions,
                 (std::vector<DecisiveExclusion>{{0, Standing::Rejected, 0}}));
    }

    void nothingDecidesWithoutAVerdict()
    {
        auto account = accountOf("2019-03-17", "2019-03-31");
        account::Exclusion e;
        e.service = "s";
        e.clause = "4.12";
        e.time = {at("2019-03-18T10:00:00"), at("2019-03-18T10:05:00")};
        account.exclusions = {e};
        QCOMPARE(decisive(account, slots::ServiceLog()), Decisive());
    }

    // Whatever the month: what is said is what the engine finds when the thing is done.
    void asTheEngineFinds()
    {
        int windows = 0;
        int exclusions = 0;
        for (unsigned number = 0; number < 150; ++number) {
            const RandomMonth month(number);
            const MonthResult of = month.result();
            const Decisive said = decisiveOf(of, month.definition, month.other);
            std::vector<DecisiveExclusion> found;
            for (std::size_t i = 0; i < of.exclusions.size(); ++i) {
                for (const Standing standing : {Standing::Accepted, Standing::Rejected}) {
                    account::Account account = month.account;
                    account.exclusions[of.exclusions[i].index].standing = standing;
                    const auto tier = month.resultOf(account, month.logs).tier;
                    if (tier != of.tier)
                        found.push_back({i, standing, tier});
                }
            }
            QCOMPARE(said.exclusions, found);
            exclusions += int(found.size());
            if (month.other.noDataUnavailable)
                continue; // a window of no data would get requests
            std::vector<DecisiveWindow> alone;
            for (std::size_t i = 0; i < of.windows.size(); ++i) {
                std::map<std::string, slots::ServiceLog> logs;
                month.fillLog(logs["s"].slots, of.windows[i].time);
                const auto tier = month.resultOf(month.account, logs).tier;
                if (tier != of.tier)
                    alone.push_back({i, tier});
            }
            QCOMPARE(said.windows, alone);
            windows += int(alone.size());
        }
        QVERIFY(windows > 20 && exclusions > 20);
    }
};

QTEST_GUILESS_MAIN(TestDecisive)
#include "tst_decisive.moc"
