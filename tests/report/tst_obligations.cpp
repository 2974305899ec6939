// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/agreementreader.h"
#include "model/report/obligations.h"
#include "model/report/obligationsexport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>
#include <algorithm>
#include <set>

using namespace clausemeter;
using namespace clausemeter::report;

namespace {

Date day(const char* iso)
{
    return *parseDate(iso);
}

account::Account accountWith(std::vector<std::string> agreements)
{
    account::Account a;
    a.services = {{"s1", "tencent-trtc", std::move(agreements), day("2019-03-17"), {}}};
    return a;
}

CustomerDate dateOf(DateKind kind, const char* iso, const char* agreement, const char* clause)
{
    CustomerDate date;
    date.kind = kind;
    date.day = day(iso);
    date.agreement = agreement;
    date.clause = {clause, clause};
    return date;
}

bool cites(const std::vector<CustomerObligation>& list, const char* cite)
{
    return std::ranges::any_of(list, [&](const CustomerObligation& o) { return o.cite.en == cite; });
}

QString shown(const CustomerObligation& o)
{
    return QStringLiteral("%1 %2 %3")
        .arg(QString::fromStdString(o.date ? toIso(o.date->day) : "standing"),
             QString::fromStdString(o.cite.en), QString::fromStdString(o.rule ? o.rule->what.en : "-"));
}

ObligationTexts plainTexts()
{
    ObligationTexts texts;
    texts.title = "Obligations";
    texts.headers = {"d", "w", "k", "t", "x", "m", "o", "a", "c", "l"};
    texts.who = [](const CustomerObligation&) { return "who"; };
    texts.kind = [](const CustomerObligation&) { return "kind"; };
    texts.trigger = [](const CustomerObligation&) { return "=trigger"; };
    texts.what = [](const CustomerObligation& o) { return o.rule ? o.rule->what.en : std::string("-"); };
    texts.measure = [](const CustomerObligation&) { return "m"; };
    texts.otherwise = [](const CustomerObligation&) { return "o"; };
    texts.pick = [](const Bilingual& text) { return text.en; };
    return texts;
}

} // namespace

class tst_Obligations : public QObject {
    Q_OBJECT

    Agreements m_all = *contract::loadAgreements({});

private Q_SLOTS:
    void onlyAgreementsOfTheAccount()
    {
        account::Account a = accountWith({"tencent-csa-zh", "tencent-nowhere"});
        a.services.push_back(
            {"s2", "tencent-trtc", {"tencent-isp", "tencent-csa-zh"}, day("2019-03-17"), {}});
        QCOMPARE(agreementsInForce(a, m_all),
                 (std::vector<std::string>{"tencent-trtc", "tencent-csa-zh", "tencent-isp"}));
        const auto list = customerObligations(a, m_all, {});
        std::set<std::string> agreements;
        for (const CustomerObligation& o : list)
            agreements.insert(o.agreement);
        QCOMPARE(agreements, (std::set<std::string>{"tencent-csa-zh", "tencent-isp", "tencent-trtc"}));
        QCOMPARE(list.size(), std::size_t(15 + 77 + 30));
        QVERIFY(customerObligations({}, m_all, {}).empty());
    }

