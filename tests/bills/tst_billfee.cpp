// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/bills/billfee.h"
#include "model/bills/readbills.h"
#include "model/bills/sharedsum.h"
#include "model/contract/definitionfile.h"

#include <QtTest>

using namespace clausemeter;
using namespace clausemeter::bills;

namespace {

Date day(const char* iso)
{
    return *parseDate(iso);
}

Money money(const char* amount)
{
    return *Money::parse(amount);
}

account::Account accountFrom(const char* start, const char* end)
{
    account::Account a;
    a.services = {{"1400000001", "tencent-trtc", {}, day(start), parseDate(end)}};
    return a;
}

BillLine billLine(const char* begin, const char* end, const char* cash)
{
    BillLine line;
    line.product = "实时音视频 TRTC";
    line.resource = "1400000001";
    line.usageBegin = parseInstant(begin, {});
    line.usageEnd = parseInstant(end, {});
    line.cost = line.cash = money(cash);
    line.original = line.cost;
    return line;
}

BillData dataOf(std::vector<BillLine> lines)
{
    BillData data;
    data.inputs.emplace_back();
    data.inputs[0].file = "a.csv";
    data.lines = std::move(lines);
    return data;
}

} // namespace

class tst_BillFee : public QObject {
    Q_OBJECT

    std::map<std::string, sla::Definition> m_definitions = *contract::loadDefinitions({});

    Result<BilledFees> fees(const BillData& data, const account::Account& a, BillOptions options = {})
    {
        return feesByBills(data, defaultAssignments(a, m_definitions), a, m_definitions, day("2019-05-01"),
                           options);
    }

private Q_SLOTS:
    void fixture()
    {
        Progress progress;
        const auto data = readBillFiles({QStringLiteral(TEST_DATA "/bills/l3-zh.csv")}, SlaClock{}, progress);
        QVERIFY(data.ok());
        const auto result = fees(*data, accountFrom("2019-03-17", "2019-06-16"));
        QVERIFY(result.ok());
        QCOMPARE(result->unassigned, (std::vector<std::size_t>{4, 5})); // another resource, another product
        QVERIFY(result->ambiguous.empty());
        const BilledService& service = result->services.front();
        QVERIFY(service.outside.empty());
        QCOMPARE(service.months.size(), std::size_t(2));
        // 280 - 50 - 2 and 100 (paid in April) and a third of 10.
        const BilledMonth& march = service.months[0];
        QCOMPARE(march.fee.monthStart, std::optional(day("2019-03-17")));
        QCOMPARE(march.shares, (std::vector<BillShare>{{0, 1, 1}, {1, 1, 1}, {2, 1, 3}}));
        QCOMPARE(march.fee.gross, std::optional(money("383.33333333")));
        QCOMPARE(march.fee.discount, std::optional(money("38.00")));
        QCOMPARE(march.fee.voucher, std::optional(money("50.00")));
        QCOMPARE(march.fee.promotionalCredit, std::optional(money("2.00")));
        QCOMPARE(march.fee.other, std::optional(Money()));
        QCOMPARE(march.fee.cash, money("293.33333333"));
        // Two thirds of 10 and a refund, which has no original cost.
        const BilledMonth& april = service.months[1];
        QCOMPARE(april.fee.gross, std::nullopt);
        QCOMPARE(april.fee.discount, std::nullopt);
        QCOMPARE(april.fee.cash, money("-23.33333334"));

        using sla::StepId;
        std::vector<StepId> steps;
        for (const sla::Step& step : march.derivation)
            steps.push_back(step.id);
        QCOMPARE(steps, (std::vector<StepId>{StepId::BilledLines, StepId::BilledGroup, StepId::BilledGroup,
                                             StepId::BilledPart, StepId::FeeParts}));
        QCOMPARE(march.derivation[0].values, (std::vector<sla::StepValue>{std::int64_t(3), std::int64_t(1)}));
        QCOMPARE(march.derivation[0].reading, sla::Reading::BilledByUsageDay);
        QCOMPARE(march.derivation[0].clauses, (std::vector<std::string>{"1.3", "3.1(2)"}));
        QCOMPARE(april.derivation.back().id, StepId::FeeCash);
    }

