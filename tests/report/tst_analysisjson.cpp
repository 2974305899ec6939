// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/analysisjson.h"

#include "model/report/figureknowledge.h"
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

    void inPieces()
    {
        report::Case c = openCase("traffic-surge");
        auto logs = std::make_shared<logs::LogData>();
        logs->inputs.resize(2000, c.logs->inputs[0]);
        c.logs = logs;
        const auto gathered = [](const auto& write) {
            QByteArray all;
            write([&all](const QByteArray& piece) {
                QVERIFY(piece.size() < 100'000);
                all += piece;
            });
            return all;
        };
        QCOMPARE(gathered([&c](const report::TakeBytes& take) { report::writeAnalysisJson(c, take); }),
                 report::analysisJson(c));
        QCOMPARE(
            gathered([&c](const report::TakeBytes& take) { report::writeInspectionJson(*c.logs, take); }),
            report::inspectionJson(*c.logs));
    }

    void figuresNeedNoContracts()
    {
        const std::string folder = TEST_DATA "/cases/two-services";
        report::CaseRequest request;
        request.accountPath = folder + "/account.json";
        request.logPaths = {folder + "/log.csv"};
        request.asOf = parseDate("2024-05-30");
        const auto knowledge = report::loadFigureKnowledge({});
        QVERIFY(knowledge.ok());
        const auto all = report::loadKnowledge({});
        QVERIFY((*knowledge)->contracts.empty() && !(*all)->contracts.empty());
        Progress progress;
        const auto quick = report::openCase(request, *knowledge, progress);
        const auto whole = report::openCase(request, *all, progress);
        QVERIFY(quick.ok() && whole.ok());
        QCOMPARE(report::analysisJson(*quick), report::analysisJson(*whole));
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

    void copyOfABook()
    {
        const report::Case c = openCase("traffic-surge");
        QVERIFY(!report::analysisJson(c).contains("book_copy_of"));
        const QJsonObject copy =
            QJsonDocument::fromJson(
                report::analysisJson(c, report::CopyRead{"postgresql://li@h:5432/d/b",
                                                         *parseInstant("2019-05-01T10:00:00", SlaClock{})}))
                .object()[u"book_copy_of"]
                .toObject();
        QCOMPARE(copy[u"book"].toString(), QStringLiteral("postgresql://li@h:5432/d/b"));
        QCOMPARE(copy[u"at"].toString(), QStringLiteral("2019-05-01T10:00:00+08:00"));
    }

    void changesByHand()
    {
        using report::RowHistory;
        report::Case c = openCase("traffic-surge");
        QVERIFY(!report::analysisJson(c).contains("changes_by_hand"));
        c.journal = {{7,
                      *parseInstant("2019-05-01T10:00:00", SlaClock{}),
                      "standing",
                      "1",
                      "agreed",
                      "wang",
                      {{"exclusion",
                        RowHistory::Kind::Changed,
                        "1",
                        {std::string("4.12"), *parseInstant("2019-03-24T16:30:00", SlaClock{})},
                        {},
                        {{"standing", account::Standing::Disputed, account::Standing::Accepted},
                         {"channel", {}, account::NoticeChannel::RegisteredMail},
                         {"kind", account::ExclusionKind::Maintenance, account::ExclusionKind::Relocation},
                         {"contracting", account::Contracting::Mainland, account::Contracting::Overseas},
                         {"state", {}, report::FieldToken{"filed"}},
                         {"month", *parseYearMonth("2019-03"), *parseDate("2019-03-31")},
                         {"cash", *Money::parse("9876543210.12345678"), std::int64_t(12)},
                         {"by_ticket", true, SlaClock{}},
                         {"evidence", {}, std::vector<std::string>{"a", "b"}}}}}},
                     {8, {}, "fee", {}, {}, {}, {}}};
        const QJsonArray changes =
            QJsonDocument::fromJson(report::analysisJson(c)).object()[u"changes_by_hand"].toArray();
        QCOMPARE(changes.size(), 2);
        QVERIFY(changes[1][u"person"].isNull());
        QCOMPARE(changes[1][u"rows"].toArray().size(), 0);
        const QByteArray first = QJsonDocument(changes[0].toObject()).toJson(QJsonDocument::Compact);
        QCOMPARE(first,
                 QByteArray(
                     R"({"at":"2019-05-01T10:00:00+08:00","entry":7,"kind":"standing","person":"wang",)"
                     R"("reason":"agreed","rows":[{"change":"changed","fields":[)"
                     R"({"after":"accepted","before":"disputed","field":"standing"},)"
                     R"({"after":"registered_mail","before":null,"field":"channel"},)"
                     R"({"after":"relocation","before":"maintenance","field":"kind"},)"
                     R"({"after":"overseas","before":"mainland","field":"contracting"},)"
                     R"({"after":"filed","before":null,"field":"state"},)"
                     R"({"after":"2019-03-31","before":"2019-03","field":"month"},)"
                     R"({"after":12,"before":"9876543210.12345678","field":"cash"},)"
                     R"({"after":"+08:00","before":true,"field":"by_ticket"},)"
                     R"({"after":["a","b"],"before":null,"field":"evidence"}],)"
                     R"("name":["4.12","2019-03-24T16:30:00+08:00"],"service":"1","table":"exclusion"}]})"));
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
