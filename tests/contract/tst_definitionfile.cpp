// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/definitionfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace clausemeter;

namespace {

QByteArray shipped()
{
    QFile file(QStringLiteral(":/agreements/tencent-trtc.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Decimal dec(const char* text)
{
    return *Decimal::parse(text);
}

} // namespace

class tst_DefinitionFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void trtcFigures()
    {
        const auto parsed = contract::parseDefinition(shipped(), "trtc");
        QVERIFY(parsed.ok());
        const sla::Definition& d = *parsed;
        QCOMPARE(d.id, std::string("tencent-trtc"));
        QCOMPARE(d.file, std::string("trtc"));
        QCOMPARE(d.slotThresholdPercent, (sla::Cited<Decimal>{dec("99"), "1.5"}));
        QCOMPARE(d.situationMinutes, (sla::Cited<int>{5, "1.5"}));
        QCOMPARE(d.standardPercent, (sla::Cited<Decimal>{dec("99.9"), "2.2"}));
        const std::vector<sla::Tier> tiers{{dec("99.5"), dec("99.9"), dec("10"), "3.1(2)"},
                                           {dec("99"), dec("99.5"), dec("20"), "3.1(2)"},
                                           {dec("0"), dec("99"), dec("50"), "3.1(2)"}};
        QCOMPARE(d.tiers, tiers);
        QCOMPARE(d.claimOpensAfterBusinessDay, (sla::Cited<int>{5, "3.2(1)"}));
        QCOMPARE(d.claimDays, (sla::Cited<int>{60, "3.2(2)"}));
        QCOMPARE(d.maintenanceNoticeHours, (sla::Cited<int>{24, "CSA-zh 3.4.1"}));
        QCOMPARE(d.relocationNoticeDays, (sla::Cited<int>{30, "CSA-zh 3.4.2"}));
        QCOMPARE(d.relocationAgreement, std::string("tencent-csa-zh"));
        QCOMPARE(d.surgeConcurrency, (sla::Cited<std::int64_t>{3000, "4.6"}));
        QCOMPARE(d.surgeNoticeBusinessDays, (sla::Cited<int>{5, "4.6"}));
        QCOMPARE(d.serviceMonthClause, std::string("1.2"));
        QCOMPARE(d.feeClause, std::string("1.3"));
        QCOMPARE(d.successRateClause, std::string("1.4"));
        QCOMPARE(d.totalMinutesClause, std::string("1.6"));
        QCOMPARE(d.availabilityClause, std::string("2.1"));
        QCOMPARE(d.voucherUseClause, std::string("3.1(1)"));
        QCOMPARE(d.feeDeductionClause, std::string("3.1(2)"));
        QCOMPARE(d.prevailingRecordClause, std::string("3.2(1)"));
        QCOMPARE(d.capClause, std::string("5.1"));
        QCOMPARE(d.notAttributableClauses, (std::vector<std::string>{"1.5", "4.1", "4.2", "4.5"}));
        QCOMPARE(d.voucherConditions.size(), std::size_t(4));
        QCOMPARE(d.readings, (sla::Readings{true, true}));
    }

    void trtcReleases()
    {
        const auto parsed = contract::parseDefinition(shipped(), "trtc");
        QVERIFY(parsed.ok());
        QCOMPARE(parsed->releases.size(), std::size_t(14));
        for (int i = 1; i <= 14; ++i) {
            const sla::ReleaseClause* release = parsed->release("4." + std::to_string(i));
            QVERIFY(release);
            const auto rule = i == 6    ? sla::StandingRule::TrafficSurge
                              : i == 9  ? sla::StandingRule::AnnouncedEvent
                              : i == 10 ? sla::StandingRule::Maintenance
                                        : sla::StandingRule::Evidence;
            QCOMPARE(release->rule, rule);
        }
    }

    void trtcCustomerCausedCodes()
    {
        const auto parsed = contract::parseDefinition(shipped(), "trtc");
        QVERIFY(parsed.ok());
        QCOMPARE(parsed->customerCausedCodes(), (std::vector<std::string>{"-3316", "-3317", "-3318", "-3319",
                                                                          "-3320", "-100013", "-100018"}));
    }

    void trtcErrorCodesHaveMeanings()
    {
        const auto parsed = contract::parseDefinition(shipped(), "trtc");
        QVERIFY(parsed.ok());
        QCOMPARE(parsed->errorCodes.size(), std::size_t(18));
        QCOMPARE(parsed->errorCode("-3308")->meaning.en, std::string("Room entry timed out"));
        QVERIFY(parsed->errorCode("-3308")->meaning.zh != parsed->errorCode("-3301")->meaning.zh);
        QVERIFY(!parsed->errorCode("-1"));
        QVERIFY(parsed->errorCodesSource.find("38308") != std::string::npos);
    }

    void errorCodesSourceMayBeMissing()
    {
        QByteArray json = shipped();
        const qsizetype from = json.indexOf("\"error_codes_source\"");
        json.remove(from, json.indexOf("\"error_codes\"") - from);
        const auto parsed = contract::parseDefinition(json, "trtc");
        QVERIFY(parsed.ok());
        QVERIFY(parsed->errorCodesSource.empty());
    }

    void customerCausedCodeSwitchedOff()
    {
        QByteArray json = shipped();
        const qsizetype at = json.indexOf("\"customer_caused\": true", json.indexOf("-100018"));
        json.replace(at, int(qstrlen("\"customer_caused\": true")), "\"customer_caused\": false");
        const auto parsed = contract::parseDefinition(json, "trtc");
        QVERIFY(parsed.ok());
        QCOMPARE(parsed->customerCausedCodes().size(), std::size_t(6));
    }

    void rejected_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("path");
        const auto row = [](const char* name, const char* from, const char* to, const char* path) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(path);
        };
        row("another format", "clausemeter-agreement/1", "clausemeter-agreement/2", "format");
        row("unknown key", "\"version\"", "\"colour\": 1, \"version\"", "colour");
        row("missing key", "\"version\": \"1.0\",", "", "version");
        row("key twice", "\"version\"", "\"id\": \"b\", \"version\"", "id");
        row("percentage as a number", "{\"value\": \"99\"", "{\"value\": 99", "slot_threshold_percent.value");
        row("percentage over 100", "{\"value\": \"99\"", "{\"value\": \"100.1\"",
            "slot_threshold_percent.value");
        row("negative percentage", "\"voucher_percent\": \"10\"", "\"voucher_percent\": \"-10\"",
            "tiers[0].voucher_percent");
        row("percentage with words", "{\"value\": \"99\"", "{\"value\": \"99 %\"",
            "slot_threshold_percent.value");
        row("minutes as text", "{\"value\": 5, \"clause\": \"1.5\"}",
            "{\"value\": \"5\", \"clause\": \"1.5\"}", "situation_minutes.value");
        row("half minutes", "{\"value\": 5, \"clause\": \"1.5\"}", "{\"value\": 5.5, \"clause\": \"1.5\"}",
            "situation_minutes.value");
        row("no such clause number", "{\"value\": 60, \"clause\": \"3.2(2)\"}",
            "{\"value\": 60, \"clause\": \"somewhere\"}", "claim_days.clause");
        row("gap between tiers", "\"below\": \"99.5\"", "\"below\": \"99.4\"", "tiers[1].below");
        row("overlapping tiers", "\"below\": \"99.5\"", "\"below\": \"99.6\"", "tiers[1].below");
        row("first tier not at the standard", "\"below\": \"99.9\"", "\"below\": \"99.8\"", "tiers[0].below");
        row("last tier not down to 0", "\"at_least\": \"0\"", "\"at_least\": \"50\"", "tiers[2].at_least");
        row("tier upside down", "\"at_least\": \"99\"", "\"at_least\": \"99.7\"", "tiers[1].at_least");
        row("release clause twice", "\"clause\": \"4.2\"", "\"clause\": \"4.1\"", "releases[1].clause");
        row("unknown rule", "\"rule\": \"maintenance\"", "\"rule\": \"magic\"", "releases[9].rule");
        row("source that is no text",
            "\"error_codes_source\": \"TRTC SDK, error code table "
            "(cloud.tencent.com/document/product/647/38308) "
            "and TXLiteAVCode.h\"",
            "\"error_codes_source\": 7", "error_codes_source");
        row("error code twice", "\"code\": \"-3317\"", "\"code\": \"-3316\"", "error_codes[1].code");
        row("reading that is no truth", "\"test_each_piece\": true", "\"test_each_piece\": 1",
            "readings.test_each_piece");
        row("one language only", "{\"zh\": \"TRTC 服务等级协议\", \"en\"", "{\"en\"", "short_name.zh");
        row("business day that a month may lack", "{\"value\": 5, \"clause\": \"3.2(1)\"}",
            "{\"value\": 22, \"clause\": \"3.2(1)\"}", "claim_opens_after_business_day.value");
    }
    void rejected()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, path);
        QByteArray json = shipped();
        const qsizetype at = json.indexOf(from);
        QVERIFY(at >= 0);
        json.replace(at, from.size(), to);
        const auto parsed = contract::parseDefinition(json, "d.json");
        QVERIFY(!parsed.ok());
        QCOMPARE(parsed.error().code, ErrorCode::DefinitionInvalid);
        QCOMPARE(parsed.error().details.front(), path.toStdString());
        QCOMPARE(parsed.error().where.file, std::string("d.json"));
        QVERIFY(parsed.error().where.line > 0);
    }

    void notJson()
    {
        const auto parsed = contract::parseDefinition("{\n  \"id\": nope}", "d.json");
        QVERIFY(!parsed.ok());
        QCOMPARE(parsed.error().code, ErrorCode::DefinitionInvalid);
        QCOMPARE(parsed.error().where.line, std::int64_t(2));
        QCOMPARE(parsed.error().details, (std::vector<std::string>{"", "json:illegal-value"}));
    }

    void notAnObject() { QVERIFY(!contract::parseDefinition("[]", "d.json").ok()); }

    void userFileWins()
    {
        QTemporaryDir folder;
        QByteArray json = shipped();
        json.replace("\"version\": \"1.0\"", "\"version\": \"user\"");
        QFile file(folder.filePath(QStringLiteral("mine.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        const auto loaded = contract::loadDefinitions(folder.path());
        QVERIFY(loaded.ok());
        QCOMPARE(loaded->at("tencent-trtc").version, std::string("user"));
        QCOMPARE(loaded->at("tencent-trtc").file, file.fileName().toStdString());
    }

    void brokenUserFileIsNamed()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("mine.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
        file.close();
        const auto loaded = contract::loadDefinitions(folder.path());
        QVERIFY(!loaded.ok());
        QCOMPARE(loaded.error().where.file, file.fileName().toStdString());
    }

    void folderNeedNotExist()
    {
        const auto loaded = contract::loadDefinitions(QStringLiteral("/nowhere/at/all"));
        QVERIFY(loaded.ok());
        QVERIFY(loaded->contains("tencent-trtc"));
    }
};

QTEST_GUILESS_MAIN(tst_DefinitionFile)
#include "tst_definitionfile.moc"
