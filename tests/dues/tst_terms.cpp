// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreements.h"

#include "model/dues/terms.h"

#include <QtTest>

using namespace clausemeter;
using namespace clausemeter::dues;
using namespace clausemeter::testing;
using sla::StepId;

namespace {

QString iso(std::optional<Date> d)
{
    return d ? QString::fromStdString(toIso(*d)) : QString();
}

std::optional<Date> maybe(const QString& text)
{
    return parseDate(text.toStdString());
}

account::Service service(const char* start, const char* end)
{
    return {"1400000001", "tencent-trtc", {"tencent-csa-en"}, day(start), parseDate(end)};
}

} // namespace

class tst_Terms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void silenceConfirmsABill_data()
    {
        QTest::addColumn<QString>("received");
        QTest::addColumn<QString>("lastDay");
        QTest::addColumn<QString>("confirmed");
        QTest::newRow("a plain week")
            << QStringLiteral("2019-04-12") << QStringLiteral("2019-04-19") << QStringLiteral("2019-04-20");
        QTest::newRow("over Qingming")
            << QStringLiteral("2019-04-03") << QStringLiteral("2019-04-11") << QStringLiteral("2019-04-12");
        QTest::newRow("make-up days of Labour Day 2019")
            << QStringLiteral("2019-04-26") << QStringLiteral("2019-05-06") << QStringLiteral("2019-05-07");
    }
    void silenceConfirmsABill()
    {
        QFETCH(QString, received);
        QFETCH(QString, lastDay);
        QFETCH(QString, confirmed);
        const auto result = billConfirmation(*maybe(received), agreement("tencent-csa-zh"), mainland());
        QVERIFY(result);
        QCOMPARE(iso(result->lastDay.day), lastDay);
        QCOMPARE(iso(result->confirmed), confirmed);
        QVERIFY(!result->lastDay.provisional);
        QCOMPARE(result->derivation.front().clauses, std::vector<std::string>{"CSA-zh 3.2.4"});
    }
    void silenceMeansNothingElsewhere()
    {
        for (const char* id : {"tencent-csa-en", "tencent-crc", "tencent-isp"})
            QVERIFY(!billConfirmation(day("2019-04-12"), agreement(id), mainland()));
    }

    void term_data()
    {
        QTest::addColumn<QString>("accepted");
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<QString>("notRenewed");
        QTest::addColumn<QString>("serviceEnd"); // "-": runs on
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("renewsOn");
        QTest::addColumn<bool>("extended");
        const auto row = [](const char* name, const char* accepted, const char* asOf, const char* notRenewed,
                            const char* serviceEnd, const char* end, const char* renewsOn, bool extended) {
            QTest::newRow(name) << QString::fromLatin1(accepted) << QString::fromLatin1(asOf)
                                << QString::fromLatin1(notRenewed) << QString::fromLatin1(serviceEnd)
                                << QString::fromLatin1(end) << QString::fromLatin1(renewsOn) << extended;
        };
        row("the agreement's example", "2016-06-01", "2016-06-01", "", "", "2016-12-31", "2017-01-01", false);
        row("on the last day", "2016-06-01", "2016-12-31", "", "", "2016-12-31", "2017-01-01", false);
        row("the day after: renewed", "2016-06-01", "2017-01-01", "", "", "2017-12-31", "2018-01-01", false);
        row("accepted on 31 December", "2016-12-31", "2016-12-31", "", "", "2016-12-31", "2017-01-01", false);
        row("accepted on 1 January", "2017-01-01", "2017-06-01", "", "", "2017-12-31", "2018-01-01", false);
        row("years later", "2016-06-01", "2019-05-01", "", "", "2019-12-31", "2020-01-01", false);
        row("notice in the term", "2016-06-01", "2016-12-01", "2016-11-01", "", "2016-12-31", "", false);
        row("notice on the last day", "2016-06-01", "2017-05-01", "2016-12-31", "", "2016-12-31", "", false);
        row("notice a day too late ends the next term", "2016-06-01", "2017-05-01", "2017-01-01", "",
            "2017-12-31", "", false);
        row("a notice yet to come", "2016-06-01", "2016-10-31", "2016-11-01", "", "2016-12-31", "2017-01-01",
            false);
        row("a service that ends on the same day", "2016-06-01", "2016-12-01", "2016-11-01", "2016-12-31",
            "2016-12-31", "", false);
        row("a service that runs longer", "2016-06-01", "2016-12-01", "2016-11-01", "2017-01-01",
            "2017-01-01", "", true);
        row("a service without an end", "2016-06-01", "2016-12-01", "2016-11-01", "-", "", "", true);
        row("a longer service changes no renewal", "2016-06-01", "2016-12-01", "", "2018-01-01", "2016-12-31",
            "2017-01-01", false);
    }
    void term()
    {
        QFETCH(QString, accepted);
        QFETCH(QString, asOf);
        QFETCH(QString, notRenewed);
        QFETCH(QString, serviceEnd);
        QFETCH(QString, end);
        QFETCH(QString, renewsOn);
        QFETCH(bool, extended);
        std::vector<account::Service> services;
        if (!serviceEnd.isEmpty())
            services.push_back(service("2016-06-01", serviceEnd.toLatin1().constData()));
        const auto result =
            termOn(*maybe(asOf), *maybe(accepted), maybe(notRenewed), services, agreement("tencent-csa-en"));
        QVERIFY(result);
        QCOMPARE(iso(result->end), end);
        QCOMPARE(iso(result->renewsOn), renewsOn);
        QCOMPARE(result->extended, extended);
    }
    void aServiceBoughtAfterTheEndExtendsNothing()
    {
        const auto result = termOn(day("2017-05-01"), day("2016-06-01"), day("2016-11-01"),
                                   {service("2017-02-01", "2018-01-31")}, agreement("tencent-csa-en"));
        QCOMPARE(iso(result->end), QStringLiteral("2016-12-31"));
        QVERIFY(!result->extended);
    }
    void noTermWithoutARule()
    {
        QVERIFY(!termOn(day("2016-06-01"), day("2016-06-01"), {}, {}, agreement("tencent-csa-zh")));
    }

    void retention()
    {
        const auto en = retentionAfter(day("2019-06-16"), agreement("tencent-csa-en"));
        QCOMPARE(iso(en->lastDay), QStringLiteral("2019-07-01"));
        const auto zh = retentionAfter(day("2019-06-16"), agreement("tencent-csa-zh"));
        QVERIFY(zh);
        QCOMPARE(zh->lastDay, std::nullopt);
        QCOMPARE(zh->derivation.front().id, StepId::RetentionUnknown);
        QCOMPARE(iso(retentionAfter(day("2019-06-16"), agreement("tencent-csa-zh"), 7)->lastDay),
                 QStringLiteral("2019-06-23"));
        QCOMPARE(iso(retentionAfter(day("2019-06-16"), agreement("tencent-csa-en"), 7)->lastDay),
                 QStringLiteral("2019-07-01")); // the agreement's own figure holds
        QVERIFY(!retentionAfter(day("2019-06-16"), agreement("tencent-crc"), 7));
    }

    void forceMajeure_data()
    {
        QTest::addColumn<QString>("agreementId");
        QTest::addColumn<QString>("notice");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("end");
        QTest::addColumn<bool>("tooEarly");
        const auto row = [](const char* name, const char* id, const char* notice, const char* from,
                            const char* end, bool tooEarly) {
            QTest::newRow(name) << QString::fromLatin1(id) << QString::fromLatin1(notice)
                                << QString::fromLatin1(from) << QString::fromLatin1(end) << tooEarly;
        };
        row("CSA-en: day 31", "tencent-csa-en", "", "2019-03-31", "2019-04-15", false);
        row("CSA-zh: day 30", "tencent-csa-zh", "", "2019-03-30", "2019-04-14", false);
        row("notice on the day", "tencent-csa-zh", "2019-03-30", "2019-03-30", "2019-04-14", false);
        row("notice the day before", "tencent-csa-zh", "2019-03-29", "2019-03-30", "2019-04-14", true);
        row("notice later", "tencent-csa-en", "2019-04-10", "2019-03-31", "2019-04-25", false);
    }
    void forceMajeure()
    {
        QFETCH(QString, agreementId);
        QFETCH(QString, notice);
        QFETCH(QString, from);
        QFETCH(QString, end);
        QFETCH(bool, tooEarly);
        const auto result =
            forceMajeureEnd(day("2019-03-01"), maybe(notice), agreement(agreementId.toLatin1().constData()));
        QVERIFY(result);
        QCOMPARE(iso(result->noticeFrom), from);
        QCOMPARE(iso(result->earliestEnd), end);
        QCOMPARE(result->tooEarly, tooEarly);
        QVERIFY(!forceMajeureEnd(day("2019-03-01"), {}, agreement("tencent-isp")));
    }

    void discountIsTakenBack()
    {
        account::Fee known;
        known.discount = money("1000.00");
        account::Fee other;
        other.discount = money("0.00000001");
        const auto result = discountTakenBack({known, account::Fee(), other}, agreement("tencent-csa-zh"));
        QCOMPARE(result->amount, money("1000.00000001"));
        QCOMPARE(result->unknown, std::int64_t(1));
        QCOMPARE(result->derivation,
                 (std::vector<sla::Step>{{StepId::DiscountTakenBack,
                                          {"CSA-zh 3.2.2"},
                                          {std::int64_t(2), money("1000.00000001"), std::int64_t(1)}}}));
        QVERIFY(!discountTakenBack({known}, agreement("tencent-csa-en")));
    }
};

QTEST_GUILESS_MAIN(tst_Terms)
#include "tst_terms.moc"
