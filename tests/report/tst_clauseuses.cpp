// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/clauseuses.h"

#include <QTest>

using namespace clausemeter;
using namespace clausemeter::report;
using namespace std::chrono_literals;

namespace {

std::shared_ptr<const Knowledge> knowledge()
{
    static const auto loaded = loadKnowledge({});
    return loaded.ok() ? *loaded : nullptr;
}

sla::Step step(std::vector<std::string> clauses)
{
    sla::Step made{sla::StepId::Coverage, std::move(clauses), {}};
    return made;
}

// One month with a few steps, an invoice and two dates.
Case someCase()
{
    Case c;
    c.knowledge = knowledge();
    sla::ServiceResult service;
    service.definition = c.knowledge->definitions.at("tencent-trtc");
    sla::MonthResult month;
    month.derivation = {step({"1.5"}), step({"1.5", "CSA-zh 3.4.1"}), step({"3.1(2)"}), step({"4.1"}),
                        step({"4.10"})};
    service.months = {month};
    c.analysis.services = {service};
    dues::InvoiceOnDay invoice;
    invoice.derivation = {step({"CSA-zh 3.2.4"}), step({"CSA-zh 4.4.1"})};
    c.invoices = {invoice};
    CustomerDate due, claim;
    due.clause = {"CSA-zh 4.4.2", "CSA-zh 4.4.2"};
    claim.clause = {"TRTC 服务等级协议 3.2(2)", "TRTC SLA 3.2(2)"};
    c.dates = {due, claim};
    return c;
}

// The same of a customer who signed the agreements.
Case signedCase()
{
    Case c = someCase();
    account::Service service;
    service.sla = "tencent-trtc";
    service.agreements = {"tencent-csa-zh"};
    c.account.account.services = {service};
    c.analysis.asOf = Date(2019y / 5 / 1);
    CustomerDate past, next, later;
    for (CustomerDate* due : {&past, &next, &later}) {
        due->kind = DateKind::PaymentDue;
        due->agreement = "tencent-csa-zh";
        due->clause = {"CSA-zh 3.2.4", "CSA-zh 3.2.4"};
    }
    past.day = Date(2019y / 4 / 1);
    next.day = Date(2019y / 6 / 1);
    later.day = Date(2019y / 7 / 1);
    c.dates = {past, next, later};
    return c;
}

} // namespace

class TestClauseUses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cited_data()
    {
        QTest::addColumn<QString>("cited");
        QTest::addColumn<QString>("agreement");
        QTest::addColumn<QString>("clause");
        QTest::newRow("of the agreement itself") << "3.1(2)"
                                                 << "tencent-trtc"
                                                 << "3.1(2)";
        QTest::newRow("by code") << "CSA-zh 3.4.1"
                                 << "tencent-csa-zh"
                                 << "3.4.1";
        QTest::newRow("the other language's") << "CSA-en 3.4.1"
                                              << "tencent-csa-en"
                                              << "3.4.1";
        QTest::newRow("roman") << "ISP IV.8"
                               << "tencent-isp"
                               << "IV.8";
        QTest::newRow("by short name") << "TRTC SLA 3.2(2)"
                                       << "tencent-trtc"
                                       << "3.2(2)";
        QTest::newRow("by Chinese short name") << "TRTC 服务等级协议 3.2(2)"
                                               << "tencent-trtc"
                                               << "3.2(2)";
        QTest::newRow("unknown agreement") << "XYZ 1.1"
                                           << ""
                                           << "";
    }
    void cited()
    {
        QFETCH(QString, cited);
        QFETCH(QString, agreement);
        QFETCH(QString, clause);
        const auto found =
            clauseOf(*knowledge(), knowledge()->definitions.at("tencent-trtc"), cited.toStdString());
        QCOMPARE(found.has_value(), !agreement.isEmpty());
        if (found)
            QCOMPARE(*found, (AgreementClause{agreement.toStdString(), clause.toStdString()}));
    }

    void everyAgreementIsFoundByWhatItCites()
    {
        const sla::Definition& any = knowledge()->definitions.at("tencent-trtc");
        for (const auto& [id, agreement] : knowledge()->contracts) {
            const Bilingual cite = agreement.cite("3.1");
            for (const std::string& cited : {cite.zh, cite.en})
                QCOMPARE(clauseOf(*knowledge(), any, cited), (AgreementClause{id, "3.1"}));
        }
    }

    void obligationsThatRestOnIt()
    {
        const Case c = signedCase();
        const auto all = obligationsOf(c);
        std::vector<std::size_t> found;
        for (const ClauseUse& use : clauseUses(c, 0, 0, {"tencent-csa-zh", "3.2"})) {
            if (use.kind == ClauseUseKind::Obligation)
                found.push_back(use.index);
        }
        QVERIFY(!found.empty());
        std::vector<Date> days;
        for (const std::size_t index : found) {
            QCOMPARE(all[index].agreement, std::string("tencent-csa-zh"));
            QVERIFY(liesIn(all[index].clause, "3.2"));
            QVERIFY(all[index].rule.has_value());
            if (all[index].date)
                days.push_back(all[index].date->day);
        }
        QCOMPARE(days, std::vector<Date>{Date(2019y / 6 / 1)}); // of three dates the next
        for (const ClauseUse& use : clauseUses(c, 0, 0, {"tencent-csa-en", "3.2"}))
            QVERIFY(use.kind != ClauseUseKind::Obligation); // not signed
    }

    void partsOfAClause()
    {
        QVERIFY(liesIn("3.1(2)", "3.1(2)"));
        QVERIFY(liesIn("3.1(2)", "3.1"));
        QVERIFY(liesIn("3.1(2)", "3"));
        QVERIFY(!liesIn("4.10", "4.1")); // digits go on
        QVERIFY(!liesIn("3", "3.1"));
        QVERIFY(!liesIn("13", "1"));
    }

    void uses_data()
    {
        QTest::addColumn<QString>("agreement");
        QTest::addColumn<QString>("clause");
        QTest::addColumn<QList<int>>("found"); // kind, index and step one after the other
        const int step = int(ClauseUseKind::MonthStep), invoice = int(ClauseUseKind::InvoiceStep),
                  date = int(ClauseUseKind::Date);
        QTest::newRow("two steps") << "tencent-trtc"
                                   << "1.5" << QList<int>{step, 0, 0, step, 1, 0};
        QTest::newRow("a whole section") << "tencent-trtc"
                                         << "3" << QList<int>{step, 2, 0, date, 1, 0};
        QTest::newRow("4.1 is not 4.10") << "tencent-trtc"
                                         << "4.1" << QList<int>{step, 3, 0};
        QTest::newRow("of another agreement") << "tencent-csa-zh"
                                              << "3.4" << QList<int>{step, 1, 0};
        QTest::newRow("invoice and date") << "tencent-csa-zh"
                                          << "4.4" << QList<int>{invoice, 0, 1, date, 0, 0};
        QTest::newRow("same number of another agreement") << "tencent-csa-en"
                                                          << "4.4" << QList<int>();
    }
    void uses()
    {
        QFETCH(QString, agreement);
        QFETCH(QString, clause);
        QFETCH(QList<int>, found);
        QList<int> uses;
        for (const ClauseUse& use :
             clauseUses(someCase(), 0, 0, {agreement.toStdString(), clause.toStdString()}))
            uses << int(use.kind) << int(use.index) << int(use.step);
        QCOMPARE(uses, found);
    }
};

QTEST_GUILESS_MAIN(TestClauseUses)
#include "tst_clauseuses.moc"
