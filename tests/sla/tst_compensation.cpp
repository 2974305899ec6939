// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sla/fixture.h"

#include <QTest>

using namespace clausemeter;
using namespace clausemeter::sla;
using namespace clausemeter::sla::test;

// Fees, vouchers and caps: semantics R16, R17, R20.
class TestCompensation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r16FeeRowsAddUp()
    {
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T12:00:00", 100, 2);
        auto a = accountOf("2019-03-01", "2019-03-31");
        a.fees = {fee("2019-03", "100.005"), fee("2019-03", "0.00000001"), fee("2019-02", "7")};
        const auto m = analyzed(a, log, "2019-05-01").services[0].months[0];
        QCOMPARE(m.fee->cash.toString(), std::string("100.00500001"));
        QCOMPARE(m.voucher->toString(), std::string("10.00"));
    }

    void r17_data()
    {
        QTest::addColumn<QString>("cash"); // empty: no record
        QTest::addColumn<QString>("voucher");
        QTest::newRow("plain") << "10000.00"
                               << "1000.00";
        QTest::newRow("half up") << "0.05"
                                 << "0.01";
        QTest::newRow("zero") << "0"
                              << "0.00";
        QTest::newRow("below zero after refunds") << "-12.50"
                                                  << "0.00";
        QTest::newRow("no record") << ""
                                   << "";
    }
    void r17()
    {
        QFETCH(QString, cash);
        QFETCH(QString, voucher);
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T12:00:00", 100, 2);
        auto a = accountOf("2019-03-01", "2019-03-31");
        if (!cash.isEmpty())
            a.fees = {fee("2019-03", cash.toLatin1().constData())};
        const auto m = analyzed(a, log, "2019-05-01").services[0].months[0];
        QCOMPARE(m.voucher ? QString::fromStdString(m.voucher->toString()) : QString(), voucher);
        QCOMPARE(*m.voucherPercent[View::Contract], dec("10"));
    }

    void r17OtherReadingIsShownBeside()
    {
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T23:00:00", 100, 2); // 50 %
        auto a = accountOf("2019-03-01", "2019-03-31");
        account::Fee f = fee("2019-03", "1000");
        f.gross = money("3000");
        a.fees = {f};
        const auto m = analyzed(a, log, "2019-05-01").services[0].months[0];
        QCOMPARE(m.voucher->toString(), std::string("500.00"));
        QCOMPARE(m.voucherOfConsumedFee->toString(),
                 std::string("1000.00")); // 50 % of 3,000, capped by the cash part
    }

    void feeOfOneOfTwoServiceMonthsInACalendarMonth()
    {
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T12:00:00", 100, 2);
        auto a = accountOf("2019-03-01", "2019-03-10");
        a.services.push_back(a.services[0]);
        a.services[1].start = day("2019-03-12");
        a.services[1].end = day("2019-03-31");
        a.fees = {fee("2019-03", "100")};
        auto months = analyzed(a, log, "2019-05-01").services[0].months;
        QCOMPARE(months.size(), 2u);
        QVERIFY(!months[0].fee && !months[1].fee);
        QCOMPARE(months[0].warnings[0].code, WarningCode::FeeAmbiguous);
        a.fees[0].monthStart = day("2019-03-12");
        months = analyzed(a, log, "2019-05-01").services[0].months;
        QVERIFY(!months[0].fee);
        QCOMPARE(months[1].fee->cash, money("100"));
    }

    void r20Caps()
    {
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T12:00:00", 100, 2);
        auto a = accountOf("2018-01-01", "2019-03-31");
        a.services[0].agreements = {"tencent-csa-zh", "tencent-csa-en"};
        a.fees = {fee("2018-03", "1000"), fee("2018-04", "10"), fee("2019-03", "100")};
        const auto caps = [&] { return analyzed(a, log, "2019-05-01").services[0].months.back().caps; };
        const auto part = [](const char* month, const char* amount, bool counted = true) {
            return CapPart{*parseYearMonth(month), money(amount), counted, false};
        };
        QCOMPARE(caps(), (std::vector<LiabilityCap>{
                             {"5.1",
                              money("1110"),
                              {part("2018-03", "1000"), part("2018-04", "10"), part("2019-03", "100")},
                              {}},
                             {"CSA-en 3.3.3", std::nullopt, {}, {}},
                             {"CSA-zh 10.5",
                              money("110"),
                              {part("2018-03", "1000", false), part("2018-04", "10"), part("2019-03", "100")},
                              parseYearMonth("2018-04")}}));
        a.customer.contracting = account::Contracting::Overseas; // R26: 3.3.1 to 3.3.4 do not apply
        QCOMPARE(caps().size(), 2u);
        a.fees.pop_back(); // without a fee of the month itself nothing is known
        QCOMPARE(caps()[1], (LiabilityCap{"CSA-zh 10.5", std::nullopt, {}, {}}));
    }

    void r20TwelveMonths_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::addColumn<bool>("yearOnly");
        QTest::newRow("12 months to the day")
            << QStringLiteral("2018-04-01") << QStringLiteral("2019-03-31") << false;
        QTest::newRow("a day more") << QStringLiteral("2018-04-01") << QStringLiteral("2019-04-01") << true;
        QTest::newRow("in the middle of months")
            << QStringLiteral("2018-04-17") << QStringLiteral("2019-04-16") << false;
        QTest::newRow("a day more in the middle")
            << QStringLiteral("2018-04-17") << QStringLiteral("2019-04-17") << true;
    }

    void r20TwelveMonths()
    {
        QFETCH(QString, start);
        QFETCH(QString, end);
        QFETCH(bool, yearOnly);
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T12:00:00", 100, 2);
        auto a = accountOf(start.toLatin1().constData(), end.toLatin1().constData());
        a.services[0].agreements = {"tencent-csa-zh"};
        a.fees = {fee("2018-04", "10"), fee("2019-03", "100"), fee("2019-04", "1000")};
        const auto months = analyzed(a, log, "2019-06-01").services[0].months;
        for (const MonthResult& m : months) {
            if (m.month.month() != *parseYearMonth("2019-03"))
                continue;
            QCOMPARE(m.caps[1].since.has_value(), yearOnly);
            QCOMPARE(m.caps[1].amount, std::optional(money(yearOnly ? "110" : "1110")));
        }
    }

    // Every cap shows what it adds up, and what it leaves out.
    void r20CapsInTheDerivation()
    {
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T12:00:00", 100, 2);
        auto a = accountOf("2018-01-01", "2019-03-31");
        a.services[0].agreements = {"tencent-csa-zh", "tencent-csa-en"};
        a.fees = {fee("2018-03", "1000"), fee("2018-12", "-5"), fee("2018-04", "10"), fee("2019-03", "60"),
                  fee("2019-03", "40")};
        const auto months = analyzed(a, log, "2019-05-01").services[0].months;
        std::vector<Step> steps;
        for (const Step& step : months.back().derivation) {
            if (step.id >= StepId::CapYear && step.id <= StepId::CapNotKnown)
                steps.push_back(step);
        }
        const std::string own = "5.1";
        const std::string zh = "CSA-zh 10.5";
        const auto text = [](const char* iso) { return std::string(iso); };
        const std::vector<Step> wanted{
            {StepId::CapParts,
             {own},
             {own, money("1110"), text("2018-03"), money("1000"), text("2018-04"), money("10"),
              text("2018-12"), money("0"), text("2019-03"), money("100")}},
            {StepId::CapRefunds, {own}, {own, text("2018-12")}},
            {StepId::Cap, {own}, {own, money("1110")}, Reading::LowestCap},
            {StepId::CapNotKnown, {"CSA-en 3.3.3"}, {text("CSA-en 3.3.3")}},
            {StepId::CapYear, {zh}, {zh, text("2018-04"), text("2019-03")}, Reading::CapYear},
            {StepId::CapParts,
             {zh},
             {zh, money("110"), text("2018-04"), money("10"), text("2018-12"), money("0"), text("2019-03"),
              money("100")},
             Reading::CapConsumed},
            {StepId::CapOutside, {zh}, {zh, money("1000"), text("2018-03"), money("1000")}},
            {StepId::CapRefunds, {zh}, {zh, text("2018-12")}},
            {StepId::Cap, {zh}, {zh, money("110")}, Reading::LowestCap}};
        QCOMPARE(steps, wanted);
    }

    void refundOfOneMonthTakesNothingFromAnothersVoucher()
    {
        slots::ServiceLog log;
        fill(log.slots, "2019-03-05T10:00:00", "2019-03-05T12:00:00", 100, 2);
        auto a = accountOf("2019-02-01", "2019-03-31");
        a.fees = {fee("2019-02", "-890"), fee("2019-03", "1000")};
        const auto m = analyzed(a, log, "2019-05-01").services[0].months[1];
        QCOMPARE(m.voucher->toString(), std::string("100.00"));
    }
};

QTEST_GUILESS_MAIN(TestCompensation)
#include "tst_compensation.moc"
