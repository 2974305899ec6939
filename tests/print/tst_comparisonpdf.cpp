// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdftools.h"
#include "widgets/print/comparisonrenderer.h"

#include <QTest>

using namespace clausemeter;
using namespace std::chrono_literals;

namespace {

contract::Contract readText(const char* name)
{
    Progress progress;
    auto read =
        contract::readContract(QStringLiteral(TEST_DATA "/contracts/") + QString::fromLatin1(name), progress);
    return read.ok() ? std::move(*read) : contract::Contract();
}

int termOf(const contract::Contract& contract, contract::TermKind kind)
{
    for (int i = 0; i < int(contract.terms.size()); ++i) {
        if (contract.terms[std::size_t(i)].kind == kind)
            return i;
    }
    return -1;
}

} // namespace

class TestComparisonPdf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_left = readText("boats-en.md");
        m_right = readText("boats-zh.md");
        const auto clause = [](const contract::Contract& c, const char* number) {
            return c.tree.clauseByNumber(QString::fromLatin1(number));
        };
        m_comparison.pairs = {
            {contract::AlignmentKind::Paired, {clause(m_left, "2.2")}, {clause(m_right, "2.2")}, 1000},
            {contract::AlignmentKind::OnlyLeft, {clause(m_left, "3.1")}, {}, 0}};
        contract::Difference figure, clauseOnly;
        figure.kind = contract::DifferenceKind::FigureDiffers;
        figure.pair = 0;
        figure.leftTerm = termOf(m_left, contract::TermKind::Percentage);
        figure.rightTerm = termOf(m_right, contract::TermKind::Percentage);
        clauseOnly.kind = contract::DifferenceKind::ClauseOneSide;
        clauseOnly.pair = 1;
        m_comparison.differences = {figure, clauseOnly};
        QVERIFY(figure.leftTerm >= 0 && figure.rightTerm >= 0);
    }

    void bothLanguages()
    {
        const auto pdf = render({text::Language::Zh, text::Language::En});
        QVERIFY(pdf.ok());
        const PdfTools tools(*pdf);
        QCOMPARE(tools.check(), QString());
        const QString text = squeezed(tools.pages().join(u'\n'));
        for (const char* expected : {"Comparisonoftwoagreements", "0.3%against", "anotherfigure(1)",
                                     "clauseononeside(1)", "boats-en.md", "boats-zh.md", "Page2of2"})
            QVERIFY2(text.contains(QLatin1String(expected)), expected);
        for (const QString& expected :
             {QStringLiteral("两份协议的对比"), QStringLiteral("数值不同（1）"), QStringLiteral("船")})
            QVERIFY2(text.contains(expected), qPrintable(expected));
        QVERIFY(text.contains(
            QString::fromStdString(m_left.text.digest).left(32))); // the rest is on a line below
    }

    // What to mind in the texts: of many faults the first, and how many more there are.
    void remarksOnTheTexts()
    {
        contract::Contract left = m_left;
        left.text.remarks = {contract::TextRemark::Repaired};
        left.tree.remarks = {
            {contract::NumberingFault::JumpsForward, left.tree.clauseByNumber(QStringLiteral("2.2"))}};
        contract::Contract right = m_right;
        right.tree.remarks.assign(
            15, {contract::NumberingFault::Duplicate, right.tree.clauseByNumber(QStringLiteral("2.2"))});
        const auto textIn = [&](text::Language language) {
            const auto pdf = print::renderComparison(
                {left, right, m_comparison, {"船的协议", "Boats"}, {"另一份", "More boats"}, Date()},
                {{language}});
            return pdf.ok() ? squeezed(PdfTools(*pdf).pages().join(u'\n')) : QString();
        };
        const QString en = textIn(text::Language::En);
        QVERIFY2(en.contains(QStringLiteral("2.2:anumberisleftoutbeforeit")), qPrintable(en));
        QVERIFY(en.contains(QStringLiteral("brokenbyawrong")));
        QCOMPARE(en.count(QStringLiteral("2.2:thenumberstandstwice")), 12);
        QVERIFY(en.contains(QStringLiteral("and3morefaultsofthenumbering")));
        const QString zh = textIn(text::Language::Zh);
        QVERIFY2(zh.contains(QStringLiteral("2.2：")) && zh.contains(QStringLiteral("另有3处编号问题")),
                 qPrintable(zh));
    }

    void sameInputSameBytes()
    {
        const auto a = render({text::Language::En}), b = render({text::Language::En});
        QVERIFY(a.ok() && b.ok());
        QCOMPARE(*a, *b);
        QVERIFY(!render({}).ok());
    }

private:
    Result<QByteArray> render(std::vector<text::Language> languages) const
    {
        return print::renderComparison({m_left,
                                        m_right,
                                        m_comparison,
                                        {"船的协议", "Boats"},
                                        {"另一份", "More boats"},
                                        Date(2026y / 11 / 22)},
                                       {std::move(languages)});
    }

    contract::Contract m_left, m_right;
    contract::Comparison m_comparison;
};

QTEST_MAIN(TestComparisonPdf)
#include "tst_comparisonpdf.moc"
