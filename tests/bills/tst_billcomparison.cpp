// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/bills/billcomparison.h"
#include "model/bills/billsettings.h"
#include "model/bills/billsjson.h"
#include "model/bills/readbills.h"
#include "model/contract/definitionfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace clausemeter;
using namespace clausemeter::bills;

namespace {

const std::string kService = "1400000001";

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
    a.services = {{kService, "tencent-trtc", {}, day(start), parseDate(end)}};
    return a;
}

account::Fee fee(const char* month, const char* cash, const char* start = "")
{
    account::Fee f;
    f.service = kService;
    f.month = *parseYearMonth(month);
    f.monthStart = parseDate(start);
    f.cash = money(cash);
    return f;
}

BillLine billLine(const char* begin, const char* end, const char* cash,
                  const std::string& resource = kService)
{
    BillLine line;
    line.product = "实时音视频 TRTC";
    line.resource = resource;
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

class tst_BillComparison : public QObject {
    Q_OBJECT

    std::map<std::string, sla::Definition> m_definitions = *contract::loadDefinitions({});

    BillComparison compared(const BillData& data, const account::Account& a, const char* asOf = "2019-05-01",
                            std::vector<BillAssignment> assignments = {})
    {
        if (assignments.empty())
            assignments = defaultAssignments(a, m_definitions);
        return *compareBills(data, assignments, a, m_definitions, day(asOf));
    }

private Q_SLOTS:
    void everyLineIsSomewhereOnce()
    {
        account::Account a = accountFrom("2019-03-01", "2019-04-30");
        a.services.push_back(a.services[0]);
        a.services[1].id = "2";
        const char* begin = "2019-03-31 00:00:00";
        const char* end = "2019-03-31 23:59:59";
        const BillData data = dataOf({billLine(begin, end, "1"), billLine(begin, end, "2", "2"),
                                      billLine(begin, end, "-40", "3"), billLine(begin, end, "3", "4"),
                                      billLine(begin, end, "5", "5"), billLine(begin, end, "1")});
        const BillRule own{{}, {}, {}, kService};
        const BillRule fifth{{}, {}, {}, "5"};
        const BillComparison c = compared(data, a, "2019-05-01",
                                          {{kService, {own, fifth}},
                                           {"2", {{{}, {}, {}, "2"}, fifth}},
                                           {"of another account", {{{}, {}, {}, "3"}}}});
        QCOMPARE(c.services[0].take, (BillTake{2, money("2.00")}));
        QCOMPARE(c.services[0].ofRules, (std::vector<BillTake>{{2, money("2.00")}, {1, money("5.00")}}));
        QCOMPARE(c.services[1].take, (BillTake{1, money("2.00")}));
        QCOMPARE(c.ambiguous, (std::vector<LooseLines>{{4, {1, money("5.00")}, {kService, "2"}}}));
        // The most money first, whatever its sign.
        QCOMPARE(c.unassigned,
                 (std::vector<LooseLines>{{2, {1, money("-40.00")}, {}}, {3, {1, money("3.00")}, {}}}));
        QCOMPARE(c.fees.unassigned, (std::vector<std::size_t>{2, 3}));
        QCOMPARE(takesOfRules(data, {{kService, {own, fifth}}}),
                 (std::vector<std::vector<BillTake>>{c.services[0].ofRules}));
    }

    void bothFeesStandBesideEachOther()
    {
        account::Account a = accountFrom("2019-03-17", "2019-06-16");
        a.fees = {fee("2019-03", "20.00"), fee("2019-03", "10.00")};
        const BillComparison c =
            compared(dataOf({billLine("2019-03-17 00:00:00", "2019-03-20 23:59:59", "28.00"),
                             billLine("2019-03-20 00:00:00", "2019-03-21 23:59:59", "1.00")}),
                     a);
        const MonthComparison& march = c.services[0].months[0];
        QCOMPARE(march.agreement, FeeAgreement::Differs);
        QCOMPARE(march.recorded->cash, money("30.00")); // both rows
        QCOMPARE(march.billed->cash, money("29.00"));
        QCOMPARE(march.daysBilled, std::int64_t(5));
        QCOMPARE(march.derivation.front().id, sla::StepId::BilledLines);
        QCOMPARE(march.derivation.back().id, sla::StepId::BilledComparison);
    }

    void whatIsTaken_data()
    {
        QTest::addColumn<QString>("recorded");
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<bool>("can");
        QTest::addColumn<bool>("unasked");
        QTest::addColumn<bool>("differing");
        const auto row = [](const char* name, const char* recorded, const char* asOf, bool can, bool unasked,
                            bool differing) {
            QTest::newRow(name) << QString::fromLatin1(recorded) << QString::fromLatin1(asOf) << can
                                << unasked << differing;
        };
        row("nothing recorded", "", "2019-05-01", true, true, true);
        row("the first day after", "", "2019-04-01", true, true, true);
        row("the month's last day", "", "2019-03-31", true, false, false);
        row("another fee", "30.00", "2019-05-01", true, false, true);
        row("another fee, not over", "30.00", "2019-03-31", true, false, false);
        row("another fee by its last digit", "28.00000001", "2019-05-01", true, false, true);
        row("the same fee", "28.00", "2019-05-01", false, false, false);
    }
    void whatIsTaken()
    {
        QFETCH(QString, recorded);
        QFETCH(QString, asOf);
        account::Account a = accountFrom("2019-03-01", "2019-04-30");
        if (!recorded.isEmpty())
            a.fees = {fee("2019-03", recorded.toLatin1().constData())};
        const BillComparison c =
            compared(dataOf({billLine("2019-03-31 00:00:00", "2019-03-31 23:59:59", "28.00")}), a,
                     asOf.toLatin1().constData());
        const Date on = day(asOf.toLatin1().constData());
        QTEST(canTake(c.services[0].months[0]), "can");
        QTEST(!feesToTake(c, on, false).empty(), "unasked");
        QTEST(isTakenUnasked(c.services[0].months[0], on), "unasked");
        QTEST(!feesToTake(c, on, true).empty(), "differing");
    }

    void notBilledAndAmbiguousStay()
    {
        account::Account a = accountFrom("2019-03-01", "2019-03-10");
        a.services.push_back({kService, "tencent-trtc", {}, day("2019-03-20"), day("2019-04-30")});
        a.fees = {fee("2019-03", "1.00"), fee("2019-04", "2.00")};
        const BillComparison c =
            compared(dataOf({billLine("2019-03-01 00:00:00", "2019-03-01 23:59:59", "28.00")}), a);
        std::vector<FeeAgreement> states;
        for (const MonthComparison& month : c.services[0].months) {
            states.push_back(month.agreement);
            QVERIFY(!canTake(month));
        }
        QCOMPARE(states, (std::vector<FeeAgreement>{FeeAgreement::Ambiguous, FeeAgreement::Ambiguous,
                                                    FeeAgreement::NotBilled}));
    }

    void takenFeesReplaceTheirMonthAndNothingElse()
    {
        account::Account before = accountFrom("2019-03-01", "2019-05-31");
        before.fees = {fee("2019-03", "1.00000001"), fee("2019-04", "2.00", "2019-04-01"),
                       fee("2019-03", "3.00"), fee("2019-05", "4.00")};
        before.fees[3].service = "2";
        before.fees[1].gross = money("2.50");
        account::Fee taken = fee("2019-03", "28.00", "2019-03-01");
        taken.voucher = money("5.00");
        const account::Account after = withFees(before, {taken});
        account::Account expected = before;
        account::Fee row = taken;
        row.monthStart.reset(); // the only service month of March
        expected.fees = {before.fees[1], before.fees[3], row};
        QCOMPARE(after, expected);
        QCOMPARE(withFees(before, {}), before);
        QCOMPARE(withFees(after, {taken}), after); // once more changes nothing
        // What was taken agrees.
        const BillData data = dataOf({billLine("2019-03-31 00:00:00", "2019-03-31 23:59:59", "28.00")});
        const BillComparison c = compared(data, before);
        const account::Account exact = withFees(before, feesToTake(c, day("2019-05-02"), true));
        QCOMPARE(compared(data, exact).services[0].months[0].agreement, FeeAgreement::Agrees);
    }

    void twoServiceMonthsOfOneCalendarMonthStayApart()
    {
        account::Account a = accountFrom("2019-03-01", "2019-03-10");
        a.services.push_back({kService, "tencent-trtc", {}, day("2019-03-20"), day("2019-04-30")});
        a.fees = {fee("2019-03", "1.00", "2019-03-01"), fee("2019-03", "2.00", "2019-03-20")};
        const account::Account after = withFees(a, {fee("2019-03", "9.00", "2019-03-20")});
        QCOMPARE(after.fees, (std::vector<account::Fee>{a.fees[0], fee("2019-03", "9.00", "2019-03-20")}));
    }

    void settingsAreKept()
    {
        const BillSettings settings{
            {{kService, {{"实时音视频", "a\"b", "", "r\n1"}, {"", "", "hd", ""}}}, {"2", {}}}, {true}};
        QCOMPARE(readBillSettings(billSettingsJson(settings)), std::optional(settings));
        for (const char* none :
             {"", "{}", "[1]", "{\"format\":\"clausemeter-bill-settings/2\",\"services\":[]}",
              "{\"format\":\"clausemeter-bill-settings/1\"}"})
            QVERIFY2(!readBillSettings(none), none);
        account::Account a = accountFrom("2019-03-01", "");
        a.services.push_back({"3", "tencent-trtc", {}, day("2019-03-01"), {}});
        // Of services that are there; others have the defaults.
        const BillSettings used = settingsFor(a, m_definitions, settings);
        QCOMPARE(used.assignments.size(), std::size_t(2));
        QCOMPARE(used.assignments[0], settings.assignments[0]);
        QCOMPARE(used.assignments[1], defaultAssignments(a, m_definitions)[1]);
        QVERIFY(used.options.transferIsCash);
        QCOMPARE(settingsFor(a, m_definitions, {}).assignments, defaultAssignments(a, m_definitions));
        QVERIFY(!settingsFor(a, m_definitions, {}).options.transferIsCash);
    }

    void transferCreditIsRoundedWithTheCash()
    {
        account::Account a = accountFrom("2019-03-01", "2019-04-30");
        BillLine line = billLine("2019-03-31 00:00:00", "2019-04-01 23:59:59", "0.00000001");
        line.transfer = money("0.00000001");
        line.cost = money("0.00000002");
        line.original = line.cost;
        const auto c = *compareBills(dataOf({line}), defaultAssignments(a, m_definitions), a, m_definitions,
                                     day("2019-05-01"), {true});
        QCOMPARE(c.services[0].months[0].billed->cash, money("0.00000001")); // half of two
        QCOMPARE(c.services[0].months[1].billed->cash, money("0.00000001"));
    }

    void partsAreToldUpToANumber()
    {
        const BillLine line = billLine("2019-03-31 00:00:00", "2019-04-01 23:59:59", "2.00");
        const auto c =
            compared(dataOf(std::vector<BillLine>(51, line)), accountFrom("2019-03-01", "2019-04-30"));
        const auto& steps = c.services[0].months[0].derivation;
        QCOMPARE(std::ranges::count(steps, sla::StepId::BilledPart, &sla::Step::id), std::ptrdiff_t(50));
        QCOMPARE(c.services[0].months[0].billed->cash, money("51.00"));
    }

    void resultAsJson()
    {
        Progress progress;
        const auto data = readBillFiles({QStringLiteral(TEST_DATA "/bills/l3-zh.csv")}, {}, progress);
        account::Account a = accountFrom("2019-03-17", "2019-06-16");
        a.fees = {fee("2019-04", "10.00")};
        const BillSettings settings = settingsFor(a, m_definitions, {});
        const BillComparison c = compared(*data, a);
        const auto taken = feesToTake(c, day("2019-05-01"), false);
        const QJsonObject json =
            QJsonDocument::fromJson(billsJson({a, *data, settings, c, day("2019-05-01"), taken})).object();
        QCOMPARE(json[u"schema"].toString(), QStringLiteral("clausemeter-bills/1"));
        QCOMPARE(json[u"inputs"][0][u"accepted"].toInt(), 6);
        const QJsonValue service = json[u"services"][0];
        QCOMPARE(service[u"lines"].toInt(), 4);
        QCOMPARE(service[u"rules"].toArray().size(), qsizetype(settings.assignments[0].rules.size()));
        const QJsonValue march = service[u"months"][0];
        QCOMPARE(march[u"state"].toString(), QStringLiteral("not_recorded"));
        QCOMPARE(march[u"account"], QJsonValue(QJsonValue::Null));
        QCOMPARE(march[u"bills"][u"cash"].toString(), QStringLiteral("293.33333333"));
        QCOMPARE(march[u"taken"].toBool(), true);
        const QJsonValue april = service[u"months"][1];
        QCOMPARE(april[u"state"].toString(), QStringLiteral("differs"));
        QCOMPARE(april[u"differences"].toArray(), QJsonArray{QStringLiteral("cash")});
        QCOMPARE(april[u"bills"][u"cash"].toString(), QStringLiteral("-23.33333334"));
        QCOMPARE(april[u"bills"][u"gross"], QJsonValue(QJsonValue::Null));
        QCOMPARE(april[u"taken"].toBool(), false);
        QCOMPARE(json[u"of_no_service"].toArray().size(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_BillComparison)
#include "tst_billcomparison.moc"
