// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contractbytes.h"
#include "contractfiles.h"

#include <QtTest>

using namespace clausemeter;
using namespace clausemeter::contract;

namespace {

QByteArray numbered(const QByteArray& text, int level, int list = 1)
{
    return paragraph(text, "<w:numPr><w:ilvl w:val=\"" + QByteArray::number(level) + "\"/><w:numId w:val=\"" +
                               QByteArray::number(list) + "\"/></w:numPr>");
}

} // namespace

// Agreements as a word processor writes them: numbers that it counts, tracked changes, tables, boxes.
class TestReadDocx : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void docxNumbers()
    {
        const QByteArray numbering =
            "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "chineseCountingThousand", "第%1条") +
            level(1, "decimal", "%1.%2", "<w:isLgl/>") + level(2, "decimal", "（%3）") +
            level(3, "lowerLetter", "%4)") +
            "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
            "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride "
            "w:val=\"7\"/>"
            "</w:lvlOverride></w:num><w:abstractNum w:abstractNumId=\"3\">" +
            level(0, "bullet", "x") + level(1, "upperRoman", "%2.") +
            "</w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"3\"/></w:num>";
        const auto read = readContractText(
            docx(paragraph("借车协议", "<w:pStyle w:val=\"T\"/>") + numbered("借用", 0) +
                     numbered("车行借出：", 1) + numbered("单车；", 2) + numbered("三轮车。", 2) +
                     numbered("红色。", 3) + numbered("当日归还。", 1) + numbered("费用", 0) +
                     numbered("按月结算。", 1) + numbered("一点", 0, 3) + numbered("其他", 0, 2) +
                     numbered("没有。", 1, 2),
                 numbering,
                 "<w:style w:styleId=\"T\"><w:name w:val=\"heading 1\"/><w:rPr><w:b/></w:rPr></w:style>"),
            "协议.docx");
        QVERIFY(read.ok());
        QCOMPARE(read->format, TextFormat::Docx);
        QCOMPARE(read->blocks[0].kind, BlockKind::Heading);
        QVERIFY(read->blocks[0].bold);
        QVERIFY(coversText(*read));
        QCOMPARE(outline(clauseTree(*read)),
                 QStringList({u"1 < -"_qs, u"1.1 < 1"_qs, u"1.1(1) < 1.1"_qs, u"1.1(2) < 1.1"_qs,
                              u"1.1(2)(a) < 1.1(2)"_qs, u"1.2 < 1"_qs, u"2 < -"_qs, u"2.1 < 2"_qs,
                              u"7 < -"_qs, u"7.1 < 7"_qs}));
        QVERIFY(read->text.contains(u"第一条 借用"));
        QVERIFY(read->text.contains(u"- 一点"));
    }

    // A paragraph that is deleted with changes tracked is not counted, one of which text is left is.
    void docxDeletedParagraphs()
    {
        const QByteArray list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
        const QByteArray gone = list + "<w:rPr><w:del/></w:rPr>";
        const ContractText text = readBytes(
            docx(numbered("One.", 0) + "<w:p><w:pPr>" + gone +
                     "</w:pPr><w:del><w:r><w:delText>Gone.</w:delText></w:r></w:del></w:p>" +
                     numbered("Two.", 0) + paragraph("Three.", gone) + numbered("Four.", 0) +
                     paragraph("Five.", list + "<w:pPrChange><w:pPr><w:numPr><w:numId "
                                               "w:val=\"2\"/></w:numPr></w:pPr></w:pPrChange>"),
                 "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", "%1.") +
                     "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"));
        QCOMPARE(text.text, u"1. One.\n\n2. Two.\n\n3. Three.\n\n4. Four.\n\n5. Five."_qs);
    }

    // Numbers that no word processor writes are within what can be counted.
    void docxAttributes()
    {
        const QByteArray numbering =
            "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"-2147483648\"/>"
            "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start "
            "w:val=\"2147483647\"/><w:lvlText w:val=\"%2.\"/></w:lvl><w:lvl "
            "w:ilvl=\"2147483647\"/></w:abstractNum>"
            "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num "
            "w:numId=\"2\"><w:abstractNumId "
            "w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride "
            "w:val=\"-2147483648\"/></w:lvlOverride></w:num>";
        const ContractText text = readBytes(
            docx(numbered("One.", 0) + numbered("Two.", 1) + numbered("Deep.", 2147483647) +
                     numbered("Other.", 0, 2) + paragraph("Title", "<w:outlineLvl w:val=\"2147483647\"/>") +
                     paragraph("Style", "<w:pStyle w:val=\"T\"/>"),
                 numbering, "<w:style w:styleId=\"T\"><w:outlineLvl w:val=\"2147483647\"/></w:style>"));
        QCOMPARE(text.text, u"0. One.\n\n32767. Two.\n\n- Deep.\n\n0. Other.\n\nTitle\n\nStyle"_qs);
        QCOMPARE(text.blocks[4].kind, BlockKind::Paragraph);
        QCOMPARE(text.blocks[5].kind, BlockKind::Paragraph);
    }

    void docxContent()
    {
        const ContractText text =
            readBytes(docx("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>1.1 Long "
                           "</w:t></w:r><w:r><w:t>Ride</w:t><w:tab/><w:t>x</w:t><w:br/><w:t>1.2 "
                           "y</w:t></w:r></w:p>"
                           "<w:p><w:ins><w:r><w:t>kept</w:t></w:r></w:ins><w:del><w:r><w:delText>gone</"
                           "w:delText><w:t>gone</w:t></w:r></w:del></w:p>"
                           "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Ride</w:t></w:r></w:p></"
                           "w:tc><w:tc><w:p><w:r><w:t>3‰</w:t></w:r></w:p><w:p><w:r><w:t>a "
                           "day</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                           "<w:p><w:r><w:t>outer "
                           "</w:t><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></"
                           "w:txbxContent><w:t>rest</w:t></w:r></w:p>"));
        QCOMPARE(text.text, u"1.1 Long Ride\tx\n1.2 y\n\nkept\nRide\t3‰ a day\n\nouter\n\nbox\n\nrest"_qs);
        QCOMPARE(text.blocks[3].kind, BlockKind::TableRow);
        QCOMPARE(shownSpans(text, text.emphasis), u"1.1 Long "_qs);
    }

    void deepXml()
    {
        const ContractText text = readBytes(docx(QByteArray("<w:sdt>").repeated(20'000) + paragraph("deep") +
                                                 QByteArray("</w:sdt>").repeated(20'000)));
        QCOMPARE(text.text, u"deep"_qs);
    }
};

QTEST_GUILESS_MAIN(TestReadDocx)
#include "tst_readdocx.moc"
