// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logfile.h"

#include <QTest>

using namespace clausemeter;
using namespace clausemeter::logs;

namespace {

slots::Slot slotAt(const LogData& data, const char* time)
{
    const slots::SlotClock clock;
    return data.services.at("").slots.at(clock.slotOf(*parseInstant(time, SlaClock())));
}

} // namespace

class TestIntervalCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsByRegion()
    {
        const auto data = readContent("time,total,success,region\n2019-03-01 10:00:00,100,98,gd\n"
                                      "2019-03-01 10:00:00,50,50,sh\n2019-03-01 10:00:00,7,6,\n");
        QVERIFY(data.ok());
        QCOMPARE(sumOf(*data), (Sum{157, 154, 1}));
        slots::SlotTable table;
        table.merge(data->services.at("").slots);
        const slots::SlotIndex slot = table.extent()->first;
        QCOMPARE(table.region(slot, table.regionIndex("gd")), (slots::RegionCounts{100, 2, 0}));
        QCOMPARE(table.region(slot, table.regionIndex("sh")), (slots::RegionCounts{50, 0, 0}));
        QCOMPARE(table.region(slot, slots::SlotTable::kNoRegion), (slots::RegionCounts{7, 1, 0}));
    }

    void countColumns_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("total and success") << QByteArray("total,success") << QByteArray("100,98");
        QTest::newRow("requests and ok") << QByteArray("requests,ok") << QByteArray("100,98");
        QTest::newRow("attempts and failed") << QByteArray("Attempts,Failed") << QByteArray("100,2");
        QTest::newRow("Chinese") << QByteArray("总数,成功数") << QByteArray("100,98");
        QTest::newRow("Chinese failures") << QByteArray("请求数,失败数") << QByteArray("100,2");
        QTest::newRow("successes and failures") << QByteArray("success,failed") << QByteArray("98,2");
        QTest::newRow("a rate beside counts")
            << QByteArray("total,success,success_rate") << QByteArray("100,98,0.5");
        QTest::newRow("a result beside counts")
            << QByteArray("result,total,success") << QByteArray("x,100,98");
        QTest::newRow("whole numbers with decimals")
            << QByteArray("total,success") << QByteArray("100.0,98.00");
    }

    void countColumns()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, row);
        const auto data = readContent("slot," + header + "\n2019-03-01 10:00:00," + row + "\n");
        QVERIFY(data.ok());
        QCOMPARE(data->inputs[0].kind, LogKind::IntervalCsv);
        QCOMPARE(data->inputs[0].resultForm, std::string("counts"));
        const slots::Slot slot = slotAt(*data, "2019-03-01T10:00");
        QCOMPARE(slot.counts, (slots::SlotCounts{100, 98}));
        QCOMPARE(slot.grade, slots::Grade::IntervalCounts);
    }

    void finerThanASlotAddsUp()
    {
        const auto data =
            readContent("time,total,success\n2019-03-01 10:00:00,10,9\n2019-03-01 10:01:00,20,20\n"
                        "2019-03-01 10:04:59,1,1\n2019-03-01 10:05:00,7,7\n");
        QCOMPARE(slotAt(*data, "2019-03-01T10:00").counts, (slots::SlotCounts{31, 30}));
        QCOMPARE(sumOf(*data), (Sum{38, 37, 2}));
    }

    void badCounts()
    {
        const auto data =
            readContent("time,total,success\n2019-03-01 10:00:00,10,11\n2019-03-01 10:00:00,-1,0\n"
                        "2019-03-01 10:00:00,x,0\n2019-03-01 10:00:00,10,\n2019-03-01 10:00:00,1e3,1\n"
                        "2019-03-01 10:00:00,1000000000000,1\n2019-03-01 10:00:00,99999999999999999999,1\n"
                        "2019-03-01 10:00:00,1,000,998\n2019-03-01 10:00:00,999999999999,0\n");
        QCOMPARE(data->inputs[0].rejectedBy.at(RejectReason::BadCount), 7);
        QCOMPARE(data->inputs[0].rejectedBy.at(RejectReason::ManyFields), 1);
        QCOMPARE(sumOf(*data), (Sum{999'999'999'999, 0, 1}));
        const auto failures = readContent("time,total,failed\n2019-03-01 10:00:00,10,11\n");
        QCOMPARE(failures->inputs[0].rejectedBy.at(RejectReason::BadCount), 1);
    }

    void r7bFractionsStayExact()
    {
        const auto data =
            readContent("time,total,success\n2019-03-01 10:00:00,10.5,9.25\n2019-03-01 10:01:00,1,1\n");
        const slots::Slot slot = slotAt(*data, "2019-03-01T10:00");
        QCOMPARE(slot.extra.requests, *Decimal::parse("10.5"));
        QCOMPARE(slot.extra.successes, *Decimal::parse("9.25"));
        QCOMPARE(slot.counts, (slots::SlotCounts{1, 1}));
        QCOMPARE(slot.grade, slots::Grade::Estimated);
    }

    void rates_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("values");
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QByteArray>("first"); // ratio
        QTest::addColumn<int>("rejected");
        const auto row = [](const char* name, const char* header, const char* values, const char* form,
                            const char* first, int rejected = 0) {
            QTest::newRow(name) << QByteArray(header) << QByteArray(values) << QByteArray(form)
                                << QByteArray(first) << rejected;
        };
        row("ratio", "rate", "0.985 1 0", "rate-ratio", "0.985");
        row("percentage", "rate", "98.5 100 1", "rate-percent", "0.985");
        row("percent signs", "rate", "98.5% 100% 0.5%", "rate-percent", "0.985");
        row("a sign somewhere", "rate", "0.985 100%", "rate-percent", "0.00985");
        row("by the header", "rate(%)", "0.985 1", "rate-percent", "0.00985");
        row("by the header, Chinese", "成功率（%）", "1 1", "rate-percent", "0.01");
        row("whole percentages", "success_rate", "99 100", "rate-percent", "0.99");
        row("exact to the last digit", "rate", "98.9999999999999999 100", "rate-percent",
            "0.989999999999999999");
        row("out of range", "rate", "98.5 101 -1 x NaN", "rate-percent", "0.985", 4);
    }

    void rates()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, values);
        QFETCH(QByteArray, first);
        QByteArray content = "time," + header + "\n";
        int minute = 0;
        for (const QByteArray& value : values.split(' ')) {
            content +=
                "2019-03-01 10:" + QByteArray::number(minute).rightJustified(2, '0') + ":00," + value + "\n";
            minute += 5;
        }
        const auto data = readContent(content);
        QVERIFY(data.ok());
        QCOMPARE(data->inputs[0].kind, LogKind::IntervalCsv);
        QTEST(QByteArray::fromStdString(data->inputs[0].resultForm), "form");
        QTEST(int(data->inputs[0].rejected), "rejected");
        const slots::Slot slot = slotAt(*data, "2019-03-01T10:00");
        QCOMPARE(slot.extra.rateSum.toString(), first.toStdString());
        QCOMPARE(slot.grade, slots::Grade::RateOnly);
    }

    void r8NoRateWithoutRequests_data()
    {
        QTest::addColumn<QByteArray>("zero");
        QTest::newRow("rate 0") << QByteArray("0,0");
        QTest::newRow("rate 100") << QByteArray("0.00,100");
        QTest::newRow("no rate") << QByteArray("0,");
        QTest::newRow("not a number") << QByteArray("0,NaN");
    }

    void r8NoRateWithoutRequests()
    {
        QFETCH(QByteArray, zero);
        const auto data =
            readContent("time,requests,success_rate\n2019-03-01 10:00:00,100,50\n2019-03-01 10:05:00," +
                        zero + "\n2019-03-01 10:10:00,7,0\n2019-03-01 10:15:00,?,75\n");
        QVERIFY(data.ok());
        QCOMPARE(data->inputs[0].resultForm, std::string("rate-percent"));
        QCOMPARE(data->inputs[0].columns[1].role, std::optional(Role::Requests));
        QCOMPARE(data->inputs[0].accepted, 4);
        QCOMPARE(data->inputs[0].rejected, 0);
        QVERIFY(!slotAt(*data, "2019-03-01T10:05").hasData());
        QCOMPARE(slotAt(*data, "2019-03-01T10:00").extra.rateSum, *Decimal::parse("0.5"));
        QVERIFY(slotAt(*data, "2019-03-01T10:10").hasData());
        QCOMPARE(slotAt(*data, "2019-03-01T10:10").extra.rateSum, Decimal());
        QCOMPARE(slotAt(*data, "2019-03-01T10:15").extra.rateSum, *Decimal::parse("0.75"));
    }

    void r8ARateOf0RequestsSaysNoUnit()
    {
        const auto data = readContent("time,requests,rate\n2019-03-01 10:00:00,10,0.5\n"
                                      "2019-03-01 10:05:00,0,100\n");
        QCOMPARE(data->inputs[0].resultForm, std::string("rate-ratio"));
        QCOMPARE(slotAt(*data, "2019-03-01T10:00").extra.rateSum, *Decimal::parse("0.5"));
        QVERIFY(readContent("time,requests,rate\n2019-03-01 10:00:00,0,1\n").ok());
    }

    void rateUnitUnclear()
    {
        const QByteArray content = "time,Rate\n2019-03-01 10:00:00,1\n2019-03-01 10:05:00,0\n";
        QCOMPARE(readContent(content).error().code, ErrorCode::LogRateUnitUnclear);
        QCOMPARE(readContent(content).error().details, std::vector<std::string>{"Rate"});
        ReadOptions options;
        options.mapping.rateIsPercent = true;
        QCOMPARE(slotAt(*readContent(content, options), "2019-03-01T10:00").extra.rateSum.toString(),
                 std::string("0.01"));
        options.mapping.rateIsPercent = false;
        QCOMPARE(slotAt(*readContent(content, options), "2019-03-01T10:00").extra.rateSum.toString(),
                 std::string("1"));
    }

    void aLateRateChangesTheUnit()
    {
        QByteArray content = "time,rate\n";
        for (int i = 0; i < 3000; ++i)
            content += "2019-03-01 10:00:00,0.5\n";
        const auto data = readContent(content + "2019-03-01 10:05:00,50\n");
        QCOMPARE(data->inputs[0].resultForm, std::string("rate-percent"));
        QCOMPARE(slotAt(*data, "2019-03-01T10:00").extra.rateSum, *Decimal::parse("15"));
        QCOMPARE(slotAt(*data, "2019-03-01T10:00").grade, slots::Grade::Estimated);
        QCOMPARE(data->inputs[0].accepted, 3001);
    }

    void tooCoarse_data()
    {
        QTest::addColumn<QByteArray>("times");
        QTest::addColumn<int>("step"); // 0: fine
        QTest::newRow("five minutes") << QByteArray("10:00 10:05 10:10") << 0;
        QTest::newRow("ten minutes") << QByteArray("10:00 10:10 10:20") << 600;
        QTest::newRow("hours, in any order, one missing")
            << QByteArray("13:00 10:00 11:00 15:00 14:00") << 3600;
        QTest::newRow("two stamps say nothing") << QByteArray("10:00 11:00 11:00 10:00") << 0;
        QTest::newRow("one near pair") << QByteArray("10:00 11:00 12:00 13:00 13:05") << 0;
        QTest::newRow("no common step") << QByteArray("10:00 11:00 12:30 15:00") << 0;
        QTest::newRow("three slots of their own") << QByteArray("01:00 07:30 15:20") << 0;
        QTest::newRow("half of the gaps are the smallest") << QByteArray("10:00 11:00 13:00") << 0;
        QTest::newRow("more than half are the smallest") << QByteArray("10:00 11:00 12:00 14:00") << 3600;
        QTest::newRow("a gap that is no multiple") << QByteArray("10:00 11:00 12:00 13:30") << 0;
        QTest::newRow("six minutes") << QByteArray("10:00 10:06 10:12 10:18") << 360;
    }

    void tooCoarse()
    {
        QFETCH(QByteArray, times);
        QFETCH(int, step);
        QByteArray content = "time,total,success\n";
        for (const QByteArray& time : times.split(' '))
            content += "2019-03-01 " + time + ":00,10,10\n";
        const auto data = readContent(content);
        QCOMPARE(data.ok(), step == 0);
        if (step > 0) {
            QCOMPARE(data.error().code, ErrorCode::LogTooCoarse);
            QCOMPARE(data.error().details, std::vector<std::string>{std::to_string(step)});
        }
    }

    void tooCoarseByService()
    {
        const QByteArray content =
            "time,service,total,success\n2019-03-01 10:00:00,A,1,1\n2019-03-01 10:01:00,B,1,1\n"
            "2019-03-01 11:00:00,A,1,1\n2019-03-01 11:01:00,B,1,1\n"
            "2019-03-01 12:00:00,A,1,1\n2019-03-01 12:01:00,B,1,1\n";
        QCOMPARE(readContent(content).error().code, ErrorCode::LogTooCoarse);
        for (const char* fine : {"2019-03-01 12:05:00,A,1,1\n", "2019-03-01 12:05:00,B,1,1\n",
                                 "2019-03-01 10:00:00,C,1,1\n2019-03-01 10:05:00,C,1,1\n"}) {
            for (const std::size_t chunk : {64, 1000}) {
                ReadOptions options;
                options.threads = 3;
                Tuning tuning;
                tuning.chunkBytes = chunk;
                tuning.threadedFrom = 0;
                const auto data = readContent(content + fine, options, tuning);
                QVERIFY(data.ok());
                QCOMPARE(data->inputs[0].rejected, 0);
            }
        }
    }

    void stampedAtTheEnd()
    {
        ReadOptions options;
        options.mapping.intervalStampedAtEnd = true;
        const auto data =
            readContent("time,total,success\n2019-03-01 10:05:00,10,9\n2019-03-01 10:06:00,1,1\n", options);
        QCOMPARE(slotAt(*data, "2019-03-01T10:00").counts, (slots::SlotCounts{10, 9}));
        QCOMPARE(slotAt(*data, "2019-03-01T10:05").counts, (slots::SlotCounts{1, 1}));
    }

    void sepLineOfASpreadsheet()
    {
        const auto data =
            readContent("sep=,\r\n\"Time\",\"Total\",\"Success\"\r\n2019-03-01 10:00:00,10,9\r\n");
        QCOMPARE(data->inputs[0].header, 2);
        QCOMPARE(data->inputs[0].records, 3);
        QCOMPARE(sumOf(*data), (Sum{10, 9, 1}));
    }
};

QTEST_GUILESS_MAIN(TestIntervalCsv)
#include "tst_intervalcsv.moc"
