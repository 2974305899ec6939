// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreements.h"

#include "model/dues/invoicedues.h"

#include <QtTest>

using namespace clausemeter;
using namespace clausemeter::dues;
using namespace clausemeter::testing;
using sla::StepId;

namespace {

account::Invoice invoice(const char* agreementId, const char* amount, const char* due)
{
    account::Invoice i;
    i.id = "INV-1";
    i.agreement = agreementId;
    i.service = "1400000001";
    i.amount = money(amount);
    if (*due)
        i.due = day(due);
    return i;
}

// "2019-05-06 4000.00; ..."
std::vector<account::Payment> payments(const QString& text)
{
    std::vector<account::Payment> result;
    for (const QString& one : text.split(u';', Qt::SkipEmptyParts)) {
        const QStringList parts = one.trimmed().split(u' ');
        result.push_back({day(parts[0].toLatin1().constData()), money(parts[1].toLatin1().constData())});
    }
    return result;
}

InvoiceOnDay on(const account::Invoice& i, const char* asOf)
{
    return invoiceOn(i, &agreement(i.agreement.c_str()), mainland(), day(asOf));
}

QString remedies(const InvoiceOnDay& result)
{
    QStringList list;
    for (const RemedyFrom& r : result.remedies) {
        const char* names[] = {"suspend", "set-off", "forfeit", "terminate"};
        list.append(QString::fromLatin1(names[int(r.remedy)]) + u' ' + QString::fromStdString(toIso(r.from)) +
                    u' ' + QString::fromStdString(r.clause));
    }
    return list.join(QStringLiteral("; "));
}

account::Account accountWith(account::Invoice i)
{
    account::Account a;
    a.services = {{"1400000001", "tencent-trtc", {"tencent-csa-zh"}, day("2019-01-01"), {}}};
    a.invoices = {std::move(i)};
    return a;
}

} // namespace

