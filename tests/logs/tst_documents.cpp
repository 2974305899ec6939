// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Logs that come as JSON documents, and what Grafana exports: fixtures of tests/data/logs with what they
// give.

#include "logfile.h"

#include "model/logs/crosscheck.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace clausemeter;
using namespace clausemeter::logs;

namespace {

std::string fixture(const char* name)
{
    return std::string(TEST_DATA "/logs/") + name;
}

QByteArray contentOf(const char* name)
{
    QFile file(QString::fromStdString(fixture(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The slot that begins so many slots after 2019-03-01 00:00.
slots::Slot slotAt(const LogData& data, std::int64_t number, const std::string& service = {})
{
    const auto first = slots::SlotClock::firstOf(*parseDate("2019-03-01"));
    return data.services.at(service).slots.at(first + number);
}

Decimal decimal(const char* text)
{
    return *Decimal::parse(text);
}

using Counts = std::map<RejectReason, std::int64_t>;

} // namespace

class TestDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void monitorAnswerOfSeveralServices()
    {
        const auto data = readChecked({fixture("monitor.json")});
        QVERIFY(data.ok());
        const InputReport& input = data->inputs[0];
        QCOMPARE(input.kind, LogKind::TencentMonitor);
        QCOMPARE(input.resultForm, std::string("rate-percent"));
        QCOMPARE(input.timeForm, std::string("epoch-s"));
        QCOMPARE(input.accepted, 4);
        QCOMPARE(input.blank, 1);
        QCOMPARE(input.records, 7);
        QCOMPARE(input.rejectedBy, (Counts{{RejectReason::BadRate, 1}, {RejectReason::FewFields, 1}}));
        QCOMPARE(input.badRows[0].line, 13);
        QCOMPARE(input.badRows[0].text, std::string("101"));
        QCOMPARE(input.badRows[1].line, 19);
        QCOMPARE(slotAt(*data, 0, "A1").extra.rateSum, decimal("0.995"));
        QCOMPARE(slotAt(*data, 0, "A1").grade, slots::Grade::RateOnly);
        QCOMPARE(slotAt(*data, 1, "A1").extra.rateSum, decimal("0.984"));
        QVERIFY(!slotAt(*data, 2, "A1").hasData());
        QVERIFY(!slotAt(*data, 3, "A1").hasData());
        QCOMPARE(slotAt(*data, 4, "A1").extra.rateSum, decimal("1"));
        QCOMPARE(slotAt(*data, 0, "A2").extra.rateSum, decimal("0.97"));
        QCOMPARE(sumOf(*data, "A2").slots, 1);
    }

    void monitorPointsOfAnUnknownService()
    {
        ReadOptions options;
        options.services = {wanted("A2")};
        const auto data = readChecked({fixture("monitor.json")}, options);
        QVERIFY(data.ok());
        QCOMPARE(data->inputs[0].rejectedBy,
                 (Counts{{RejectReason::UnknownService, 5}, {RejectReason::FewFields, 1}}));
    }

    void monitorPagesFinerThanASlotAreAveraged()
    {
        const auto data = readChecked({fixture("monitor-pages.jsonl")});
        QVERIFY(data.ok());
        const InputReport& input = data->inputs[0];
        QCOMPARE(input.kind, LogKind::TencentMonitor);
        QCOMPARE(input.accepted, 3);
        QCOMPARE(input.rejectedBy, (Counts{{RejectReason::NotJson, 1}}));
        QCOMPARE(input.badRows[0].line, 4);
        QCOMPARE(slotAt(*data, 0).extra.rateSum, decimal("1.99"));
        QCOMPARE(slotAt(*data, 0).extra.rates, 2U);
        QCOMPARE(slotAt(*data, 0).grade, slots::Grade::Estimated);
        QCOMPARE(slotAt(*data, 1).grade, slots::Grade::RateOnly);
    }

    void qualityByTheMinute()
    {
        const auto data = readChecked({fixture("quality.json")});
        QVERIFY(data.ok());
        const InputReport& input = data->inputs[0];
        QCOMPARE(input.kind, LogKind::TencentQuality);
        QCOMPARE(input.resultForm, std::string("rate-ratio"));
        QCOMPARE(input.accepted, 3);
        QCOMPARE(input.otherEvents, 1);
        QCOMPARE(input.blank, 1);
        QCOMPARE(input.rejectedBy, (Counts{{RejectReason::BadRate, 1}, {RejectReason::FewFields, 1}}));
        QCOMPARE(input.badRows[0].line, 6);
        QCOMPARE(slotAt(*data, 0).extra.rateSum, decimal("1.97"));
        QCOMPARE(slotAt(*data, 0).grade, slots::Grade::Estimated);
        QCOMPARE(sumOf(*data).slots, 1);
    }

    void userEventsArePairedByUser()
    {
        const auto data = readChecked({fixture("userevents.json")});
        QVERIFY(data.ok());
        const InputReport& input = data->inputs[0];
        QCOMPARE(input.kind, LogKind::TencentUserEvent);
        QCOMPARE(input.accepted, 9);
        QCOMPARE(input.otherEvents, 1);
        QCOMPARE(input.rejectedBy, (Counts{{RejectReason::BadResult, 1}, {RejectReason::BadTime, 1}}));
        QCOMPARE(slotAt(*data, 0).counts, (slots::SlotCounts{2, 1}));
        QCOMPARE(slotAt(*data, 2).counts, (slots::SlotCounts{2, 1}));
        QCOMPARE(slotAt(*data, 3).counts, (slots::SlotCounts{1, 0}));
        QCOMPARE(sumOf(*data), (Sum{5, 2, 3}));
        QCOMPARE(slotAt(*data, 0).grade, slots::Grade::Requests);
    }

    void prometheusCountsAreStampedAtTheirEnd()
    {
        const auto data = readChecked({fixture("prometheus.json")});
        QVERIFY(data.ok());
        const InputReport& input = data->inputs[0];
        QCOMPARE(input.kind, LogKind::Prometheus);
        QCOMPARE(input.resultForm, std::string("counts"));
        QCOMPARE(input.accepted, 6);
        QCOMPARE(input.blank, 2);
        QCOMPARE(input.rejectedBy, (Counts{{RejectReason::BadCount, 2}, {RejectReason::FewFields, 1}}));
        QCOMPARE(input.badRows[0].line, 3);
        QCOMPARE(input.badRows[2].line, 5);
        QCOMPARE(slotAt(*data, 0).counts, (slots::SlotCounts{400, 399}));
        QCOMPARE(slotAt(*data, 1).counts, (slots::SlotCounts{395, 380}));
        QCOMPARE(slotAt(*data, 5).extra.requests, decimal("5.5"));
        QCOMPARE(slotAt(*data, 5).extra.successes, decimal("5.25"));
        QCOMPARE(slotAt(*data, 5).grade, slots::Grade::Estimated);
        QCOMPARE(sumOf(*data).slots, 3);

        ReadOptions options;
        options.mapping.intervalStampedAtEnd = false;
        const auto atStart = readChecked({fixture("prometheus.json")}, options);
        QCOMPARE(slotAt(*atStart, 1).counts, (slots::SlotCounts{400, 399}));
    }

    void prometheusRatio()
    {
        const auto data = readChecked({fixture("prometheus-ratio.json")});
        QVERIFY(data.ok());
        QCOMPARE(data->inputs[0].resultForm, std::string("rate-ratio"));
        QCOMPARE(data->inputs[0].accepted, 2);
        QCOMPARE(data->inputs[0].blank, 1);
        QCOMPARE(data->inputs[0].rejectedBy, (Counts{{RejectReason::BadRate, 1}}));
        QCOMPARE(slotAt(*data, 0).extra.rateSum, decimal("0.995"));
        QCOMPARE(slotAt(*data, 1).extra.rateSum, decimal("0.98"));
    }

    void runningTotals_data()
    {
        QTest::addColumn<int>("points");
        QTest::addColumn<int>("growth"); // from one to the next
        QTest::addColumn<int>("restartAt");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("a counter") << 49 << 7 << 0 << true;
        QTest::newRow("a counter that began anew") << 60 << 7 << 30 << true;
        QTest::newRow("too few to tell") << 48 << 7 << 0 << false;
        QTest::newRow("the same count all the time") << 100 << 0 << 0 << false;
        QTest::newRow("a day's fall") << 100 << -1 << 0 << false;
    }

    // Counters as they are, not their increase by interval, must not pass for requests.
    void runningTotals()
    {
        QFETCH(int, points);
        QFETCH(int, growth);
        QFETCH(int, restartAt);
        QFETCH(bool, isRefused);
        QByteArray total;
        QByteArray failures;
        for (int i = 0; i < points; ++i) {
            const int value = 1000 + growth * (restartAt > 0 && i >= restartAt ? i - restartAt : i);
            const QByteArray stamp = (i > 0 ? ",[" : "[") + QByteArray::number(1551369900 + 300 * i);
            total += stamp + ",\"" + QByteArray::number(value) + "\"]";
            failures += stamp + ",\"" + QByteArray::number(i % 2) + "\"]";
        }
        const auto data = readContent(
            R"({"data":{"resultType":"matrix","result":[{"metric":{"__name__":"join_total"},"values":[)" +
            total + R"(]},{"metric":{"__name__":"join_failures"},"values":[)" + failures + "]}]}}");
        QCOMPARE(data.ok(), !isRefused);
        if (isRefused) {
            QCOMPARE(data.error().code, ErrorCode::LogRunningTotal);
            QCOMPARE(data.error().details, (std::vector<std::string>{"join_total{}"}));
        }
    }

    void prometheusSeries_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<int>("requests"); // of 10 and 4; 0: refused
        QTest::addColumn<int>("successes");
        const auto row = [](const char* name, const char* first, const char* second, int requests,
                            int successes) {
            QTest::newRow(name) << QByteArray(first) << QByteArray(second) << requests << successes;
        };
        row("by a label", R"({"result":"success"})", R"({"result":"failed"})", 14, 10);
        row("requests and failures", R"({"__name__":"join_requests"})", R"({"__name__":"join_failures"})", 10,
            6);
        row("total before success", R"({"__name__":"join_total"})", R"({"__name__":"join_ok"})", 10, 4);
        row("by HTTP status", R"({"code":"200"})", R"({"code":"503"})", 14, 10);
        row("of two hosts", R"({"result":"ok","host":"a"})", R"({"result":"ok","host":"b"})", 0, 0);
        row("requests alone", R"({"__name__":"join_total"})", R"({"__name__":"room_total"})", 0, 0);
        row("more successes than requests", R"({"__name__":"join_success"})", R"({"__name__":"join_total"})",
            0, -1);
    }

    void prometheusSeries()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(int, requests);
        QFETCH(int, successes);
        const auto data = readContent(R"({"data":{"resultType":"matrix","result":[{"metric":)" + first +
                                      R"(,"values":[[1551369900,"10"]]},{"metric":)" + second +
                                      R"(,"values":[[1551369900,"4"]]}]}})");
        if (requests == 0 && successes == 0) {
            QVERIFY(!data.ok());
            QCOMPARE(data.error().code, ErrorCode::LogNoCountColumns);
            return;
        }
        QVERIFY(data.ok());
        if (requests == 0)
            QCOMPARE(data->inputs[0].rejectedBy, (Counts{{RejectReason::BadCount, 2}}));
        else
            QCOMPARE(slotAt(*data, 0).counts,
                     (slots::SlotCounts{std::uint64_t(requests), std::uint64_t(successes)}));
    }

    void grafanaExports()
    {
        const auto data = readChecked({fixture("grafana.csv")});
        QVERIFY(data.ok());
        const InputReport& input = data->inputs[0];
        QCOMPARE(input.kind, LogKind::GrafanaCsv);
        QCOMPARE(input.header, 2);
        QCOMPARE(input.accepted, 2);
        QCOMPARE(input.blank, 1);
        QCOMPARE(input.rejectedBy, (Counts{{RejectReason::BadCount, 1}}));
        QCOMPARE(slotAt(*data, 0).counts, (slots::SlotCounts{410, 409}));
        QCOMPARE(slotAt(*data, 1).counts, (slots::SlotCounts{395, 380}));

        const auto rates = readChecked({fixture("grafana-rate.csv")});
        QVERIFY(rates.ok());
        QCOMPARE(rates->inputs[0].kind, LogKind::GrafanaCsv);
        QCOMPARE(rates->inputs[0].resultForm, std::string("rate-percent"));
        QCOMPARE(slotAt(*rates, 1).extra.rateSum, decimal("0.981"));
    }

    void callbacksAreKeptApart_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("accepted");
        QTest::addColumn<int>("entered");
        QTest::newRow("one a line") << contentOf("callbacks.jsonl") << 3 << 2;
        QTest::newRow("one body over lines") << contentOf("callback-body.json") << 1 << 1;
        QTest::newRow("two bodies over lines")
            << contentOf("callback-body.json") + contentOf("callback-body.json") << 2 << 2;
        QTest::newRow("one body in one line") << contentOf("callback-body.json").replace('\n', ' ') << 1 << 1;
    }

