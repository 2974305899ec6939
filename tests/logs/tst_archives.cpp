// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logfile.h"
#include "packer.h"

#include "model/logs/archivereader.h"
#include "model/logs/headkeeper.h"

#include <QDir>
#include <QTest>

#include <clocale>

using namespace clausemeter;
using namespace clausemeter::logs;

namespace {

QByteArray requests(int rows)
{
    return "time,result\n" + QByteArray("2019-03-01 10:00:00,ok\n").repeated(rows);
}

using Names = std::vector<std::string>;

Names namesOf(const LogData& data, const std::string& within)
{
    Names names;
    for (const InputReport& input : data.inputs) {
        if (!input.file.starts_with(within + "/"))
            QTest::qFail("a name outside", __FILE__, __LINE__);
        names.push_back(input.file.substr(within.size() + 1));
    }
    return names;
}

struct Aside {
    std::string name;
    ErrorCode why;
    bool operator==(const Aside&) const = default;
};

std::vector<Aside> asideOf(const LogData& data, const std::string& within)
{
    std::vector<Aside> aside;
    for (const LeftOut& left : data.leftOut) {
        if (left.why.where.file != left.file)
            QTest::qFail("the error names another file", __FILE__, __LINE__);
        aside.push_back({left.file.substr(within.size() + 1), left.why.code});
    }
    return aside;
}

} // namespace

