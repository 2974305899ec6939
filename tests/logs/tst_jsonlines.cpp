// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logfile.h"

#include <QTest>

using namespace clausemeter;
using namespace clausemeter::logs;

namespace {

using Counts = std::map<RejectReason, std::int64_t>;

const QByteArray kGood =
    "{\"time\":\"2019-03-01T10:00:00+08:00\",\"result\":\"ok\",\"error_code\":0,\"room\":\"r\"}\n";

} // namespace

class TestJsonLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // One odd line between two good ones.
    void lines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("requests"); // of the odd line
        QTest::addColumn<int>("successes");
        QTest::addColumn<int>("reason"); // of a bad row; -1: it is good
        const auto good = [](const char* name, const QByteArray& line, int successes) {
            QTest::newRow(name) << line << 1 << successes << -1;
        };
        const auto bad = [](const char* name, const QByteArray& line, RejectReason reason) {
            QTest::newRow(name) << line << 0 << 0 << int(reason);
        };
        good("keys in another order",
             R"({"error_code":7,"result":"fail","time":"2019-03-01T10:00:01+08:00"})", 0);
        good("more keys",
             R"({"a":[1,{"time":2}],"time":1551405601,"b":{"result":[]},"result":true,"c":null})", 1);
        good("numbers as strings", R"({"time":"1551405601000","result":"312"})", 1);
        good("strings as numbers", R"({"time":1551405601000,"result":-3308})", 0);
        good("words", R"({"time":1551405601,"result":false})", 0);
        good("an exponent", R"({"time":1.551405601e9,"result":1})", 1);
        good("a millisecond as a fraction", R"({"time":1551405601.250,"result":1})", 1);
        good("escapes in a value", R"({"time":"2019-03-01\u002010:00:01","result":"\u6210\u529f"})", 1);
        good("escapes in a key", R"({"\u0074ime":1551405601,"resul\u0074":"ok"})", 1);
        good("a key twice: the first counts", R"({"time":1551405601,"result":"fail","result":"ok"})", 0);
        good("spaces everywhere", " \t{ \"time\" : 1551405601 , \"result\" : \" ok \" } \t", 1);
        good("an empty error code", R"({"time":1551405601,"result":"fail","error_code":""})", 0);
        good("no error code", R"({"time":1551405601,"result":"fail","error_code":null})", 0);
        good("bad UTF-8 in what is not used", "{\"time\":1551405601,\"result\":\"ok\",\"room\":\"\xFF\xC3\"}",
             1);
        bad("bad UTF-8 in what is used", "{\"time\":1551405601,\"result\":\"ok\xFF\"}",
            RejectReason::Undecodable);
        bad("bad UTF-8 outside", "{\"time\":1551405601,\"result\":\"ok\"}\xFF", RejectReason::NotJson);
        bad("no time", R"({"result":"ok"})", RejectReason::FewFields);
        bad("no object members", "{}", RejectReason::FewFields);
        bad("time is null", R"({"time":null,"result":"ok"})", RejectReason::FewFields);
        bad("a null before the value", R"({"time":1551405601,"result":null,"result":"ok"})",
            RejectReason::FewFields);
        bad("time is an object", R"({"time":{"s":1551405601},"result":"ok"})", RejectReason::BadTime);
        bad("time out of range", R"({"time":"2019-02-30T10:00:00","result":"ok"})", RejectReason::BadTime);
        bad("beyond 64 bits", R"({"time":1551405601,"result":99999999999999999999})",
            RejectReason::BadResult);
        bad("time beyond 64 bits", R"({"time":155140560100000000000000,"result":1})", RejectReason::BadTime);
        bad("a result of another kind", R"({"time":1551405601,"result":["ok"]})", RejectReason::BadResult);
        bad("no JSON", "time=1551405601 result=ok", RejectReason::NotJson);
        bad("a quote", "\"", RejectReason::NotJson);
        bad("an array", R"([{"time":1551405601,"result":"ok"}])", RejectReason::NotJson);
        bad("cut in a value", "{\"time\":1551405601,\"result\":\"o", RejectReason::NotJson);
        bad("cut behind a value", R"({"time":1551405601,"result":"ok")", RejectReason::NotJson);
        bad("two objects", R"({"time":1551405601,"result":"ok"}{"time":1551405601,"result":"ok"})",
            RejectReason::NotJson);
        bad("a comma too many", R"({"time":1551405601,"result":"ok",})", RejectReason::NotJson);
        bad("no comma", R"({"time":1551405601 "result":"ok"})", RejectReason::NotJson);
        bad("a word that is none", R"({"time":1551405601,"result":"ok","x":truth})", RejectReason::NotJson);
        bad("a number that is none", R"({"time":1551405601,"result":"ok","x":01})", RejectReason::NotJson);
        bad("brackets that do not match", R"({"time":1551405601,"result":"ok","x":[1}})",
            RejectReason::NotJson);
        bad("a tab in a string", "{\"time\":1551405601,\"result\":\"ok\",\"x\":\"\t\"}",
            RejectReason::NotJson);
        bad("a NUL", QByteArray("{\"time\":1551405601,\"result\":\"ok\"}\0", 34), RejectReason::NotJson);
        bad("a nesting bomb", QByteArray(1'000'000, '['), RejectReason::NotJson);
        bad("a nesting bomb within", "{\"a\":" + QByteArray(1'000'000, '['), RejectReason::NotJson);
        bad("a nesting bomb that is closed",
            "{\"time\":1551405601,\"result\":\"ok\",\"a\":" + QByteArray(400'000, '[') +
                QByteArray(400'000, ']') + "}",
            RejectReason::NotJson);
        bad("over 1 MiB",
            "{\"time\":1551405601,\"result\":\"ok\",\"a\":\"" + QByteArray(1 << 20, 'x') + "\"}",
            RejectReason::LineTooLong);
        good("almost 1 MiB",
             "{\"time\":1551405601,\"result\":\"ok\",\"a\":\"" + QByteArray(1'000'000, 'x') + "\"}", 1);
    }

    void lines()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, requests);
        QFETCH(int, successes);
        QFETCH(int, reason);
        for (const char* lineBreak : {"\n", "\r\n", "\r"}) {
            const auto data = readContent(
                QByteArray(kGood + kGood + kGood + kGood + line + "\n" + kGood).replace("\n", lineBreak));
            QVERIFY(data.ok());
            const InputReport& input = data->inputs[0];
            QCOMPARE(input.kind, LogKind::RequestJsonl);
            QCOMPARE(input.records, 6);
            QCOMPARE(input.accepted, 5 + requests);
            QCOMPARE(sumOf(*data), (Sum{std::uint64_t(5 + requests), std::uint64_t(5 + successes), 1}));
            if (reason >= 0) {
                QCOMPARE(input.rejectedBy, (Counts{{RejectReason(reason), 1}}));
                QCOMPARE(input.badRows[0].line, 5);
                QVERIFY(input.badRows[0].text.size() <= 600);
            }
        }
    }

    // The same where lines before had the odd one's keys in its places, and such lines need no index.
    void linesOfAKnownForm_data() { lines_data(); }
    void linesOfAKnownForm()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, requests);
        QFETCH(int, successes);
        QFETCH(int, reason);
        const QByteArray known = kGood + kGood + kGood + kGood +
                                 "{\"time\":1551405601,\"result\":\"ok\",\"x\":1}\n"
                                 "{\"time\":1551405601, \"result\": \"ok\", \"a\": \"b\"}\n";
        for (const bool glances : {true, false}) {
            Tuning tuning;
            tuning.glances = glances;
            const auto data = readContent(known + line + "\n" + kGood, {}, tuning);
            QVERIFY(data.ok());
            const InputReport& input = data->inputs[0];
            QCOMPARE(input.records, 8);
            QCOMPARE(input.accepted, 7 + requests);
            QCOMPARE(sumOf(*data).requests, std::uint64_t(7 + requests));
            QCOMPARE(sumOf(*data).successes, std::uint64_t(7 + successes));
            QCOMPARE(input.rejectedBy, reason < 0 ? Counts() : Counts({{RejectReason(reason), 1}}));
        }
    }

    void linesOneAfterTheOther_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("accepted");
        QTest::addColumn<int>("rejected");
        QTest::addColumn<int>("blank");
        QTest::newRow("no line break at the end") << kGood + kGood.trimmed() << 2 << 0 << 0;
        QTest::newRow("cut at the end") << kGood + kGood + kGood.left(40) << 2 << 1 << 0;
        QTest::newRow("one line and a cut one") << kGood + kGood.left(40) << 1 << 1 << 0;
        QTest::newRow("blank lines") << "\n \n" + kGood + "\t\n\r\n" + kGood + "\n" << 2 << 0 << 5;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + kGood << 1 << 0 << 0;
        QTest::newRow("the end of a line first") << "esult\":\"ok\"}\n" + kGood + kGood << 2 << 1 << 0;
        QTest::newRow("an object over two lines")
            << kGood + kGood + kGood + "{\"time\":1551405601,\n\"result\":\"ok\"}\n"
            << 3 << 2 << 0;
        const QString text = QString::fromUtf8(kGood + kGood);
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE", 2) +
                                       QByteArray(reinterpret_cast<const char*>(text.utf16()),
                                                  text.size() * 2)
                                << 2 << 0 << 0;
    }

    void linesOneAfterTheOther()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, accepted);
        QFETCH(int, rejected);
        QFETCH(int, blank);
        const auto data = readContent(content);
        QVERIFY(data.ok());
        QCOMPARE(data->inputs[0].kind, LogKind::RequestJsonl);
        QCOMPARE(data->inputs[0].accepted, accepted);
        QCOMPARE(data->inputs[0].rejected, rejected);
        QCOMPARE(data->inputs[0].blank, blank);
        QCOMPARE(data->inputs[0].header, 0);
    }

    void servicesEventsAndCodes()
    {
        ReadOptions options;
        options.services = {wanted("A1"), wanted("A2")};
        const auto data = readContent(
            R"({"event":"enterRoom","result":"312","sdkAppId":"A1","ts":"1551405601000"})"
            "\n"
            R"({"event":"enterRoom","result":"-3308","sdkAppId":"A1","ts":"1551405602000"})"
            "\n"
            R"({"event":"exitRoom","result":"0","sdkAppId":"A1","ts":"1551405603000"})"
            "\n"
            R"({"event":103,"result":"fail","err":"E\u0031","sdkAppId":"A2","ts":"1551405604000"})"
            "\n"
            R"({"event":"enterRoom","result":"1","sdkAppId":"A3","ts":"1551405605000"})"
            "\n"
            R"({"event":"enterRoom","result":"1","ts":"1551405606000"})"
            "\n"
            R"({"result":"1","sdkAppId":"A1","ts":"1551405607000"})"
            "\n"
            R"({"event":null,"result":"1","sdkAppId":"A1","ts":"1551405607000"})"
            "\n"
            R"({"event":"enterRoom","result":"1","sdkAppId":"A1","ts":"1541405607000"})"
            "\n",
            options);
        QVERIFY(data.ok());
        const InputReport& input = data->inputs[0];
        QCOMPARE(input.accepted, 5);
        QCOMPARE(input.otherEvents, 1);
        QCOMPARE(input.outside, 1);
        QCOMPARE(input.rejectedBy, (Counts{{RejectReason::UnknownService, 1},
                                           {RejectReason::NoService, 1},
                                           {RejectReason::FewFields, 2}})); // without an event
        QCOMPARE(input.badRows[0].column, 46);
        QCOMPARE(sumOf(*data, "A1"), (Sum{2, 1, 1}));
        QCOMPARE(sumOf(*data, "A2"), (Sum{1, 0, 1}));
        QCOMPARE(failuresWithCode(*data, "-3308", "A1"), 1U);
        QCOMPARE(failuresWithCode(*data, "E1", "A2"), 1U);
        QCOMPARE(input.columns.size(), 5U);
        QCOMPARE(input.columns[2].role, std::optional<Role>(Role::Service));
    }

    void keysThatTurnUpLate()
    {
        QByteArray content = QByteArray("{\"ts\":1551405600,\"result\":\"ok\"}\n").repeated(3000);
        content += "{\"ts\":1551405601,\"err_code\":1,\"code\":-3316,\"result\":\"fail\"}\n";
        content += "{\"ts\":1551405602,\"event\":\"exitRoom\",\"result\":\"fail\"}\n";
        content += "{\"ts\":1551405603,\"SdkAppId\":\"B\",\"result\":\"fail\"}\n";
        ReadOptions options;
        options.services = {wanted("A")};
        const auto data = readContent(content, options);
        QVERIFY(data.ok());
        QCOMPARE(sumOf(*data, "A"), (Sum{3001, 3000, 1}));
        QCOMPARE(failuresWithCode(*data, "-3316", "A"), 1U);
        QCOMPARE(data->inputs[0].otherEvents, 1);
        QCOMPARE(data->inputs[0].rejectedBy, (Counts{{RejectReason::UnknownService, 1}}));
    }

    void statusOfHttpIsFoundByAllRows()
    {
        QByteArray content;
        for (int i = 0; i < 1200; ++i)
            content += "{\"ts\":" + QByteArray::number(1551405600 + i) +
                       ",\"status\":" + (i % 3 ? "200" : "503") + "}\n";
        const auto data = readContent(content);
        QVERIFY(data.ok());
        QCOMPARE(data->inputs[0].resultForm, std::string("http"));
        QCOMPARE(sumOf(*data).successes, 800U);
        // Where the first thousand would say so and the rest does not.
        const auto mixed =
            readContent(content + QByteArray("{\"ts\":1551405600,\"status\":-7}\n").repeated(80));
        QCOMPARE(mixed->inputs[0].resultForm, std::string("signed"));
        QCOMPARE(sumOf(*mixed).successes, 1200U);
    }

    void intervals_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<std::string>("form");
        QTest::addColumn<int>("rejected");
        QTest::newRow("counts") << QByteArray(R"("total":100,"success":"98")")
                                << QByteArray(R"("success":1.0e1,"total":10)") << std::string("counts") << 0;
        QTest::newRow("a count is missing") << QByteArray(R"("total":100,"success":98)")
                                            << QByteArray(R"("total":10)") << std::string("counts") << 1;
        QTest::newRow("rates") << QByteArray(R"("success_rate":0.985)") << QByteArray(R"("success_rate":1)")
                               << std::string("rate-ratio") << 0;
        QTest::newRow("percentages") << QByteArray(R"("rate":"98.5%")")
                                     << QByteArray(R"("rate":100,"total":5)") << std::string("rate-percent")
                                     << 0;
        QTest::newRow("a rate over 1")
            << QByteArray(R"("rate":0.5)") << QByteArray(R"("rate":-1)") << std::string("rate-ratio") << 1;
    }

    void intervals()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(std::string, form);
        QFETCH(int, rejected);
        const auto data = readContent("{\"time\":\"2019-03-01 10:00\"," + first +
                                      "}\n{\"time\":\"2019-03-01 10:05\"," + second + "}\n");
        QVERIFY(data.ok());
        QCOMPARE(data->inputs[0].kind, LogKind::RequestJsonl);
        QCOMPARE(data->inputs[0].resultForm, form);
        QCOMPARE(data->inputs[0].rejected, rejected);
        QCOMPARE(sumOf(*data).slots, 2 - rejected);
    }

    void unknownObjects()
    {
        QCOMPARE(readContent("{\"a\":1}\n{\"b\":2}\n").error().code, ErrorCode::LogUnknownFormat);
        QCOMPARE(readContent("{\"a\":1}\n{\"b\":2}\n").error().details[0], std::string("{\"a\":1}"));
        QCOMPARE(readContent("{\"result\":\"ok\"}\n").error().code, ErrorCode::LogNoTimeColumn);
        QCOMPARE(readContent("{\"time\":1,\"note\":2}\n").error().code, ErrorCode::LogNoResultColumn);
        ReadOptions options;
        options.mapping.roles = {{"note", Role::Result}};
        QVERIFY(readContent("{\"time\":1551405600,\"note\":1}\n", options).ok());
    }

    void previewAndColumns()
    {
        ReadOptions options;
        options.previewRows = 1;
        const auto data = readContent(kGood + kGood, options);
        QCOMPARE(data->inputs[0].preview,
                 (std::vector<std::vector<std::string>>{{"2019-03-01T10:00:00+08:00", "ok", "0", "r"}}));
        QCOMPARE(data->inputs[0].columns[3].name, std::string("room"));
        QCOMPARE(data->inputs[0].timeForm, std::string("iso"));
        QVERIFY(data->inputs[0].timeHasOffset);
    }
};

QTEST_GUILESS_MAIN(TestJsonLines)
#include "tst_jsonlines.moc"