    void byDateThenByClause()
    {
        const std::vector<CustomerDate> dates{
            dateOf(DateKind::PaymentDue, "2019-04-26", "tencent-csa-zh", "CSA-zh 3.2.4"),
            dateOf(DateKind::LateFeeRuns, "2019-04-27", "tencent-csa-zh", "CSA-zh 4.4.1"),
            dateOf(DateKind::ClaimCloses, "2019-05-30", "tencent-trtc", "TRTC SLA 3.2(2)"),
            dateOf(DateKind::PaymentDue, "2019-06-26", "tencent-csa-zh", "CSA-zh 3.2.4")};
        const auto list = customerObligations(accountWith({"tencent-csa-zh"}), m_all, dates);
        QCOMPARE(shown(list[0]),
                 QStringLiteral("2019-04-26 CSA-zh 3.2.4 pay, unless the service rules say otherwise"));
        QCOMPARE(list[0].rule->period->number, 10);
        QVERIFY(shown(list[1]).startsWith(QStringLiteral("2019-04-27 CSA-zh 4.4.1 pay a late fee")));
        QCOMPARE(shown(list[2]), QStringLiteral("2019-05-30 TRTC SLA 3.2(2) make the claim in time"));
        QCOMPARE(list[3].date->day, day("2019-06-26"));
        QVERIFY(std::ranges::none_of(list.begin() + 4, list.end(),
                                     [](const CustomerObligation& o) { return o.date.has_value(); }));
        // Three are told by their dates, one of them twice.
        QCOMPARE(list.size(), std::size_t(15 + 77 + 1));
        QCOMPARE(list[4].agreement, std::string("tencent-trtc"));
        QVERIFY(std::ranges::is_sorted(list.begin() + 4, list.end(), {}, [](const CustomerObligation& o) {
            return o.agreement == "tencent-trtc" ? 0 : 1;
        }));
    }

    void datesWithoutWords()
    {
        const auto account = accountWith({"tencent-csa-en"});
        const std::vector<CustomerDate> dates{
            dateOf(DateKind::TermEnd, "2019-12-31", "tencent-csa-en",
                   "CSA-en 9.2"),                                             // the clause that extends
            dateOf(DateKind::PaymentDue, "2019-12-31", "tencent-csa-en", ""), // a day that was given
            dateOf(DateKind::BillConfirmed, "2019-12-31", "tencent-csa-en", "CSA-en 3.2.4"), // no such rule
            dateOf(DateKind::ServiceEnd, "2019-12-31", "", ""),
            dateOf(DateKind::PaymentDue, "2019-12-31", "tencent-csa-zh", "CSA-zh 3.2.4")}; // not in force
        const auto list = customerObligations(account, m_all, dates);
        QVERIFY(shown(list[0]).startsWith(QStringLiteral("2019-12-31 CSA-en 9.2 tell the other")));
        QVERIFY(shown(list[1]).startsWith(QStringLiteral("2019-12-31 CSA-en 3.2.2 pay in the time")));
        QCOMPARE(shown(list[2]), QStringLiteral("2019-12-31 CSA-en 3.2.4 -"));
        QVERIFY(!list[3].date);
    }

    // Semantics R26.
    void contractingFromOverseas()
    {
        account::Account a = accountWith({"tencent-csa-en"});
        const auto inland = customerObligations(a, m_all, {});
        QVERIFY(cites(inland, "CSA-en 3.3.3") && cites(inland, "CSA-en 3.3.1"));
        QVERIFY(!cites(inland, "CSA-en 3.3.5"));
        a.customer.contracting = account::Contracting::Overseas;
        const auto overseas = customerObligations(a, m_all, {});
        for (const char* dropped : {"CSA-en 3.3.1", "CSA-en 3.3.2", "CSA-en 3.3.3", "CSA-en 3.3.4"})
            QVERIFY2(!cites(overseas, dropped), dropped);
        QVERIFY(cites(overseas, "CSA-en 3.3.5") && cites(overseas, "CSA-en 3.4.1"));
        QCOMPARE(inland.size() - overseas.size(), std::size_t(5)); // six of 3.3.1 to 3.3.4, and 3.3.5
    }

    // Semantics R28, R20.
    void whatGoesBehind()
    {
        const auto behind = [](const std::vector<CustomerObligation>& list, const char* cite) {
            const auto found =
                std::ranges::find_if(list, [&](const CustomerObligation& o) { return o.cite.en == cite; });
            QStringList names;
            for (const Bilingual& other : found->behind)
                names.append(QString::fromStdString(other.en));
            return names.join(u',');
        };
        const auto zh = customerObligations(accountWith({"tencent-csa-zh"}), m_all, {});
        QCOMPARE(behind(zh, "CSA-zh 3.4.1"), QStringLiteral("TRTC SLA 5.3"));
        QCOMPARE(behind(zh, "CSA-zh 10.5"), QStringLiteral("TRTC SLA 5.3"));
        QCOMPARE(behind(zh, "TRTC SLA 5.1"), QStringLiteral("CSA-zh 10.5"));
        QCOMPARE(behind(zh, "CSA-zh 4.4.1"), QString());
        // An agreement that is not in force goes before nothing.
        const auto en = customerObligations(accountWith({"tencent-csa-en"}), m_all, {});
        QCOMPARE(behind(en, "TRTC SLA 5.1"), QString());
        QCOMPARE(behind(en, "CSA-en 3.3.3"), QStringLiteral("TRTC SLA 5.3"));
    }

