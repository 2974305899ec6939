// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagefixture.h"

#include "widgets/accountpage.h"
#include "widgets/datatable.h"
#include "widgets/datespage.h"
#include "widgets/derivationpage.h"
#include "widgets/overviewpage.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace clausemeter;
using namespace clausemeter::widgets;
using namespace clausemeter::widgets::test;
using languages::hasChinese;

namespace {

// Written by a person, in one language.
bool isData(const CaseView& view, const QString& text)
{
    const account::Account& account = view.data->account.account;
    return std::any_of(account.exclusions.begin(), account.exclusions.end(),
                       [&](const account::Exclusion& e) {
                           return !e.note.empty() && text.endsWith(QString::fromStdString(e.note));
                       });
}

} // namespace

// What holds for every page: both languages, room, nothing of a case that is gone; and the dates of a
// customer.
class TestPages : public QObject, private PageFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        setUp();
        openSample();
    }

    void textsFollowTheLanguage_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("overview") << QStringLiteral("overview");
        QTest::newRow("account") << QStringLiteral("account");
        QTest::newRow("derivation") << QStringLiteral("derivation");
    }
    void textsFollowTheLanguage()
    {
        QFETCH(QString, page);
        std::unique_ptr<Page> shown;
        if (page == QStringLiteral("overview"))
            shown = std::make_unique<OverviewPage>();
        else if (page == QStringLiteral("account"))
            shown = std::make_unique<AccountPage>();
        else
            shown = std::make_unique<DerivationPage>();
        CaseView second = m_real; // with every tier but one, and a month that is clipped
        second.serviceIndex = 1;
        second.monthIndex = 0;
        const std::pair<const char*, CaseView> views[] = {
            {"-case", m_case}, {"-real", m_real}, {"-second", second}};
        for (const auto& [suffix, view] : views) {
            const QString name = page + QString::fromLatin1(suffix);
            show(*shown, view, false);
            const QStringList en = textsOf(*shown);
            QVERIFY(en.size() > 20);
            for (const QString& text : en)
                QVERIFY2(!hasChinese(text), qPrintable(text));
            QVERIFY(!hasChinese(shown->title()));
            keep(*shown, name + QStringLiteral("-en"));
            m_languages.show(*shown, true);
            QCoreApplication::processEvents();
            const QStringList zh = textsOf(*shown);
            QCOMPARE(zh.size(), en.size());
            QVERIFY(hasChinese(shown->title()));
            for (qsizetype i = 0; i < en.size(); ++i) {
                // What has words of a sentence in English has Chinese ones now; figures and notes stay.
                static const QRegularExpression words(QStringLiteral("[a-z]{3,} [a-z]{3,}"));
                if (words.match(en[i]).hasMatch() && !isData(view, en[i]))
                    QVERIFY2(hasChinese(zh[i]), qPrintable(en[i] + QStringLiteral(" -> ") + zh[i]));
            }
            keep(*shown, name + QStringLiteral("-zh"));
            qApp->setPalette(paletteFor(darkColours()));
            QCoreApplication::processEvents();
            keep(*shown, name + QStringLiteral("-zh-dark"));
        }
    }

    void nothingIsCutOffAtTheSides()
    {
        OverviewPage overview;
        AccountPage account;
        DatesPage dates;
        DerivationPage derivation;
        CaseView withInvoices = m_real;
        withInvoices.serviceIndex = 1;
        withInvoices.monthIndex = 0;
        for (Page* page : std::initializer_list<Page*>{&overview, &account, &dates, &derivation}) {
            for (const auto& [view, zh] : {std::pair(m_real, false), std::pair(m_real, true),
                                           std::pair(withInvoices, false), std::pair(withInvoices, true)}) {
                show(*page, view, zh);
                const auto* area = page->findChild<QScrollArea*>();
                QVERIFY(area->widget()->width() <= area->viewport()->width());
                for (const DataTable* table : page->findChildren<DataTable*>()) {
                    if (table->isVisible())
                        QVERIFY2(table->horizontalScrollBar()->maximum() == 0,
                                 qPrintable(table->objectName()));
                }
            }
        }
    }

    void emptyViewClears()
    {
        OverviewPage overview;
        AccountPage account;
        DerivationPage derivation;
        for (Page* page :
             {static_cast<Page*>(&overview), static_cast<Page*>(&account), static_cast<Page*>(&derivation)}) {
            show(*page, m_case, false);
            QVERIFY(says(*page, QStringLiteral("2019")));
            page->showView({});
            QCoreApplication::processEvents();
            QVERIFY(!says(*page, QStringLiteral("2019")));
        }
    }

    void datesOfTheCustomer()
    {
        using items::DatesModel;
        DatesPage page;
        show(page, m_real, false);
        auto* table = page.findChild<DataTable*>(QStringLiteral("dates"));
        auto* kind = page.findChild<QComboBox*>(QStringLiteral("dateKind"));
        auto* onlyToCome = page.findChild<QCheckBox*>(QStringLiteral("onlyToCome"));
        const auto cell = [table](int row, int column) {
            return table->model()->index(row, column).data().toString();
        };
        const int toCome = table->model()->rowCount();
        QVERIFY(toCome > 2);
        for (int row = 0; row < toCome; ++row)
            QVERIFY(cell(row, DatesModel::Day) >= QStringLiteral("2019-05-01"));
        kind->setCurrentIndex(kind->findText(QStringLiteral("Last day of the claim window")));
        QCOMPARE(cell(0, DatesModel::Day), QStringLiteral("2019-05-30"));
        QCOMPARE(cell(0, DatesModel::Left), QStringLiteral("in 29 days"));
        QCOMPARE(cell(0, DatesModel::Service), QStringLiteral("1400000002"));
        QCOMPARE(cell(0, DatesModel::Amount), QStringLiteral("CNY 15,819.20"));
        keep(page, QStringLiteral("dates-claims-en"));
        kind->setCurrentIndex(0);
        QTest::mouseClick(onlyToCome, Qt::LeftButton, {}, QPoint(8, onlyToCome->height() / 2));
        QVERIFY(!onlyToCome->isChecked());
        QVERIFY(table->model()->rowCount() > toCome);
        QCOMPARE(page.dates().size(), std::size_t(table->model()->rowCount()));
        keep(page, QStringLiteral("dates-all-en"));
        QSignalSpy asked(&page, &DatesPage::exportRequested);
        QTest::keyClick(page.findChild<QPushButton*>(QStringLiteral("exportICalendar")), Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
        m_languages.show(page, true);
        QCoreApplication::processEvents();
        QVERIFY(hasChinese(page.title()));
        QVERIFY(hasChinese(cell(0, DatesModel::What)));
        QVERIFY(hasChinese(kind->currentText()));
        keep(page, QStringLiteral("dates-all-zh"));
        page.showView({});
        QVERIFY(page.dates().empty());
    }
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
