// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sla/allowance.h"
#include "model/sla/compensation.h"
#include "model/sla/decisive.h"
#include "model/sla/targets.h"
#include "model/sla/thresholdslots.h"
#include "model/sla/waterfall.h"
#include "model/sla/windowstanding.h"
#include "tests/sla/shapefixture.h"

#include <QTest>

using namespace clausemeter;
using namespace clausemeter::sla;
using namespace clausemeter::sla::test;

Q_DECLARE_METATYPE(clausemeter::sla::SlotComparator)

namespace {

Definition mean()
{
    Definition d = trtc();
    d.shape = Shape::MeanErrorRate;
    d.slotThresholdPercent.value = {};
    d.situationMinutes.value = 0;
    return d;
}

Tier tier(const char* atLeast, const char* below, const char* percent, const char* clause = "3.1")
{
    return {dec(atLeast), dec(below), dec(percent), clause};
}

} // namespace

// Agreements of other shapes than the first: comparators, least requests, means, targets, months, claim
// windows and fees.
class TestShapes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparator_data()
    {
        QTest::addColumn<SlotComparator>("comparator");
        QTest::addColumn<int>("failures"); // of 10,000; the line is 0.05 % of errors
        QTest::addColumn<bool>("unavailable");
        const auto rows = [](const char* name, SlotComparator comparator, bool atTheLine) {
            QTest::addRow("%s, one less", name) << comparator << 4 << false;
            QTest::addRow("%s, on the line", name) << comparator << 5 << atTheLine;
            QTest::addRow("%s, one more", name) << comparator << 6 << true;
        };
        rows("success rate below", SlotComparator::SuccessBelow, false);
        rows("success rate at most", SlotComparator::SuccessAtMost, true);
        rows("error rate over", SlotComparator::ErrorOver, false);
        rows("error rate at least", SlotComparator::ErrorAtLeast, true);
    }
    void comparator()
    {
        QFETCH(SlotComparator, comparator);
        QFETCH(int, failures);
        QFETCH(bool, unavailable);
        Definition d = trtc();
        d.comparator = comparator;
        d.slotThresholdPercent.value = dec("99.95");
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T10:05:00", 10'000, failures);
        const MonthResult m = march(marchAccount(), log, d);
        QCOMPARE(m.slots.unavailable, unavailable ? 1 : 0);
        QCOMPARE(m.downtimeSeconds[View::Contract], unavailable ? 300 : 0);
    }

    // 2/3 fails lies above 66.66... and below 66.67: no cut-off value may decide it.
    void comparatorOnAPeriodicRate()
    {
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T10:05:00", 3, 2);
        Definition d = trtc();
        d.comparator = SlotComparator::SuccessAtMost;
        d.slotThresholdPercent.value = dec("33.333333333333333333"); // a hair below 1/3
        QCOMPARE(march(marchAccount(), log, d).slots.unavailable, 0);
        d.slotThresholdPercent.value = dec("33.333333333333333334");
        QCOMPARE(march(marchAccount(), log, d).slots.unavailable, 1);
    }

    void comparatorOnARate()
    {
        slots::ServiceLog log;
        log.slots.addRate(slotAt("2019-03-05T10:00:00"), dec("0.9995"));
        Definition d = trtc();
        d.slotThresholdPercent.value = dec("99.95");
        d.comparator = SlotComparator::ErrorOver;
        QCOMPARE(march(marchAccount(), log, d).slots.unavailable, 0);
        d.comparator = SlotComparator::ErrorAtLeast;
        QCOMPARE(march(marchAccount(), log, d).slots.unavailable, 1);
    }

    void twoInARow()
    {
        Definition d = trtc();
        d.situationMinutes.value = 10;
        d.consecutiveSlots = 2;
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T10:05:00", 100, 50);
        fill(log.slots, "2019-03-05T10:05:00", "2019-03-05T10:10:00", 100, 0);
        fill(log.slots, "2019-03-05T10:10:00", "2019-03-05T10:20:00", 100, 50);
        const MonthResult m = march(marchAccount(), log, d);
        QCOMPARE(m.downtimeSeconds[View::Contract], 600);
        QCOMPARE(windowStanding(m.windows[0], m), WindowStanding::TooShort);
        QCOMPARE(windowStanding(m.windows[1], m), WindowStanding::Counts);
        QVERIFY(hasStep(m, StepId::ConsecutiveSlots));
        QVERIFY(!hasStep(m, StepId::SituationTest));
    }

    void minimumRequests_data()
    {
        QTest::addColumn<int>("requests");
        QTest::addColumn<int>("failures");
        QTest::addColumn<bool>("isJudged");
        QTest::newRow("one too few") << 249 << 249 << false;
        QTest::newRow("just enough") << 250 << 249 << true;
    }
    void minimumRequests()
    {
        QFETCH(int, requests);
        QFETCH(int, failures);
        QFETCH(bool, isJudged);
        Definition d = trtc();
        d.minimumRequests = {250, "1.4"};
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T10:05:00", requests, failures);
        const MonthResult m = march(marchAccount(), log, d);
        QCOMPARE(m.slots.withData, isJudged ? 1 : 0);
        QCOMPARE(m.slots.noData, isJudged ? 8927 : 8928);
        QCOMPARE(m.slotsNotJudged, isJudged ? 0 : 1);
        QCOMPARE(m.requests, std::optional(Decimal::fromInteger(requests)));
        QCOMPARE(m.standardMet.has_value(), isJudged); // R8: without a judged slot there is no verdict
        QCOMPARE(m.downtimeSeconds[View::Contract], isJudged ? 300 : 0);
    }

    // What the customer caused is no request of the contract's: the rest may be too few.
    void minimumIsThatOfTheView()
    {
        Definition d = trtc();
        d.minimumRequests = {250, "1.4"};
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T10:05:00", 200, 100);
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T10:05:00", 100, 100, "-3316");
        const MonthResult m = march(marchAccount(), log, d);
        QCOMPARE(m.downtimeSeconds[View::Measured], 300);
        QCOMPARE(m.downtimeSeconds[View::Contract], 0);
        QVERIFY(!m.availabilityPercent[View::Contract]);
    }

    void meanExactlyAtTheStandard_data()
    {
        QTest::addColumn<int>("requests"); // of one more slot, of which one fails
        QTest::addColumn<QString>("percent");
        QTest::addColumn<bool>("met");
        QTest::newRow("none more") << 0 << QStringLiteral("99.9000") << true;
        QTest::newRow("one of a million more") << 1'000'000 << QStringLiteral("99.8999") << false;
    }
    void meanExactlyAtTheStandard()
    {
        QFETCH(int, requests);
        QFETCH(QString, percent);
        QFETCH(bool, met);
        // 99.9 % of 8,928 slots: error rates of 8.928 altogether = 7 + 3 x 1/3 + 116/125.
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T10:35:00", 2, 2);
        fill(log.slots, "2019-03-05T11:00:00", "2019-03-05T11:15:00", 3, 1);
        fill(log.slots, "2019-03-05T12:00:00", "2019-03-05T12:05:00", 125, 116);
        if (requests > 0) {
            log.slots.addRequests(slotAt("2019-03-06T00:00:00"), true, 0, std::uint64_t(requests - 1));
            log.slots.addRequest(slotAt("2019-03-06T00:00:00"), false);
        }
        const MonthResult m = march(marchAccount(), log, mean());
        QCOMPARE(shown(m.availabilityPercent[View::Contract]), percent.toStdString());
        QCOMPARE(m.standardMet, std::optional(met));
        QVERIFY(!m.hasDowntime());
        QVERIFY(m.windows.empty());
        QCOMPARE(m.slots.unavailable, 0);
        QVERIFY(hasStep(m, StepId::MeanErrors));
        QVERIFY(hasStep(m, StepId::MeanAvailability));
        for (const StepId id : {StepId::SlotThreshold, StepId::Situations, StepId::SituationTest,
                                StepId::Downtime, StepId::Availability})
            QVERIFY(!hasStep(m, id));
    }

    void meanOverSlotsWithRequests()
    {
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T10:05:00", 3, 1);
        fill(log.slots, "2019-03-05T11:00:00", "2019-03-05T11:10:00", 3, 0);
        Definition d = mean();
        d.meanOverAllSlots = false;
        const MonthResult m = march(marchAccount(), log, d);
        QCOMPARE(shown(m.availabilityPercent[View::Contract]), std::string("88.8888")); // 8/9
        QCOMPARE(m.mean->slots[View::Contract], 3);
    }

    void meanLeavesOutWhatIsReleasedAndCaused()
    {
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T10:10:00", 2, 2);
        fill(log.slots, "2019-03-05T11:00:00", "2019-03-05T11:05:00", 2, 2, "-3316");
        account::Account a = marchAccount();
        a.exclusions = {accepted("2019-03-05T09:00:00", "2019-03-05T10:06:00")}; // one whole slot, a part
        const MonthResult m = march(a, log, mean());
        QCOMPARE(m.mean->sumPercent[View::Measured], Decimal::fromInteger(300));
        QCOMPARE(m.mean->sumPercent[View::Contract], Decimal::fromInteger(100));
        QCOMPARE(m.exclusions[0].releasedContract, 300);
        QVERIFY(hasStep(m, StepId::FailuresLeftOut));
        QVERIFY(!hasStep(m, StepId::CustomerCaused));
        const Step& mean = *std::ranges::find(m.derivation, StepId::MeanErrors, &Step::id);
        QCOMPARE(mean.reading, Reading::MeanReleasedSlots);
    }

    void meanHasNothingToBuildOn()
    {
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T20:00:00", 2, 2);
        const Definition d = mean();
        const MonthResult m = march(marchAccount(), log, d);
        QCOMPARE(m.standardMet, std::optional(false));
        QVERIFY(waterfallOf(m, d, {}).empty());
        QCOMPARE(decisiveOf(m, d), Decisive());
        QVERIFY(!allowanceOf(m, d).hasDowntime);
        QVERIFY(slotsNearThreshold(log.slots, d, m.month, SlaClock{}, dec("100")).empty());
    }

    void targets_data()
    {
        QTest::addColumn<QByteArrayList>("ids");
        QTest::addColumn<QByteArray>("standard");
        QTest::addColumn<QByteArray>("tiers"); // at least..below=percent@target
        const auto row = [](const char* name, const QByteArrayList& ids, const char* standard,
                            const char* tiers) {
            QTest::newRow(name) << ids << QByteArray(standard) << QByteArray(tiers);
        };
        row("none named: the first", {}, "99.9", "99..99.9=10@one 0..99=50@one");
        row("one", {"two"}, "99.99", "99.95..99.99=5@two 95..99.95=20@two 0..95=30@two");
        row("both: the higher at each availability", {"one", "two"}, "99.99",
            "99.95..99.99=5@two 99..99.95=20@two 0..99=50@one");
        row("of no use", {"three"}, "99.9", "99..99.9=10@one 0..99=50@one");
    }
    void targets()
    {
        QFETCH(QByteArrayList, ids);
        QFETCH(QByteArray, standard);
        QFETCH(QByteArray, tiers);
        Definition d = trtc();
        d.targets = {{"one", {}, {dec("99.9"), "2.2"}, {tier("99", "99.9", "10"), tier("0", "99", "50")}},
                     {"two",
                      {},
                      {dec("99.99"), "2.3"},
                      {tier("99.95", "99.99", "5"), tier("95", "99.95", "20"), tier("0", "95", "30")}}};
        std::vector<std::string> wanted;
        for (const QByteArray& id : ids)
            wanted.push_back(id.toStdString());
        const Definition found = forTargets(d, wanted);
        QCOMPARE(found.standardPercent.value, *Decimal::parse(standard.toStdString()));
        QByteArrayList parts;
        for (const Tier& t : found.tiers)
            parts << QByteArray::fromStdString(t.atLeast.toString() + ".." + t.below.toString() + "=" +
                                               t.voucherPercent.toString() + "@" + t.target);
        QCOMPARE(parts.join(' '), tiers);
    }

    void targetsOfAService()
    {
        Definition d = outages();
        d.targets = {{"one", {}, {dec("99.9"), "2.2"}, {tier("0", "99.9", "10")}},
                     {"two", {}, {dec("99.99"), "2.3"}, {tier("0", "99.99", "15")}}};
        account::Account a = marchAccount();
        a.outages = {outage("2019-03-05T10:00:00", "2019-03-05T10:10:00")}; // 99.9775 %
        QCOMPARE(march(a, nothing, d).standardMet, std::optional(true));
        a.services[0].targets = {"one", "two"};
        const MonthResult m = march(a, nothing, d);
        QCOMPARE(m.voucherPercent[View::Contract], std::optional(dec("15")));
        QVERIFY(hasStep(m, StepId::Targets));
    }

    void monthKinds_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<QByteArray>("asOf");
        QTest::addColumn<QByteArray>("months"); // start..end=minutes
        const auto row = [](const char* name, MonthKind kind, const char* end, const char* asOf,
                            const char* months) {
            QTest::newRow(name) << int(kind) << QByteArray(end) << QByteArray(asOf) << QByteArray(months);
        };
        row("natural", MonthKind::Natural, "2019-04-10", "2019-04-01",
            "2019-01-31..2019-01-31=44640 2019-02-01..2019-02-28=40320 2019-03-01..2019-03-31=44640 "
            "2019-04-01..2019-04-10=43200");
        row("anniversary, clamped to short months, cut by the end", MonthKind::Anniversary, "2019-04-10",
            "2019-04-01",
            "2019-01-31..2019-02-27=40320 2019-02-28..2019-03-30=44640 2019-03-31..2019-04-10=15840");
        row("anniversary, runs on", MonthKind::Anniversary, "", "2019-02-28",
            "2019-01-31..2019-02-27=40320 2019-02-28..2019-03-30=44640");
        row("anniversary, the day before the next", MonthKind::Anniversary, "", "2019-02-27",
            "2019-01-31..2019-02-27=40320");
        row("anniversary, begins later that month", MonthKind::Anniversary, "", "2019-01-01",
            "2019-01-31..2019-02-27=40320");
    }
    void monthKinds()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, end);
        QFETCH(QByteArray, asOf);
        QFETCH(QByteArray, months);
        const account::Account a = accountOf("2019-01-31", end.constData());
        QByteArrayList parts;
        for (const ServiceMonth& m :
             serviceMonths(a.services, "s", *parseDate(asOf.toStdString()), MonthKind(kind)))
            parts << QByteArray::fromStdString(toIso(m.start) + ".." + toIso(m.end) + "=" +
                                               std::to_string(totalMinutes(m, MonthKind(kind))));
        QCOMPARE(parts.join(' '), months);
    }

    void naturalMonthsTakePeriodsApartTogether()
    {
        account::Account a = accountOf("2019-03-01", "2019-03-10");
        a.services.push_back(accountOf("2019-03-20", "2019-03-25").services[0]);
        const auto months = serviceMonths(a.services, "s", day("2019-05-01"), MonthKind::Natural);
        QCOMPARE(months.size(), 1U);
        QCOMPARE(toIso(months[0].start) + toIso(months[0].end), std::string("2019-03-012019-03-25"));
    }

    void naturalDenominator()
    {
        Definition d = trtc();
        d.monthKind = MonthKind::Natural;
        slots::ServiceLog log;
        fill(log.slots, "2019-03-20T10:00:00", "2019-03-20T10:30:00", 100, 50);
        const MonthResult m = march(accountOf("2019-03-17", "2019-03-31"), log, d);
        QCOMPARE(shown(m.availabilityPercent[View::Contract]), std::string("99.9327")); // 30 of 44,640
        QCOMPARE(m.slots.withData + m.slots.noData, 15 * 288);
    }

    void claimWindows_data()
    {
        QTest::addColumn<int>("opening");
        QTest::addColumn<int>("opens");
        QTest::addColumn<int>("closing");
        QTest::addColumn<int>("closes");
        QTest::addColumn<QString>("window");
        const auto row = [](const char* name, ClaimOpening o, int n, ClaimClosing c, int days,
                            const char* window) {
            QTest::newRow(name) << int(o) << n << int(c) << days << QString::fromLatin1(window);
        };
        row("business day, days", ClaimOpening::AfterBusinessDay, 5, ClaimClosing::AfterDays, 60,
            "2019-04-06 2019-05-30");
        row("calendar days", ClaimOpening::AfterDays, 3, ClaimClosing::AfterDays, 30,
            "2019-04-03 2019-04-30");
        row("no opening day, end of the next month", ClaimOpening::AtOnce, 0, ClaimClosing::EndOfNextMonth, 0,
            "2019-04-01 2019-04-30");
        row("one day only", ClaimOpening::AfterDays, 7, ClaimClosing::AfterDays, 7, "2019-04-07 2019-04-07");
    }
    void claimWindows()
    {
        QFETCH(int, opening);
        QFETCH(int, opens);
        QFETCH(int, closing);
        QFETCH(int, closes);
        QFETCH(QString, window);
        Definition d = trtc();
        d.claimOpening = ClaimOpening(opening);
        d.claimOpens.value = opens;
        d.claimClosing = ClaimClosing(closing);
        d.claimCloses.value = closes;
        const ClaimWindow found =
            claimWindow({day("2019-03-01"), day("2019-03-31")}, d, weekdays(2019, 2020));
        QCOMPARE(toIso(found.opens) + " " + toIso(found.closes), window.toStdString());
        QVERIFY(!found.provisional);
    }

    // The month after an anniversary month is the one after its end.
    void claimWindowOfAnAnniversaryMonth()
    {
        Definition d = trtc();
        d.claimClosing = ClaimClosing::EndOfNextMonth;
        const ClaimWindow found =
            claimWindow({day("2019-03-17"), day("2019-04-16")}, d, weekdays(2019, 2020));
        QCOMPARE(toIso(found.opens) + " " + toIso(found.closes), std::string("2019-05-08 2019-05-31"));
    }

    void feeBases_data()
    {
        QTest::addColumn<int>("base");
        QTest::addColumn<QByteArray>("capPercent"); // empty: none
        QTest::addColumn<QByteArray>("voucher");    // of 10 %
        const auto row = [](const char* name, FeeBase base, const char* cap, const char* voucher) {
            QTest::newRow(name) << int(base) << QByteArray(cap) << QByteArray(voucher);
        };
        // February 100.00, March 33.35
        row("the month", FeeBase::Month, "", "3.34");
        row("a share", FeeBase::Share, "", "1.33");                     // 39.98 % of 33.35
        row("the average of two months", FeeBase::Average, "", "6.67"); // 66.675
        row("capped", FeeBase::Average, "15", "5.00");                  // 15 % of 33.35 = 5.0025
    }
    void feeBases()
    {
        QFETCH(int, base);
        QFETCH(QByteArray, capPercent);
        QFETCH(QByteArray, voucher);
        Definition d = trtc();
        d.feeBase = FeeBase(base);
        d.feeSharePercent = {dec("39.98"), "1.3"};
        d.feeAverageMonths = {3, "1.3"};
        if (!capPercent.isEmpty())
            d.capPercent = {*Decimal::parse(capPercent.toStdString()), "3.1"};
        account::Account a = accountOf("2019-02-01", "2019-03-31"); // the third month back is not served
        account::Fee fee;
        fee.service = "s";
        fee.month = *parseYearMonth("2019-02");
        fee.cash = money("100");
        a.fees.push_back(fee);
        fee.month = *parseYearMonth("2019-03");
        fee.cash = money("33.35");
        a.fees.push_back(fee);
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T11:00:00", 100, 50);
        const Analysis analysis = analyzed(a, log, "2019-05-01", d);
        const MonthResult& m = analysis.services[0].months[1];
        QCOMPARE(m.voucherPercent[View::Contract], std::optional(dec("10")));
        QCOMPARE(m.voucher ? m.voucher->toString() : std::string(), voucher.toStdString());
    }

    void averageWithoutAFee()
    {
        Definition d = trtc();
        d.feeBase = FeeBase::Average;
        d.feeAverageMonths = {2, "1.3"};
        account::Account a = accountOf("2019-02-01", "2019-03-31");
        account::Fee fee;
        fee.service = "s";
        fee.month = *parseYearMonth("2019-03");
        fee.cash = money("100");
        a.fees = {fee};
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T11:00:00", 100, 50);
        const MonthResult m = analyzed(a, log, "2019-05-01", d).services[0].months[1];
        QVERIFY(m.fee && !m.voucher);
        QVERIFY(std::ranges::find(m.warnings, Warning{WarningCode::NoFeeAverage, {"2019-02"}}) !=
                m.warnings.end());
    }

    void unverifiedIsSaid()
    {
        Definition d = trtc();
        d.isVerified = false;
        d.source = "somewhere";
        d.sourceDate = "2026-11-22";
        const MonthResult m = march(marchAccount(), nothing, d);
        QCOMPARE(m.warnings.back(),
                 (Warning{WarningCode::DefinitionUnverified, {"somewhere", "2026-11-22"}}));
        QCOMPARE(m.derivation.front().id, StepId::Unverified);
    }
};

QTEST_GUILESS_MAIN(TestShapes)
#include "tst_shapes.moc"
