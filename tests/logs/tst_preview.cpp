// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logfile.h"
#include "model/logs/logpreview.h"
#include "packer.h"

#include <QTest>

using namespace clausemeter;
using namespace clausemeter::logs;

namespace {

Result<LogPreview> preview(const QByteArray& content, const Mapping& mapping = {}, int rows = 20)
{
    LogFolder folder;
    ReadOptions options;
    options.previewRows = rows;
    options.mapping = mapping;
    Progress progress;
    return previewLog(folder.add(content), options, progress);
}

} // namespace

class TestPreview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAndWhatIsUnderstood()
    {
        const auto found = preview("\ntime,room,result\n2019-03-20 10:00:00,1,ok\n\nyesterday,\"2\n2\",fail\n"
                                   "2019-03-20 10:00:01,3,maybe\n");
        QVERIFY(found.ok());
        QVERIFY(!found->error);
        QVERIFY(found->isWhole);
        QCOMPARE(found->report.accepted, std::int64_t(1));
        QCOMPARE(found->report.rejected, std::int64_t(2));
        QCOMPARE(found->rows.size(), std::size_t(3));
        QCOMPARE(found->rows[0].line, std::int64_t(3));
        QVERIFY(found->rows[0].time == parseInstant("2019-03-20T10:00:00", SlaClock()));
        QVERIFY(found->rows[0].outcome == Outcome::Succeeded);
        QVERIFY(!found->rows[0].isBad);
        QCOMPARE(found->rows[1].line, std::int64_t(5));
        QVERIFY(!found->rows[1].time);
        QVERIFY(found->rows[1].outcome == Outcome::Failed);
        QVERIFY(found->rows[1].isBad == RejectReason::BadTime);
        QCOMPARE(found->rows[2].line, std::int64_t(7));
        QVERIFY(found->rows[2].outcome == Outcome::Neither);
        QVERIFY(found->rows[2].isBad == RejectReason::BadResult);
    }

    // What can't be read still shows its columns and rows, so that they can be mapped.
    void showsWhatIsNotUnderstood()
    {
        const auto found = preview("when;outcome;app\n2019-03-20 10:00:00;ok;1\n2019-03-20 10:00:01;ko;1\n");
        QVERIFY(found.ok());
        QVERIFY(found->error.has_value());
        QCOMPARE(found->error->code, ErrorCode::LogNoTimeColumn);
        QCOMPARE(found->report.delimiter, ';');
        QCOMPARE(found->report.columns.size(), std::size_t(3));
        QCOMPARE(found->report.columns[0].name, std::string("when"));
        QVERIFY(!found->report.columns[0].role);
        QVERIFY(found->report.columns[1].role == Role::Result);
        QCOMPARE(found->rows.size(), std::size_t(2));
        QVERIFY(!found->rows[0].time);
        QVERIFY(found->rows[1].outcome == Outcome::Neither);

        Mapping mapping;
        mapping.roles = {{"when", Role::Time}};
        mapping.failureWords = {"ko"};
        const auto mapped =
            preview("when;outcome;app\n2019-03-20 10:00:00;ok;1\n2019-03-20 10:00:01;ko;1\n", mapping);
        QVERIFY(mapped.ok() && !mapped->error);
        QCOMPARE(mapped->report.accepted, std::int64_t(2));
        QVERIFY(mapped->rows[1].outcome == Outcome::Failed);
        QVERIFY(mapped->report.mapping == mapping);
    }

    void accessLog()
    {
        const auto found =
            preview("1.2.3.4 - - [20/Mar/2019:10:00:00 +0800] \"GET / HTTP/1.1\" 503 1\nnoise\n"
                    "1.2.3.4 - - [20/Mar/2019:10:00:01 +0800] \"GET / HTTP/1.1\" 200 1\n");
        QVERIFY(found.ok() && !found->error);
        QCOMPARE(found->rows.size(), std::size_t(3));
        QVERIFY(found->rows[0].outcome == Outcome::Failed);
        QVERIFY(found->rows[1].isBad == RejectReason::NotALogLine);
        QVERIFY(found->rows[2].time == parseInstant("2019-03-20T10:00:01", SlaClock()));
    }

    // A head that ends within a row, or within a character, is no bad row.
    void headOfALargeFile_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("ascii") << QByteArray("2019-03-20 10:00:00,ok,x\n");
        QTest::newRow("line break in quotes") << QByteArray("2019-03-20 10:00:00,ok,\"a\nb\"\n");
        QTest::newRow("Chinese") << QByteArray("2019-03-20 10:00:00,成功,房间一\n");
    }
    void headOfALargeFile()
    {
        QFETCH(QByteArray, row);
        const QByteArray content = "time,result,room\n" + row.repeated(30'000);
        const auto found = preview(content, {}, 5);
        QVERIFY(found.ok() && !found->error);
        QVERIFY(!found->isWhole);
        QCOMPARE(found->report.rejected, std::int64_t(0));
        QVERIFY(found->report.accepted > 5000);
        QVERIFY(found->report.accepted < 30'000);
        QCOMPARE(found->rows.size(), std::size_t(5));
    }

    void encodingThatIsSaid()
    {
        Mapping mapping;
        mapping.encoding = Encoding::Gb18030;
        const auto found = preview("time,result\n2019-03-20 10:00:00,\xB3\xC9\xB9\xA6\n", mapping);
        QVERIFY(found.ok() && !found->error);
        QVERIFY(found->report.encoding == Encoding::Gb18030);
        QCOMPARE(found->rows[0].fields[1], std::string("成功"));
        QVERIFY(found->rows[0].outcome == Outcome::Succeeded);
    }

    void rateWithoutAUnitShowsItsRows()
    {
        const auto found = preview("time,rate\n2019-03-20 10:00,1\n2019-03-20 10:05,0\n");
        QVERIFY(found.ok());
        QCOMPARE(found->error->code, ErrorCode::LogRateUnitUnclear);
        QVERIFY(found->report.columns[1].role == Role::Rate);
        QCOMPARE(found->rows.size(), std::size_t(2));
        QVERIFY(found->rows[0].time.has_value());
    }

    void nothingToShow_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray() << int(ErrorCode::LogEmpty);
        QTest::newRow("binary") << QByteArray(100, '\1') << int(ErrorCode::LogBinary);
    }
    void nothingToShow()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        const auto found = preview(content);
        QVERIFY(!found.ok());
        QCOMPARE(int(found.error().code), code);
    }

    // Of a folder or an archive the first log; of what is in it, that.
    void foldersAndArchives()
    {
        LogFolder folder;
        folder.add("no log\n", "a/readme.txt");
        folder.add(zipped({{"note.txt", "no log\n"}, {"x.csv", "time,result\n2019-03-20 10:00:00,ok\n"}}),
                   "a/z.zip");
        folder.add("time,success\n2019-03-20 10:00:00,no\n2019-03-20 10:00:00,ok\n", "a/zz.csv");
        folder.add("no log\n", "b/readme.txt");
        const auto shown = [&folder](const std::string& name) {
            Progress progress;
            return previewLog(folder.path() + name, {}, progress);
        };
        for (const char* name : {"/a", "/a/", "/a/z.zip", "/a/z.zip/x.csv"}) {
            const auto found = shown(name);
            QVERIFY(found.ok() && !found->error);
            QCOMPARE(found->report.file, folder.path() + "/a/z.zip/x.csv");
            QCOMPARE(found->report.accepted, std::int64_t(1));
        }
        QCOMPARE(shown("/a/zz.csv")->report.accepted, std::int64_t(1));
        QCOMPARE(shown("/a/zz.csv")->report.rejected, std::int64_t(1));
        QCOMPARE(shown("/b")->error->code, ErrorCode::LogUnknownFormat);
        QCOMPARE(shown("/c").error().code, ErrorCode::FileMissing);
        Progress stopped;
        stopped.requestStop();
        QVERIFY(previewLog(folder.path() + "/a", {}, stopped).cancelled());
    }

    // Keys to choose from, though none is known.
    void jsonLinesWithUnknownKeys()
    {
        const auto found = preview("{\"at\":\"2019-03-20T10:00:00+08:00\",\"outcome\":\"ok\"}\n", {}, 5);
        QVERIFY(found.ok() && found->error);
        QCOMPARE(found->report.kind, LogKind::RequestJsonl);
        QCOMPARE(found->report.columns.size(), std::size_t(2));
        QCOMPARE(found->rows.size(), std::size_t(1));
        QCOMPARE(found->rows[0].fields[1], std::string("ok"));
    }

    void fileThatIsMissing()
    {
        Progress progress;
        const auto found = previewLog("/nowhere/log.csv", {}, progress);
        QVERIFY(!found.ok());
        QCOMPARE(found.error().code, ErrorCode::FileMissing);
    }
};

QTEST_GUILESS_MAIN(TestPreview)
#include "tst_preview.moc"