class TestArchives : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { std::setlocale(LC_ALL, "C.UTF-8"); }

    void members_data()
    {
        QTest::addColumn<QByteArray>("packed");
        const std::vector<Member> members = {{"z.csv", requests(3)},
                                             {"sub", "", Member::Is::Folder},
                                             {"sub/a.csv.gz", gzipped(requests(4))},
                                             {"link.csv", "z.csv", Member::Is::Link},
                                             {"日志/三月.zst", zstded(requests(5))},
                                             {"z.csv", requests(6)}};
        const QByteArray tar = tarred(members);
        QTest::newRow("tar") << tar;
        QTest::newRow("tar.gz") << gzipped(tar);
        QTest::newRow("tar.zst") << zstded(tar);
        QTest::newRow("zip") << zipped(members);
        QTest::newRow("zip, stored") << zipped(members, false);
    }

    void members()
    {
        QFETCH(QByteArray, packed);
        for (const char* locale : {"C.UTF-8", "C"}) {
            std::setlocale(LC_ALL, locale);
            LogFolder folder;
            const std::string path = folder.add(packed, "march.zip");
            const auto data = readChecked({path});
            QVERIFY(data.ok());
            QCOMPARE(namesOf(*data, path), (Names{"z.csv", "sub/a.csv.gz", "日志/三月.zst", "z.csv"}));
            QCOMPARE(data->inputs[0].compression, Compression::None);
            QCOMPARE(data->inputs[1].compression, Compression::Gzip);
            QCOMPARE(data->inputs[2].compression, Compression::Zstd);
            QCOMPARE(sumOf(*data), (Sum{18, 18, 1}));
            QVERIFY(asideOf(*data, path) == (std::vector<Aside>{{"link.csv", ErrorCode::FileLeftOut}}));
        }
    }

    void manyMembers()
    {
        std::vector<Member> members;
        for (int i = 1; i <= 1001; ++i)
            members.push_back({QByteArray::number(i), requests(i % 1000 + 1)});
        ReadOptions options;
        options.previewRows = 1;
        LogFolder folder;
        const auto data = readChecked({folder.add(tarred(members))}, options);
        QVERIFY(data.ok());
        QCOMPARE(data->inputs.size(), std::size_t(1001));
        QCOMPARE(data->inputs[999].preview.size(), std::size_t(1));
        QVERIFY(data->inputs[1000].preview.empty()); // of very many not all are kept
        QVERIFY(!data->inputs[999].sameAs);
        QCOMPARE(*data->inputs[1000].sameAs, std::size_t(0));
    }

    // Found by fuzz_decompress: read again, a damaged member was empty.
    void damagedStaysDamaged()
    {
        QByteArray packed = zipped({{"a.csv", requests(20)}}, false);
        packed.replace("10:00:00,ok\n2019", "10:00:00,no\n2019");
        LogFolder folder;
        const std::string path = folder.add(packed);
        Progress progress;
        const auto file = FileSource::open(path, progress);
        QVERIFY(file.ok());
        const auto reader = ArchiveReader::openZip(**file, path, progress);
        QVERIFY(reader.ok() && (*reader)->next().ok());
        HeadKeeper kept(**reader, 10'000);
        std::string content(1000, '\0');
        for (int i = 0; i < 3; ++i) {
            const auto got = kept.read(content);
            QVERIFY(!got);
            QCOMPARE(got.error().code, ErrorCode::ArchiveBroken);
            QVERIFY(kept.rewind().ok());
        }
    }

    void namesAreOnlyLabels()
    {
        LogFolder folder;
        const QByteArray outside = "../outside-" + QByteArray::number(qlonglong(::getpid()));
        const std::vector<Member> members = {{outside, requests(1)},
                                             {"/tmp/" + outside.mid(3), requests(2)},
                                             {"a\nb\x1B[2J", requests(3)},
                                             {"passwd", "/etc/passwd", Member::Is::Link},
                                             {"passwd/x", requests(4)}};
        for (const QByteArray& packed : {tarred(members), gzipped(tarred(members))}) {
            const std::string path = folder.add(packed);
            const auto data = readChecked({path});
            QVERIFY(data.ok());
            QCOMPARE(data->inputs.size(), std::size_t(4));
            QCOMPARE(data->inputs[0].file, path + "/" + outside.toStdString());
            QVERIFY(!QFile::exists(QStringLiteral("/tmp/") + QString::fromUtf8(outside.mid(3))));
        }
        const auto devices = readChecked({folder.add(tarred(
            {{"a", requests(1)}, {"null", "", Member::Is::Device}, {"again", "a", Member::Is::HardLink}}))});
        QCOMPARE(devices->inputs.size(), std::size_t(1));
    }

    void whatIsNoLogIsPutAside()
    {
        const std::vector<Member> members = {{"readme.txt", "what this is\nand why\n"},
                                             {"empty.csv", ""},
                                             {"empty.csv.gz", gzipped("")},
                                             {"picture.png", QByteArray(3000, '\1')},
                                             {"inner.tar", tarred({{"a.csv", requests(7)}})},
                                             {"inner.tgz", gzipped(tarred({{"a.csv", requests(7)}}))},
                                             {"inner.zip", zipped({{"a.csv", requests(7)}})},
                                             {"__MACOSX/._a.csv", requests(8)},
                                             {".git/a.csv", requests(9)},
                                             {"a.csv", requests(2)}};
        const std::vector<Aside> aside = {
            {"readme.txt", ErrorCode::LogUnknownFormat}, {"empty.csv", ErrorCode::LogEmpty},
            {"empty.csv.gz", ErrorCode::LogEmpty},       {"picture.png", ErrorCode::LogBinary},
            {"inner.tar", ErrorCode::LogBinary},         {"inner.tgz", ErrorCode::LogBinary},
            {"inner.zip", ErrorCode::LogBinary},         {"__MACOSX/._a.csv", ErrorCode::FileLeftOut},
            {".git/a.csv", ErrorCode::FileLeftOut}};
        LogFolder folder;
        for (const QByteArray& packed : {tarred(members), zstded(tarred(members)), zipped(members)}) {
            const std::string path = folder.add(packed);
            const auto data = readChecked({path});
            QVERIFY(data.ok());
            QCOMPARE(sumOf(*data), (Sum{2, 2, 1}));
            QVERIFY(asideOf(*data, path) == aside);
        }
    }

    void everyOtherErrorRejects()
    {
        LogFolder folder;
        const std::string path =
            folder.add(zipped({{"a.csv", requests(1)}, {"b.csv", "time,nothing\n1,2\n"}}));
        const Error error = readChecked({path}).error();
        QCOMPARE(error.code, ErrorCode::LogNoResultColumn);
        QCOMPARE(error.where.file, path + "/b.csv");
        QCOMPARE(readContent(tarred({{"a.gz", gzipped(requests(9)).chopped(3)}})).error().code,
                 ErrorCode::CompressionCut);
    }

    void damagedArchives()
    {
        const QByteArray tar = tarred({{"a.csv", requests(100)}, {"b.csv", requests(30)}});
        QCOMPARE(readContent(zipped({{"a.csv", requests(1)}}, true, "secret")).error().code,
                 ErrorCode::ArchiveEncrypted);
        QCOMPARE(readContent(tarred({})).error().code, ErrorCode::LogBinary); // nothing but zeros
        QCOMPARE(readContent(zipped({})).error().code, ErrorCode::ArchiveEmpty);
        QCOMPARE(readContent(tarred({{"a", "", Member::Is::Folder}})).error().code, ErrorCode::ArchiveEmpty);
        QCOMPARE(readContent(zipped({{"a.txt", "text\n"}})).error().code, ErrorCode::ArchiveEmpty);
        QCOMPARE(readContent(tar + "x").error().code, ErrorCode::ArchiveBroken);
        QCOMPARE(readContent(tar + tar).error().code, ErrorCode::ArchiveBroken); // nothing is lost silently
        QCOMPARE(readContent(gzipped(tar) + gzipped(tar)).error().code, ErrorCode::ArchiveBroken);
        QCOMPARE(readContent(gzipped(tar) + "x").error().code, ErrorCode::CompressionBroken);
        QVERIFY(readContent(tar + QByteArray(100'000, '\0')).ok());
        QByteArray header = tar;
        header[512 + 2560 + 10] = 'x';
        QByteArray content = zipped({{"a.csv", requests(2)}}, false);
        content[content.indexOf("10:00:00") + 1] = '1';
        QCOMPARE(readContent(content).error().code, ErrorCode::ArchiveBroken); // the check sum
    }

    void aThousandMembers()
    {
        std::vector<Member> members;
        for (int i = 0; i < 1000; ++i)
            members.push_back({QByteArray::number(i), requests(i + 1)});
        LogFolder folder;
        for (const QByteArray& packed : {gzipped(tarred(members)), zipped(members)}) {
            Progress progress;
            const auto data = readLogs({folder.add(packed)}, {}, progress);
            QVERIFY(data.ok());
            QCOMPARE(data->inputs.size(), std::size_t(1000));
            QCOMPARE(sumOf(*data).requests, std::uint64_t(500'500));
            QCOMPARE(progress.bytes(), packed.size());
            QCOMPARE(progress.expectedBytes(), packed.size());
            QCOMPARE(progress.rows(), 500'500);
        }
    }

    void folders()
    {
        LogFolder logs;
        logs.add(requests(1), "b.csv");
        logs.add(requests(2), "a/z/deep.csv");
        logs.add(gzipped(requests(3)), "a/c.csv");
        logs.add(zipped({{"x.csv", requests(4)}, {"x.txt", "no log\n"}}), "a/archive.zip");
        logs.add(zipped({{"x.txt", "no log\n"}}), "texts.zip");
        logs.add(zipped({}), "empty.zip");
        logs.add("some text\n", "readme");
        logs.add("", "void");
        logs.add(requests(10), ".hidden.csv");
        logs.add(requests(11), ".git/x.csv");
        logs.add(requests(12), "__MACOSX/x.csv");
        const std::string path = logs.path();
        QFile::link(QString::fromStdString(path), QString::fromStdString(path + "/around"));
        QFile::link(QStringLiteral("nowhere"), QString::fromStdString(path + "/dangling"));
        QFile::link(QStringLiteral("b.csv"), QString::fromStdString(path + "/link.csv"));
        for (const std::string& named : {path, path + "/"}) {
            const auto data = readChecked({named});
            QVERIFY(data.ok());
            QCOMPARE(namesOf(*data, path),
                     (Names{"a/archive.zip/x.csv", "a/c.csv", "a/z/deep.csv", "b.csv", "link.csv"}));
            QCOMPARE(*data->inputs[4].sameAs, std::size_t(3));
            QCOMPARE(sumOf(*data).requests, std::uint64_t(10));
            QVERIFY(asideOf(*data, path) ==
                    (std::vector<Aside>{{".git", ErrorCode::FileLeftOut},
                                        {".hidden.csv", ErrorCode::FileLeftOut},
                                        {"__MACOSX", ErrorCode::FileLeftOut},
                                        {"a/archive.zip/x.txt", ErrorCode::LogUnknownFormat},
                                        {"empty.zip", ErrorCode::ArchiveEmpty},
                                        {"readme", ErrorCode::LogUnknownFormat},
                                        {"texts.zip/x.txt", ErrorCode::LogUnknownFormat},
                                        {"void", ErrorCode::LogEmpty}}));
        }
        QCOMPARE(sumOf(*readChecked({path, path + "/b.csv"})).requests, std::uint64_t(10));
    }

    void foldersWithoutLogs()
    {
        LogFolder empty;
        QCOMPARE(readChecked({empty.path()}).error().code, ErrorCode::ArchiveEmpty);
        QCOMPARE(readChecked({empty.path()}).error().where.file, empty.path());
        LogFolder other;
        other.add("no log\n");
        QCOMPARE(readChecked({other.path()}).error().code, ErrorCode::ArchiveEmpty);
        other.add(requests(1), "sub/a.csv");
        QCOMPARE(readChecked({other.path(), empty.path()}).error().code, ErrorCode::ArchiveEmpty);
        other.add("time,nothing\n", "sub/b.csv");
        QCOMPARE(readChecked({other.path()}).error().code, ErrorCode::LogNoResultColumn);
    }

    void stoppedWhileLookingThroughAFolder()
    {
        LogFolder folder;
        folder.add(requests(1));
        Progress progress;
        progress.requestStop();
        QVERIFY(readLogs({folder.path()}, {}, progress).cancelled());
    }

    void badRowsOfManyFilesAreKeptWithinBounds()
    {
        LogFolder folder;
        for (int i = 0; i < 25; ++i)
            folder.add("time,result\n" + QByteArray("x,ok\n").repeated(1000 + i));
        Progress progress;
        const auto data = readLogs({folder.path()}, {}, progress);
        std::size_t kept = 0;
        for (const InputReport& input : data->inputs) {
            QVERIFY(input.rejected >= 1000);
            kept += input.badRows.size();
        }
        QCOMPARE(kept, std::size_t(20'000));
    }
};

QTEST_GUILESS_MAIN(TestArchives)
#include "tst_archives.moc"