    void callbacksAreKeptApart()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, accepted);
        QFETCH(int, entered);
        const auto alone = readContent(content);
        QVERIFY(alone.ok());
        QCOMPARE(alone->inputs[0].kind, LogKind::TrtcCallback);
        QCOMPARE(alone->inputs[0].accepted, accepted);
        QVERIFY(alone->services.empty());
        const auto first = slots::SlotClock::firstOf(*parseDate("2019-03-01"));
        QCOMPARE(alone->callbacks.at("").at(first).counts.successes, std::uint64_t(entered));

        ReadOptions options;
        options.services = {wanted("A")};
        QCOMPARE(readContent(content, options).error().code, ErrorCode::LogSuccessesOnly);

        LogFolder folder;
        const auto both =
            readChecked({folder.add(content), folder.add("time,result\n2019-03-01 00:00:01,ok\n")}, options);
        QVERIFY(both.ok());
        QCOMPARE(sumOf(*both, "A"), (Sum{1, 1, 1}));
        QCOMPARE(crossChecks(*both), (std::vector<CrossCheck>{{"A", 1, entered > 1 ? 1 : 0}}));
    }

    // Slot by slot from the one to the other it would take seconds.
    void callbacksDecadesApart()
    {
        QByteArray content;
        for (const char* ms : {"100000000000", "4133980000000"})
            content += R"({"EventGroupId":1,"EventType":103,"CallbackTs":)" + QByteArray(ms) +
                       R"(,"EventInfo":{"EventMsTs":)" + ms + "}}\n";
        const auto data = readContent(content);
        QVERIFY(data.ok());
        QCOMPARE(data->inputs[0].accepted, 2);
        QCOMPARE(crossChecks(*data), (std::vector<CrossCheck>{{"", 2, 2}}));
    }

    void callbacksThatAreBad()
    {
        const auto data = readChecked({fixture("callbacks.jsonl")});
        QVERIFY(data.ok());
        QCOMPARE(data->inputs[0].otherEvents, 1);
        QCOMPARE(data->inputs[0].blank, 1);
        QCOMPARE(data->inputs[0].rejectedBy,
                 (Counts{{RejectReason::FewFields, 1}, {RejectReason::NotJson, 1}}));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QByteArray>("detail");
        QTest::addColumn<int>("line");
        const auto row = [](const char* name, const QByteArray& content, ErrorCode code, const char* detail,
                            int line) {
            QTest::newRow(name) << content << code << QByteArray(detail) << line;
        };
        row("market quality by the day", contentOf("quality-hourly.json"), ErrorCode::LogTooCoarse, "86400",
            0);
        row("market quality with one row",
            contentOf("quality-hourly.json").replace(R"(,{"RowValue":[1551456000,1,97]})", ""),
            ErrorCode::LogTooCoarse, "3600", 0);
        row("a period above a slot", contentOf("monitor.json").replace("300,\n", "3600,\n"),
            ErrorCode::LogTooCoarse, "3600", 3);
        row("a metric that is no success rate", contentOf("monitor.json").replace("JoinSuccRate", "CpuUsage"),
            ErrorCode::LogNoResultColumn, "CpuUsage", 4);
        row("an hour apart without a period",
            R"({"DataPoints":[{"Timestamps":[1551369600,1551373200,1551376800],"Values":[99,99,99]}]})",
            ErrorCode::LogTooCoarse, "3600", 0);
        row("quality without the rate", R"({"Data":[{"DataType":"fps","Content":[]}]})",
            ErrorCode::LogNoResultColumn, "DataType", 0);
        row("cut in the middle", contentOf("monitor.json").left(400), ErrorCode::LogSyntax, "", 1);
        row("a string that is not closed", "{\n\"DataPoints\": [\n\"abc\n", ErrorCode::LogSyntax, "", 3);
        row("something behind it", contentOf("monitor.json") + "\n]", ErrorCode::LogSyntax, "", 27);
        row("a rate of 1 only",
            R"({"data":{"resultType":"matrix","result":[{"metric":{},"values":[[1551369900,"1"]]}]}})",
            ErrorCode::LogRateUnitUnclear, "{}", 0);
        row("an error of Prometheus", R"({"status":"error","errorType":"bad_data","error":"x"})",
            ErrorCode::LogNoTimeColumn, "status, errorType, error", 0);
        row("an unknown object", "{\n  \"a\": 1\n}", ErrorCode::LogUnknownFormat, "{", 0);
        row("an array", "[{\"time\":1}]", ErrorCode::LogUnknownFormat, "[{\"time\":1}]", 1);
        row("brackets without an end", "{\"DataPoints\":\n" + QByteArray(1'000'000, '['),
            ErrorCode::LogSyntax, "", 1);
        row("another kind among pages", "{\"DataPoints\":[]}\n{\"data\":{\"resultType\":\"matrix\"}}\n",
            ErrorCode::LogUnknownFormat, R"({"data":{"resultType":"matrix"}})", 2);
        row("larger than the limit", "{\"DataPoints\":[\n" + QByteArray(17 << 20, ' '),
            ErrorCode::LogDocumentTooLarge, "16", 0);
    }

    void refused()
    {
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, code);
        QFETCH(QByteArray, detail);
        QFETCH(int, line);
        const auto data = readContent(content);
        QVERIFY(!data.ok());
        QCOMPARE(data.error().code, code);
        QVERIFY(!data.error().where.file.empty());
        QCOMPARE(data.error().where.line, line);
        if (!detail.isEmpty())
            QCOMPARE(QByteArray::fromStdString(data.error().details.at(0)), detail);
    }

    void recognisedThroughMarksAndSpaces_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray plain = contentOf("monitor.json");
        QTest::newRow("blank lines") << "\n \r\n\t" + plain;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + plain;
        const QString text = QString::fromUtf8(plain);
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE", 2) +
                                       QByteArray(reinterpret_cast<const char*>(text.utf16()),
                                                  text.size() * 2);
        QTest::newRow("one line") << QByteArray(plain).replace('\n', ' ');
        QTest::newRow("a long first string")
            << "{\"Note\":\"" + QByteArray(2'000'000, 'x') + "\"," + plain.mid(plain.indexOf('{') + 1);
    }

    void recognisedThroughMarksAndSpaces()
    {
        QFETCH(QByteArray, content);
        ReadOptions options;
        if (content.size() > 1'000'000)
            options.mapping.kind = LogKind::TencentMonitor; // its keys are beyond what is looked at
        const auto data = readContent(content, options);
        QVERIFY(data.ok());
        QCOMPARE(data->inputs[0].kind, LogKind::TencentMonitor);
        QCOMPARE(data->inputs[0].accepted, 4);
        QCOMPARE(sumOf(*data, "A1").slots, 3);
    }

    void theSaidKindWins()
    {
        ReadOptions options;
        options.mapping.kind = LogKind::TencentMonitor;
        const auto metric =
            readContent(contentOf("monitor.json").replace("JoinSuccRate", "CpuUsage"), options);
        QVERIFY(metric.ok());
        options.mapping.kind = LogKind::Prometheus;
        QCOMPARE(readContent(contentOf("monitor.json"), options).error().code, ErrorCode::LogUnknownFormat);
        options.mapping.kind = LogKind::IntervalCsv;
        const auto plain = readContent(contentOf("grafana-rate.csv"), options);
        QCOMPARE(plain->inputs[0].kind, LogKind::IntervalCsv);
    }

    void manyBadPointsAreCountedAndTheFirstKept()
    {
        QByteArray times;
        QByteArray values;
        for (int i = 0; i < 5000; ++i) {
            times += (i ? "," : "") + QByteArray::number(1551369600 + i * 300);
            values += (i ? ",\n" : "") + QByteArray(i % 2 ? "\"x\"" : "99");
        }
        const auto data = readContent("{\"Period\":300,\"DataPoints\":[{\"Timestamps\":[" + times +
                                      "],\"Values\":[\n" + values + "]}]}");
        QVERIFY(data.ok());
        QCOMPARE(data->inputs[0].accepted, 2500);
        QCOMPARE(data->inputs[0].rejectedBy, (Counts{{RejectReason::BadRate, 2500}}));
        QCOMPARE(data->inputs[0].badRows.front().line, 3);
        QCOMPARE(data->inputs[0].badRows.back().line, 2001);
    }

    void kindsAreNeverAdded()
    {
        ReadOptions options;
        options.services = {wanted("A")};
        LogFolder folder;
        const std::string csv = folder.add("time,result\n2019-03-01 00:00:01,ok\n");
        const std::string lines = folder.add("{\"time\":\"2019-03-01 00:00:02\",\"result\":\"ok\"}\n");
        QCOMPARE(readChecked({csv, lines}, options).error().code, ErrorCode::SourcesOverlap);
        QCOMPARE(readChecked({csv, fixture("quality.json")}, options).error().code,
                 ErrorCode::SourcesOverlap);
    }

    void samplesOfTheProvider_data()
    {
        QTest::addColumn<LogKind>("kind");
        QTest::addColumn<int>("accepted");
        QTest::newRow("cls_export.ndjson") << LogKind::RequestJsonl << 2;
        QTest::newRow("monitor_getmonitordata.json") << LogKind::TencentMonitor << 2;
        QTest::newRow("trtc_legacy_realtime_quality.json") << LogKind::TencentQuality << 2;
        QTest::newRow("trtc_user_event.json") << LogKind::TencentUserEvent << 2;
        QTest::newRow("trtc_callbacks.ndjson") << LogKind::TrtcCallback << 5;
        QTest::newRow("trtc_callback_103.body.json") << LogKind::TrtcCallback << 1;
        QTest::newRow("grafana_excel.csv") << LogKind::GrafanaCsv << 2;
    }

    void samplesOfTheProvider()
    {
        QFETCH(LogKind, kind);
        QFETCH(int, accepted);
        const std::string path = std::string(SHARED_DIR "/data/tencent-samples/") + QTest::currentDataTag();
        if (!QFile::exists(QString::fromStdString(path)))
            QSKIP("the samples are not beside the checkout");
        const auto data = readChecked({path});
        QVERIFY(data.ok());
        QCOMPARE(data->inputs[0].kind, kind);
        QCOMPARE(data->inputs[0].accepted, accepted);
        QCOMPARE(data->inputs[0].rejected, 0);
    }
};

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