    void filters()
    {
        using Show = ObligationFilter::Show;
        const std::vector<CustomerDate> dates{
            dateOf(DateKind::PaymentDue, "2019-04-26", "tencent-csa-zh", "CSA-zh 3.2.4"),
            dateOf(DateKind::ClaimCloses, "2019-05-01", "tencent-trtc", "TRTC SLA 3.2(2)")};
        const auto list = customerObligations(accountWith({"tencent-csa-zh"}), m_all, dates);
        const auto count = [&](ObligationFilter filter) {
            filter.asOf = day("2019-05-01");
            return std::ranges::count_if(list, [&](const auto& o) { return passes(o, filter); });
        };
        const auto all = std::int64_t(list.size());
        QCOMPARE(count({Show::All, {}, {}, {}}), all);
        QCOMPARE(count({Show::Dated, {}, {}, {}}), std::int64_t(2));
        QCOMPARE(count({Show::ToCome, {}, {}, {}}), std::int64_t(1)); // the as-of day is to come
        QCOMPARE(count({Show::Standing, {}, {}, {}}), all - 2);
        QCOMPARE(count({Show::Open, {}, {}, {}}), all - 1);
        QCOMPARE(count({Show::All, {}, "tencent-trtc", {}}), std::int64_t(15));
        const auto customer = count({Show::All, contract::Actor::Customer, {}, {}});
        const auto provider = count({Show::All, contract::Actor::Provider, {}, {}});
        const auto shared = std::ranges::count_if(list, [](const CustomerObligation& o) {
            return o.rule->actor == contract::Actor::Both || o.rule->actor == contract::Actor::Either;
        });
        QCOMPARE(customer + provider - shared, all);
        QVERIFY(customer > shared && provider > shared && shared > 0);
    }

    // A definition file can name any date that the program computes, and no other.
    void schemaKnowsEveryDate()
    {
        QFile file(QStringLiteral(":/agreements/schema/common.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonArray known =
            root[u"definitions"][u"obligation"][u"properties"][u"dates"][u"items"][u"enum"].toArray();
        QStringList tokens;
        for (const QJsonValue& token : known)
            tokens.append(token.toString());
        QStringList expected;
        for (int kind = 0; kind < kDateKindCount; ++kind)
            expected.append(QLatin1String(tokenOf(DateKind(kind))));
        QCOMPARE(tokens, expected);
    }

    void exported()
    {
        auto due = dateOf(DateKind::PaymentDue, "2019-04-26", "tencent-csa-zh", "CSA-zh 3.2.4");
        due.amount = *Money::parse("6000.00");
        due.currency = "CNY";
        auto list = customerObligations(accountWith({"tencent-csa-zh"}), m_all, {due});
        list.resize(2);
        QCOMPARE(obligationsCsv(list, plainTexts()),
                 QByteArray(
                     "\xEF\xBB\xBF"
                     "d,w,k,t,x,m,o,a,c,l\r\n"
                     "2019-04-26,who,kind,\"'=trigger\",\"pay, unless the service rules say otherwise\",m,o,"
                     "6000.00,CNY,CSA-zh 3.2.4\r\n"
                     ",who,kind,\"'=trigger\",keep each service month's availability at the standard or "
                     "above,m,o,,,TRTC SLA 2.2\r\n"));
        const auto workbook = obligationsXlsx(list, plainTexts(), {});
        QVERIFY(workbook.ok());
        QVERIFY(workbook->startsWith("PK"));
    }
};

QTEST_GUILESS_MAIN(tst_Obligations)
#include "tst_obligations.moc"