    void daysOfUse_data()
    {
        QTest::addColumn<QString>("begin");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("march");
        QTest::addColumn<QString>("april");
        QTest::addColumn<bool>("outside");
        const auto row = [](const char* name, const char* begin, const char* end, const char* march,
                            const char* april, bool outside) {
            QTest::newRow(name) << QString::fromLatin1(begin) << QString::fromLatin1(end)
                                << QString::fromLatin1(march) << QString::fromLatin1(april) << outside;
        };
        // A line of 30.00; the service runs from 17 March to 30 April.
        row("the last second of a day", "2019-03-31 00:00:00", "2019-03-31 23:59:59", "30.00", "", false);
        row("to midnight, excluded", "2019-03-31 00:00:00", "2019-04-01 00:00:00", "30.00", "", false);
        row("a millisecond past midnight", "2019-03-31 00:00:00", "2019-04-01 00:00:00.001", "15.00", "15.00",
            false);
        row("an hour", "2019-04-01 00:00:00", "2019-04-01 00:59:59", "", "30.00", false);
        row("a moment", "2019-04-01 00:00:00", "2019-04-01 00:00:00", "", "30.00", false);
        row("three days", "2019-03-31 12:00:00", "2019-04-02 11:59:59", "10.00", "20.00", false);
        row("before the service", "2019-03-16 00:00:00", "2019-03-16 23:59:59", "", "", true);
        row("half before the service", "2019-03-16 00:00:00", "2019-03-17 23:59:59", "15.00", "", true);
        row("past the service", "2019-04-30 00:00:00", "2019-05-01 23:59:59", "", "15.00", true);
        row("another clock's midnight", "2019-03-31T16:00:00Z", "2019-04-01T15:59:59Z", "", "30.00", false);
    }
    void daysOfUse()
    {
        QFETCH(QString, begin);
        QFETCH(QString, end);
        QFETCH(QString, march);
        QFETCH(QString, april);
        QFETCH(bool, outside);
        const BillData data =
            dataOf({billLine(begin.toLatin1().constData(), end.toLatin1().constData(), "30.00")});
        const auto result = fees(data, accountFrom("2019-03-17", "2019-04-30"));
        QVERIFY(result.ok());
        const BilledService& service = result->services.front();
        QString found[2];
        for (const BilledMonth& month : service.months)
            found[month.month.month() == *parseYearMonth("2019-03") ? 0 : 1] =
                QString::fromStdString(month.fee.cash.toString());
        QCOMPARE(found[0], march);
        QCOMPARE(found[1], april);
        QCOMPARE(service.outside.empty(), !outside);
    }

    void timelessLinesCountNowhere()
    {
        BillLine line = billLine("2019-03-31 00:00:00", "2019-03-31 23:59:59", "30.00");
        line.usageEnd.reset();
        line.payTime = line.usageBegin;
        const auto result = fees(dataOf({line}), accountFrom("2019-03-17", "2019-04-30"));
        QCOMPARE(result->services[0].timeless, std::vector<std::size_t>{0});
        QVERIFY(result->services[0].months.empty());
    }

    void roundedOnceAtTheEnd()
    {
        // A third of 0.00000001, three times, is one whole; each alone would have been rounded to nothing.
        BillLine line = billLine("2019-03-31 00:00:00", "2019-04-02 23:59:59", "0.00000001");
        const auto result = fees(dataOf({line, line, line}), accountFrom("2019-03-17", "2019-04-30"));
        QCOMPARE(result->services[0].months[0].fee.cash, money("0.00000001"));
        QCOMPARE(result->services[0].months[1].fee.cash, money("0.00000002"));
    }

