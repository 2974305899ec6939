// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/portfoliomodel.h"
#include "portfoliopagefixture.h"
#include "widgets/emptystate.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace clausemeter;
using namespace clausemeter::widgets;
using book::PortfolioMaker;
using items::PortfolioModel;

// Which rows of the portfolio are shown: by typing, by the cards, and where there are none.
class TestPortfolioFilters : public QObject, private PortfolioPageFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }

    void filteredByTyping()
    {
        PortfolioPage page;
        page.showPortfolio(PortfolioMaker::example().shared());
        show(page);
        auto* words = page.findChild<QLineEdit*>(QStringLiteral("portfolioText"));
        table(page)->setFocus();
        QTest::keyClick(table(page), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(words->hasFocus());
        QTest::keyClicks(words, QStringLiteral("north"));
        QCOMPARE(services(page),
                 (QStringList{QStringLiteral("1400000220 2019-03"), QStringLiteral("1400000221 2019-02")}));
        QCOMPARE(currentService(page), QStringLiteral("1400000220"));
        QCOMPARE(text(page, "portfolioCount"), QStringLiteral("2 of 13 service months"));
        // Down goes to the rows; a letter typed there begins anew; Escape empties the words.
        QTest::keyClick(words, Qt::Key_Down);
        QVERIFY(table(page)->hasFocus());
        QTest::keyClick(table(page), Qt::Key_Down);
        QCOMPARE(currentService(page), QStringLiteral("1400000221"));
        QTest::keyClicks(table(page), QStringLiteral("q"));
        QVERIFY(words->hasFocus());
        QCOMPARE(words->text(), QStringLiteral("q"));
        QCOMPARE(services(page), (QStringList{QStringLiteral("1400000500 2019-03")}));
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(words->text().isEmpty());
        QCOMPARE(page.shownRows().size(), std::size_t(9));
        QCOMPARE(currentService(page), QStringLiteral("1400000500")); // found once, it stays

        QTest::keyClick(words, Qt::Key_Tab);
        auto* choice = page.findChild<QComboBox*>(QStringLiteral("portfolioChoice"));
        QVERIFY(choice->hasFocus());
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(choice->currentText(), QStringLiteral("claimable now"));
        QCOMPARE(page.shownRows().size(), std::size_t(5));
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(services(page), (QStringList{QStringLiteral("1400000107 2019-02")}));
        QTest::keyClick(choice, Qt::Key_End);
        QCOMPARE(page.shownRows().size(), std::size_t(13));

        auto* month = page.findChild<QComboBox*>(QStringLiteral("portfolioMonth"));
        QCOMPARE(month->count(), 5);
        QTest::keyClick(choice, Qt::Key_Tab);
        QVERIFY(month->hasFocus() || month->lineEdit()->hasFocus());
        month->lineEdit()->selectAll();
        QTest::keyClicks(month->lineEdit(), QStringLiteral("2019-01"));
        QCOMPARE(page.shownRows().size(), std::size_t(2));
        month->setCurrentIndex(0);
        QCOMPARE(page.shownRows().size(), std::size_t(13));
    }

    void nothingFits()
    {
        PortfolioPage page;
        page.showPortfolio(PortfolioMaker::example().shared());
        show(page);
        auto* words = page.findChild<QLineEdit*>(QStringLiteral("portfolioText"));
        QTest::keyClicks(words, QStringLiteral("nobody"));
        QVERIFY(page.shownRows().empty());
        QVERIFY(!page.currentRow());
        QVERIFY(!table(page)->isVisible());
        QCOMPARE(text(page, "portfolioNothing"), QStringLiteral("No service month fits the filter."));
        QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("exportCsv"))->isEnabled());
        QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("keepRecordLink"))->isEnabled());
        keep(page, "nothing-en");
        auto* all = page.findChild<QPushButton*>(QStringLiteral("portfolioAll"));
        QTest::mouseClick(all, Qt::LeftButton);
        QCOMPARE(page.shownRows().size(), std::size_t(13));
        QVERIFY(table(page)->isVisible());
    }

    void nothingIsLeftToDo()
    {
        PortfolioMaker maker("2019-04-27");
        maker.customer("1", {"甲", "A"});
        maker.add("s", {"2019-03-01", "2019-03-31", true, "0", "100"});
        PortfolioPage page;
        page.showPortfolio(maker.shared());
        show(page);
        QVERIFY(page.shownRows().empty());
        QVERIFY(text(page, "portfolioNothing").startsWith(QStringLiteral("Nothing is left to do")));
        QCOMPARE(text(page, "claimableAmounts"), QStringLiteral("–"));
        QCOMPARE(text(page, "claimableNote"), QStringLiteral("0 service months"));
    }

    void anEmptyBookSaysWhatToDo()
    {
        PortfolioPage page;
        show(page);
        QVERIFY(!page.findChild<EmptyState*>()->isVisible());
        page.showPortfolio(std::make_shared<const book::Portfolio>());
        QVERIFY(page.findChild<EmptyState*>()->isVisible());
        QSignalSpy importing(&page, &PortfolioPage::importRequested);
        QSignalSpy sample(&page, &PortfolioPage::sampleRequested);
        QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("openFiles")), Qt::LeftButton);
        QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("openSample")), Qt::LeftButton);
        QCOMPARE(importing.size(), 1);
        QCOMPARE(sample.size(), 1);
        keep(page, "empty-en");
        page.showPortfolio(PortfolioMaker::example().shared());
        QVERIFY(!page.findChild<EmptyState*>()->isVisible());
        page.showPortfolio(nullptr);
        QVERIFY(!page.findChild<EmptyState*>()->isVisible());
        QVERIFY(!table(page)->isVisible());
        QVERIFY(page.shownRows().empty());
    }

    void cardsAreFilters()
    {
        PortfolioPage page;
        page.showPortfolio(PortfolioMaker::example().shared());
        show(page);
        const auto card = [&page](const char* name) {
            return page.findChild<QAbstractButton*>(QString::fromLatin1(name));
        };
        auto* back = page.findChild<QPushButton*>(QStringLiteral("portfolioBack"));
        auto* words = page.findChild<QLineEdit*>(QStringLiteral("portfolioText"));
        auto* choice = page.findChild<QComboBox*>(QStringLiteral("portfolioChoice"));
        const auto noneIsPressed = [&] {
            return !card("claimable")->isChecked() && !card("closing")->isChecked() &&
                   !card("awaiting")->isChecked() && !card("lost")->isChecked() && back->isHidden();
        };
        QVERIFY(noneIsPressed());
        words->setText(QStringLiteral("live"));
        choice->setCurrentIndex(int(book::PortfolioChoice::All));
        const QStringList before = services(page);
        const QImage still = card("claimable")->grab().toImage();

        QTest::mouseClick(card("claimable"), Qt::LeftButton, {}, card("claimable")->rect().center());
        QVERIFY(card("claimable")->isChecked());
        QVERIFY(!back->isHidden());
        QCOMPARE(page.shownRows().size(), std::size_t(5)); // as many as its sum is of
        QVERIFY(words->text().isEmpty());
        QVERIFY(card("claimable")->grab().toImage() != still); // it is seen
        keep(page, "card");
        // Another one; what was looked at before stays the way back.
        card("lost")->setFocus();
        QTest::keyClick(card("lost"), Qt::Key_Return);
        QVERIFY(card("lost")->isChecked() && !card("claimable")->isChecked());
        QCOMPARE(page.shownRows().size(), std::size_t(1));
        QCOMPARE(cell(page, 0, PortfolioModel::State), QStringLiteral("missed"));
        QTest::keyClick(card("lost"), Qt::Key_Space);
        QVERIFY(noneIsPressed());
        QCOMPARE(services(page), before);
        QCOMPARE(words->text(), QStringLiteral("live"));

        QTest::keyClick(card("closing"), Qt::Key_Enter);
        QCOMPARE(page.shownRows().size(), std::size_t(1));
        QTest::mouseClick(back, Qt::LeftButton);
        QVERIFY(noneIsPressed());
        QCOMPARE(services(page), before);
        // A filter of one's own is no card; the same as a card's is.
        QTest::mouseClick(card("awaiting"), Qt::LeftButton);
        words->setText(QStringLiteral("x"));
        QVERIFY(noneIsPressed());
        words->clear();
        QVERIFY(card("awaiting")->isChecked());
    }
};

QTEST_MAIN(TestPortfolioFilters)
#include "tst_portfoliofilters.moc"
