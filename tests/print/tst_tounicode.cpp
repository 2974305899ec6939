// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/print/pdfmender.h"
#include "widgets/print/tounicode.h"

#include <QtTest>

using namespace clausemeter;
using print::CodeMap;

class TestToUnicode : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parse_data();
    void parse();
    void noMap();
    void writtenIsReadBack();
    void noPdf();
};

void TestToUnicode::parse_data()
{
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<QList<QPair<uint, QString>>>("expected");
    using Pairs = QList<QPair<uint, QString>>;
    QTest::addRow("single") << QByteArray("1 beginbfchar\n<0001> <53EF>\nendbfchar")
                            << Pairs{{1, QStringLiteral("可")}};
    QTest::addRow("range that counts on")
        << QByteArray("1 beginbfrange\n<0002> <0004> <0041>\nendbfrange")
        << Pairs{{2, QStringLiteral("A")}, {3, QStringLiteral("B")}, {4, QStringLiteral("C")}};
    QTest::addRow("range with a list")
        << QByteArray("1 beginbfrange\n<000A> <000B> [<2F64> <2FA6> ]\nendbfrange")
        << Pairs{{10, QStringLiteral("⽤")}, {11, QStringLiteral("⾦")}};
    QTest::addRow("several characters")
        << QByteArray("1 beginbfchar\n<0001> <00660069>\nendbfchar") << Pairs{{1, QStringLiteral("fi")}};
    QTest::addRow("beyond the basic plane")
        << QByteArray("1 beginbfchar\n<0001> <D842DFB7>\nendbfchar") << Pairs{{1, QStringLiteral("𠮷")}};
    QTest::addRow("range cut off") << QByteArray("1 beginbfrange\n<0002> <0004>") << Pairs{};
}

void TestToUnicode::parse()
{
    QFETCH(QByteArray, block);
    using Pairs = QList<QPair<uint, QString>>;
    QFETCH(Pairs, expected);
    const QByteArray stream =
        "/CIDInit /ProcSet findresource begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) >> def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n" +
        block + "\nendcmap\n";
    const auto map = print::parseToUnicode(stream.toStdString());
    QVERIFY(map.has_value());
    QCOMPARE(map->size(), std::size_t(expected.size()));
    for (const auto& [code, text] : expected)
        QCOMPARE(QString::fromStdU32String(map->at(code)), text);
}

void TestToUnicode::noMap()
{
    QVERIFY(!print::parseToUnicode("").has_value());
    QVERIFY(!print::parseToUnicode("BT /F1 12 Tf <0001> Tj ET").has_value());
}

void TestToUnicode::writtenIsReadBack()
{
    CodeMap map;
    for (unsigned code = 0; code < 250; ++code) // more than fit in a block
        map[code] = std::u32string(1, char32_t(0x4E00 + code));
    map[300] = U"fi";
    map[65535] = std::u32string(1, char32_t(0x20BB7));
    const auto back = print::parseToUnicode(print::writeToUnicode(map));
    QVERIFY(back.has_value());
    QVERIFY(*back == map);
}

void TestToUnicode::noPdf()
{
    const auto mended = print::mendPdf("this is no PDF file", {});
    QVERIFY(!mended.ok());
    QCOMPARE(mended.error().code, ErrorCode::PdfFailed);
    QVERIFY(!mended.error().details.empty());
}

QTEST_GUILESS_MAIN(TestToUnicode)
#include "tst_tounicode.moc"