    void sharedSums_data()
    {
        QTest::addColumn<QString>("parts"); // "amount part/whole ..."
        QTest::addColumn<QString>("sum");
        const auto row = [](const char* name, const char* parts, const char* sum) {
            QTest::newRow(name) << QString::fromLatin1(parts) << QString::fromLatin1(sum);
        };
        row("none", "", "0.00");
        row("whole", "12.5 1/1", "12.50");
        row("half of the last digit, up", "0.00000001 1/2", "0.00000001");
        row("less than half", "0.00000001 1/3", "0.00");
        row("more than half", "0.00000001 2/3", "0.00000001");
        row("minus half, up", "-0.00000001 1/2", "0.00");
        row("minus more than half", "-0.00000001 2/3", "-0.00000001");
        row("different lengths meet exactly", "0.00000001 1/2,0.00000001 1/3,0.00000001 1/6", "0.00000001");
        row("just below a half", "0.00000001 1/4,0.00000001 1/5,0.00000001 1/21", "0.00");
        row("plus and minus", "10 1/3,-10 1/3", "0.00");
        row("many lengths without a common one",
            "1 1/29,1 1/31,1 1/37,1 1/41,1 1/43,1 1/47,1 1/53,1 1/59,1 1/61,1 1/67,1 1/71,1 1/73,1 1/79",
            "0.27026776");
        row("large", "999999999999999.99999999 30/31", "967741935483870.96774193");
    }
    void sharedSums()
    {
        QFETCH(QString, parts);
        QFETCH(QString, sum);
        SharedSum total;
        for (const QString& one : parts.split(u',', Qt::SkipEmptyParts)) {
            const QStringList pieces = one.split(u' ');
            const QStringList share = pieces[1].split(u'/');
            total.add(money(pieces[0].toLatin1().constData()), share[0].toLongLong(), share[1].toLongLong());
        }
        QCOMPARE(QString::fromStdString(total.rounded().toString()), sum);
    }

    void transferCreditIsCashOnlyWhenAsked()
    {
        BillLine line = billLine("2019-03-31 00:00:00", "2019-03-31 23:59:59", "7.00");
        line.cost = line.original.emplace(money("10.00"));
        line.transfer = money("3.00");
        const account::Account a = accountFrom("2019-03-17", "2019-04-30");
        const auto off = fees(dataOf({line}), a);
        QCOMPARE(off->services[0].months[0].fee.cash, money("7.00"));
        QCOMPARE(off->services[0].months[0].fee.other, std::optional(money("3.00")));
        const auto on = fees(dataOf({line}), a, {true});
        QCOMPARE(on->services[0].months[0].fee.cash, money("10.00"));
        QCOMPARE(on->services[0].months[0].fee.other, std::optional(Money()));
        QCOMPARE(on->services[0].months[0].derivation.back(), (sla::Step{sla::StepId::BilledTransfer,
                                                                         {"1.3", "3.1(2)"},
                                                                         {money("3.00")},
                                                                         sla::Reading::TransferIsCash}));
    }

