// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contractbytes.h"
#include "contractfiles.h"

#include <QtTest>

using namespace clausemeter;
using namespace clausemeter::contract;

namespace {

QByteArray pdfLines(const QByteArrayList& lines)
{
    QByteArray page = "BT /F 12 Tf 20 360 Td ";
    for (const QByteArray& line : lines)
        page += "(" + line + ") Tj 0 -18 Td ";
    return page + "ET";
}

} // namespace

// Agreements as PDF: their letters, lines and pages.
class TestReadPdf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pdfFixture()
    {
        const auto read =
            readContractText(fileBytes(QStringLiteral(TEST_DATA "/contracts/bicycles.pdf")), "bicycles.pdf");
        QVERIFY(read.ok());
        QCOMPARE(read->format, TextFormat::Pdf);
        QCOMPARE(read->language, TextLanguage::Chinese);
        // Letters, not the radicals that the font has in their place.
        QVERIFY(read->text.startsWith(u"车行借车协议\n第一条 借用\n1.1 "
                                      u"车行按本协议借出自行车，骑行人须当日归还，用毕\n请放回原处并锁好。"));
        QCOMPARE(outline(clauseTree(*read)), QStringList({u"1 < -"_qs, u"1.1 < 1"_qs, u"1.2 < 1"_qs,
                                                          u"2 < -"_qs, u"2.1 < 2"_qs, u"2.2 < 2"_qs}));
        QCOMPARE(read->blocks.back().page, 2);
        QVERIFY(coversText(*read));
    }

    void pdfByHand()
    {
        const auto read = readContractText(pdf({pdfLines({"1. Lending", "1.1 Bicycles are lent."}),
                                                "0 0 m 9 9 l S", pdfLines({"1.2 They come back."})}),
                                           "terms");
        QVERIFY(read.ok());
        QCOMPARE(read->text, u"1. Lending\n1.1 Bicycles are lent.\n1.2 They come back."_qs);
        QCOMPARE(read->blocks[2].page, 3);
        QCOMPARE(read->remarks, std::vector<TextRemark>{TextRemark::PagesWithoutText});
    }
};

QTEST_GUILESS_MAIN(TestReadPdf)
#include "tst_readpdf.moc"
