// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/definitionfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace clausemeter;

namespace {

QByteArray shipped(const char* id = "tencent-trtc")
{
    QFile file(QStringLiteral(":/agreements/%1.json").arg(QLatin1String(id)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A shipped definition without the clauses, which cite its figures.
QByteArray figuresAlone(const char* id)
{
    const QByteArray json = shipped(id);
    return json.left(json.indexOf(",\n  \"agreement\"")) + "\n}\n";
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
        QCOMPARE(d.claimOpens, (sla::Cited<int>{5, "3.2(1)"}));
        QCOMPARE(d.claimCloses, (sla::Cited<int>{60, "3.2(2)"}));
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

    void shapes_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<int>("shape");
        for (const auto& [id, shape] :
             {std::pair("tencent-trtc", sla::Shape::SlotRate), std::pair("tencent-cdn", sla::Shape::SlotRate),
              std::pair("tencent-css", sla::Shape::SlotRate), std::pair("tencent-vod", sla::Shape::SlotRate),
              std::pair("tencent-cos", sla::Shape::MeanErrorRate),
              std::pair("tencent-cvm", sla::Shape::Outages), std::pair("tencent-clb", sla::Shape::Outages),
              std::pair("tencent-rum", sla::Shape::Outages)})
            QTest::newRow(id) << QByteArray(id) << int(shape);
    }
    // Only the agreement whose text is at hand was checked against it; the others say where they are from.
    void shapes()
    {
        QFETCH(QByteArray, id);
        QFETCH(int, shape);
        const auto parsed = contract::parseDefinition(shipped(id.constData()), "d.json");
        QVERIFY2(parsed.ok(), parsed.ok() ? "" : parsed.error().details.front().c_str());
        QCOMPARE(parsed->id, id.toStdString());
        QCOMPARE(int(parsed->shape), shape);
        QCOMPARE(parsed->isVerified, id == "tencent-trtc");
        QCOMPARE(parsed->source.empty(), parsed->isVerified);
        QCOMPARE(parsed->sourceDate.empty(), parsed->isVerified);
    }

    void figuresOfShapes()
    {
        const auto cdn = contract::parseDefinition(shipped("tencent-cdn"), "d.json");
        QVERIFY(cdn.ok());
        QCOMPARE(cdn->comparator, sla::SlotComparator::ErrorOver);
        QCOMPARE(cdn->slotThresholdPercent.value, dec("99.95"));
        QCOMPARE(cdn->consecutiveSlots, 2);
        QCOMPARE(cdn->situationMinutes.value, 10);
        QCOMPARE(cdn->slotThresholdPercent.clause, std::string("1"));
        const auto css = contract::parseDefinition(shipped("tencent-css"), "d.json");
        QVERIFY(css.ok());
        QCOMPARE(css->minimumRequests.value, 250);
        const auto cvm = contract::parseDefinition(shipped("tencent-cvm"), "d.json");
        QVERIFY(cvm.ok());
        QCOMPARE(cvm->outageOverMinutes, (sla::Cited<int>{1, "1.5"}));
        QCOMPARE(cvm->slotThresholdPercent.clause, std::string("1.4"));
        QCOMPARE(cvm->situationMinutes, (sla::Cited<int>{0, "1.5"}));
        QCOMPARE(cvm->releases.size(), 12U);
        const auto rum = contract::parseDefinition(shipped("tencent-rum"), "d.json");
        QVERIFY(rum.ok());
        QCOMPARE(rum->failedCallsPerMinute, (sla::Cited<int>{5, "1.4"}));
        const auto clb = contract::parseDefinition(shipped("tencent-clb"), "d.json");
        QVERIFY(clb.ok());
        QCOMPARE(clb->targets.size(), 2U);
        QCOMPARE(clb->targets[1].id, std::string("cross_zone"));
        QCOMPARE(clb->standardPercent.value, dec("99.95")); // the first one's
    }

    void otherKeys()
    {
        QByteArray json = figuresAlone("tencent-vod");
        const auto replace = [&json](const char* from, const char* to) {
            QVERIFY(json.contains(from));
            json.replace(from, to);
        };
        replace("\"claim_opens_after_business_day\": {\"value\": 3, \"clause\": \"3.2(1)\"}",
                "\"claim_opens_at_once\": \"3.2(1)\", \"month_kind\": \"anniversary\"");
        replace("\"claim_days\": {\"value\": 60, \"clause\": \"3.2(2)\"}",
                "\"claim_closes_end_of_next_month\": \"3.2(2)\", \"cap_percent\": {\"value\": \"50\", "
                "\"clause\": \"5.1\"}, \"fee_base\": {\"kind\": \"share\", \"percent\": {\"value\": "
                "\"12.5\", \"clause\": \"1.3\"}}");
        replace("error_rate_over", "success_rate_at_most");
        const auto parsed = contract::parseDefinition(json, "d.json");
        QVERIFY2(parsed.ok(), parsed.ok() ? "" : parsed.error().details.front().c_str());
        QCOMPARE(parsed->claimOpening, sla::ClaimOpening::AtOnce);
        QCOMPARE(parsed->claimClosing, sla::ClaimClosing::EndOfNextMonth);
        QCOMPARE(parsed->claimCloses.clause, std::string("3.2(2)"));
        QCOMPARE(parsed->monthKind, sla::MonthKind::Anniversary);
        QCOMPARE(parsed->comparator, sla::SlotComparator::SuccessAtMost);
        QCOMPARE(parsed->slotThresholdPercent.value, dec("0.05"));
        QCOMPARE(parsed->capPercent, std::optional(sla::Cited<Decimal>{dec("50"), "5.1"}));
        QCOMPARE(parsed->feeBase, sla::FeeBase::Share);
        QCOMPARE(parsed->feeSharePercent, (sla::Cited<Decimal>{dec("12.5"), "1.3"}));
    }

    void noticeFiguresOnlyWhereARuleNeedsThem()
    {
        QByteArray json = figuresAlone("tencent-vod");
        const QByteArray hours =
            "\"maintenance_notice_hours\": {\"value\": 24, \"clause\": \"CSA-zh 3.4.1\"},";
        QVERIFY(json.contains(hours));
        json.replace(hours, "");
        QCOMPARE(contract::parseDefinition(json, "d.json").error().details,
                 (std::vector<std::string>{"maintenance_notice_hours", "definition:missing"}));
        json.replace("\"rule\": \"maintenance\"", "\"rule\": \"evidence\"");
        QVERIFY(contract::parseDefinition(json, "d.json").ok());
    }

    void contradictions_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* name, const char* id, const char* from, const char* to,
                            const char* path, const char* reason) {
            QTest::newRow(name) << QByteArray(id) << QByteArray(from) << QByteArray(to) << QByteArray(path)
                                << QByteArray(reason);
        };
        const char* const trtc = "tencent-trtc";
        const char* const opens =
            "\"claim_opens_after_business_day\": {\"value\": 5, \"clause\": \"3.2(1)\"}";
        const char* const days = "\"claim_days\": {\"value\": 60, \"clause\": \"3.2(2)\"}";
        row("unknown shape", "tencent-cos", "\"mean_error_rate\"", "\"median\"", "shape",
            "definition:choice");
        row("unknown comparator", "tencent-cdn", "error_rate_over", "error_rate_near", "slot_comparator",
            "definition:choice");
        row("no slot in a row", "tencent-cdn", "\"consecutive_slots\": {\"value\": 2",
            "\"consecutive_slots\": {\"value\": 0", "consecutive_slots.value", "definition:whole-number");
        row("more slots in a row than a day has", "tencent-cdn", "\"consecutive_slots\": {\"value\": 2",
            "\"consecutive_slots\": {\"value\": 289", "consecutive_slots.value", "definition:too-many-slots");
        row("minutes and slots", trtc, "\"situation_minutes\"",
            "\"consecutive_slots\": {\"value\": 1, \"clause\": \"1.5\"}, \"situation_minutes\"",
            "consecutive_slots", "definition:one-of");
        row("neither minutes nor slots", trtc, "\"situation_minutes\": {\"value\": 5, \"clause\": \"1.5\"},",
            "", "situation_minutes", "definition:missing");
        row("fewer than no requests", "tencent-css", "\"minimum_requests\": {\"value\": 250",
            "\"minimum_requests\": {\"value\": -1", "minimum_requests.value", "definition:whole-number");
        row("a minimum of nothing", "tencent-css", "\"minimum_requests\": {\"value\": 250",
            "\"minimum_requests\": {\"value\": 0", "minimum_requests.value", "definition:whole-number");
        row("a threshold of a mean", "tencent-cos", "\"mean_over\"",
            "\"slot_threshold_percent\": {\"value\": \"99\", \"clause\": \"1\"}, \"mean_over\"",
            "slot_threshold_percent", "definition:not-in-shape");
        row("a minimum of outages", "tencent-cvm", "\"shape\"",
            "\"minimum_requests\": {\"value\": 2, \"clause\": \"1\"}, \"shape\"", "minimum_requests",
            "definition:not-in-shape");
        row("outages that nothing rounds", "tencent-cvm", "\"rounding\": \"1.5\",", "", "outage.rounding",
            "definition:missing");
        row("another mean", "tencent-cos", "all_slots", "some_slots", "mean_over", "definition:choice");
        row("another kind of month", trtc, "\"version\"", "\"month_kind\": \"lunar\", \"version\"",
            "month_kind", "definition:choice");
        row("less for a lower availability", trtc, "\"voucher_percent\": \"50\"",
            "\"voucher_percent\": \"15\"", "tiers[2].voucher_percent", "definition:tier-percent");
        row("a gap in a target's tiers", "tencent-clb", "\"at_least\": \"99\", \"below\": \"99.99\"",
            "\"at_least\": \"99.5\", \"below\": \"99.99\"", "targets[1].tiers[1].below",
            "definition:tier-gap");
        row("a target twice", "tencent-clb", "\"cross_zone\"", "\"single_zone\"", "targets[1].id",
            "definition:target-twice");
        row("targets and a standard", "tencent-clb", "\"targets\"",
            "\"standard_percent\": {\"value\": \"99\", \"clause\": \"1\"}, \"targets\"", "targets",
            "definition:one-of");
        row("targets and tiers", "tencent-clb", "\"targets\"", "\"tiers\": [], \"targets\"", "tiers",
            "definition:one-of");
        row("a cap over 100", trtc, "\"version\"",
            "\"cap_percent\": {\"value\": \"100.5\", \"clause\": \"5.1\"}, \"version\"", "cap_percent.value",
            "definition:percent-range");
        row("a cap of nothing", trtc, "\"version\"",
            "\"cap_percent\": {\"value\": \"0\", \"clause\": \"5.1\"}, \"version\"", "cap_percent.value",
            "definition:cap-zero");
        row("an average of no month", trtc, "\"version\"",
            "\"fee_base\": {\"kind\": \"average\"}, \"version\"", "fee_base.months", "definition:missing");
        row("an average of a share", trtc, "\"version\"",
            "\"fee_base\": {\"kind\": \"average\", \"months\": {\"value\": 3, \"clause\": \"1.3\"}, "
            "\"percent\": {\"value\": \"5\", \"clause\": \"1.3\"}}, \"version\"",
            "fee_base.percent", "definition:one-of");
        row("a share too fine", trtc, "\"version\"",
            "\"fee_base\": {\"kind\": \"share\", \"percent\": {\"value\": \"5.00001\", \"clause\": "
            "\"1.3\"}}, \"version\"",
            "fee_base.percent.value", "definition:share");
        row("closes before the business day", trtc, days,
            "\"claim_days\": {\"value\": 5, \"clause\": \"3.2(2)\"}", "claim_days.value",
            "definition:window-order");
        row("closes before the calendar day", trtc, opens,
            "\"claim_opens_after_days\": {\"value\": 61, \"clause\": \"3.2(1)\"}", "claim_days.value",
            "definition:window-order");
        row("opens after the end of the next month", "tencent-cos",
            "\"claim_opens_after_business_day\": {\"value\": 5, \"clause\": \"3\"},\n  \"claim_days\": "
            "{\"value\": 60, \"clause\": \"3\"}",
            "\"claim_opens_after_days\": {\"value\": 29, \"clause\": \"3\"}, "
            "\"claim_closes_end_of_next_month\": \"3\"",
            "claim_opens_after_days.value", "definition:window-order");
        row("two openings", trtc, opens,
            "\"claim_opens_after_business_day\": {\"value\": 5, \"clause\": \"3.2(1)\"}, "
            "\"claim_opens_at_once\": \"3.2(1)\"",
            "claim_opens_at_once", "definition:one-of");
        row("no closing", trtc, "\"claim_days\": {\"value\": 60, \"clause\": \"3.2(2)\"},", "", "claim_days",
            "definition:missing");
        row("not verified, no source", trtc, "\"version\"", "\"verified\": false, \"version\"", "source",
            "definition:text");
        row("a clause that a verified definition leaves out", trtc, "\"fee\": \"1.3\"", "\"fee\": \"\"",
            "clauses.fee", "definition:text");
    }
    void contradictions()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, reason);
        QByteArray json = shipped(id.constData());
        const qsizetype at = json.indexOf(from);
        QVERIFY(at >= 0);
        json.replace(at, from.size(), to);
        const auto parsed = contract::parseDefinition(json, "d.json");
        QVERIFY(!parsed.ok());
        QCOMPARE(parsed.error().code, ErrorCode::DefinitionInvalid);
        QCOMPARE(parsed.error().details,
                 (std::vector<std::string>{path.toStdString(), reason.toStdString()}));
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