    void assignments_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("resource");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char* name, const char* product, const char* code, const char* resource,
                            bool fits) {
            QTest::newRow(name) << QString::fromUtf8(product) << QString::fromUtf8(code)
                                << QString::fromUtf8(resource) << fits;
        };
        row("Chinese name", "实时音视频 TRTC", "", "1400000001", true);
        row("English name, another case", "tencent REAL-TIME communication", "", "1400000001", true);
        row("by its code", "Calls", "p_trtc", "1400000001", true);
        row("another product", "云点播", "p_vod", "1400000001", false);
        row("another resource", "实时音视频", "", "14000000011", false);
        row("no resource", "实时音视频", "", "", false);
    }
    void assignments()
    {
        QFETCH(QString, product);
        QFETCH(QString, code);
        QFETCH(QString, resource);
        BillLine line;
        line.product = product.toStdString();
        line.productCode = code.toStdString();
        line.resource = resource.toStdString();
        const BillAssignment a = defaultAssignment("1400000001", m_definitions.at("tencent-trtc"));
        QTEST(std::ranges::any_of(a.rules, [&](const BillRule& rule) { return rule.fits(line); }), "fits");
    }

    void editedAssignments()
    {
        account::Account a = accountFrom("2019-03-01", "2019-04-30");
        a.services.push_back(a.services[0]);
        a.services[1].id = "1400000002";
        BillLine line = billLine("2019-03-31 00:00:00", "2019-03-31 23:59:59", "7.00");
        line.component = "Duration HD video";
        const auto with = [&](std::vector<BillAssignment> assignments) {
            return *feesByBills(dataOf({line}), assignments, a, m_definitions, day("2019-05-01"));
        };
        const BilledFees other = with({{"1400000002", {{{}, {}, "hd VIDEO", {}}}}});
        QVERIFY(other.services[0].months.empty());
        QCOMPARE(other.services[1].months[0].fee.cash, money("7.00"));
        const BilledFees both = with({{"1400000001", {{{}, {}, {}, "1400000001"}}}, {"1400000002", {{}}}});
        QCOMPARE(both.ambiguous, std::vector<std::size_t>{0}); // counted for neither
        QVERIFY(both.services[0].months.empty() && both.services[1].months.empty());
        QCOMPARE(with({}).unassigned, std::vector<std::size_t>{0});
    }

    void anotherCurrencyThanTheAccount()
    {
        BillData data = dataOf({billLine("2019-03-31", "2019-03-31", "7.00")});
        data.currency = "USD";
        const auto result = fees(data, accountFrom("2019-03-17", ""));
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, ErrorCode::BillCurrencies);
        QCOMPARE(result.error().details, (std::vector<std::string>{"CNY", "USD"}));
    }

    void aServiceWithoutAnEndTakesLaterDays()
    {
        const auto result = fees(dataOf({billLine("2019-07-01 00:00:00", "2019-07-01 23:59:59", "7.00")}),
                                 accountFrom("2019-03-17", ""));
        QCOMPARE(result->services[0].months[0].month.end, day("2019-07-31"));
        QVERIFY(result->services[0].outside.empty());
    }

    void comparison()
    {
        account::Account a = accountFrom("2019-03-17", "2019-06-16");
        account::Fee fee;
        fee.service = "1400000001";
        fee.month = *parseYearMonth("2019-03");
        fee.cash = money("30.00");
        fee.voucher = money("1.00");
        a.fees.push_back(fee);
        fee.month = *parseYearMonth("2019-05");
        a.fees.push_back(fee);
        const auto billed = fees(dataOf({billLine("2019-03-31 00:00:00", "2019-03-31 23:59:59", "28.00"),
                                         billLine("2019-04-01 00:00:00", "2019-04-01 23:59:59", "5.00")}),
                                 a);
        const auto result = compareFees(billed->services[0], a, day("2019-05-01"));
        QCOMPARE(result.size(), std::size_t(3));
        QCOMPARE(result[0].agreement, FeeAgreement::Differs);
        QCOMPARE(result[0].differences,
                 (std::vector<FeeDifference>{{FeePart::Voucher, money("1.00"), Money()},
                                             {FeePart::Cash, money("30.00"), money("28.00")}}));
        QCOMPARE(result[0].derivation.back().values,
                 (std::vector<sla::StepValue>{money("30.00"), money("28.00"), money("-2.00")}));
        QCOMPARE(result[1].agreement, FeeAgreement::NotRecorded);
        QCOMPARE(result[2].agreement, FeeAgreement::NotBilled);
        QCOMPARE(a.fees[0].cash, money("30.00")); // nothing is overwritten

        a.fees[0].cash = money("28.00");
        a.fees[0].voucher.reset();
        QCOMPARE(compareFees(billed->services[0], a, day("2019-05-01"))[0].agreement, FeeAgreement::Agrees);
    }
};

QTEST_GUILESS_MAIN(tst_BillFee)
#include "tst_billfee.moc"
