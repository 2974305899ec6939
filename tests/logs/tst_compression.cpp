// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logfile.h"
#include "packer.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace clausemeter;
using namespace clausemeter::logs;

Q_DECLARE_METATYPE(clausemeter::ErrorCode)
Q_DECLARE_METATYPE(clausemeter::logs::Compression)

namespace {

// Every row differs, so that it compresses as logs do.
QByteArray requests(int rows)
{
    QByteArray content = "time,result,room\n";
    for (int i = 0; i < rows; ++i) {
        content += "2019-03-01 10:" + QByteArray::number(10 + i % 50) + ":00," + (i % 5 ? "ok" : "fail") +
                   "," + QByteArray::number(i * 7919LL % 10007) + "\n";
    }
    return content;
}

QByteArray shortened(QByteArray bytes, qsizetype by)
{
    bytes.chop(by);
    return bytes;
}

QByteArray flipped(QByteArray bytes, qsizetype at, unsigned mask = 0x10)
{
    bytes[at] = char(bytes[at] ^ char(mask));
    return bytes;
}

// `size` zeros, packed in pieces of one MiB.
QByteArray bombOf(int mib, const QByteArray& first, QByteArray (*pack)(const QByteArray&))
{
    const QByteArray piece = pack(QByteArray(1024 * 1024, '\0'));
    return pack(first) + piece.repeated(mib);
}

QByteArray gzipOf(const QByteArray& content)
{
    return gzipped(content);
}

QByteArray zstdOf(const QByteArray& content)
{
    return zstded(content);
}

// For thousands of files: each would clear a megabyte to look at its beginning.
Tuning small()
{
    Tuning tuning;
    tuning.chunkBytes = 8 * 1024;
    tuning.maxRecord = 16 * 1024;
    tuning.headBytes = 32 * 1024;
    return tuning;
}

} // namespace

