// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logfile.h"

#include <QFile>
#include <QTest>

using namespace clausemeter;
using namespace clausemeter::logs;

namespace {

QByteArray line(const char* time, int status, const char* rest = "")
{
    return "192.0.2.7 - - [" + QByteArray(time) + "] \"GET /room HTTP/1.1\" " + QByteArray::number(status) +
           " 512" + rest + "\n";
}

} // namespace

class TestAccessLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRealWebLog()
    {
        const QString path = QStringLiteral(SHARED_DIR "/data/web-access.log");
        if (!QFile::exists(path))
            QSKIP("the shared folder is not there");
        const auto data = readChecked({path.toStdString()});
        QVERIFY(data.ok());
        QCOMPARE(data->inputs[0].kind, LogKind::AccessLog);
        QCOMPARE(data->inputs[0].records, 10'000);
        QCOMPARE(data->inputs[0].accepted, 10'000);
        QCOMPARE(data->inputs[0].timeForm, std::string("access-log"));
        QCOMPARE(sumOf(*data), (Sum{10'000, 9'997, 84}));
        const slots::SlotTable& table = data->services.at("").slots;
        std::vector<std::string> rates;
        for (auto slot = table.extent()->first; slot < table.extent()->end; ++slot) {
            const slots::SlotCounts counts = table.at(slot).counts;
            if (counts.successes < counts.requests)
                rates.push_back(formatUnits(Int128(counts.successes) * 1'000'000 / counts.requests, 4, 4));
        }
        std::sort(rates.begin(), rates.end());
        QCOMPARE(rates, (std::vector<std::string>{"99.1228", "99.1803", "99.2481"}));
    }

    void commonAndCombined()
    {
        const auto data =
            readContent(line("17/May/2015:10:05:03 +0800", 200) +
                        line("17/May/2015:10:05:04 +0000", 503, " \"-\" \"Mozilla/5.0 (a \\\"b\\\")\"") +
                        "::1 - anna [x] [17/May/2015:10:05:03 +0800] \"GET /\\\" HTTP/1.1\" 499 -\n");
        QVERIFY(data.ok());
        QCOMPARE(sumOf(*data), (Sum{3, 2, 2}));
        QCOMPARE(data->inputs[0].resultForm, std::string("http"));
        QVERIFY(data->inputs[0].columns.empty());
    }

    void badLines()
    {
        QByteArray content;
        for (int i = 0; i < 20; ++i)
            content += line("17/May/2015:10:05:03 +0800", 200);
        content += line("32/May/2015:10:05:03 +0800", 200); // 21
        content += line("17/May/2015:10:05:03 +0800", 999); // 22
        content += "garbage\r\n\r\n";                       // 23, 24 is blank
        content += "a - - [17/May/2015:10:05:03 +0800] \"GET / HTTP/1.1\" 200 1 \"-\" \"Mozil"; // 25
        const auto data = readContent(content);
        QVERIFY(data.ok());
        const InputReport& input = data->inputs[0];
        QCOMPARE(input.accepted, 20);
        QCOMPARE(input.blank, 1);
        QCOMPARE(input.rejectedBy.at(RejectReason::BadTime), 1);
        QCOMPARE(input.rejectedBy.at(RejectReason::NotALogLine), 2);
        QCOMPARE(input.rejectedBy.at(RejectReason::OpenQuote), 1);
        QCOMPARE(input.badRows[0].line, 21);
        QCOMPARE(input.badRows[0].column, 16);
        QCOMPARE(input.badRows[3].line, 25);
    }

    void failureFrom()
    {
        ReadOptions options;
        options.mapping.httpFailureFrom = 400;
        const QByteArray content =
            line("17/May/2015:10:05:03 +0800", 399) + line("17/May/2015:10:05:03 +0800", 400);
        QCOMPARE(sumOf(*readContent(content, options)), (Sum{2, 1, 1}));
        QCOMPARE(sumOf(*readContent(content)), (Sum{2, 2, 1}));
    }

    void services()
    {
        const QByteArray content = line("17/May/2015:10:05:03 +0800", 200);
        ReadOptions options;
        options.services = {wanted("A", "2015-05-01", "2015-05-31")};
        QCOMPARE(sumOf(*readContent(content, options), "A"), (Sum{1, 1, 1}));
        options.services.push_back(wanted("B"));
        QCOMPARE(readContent(content, options)->inputs[0].rejectedBy.at(RejectReason::NoService), 1);
        options.services = {wanted("A", "2015-06-01", "2015-06-30")};
        QCOMPARE(readContent(content, options)->inputs[0].outside, 1);
    }
};

QTEST_GUILESS_MAIN(TestAccessLog)
#include "tst_accesslog.moc"
