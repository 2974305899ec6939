// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logfile.h"

#include <QStringEncoder>
#include <QTest>

using namespace clausemeter;
using namespace clausemeter::logs;

namespace {

QByteArray encoded(const QString& text, Encoding encoding, bool mark)
{
    const auto flags = mark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default;
    switch (encoding) {
    case Encoding::Utf16Le:
        return QStringEncoder(QStringEncoder::Utf16LE, flags).encode(text);
    case Encoding::Utf16Be:
        return QStringEncoder(QStringEncoder::Utf16BE, flags).encode(text);
    case Encoding::Gb18030:
        return QStringEncoder("GB18030").encode(text);
    case Encoding::Utf8:
    case Encoding::Utf8Bom:
        return QStringEncoder(QStringEncoder::Utf8, flags).encode(text);
    }
    return {};
}

QString sample()
{
    QString text = QStringLiteral("时间,房间,结果,错误码\r\n");
    for (int i = 0; i < 400; ++i) {
        text += QStringLiteral("2019-03-01 10:0%1:00,\"𠮷会议室,%2\",%3,%4\r\n")
                    .arg(i % 10)
                    .arg(i)
                    .arg(i % 4 ? QStringLiteral("成功") : QStringLiteral("失败"),
                         i % 4 ? QString() : QStringLiteral("超时"));
    }
    return text;
}

} // namespace

Q_DECLARE_METATYPE(clausemeter::logs::Encoding)

