// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/analysisjson.h"

#include "model/report/jsonwriter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace clausemeter;
using report::JsonWriter;

namespace {

// The keys of `text` in the order in which they stand, each once.
QStringList keysInOrder(const QByteArray& text)
{
    QStringList keys;
    static const QRegularExpression key(QStringLiteral("\"([a-z_]+)\": "));
    auto matches = key.globalMatch(QString::fromUtf8(text));
    while (matches.hasNext()) {
        const QString name = matches.next().captured(1);
        if (!keys.contains(name))
            keys.append(name);
    }
    return keys;
}

report::Case openCase(const char* name, bool emptyAllowed = false)
{
    const std::string folder = std::string(TEST_DATA "/cases/") + name;
    report::CaseRequest request;
    request.accountPath = folder + "/account.json";
    request.logPaths = {folder + "/log.csv"};
    request.asOf = parseDate("2019-05-30");
    Progress progress;
    auto opened = report::openCase(request, *report::loadKnowledge({}), progress, emptyAllowed);
    return *opened;
}

} // namespace

class tst_AnalysisJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writerLayout()
    {
        JsonWriter out;
        out.beginObject().key("a").beginArray().number(1).beginObject().endObject().endArray();
        out.key("b").null().key("c").truth(false).endObject();
        QCOMPARE(out.take(),
                 QByteArray("{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": null,\n  \"c\": false\n}\n"));
    }

    void writerEscapes()
    {
        JsonWriter out;
        out.text("a\"b\\c\n\t\x1b 约衡");
        QCOMPARE(out.take(), QByteArray("\"a\\\"b\\\\c\\u000a\\u0009\\u001b 约衡\"\n"));
    }

    void writerNumbersAreExact()
    {
        JsonWriter out;
        out.beginArray();
        out.number(std::int64_t(9'007'199'254'740'993)); // 2^53 + 1
        out.number(*Decimal::parse("123456789012.000000000000000001"));
        out.number(Decimal::fromInteger(10));
        out.endArray();
        QCOMPARE(out.take(),
                 QByteArray("[\n  9007199254740993,\n  123456789012.000000000000000001,\n  10\n]\n"));
    }

    void keysStandInTheirOrder()
    {
        const QByteArray json = report::analysisJson(openCase("traffic-surge"));
        const QStringList expected{QStringLiteral("schema"),
                                   QStringLiteral("as_of"),
                                   QStringLiteral("inputs"),
                                   QStringLiteral("file"),
                                   QStringLiteral("digest"),
                                   QStringLiteral("records"),
                                   QStringLiteral("accepted"),
                                   QStringLiteral("rejected"),
                                   QStringLiteral("blank"),
                                   QStringLiteral("header"),
                                   QStringLiteral("format"),
                                   QStringLiteral("outside"),
                                   QStringLiteral("other_events"),
                                   QStringLiteral("rejected_by"),
                                   QStringLiteral("same_as"),
                                   QStringLiteral("services"),
                                   QStringLiteral("id"),
                                   QStringLiteral("sla"),
                                   QStringLiteral("sla_verified"),
                                   QStringLiteral("months"),
                                   QStringLiteral("month"),
                                   QStringLiteral("start"),
                                   QStringLiteral("end"),
                                   QStringLiteral("total_minutes"),
                                   QStringLiteral("requests"),
                                   QStringLiteral("successes"),
                                   QStringLiteral("slots"),
                                   QStringLiteral("measured"),
                                   QStringLiteral("unavailable"),
                                   QStringLiteral("no_data"),
                                   QStringLiteral("pending"),
                                   QStringLiteral("downtime_seconds"),
                                   QStringLiteral("provider"),
                                   QStringLiteral("contract"),
                                   QStringLiteral("availability_percent"),
                                   QStringLiteral("voucher_percent"),
                                   QStringLiteral("standard_met"),
                                   QStringLiteral("fee"),
                                   QStringLiteral("voucher"),
                                   QStringLiteral("claim"),
                                   QStringLiteral("opens"),
                                   QStringLiteral("closes"),
                                   QStringLiteral("state"),
                                   QStringLiteral("days_left"),
                                   QStringLiteral("provisional"),
                                   QStringLiteral("windows"),
                                   QStringLiteral("seconds"),
                                   QStringLiteral("counted_seconds"),
                                   QStringLiteral("failures"),
                                   QStringLiteral("lowest_rate_percent"),
                                   QStringLiteral("warnings"),
                                   QStringLiteral("code"),
                                   QStringLiteral("details")};
        QCOMPARE(keysInOrder(json), expected);
    }

    void daysLeftOnlyWhileOpen()
    {
        const QByteArray json = report::analysisJson(openCase("announced-overrun"));
        QVERIFY(!json.contains("days_left"));
    }

    void absentFiguresAreNull()
    {
        // No row of the log lies in the service period.
        const report::Case empty = openCase("../cases-empty/empty-month", true);
        const QJsonObject month = QJsonDocument::fromJson(report::analysisJson(empty))
                                      .object()[u"services"][0][u"months"][0]
                                      .toObject();
        const QJsonObject none{{QStringLiteral("measured"), QJsonValue()},
                               {QStringLiteral("provider"), QJsonValue()},
                               {QStringLiteral("contract"), QJsonValue()}};
        QCOMPARE(month[u"availability_percent"].toObject(), none);
        QCOMPARE(month[u"voucher_percent"].toObject(), none);
        for (const QString& key :
             {QStringLiteral("standard_met"), QStringLiteral("fee"), QStringLiteral("voucher")}) {
            QVERIFY(month.contains(key));
            QVERIFY(month[key].isNull());
        }
    }

    void nothingToAnalyze()
    {
        const std::string folder = TEST_DATA "/cases-empty/empty-month";
        report::CaseRequest request;
        request.accountPath = folder + "/account.json";
        request.logPaths = {folder + "/log.csv"};
        request.asOf = parseDate("2019-05-30");
        Progress progress;
        const auto opened = report::openCase(request, *report::loadKnowledge({}), progress);
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().code, ErrorCode::NothingToAnalyze);
    }

    void unknownServiceIsSaidBeforeTheLogsAreRead()
    {
        report::CaseRequest request;
        request.accountPath = TEST_DATA "/cases/traffic-surge/account.json";
        request.logPaths = {"/nowhere.csv"};
        request.asOf = parseDate("2019-05-30");
        request.selection.service = "7";
        Progress progress;
        const auto opened = report::openCase(request, *report::loadKnowledge({}), progress);
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().code, ErrorCode::UsageUnknownService);
    }

    void asOfDefaultsToTodayOnTheSlaClock()
    {
        report::CaseRequest request;
        request.accountPath = TEST_DATA "/cases/traffic-surge/account.json";
        request.logPaths = {TEST_DATA "/cases/traffic-surge/log.csv"};
        request.now = *parseInstant("2019-05-30T16:30:00Z", SlaClock{});
        Progress progress;
        const auto opened = report::openCase(request, *report::loadKnowledge({}), progress);
        QVERIFY(opened.ok());
        QCOMPARE(toIso(opened->analysis.asOf), std::string("2019-05-31"));
    }

    void cancelled()
    {
        report::CaseRequest request;
        request.accountPath = TEST_DATA "/cases/traffic-surge/account.json";
        request.logPaths = {TEST_DATA "/cases/traffic-surge/log.csv"};
        request.asOf = parseDate("2019-05-30");
        Progress progress;
        progress.requestStop();
        QVERIFY(report::openCase(request, *report::loadKnowledge({}), progress).cancelled());
    }

    void recomputedForAnotherDay()
    {
        const report::Case before = openCase("traffic-surge");
        const auto after = report::recompute(before, before.account.account, *parseDate("2019-05-31"));
        QVERIFY(after.ok());
        QCOMPARE(before.analysis.services[0].months[0].claim.state, sla::ClaimState::Open);
        QCOMPARE(after->analysis.services[0].months[0].claim.state, sla::ClaimState::Missed);
        QCOMPARE(after->logs, before.logs);
    }

    // A table that a server counted tells by what query.
    void whatAServerWasAsked()
    {
        report::Case counted = openCase("traffic-surge");
        QVERIFY(
            QJsonDocument::fromJson(report::analysisJson(counted))[u"inputs"][0][u"server"].isUndefined());
        auto logs = std::make_shared<logs::LogData>(logs::LogData{counted.logs->inputs, {}, {}, {}});
        logs->inputs[0].server =
            logs::ServerQuery{"15.20", "SELECT \"a\"", 1'709'253'000'000, 1'000'000'000'000};
        counted.logs = logs;
        const QJsonValue server =
            QJsonDocument::fromJson(report::analysisJson(counted))[u"inputs"][0][u"server"];
        QCOMPARE(server[u"version"].toString(), QStringLiteral("15.20"));
        QCOMPARE(server[u"query"].toString(), QStringLiteral("SELECT \"a\""));
        QCOMPARE(server[u"answered"].toString(), QStringLiteral("2024-03-01T00:30:00+00:00"));
        QCOMPARE(server[u"rows_read"].toInteger(), 1'000'000'000'000);
        QCOMPARE(server[u"fetched"].toString(), QStringLiteral("now"));
        logs->inputs[0].server->fetch = logs::ServerQuery::Fetch::Kept;
        const auto kept = QJsonDocument::fromJson(report::analysisJson(counted));
        QCOMPARE(kept[u"inputs"][0][u"server"][u"fetched"].toString(), QStringLiteral("kept"));
    }

    void inspection()
    {
        logs::ReadOptions options;
        options.previewRows = 2;
        Progress progress;
        const auto data = logs::readLogs({TEST_DATA "/cases/two-services/log.csv"}, options, progress);
        QVERIFY(data.ok());
        const QJsonObject json = QJsonDocument::fromJson(report::inspectionJson(*data)).object();
        QCOMPARE(json[u"schema"].toString(), QStringLiteral("clausemeter-inspection/1"));
        const QJsonObject input = json[u"inputs"][0].toObject();
        QCOMPARE(input[u"format"].toString(), QStringLiteral("request-csv"));
        QCOMPARE(input[u"encoding"].toString(), QStringLiteral("utf-8"));
        QCOMPARE(input[u"compression"].toString(), QStringLiteral("none"));
        QVERIFY(json[u"left_out"].toArray().isEmpty());
        QCOMPARE(input[u"delimiter"].toString(), QStringLiteral(";"));
        QCOMPARE(input[u"columns"][0][u"role"].toString(), QStringLiteral("time"));
        QVERIFY(input[u"columns"][2][u"role"].isNull());
        QCOMPARE(input[u"preview"].toArray().size(), 2);
        QCOMPARE(input[u"first"].toString(), QStringLiteral("2024-02-10T02:00:00+00:00"));
    }
};

QTEST_GUILESS_MAIN(tst_AnalysisJson)
#include "tst_analysisjson.moc"