class tst_InvoiceDues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void due_data()
    {
        QTest::addColumn<QString>("agreementId");
        QTest::addColumn<QString>("received");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("due");
        QTest::addColumn<int>("source");
        const auto row = [](const char* name, const char* id, const char* received, const char* given,
                            const char* due, DueSource source) {
            QTest::newRow(name) << QString::fromLatin1(id) << QString::fromLatin1(received)
                                << QString::fromLatin1(given) << QString::fromLatin1(due) << int(source);
        };
        row("the worked example", "tencent-csa-zh", "2019-04-12", "", "2019-04-26", DueSource::AfterReceipt);
        row("over Qingming", "tencent-csa-zh", "2019-04-04", "", "2019-04-19", DueSource::AfterReceipt);
        row("a make-up Sunday counts", "tencent-csa-zh", "2019-04-17", "", "2019-04-30",
            DueSource::AfterReceipt);
        row("received on a Saturday", "tencent-csa-zh", "2019-04-13", "", "2019-04-26",
            DueSource::AfterReceipt);
        row("the given day wins", "tencent-csa-zh", "2019-04-12", "2019-04-20", "2019-04-20",
            DueSource::Given);
        row("no receipt", "tencent-csa-zh", "", "", "", DueSource::Unknown);
        row("service rules decide", "tencent-csa-en", "2019-04-12", "", "", DueSource::Unknown);
        row("given under CSA-en", "tencent-csa-en", "2019-04-12", "2019-05-01", "2019-05-01",
            DueSource::Given);
    }
    void due()
    {
        QFETCH(QString, agreementId);
        QFETCH(QString, received);
        QFETCH(QString, given);
        QFETCH(QString, due);
        QFETCH(int, source);
        account::Invoice i =
            invoice(agreementId.toLatin1().constData(), "1.00", given.toLatin1().constData());
        i.received = parseDate(received.toStdString());
        const DueDay result = dueDay(i, &agreement(agreementId.toLatin1().constData()), mainland());
        QCOMPARE(int(result.source), source);
        QCOMPARE(result.day ? QString::fromStdString(toIso(result.day->day)) : QString(), due);
    }

    void dueInAnUnknownYearIsProvisional()
    {
        account::Invoice i = invoice("tencent-csa-zh", "1.00", "");
        i.received = day("2031-12-30");
        QVERIFY(dueDay(i, &agreement("tencent-csa-zh"), mainland()).day->provisional);
        QCOMPARE(on(i, "2031-12-30").derivation[0].reading, sla::Reading::WeekdayFallback);
    }

    void lateFee_data()
    {
        QTest::addColumn<QString>("agreementId");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("paid");
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<QString>("fee");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("unpaid");
        QTest::addColumn<int>("state");
        const auto row = [](const char* name, const char* id, const char* amount, const char* paid,
                            const char* asOf, const char* fee, int days, const char* unpaid,
                            InvoiceState state) {
            QTest::newRow(name) << QString::fromLatin1(id) << QString::fromLatin1(amount)
                                << QString::fromLatin1(paid) << QString::fromLatin1(asOf)
                                << QString::fromLatin1(fee) << days << QString::fromLatin1(unpaid)
                                << int(state);
        };
        const auto zh = "tencent-csa-zh"; // due 2019-04-26 throughout
        row("on the due day", zh, "10000.00", "", "2019-04-26", "0.00", 0, "10000.00", InvoiceState::NotDue);
        row("the day after", zh, "10000.00", "", "2019-04-27", "100.00", 1, "10000.00",
            InvoiceState::Overdue);
        row("ten days", zh, "10000.00", "", "2019-05-06", "1000.00", 10, "10000.00", InvoiceState::Overdue);
        row("a payment counts from the day after it", zh, "10000.00", "2019-05-06 4000.00", "2019-05-06",
            "1000.00", 10, "6000.00", InvoiceState::Overdue);
        row("the day after the payment", zh, "10000.00", "2019-05-06 4000.00", "2019-05-07", "1060.00", 11,
            "6000.00", InvoiceState::Overdue);
        row("paid on the due day", zh, "10000.00", "2019-04-26 10000.00", "2019-05-07", "0.00", 0, "0.00",
            InvoiceState::Settled);
        row("paid a day late", zh, "10000.00", "2019-04-27 10000.00", "2019-05-07", "100.00", 1, "0.00",
            InvoiceState::Settled);
        row("paid before it was due, in part", zh, "10000.00", "2019-04-01 9999.00", "2019-04-28", "0.02", 2,
            "1.00", InvoiceState::Overdue);
        row("a payment after the day is left out", zh, "10000.00", "2019-05-06 10000.00", "2019-04-27",
            "100.00", 1, "10000.00", InvoiceState::Overdue);
        row("payments in any order, two on a day", zh, "300.00",
            "2019-04-29 100.00; 2019-04-28 50.00; 2019-04-28 50.00", "2019-04-30", "9.00", 4, "100.00",
            InvoiceState::Overdue);
        row("half a cent is rounded up", zh, "0.50", "", "2019-04-27", "0.01", 1, "0.50",
            InvoiceState::Overdue);
        row("less than half is not", zh, "0.49999999", "", "2019-04-27", "0.00", 1, "0.49999999",
            InvoiceState::Overdue);
        row("rounded once, not by day", zh, "0.40", "", "2019-04-30", "0.02", 4, "0.40",
            InvoiceState::Overdue);
        row("3 per mille", "tencent-csa-en", "10000.00", "", "2019-04-27", "30.00", 1, "10000.00",
            InvoiceState::Overdue);
        row("0.3 %", "tencent-crc", "10000.00", "2019-04-28 5000.00", "2019-04-29", "75.00", 3, "5000.00",
            InvoiceState::Overdue);
        row("crc stops with the principal", "tencent-crc", "10000.00", "2019-04-28 10000.00", "2019-05-29",
            "60.00", 2, "0.00", InvoiceState::Settled);
        row("no rate in the agreement", "tencent-isp", "10000.00", "", "2019-04-29", "", 3, "10000.00",
            InvoiceState::Overdue);
        row("the largest amount, 81 years late", zh, "999999999999999.99999999", "", "2100-04-26",
            "295850000000000000.00", 29585, "999999999999999.99999999", InvoiceState::Overdue);
    }
    void lateFee()
    {
        QFETCH(QString, agreementId);
        QFETCH(QString, amount);
        QFETCH(QString, paid);
        QFETCH(QString, asOf);
        QFETCH(QString, fee);
        QFETCH(int, days);
        QFETCH(QString, unpaid);
        QFETCH(int, state);
        account::Invoice i =
            invoice(agreementId.toLatin1().constData(), amount.toLatin1().constData(), "2019-04-26");
        i.payments = payments(paid);
        const InvoiceOnDay result = on(i, asOf.toLatin1().constData());
        QCOMPARE(result.lateFee ? QString::fromStdString(result.lateFee->toString()) : QString(), fee);
        QCOMPARE(result.overdueDays, std::int64_t(days));
        QCOMPARE(QString::fromStdString(result.unpaid.toString()), unpaid);
        QCOMPARE(int(result.state), state);
    }

    void derivationShowsEverySpan()
    {
        account::Invoice i = invoice("tencent-csa-zh", "10000.00", "");
        i.received = day("2019-04-12");
        i.payments = payments(QStringLiteral("2019-05-06 4000.00"));
        const InvoiceOnDay result = on(i, "2019-05-08");
        const std::vector<sla::Step> expected{
            {StepId::DueAfterReceipt,
             {"CSA-zh 3.2.4"},
             {day("2019-04-12"), std::int64_t(10), day("2019-04-26")}},
            {StepId::OverdueDays, {}, {day("2019-04-26"), day("2019-05-08"), std::int64_t(12)}},
            {StepId::LateFeeRate, {"CSA-zh 4.4.1"}, {sla::Percent{*Decimal::parse("1")}}},
            {StepId::UnpaidSpan,
             {"CSA-zh 4.4.1"},
             {day("2019-04-27"), day("2019-05-06"), std::int64_t(10), money("10000.00")}},
            {StepId::UnpaidSpan,
             {"CSA-zh 4.4.1"},
             {day("2019-05-07"), day("2019-05-08"), std::int64_t(2), money("6000.00")}},
            {StepId::LateFee,
             {"CSA-zh 4.4.1"},
             {money("112000.00"), sla::Percent{*Decimal::parse("1")}, money("1120.00")},
             sla::Reading::LateFeeSimple},
            {StepId::SuspensionFrom, {"CSA-zh 4.4"}, {day("2019-04-26"), day("2019-04-27")}},
            {StepId::SetOffFrom, {"CSA-zh 4.4.3"}, {day("2019-04-26"), day("2019-04-27")}},
            {StepId::TerminationFrom, {"CSA-zh 4.4.2"}, {day("2019-04-26"), day("2019-05-12")}}};
        QCOMPARE(result.derivation, expected);
    }

    void crcSaysItsReading()
    {
        const InvoiceOnDay result = on(invoice("tencent-crc", "1.00", "2019-04-26"), "2019-04-30");
        std::vector<sla::Reading> readings;
        for (const sla::Step& step : result.derivation) {
            if (step.reading != sla::Reading::None)
                readings.push_back(step.reading);
        }
        QCOMPARE(readings, (std::vector<sla::Reading>{sla::Reading::InvoicePostPaid,
                                                      sla::Reading::LateFeeUntilPenaltyPaid,
                                                      sla::Reading::ForfeitedWithTermination}));
    }

    void remedies_data()
    {
        QTest::addColumn<QString>("agreementId");
        QTest::addColumn<QString>("expected");
        QTest::newRow("CSA-zh") << QStringLiteral("tencent-csa-zh")
                                << QStringLiteral("suspend 2019-04-27 CSA-zh 4.4; set-off 2019-04-27 CSA-zh "
                                                  "4.4.3; terminate 2019-05-12 CSA-zh 4.4.2");
        QTest::newRow("CSA-en") << QStringLiteral("tencent-csa-en")
                                << QStringLiteral(
                                       "terminate 2019-05-12 CSA-en 4.4; forfeit 2019-05-12 CSA-en 4.4");
        QTest::newRow("CRC") << QStringLiteral("tencent-crc")
                             << QStringLiteral("terminate 2019-05-12 CRC 3; forfeit 2019-05-12 CRC 3");
        QTest::newRow("ISP: none") << QStringLiteral("tencent-isp") << QString();
    }
    void remedies()
    {
        QFETCH(QString, agreementId);
        QFETCH(QString, expected);
        const account::Invoice i = invoice(agreementId.toLatin1().constData(), "1.00", "2019-04-26");
        QCOMPARE(::remedies(on(i, "2019-04-20")), expected); // what may come is told beforehand
        QCOMPARE(::remedies(on(i, "2019-06-01")), expected);
    }

    void aSettledInvoiceGivesNoRight()
    {
        account::Invoice i = invoice("tencent-csa-zh", "1.00", "2019-04-26");
        i.payments = payments(QStringLiteral("2019-05-30 1.00"));
        QVERIFY(on(i, "2019-05-30").remedies.empty());
        QCOMPARE(on(i, "2019-05-29").remedies.size(), std::size_t(3));
    }

    void paidBeyond_data()
    {
        QTest::addColumn<QString>("paid");
        QTest::addColumn<QString>("beyond");
        QTest::addColumn<QString>("lateFeePaid");
        QTest::addColumn<bool>("twice");
        const auto row = [](const char* name, const char* paid, const char* beyond, const char* fee,
                            bool twice) {
            QTest::newRow(name) << QString::fromLatin1(paid) << QString::fromLatin1(beyond)
                                << QString::fromLatin1(fee) << twice;
        };
        row("exactly", "2019-04-20 100.00", "0.00", "0.00", false);
        row("one cent too much", "2019-04-20 100.01", "0.01", "0.00", false);
        row("paid twice, in time", "2019-04-20 100.00; 2019-04-21 100.00", "100.00", "0.00", false);
        row("the same payment twice", "2019-04-20 100.00; 2019-04-20 100.00", "100.00", "0.00", true);
        row("with the late fee", "2019-04-28 102.00", "2.00", "2.00", false);
        row("more than the late fee", "2019-04-28 105.00", "5.00", "2.00", false);
    }
    void paidBeyond()
    {
        QFETCH(QString, paid);
        QFETCH(QString, beyond);
        QFETCH(QString, lateFeePaid);
        QFETCH(bool, twice);
        account::Invoice i = invoice("tencent-csa-zh", "100.00", "2019-04-26");
        i.payments = payments(paid);
        const InvoiceOnDay result = on(i, "2019-05-30");
        QCOMPARE(QString::fromStdString(result.beyond.toString()), beyond);
        QCOMPARE(QString::fromStdString(result.lateFeePaid.toString()), lateFeePaid);
        QCOMPARE(result.state, InvoiceState::Settled);
        const auto has = [&](InvoiceIssue issue) {
            return std::ranges::find(result.issues, issue) != result.issues.end();
        };
        QCOMPARE(has(InvoiceIssue::PaidBeyond), result.beyond > Money());
        QCOMPARE(has(InvoiceIssue::SamePaymentTwice), twice);
    }

    void onlyAgreementsInForceApply()
    {
        const std::map<std::string, AgreementTerms> known{{"tencent-csa-zh", agreement("tencent-csa-zh")},
                                                          {"tencent-csa-en", agreement("tencent-csa-en")}};
        const auto first = [&](const account::Account& a) {
            return invoicesOn(a, known, mainland(), day("2019-05-01")).front();
        };
        account::Account a = accountWith(invoice("tencent-csa-zh", "100.00", "2019-04-26"));
        QCOMPARE(first(a).issues, std::vector<InvoiceIssue>());
        QCOMPARE(first(a).lateFee, std::optional(money("5.00")));
        a.invoices[0].agreement = "tencent-csa-en";
        QCOMPARE(first(a).issues, std::vector<InvoiceIssue>{InvoiceIssue::AgreementNotInForce});
        QCOMPARE(first(a).lateFee, std::nullopt);
        QCOMPARE(first(a).overdueDays, std::int64_t(5)); // the given due day holds
        a.services[0].agreements = {"someone-else"};
        a.invoices[0].agreement = "someone-else";
        QCOMPARE(first(a).issues, std::vector<InvoiceIssue>{InvoiceIssue::AgreementUnknown});
        a = accountWith(invoice("tencent-csa-zh", "100.00", "2019-04-26"));
        a.invoices[0].service.clear();
        QCOMPARE(first(a).lateFee, std::optional(money("5.00")));
        a.invoices.push_back(a.invoices[0]);
        QCOMPARE(first(a).issues, std::vector<InvoiceIssue>{InvoiceIssue::SameInvoiceTwice});
    }
};

QTEST_GUILESS_MAIN(tst_InvoiceDues)
#include "tst_invoicedues.moc"