class TestEncodings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recognised_data()
    {
        QTest::addColumn<Encoding>("encoding");
        QTest::addColumn<bool>("mark");
        QTest::newRow("UTF-8") << Encoding::Utf8 << false;
        QTest::newRow("UTF-8 with mark") << Encoding::Utf8Bom << true;
        QTest::newRow("UTF-16 LE with mark") << Encoding::Utf16Le << true;
        QTest::newRow("UTF-16 BE with mark") << Encoding::Utf16Be << true;
        QTest::newRow("UTF-16 LE") << Encoding::Utf16Le << false;
        QTest::newRow("UTF-16 BE") << Encoding::Utf16Be << false;
        QTest::newRow("GB18030") << Encoding::Gb18030 << false;
    }

    // More bytes are damaged than a well-formed text could have; what is left reads as Chinese.
    void damagedBeyondDoubt()
    {
        QByteArray content = encoded(sample(), Encoding::Gb18030, false);
        for (qsizetype at = content.indexOf('\n') + 26; at >= 26; at = content.indexOf('\n', at) + 26)
            content.replace(at, 2, "\xFF\xFF");
        const auto data = readContent(content);
        QVERIFY(data.ok());
        QCOMPARE(data->inputs[0].encoding, Encoding::Gb18030);
        QCOMPARE(sumOf(*data).requests, std::uint64_t(400));
        QByteArray latin = "time,result\n";
        for (int i = 0; i < 400; ++i)
            latin += "2019-03-01 10:00:00,ok,caf\351 cr\350me \374ber stra\337e\n";
        QCOMPARE(readContent(latin.replace("result\n", "result,room\n"))->inputs[0].encoding, Encoding::Utf8);
    }

    void recognised()
    {
        QFETCH(Encoding, encoding);
        QFETCH(bool, mark);
        const QByteArray content = encoded(sample(), encoding, mark);
        for (const std::size_t chunk : {16, 61, 1000, 100'000}) {
            Tuning tuning;
            tuning.chunkBytes = chunk;
            tuning.threadedFrom = 0;
            const auto data = readContent(content, {}, tuning);
            QVERIFY(data.ok());
            QCOMPARE(int(data->inputs[0].encoding), int(encoding));
            QCOMPARE(sumOf(*data), (Sum{400, 300, 2}));
            QCOMPARE(data->inputs[0].rejected, 0);
            QCOMPARE(data->inputs[0].bytes, content.size());
            QCOMPARE(data->inputs[0].columns[2].name, std::string("结果"));
            QCOMPARE(failuresWithCode(*data, "超时"), 100u);
        }
    }

    void longerThanTheDecodersPieces()
    {
        // The pieces end within pairs and surrogates somewhere.
        for (const Encoding encoding : {Encoding::Utf16Le, Encoding::Gb18030}) {
            const QString text = sample() + sample().mid(sample().indexOf(u'\n') + 1).repeated(20);
            for (const QString& shift :
                 {QString(), QStringLiteral("x"), QStringLiteral("xx"), QStringLiteral("xxx")}) {
                const auto data = readContent(
                    encoded(QString(text).replace(QStringLiteral("房间"), shift + u'y'), encoding, true));
                QVERIFY(data.ok());
                QCOMPARE(sumOf(*data), (Sum{8400, 6300, 2}));
            }
        }
    }

    void undecodable_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<int>("rejected");
        const auto row = [](const char* name, const QByteArray& text, int rejected) {
            QTest::newRow(name) << text << rejected;
        };
        row("in the result", "2019-03-01 10:00:00,room,\xFF\xFE,1", 1);
        row("in the time", "2019-03-01\xC0 10:00:00,room,ok,1", 1);
        row("in the code of a failure", "2019-03-01 10:00:00,room,fail,\xE6\x88", 1);
        row("where it is not needed", "2019-03-01 10:00:00,\xFF\xC3\x28,ok,1", 0);
    }

    void undecodable()
    {
        QFETCH(QByteArray, row);
        QFETCH(int, rejected);
        const auto data =
            readContent("time,room,result,code\n2019-03-01 10:00:00,会议室会议室会议室,ok,0\n" + row + "\n");
        QCOMPARE(data->inputs[0].encoding, Encoding::Utf8);
        QCOMPARE(data->inputs[0].rejected, rejected);
        if (rejected > 0)
            QCOMPARE(data->inputs[0].badRows[0].reason, RejectReason::Undecodable);
    }

    void undecodableGb18030()
    {
        QByteArray content = encoded(QStringLiteral("时间,房间,结果\n2019-03-01 10:00:00,房间,成功\n"),
                                     Encoding::Gb18030, false);
        ReadOptions options;
        options.mapping.encoding = Encoding::Gb18030;
        const auto data = readContent(
            content + "2019-03-01 10:00:00,r,\xB3\xC9\xFF\n" + "2019-03-01 10:00:00,r,\xB3", options);
        QVERIFY(data.ok());
        QCOMPARE(data->inputs[0].accepted, 1);
        QCOMPARE(data->inputs[0].rejectedBy.at(RejectReason::Undecodable), 2);
    }

    void guessedInSpiteOfDamage_data()
    {
        QTest::addColumn<Encoding>("encoding");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("damaged"); // of them, in the room
        for (const Encoding encoding : {Encoding::Utf8, Encoding::Gb18030}) {
            const char* name = encoding == Encoding::Utf8 ? "UTF-8" : "GB18030";
            QTest::addRow("%s, few rows", name) << encoding << 10 << 1;
            QTest::addRow("%s", name) << encoding << 500 << 20;
            QTest::addRow("%s, many rows", name) << encoding << 20'000 << 700;
        }
    }

    void guessedInSpiteOfDamage()
    {
        QFETCH(Encoding, encoding);
        QFETCH(int, rows);
        QFETCH(int, damaged);
        const QByteArray good = encoded(QStringLiteral("2019-03-01 10:00:00,成功,房间\n"), encoding, false);
        const QByteArray room = good.chopped(1) + "\xFF\n";
        const QByteArray result =
            encoded(QStringLiteral("2019-03-01 10:00:00,失"), encoding, false) + "\xFF,\n";
        const QByteArray content = encoded(QStringLiteral("时间,结果,房间\n"), encoding, false) +
                                   good.repeated(rows - damaged) + room.repeated(damaged - damaged / 10) +
                                   result.repeated(damaged / 10);
        const auto data = readContent(content);
        QVERIFY(data.ok());
        QCOMPARE(int(data->inputs[0].encoding), int(encoding));
        QCOMPARE(data->inputs[0].rejected, damaged / 10);
        QCOMPARE(sumOf(*data).successes, std::uint64_t(rows - damaged / 10));
        if (damaged >= 10)
            QCOMPARE(data->inputs[0].rejectedBy.at(RejectReason::Undecodable), damaged / 10);
    }

    void halfAUtf16UnitAtTheEnd()
    {
        const auto data =
            readContent(encoded(QStringLiteral("time,result\n2019-03-01 10:00:00,ok\n2019-03-01 10:00:00,ok"),
                                Encoding::Utf16Le, true)
                            .chopped(1));
        QCOMPARE(data->inputs[0].accepted, 1);
        QCOMPARE(data->inputs[0].rejected, 1);
    }

    void whatTheUserSaysWins()
    {
        ReadOptions options;
        options.mapping.encoding = Encoding::Gb18030;
        options.mapping.delimiter = ';';
        const auto data = readContent("time;a,result,x;result\n2019-03-01 10:00:00;1,2,3;ok\n", options);
        QCOMPARE(data->inputs[0].encoding, Encoding::Gb18030);
        QCOMPARE(data->inputs[0].delimiter, ';');
        QCOMPARE(sumOf(*data), (Sum{1, 1, 1}));
    }
};

QTEST_GUILESS_MAIN(TestEncodings)
#include "tst_encodings.moc"
