// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contractpagefixture.h"
#include "model/items/clausesmodel.h"
#include "model/items/contractdifferencesmodel.h"
#include "widgets/datatable.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTextBlock>
#include <algorithm>

using namespace clausemeter;
using namespace clausemeter::widgets;
using namespace clausemeter::widgets::test;

namespace {

// Whether a comparison marks the place in the text.
bool isMarked(const ContractTextView* view, qsizetype position)
{
    const QTextBlock block = view->document()->findBlock(int(position));
    const int inside = int(position) - block.position();
    return std::ranges::any_of(block.layout()->formats(), [&](const QTextLayout::FormatRange& range) {
        return inside >= range.start && inside < range.start + range.length &&
               range.format.background().color() == coloursFor(view->palette()).warnSurface;
    });
}

} // namespace

// The terms of the texts and how they differ.
class TestContractTabs : public QObject, private ContractPageFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUp(); }
    void init() { showPage(); }
    void cleanup() { m_page.reset(); }

    void termsAreListedAndLeadToTheText()
    {
        const ContractSheet sheet = textSheet("boats-en.md");
        m_page->setSheets({sheet});
        auto* table = m_page->findChild<DataTable*>(QStringLiteral("contractTerms"));
        QCOMPARE(table->model()->rowCount(), int(sheet.terms.size()));
        auto* kind = m_page->findChild<QComboBox*>(QStringLiteral("termKind"));
        kind->setCurrentIndex(kind->findData(int(contract::TermKind::Percentage)));
        QCOMPARE(table->model()->rowCount(), 1); // 3 per mille
        QCOMPARE(table->model()->index(0, items::ContractTermsModel::Value).data().toString(),
                 QStringLiteral("0.3 %"));
        m_tabs->setCurrentIndex(1);
        table->setCurrentIndex(table->model()->index(0, 0));
        QCOMPARE(m_left->textCursor().selectedText(), QStringLiteral("3‰"));
        QCOMPARE(m_left->clause(), clauseOf(m_left, "2.2"));
    }

    void termsOfTheTextOnTheRight()
    {
        const ContractSheet left = textSheet("boats-en.md");
        ContractSheet right = textSheet("boats-zh.md");
        right.terms[0].verdict = contract::Verdict::Rejected;
        m_page->setSheets({left, right});
        auto* side = m_page->findChild<QComboBox*>(QStringLiteral("termSide"));
        auto* table = m_page->findChild<DataTable*>(QStringLiteral("contractTerms"));
        m_tabs->setCurrentIndex(1);
        QVERIFY(!side->isVisible()); // one text: nothing to choose
        m_page->setShown(left.key, right.key);
        m_tabs->setCurrentIndex(1);
        QVERIFY(side->isVisible());
        side->setCurrentIndex(1);
        QCOMPARE(table->model()->rowCount(), int(right.terms.size()));
        QCOMPARE(table->model()->index(0, items::ContractTermsModel::Decision).data().toString(),
                 QStringLiteral("rejected"));
        table->setCurrentIndex(table->model()->index(1, 0));
        const contract::Term& term = m_right->contract()->terms[1];
        QCOMPARE(m_right->textCursor().selectionStart(), int(term.span.start));
        QCOMPARE(m_right->clause(), term.clause);
        // What is decided is of that text.
        QSignalSpy decided(m_page.get(), &ContractPage::termDecided);
        Q_EMIT table->customContextMenuRequested(table->visualRect(table->model()->index(0, 0)).center());
        auto* menu = m_page->findChild<ContractTermMenu*>();
        QVERIFY(menu);
        menu->actions().front()->trigger();
        QCOMPARE(decided.size(), 1);
        QCOMPARE(decided.front().at(0).toString(), right.key);
        QCOMPARE(decided.front().at(1).toInt(), 0);
        // A term chosen in a text turns to the text's.
        Q_EMIT m_left->termChosen(2);
        QCOMPARE(side->currentIndex(), 0);
        QCOMPARE(table->model()->rowCount(), int(left.terms.size()));
        QCOMPARE(table->currentIndex().row(), 2);
        m_page->setShown(left.key);
        QVERIFY(!side->isVisible());
    }

    void ownWordsHaveNoTermsButTheTextBesideThem()
    {
        std::vector<ContractSheet> sheets = ownSheets();
        const ContractSheet text = textSheet("boats-zh.md");
        sheets.push_back(text);
        m_page->setSheets(sheets);
        m_page->setShown(QStringLiteral("en"), text.key);
        QVERIFY(m_tabs->isTabVisible(1));
        auto* table = m_page->findChild<DataTable*>(QStringLiteral("contractTerms"));
        QCOMPARE(table->model()->rowCount(), int(text.terms.size()));
    }

    void rejectedTermsAreLeftOutOfTheOpenOnes()
    {
        ContractSheet sheet = textSheet("boats-en.md");
        sheet.terms[0].verdict = contract::Verdict::Rejected;
        sheet.terms[1].verdict = contract::Verdict::Accepted;
        m_page->setSheets({sheet});
        auto* table = m_page->findChild<DataTable*>(QStringLiteral("contractTerms"));
        m_page->findChild<QAbstractButton*>(QStringLiteral("onlyOpenTerms"))->click();
        QCOMPARE(table->model()->rowCount(), int(sheet.terms.size()) - 2);
    }

    void differencesAreMarkedInBothTexts()
    {
        const ContractSheet en = textSheet("boats-en.md"), zh = textSheet("boats-zh.md");
        m_page->setSheets({en, zh});
        m_page->setShown(en.key, zh.key);
        auto comparison = std::make_shared<contract::Comparison>();
        const int left = clauseOf(m_left, "2.2"), right = clauseOf(m_right, "2.2"),
                  only = clauseOf(m_right, "2.4");
        comparison->pairs = {{contract::AlignmentKind::Paired, {left}, {right}, 1000},
                             {contract::AlignmentKind::OnlyRight, {}, {only}, 0}};
        contract::Difference figure, clause;
        figure.kind = contract::DifferenceKind::FigureDiffers;
        figure.pair = 0;
        for (int i = 0; i < int(en.terms.size()); ++i)
            figure.leftTerm = en.terms[std::size_t(i)].clause == u"2.2" ? i : figure.leftTerm;
        for (int i = 0; i < int(zh.terms.size()); ++i)
            figure.rightTerm =
                zh.terms[std::size_t(i)].term.kind == contract::TermKind::Percentage ? i : figure.rightTerm;
        clause.kind = contract::DifferenceKind::ClauseOneSide;
        clause.pair = 1;
        contract::Difference wording; // of the clause whose figure differs: it says no less that it does
        wording.pair = 0;
        wording.leftChanges = {{en.contract->tree.clauses[std::size_t(left)].own.start, 3}};
        comparison->differences = {figure, clause, wording};
        m_page->setComparison(comparison);
        auto* table = m_page->findChild<DataTable*>(QStringLiteral("contractDifferences"));
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(0, items::ContractDifferencesModel::What).data().toString(),
                 QStringLiteral("0.3 % against 1 %"));
        table->setCurrentIndex(table->model()->index(0, 0));
        QCOMPARE(m_left->clause(), left);
        QCOMPARE(m_right->clause(), right);
        QCOMPARE(m_right->textCursor().selectedText(), QStringLiteral("1%"));
        table->setCurrentIndex(table->model()->index(1, 0));
        QCOMPARE(m_right->clause(), only);
        auto* model = static_cast<items::ClausesModel*>(m_tree->model());
        QVERIFY(model->indexOf(left).data(items::ClausesModel::MarkedRole).toBool());
    }

    void decisionsLeaveThePageAsItIs()
    {
        std::vector<ContractSheet> sheets{textSheet("boats-en.md"), textSheet("boats-zh.md")};
        m_page->setSheets(sheets);
        m_page->setShown(QStringLiteral("boats-en.md"), QStringLiteral("boats-zh.md"));
        m_page->setComparison(std::make_shared<contract::Comparison>());
        m_tabs->setCurrentIndex(1);
        auto* table = m_page->findChild<DataTable*>(QStringLiteral("contractTerms"));
        table->setFocus();
        table->setCurrentIndex(table->model()->index(3, 2));
        const int clause = m_left->clause();
        const int cursor = m_left->textCursor().position();
        const auto decide = [&sheets](std::size_t term) { // the window reads its contract anew
            sheets[0].contract = std::make_shared<const contract::Contract>(*sheets[0].contract);
            sheets[0].terms[term].verdict = contract::Verdict::Accepted;
        };
        QSignalSpy compare(m_page.get(), &ContractPage::comparisonRequested);
        decide(3);
        m_page->setSheets(sheets);
        QCOMPARE(table->currentIndex(), table->model()->index(3, 2));
        QVERIFY(table->selectionModel()->isRowSelected(3, {}));
        QVERIFY(table->hasFocus());
        QCOMPARE(m_left->clause(), clause);
        QCOMPARE(m_left->textCursor().position(), cursor);
        // The figures are compared anew, which turns to no other tab.
        QCOMPARE(compare.size(), 1);
        m_page->setComparison(std::make_shared<contract::Comparison>());
        QCOMPARE(m_tabs->currentIndex(), 1);
        // Where it is listed no more, the next one is chosen, in the text too.
        m_page->findChild<QAbstractButton*>(QStringLiteral("onlyOpenTerms"))->click();
        table->setCurrentIndex(table->model()->index(1, 0));
        decide(1);
        m_page->setSheets(sheets);
        QCOMPARE(table->currentIndex().row(), 1);
        QCOMPARE(m_left->textCursor().selectionStart(), int(sheets[0].terms[2].term.span.start));
    }

    void differencesSortBySide()
    {
        const ContractSheet en = textSheet("boats-en.md"), zh = textSheet("boats-zh.md");
        m_page->setSheets({en, zh});
        m_page->setShown(en.key, zh.key);
        const auto left = [this](const char* number) { return clauseOf(m_left, number); };
        const auto right = [this](const char* number) { return clauseOf(m_right, number); };
        auto comparison = std::make_shared<contract::Comparison>();
        comparison->pairs = {{contract::AlignmentKind::Moved, {left("1.1")}, {right("2.3")}, 500},
                             {contract::AlignmentKind::OnlyLeft, {left("1.2")}, {}, 0},
                             {contract::AlignmentKind::Moved, {left("2.1")}, {right("1.1")}, 500}};
        for (int pair = 0; pair < 3; ++pair) {
            contract::Difference d;
            d.kind = contract::DifferenceKind::OtherPlace;
            d.pair = pair;
            comparison->differences.push_back(d);
        }
        comparison->differences[1].kind = contract::DifferenceKind::ClauseOneSide;
        m_page->setComparison(comparison);
        auto* table = m_page->findChild<DataTable*>(QStringLiteral("contractDifferences"));
        const auto column = [table](int of) {
            QStringList texts;
            for (int row = 0; row < table->model()->rowCount(); ++row)
                texts << table->model()->index(row, of).data().toString();
            return texts.join(u' ');
        };
        table->sortByColumn(items::ContractDifferencesModel::Right, Qt::AscendingOrder);
        QCOMPARE(column(items::ContractDifferencesModel::Right), QStringLiteral("1.1 2.3 –"));
        table->sortByColumn(items::ContractDifferencesModel::Left, Qt::AscendingOrder);
        QCOMPARE(column(items::ContractDifferencesModel::Left), QStringLiteral("1.1 1.2 2.1"));
    }

    void aChangeInsideAnotherKeepsBothMarked()
    {
        m_page->setSheets({textSheet("boats-en.md")});
        m_left->setChanges({{20, 300}, {25, 5}, {30, 5}, {310, 20}}); // over several paragraphs
        for (qsizetype at = 20; at < 330; ++at)
            QVERIFY2(isMarked(m_left, at) || m_left->contract()->text.text[at] == u'\n',
                     QByteArray::number(at));
        QVERIFY(!isMarked(m_left, 19));
        QVERIFY(!isMarked(m_left, 331));
    }

    void clausesThatDifferHaveASign()
    {
        const ContractSheet en = textSheet("boats-en.md"), zh = textSheet("boats-zh.md");
        m_page->setSheets({en, zh});
        m_page->setShown(en.key, zh.key);
        const int clause = clauseOf(m_left, "2.2"), other = clauseOf(m_left, "2.3");
        auto* model = static_cast<items::ClausesModel*>(m_tree->model());
        const auto side = [&](int of) {
            const QRect row = m_tree->visualRect(model->indexOf(of));
            return m_tree->viewport()
                ->grab({m_tree->viewport()->width() - 20, row.top(), 20, row.height()})
                .toImage();
        };
        const QImage plain = side(clause), plainOther = side(other);
        auto comparison = std::make_shared<contract::Comparison>();
        comparison->pairs = {{contract::AlignmentKind::Paired, {clause}, {clauseOf(m_right, "2.2")}, 1000}};
        contract::Difference d;
        d.kind = contract::DifferenceKind::FigureDiffers;
        d.pair = 0;
        d.leftTerm = d.rightTerm = 0;
        comparison->differences = {d};
        m_page->setComparison(comparison);
        const QColor sign = coloursFor(m_tree->palette()).badText;
        const auto hasSign = [&sign](const QImage& image) {
            for (int x = 0; x < image.width(); ++x) {
                for (int y = 0; y < image.height(); ++y) {
                    const QColor c = image.pixelColor(x, y);
                    if (std::abs(c.red() - sign.red()) + std::abs(c.green() - sign.green()) +
                            std::abs(c.blue() - sign.blue()) <
                        60)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(hasSign(side(clause)));
        QVERIFY(!hasSign(plain));
        QCOMPARE(side(other), plainOther);
        QVERIFY(!model->indexOf(clause).data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    }
};

QTEST_MAIN(TestContractTabs)
#include "tst_contracttabs.moc"