class TestCompression : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameAsWithout_data()
    {
        QTest::addColumn<QByteArray>("packed");
        QTest::addColumn<Compression>("compression");
        const QByteArray whole = requests(20'000);
        const QByteArray one = whole.left(100'001);
        const QByteArray two = whole.mid(100'001, 77);
        const QByteArray three = whole.mid(100'078);
        const auto gzip = Compression::Gzip;
        const auto zstd = Compression::Zstd;
        QTest::newRow("plain") << whole << Compression::None;
        QTest::newRow("gzip") << gzipped(whole) << gzip;
        QTest::newRow("gzip with a name") << gzipped(whole, "march.csv") << gzip;
        QTest::newRow("gzip of several members") << gzipped(one) + gzipped(two) + gzipped(three) << gzip;
        QTest::newRow("gzip with empty members")
            << gzipped("") + gzipped(one) + gzipped("") + gzipped("") + gzipped(two + three) + gzipped("")
            << gzip;
        QTest::newRow("gzip, zeros behind it") << gzipped(whole) + QByteArray(100'000, '\0') << gzip;
        QTest::newRow("gzip, one zero behind it") << gzipped(whole) + QByteArray(1, '\0') << gzip;
        QTest::newRow("zstd") << zstded(whole) << zstd;
        QTest::newRow("zstd without check sum") << zstded(whole, false) << zstd;
        QTest::newRow("zstd of several frames") << zstded(one) + zstded(two) + zstded(three) << zstd;
        QTest::newRow("zstd with frames to skip")
            << skippableFrame("index") + zstded(one) + skippableFrame("") + zstded(two + three) +
                   skippableFrame(QByteArray(300'000, 'x'))
            << zstd;
        QTest::newRow("zstd of unknown size") << zstded(whole, true, 20) << zstd;
        QTest::newRow("zstd, the largest window") << zstded(whole, true, 26) << zstd;
    }

    void theSameAsWithout()
    {
        QFETCH(QByteArray, packed);
        QFETCH(Compression, compression);
        const QByteArray whole = requests(20'000);
        ReadOptions options;
        options.previewRows = 3;
        auto plain = readContent(whole, options);
        for (const std::size_t packedBytes : {1, 33, 1000, 128 * 1024}) {
            for (const std::size_t chunk : {64, 5000, 256 * 1024}) {
                Tuning tuning;
                tuning.packedBytes = packedBytes;
                tuning.chunkBytes = chunk;
                tuning.threadedFrom = 0;
                options.threads = chunk == 64 ? 1 : 3;
                const auto data = readContent(packed, options, tuning);
                QVERIFY(data.ok());
                InputReport report = data->inputs[0];
                QCOMPARE(report.compression, compression);
                report.compression = Compression::None;
                report.file = plain->inputs[0].file;
                QVERIFY(report == plain->inputs[0]);
                QCOMPARE(sumOf(*data), (Sum{20'000, 16'000, 10}));
            }
        }
    }

    void encodingsAndSecondPasses()
    {
        // What the values of the last row say makes a second pass, longer than what is kept of the head.
        QByteArray status = "time,status\n";
        for (int i = 0; i < 50'000; ++i)
            status += "2019-03-01 10:00:00,1" + QByteArray::number(i % 2 ? 77 : 12) + "\n";
        status += "2019-03-01 10:00:00,-5\n";
        Tuning tuning;
        tuning.headBytes = 1024 * 1024 + 1;
        for (const std::size_t head : {100'000UL, 4'000'000UL}) {
            tuning.headBytes = head;
            tuning.maxRecord = 10'000;
            tuning.chunkBytes = 5'000;
            const auto plain = readContent(status, {}, tuning);
            QCOMPARE(plain->inputs[0].resultForm, std::string("signed"));
            for (const QByteArray& packed :
                 {gzipped(status), zstded(status), gzipped(tarred({{"a/b.csv", status}})),
                  zipped({{"b.csv", status}})}) {
                const auto data = readContent(packed, {}, tuning);
                QVERIFY(data.ok());
                QCOMPARE(data->inputs[0].resultForm, std::string("signed"));
                QCOMPARE(data->inputs[0].digest, plain->inputs[0].digest);
                QCOMPARE(sumOf(*data), sumOf(*plain));
            }
        }
        const QString chinese =
            QStringLiteral("时间,结果\n") + QStringLiteral("2019-03-01 10:00:00,成功\n").repeated(60'000);
        const QByteArray wide("\xFF\xFE" +
                              QByteArray(reinterpret_cast<const char*>(chinese.utf16()), chinese.size() * 2));
        const auto data = readContent(zstded(wide));
        QCOMPARE(data->inputs[0].encoding, Encoding::Utf16Le);
        QCOMPARE(data->inputs[0].bytes, wide.size());
        QCOMPARE(sumOf(*data), (Sum{60'000, 60'000, 1}));
    }

    void damaged_data()
    {
        QTest::addColumn<QByteArray>("packed");
        QTest::addColumn<ErrorCode>("error");
        const QByteArray gzip = gzipped(requests(1000));
        const QByteArray zstd = zstded(requests(1000));
        const auto broken = ErrorCode::CompressionBroken;
        const auto cut = ErrorCode::CompressionCut;
        QTest::newRow("gzip, text behind it") << gzip + "\n" << broken;
        QTest::newRow("gzip, something behind the zeros") << gzip + QByteArray(200'000, '\0') + "x" << broken;
        QTest::newRow("gzip, half a magic number behind it") << gzip + "\x1F" << cut;
        QTest::newRow("gzip, a member begun") << gzip + gzip.left(2) << cut;
        QTest::newRow("gzip, check sum wrong") << flipped(gzip, gzip.size() - 8) << broken;
        QTest::newRow("gzip, length wrong") << flipped(gzip, gzip.size() - 1) << broken;
        QTest::newRow("gzip, unknown method") << flipped(gzip, 2) << broken;
        QTest::newRow("gzip, the last byte missing") << shortened(gzip, 1) << cut;
        QTest::newRow("gzip, without its trailer") << shortened(gzip, 8) << cut;
        QTest::newRow("gzip, the second member cut") << gzip + shortened(gzip, 5) << cut;
        QTest::newRow("gzip, empty") << gzipped("") << ErrorCode::LogEmpty;
        QTest::newRow("gzip in gzip") << gzipped(gzip) << ErrorCode::LogBinary;
        QTest::newRow("zstd, text behind it") << zstd + "\n" << broken;
        QTest::newRow("zstd, zeros behind it") << zstd + QByteArray(8, '\0') << broken;
        QTest::newRow("zstd, a frame begun") << zstd + zstd.left(3) << cut;
        QTest::newRow("zstd, a skippable frame begun") << zstd + skippableFrame("abc").left(9) << cut;
        QTest::newRow("zstd, check sum wrong") << flipped(zstd, zstd.size() - 1) << broken;
        QTest::newRow("zstd, the last byte missing") << shortened(zstd, 1) << cut;
        QTest::newRow("zstd, the second frame cut") << zstd + shortened(zstd, 5) << cut;
        QTest::newRow("zstd, nothing but a skippable frame") << skippableFrame("abc") << ErrorCode::LogEmpty;
    }

    void damaged()
    {
        QFETCH(QByteArray, packed);
        QFETCH(ErrorCode, error);
        for (const std::size_t packedBytes : {1, 128 * 1024}) {
            Tuning tuning;
            tuning.packedBytes = packedBytes;
            const auto data = readContent(packed, {}, tuning);
            QVERIFY(!data.ok());
            QCOMPARE(data.error().code, error);
            QVERIFY(!data.error().where.file.empty());
        }
    }

    void cutAtAnyByte_data()
    {
        QTest::addColumn<QByteArray>("packed");
        const QByteArray content = requests(60);
        QTest::newRow("gzip") << gzipped(content, "name");
        QTest::newRow("gzip, two members") << gzipped(content.left(700)) + gzipped(content.mid(700));
        QTest::newRow("zstd") << zstded(content);
        QTest::newRow("zstd without check sum") << zstded(content, false);
        QTest::newRow("tar.gz") << gzipped(tarred({{"a.csv", content}, {"b.csv", requests(5)}}));
        QTest::newRow("tar.zst") << zstded(tarred({{"a.csv", content}, {"b.csv", requests(5)}}));
        QTest::newRow("zip") << zipped({{"a.csv", content}, {"b.csv", requests(5)}});
        QTest::newRow("zip, stored") << zipped({{"a.csv", content}, {"b.csv", requests(5)}}, false);
        QTest::newRow("tar") << tarred({{"a.csv", content}, {"b.csv", requests(5)}});
    }

    void cutAtAnyByte()
    {
        QFETCH(QByteArray, packed);
        const auto whole = readContent(packed);
        QVERIFY(whole.ok());
        for (qsizetype size = 0; size < packed.size(); ++size) {
            const auto data = readContent(packed.left(size), {}, small());
            if (!data.ok())
                continue;
            // Two whole members make one, and of a tar the zeros at the end may be missing.
            const bool isMember = sumOf(*data) == sumOf(*readContent(requests(60).left(700)));
            QVERIFY2(sumOf(*data) == sumOf(*whole) || (isMember && packed.startsWith("\x1F")),
                     QByteArray::number(size));
        }
    }

    void aFlippedBitIsNeverSilent_data()
    {
        QTest::addColumn<QByteArray>("packed");
        const QByteArray content = requests(20);
        QTest::newRow("gzip") << gzipped(content, "name");
        QTest::newRow("zstd") << zstded(content);
        QTest::newRow("tar.gz") << gzipped(tarred({{"a.csv", content}}));
        QTest::newRow("zip") << zipped({{"a.csv", content}, {"b.csv", requests(5)}});
        QTest::newRow("zip, stored") << zipped({{"a.csv", content}, {"b.csv", requests(5)}}, false);
    }

    void aFlippedBitIsNeverSilent()
    {
        QFETCH(QByteArray, packed);
        const Sum whole = sumOf(*readContent(packed));
        for (qsizetype at = 0; at < packed.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                const auto data = readContent(flipped(packed, at, 1u << bit), {}, small());
                // A file in a zip may become a link.
                QVERIFY2(!data.ok() || sumOf(*data) == whole || !data->leftOut.empty(),
                         QByteArray::number(8 * at + bit));
            }
        }
    }

    void aWindowTooLarge()
    {
        const auto data = readContent(zstded(requests(1000), true, 27));
        QCOMPARE(data.error().code, ErrorCode::CompressionTooMuch);
        QCOMPARE(data.error().details, (std::vector<std::string>{"zstd", "128", "64"}));
        const auto later = readContent(zstded(requests(1000)) + zstded(requests(1000), true, 30));
        QCOMPARE(later.error().details, (std::vector<std::string>{"zstd", "1024", "64"}));
    }

    void aLineOfZerosIsOneBadRow_data()
    {
        QTest::addColumn<QByteArray>("packed");
        const QByteArray first = requests(1000) + "x";
        QTest::newRow("gzip") << bombOf(128, first, gzipOf) + gzipped("\n2019-03-01 10:00:00,ok,\n");
        QTest::newRow("zstd") << bombOf(128, first, zstdOf) + zstded("\n2019-03-01 10:00:00,ok,\n");
    }

    void aLineOfZerosIsOneBadRow()
    {
        QFETCH(QByteArray, packed);
        const auto data = readContent(packed);
        QVERIFY(data.ok());
        QCOMPARE(data->inputs[0].rejected, 1);
        QCOMPARE(data->inputs[0].badRows[0].reason, RejectReason::LineTooLong);
        QCOMPARE(data->inputs[0].badRows[0].line, 1002);
        QCOMPARE(data->inputs[0].accepted, 1001);
    }

    void stopsWithinABomb_data()
    {
        QTest::addColumn<QByteArray>("packed");
        const QByteArray zeros = gzipped(QByteArray(1024 * 1024, '\0')).repeated(4096);
        QTest::newRow("gzip") << gzipped(requests(1000)) + zeros;
        QTest::newRow("zstd") << bombOf(16'384, requests(1000), zstdOf);
        QTest::newRow("a member that is left out") << gzipped(tarHeader(".hidden", 1LL << 32)) + zeros;
        QTest::newRow("a member in a tar") << gzipped(tarHeader("zeros", 1LL << 32)) + zeros;
        QTest::newRow("a packed member of a zip") << zipped({{"a.gz", gzipped(requests(1000)) + zeros}});
    }

    // Asked to stop as soon as something was read.
    void stopsWithinABomb()
    {
        QFETCH(QByteArray, packed);
        LogFolder folder;
        const std::string path = folder.add(packed);
        Progress progress;
        QElapsedTimer sinceStop;
        std::thread waiting([&] {
            while (progress.bytes() == 0)
                std::this_thread::yield();
            sinceStop.start();
            progress.requestStop();
        });
        const auto data = readLogs({path}, {}, progress);
        waiting.join();
        qInfo("%lld ms", sinceStop.elapsed());
        QVERIFY(data.cancelled());
    }

    void namesSayNothing()
    {
        LogFolder folder;
        const auto data =
            readChecked({folder.add(requests(3), "a.csv.gz"), folder.add(gzipped(requests(4)), "b.zst"),
                         folder.add(zstded(requests(5)), "c.csv")});
        QVERIFY(data.ok());
        QCOMPARE(sumOf(*data).requests, std::uint64_t(12));
    }

    void theSameContentPackedCountsOnce()
    {
        LogFolder folder;
        const QByteArray content = requests(50);
        const auto data =
            readChecked({folder.add(content), folder.add(gzipped(content)), folder.add(zstded(content)),
                         folder.add(zipped({{"a", content}, {"b", gzipped(content)}}))});
        QVERIFY(data.ok());
        QCOMPARE(data->inputs.size(), std::size_t(5));
        QCOMPARE(sumOf(*data), (Sum{50, 40, 10}));
        for (std::size_t i = 1; i < 5; ++i)
            QCOMPARE(*data->inputs[i].sameAs, std::size_t(0));
    }

    void progressCountsPackedBytes()
    {
        LogFolder folder;
        Progress progress;
        const QByteArray packed = gzipped(requests(100'000));
        QVERIFY(readLogs({folder.add(packed)}, {}, progress).ok());
        QCOMPARE(progress.expectedBytes(), packed.size());
        QCOMPARE(progress.bytes(), packed.size());
        QCOMPARE(progress.rows(), 100'000);
    }
};

QTEST_GUILESS_MAIN(TestCompression)
#include "tst_compression.moc"
