// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sla/sourcecomparison.h"

#include "fixture.h"

#include <QTest>
#include <random>

using namespace clausemeter;
using namespace clausemeter::sla;
using namespace clausemeter::sla::test;

namespace {

Definition agreement()
{
    Definition d = trtc();
    d.prevailingRecordClause = "3.2(1)";
    return d;
}

// March 2019, of which every slot before `until` has `requests` and no failure.
slots::ServiceLog march(const char* until = "2019-04-01T00:00:00", int requests = 100)
{
    slots::ServiceLog log;
    fill(log.slots, "2019-03-01T00:00:00", until, requests, 0);
    log.newest = Instant{at(until).ms - 1};
    return log;
}

// March with `failures` of 100 requests in the slots of [from, until).
slots::ServiceLog marchFailing(const char* from, const char* until, int failures, const char* code = "-3308")
{
    slots::ServiceLog log;
    fill(log.slots, "2019-03-01T00:00:00", from, 100, 0);
    fill(log.slots, from, until, 100, failures, code);
    fill(log.slots, until, "2019-04-01T00:00:00", 100, 0);
    log.newest = Instant{at("2019-04-01T00:00:00").ms - 1};
    return log;
}

struct Compared {
    Analysis customer;
    Analysis provider;
    SourceComparison result;
};

Compared compared(const slots::ServiceLog& customer, const slots::ServiceLog& provider,
                  const account::Account& account = accountOf("2019-03-01", "2019-03-31"),
                  const char* asOf = "2019-05-01")
{
    const Definition d = agreement();
    Compared c{analyzed(account, customer, asOf, d), analyzed(account, provider, asOf, d), {}};
    c.result = compareSources({customer.slots, c.customer.services[0].months[0]},
                              {provider.slots, c.provider.services[0].months[0]}, d);
    return c;
}

// "from/until rate state contract | rate state contract", a line a difference.
std::string said(const SourceComparison& c)
{
    const auto side = [](const RecordedSlot& r) {
        return shown(r.measured.ratePercent) + ' ' + std::to_string(int(r.measured.state)) +
               std::to_string(int(r.contract));
    };
    std::string text;
    for (const SlotDifference& d : c.differences)
        text += toShort(slots::SlotClock().startOf(d.slot), SlaClock{}) + ' ' + side(d.customer) + " | " +
                side(d.provider) + (d.changesState() ? " changes\n" : "\n");
    return text;
}

PerView<std::int64_t> views(std::int64_t measured, std::int64_t attributable)
{
    return {{measured, attributable, attributable}};
}

} // namespace

class TestSourceComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalRecords()
    {
        const auto log = marchFailing("2019-03-05T10:00:00", "2019-03-05T10:30:00", 2);
        const Compared c = compared(log, log);
        QVERIFY(c.result.differences.empty());
        QCOMPARE(c.result.totals, (ComparisonTotals{.compared = 8928, .equal = 8928, .changedState = {}}));
        QCOMPARE(c.result.customer, c.result.provider);
        QCOMPARE(c.result.customer.outcome.downtimeSeconds, 1800);
        QVERIFY(!c.result.verdictDiffers());
        QVERIFY(c.result.providerPrevails());
        QCOMPARE(c.result.prevailingClause, std::string("3.2(1)"));
    }

    // 98 of 100 and 99 of 100: one slot on both sides of the threshold.
    void oneSlotAcrossTheThreshold()
    {
        const Compared c = compared(marchFailing("2019-03-05T10:00:00", "2019-03-05T10:05:00", 2),
                                    marchFailing("2019-03-05T10:00:00", "2019-03-05T10:05:00", 1));
        QCOMPARE(said(c.result), std::string("2019-03-05 10:00 98.0000 11 | 99.0000 00 changes\n"));
        QCOMPARE(
            c.result.totals,
            (ComparisonTotals{.compared = 8928, .equal = 8927, .different = 1, .changedState = views(1, 1)}));
        QCOMPARE(c.result.customer.outcome.downtimeSeconds, 300);
        QCOMPARE(c.result.provider.outcome.downtimeSeconds, 0);
        QVERIFY(!c.result.verdictDiffers()); // 5 minutes of a month still meet the standard
    }

    // The same rate of other counts is a difference that changes nothing.
    void sameRateOfOtherCounts()
    {
        slots::ServiceLog twice = marchFailing("2019-03-05T10:00:00", "2019-03-05T10:05:00", 2);
        fill(twice.slots, "2019-03-05T10:00:00", "2019-03-05T10:05:00", 100, 2);
        const Compared c = compared(marchFailing("2019-03-05T10:00:00", "2019-03-05T10:05:00", 2), twice);
        QCOMPARE(said(c.result), std::string("2019-03-05 10:00 98.0000 11 | 98.0000 11\n"));
        QCOMPARE(c.result.totals.changedState, views(0, 0));
    }

    void ratesAgainstCounts_data()
    {
        QTest::addColumn<int>("requests");
        QTest::addColumn<int>("failures");
        QTest::addColumn<QString>("rate");
        QTest::addColumn<bool>("isEqual");
        QTest::addColumn<bool>("changes");
        const auto row = [](const char* name, int requests, int failures, const char* rate, bool isEqual,
                            bool changes) {
            QTest::newRow(name) << requests << failures << QString::fromLatin1(rate) << isEqual << changes;
        };
        row("exactly equal", 100, 2, "0.98", true, false);
        row("rounded down to the threshold's other side", 1000, 10, "0.9899", false, true);
        row("the last decimal that a log can have", 100, 2, "0.980000000000000001", false, false);
        row("a third cannot be said as a decimal", 3, 1, "0.666666666666666666", false, false);
        row("exactly the threshold", 100, 1, "0.99", true, false);
    }
    void ratesAgainstCounts()
    {
        QFETCH(int, requests);
        QFETCH(int, failures);
        QFETCH(QString, rate);
        QFETCH(bool, isEqual);
        QFETCH(bool, changes);
        slots::ServiceLog counts, rates;
        fill(counts.slots, "2019-03-05T10:00:00", "2019-03-05T10:05:00", requests, failures);
        rates.slots.addRate(slotAt("2019-03-05T10:00:00"), *Decimal::parse(rate.toStdString()));
        for (const Compared& c : {compared(counts, rates), compared(rates, counts)}) {
            QCOMPARE(c.result.totals.compared, 1);
            QCOMPARE(c.result.totals.equal, isEqual ? 1 : 0);
            QCOMPARE(c.result.differences.size(), std::size_t(isEqual ? 0 : 1));
            QCOMPARE(c.result.totals.changedState, views(changes, changes));
        }
        if (!isEqual) {
            const SlotDifference difference = compared(counts, rates).result.differences.front();
            QVERIFY(difference.customer.measured.requests.has_value());
            QVERIFY(!difference.provider.measured.requests.has_value()); // not known, not 0
        }
    }

    void ratesAgainstRates()
    {
        slots::ServiceLog a, b;
        const auto slot = slotAt("2019-03-05T10:00:00");
        a.slots.addRate(slot, dec("0.99"));
        b.slots.addRate(slot, dec("0.98"));
        QCOMPARE(compared(a, b).result.totals.different, 1);
        b.slots.addRate(slot, dec("1")); // 0.99 on average
        QCOMPARE(compared(a, b).result.totals.equal, 1);
    }

    // What only one record has is no difference of counts; where it is unavailable it changes the slot's
    // state.
    void dataOnOneSideOnly()
    {
        slots::ServiceLog customer, provider;
        fill(customer.slots, "2019-03-05T10:00:00", "2019-03-05T10:10:00", 100, 2);
        fill(provider.slots, "2019-03-05T10:05:00", "2019-03-05T10:10:00", 100, 2);
        fill(provider.slots, "2019-03-05T10:10:00", "2019-03-05T10:15:00", 100, 0);
        fill(provider.slots, "2019-03-05T10:15:00", "2019-03-05T10:20:00", 100, 5);
        const Compared c = compared(customer, provider);
        QCOMPARE(said(c.result), std::string("2019-03-05 10:00 98.0000 11 | - 22 changes\n"
                                             "2019-03-05 10:10 - 22 | 100.0000 00\n"
                                             "2019-03-05 10:15 - 22 | 95.0000 11 changes\n"));
        QCOMPARE(c.result.totals, (ComparisonTotals{.compared = 1,
                                                    .onlyCustomer = 1,
                                                    .onlyProvider = 2,
                                                    .neither = 8924,
                                                    .equal = 1,
                                                    .changedState = views(2, 2)}));
        for (const SlotDifference& d : c.result.differences)
            QVERIFY(d.isOneSided());
    }

    void recordWithoutData()
    {
        const Compared c = compared(march(), slots::ServiceLog());
        QCOMPARE(c.result.totals.onlyCustomer, 8928);
        QVERIFY(!c.result.provider.standardMet);
        QVERIFY(!c.result.provider.outcome.availabilityPercent);
        QVERIFY(!c.result.verdictDiffers());
        QVERIFY(!c.result.providerPrevails());
    }

    // A record that has not come so far yet is told apart from one with a hole.
    void unfinishedMonth()
    {
        const slots::ServiceLog customer = march("2019-03-10T12:00:00");
        slots::ServiceLog holed;
        fill(holed.slots, "2019-03-01T00:00:00", "2019-03-02T00:00:00", 100, 0);
        fill(holed.slots, "2019-03-02T01:00:00", "2019-03-10T06:00:00", 100, 0);
        holed.newest = Instant{at("2019-03-10T06:00:00").ms - 1};
        const auto account = accountOf("2019-03-01", "2019-03-31");
        const Compared c = compared(customer, holed, account, "2019-03-10");
        QCOMPARE(c.result.totals.onlyCustomer, 12 + 72);
        QCOMPARE(c.result.totals.pendingProvider, 72);
        QCOMPARE(c.result.totals.pendingCustomer, 0);
        QCOMPARE(c.result.totals.compared, 9 * 288 + 72 - 12);
        QCOMPARE(c.result.differences.front().provider.measured.state, SlotState::NoData);
        QCOMPARE(c.result.differences.back().provider.measured.state, SlotState::Pending);
        const Compared turned = compared(holed, customer, account, "2019-03-10");
        QCOMPARE(turned.result.totals.onlyProvider, 12 + 72);
        QCOMPARE(turned.result.totals.pendingCustomer, 72);
        QCOMPARE(turned.result.totals.pendingProvider, 0);
    }

    // One account for both: what it releases is released in both.
    void exclusionsHoldForBoth()
    {
        account::Account account = accountOf("2019-03-01", "2019-03-31");
        account::Exclusion e;
        e.service = "s";
        e.time = {at("2019-03-05T10:00:00"), at("2019-03-05T11:00:00")};
        e.clause = "4.12";
        e.standing = account::Standing::Accepted;
        e.reason = "agreed";
        account.exclusions = {e};
        const Compared c = compared(marchFailing("2019-03-05T09:30:00", "2019-03-05T11:30:00", 2),
                                    marchFailing("2019-03-05T10:00:00", "2019-03-05T12:00:00", 2), account);
        QCOMPARE(c.result.customer.outcome.downtimeSeconds, 3600);
        QCOMPARE(c.result.provider.outcome.downtimeSeconds, 3600);
        QCOMPARE(c.result.customer, c.result.provider);
        QCOMPARE(c.result.totals.changedState, views(12, 12)); // 09:30 to 10:00, 11:30 to 12:00
    }

    // The same counts, but the provider's codes say that the customer caused the failures.
    void customerCausedByOneRecord()
    {
        const Compared c = compared(marchFailing("2019-03-05T10:00:00", "2019-03-05T10:10:00", 2),
                                    marchFailing("2019-03-05T10:00:00", "2019-03-05T10:10:00", 2, "-3316"));
        QCOMPARE(said(c.result), std::string("2019-03-05 10:00 98.0000 11 | 98.0000 10 changes\n"
                                             "2019-03-05 10:05 98.0000 11 | 98.0000 10 changes\n"));
        QCOMPARE(c.result.totals.changedState, views(0, 2));
        QCOMPARE(c.result.differences[0].customer.customerCausedFailures, 0u);
        QCOMPARE(c.result.differences[0].provider.customerCausedFailures, 2u);
        QCOMPARE(c.result.customer.outcome.downtimeSeconds, 600);
        QCOMPARE(c.result.provider.outcome.downtimeSeconds, 0);
        // Other codes that are not the customer's change nothing.
        QVERIFY(compared(marchFailing("2019-03-05T10:00:00", "2019-03-05T10:10:00", 2),
                         marchFailing("2019-03-05T10:00:00", "2019-03-05T10:10:00", 2, "other"))
                    .result.differences.empty());
    }

    // 45 minutes in March: 99.8991 %, voucher 10 %; 5 hours: 99.3279 %, 20 %.
    void tierAndVoucherDiffer()
    {
        account::Account account = accountOf("2019-03-01", "2019-03-31");
        account::Fee fee;
        fee.service = "s";
        fee.month = monthOf(day("2019-03-01"));
        fee.cash = money("1000.00");
        account.fees = {fee};
        const Compared c = compared(marchFailing("2019-03-05T10:00:00", "2019-03-05T15:00:00", 2),
                                    marchFailing("2019-03-05T10:00:00", "2019-03-05T10:45:00", 2), account);
        QCOMPARE(shown(c.result.customer.outcome.availabilityPercent), std::string("99.3279"));
        QCOMPARE(shown(c.result.provider.outcome.availabilityPercent), std::string("99.8991"));
        QCOMPARE(c.result.customer.tier, std::optional<std::size_t>(1));
        QCOMPARE(c.result.provider.tier, std::optional<std::size_t>(0));
        QCOMPARE(c.result.customer.outcome.voucher, std::optional(money("200.00")));
        QCOMPARE(c.result.provider.outcome.voucher, std::optional(money("100.00")));
        QVERIFY(c.result.verdictDiffers());
        // Standard met and not met.
        QVERIFY(compared(march(), marchFailing("2019-03-05T10:00:00", "2019-03-05T10:45:00", 2))
                    .result.verdictDiffers());
        QVERIFY(!compared(march(), marchFailing("2019-03-05T10:00:00", "2019-03-05T10:40:00", 2))
                     .result.verdictDiffers());
    }

    // Against a count of everything by other means: parallel arrays of what was put in.
    void againstBruteForce()
    {
        std::mt19937 random(20'190'301);
        const auto upTo = [&random](int n) { return int(random() % unsigned(n)); };
        const Definition d = agreement();
        for (int round = 0; round < 60; ++round) {
            struct Put {
                int requests = 0, failures = 0, caused = 0, ratePermille = -1;
                bool hasData() const { return requests > 0 || ratePermille >= 0; }
                // num / den of the rate, all requests or without those that the customer caused.
                std::pair<int, int> rate(bool all) const
                {
                    return ratePermille >= 0 ? std::pair(ratePermille, 1000)
                                             : std::pair(requests - failures, requests - (all ? 0 : caused));
                }
                bool isBad(bool all) const
                {
                    const auto [num, den] = rate(all);
                    return hasData() && den > 0 && 100 * num < 99 * den;
                }
            };
            const slots::SlotRange range = slots::SlotClock::slotsOf(day("2019-03-01"), day("2019-03-02"));
            std::vector<Put> put[2];
            slots::ServiceLog logs[2];
            const int likeness = 1 + upTo(4); // how often both sides get the same
            for (auto slot = range.first; slot < range.end; ++slot) {
                for (int side = 0; side < 2; ++side) {
                    Put p;
                    if (side == 1 && upTo(likeness) > 0) {
                        p = put[0].back();
                    } else if (const int kind = upTo(8); kind == 0) {
                        p.ratePermille = 980 + upTo(21);
                    } else if (kind > 1) {
                        p.requests = 50 * (1 + upTo(3));
                        p.failures = upTo(4);
                        p.caused = p.failures > 0 ? upTo(p.failures + 1) : 0;
                    }
                    put[side].push_back(p);
                    slots::SlotTable& table = logs[side].slots;
                    if (p.ratePermille >= 0)
                        table.addRate(slot,
                                      Decimal::fromUnits(Int128(p.ratePermille) * Decimal::kOne / 1000));
                    table.addRequests(slot, true, slots::SlotTable::kNoCode,
                                      std::uint64_t(p.requests - p.failures));
                    table.addRequests(slot, false, table.codeIndex("-3308"),
                                      std::uint64_t(p.failures - p.caused));
                    table.addRequests(slot, false, table.codeIndex("-3316"), std::uint64_t(p.caused));
                }
            }
            ComparisonTotals expected;
            std::vector<slots::SlotIndex> differing;
            for (std::size_t i = 0; i < put[0].size(); ++i) {
                const Put& a = put[0][i];
                const Put& b = put[1][i];
                const auto sameRate = [&](bool all) {
                    const auto [an, ad] = a.rate(all);
                    const auto [bn, bd] = b.rate(all);
                    if (ad == 0 || bd == 0)
                        return ad == bd;
                    return an * bd == bn * ad;
                };
                bool differs = true;
                if (!a.hasData() && !b.hasData()) {
                    ++expected.neither;
                    differs = false;
                } else if (a.hasData() && b.hasData()) {
                    ++expected.compared;
                    const bool counts = a.ratePermille < 0 && b.ratePermille < 0;
                    differs =
                        counts ? a.requests != b.requests || a.failures != b.failures || a.caused != b.caused
                               : !sameRate(true) || !sameRate(false);
                    ++(differs ? expected.different : expected.equal);
                } else {
                    ++(a.hasData() ? expected.onlyCustomer : expected.onlyProvider);
                }
                if (!differs)
                    continue;
                differing.push_back(range.first + std::int64_t(i));
                for (const View view : kViews) {
                    const bool all = view == View::Measured;
                    expected.changedState[view] += a.isBad(all) != b.isBad(all);
                }
            }
            const Compared c = compared(logs[0], logs[1], accountOf("2019-03-01", "2019-03-02"));
            QCOMPARE(c.result.totals, expected);
            std::vector<slots::SlotIndex> found;
            for (const SlotDifference& difference : c.result.differences)
                found.push_back(difference.slot);
            QCOMPARE(found, differing);
            // Whoever is asked first, the same slots differ.
            const Compared turned = compared(logs[1], logs[0], accountOf("2019-03-01", "2019-03-02"));
            QCOMPARE(turned.result.differences.size(), found.size());
            QCOMPARE(turned.result.totals.changedState, expected.changedState);
            QCOMPARE(turned.result.customer, c.result.provider);
        }
    }
};

QTEST_GUILESS_MAIN(TestSourceComparison)
#include "tst_sourcecomparison.moc"
