// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logfile.h"

#include <QTest>

using namespace clausemeter;
using namespace clausemeter::logs;

namespace {

std::string isoOf(std::optional<Instant> t)
{
    return t ? toIso(*t, SlaClock()) : std::string();
}

} // namespace

class TestRequestCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r2r3Slots()
    {
        const auto data = readContent("time,result\n"
                                      "2019-03-01T10:00:00+08:00,success\n"
                                      "2019-03-01T10:04:59.999999999+08:00,fail\n"
                                      "2019-03-01T10:05:00+08:00,success\n"
                                      "2019-03-01T02:05:01Z,success\n");
        QVERIFY(data.ok());
        QCOMPARE(sumOf(*data), (Sum{4, 3, 2}));
        const slots::SlotTable& table = data->services.at("").slots;
        const slots::SlotClock clock;
        const auto slot = clock.slotOf(*parseInstant("2019-03-01T10:00:00", SlaClock()));
        QCOMPARE(table.at(slot).counts, (slots::SlotCounts{2, 1}));
        QCOMPARE(table.at(slot + 1).counts, (slots::SlotCounts{2, 2}));
        QCOMPARE(table.at(slot).grade, slots::Grade::Requests);
        const InputReport& input = data->inputs[0];
        QCOMPARE(input.kind, LogKind::RequestCsv);
        QCOMPARE(input.records, 5);
        QCOMPARE(input.header, 1);
        QCOMPARE(input.accepted, 4);
        QCOMPARE(input.timeForm, std::string("iso"));
        QVERIFY(input.timeHasOffset);
        QCOMPARE(input.resultForm, std::string("words"));
        QCOMPARE(isoOf(Instant{*input.lastMs}), std::string("2019-03-01T10:05:01+08:00"));
        QCOMPARE(isoOf(data->services.at("").newest), std::string("2019-03-01T10:05:01+08:00"));
    }

    void shapes_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Sum>("sum");
        QTest::addColumn<int>("rejected");
        QTest::addColumn<int>("blank");
        const auto row = [](const char* name, const QByteArray& content, Sum sum, int rejected = 0,
                            int blank = 0) { QTest::newRow(name) << content << sum << rejected << blank; };
        const QByteArray ok = "2019-03-01 10:00:00,ok\n";
        row("semicolon", "time;result\n2019-03-01 10:00:00,5;ok\n2019-03-01 10:00:00;fail\n", {2, 1, 1});
        row("tab", "time\tresult\n2019-03-01 10:00:00\tok\n", {1, 1, 1});
        row("pipe", "time|result\n2019-03-01 10:00:00|ok\n", {1, 1, 1});
        row("CRLF", "time,result\r\n2019-03-01 10:00:00,ok\r\n\r\n2019-03-01 10:00:00,fail\r\n", {2, 1, 1}, 0,
            1);
        row("CR", "time,result\r2019-03-01 10:00:00,ok\r2019-03-01 10:00:00,fail\r", {2, 1, 1});
        row("mixed line ends", "time,result\n2019-03-01 10:00:00,ok\r\n2019-03-01 10:00:00,fail\r" + ok,
            {3, 2, 1});
        row("no line break at the end", "time,result\n2019-03-01 10:00:00,ok", {1, 1, 1});
        row("quotes", "\"time\",\"result\"\n\"2019-03-01 10:00:00\",\"ok\"\n", {1, 1, 1});
        row("quoted line breaks", "time,room,result\n2019-03-01 10:00:00,\"a\r\nb\n,\"\"c\"\"\",ok\n",
            {1, 1, 1});
        row("quote within a field is content",
            "time,room,result\n2019-03-01 10:00:00,5\" wide,ok\n" +
                QByteArray("2019-03-01 10:00:00,6\" wide,ok\n"),
            {2, 2, 1});
        row("spaces around", "time , result\n 2019-03-01 10:00:00 , ok \n", {1, 1, 1});
        row("sep line", "sep=;\r\ntime;result\r\n2019-03-01 10:00:00;ok\r\n", {1, 1, 1});
        row("blank lines before the header", "\n  \ntime,result\n" + ok, {1, 1, 1}, 0, 2);
        row("blank lines at the end", "time,result\n" + ok + "\n \n\n", {1, 1, 1}, 0, 3);
        row("header alone", "time,result\n", {});
        row("header alone, no line break", "time,result", {});
        row("header's name within quotes and a line break",
            "time,\"a\nb\",result\n2019-03-01 10:00:00,x,ok\n", {1, 1, 1});
        row("other columns may be missing in a row", "time,result,note\n" + ok + ok, {2, 2, 1});
        row("empty fields too many", "time,result\n2019-03-01 10:00:00,ok,,\n", {1, 1, 1});
        row("fields too many", "time,result\n2019-03-01 10:00:00,ok,1\n" + ok, {1, 1, 1}, 1);
        row("fields too few", "time,room,result\n2019-03-01 10:00:00,ok\n", {}, 1);
        row("cut in the last row's fields",
            "time,result,room,user\n2019-03-01 10:00:00,ok,r,u\n2019-03-01 10:00:00,ok,r", {1, 1, 1}, 1);
        row("cut within quotes", "time,result,room\n2019-03-01 10:00:00,ok,r\n2019-03-01 10:00:00,ok,\"a b",
            {1, 1, 1}, 1);
        row("cut behind a line break within quotes",
            "time,result,room\n2019-03-01 10:00:00,ok,r\n2019-03-01 10:00:00,ok,\"a\nb", {1, 1, 1}, 2);
        row("quote never closed",
            "time,result,room\n2019-03-01 10:00:00,fail,\"r\n" + ok.chopped(1) + ",r\r" + ok.chopped(1) +
                ",\"\"\r\n" + ok.chopped(1) + ",r",
            {3, 3, 1}, 1);
        row("cut within the result", "time,result\n" + ok + "2019-03-01 10:00:00,o", {1, 1, 1}, 1);
        row("NUL in a needed field", "time,result\n" + ok + QByteArray("2019-03-01 10:00:00,o\0k\n", 24),
            {1, 1, 1}, 1);
        row("NULs elsewhere", QByteArray("time,room,result\n2019-03-01 10:00:00,\0\0,ok\n", 43), {1, 1, 1});
        row("a line of NULs", "time,result\n" + ok + QByteArray(20, '\0') + "\n" + ok + ok + ok + ok,
            {5, 5, 1}, 1);
        row("time too late", "time,result\n2101-01-01 00:00:00,ok\n", {}, 1);
        row("result that is no result", "time,result\n2019-03-01 10:00:00,maybe\n2019-03-01 10:00:00,\n", {},
            2);
    }

    void shapes()
    {
        QFETCH(QByteArray, content);
        QFETCH(Sum, sum);
        QFETCH(int, rejected);
        QFETCH(int, blank);
        const auto data = readContent(content);
        QVERIFY(data.ok());
        QCOMPARE(sumOf(*data).requests, sum.requests);
        QCOMPARE(sumOf(*data).successes, sum.successes);
        QCOMPARE(sumOf(*data).slots, sum.slots);
        QCOMPARE(data->inputs[0].rejected, rejected);
        QCOMPARE(data->inputs[0].blank, blank);
        QCOMPARE(data->inputs[0].bytes, content.size());
    }

    void results_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("values");
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<int>("succeeded");
        QTest::addColumn<int>("failed");
        QTest::addColumn<int>("rejected");
        const auto row = [](const char* name, const char* header, const char* values, const char* form,
                            int succeeded, int failed, int rejected) {
            QTest::newRow(name) << QByteArray(header) << QByteArray(values) << QByteArray(form) << succeeded
                                << failed << rejected;
        };
        row("words", "result", "success ok true 1 成功 fail failed error false 0 失败", "words", 5, 6, 0);
        row("words without case", "result", "SUCCESS Ok TRUE Fail FAILED", "words", 3, 2, 0);
        row("only 0 and 1", "result", "0 1 1 1", "words", 3, 1, 0);
        row("signed", "result", "356 1 -3308 +20 -100018", "signed", 3, 2, 0);
        row("0 among signed numbers failed", "result", "356 0 -3308 00 -0", "signed", 1, 4, 0);
        row("a number among words", "result", "ok ok fail 12 -3301", "signed", 3, 2, 0);
        row("words among numbers", "result", "12 -7 34 ok false 失败 1", "signed", 4, 3, 0);
        row("a flag and an error code", "result", "1 1 1 0 0 -3316", "signed", 3, 3, 0);
        row("HTTP", "status", "200 404 499 500 503 599 100", "http", 4, 3, 0);
        row("HTTP with a bad value", "status", "200 503 - x", "http", 1, 1, 2);
        row("status beyond HTTP is signed", "status", "200 503 700 -1", "signed", 3, 1, 0);
        row("status words", "status", "ok fail", "words", 1, 1, 0);
        row("status 0, 1 and words among HTTP", "status", "503 503 200 0 1 ok fail", "http", 3, 4, 0);
        row("one negative number: not HTTP", "status", "503 200 -1", "signed", 2, 1, 0);
        row("status that is not HTTP", "status", "20 356 503 1200", "signed", 4, 0, 0);
        row("other columns are never HTTP", "result", "200 503", "signed", 2, 0, 0);
        row("beyond 64 bits", "result", "99999999999999999999 -99999999999999999999 5 -5", "signed", 1, 1, 2);
        row("fractions", "result", "1.0 5 -5", "signed", 1, 1, 1);
    }

    void results()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, values);
        QByteArray content = "time," + header + "\n";
        for (const QByteArray& value : values.split(' '))
            content += "2019-03-01 10:00:00," + value + "\n";
        const auto data = readContent(content);
        QVERIFY(data.ok());
        QTEST(QByteArray::fromStdString(data->inputs[0].resultForm), "form");
        QTEST(int(sumOf(*data).successes), "succeeded");
        QTEST(int(sumOf(*data).requests - sumOf(*data).successes), "failed");
        QTEST(int(data->inputs[0].rejected), "rejected");
    }

    void aLateValueChangesTheForm_data()
    {
        QTest::addColumn<QByteArray>("last");
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<int>("failed");
        QTest::newRow("still HTTP") << QByteArray("503") << QByteArray("http") << 1000;
        QTest::newRow("signed after all") << QByteArray("-3308") << QByteArray("signed") << 1;
        QTest::newRow("a number beyond HTTP is bad") << QByteArray("700") << QByteArray("http") << 999;
        QTest::newRow("a bad value changes nothing") << QByteArray("??") << QByteArray("http") << 999;
    }

    void aLateValueChangesTheForm()
    {
        QFETCH(QByteArray, last);
        QByteArray content = "time,status\n";
        for (int i = 0; i < 5000; ++i)
            content += "2019-03-01 10:00:00," + QByteArray(i < 999 ? "503" : "200") + "\n";
        content += "2019-03-01 10:00:00," + last + "\n";
        const auto data = readContent(content);
        QVERIFY(data.ok());
        QTEST(QByteArray::fromStdString(data->inputs[0].resultForm), "form");
        QTEST(int(sumOf(*data).requests - sumOf(*data).successes), "failed");
        QCOMPARE(data->inputs[0].records, 5002);
    }

    void errorCodes()
    {
        const auto own = readContent("time,result,error_code\n"
                                     "2019-03-01 10:00:00,success,7\n2019-03-01 10:00:00,fail,-3316\n"
                                     "2019-03-01 10:00:00,fail,\n2019-03-01 10:00:00,fail,0\n");
        QCOMPARE(failuresWithCode(*own, "-3316"), 1u);
        QCOMPARE(failuresWithCode(*own, ""), 2u);
        QCOMPARE(failuresWithCode(*own, "7"), 0u);
        const auto signedForm = readContent("time,result\n2019-03-01 10:00:00,20\n2019-03-01 10:00:00,-3316\n"
                                            "2019-03-01 10:00:00,-3316\n");
        QCOMPARE(failuresWithCode(*signedForm, "-3316"), 2u);
    }

    void errorCodesOfBothColumns_data()
    {
        QTest::addColumn<QByteArray>("result");
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char* result, const char* column, const char* code) {
            QTest::addRow("%s with '%s'", result, column)
                << QByteArray(result) << QByteArray(column) << QByteArray(code);
        };
        row("-3316", "", "-3316");
        row("-3316", "0", "-3316");
        row("-3316", "-0", "-3316");
        row("-3316", "000", "-3316");
        row("-3316", "-3308", "-3308");
        row("-3316", "70001", "70001");
        row("-3316", "99999999999999999999", "99999999999999999999");
        row("-3316", "E7", "-3316");
        row("-3316", "bad param", "-3316");
        row("-3316", "\"bad, param\"", "-3316");
        row("-3316", "\xFF", "-3316");
        row("fail", "E7", "E7");
        row("fail", "bad param", "bad param");
        row("fail", "00", "");
        row("0", "-3308", "-3308");
        row("0", "", "");
    }

    void errorCodesOfBothColumns()
    {
        QFETCH(QByteArray, result);
        QFETCH(QByteArray, column);
        QFETCH(QByteArray, code);
        // The second of the same rows is read the short way, where there is one.
        const QByteArray row = "2019-03-01 10:00:00," + result + "," + column + "\n";
        const auto data = readContent("time,result,error,note\n" + row.chopped(1) + ",\n" + row.chopped(1) +
                                      ",\n2019-03-01 10:00:00,20,-5,\n");
        QVERIFY(data.ok());
        QCOMPARE(sumOf(*data), (Sum{3, 1, 1}));
        QCOMPARE(failuresWithCode(*data, code.toStdString()), 2u);
    }

    void theFlagColumnOfManyRows()
    {
        // Successes as durations, as flags and as words, failures as codes, all in one column.
        QByteArray content = "time,result\n";
        for (int i = 0; i < 9000; ++i) {
            const QByteArray good = i % 3 == 0   ? QByteArray::number(300 + i)
                                    : i % 3 == 1 ? QByteArray("1")
                                                 : QByteArray("success");
            content += "2019-03-01 10:00:00," + good + "\n2019-03-01 10:00:00," +
                       QByteArray(i % 2 ? "0" : "-3301") + "\n";
        }
        const auto data = readContent(content);
        QCOMPARE(sumOf(*data), (Sum{18'000, 9000, 1}));
        QCOMPARE(failuresWithCode(*data, "-3301"), 4500u);
        QCOMPARE(data->inputs[0].rejected, 0);
    }

    void reservedCodesStayExact()
    {
        ReadOptions options;
        options.reservedCodes = {"-3316"};
        QByteArray content = "time,result,error_code\n";
        for (int i = 1; i <= 6000; ++i)
            content += "2019-03-01 10:00:00,fail," + QByteArray::number(i) + "\n";
        content += "2019-03-01 10:00:00,fail,-3316\n";
        const auto data = readContent(content, options);
        QCOMPARE(sumOf(*data), (Sum{6001, 0, 1}));
        QCOMPARE(failuresWithCode(*data, "-3316"), 1u);
        QVERIFY(data->services.at("").slots.codes().size() <= slots::SlotTable::kMaxCodes);
    }

    void countsByRegion_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray plain = "2019-03-01 10:00:00,ok,,gd\n2019-03-01 10:00:00,fail,-3308,gd\n"
                                 "2019-03-01 10:00:01,fail,-3316,gd\n2019-03-01 10:00:02,ok,,sh\n"
                                 "2019-03-01 10:00:03,fail,-3308,sh\n2019-03-01 10:00:04,ok,,\n"
                                 "2019-03-01 10:05:00,ok,,gd\n2019-03-01 10:00:00,ok,,gd\n";
        QTest::newRow("plain") << "time,result,error_code,region\n" + plain;
        QTest::newRow("quoted") << "time,result,error_code,region\n" +
                                       QByteArray(plain).replace(",gd", ",\" gd\"").replace(",sh", ",\"sh\"");
        QTest::newRow("CRLF") << "time,result,error_code,region\r\n" +
                                     QByteArray(plain).replace("\n", "\r\n");
        QTest::newRow("no field for the region")
            << "time,result,error_code,region\n" + QByteArray(plain).replace("04,ok,,\n", "04,ok,\n");
        QTest::newRow("Chinese header") << "时间,结果,错误码,地域\n" + plain;
    }

    void countsByRegion()
    {
        QFETCH(QByteArray, content);
        ReadOptions options;
        options.reservedCodes = {"-3316"};
        const auto data = readContent(content, options);
        QVERIFY(data.ok());
        QCOMPARE(data->inputs[0].rejected, 0);
        slots::SlotTable table;
        table.merge(data->services.at("").slots);
        const slots::SlotIndex slot = table.extent()->first;
        QCOMPARE(table.regions().size(), std::size_t(4));
        QCOMPARE(table.region(slot, table.regionIndex("gd")), (slots::RegionCounts{4, 2, 1}));
        QCOMPARE(table.region(slot, table.regionIndex("sh")), (slots::RegionCounts{2, 1, 0}));
        QCOMPARE(table.region(slot, slots::SlotTable::kNoRegion), (slots::RegionCounts{1, 0, 0}));
        QCOMPARE(table.region(slot + 1, table.regionIndex("gd")), (slots::RegionCounts{1, 0, 0}));
        QCOMPARE(table.failures(slot, table.codeIndex("-3308")), 2u);
    }

    // More codes and regions than a thread numbers at a time and than a slot table keeps.
    void manyCodesAndRegions()
    {
        QByteArray content = "time,result,error_code,region\n";
        for (int i = 0; i < 20'000; ++i)
            content += "2019-03-01 10:00:0" + QByteArray::number(i % 10) + (i % 2 ? ",fail,e" : ",ok,e") +
                       QByteArray::number(10'000 + i / 2 % 5000) + ",r" +
                       QByteArray::number(1000 + i * 7 % 300) + "\n";
        for (int threads = 1; threads <= 2; ++threads) {
            ReadOptions options;
            options.threads = threads;
            Tuning tuning;
            tuning.chunkBytes = 4096;
            tuning.threadedFrom = 0;
            const auto data = readContent(content, options, tuning);
            QCOMPARE(sumOf(*data), (Sum{20'000, 10'000, 1}));
            QCOMPARE(failuresWithCode(*data, "e10253"), 2u); // the last that is kept
            QCOMPARE(failuresWithCode(*data, "e10254"), 0u);
            slots::SlotTable table;
            table.merge(data->services.at("").slots);
            const slots::SlotIndex slot = table.extent()->first;
            QCOMPARE(table.failures(slot, slots::SlotTable::kOtherCodes), 10'000u - 2 * 254);
            QCOMPARE(table.region(slot, table.regionIndex("r1063")).requests, 67u);
            std::uint64_t named = 0;
            for (std::size_t i = 2; i < table.regions().size(); ++i)
                named += table.region(slot, slots::SlotTable::RegionIndex(i)).requests;
            QCOMPARE(table.region(slot, slots::SlotTable::kOtherRegions).requests, 20'000u - named);
            QCOMPARE(table.region(slot, slots::SlotTable::kNoRegion), slots::RegionCounts());
        }
    }

    void aRegionThatCannotBeReadIsAnotherOne()
    {
        const auto data = readContent("time,result,region\n2019-03-01 10:00:00,ok,\xFF\n"
                                      "2019-03-01 10:00:00,ok," +
                                      QByteArray(201, 'x') + "\n2019-03-01 10:00:00,ok,gd\n");
        QCOMPARE(data->inputs[0].accepted, 3);
        const slots::SlotTable& table = data->services.at("").slots;
        QCOMPARE(table.region(table.extent()->first, slots::SlotTable::kOtherRegions).requests, 2u);
    }

    void events()
    {
        const QByteArray content = "time,event,result\n"
                                   "2019-03-01 10:00:00,join,ok\n2019-03-01 10:00:00,enterRoom,ok\n"
                                   "2019-03-01 10:00:00,ENTER_ROOM,fail\n2019-03-01 10:00:00,103,ok\n"
                                   "2019-03-01 10:00:00,进房,ok\n2019-03-01 10:20:00,leave,\n"
                                   "2019-03-01 10:00:00,exitRoom,nonsense\n";
        const auto data = readContent(content);
        QCOMPARE(sumOf(*data), (Sum{5, 4, 1}));
        QCOMPARE(data->inputs[0].accepted, 7);
        QCOMPARE(data->inputs[0].otherEvents, 2);
        QCOMPARE(isoOf(data->services.at("").newest), std::string("2019-03-01T10:20:00+08:00"));
        ReadOptions options;
        options.mapping.entryEvents = {"Leave"};
        QCOMPARE(readContent(content, options)->inputs[0].otherEvents, 6);
        QCOMPARE(readContent(content, options)->inputs[0].rejected, 1);
    }

    void servicesAndPeriods()
    {
        const QByteArray content = "time,result,sdk_app_id\n"
                                   "2019-03-01 00:00:00,ok,A\n"
                                   "2019-03-31 23:59:59,fail,A\n"
                                   "2019-02-28 23:59:59,ok,A\n"
                                   "2019-04-01 00:00:00,fail,A\n"
                                   "2019-03-05 00:00:00,ok,B\n"
                                   "2019-03-05 00:00:00,ok,C\n"
                                   "2019-03-05 00:00:00,ok,\n";
        ReadOptions options;
        options.services = {wanted("A"), wanted("B")};
        const auto data = readContent(content, options);
        const InputReport& input = data->inputs[0];
        QCOMPARE(sumOf(*data, "A"), (Sum{2, 1, 2}));
        QCOMPARE(sumOf(*data, "B"), (Sum{1, 1, 1}));
        QCOMPARE(input.accepted, 5);
        QCOMPARE(input.outside, 2);
        QCOMPARE(input.rejectedBy.at(RejectReason::UnknownService), 1);
        QCOMPARE(input.rejectedBy.at(RejectReason::NoService), 1);
        QCOMPARE(isoOf(data->services.at("A").newest), std::string("2019-03-31T23:59:59+08:00"));
        QCOMPARE(isoOf(Instant{*input.lastMs}), std::string("2019-04-01T00:00:00+08:00"));
        QCOMPARE(input.badRows[0].line, 7);
        QCOMPARE(input.badRows[0].column, 24);
    }

    void twoPeriodsAndOneThatRunsOn()
    {
        ReadOptions options;
        options.services = {{"A",
                             {{*parseDate("2019-03-01"), parseDate("2019-03-02")},
                              {*parseDate("2019-03-04"), std::nullopt}}}};
        const auto data =
            readContent("time,result\n2019-03-02 23:59:59,ok\n2019-03-03 12:00:00,ok\n"
                        "2019-03-04 00:00:00,ok\n2030-01-01 00:00:00,ok\n2019-03-03 00:00:00,fail\n",
                        options);
        QCOMPARE(sumOf(*data, "A"), (Sum{3, 3, 3}));
        QCOMPARE(data->inputs[0].outside, 2);
    }

    void theOnlyServiceTakesRowsWithoutOne()
    {
        ReadOptions options;
        options.services = {wanted("A")};
        const auto data =
            readContent("time,result,service\n2019-03-05 00:00:00,ok,\n2019-03-05 00:00:00,ok,A\n", options);
        QCOMPARE(sumOf(*data, "A"), (Sum{2, 2, 1}));
        const auto without = readContent("time,result\n2019-03-05 00:00:00,ok\n", options);
        QCOMPARE(sumOf(*without, "A"), (Sum{1, 1, 1}));
    }

    void epochForms()
    {
        const auto data =
            readContent("ts,result\n1553047507,ok\n1553047507123,ok\n1553047507123456789,fail\n");
        QCOMPARE(sumOf(*data), (Sum{3, 2, 1}));
        QCOMPARE(data->inputs[0].timeForm, std::string("epoch-s"));
    }

    // Slots on both sides of an epoch whose last eight digits are zeros, and the one that it lies in.
    void epochsAroundARoundNumber()
    {
        constexpr std::int64_t kRound = 1'551'400'000'000;
        const slots::SlotClock clock{SlaClock()};
        std::map<slots::SlotIndex, std::uint64_t> expected;
        QByteArray content = "ts,result\n";
        for (std::int64_t ms = kRound - 900'000; ms < kRound + 900'000; ms += 7'001) {
            content += QByteArray::number(qlonglong(ms)) + ",ok\n";
            ++expected[clock.slotOf({ms})];
        }
        content += "9551400000000,ok\n1551300000000,ok\n"; // out of range; a day before by its digits
        ++expected[clock.slotOf({1'551'300'000'000})];
        const auto data = readContent(content);
        QVERIFY(data.ok());
        QCOMPARE(data->inputs[0].rejectedBy,
                 (std::map<RejectReason, std::int64_t>{{RejectReason::BadTime, 1}}));
        for (const auto& [slot, requests] : expected)
            QCOMPARE(data->services.at("").slots.at(slot).counts.requests, requests);
        QCOMPARE(data->inputs[0].accepted, 259);
    }

    void anotherClock()
    {
        ReadOptions options;
        options.clock = SlaClock{-150};
        const auto data =
            readContent("time,result\n2019-03-01 00:00:00,ok\n2019-03-01T02:30:00Z,ok\n", options);
        QCOMPARE(sumOf(*data), (Sum{2, 2, 1}));
        const auto first = slots::SlotClock::firstOf(*parseDate("2019-03-01"));
        QCOMPARE(data->services.at("").slots.extent()->first, first);
    }

    void preview()
    {
        ReadOptions options;
        options.previewRows = 2;
        const auto data =
            readContent("time,room,result\n2019-03-01 10:00:00,\"a\n\"\"b\",ok\n\nx,y\n1,2,3\n", options);
        const std::vector<std::vector<std::string>> expected = {{"2019-03-01 10:00:00", "a\n\"b", "ok"},
                                                                {"x", "y"}};
        QVERIFY(data->inputs[0].preview == expected);
        QCOMPARE(data->inputs[0].columns.size(), std::size_t(3));
        QCOMPARE(*data->inputs[0].columns[0].role, Role::Time);
        QVERIFY(!data->inputs[0].columns[1].role);
    }
};

QTEST_GUILESS_MAIN(TestRequestCsv)
#include "tst_requestcsv.moc"
