// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "languages.h"
#include "model/report/samplecustomer.h"
#include "platformremarks.h"
#include "widgets/datatable.h"
#include "widgets/housestyle.h"
#include "widgets/obligationspage.h"
#include "widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace clausemeter;
using namespace clausemeter::widgets;
using items::ObligationsModel;
using languages::hasChinese;

// The sample customer's obligations, as of 2019-05-01.
class TestObligationsPage : public QObject {
    Q_OBJECT

private:
    CaseView m_sample;
    languages::Switch m_languages;
    QWidget m_host;

    void show(ObligationsPage& page, bool zh = false, const Colours& colours = lightColours())
    {
        qApp->setPalette(paletteFor(colours));
        m_host.resize(1040, 520); // the window's content at 1280 x 720
        page.setParent(&m_host);
        page.setGeometry(m_host.rect());
        m_languages.show(page, zh);
        page.showView(m_sample);
        m_host.show();
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_host));
        m_host.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_host));
        QCoreApplication::processEvents();
    }
    // Pictures to look at, where a folder for them is named.
    static void keep(QWidget& page, const QString& name)
    {
        const QString folder = qEnvironmentVariable("CLAUSEMETER_SHOTS");
        QCoreApplication::processEvents();
        if (!folder.isEmpty())
            QVERIFY(page.grab().save(QDir(folder).filePath(QStringLiteral("obligations-%1.png").arg(name))));
    }
    static DataTable* table(const ObligationsPage& page)
    {
        return page.findChild<DataTable*>(QStringLiteral("obligations"));
    }
    static QComboBox* list(const ObligationsPage& page, const char* name)
    {
        return page.findChild<QComboBox*>(QString::fromLatin1(name));
    }
    static QString cell(const ObligationsPage& page, int row, int column)
    {
        return table(page)->model()->index(row, column).data().toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        platformremarks::ignore();
        QApplication::setStyle(new HouseStyle);
        QFont font = QApplication::font();
        font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC")});
        font.setPointSizeF(10);
        QApplication::setFont(font);
        QTemporaryDir folder;
        auto sample = report::unpackSample(folder.path());
        auto knowledge = report::loadKnowledge({});
        QVERIFY(sample.ok() && knowledge.ok());
        Progress progress;
        auto opened = report::openCase({.accountPath = sample->accountPath,
                                        .logPaths = sample->logPaths,
                                        .asOf = sample->asOf,
                                        .now = {},
                                        .selection = {}},
                                       *knowledge, progress);
        QVERIFY(opened.ok());
        m_sample = {std::make_shared<const report::Case>(std::move(*opened)), 0, 0};
    }

    void bothAgreementsAndTheirFiles()
    {
        ObligationsPage page;
        show(page);
        const auto* agreements = page.findChild<DataTable*>(QStringLiteral("agreements"))->model();
        QCOMPARE(agreements->rowCount(), 2);
        QCOMPARE(agreements->index(1, items::AgreementsModel::Version).data().toString(),
                 QStringLiteral("2021-11-08"));
        QCOMPARE(agreements->index(1, items::AgreementsModel::Language).data().toString(),
                 QStringLiteral("Chinese; Chinese prevails (13.2)"));
        QCOMPARE(agreements->index(1, items::AgreementsModel::File).data().toString(),
                 QStringLiteral("tencent-csa-zh.json, came with the program"));
        QCOMPARE(list(page, "obligationAgreement")->count(), 3);
    }

    void datesFirstThenClauses()
    {
        ObligationsPage page;
        show(page);
        const QAbstractItemModelTester tester(table(page)->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto& rows = page.obligations();
        QVERIFY(rows.front().date.has_value());
        QVERIFY(!rows.back().date);
        for (const report::CustomerObligation& row : rows)
            QVERIFY(!row.date || row.date->day >= m_sample.data->analysis.asOf);
        list(page, "obligationShow")->setCurrentIndex(2); // all dates
        const auto withClause = std::ranges::count_if(
            m_sample.data->dates, [](const report::CustomerDate& d) { return !d.agreement.empty(); });
        QVERIFY(withClause > 0);
        QCOMPARE(std::int64_t(page.obligations().size()), std::int64_t(withClause));
        QVERIFY(std::ranges::is_sorted(page.obligations(), {}, [](const auto& o) { return o.date->day; }));
    }

    void filteredByActorAgreementAndWords()
    {
        ObligationsPage page;
        show(page);
        const std::size_t all = page.obligations().size();
        list(page, "obligationActor")->setCurrentIndex(2);
        QVERIFY(page.obligations().size() < all && !page.obligations().empty());
        for (const report::CustomerObligation& row : page.obligations())
            QVERIFY(row.rule->actor != contract::Actor::Customer);
        list(page, "obligationActor")->setCurrentIndex(0);
        list(page, "obligationAgreement")->setCurrentIndex(1);
        QVERIFY(!page.obligations().empty());
        for (const report::CustomerObligation& row : page.obligations())
            QCOMPARE(row.agreement, std::string("tencent-trtc"));
        list(page, "obligationAgreement")->setCurrentIndex(0);
        auto* text = page.findChild<QLineEdit*>(QStringLiteral("obligationText"));
        QTest::keyClicks(text, QStringLiteral("RED invoice"));
        QVERIFY(page.obligations().empty());
        auto* exports = page.findChild<ExportLinks*>();
        QVERIFY(!exports->isEnabled());
        text->clear();
        QTest::keyClicks(text, QStringLiteral("csa-zh 3.2.5"));
        QCOMPARE(page.obligations().size(), std::size_t(2));
        QVERIFY(exports->isEnabled());
    }

    void aClauseIsALink()
    {
        ObligationsPage page;
        show(page);
        page.findChild<QLineEdit*>(QStringLiteral("obligationText"))->setText(QStringLiteral("10.5"));
        list(page, "obligationAgreement")->setCurrentIndex(2);
        QCOMPARE(page.obligations().size(), std::size_t(1));
        QSignalSpy asked(&page, &Page::clauseRequested);
        const auto at = [&](int column) {
            return table(page)->visualRect(table(page)->model()->index(0, column)).center();
        };
        page.findChild<QScrollArea*>()->ensureWidgetVisible(table(page));
        QTest::mouseClick(table(page)->viewport(), Qt::LeftButton, {}, at(ObligationsModel::What));
        QCOMPARE(asked.size(), 0);
        QTest::mouseClick(table(page)->viewport(), Qt::LeftButton, {}, at(ObligationsModel::Clause));
        const QVariantList clause{QStringLiteral("CSA-zh 10.5")};
        QCOMPARE(asked.value(0), clause);
        table(page)->setFocus();
        table(page)->setCurrentIndex(table(page)->model()->index(0, 0));
        QTest::keyClick(table(page), Qt::Key_Return);
        QCOMPARE(asked.value(1), clause);
        QVERIFY(cell(page, 0, ObligationsModel::Clause).endsWith(QStringLiteral("behind TRTC SLA 5.3")));
    }

    void obligationIsShownInItsRow()
    {
        ObligationsPage page;
        show(page);
        const auto selected = [&] {
            const QModelIndexList rows = table(page)->selectionModel()->selectedRows();
            return rows.size() == 1 ? page.obligations()[std::size_t(table(page)->sourceRow(rows.front()))]
                                    : report::CustomerObligation();
        };
        const report::CustomerObligation last = page.obligations().back();
        page.showObligation(last);
        QCOMPARE(selected(), last);
        const auto inSight = [&] {
            const QRect row = table(page)->visualRect(table(page)->currentIndex());
            return table(page)->viewport()->visibleRegion().intersects(row);
        };
        QVERIFY(inSight());
        QVERIFY(table(page)->hasFocus());
        // What is filtered away comes back.
        page.findChild<QLineEdit*>(QStringLiteral("obligationText"))
            ->setText(QStringLiteral("no such words"));
        QVERIFY(page.obligations().empty());
        page.showObligation(last);
        QCOMPARE(selected(), last);
        QVERIFY(page.findChild<QLineEdit*>(QStringLiteral("obligationText"))->text().isEmpty());
    }

    void clausesOfAnAgreementAreLinks()
    {
        ObligationsPage page;
        show(page);
        QSignalSpy asked(&page, &Page::clauseRequested);
        auto* agreements = page.findChild<DataTable*>(QStringLiteral("agreements"));
        agreements->setCurrentIndex(agreements->model()->index(1, 0));
        agreements->setFocus();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, agreements->mapToGlobal(QPoint()));
        QCoreApplication::sendEvent(agreements, &event);
        auto* menu = agreements->findChild<QMenu*>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().last()->text().left(18), QStringLiteral("Show clause CSA-zh"));
        for (QAction* action : menu->actions()) {
            if (action->text() == u"Show clause CSA-zh 13.2") // of its language
                action->trigger();
        }
        QCOMPARE(asked.value(0), QVariantList{QStringLiteral("CSA-zh 13.2")});
    }

    void exportIsAsked()
    {
        ObligationsPage page;
        show(page);
        QSignalSpy asked(&page, &ObligationsPage::exportRequested);
        QTest::mouseClick(page.findChild<ExportLinks*>()->findChildren<QPushButton*>().last(),
                          Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }

    void anEmptyViewShowsNothing()
    {
        ObligationsPage page;
        show(page);
        page.showView({});
        QVERIFY(page.obligations().empty());
        QVERIFY(!table(page)->isVisible());
    }

    void everyTextInBothLanguages_data()
    {
        QTest::addColumn<bool>("zh");
        QTest::addColumn<bool>("dark");
        QTest::newRow("en-light") << false << false;
        QTest::newRow("zh-light") << true << false;
        QTest::newRow("en-dark") << false << true;
        QTest::newRow("zh-dark") << true << true;
    }
    void everyTextInBothLanguages()
    {
        QFETCH(bool, zh);
        QFETCH(bool, dark);
        ObligationsPage page;
        show(page, zh, dark ? darkColours() : lightColours());
        list(page, "obligationShow")->setCurrentIndex(4);
        QCOMPARE(hasChinese(page.title()), zh);
        for (int row = 0; row < table(page)->model()->rowCount(); ++row) {
            for (const int column : {int(ObligationsModel::Who), int(ObligationsModel::What)})
                QVERIFY2(hasChinese(cell(page, row, column)) == zh, qPrintable(cell(page, row, column)));
        }
        auto* area = page.findChild<QScrollArea*>();
        QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
        QCOMPARE(table(page)->horizontalScrollBar()->maximum(), 0);
        for (QWidget* part : page.findChildren<QWidget*>()) {
            if (qobject_cast<QComboBox*>(part) || qobject_cast<QPushButton*>(part))
                QVERIFY2(part->width() >= part->sizeHint().width(), qPrintable(part->objectName()));
        }
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        keep(page, name);
        area->verticalScrollBar()->setValue(420);
        keep(page, name + QStringLiteral("-further"));
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum() / 2);
        keep(page, name + QStringLiteral("-middle"));
    }
};

QTEST_MAIN(TestObligationsPage)
#include "tst_obligationspage.moc"
