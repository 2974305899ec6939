// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples.h"

#include <QTest>
#include <limits>

using namespace clausemeter;
using text::decimal;
using text::Language;
using text::Words;

class TestFigures : public QObject {
    Q_OBJECT

private:
    const Words m_zh{Language::Zh};
    const Words m_en{Language::En};

private Q_SLOTS:
    void percentIsCutOffNeverRoundedUp()
    {
        QCOMPARE(m_en.percent(decimal("99.8611111111")), QStringLiteral("99.8611 %"));
        QCOMPARE(m_en.percent(decimal("99.89999999")), QStringLiteral("99.8999 %"));
        QCOMPARE(m_zh.percent(decimal("100")), QStringLiteral("100.0000 %"));
        QCOMPARE(m_zh.percent(decimal("0")), QStringLiteral("0.0000 %"));
    }

    void thresholdsAreWrittenAsTheAgreementHasThem()
    {
        QCOMPARE(m_en.plainPercent(decimal("99.90")), QStringLiteral("99.9 %"));
        QCOMPARE(m_zh.plainPercent(decimal("99")), QStringLiteral("99 %"));
        QCOMPARE(m_zh.plainPercent(decimal("12.34567")), QStringLiteral("12.34567 %"));
    }

    void moneyNamesItsCurrency_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("en");
        QTest::addColumn<QString>("zh");
        const auto row = [](const char* name, const char* amount, const char* currency, const char* en,
                            const char* zh) {
            QTest::newRow(name) << QString::fromUtf8(amount) << QString::fromUtf8(currency)
                                << QString::fromUtf8(en) << QString::fromUtf8(zh);
        };
        row("yuan", "1000", "CNY", "CNY 1,000.00", "1,000.00 元");
        row("dollars", "1000", "USD", "USD 1,000.00", "USD 1,000.00");
        row("nothing", "0", "CNY", "CNY 0.00", "0.00 元");
        row("all decimals that there are", "1234567.12345678", "CNY", "CNY 1,234,567.12345678",
            "1,234,567.12345678 元");
        row("below zero", "-1234.5", "USD", "USD -1,234.50", "USD -1,234.50");
        row("no currency", "999.9", "", "999.90", "999.90");
    }
    void moneyNamesItsCurrency()
    {
        QFETCH(QString, amount);
        QFETCH(QString, currency);
        QFETCH(QString, en);
        QFETCH(QString, zh);
        const Money m = text::money(amount.toUtf8().constData());
        QCOMPARE(m_en.money(m, currency), en);
        QCOMPARE(m_zh.money(m, currency), zh);
    }

    void countsHaveCommas()
    {
        QCOMPARE(m_en.count(std::int64_t(0)), QStringLiteral("0"));
        QCOMPARE(m_en.count(std::int64_t(999)), QStringLiteral("999"));
        QCOMPARE(m_en.count(std::int64_t(1000)), QStringLiteral("1,000"));
        QCOMPARE(m_zh.count(std::int64_t(1'048'212)), QStringLiteral("1,048,212"));
        QCOMPARE(m_zh.count(std::int64_t(-123)), QStringLiteral("-123"));
        QCOMPARE(m_zh.count(std::int64_t(-123'456)), QStringLiteral("-123,456"));
        QCOMPARE(m_en.count(std::numeric_limits<std::int64_t>::max()),
                 QStringLiteral("9,223,372,036,854,775,807"));
        QCOMPARE(m_en.count(decimal("8928000")), QStringLiteral("8,928,000"));
        QCOMPARE(m_en.count(decimal("12345.67899")), QStringLiteral("12,345.6789"));
    }

    void lengthsOfTime()
    {
        QCOMPARE(m_en.minutes(1800), QStringLiteral("30"));
        QCOMPARE(m_en.minutes(1770), QStringLiteral("29.5"));
        QCOMPARE(m_en.minutes(2'678'400), QStringLiteral("44,640"));
        QCOMPARE(m_en.minutes(10), QStringLiteral("0.1666"));
        QCOMPARE(m_en.duration(0), QStringLiteral("0 min"));
        QCOMPARE(m_en.duration(1800), QStringLiteral("30 min"));
        QCOMPARE(m_zh.duration(1800), QStringLiteral("30 分钟"));
        QCOMPARE(m_en.duration(3900), QStringLiteral("1 h 05 min"));
        QCOMPARE(m_zh.duration(3900), QStringLiteral("1 小时 05 分钟"));
        QCOMPARE(m_en.duration(86'400), QStringLiteral("24 h"));
        QCOMPARE(m_en.duration(3601), QStringLiteral("1 h 00 min 01 s"));
        QCOMPARE(m_zh.duration(3601), QStringLiteral("1 小时 00 分 01 秒"));
        QCOMPARE(m_en.duration(90), QStringLiteral("1 min 30 s"));
        QCOMPARE(m_zh.duration(90), QStringLiteral("1 分 30 秒"));
        QCOMPARE(m_en.duration(59), QStringLiteral("59 s"));
    }

    void daysAndMoments()
    {
        const SlaClock clock;
        const auto at = [&](const char* iso) { return parseInstant(iso, clock).value(); };
        QCOMPARE(m_zh.date(text::day("2019-03-31")), QStringLiteral("2019-03-31"));
        QCOMPARE(m_en.moment(at("2019-03-20T10:00:00+08:00"), clock), QStringLiteral("2019-03-20 10:00"));
        QCOMPARE(m_en.span({at("2019-03-20T10:00:00"), at("2019-03-20T10:30:00")}, clock),
                 QStringLiteral("2019-03-20 10:00 – 10:30"));
        QCOMPARE(m_en.span({at("2019-03-20T23:30:00"), at("2019-03-21T00:00:00")}, clock),
                 QStringLiteral("2019-03-20 23:30 – 2019-03-21 00:00"));
    }

    void clausesNameTheirAgreement()
    {
        const sla::Definition definition = text::sampleService().definition;
        QCOMPARE(m_en.clause(definition, "3.1(2)"), QStringLiteral("TRTC SLA 3.1(2)"));
        QCOMPARE(m_zh.clause(definition, "3.1(2)"), QStringLiteral("TRTC 服务等级协议 3.1(2)"));
        QCOMPARE(m_en.clause(definition, "CSA-zh 3.4.2"), QStringLiteral("CSA-zh 3.4.2"));
        account::Exclusion exclusion;
        exclusion.clause = "4.14";
        QCOMPARE(m_en.clause(definition, exclusion), QStringLiteral("TRTC SLA 4.14"));
        exclusion.otherClause = "CSA-zh 10.1";
        QCOMPARE(m_en.clause(definition, exclusion), QStringLiteral("TRTC SLA 4.14 (CSA-zh 10.1)"));
        QCOMPARE(m_zh.clause(definition, exclusion), QStringLiteral("TRTC 服务等级协议 4.14（CSA-zh 10.1）"));
    }

    void bilingualDataFallsBackToTheOtherLanguage()
    {
        QCOMPARE(m_zh.pick({"示例视频", "Example Video"}), QStringLiteral("示例视频"));
        QCOMPARE(m_en.pick({"示例视频", "Example Video"}), QStringLiteral("Example Video"));
        QCOMPARE(m_en.pick({"示例视频", ""}), QStringLiteral("示例视频"));
        QCOMPARE(m_zh.pick({"", "Example Video"}), QStringLiteral("Example Video"));
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
