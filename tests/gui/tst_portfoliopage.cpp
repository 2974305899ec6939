// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/portfoliomodel.h"
#include "portfoliopagefixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace clausemeter;
using namespace clausemeter::widgets;
using book::ClaimProgress;
using book::PortfolioMaker;
using items::PortfolioModel;
using languages::hasChinese;

// The rows of the portfolio: their words, order, width and place, and how they go out.
class TestPortfolioPage : public QObject, private PortfolioPageFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }

    void whatIsUrgentComesFirst()
    {
        PortfolioPage page;
        const QAbstractItemModelTester tester(table(page)->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        show(page);
        page.showPortfolio(PortfolioMaker::example().shared());
        QCOMPARE(page.shownRows().size(), std::size_t(9));
        QCOMPARE(cell(page, 0, PortfolioModel::Urgency), QStringLiteral("!"));
        QCOMPARE(cell(page, 0, PortfolioModel::Customer), QStringLiteral("Blue Lake Classroom"));
        QCOMPARE(cell(page, 0, PortfolioModel::Service), QStringLiteral("TRTC 1400000107"));
        QCOMPARE(cell(page, 0, PortfolioModel::Month), QStringLiteral("2019-02"));
        QCOMPARE(cell(page, 0, PortfolioModel::Availability), QStringLiteral("98.9211 %"));
        QCOMPARE(cell(page, 0, PortfolioModel::Tier), QStringLiteral("50 %"));
        QCOMPARE(cell(page, 0, PortfolioModel::Voucher), QStringLiteral("CNY 12,480.00"));
        QCOMPARE(cell(page, 0, PortfolioModel::Left), QStringLiteral("3 days"));
        QCOMPARE(cell(page, 0, PortfolioModel::Closes), QStringLiteral("2019-04-29"));
        QCOMPARE(cell(page, 0, PortfolioModel::State), QStringLiteral("open"));
        QCOMPARE(cell(page, 1, PortfolioModel::Urgency), QString());
        QCOMPARE(cell(page, 2, PortfolioModel::State), QStringLiteral("drafted"));
        QCOMPARE(cell(page, 3, PortfolioModel::Voucher), QStringLiteral("–"));
        QCOMPARE(cell(page, 4, PortfolioModel::Voucher), QStringLiteral("USD 55.25"));
        QCOMPARE(cell(page, 5, PortfolioModel::Left), QStringLiteral("opens in 13 days"));
        QCOMPARE(cell(page, 5, PortfolioModel::State), QStringLiteral("not open yet"));
        QCOMPARE(cell(page, 6, PortfolioModel::State), QStringLiteral("filed 2019-04-20"));
        QCOMPARE(cell(page, 6, PortfolioModel::Left), QStringLiteral("–"));
        QCOMPARE(cell(page, 7, PortfolioModel::State), QStringLiteral("approved"));
        QCOMPARE(cell(page, 8, PortfolioModel::State), QStringLiteral("missed"));
        QCOMPARE(currentService(page), QStringLiteral("1400000107"));

        QCOMPARE(text(page, "claimableAmounts"), QStringLiteral("CNY 16,684.11\nUSD 55.25"));
        QCOMPARE(text(page, "claimableNote"),
                 QStringLiteral("5 service months · 1 drafted · 1 without an amount"));
        QCOMPARE(text(page, "closingAmounts"), QStringLiteral("CNY 12,480.00"));
        QCOMPARE(text(page, "awaitingAmounts"), QStringLiteral("CNY 415.90"));
        QCOMPARE(text(page, "lostAmounts"), QStringLiteral("CNY 640.00"));
        QCOMPARE(text(page, "lostNote"), QStringLiteral("1 service month"));
        QCOMPARE(text(page, "portfolioCount"), QStringLiteral("9 of 13 service months"));
        keep(page, "en");
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<bool>("zh");
        QTest::addColumn<bool>("dark");
        QTest::newRow("zh") << true << false;
        QTest::newRow("en") << false << false;
        QTest::newRow("zh-dark") << true << true;
        QTest::newRow("en-dark") << false << true;
    }
    void nothingIsCutOff()
    {
        QFETCH(bool, zh);
        QFETCH(bool, dark);
        PortfolioPage page;
        page.showPortfolio(PortfolioMaker::example().shared());
        show(page, zh, dark ? darkColours() : lightColours());
        QCOMPARE(table(page)->horizontalScrollBar()->maximum(), 0);
        QCOMPARE(hasChinese(cell(page, 0, PortfolioModel::State)), zh);
        QCOMPARE(hasChinese(cell(page, 0, PortfolioModel::Customer)), zh);
        QVERIFY(page.minimumSizeHint().width() <= page.width());
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->isVisible() && !label->text().isEmpty() && !label->wordWrap())
                QVERIFY2(label->fontMetrics().size(0, label->text()).width() <= label->contentsRect().width(),
                         qPrintable(label->text()));
        }
        keep(page, QTest::currentDataTag());
    }

    void aRowIsOpened()
    {
        PortfolioPage page;
        page.showPortfolio(PortfolioMaker::example().shared());
        show(page);
        QSignalSpy spy(&page, &PortfolioPage::monthChosen);
        table(page)->setFocus();
        QTest::keyClick(table(page), Qt::Key_Down);
        QTest::keyClick(table(page), Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toLongLong(), 1);
        QCOMPARE(spy[0][1].value<std::string>(), std::string("1400000001"));
        QCOMPARE(spy[0][2].value<Date>(), *parseDate("2019-03-01"));
        const QPoint third =
            table(page)->visualRect(table(page)->model()->index(2, PortfolioModel::Month)).center();
        QTest::mouseClick(table(page)->viewport(), Qt::LeftButton, {}, third);
        QTest::mouseDClick(table(page)->viewport(), Qt::LeftButton, {}, third);
        QCOMPARE(spy.size(), 2);
        QCOMPARE(spy[1][1].value<std::string>(), std::string("1400000220"));
    }

    void recordAndTicket()
    {
        PortfolioPage page;
        page.showPortfolio(PortfolioMaker::example().shared());
        show(page);
        QSignalSpy records(&page, &PortfolioPage::recordRequested);
        QSignalSpy tickets(&page, &PortfolioPage::ticketRequested);
        QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("keepRecordLink")), Qt::LeftButton);
        QTest::keyClick(page.findChild<QPushButton*>(QStringLiteral("ticketTextLink")), Qt::Key_Space);
        QCOMPARE(records.size(), 1);
        QCOMPARE(records[0][0].value<book::PortfolioRow>().service, std::string("1400000107"));
        QCOMPARE(tickets.size(), 1);
        // A month that met the standard has nothing to claim.
        auto* choice = page.findChild<QComboBox*>(QStringLiteral("portfolioChoice"));
        choice->setCurrentIndex(int(book::PortfolioChoice::Met));
        QCOMPARE(page.shownRows().size(), std::size_t(1));
        QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("keepRecordLink"))->isEnabled());
        QVERIFY(!page.findChild<QAction*>(QStringLiteral("ticketText"))->isEnabled());
        QVERIFY(page.findChild<QAction*>(QStringLiteral("openMonth"))->isEnabled());
    }

    void ownWidthsStay()
    {
        QByteArray state;
        {
            PortfolioPage page;
            page.showPortfolio(PortfolioMaker::example().shared());
            show(page);
            QVERIFY(page.saveState().isEmpty());
            QHeaderView* header = table(page)->horizontalHeader();
            const int service = header->sectionSize(PortfolioModel::Service);
            const int end = header->sectionViewportPosition(PortfolioModel::Service) - 1;
            const QPoint at(end, header->height() / 2);
            const int was = header->sectionSize(PortfolioModel::Customer);
            QTest::mousePress(header->viewport(), Qt::LeftButton, {}, at);
            QTest::mouseMove(header->viewport(), at + QPoint(20, 0));
            QTest::mouseMove(header->viewport(), at + QPoint(40, 0));
            QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, at + QPoint(40, 0));
            QCOMPARE(header->sectionSize(PortfolioModel::Customer), was + 40);
            QCOMPARE(header->sectionSize(PortfolioModel::Service), service);
            state = page.saveState();
            QVERIFY(!state.isEmpty());
            // New results and another size of the window leave it alone.
            page.showPortfolio(PortfolioMaker::example().shared());
            page.resize(page.width() - 60, page.height());
            QCoreApplication::processEvents();
            QCOMPARE(header->sectionSize(PortfolioModel::Customer), was + 40);
        }
        PortfolioPage page;
        QVERIFY(page.restoreState(state));
        QVERIFY(!page.restoreState({}));
        QVERIFY(!page.restoreState(QByteArray("nonsense")));
        QVERIFY(!page.restoreState(state.chopped(1)));
        page.showPortfolio(PortfolioMaker::example().shared());
        show(page);
        QHeaderView* header = table(page)->horizontalHeader();
        QCOMPARE(page.saveState(), state);
        const int own = header->sectionSize(PortfolioModel::Customer);
        page.findChild<QAction*>(QStringLiteral("fitColumns"))->trigger();
        QCOMPARE(header->sectionSize(PortfolioModel::Customer), own - 40);
        QVERIFY(page.saveState().isEmpty());
    }

    void sortedByAClick()
    {
        PortfolioPage page;
        page.showPortfolio(PortfolioMaker::example().shared());
        show(page);
        QHeaderView* header = table(page)->horizontalHeader();
        const auto click = [header](int column) {
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                              QPoint(header->sectionViewportPosition(column) + 12, header->height() / 2));
        };
        click(PortfolioModel::Voucher);
        QCOMPARE(services(page).first(), QStringLiteral("1400000400 2019-03"));
        QCOMPARE(services(page).last(), QStringLiteral("1400000310 2019-04"));
        QCOMPARE(currentService(page), QStringLiteral("1400000107")); // where it was
        click(PortfolioModel::Voucher);
        QCOMPARE(services(page).first(), QStringLiteral("1400000310 2019-04"));
        click(PortfolioModel::Customer);
        QCOMPARE(cell(page, 0, PortfolioModel::Customer), QStringLiteral("Blue Lake Classroom"));
        // The order stays when figures come anew.
        page.showPortfolio(PortfolioMaker::example().shared());
        QCOMPARE(cell(page, 0, PortfolioModel::Customer), QStringLiteral("Blue Lake Classroom"));
        QCOMPARE(cell(page, 1, PortfolioModel::Customer), QStringLiteral("Cloud Fitness"));
        click(PortfolioModel::Urgency);
        QCOMPARE(services(page).first(), QStringLiteral("1400000107 2019-02"));
    }

    void placeIsKeptWhenFiguresComeAnew()
    {
        PortfolioMaker maker("2019-04-27");
        for (int i = 0; i < 100; ++i) {
            maker.customer(std::to_string(i).c_str(), {"客户" + std::to_string(i), "Customer"});
            maker.add(("s" + std::to_string(i)).c_str(), {"2019-03-01", "2019-03-31", false, "1"});
        }
        PortfolioPage page;
        page.showPortfolio(maker.shared());
        show(page);
        PortfolioTable* rows = table(page);
        rows->setFocus();
        QTest::keyClick(rows, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(rows, Qt::Key_Up);
        QTest::keyClick(rows, Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(currentService(page), QStringLiteral("s97"));
        QCOMPARE(rows->selectionModel()->selectedRows().size(), 2);
        const int y = rows->visualRect(rows->currentIndex()).top();
        QVERIFY(rows->verticalScrollBar()->value() > 0);
        // The first ten become urgent: later service months, which stand before the others by their
        // customers.
        maker.portfolio().rows.erase(maker.portfolio().rows.begin(), maker.portfolio().rows.begin() + 10);
        page.showPortfolio(maker.shared());
        QCOMPARE(page.shownRows().size(), std::size_t(90));
        QCOMPARE(currentService(page), QStringLiteral("s97"));
        QCOMPARE(rows->visualRect(rows->currentIndex()).top(), y);
        QCOMPARE(rows->selectionModel()->selectedRows().size(), 2);
        // Out of view, the top row stays.
        rows->verticalScrollBar()->setValue(20 * rows->rowHeight(0));
        maker.portfolio().rows.erase(maker.portfolio().rows.begin(), maker.portfolio().rows.begin() + 10);
        page.showPortfolio(maker.shared());
        QCOMPARE(rows->verticalScrollBar()->value(), 10 * rows->rowHeight(0));
        QCOMPARE(currentService(page), QStringLiteral("s97"));
        // Gone: the row in its place.
        maker.portfolio().rows.pop_back();
        maker.portfolio().rows.pop_back();
        maker.portfolio().rows.pop_back();
        page.showPortfolio(maker.shared());
        QCOMPARE(currentService(page), QStringLiteral("s96"));
        // Filter and language too.
        QTest::keyClicks(page.findChild<QLineEdit*>(QStringLiteral("portfolioText")), QStringLiteral("s9"));
        QCOMPARE(page.shownRows().size(), std::size_t(7));
        m_languages.show(page, true);
        QCoreApplication::processEvents();
        QCOMPARE(page.shownRows().size(), std::size_t(7));
        QCOMPARE(currentService(page), QStringLiteral("s96"));
    }

    void computing()
    {
        PortfolioMaker maker("2019-04-27");
        maker.customer("1", {"甲", "A"});
        const PortfolioMaker::Month march{"2019-03-01", "2019-03-31", false, "7.00"};
        maker.addOutdated("old", march, true);
        maker.addOutdated("never", march, false);
        PortfolioPage page;
        page.showPortfolio(maker.shared());
        show(page);
        QCOMPARE(text(page, "portfolioCount"),
                 QStringLiteral("2 service months are not computed and in no sum"));
        QCOMPARE(text(page, "claimableAmounts"), QStringLiteral("–"));
        auto* bar = page.findChild<QProgressBar*>(QStringLiteral("portfolioProgress"));
        QVERIFY(!bar->isVisible());
        const auto progress = std::make_shared<Progress>();
        page.setComputing(progress);
        QVERIFY(bar->isVisible());
        QCOMPARE(text(page, "portfolioCount"), QStringLiteral("Computing…"));
        progress->expect(48);
        progress->add(0, 12);
        QTRY_COMPARE(text(page, "portfolioCount"), QStringLiteral("Computing: 12 of 48 service months"));
        QCOMPARE(bar->value() * 4, bar->maximum());
        keep(page, "computing-en");
        // Old figures say what they are, and there is no ticket text of them.
        QCOMPARE(services(page), QStringList{QStringLiteral("old 2019-03")});
        QVERIFY(table(page)
                    ->model()
                    ->index(0, PortfolioModel::Availability)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("being computed anew")));
        QVERIFY(!page.findChild<QAction*>(QStringLiteral("ticketText"))->isEnabled());
        page.findChild<QComboBox*>(QStringLiteral("portfolioChoice"))
            ->setCurrentIndex(int(book::PortfolioChoice::NoFigures));
        QCOMPARE(cell(page, 0, PortfolioModel::State), QStringLiteral("not computed yet"));
        QCOMPARE(cell(page, 0, PortfolioModel::Availability), QStringLiteral("–"));
        page.setComputing(nullptr);
        QVERIFY(!bar->isVisible());
    }

    void wordsOfStates()
    {
        PortfolioMaker maker("2019-04-27");
        maker.customer("1", {"甲", "A"});
        const PortfolioMaker::Month march{"2019-03-01", "2019-03-31", false, "1"};
        const auto add = [&](const char* service, ClaimProgress state, const char* filed = nullptr) {
            book::PortfolioRow& row = maker.add(service, march);
            row.record = PortfolioMaker::record(row, state, filed);
        };
        add("a", ClaimProgress::Filed, "2019-04-20");
        add("b", ClaimProgress::Filed);
        add("c", ClaimProgress::Filed, "2019-04-08");
        add("d", ClaimProgress::PartlyApproved);
        add("e", ClaimProgress::Denied);
        add("f", ClaimProgress::VoucherSeen);
        book::PortfolioRow& provisional = maker.add("g", march);
        provisional.claim.window.provisional = true;
        maker.add("h",
                  {"2019-01-01", "2019-01-31", false, "1", "99", 20, {PortfolioMaker::ticket("2019-02-01")}});
        book::PortfolioRow& late = maker.add("i", {"2019-01-01", "2019-01-31", false, "1"});
        late.record = PortfolioMaker::record(late, ClaimProgress::Filed, "2019-04-02");
        // The ticket that counts goes before a later one.
        book::PortfolioRow& twice = maker.add(
            "j", {"2019-01-01", "2019-01-31", false, "1", "99", 20, {PortfolioMaker::ticket("2019-03-20")}});
        twice.record = PortfolioMaker::record(twice, ClaimProgress::Filed, "2019-04-02");
        PortfolioPage page;
        page.showPortfolio(maker.shared());
        show(page);
        page.findChild<QComboBox*>(QStringLiteral("portfolioChoice"))
            ->setCurrentIndex(int(book::PortfolioChoice::All));
        const auto state = [&](const char* service) {
            const QStringList shown = services(page);
            for (int row = 0; row < int(shown.size()); ++row) {
                if (shown[row].startsWith(QLatin1String(service)))
                    return cell(page, row, PortfolioModel::State);
            }
            return QString();
        };
        QCOMPARE(state("a"), QStringLiteral("filed 2019-04-20"));
        QCOMPARE(state("b"), QStringLiteral("filed"));
        QCOMPARE(state("c"), QStringLiteral("filed too early"));
        QCOMPARE(state("d"), QStringLiteral("partly approved"));
        QCOMPARE(state("e"), QStringLiteral("denied"));
        QCOMPARE(state("f"), QStringLiteral("voucher received"));
        QCOMPARE(state("g"), QStringLiteral("open (provisional)"));
        QCOMPARE(state("h"), QStringLiteral("filed outside the window"));
        QCOMPARE(state("i"), QStringLiteral("filed outside the window"));
        QCOMPARE(state("j"), QStringLiteral("filed 2019-03-20"));
        keep(page, "states-en");
    }

    void exportsAndCopies()
    {
        PortfolioPage page;
        page.showPortfolio(PortfolioMaker::example().shared());
        show(page);
        QSignalSpy spy(&page, &PortfolioPage::exportRequested);
        for (const char* name : {"exportICalendar", "exportWorkbook", "exportCsv"})
            QTest::mouseClick(page.findChild<QPushButton*>(QString::fromLatin1(name)), Qt::LeftButton);
        QCOMPARE(spy.size(), 3);
        QCOMPARE(spy[0][0].value<ClaimsFormat>(), ClaimsFormat::ICalendar);
        QCOMPARE(spy[2][0].value<ClaimsFormat>(), ClaimsFormat::Csv);
        table(page)->setFocus();
        QTest::keyClick(table(page), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[1].contains(QStringLiteral("TRTC 1400000107\t2019-02\t98.9211 %")));
    }

    void theLanguageSwitches()
    {
        PortfolioPage page;
        page.showPortfolio(PortfolioMaker::example().shared());
        show(page);
        m_languages.show(page, true);
        QCoreApplication::processEvents();
        QCOMPARE(cell(page, 0, PortfolioModel::Customer), QStringLiteral("蓝湖课堂"));
        QCOMPARE(cell(page, 4, PortfolioModel::Customer),
                 QStringLiteral("Quay Games")); // it has no other name
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->isVisible() && !label->objectName().endsWith(QStringLiteral("Amounts")))
                QVERIFY2(hasChinese(label->text()), qPrintable(label->text()));
        }
        for (const QPushButton* button : page.findChildren<QPushButton*>())
            QVERIFY2(hasChinese(button->text()) || button->text().startsWith(QStringLiteral("CSV")),
                     qPrintable(button->text()));
        auto* choice = page.findChild<QComboBox*>(QStringLiteral("portfolioChoice"));
        for (int i = 0; i < choice->count(); ++i)
            QVERIFY(hasChinese(choice->itemText(i)));
        for (int column = 1; column < PortfolioModel::NUM_COLUMNS; ++column)
            QVERIFY(hasChinese(table(page)->model()->headerData(column, Qt::Horizontal).toString()));
        QCOMPARE(page.shownRows().size(), std::size_t(9));
        m_languages.show(page, false);
        QCoreApplication::processEvents();
        QCOMPARE(cell(page, 0, PortfolioModel::Customer), QStringLiteral("Blue Lake Classroom"));
    }
};

QTEST_MAIN(TestPortfolioPage)
#include "tst_portfoliopage.moc"
