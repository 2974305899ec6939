// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logfile.h"

#include "model/logs/csvtext.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <unistd.h>

using namespace clausemeter;
using namespace clausemeter::logs;

namespace {

QByteArray requests(int rows, const char* minute = "10:00", const char* result = "ok")
{
    QByteArray content = "time,result\n";
    for (int i = 0; i < rows; ++i)
        content += "2019-03-01 " + QByteArray(minute) + ":00," + result + "\n";
    return content;
}

ErrorCode errorOf(const QByteArray& content)
{
    const auto data = readContent(content);
    return data ? ErrorCode::Cancelled : data.error().code;
}

} // namespace

class TestReadLogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesThatCannotBeRead()
    {
        QCOMPARE(readChecked({"/nonexistent/a.csv"}).error().code, ErrorCode::FileMissing);
        QCOMPARE(readChecked({"/nonexistent/a.csv"}).error().where.file, std::string("/nonexistent/a.csv"));
        QCOMPARE(readChecked({"/dev/null"}).error().code, ErrorCode::FileUnreadable);
        if (::geteuid() != 0) {
            LogFolder folder;
            const std::string path = folder.add(requests(1));
            QFile::setPermissions(QString::fromStdString(path), {});
            QCOMPARE(readChecked({path}).error().code, ErrorCode::FileUnreadable);
        }
    }

    void contentThatIsNoLog()
    {
        QCOMPARE(errorOf(""), ErrorCode::LogEmpty);
        QCOMPARE(errorOf("\n \r\n\t\r"), ErrorCode::LogEmpty);
        QCOMPARE(errorOf("\xEF\xBB\xBF"), ErrorCode::LogEmpty);
        QCOMPARE(errorOf(QByteArray(5000, '\0')), ErrorCode::LogBinary);
        QByteArray noise;
        for (unsigned i = 0, x = 1; i < 4000; ++i) {
            x = x * 1664525 + 1013904223;
            noise += char(x >> 24);
        }
        QCOMPARE(errorOf(noise), ErrorCode::LogBinary);
        QCOMPARE(errorOf("some text\nof no kind\n"), ErrorCode::LogUnknownFormat);
        QCOMPARE(errorOf("{\"a\": 1}\n"), ErrorCode::LogUnknownFormat);
        const auto late = readContent("\n\ntime,nothing\n1,2\n");
        QCOMPARE(late.error().code, ErrorCode::LogNoResultColumn);
        QCOMPARE(late.error().where.line, 3);
    }

    void digests()
    {
        const QByteArray content = "time,result\n2019-03-01 10:00:00,ok\n";
        QCOMPARE(readContent(content)->inputs[0].digest,
                 std::string("xxh3-128:6efc17912398e3524fa95e4fda0c304f"));
        ReadOptions options;
        options.digest = Digest::Sha256;
        QCOMPARE(readContent(content, options)->inputs[0].digest,
                 std::string("sha-256:a68febcc1150af98e5b402423ff17f1f6ccdb4d5d801476241f145e3b882fd44"));
    }

    void theSameContentTwiceCountsOnce()
    {
        LogFolder folder;
        const std::string one = folder.add(requests(3));
        const std::string two = folder.add(requests(2));
        const std::string same = folder.add(requests(3));
        const auto data = readChecked({one, two, same, two});
        QCOMPARE(sumOf(*data), (Sum{5, 5, 1}));
        QVERIFY(!data->inputs[0].sameAs && !data->inputs[1].sameAs);
        QCOMPARE(*data->inputs[2].sameAs, std::size_t(0));
        QCOMPARE(*data->inputs[3].sameAs, std::size_t(1));
        QCOMPARE(data->inputs[2].accepted, 3);
    }

    void r7dKindsDoNotAddUp()
    {
        LogFolder folder;
        ReadOptions options;
        options.services = {wanted("A")};
        const std::string rows = folder.add(requests(3));
        const std::string counts =
            folder.add("time,total,success\n2019-03-01 09:55:00,1,1\n2019-03-01 10:04:00,1,1\n");
        const std::string rates = folder.add("time,rate\n2019-03-01 09:56:00,0.5\n2019-03-01 10:05:00,0.5\n");
        const std::string later =
            folder.add("time,total,success\n2019-03-01 10:10:00,1,1\n2019-03-01 10:15:00,1,1\n");
        const std::string access =
            folder.add("h - - [01/Mar/2019:10:00:03 +0800] \"GET / HTTP/1.1\" 200 1\n");

        const Error error = readChecked({rows, counts}, options).error();
        QCOMPARE(error.code, ErrorCode::SourcesOverlap);
        QCOMPARE(error.details,
                 (std::vector<std::string>{"A", "2019-03-01T10:00:00+08:00", "interval-csv", "request-csv"}));
        QCOMPARE(readChecked({counts, rates}, options).error().details[1],
                 std::string("2019-03-01T09:55:00+08:00"));
        QCOMPARE(readChecked({access, rows}, options).error().code, ErrorCode::SourcesOverlap);
        const auto apart = readChecked({rows, later, rates}, options);
        QVERIFY(apart.ok());
        QCOMPARE(sumOf(*apart, "A"), (Sum{5, 5, 5}));
        const auto same = readChecked({rows, folder.add(requests(4, "10:00", "fail"))}, options);
        QCOMPARE(sumOf(*same, "A"), (Sum{7, 3, 1}));
    }

    void moreBadRowsThanAreKept()
    {
        QByteArray content = "time,result\n";
        for (int i = 0; i < 5000; ++i)
            content += i % 2 ? "2019-03-01 10:00:00,ok\n" : "2019-03-01 10:00:00,\"no\nno\"\n";
        for (const std::size_t chunk : {64, 1000, 256 * 1024}) {
            Tuning tuning;
            tuning.chunkBytes = chunk;
            tuning.threadedFrom = 0;
            const auto data = readContent(content, {}, tuning);
            const InputReport& input = data->inputs[0];
            QCOMPARE(input.rejected, 2500);
            QCOMPARE(input.accepted, 2500);
            QCOMPARE(input.badRows.size(), InputReport::kKeptBadRows);
            for (std::size_t i = 0; i < input.badRows.size(); ++i) {
                QCOMPARE(input.badRows[i].line, std::int64_t(2 + 3 * i));
                QCOMPARE(input.badRows[i].column, 21);
                QCOMPARE(input.badRows[i].text, std::string("2019-03-01 10:00:00,\"no\nno\""));
            }
        }
    }

    void everyRowBad()
    {
        const auto data = readContent("time,result\nx,ok\ny,ok\n");
        QVERIFY(data.ok());
        QCOMPARE(data->inputs[0].rejected, 2);
        QVERIFY(data->services.empty());
        QVERIFY(!data->inputs[0].firstMs);
    }

    void badRowTextIsShortAndClean()
    {
        const auto data = readContent("time,result\n\xFF" + QByteArray("好").repeated(300) + ",ok\n");
        const std::string& text = data->inputs[0].badRows[0].text;
        QCOMPARE(QString::fromStdString(text).size(), 200);
        QCOMPARE(QString::fromStdString(text)[0], QChar(QChar::ReplacementCharacter));
    }

    void longLines_data()
    {
        QTest::addColumn<int>("room"); // bytes of a field
        QTest::addColumn<bool>("quoted");
        QTest::addColumn<int>("rejected");
        QTest::newRow("just allowed") << 1024 * 1024 - 23 << false << 0;
        QTest::newRow("a byte too long") << 1024 * 1024 - 22 << false << 1;
        QTest::newRow("quoted, just allowed") << 1024 * 1024 - 25 << true << 0;
        QTest::newRow("quoted, a byte too long") << 1024 * 1024 - 24 << true << 1;
        QTest::newRow("many chunks long") << 5'000'000 << false << 1;
        QTest::newRow("many chunks long, quoted") << 5'000'000 << true << 1;
    }

    void longLines()
    {
        QFETCH(int, room);
        QFETCH(bool, quoted);
        QFETCH(int, rejected);
        const QByteArray ok = "2019-03-01 10:00:00,ok,\n"; // 23 and the line break
        const QByteArray quote = quoted ? "\"" : "";
        const QByteArray line = "2019-03-01 10:00:00,ok," + quote + QByteArray(room, 'x') + quote + "\r\n";
        const auto data = readContent("time,result,room\n" + ok + line + ok + "x,ok,\n");
        QVERIFY(data.ok());
        const InputReport& input = data->inputs[0];
        QCOMPARE(input.accepted, 3 - rejected);
        QCOMPARE(input.rejected, rejected + 1);
        QCOMPARE(input.badRows.back().line, 5);
        if (rejected > 0) {
            QCOMPARE(input.badRows[0].reason, RejectReason::LineTooLong);
            QCOMPARE(input.badRows[0].line, 3);
            QCOMPARE(input.badRows[0].text.size(), std::size_t(200));
        }
    }

    void aQuoteThatIsNeverClosedCostsOneLine_data()
    {
        QTest::addColumn<int>("rows"); // behind it, of 24 bytes
        QTest::newRow("the last line") << 0;
        QTest::newRow("one line before the end") << 1;
        QTest::newRow("less than a chunk before the end") << 100;
        QTest::newRow("chunks before the end") << 30'000;
        QTest::newRow("just less than a record may have") << 43'689;
        QTest::newRow("more than a record may have") << 60'000;
    }

    void aQuoteThatIsNeverClosedCostsOneLine()
    {
        QFETCH(int, rows);
        QByteArray content = "time,result,room\n2019-03-01 10:00:00,ok,\"open\n";
        content += QByteArray("2019-03-01 10:00:00,ok,\n").repeated(rows);
        ReadOptions options;
        options.previewRows = 2;
        const auto data = readContent(content, options);
        QVERIFY(data.ok());
        QCOMPARE(data->inputs[0].accepted, rows);
        QCOMPARE(data->inputs[0].rejected, 1);
        QCOMPARE(data->inputs[0].badRows[0].reason, RejectReason::OpenQuote);
        QCOMPARE(data->inputs[0].badRows[0].line, 2);
        QCOMPARE(data->inputs[0].badRows[0].text, std::string("2019-03-01 10:00:00,ok,\"open"));
        QCOMPARE(data->inputs[0].preview.size(), std::size_t(std::min(rows + 1, 2)));
        QCOMPARE(data->inputs[0].preview[0][2], std::string("open"));
    }

    void cancelled()
    {
        LogFolder folder;
        const std::string path = folder.add(requests(1000));
        Progress progress;
        progress.requestStop();
        const auto data = readLogs({path}, {}, progress);
        QVERIFY(data.cancelled());
    }

    void sizesAroundTheBuffers_data()
    {
        QTest::addColumn<int>("bytes");
        for (const int edge : {16 * 1024, 32 * 1024, 256 * 1024, 1024 * 1024, 1280 * 1024}) {
            for (const int more : {-1, 0, 1})
                QTest::addRow("%d %+d", edge, more) << edge + more;
        }
    }

    void sizesAroundTheBuffers()
    {
        QFETCH(int, bytes);
        const QByteArray row = requests(1).mid(12);
        const int rows = (bytes - 12) / int(row.size()) - 1;
        QByteArray content = requests(rows);
        content.insert(content.size() - 1, QByteArray(bytes - content.size(), ' '));
        QCOMPARE(content.size(), bytes);
        for (const QByteArray& utf8 : {content, QByteArray("\xEF\xBB\xBF" + content)}) {
            const auto data = readContent(utf8);
            QVERIFY(data.ok());
            QCOMPARE(data->inputs[0].bytes, utf8.size());
            QCOMPARE(sumOf(*data), (Sum{std::uint64_t(rows), std::uint64_t(rows), 1}));
        }
    }

    void lineBreaksFarAway_data()
    {
        QTest::addColumn<int>("length");
        for (const int edge : {0, 256, 256 + 512, 256 + 512 + 1024}) {
            for (const int more : {0, 1, 2})
                QTest::addRow("%d", edge + more) << edge + more;
        }
    }

    void lineBreaksFarAway()
    {
        QFETCH(int, length);
        for (int cut = 0; cut <= std::min(length, 2); ++cut) {
            const std::string line(std::size_t(length - cut), 'x');
            QCOMPARE(behindFirstLineBreak(line), std::string_view::npos);
            QCOMPARE(behindFirstLineBreak(line + "\n\r\n"), line.size() + 1);
            QCOMPARE(behindFirstLineBreak(line + "\r\n\r\n"), line.size() + 2);
            QCOMPARE(behindFirstLineBreak(line + "\r" + line + "\n"), line.size() + (length == cut ? 2 : 1));
            QCOMPARE(behindFirstLineBreak(line + "\r"), line.size() + 1);
        }
    }

    void progressOverAllFiles()
    {
        LogFolder folder;
        Progress progress;
        const QByteArray one = requests(10);
        const QByteArray two = requests(20);
        QVERIFY(readLogs({folder.add(one), folder.add(two)}, {}, progress).ok());
        QCOMPARE(progress.expectedBytes(), one.size() + two.size());
        QCOMPARE(progress.bytes(), progress.expectedBytes());
        QCOMPARE(progress.rows(), 30);
    }

    void noFiles()
    {
        const auto data = readChecked({});
        QVERIFY(data.ok());
        QVERIFY(data->inputs.empty());
    }
};

QTEST_GUILESS_MAIN(TestReadLogs)
#include "tst_readlogs.moc"
