// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagefixture.h"

#include "model/items/invoicesmodel.h"
#include "widgets/accountpage.h"
#include "widgets/datatable.h"
#include "widgets/stepsdialog.h"

#include <QHelpEvent>
#include <QPushButton>
#include <QTest>
#include <QToolTip>

using namespace clausemeter;
using namespace clausemeter::widgets;
using namespace clausemeter::widgets::test;
using languages::hasChinese;

// The page of the account: what is owed and why, and what of the exclusions stands.
class TestAccountPage : public QObject, private PageFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        setUp();
        openSample();
    }

    // 31,638.39 received on 2019-04-12, due on the tenth working day after it, 2019-04-26; 10,000.00 paid on
    // the 29th.
    void invoicesTellWhatIsOwedAndWhy()
    {
        AccountPage page;
        CaseView view = m_real;
        view.serviceIndex = 1;
        view.monthIndex = 0;
        auto later = report::recompute(*view.data, view.data->account.account, *parseDate("2019-05-14"));
        QVERIFY(later.ok());
        view.data = std::make_shared<const report::Case>(std::move(*later));
        show(page, view, false);
        auto* table = page.findChild<DataTable*>(QStringLiteral("invoices"));
        QCOMPARE(table->model()->rowCount(), 2);
        const auto cell = [table](int row, int column) {
            return table->model()->index(row, column).data().toString();
        };
        using items::InvoicesModel;
        QCOMPARE(cell(0, InvoicesModel::Standing), QStringLiteral("paid"));
        QCOMPARE(cell(0, InvoicesModel::LateFee), QStringLiteral("0.00"));
        QCOMPARE(cell(1, InvoicesModel::Due), QStringLiteral("2019-04-26"));
        QCOMPARE(cell(1, InvoicesModel::Unpaid), QStringLiteral("21,638.39"));
        QCOMPARE(cell(1, InvoicesModel::Overdue), QStringLiteral("18"));
        // (3 x 31,638.39 + 15 x 21,638.39) x 1 %
        QCOMPARE(cell(1, InvoicesModel::LateFee), QStringLiteral("4,194.91"));
        QVERIFY(cell(1, InvoicesModel::Standing)
                    .contains(QStringLiteral(
                        "from 2019-05-12 the provider may terminate the agreement (CSA-zh 4.4.2)")));

        // In a window of 1280 pixels rows stay low: what has no room is told by the tooltip.
        for (const bool chinese : {true, false}) {
            m_languages.show(page, chinese);
            for (const int width : {1500, 1040, 900}) {
                page.resize(width, 620);
                QCoreApplication::processEvents();
                const int line = table->fontMetrics().lineSpacing();
                QVERIFY2(table->rowHeight(1) <= 9 * line,
                         qPrintable(QStringLiteral("%1 at %2").arg(table->rowHeight(1) / line).arg(width)));
                QCOMPARE(table->isColumnHidden(InvoicesModel::Agreement), width < 1500);
                keep(page,
                     QStringLiteral("invoices-%1-%2").arg(QLatin1String(chinese ? "zh" : "en")).arg(width));
            }
        }
        const QPoint place = table->visualRect(table->model()->index(1, 0)).center();
        QHelpEvent help(QEvent::ToolTip, place, table->viewport()->mapToGlobal(place));
        QApplication::sendEvent(table->viewport(), &help);
        QVERIFY2(QToolTip::text().contains(QStringLiteral("received: 2019-04-12")),
                 qPrintable(QToolTip::text()));
        page.resize(1800, 620);
        QCoreApplication::processEvents();
        QVERIFY(!table->isColumnHidden(InvoicesModel::Received));

        auto* explain = page.findChild<QPushButton*>(QStringLiteral("explainInvoice"));
        QCOMPARE(explain->text(), QStringLiteral("How is INV-2019-03 computed?"));
        table->selectRow(1);
        QCOMPARE(explain->text(), QStringLiteral("How is INV-2019-04 computed?"));
        QTest::keyClick(explain, Qt::Key_Space);
        auto* dialog = page.findChild<StepsDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        const QString text = dialog->asText();
        QVERIFY(text.startsWith(QStringLiteral("Invoice INV-2019-04 on 2019-05-14\n1. Due date: ")));
        QVERIFY(text.contains(QStringLiteral("4,194.91")));
        QVERIFY(text.contains(QStringLiteral("[CSA-zh 4.4.1]")));
        keep(*dialog, QStringLiteral("steps-en"));
        m_languages.show(page, true);
        m_languages.show(*dialog, true);
        QCoreApplication::processEvents();
        QVERIFY(dialog->asText().contains(QStringLiteral("违约金")));
        QVERIFY(!dialog->asText().contains(QStringLiteral("Late fee")));
        QVERIFY(hasChinese(dialog->windowTitle()));
        keep(*dialog, QStringLiteral("steps-zh"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }

    void exclusionsTellWhyTheyStand()
    {
        AccountPage page;
        show(page, m_case, false);
        const auto* table = page.findChild<DataTable*>(QStringLiteral("exclusions"));
        QCOMPARE(table->model()->rowCount(), 3);
        QVERIFY(says(page, QStringLiteral("accepted\nnotice 26 h before the start: in time")));
        QVERIFY(says(page, QStringLiteral("disputed\nuntil a person accepts it, evidence is needed")));
        QCOMPARE(page.findChild<DataTable*>(QStringLiteral("claims"))->emptyText(),
                 QStringLiteral("The account records no claim for this service."));
    }
};

QTEST_MAIN(TestAccountPage)
#include "tst_accountpage.moc"
