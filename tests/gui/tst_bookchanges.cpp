// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/listexport.h"
#include "app/theme.h"
#include "model/book/portfoliototals.h"
#include "tests/faults/lostpermission.h"
#include "tests/gui/bookwindow.h"
#include "tests/gui/platformremarks.h"
#include "widgets/billdialog.h"
#include "widgets/claimdialog.h"
#include "widgets/journaldialog.h"
#include "widgets/portfoliopage.h"
#include "widgets/ticketdialog.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace clausemeter;
using namespace clausemeter::app::test;
using namespace std::chrono_literals;

// What is changed in a book by hand, in the window: the day, claims, tickets, fees of bills; its journal and
// its list.
class TestBookChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        platformremarks::ignore();
        app::setUpAppearance();
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void dayCountsForAllCustomers();
    void claimIsRecordedAndUndone();
    void permissionLostWhileOpen();
    void ticketOfTheChosenRow();
    void journalOfTheCustomerAndOfAll();
    void billsGoIntoTheAccount();
    void listGoesOutAsShown();

private:
    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBookChanges::dayCountsForAllCustomers()
{
    Window w(m_folder->path());
    w.open({fixture("account.json"), fixture("march.csv")});
    w.key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(w.window.book().portfolio()->rows[0].claim.state, sla::ClaimState::Open);
    w.window.session().setAsOf(std::nullopt);
    w.key(Qt::Key_T, Qt::ControlModifier); // today: years later
    QTRY_VERIFY_WITH_TIMEOUT(w.settled(), kWait);
    QVERIFY(w.window.book().portfolio()->asOf > Date(2019y / 12 / 31));
    QCOMPARE(w.window.book().portfolio()->rows[0].claim.state, sla::ClaimState::Missed);
}

void TestBookChanges::claimIsRecordedAndUndone()
{
    Window w(m_folder->path());
    w.open({fixture("account.json"), fixture("march.csv")});
    w.key(Qt::Key_G, Qt::ControlModifier);
    auto* dialog = w.window.findChild<widgets::ClaimDialog*>();
    QVERIFY(dialog);
    const auto type = [dialog](const char* name, const char* text) {
        auto* edit = dialog->findChild<QLineEdit*>(QString::fromLatin1(name));
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, QString::fromLatin1(text));
    };
    auto* state = dialog->findChild<QComboBox*>(QStringLiteral("claimState"));
    while (state->currentText() != QStringLiteral("filed")) {
        const int before = state->currentIndex();
        QTest::keyClick(state, Qt::Key_Down);
        QVERIFY(state->currentIndex() != before);
    }
    type("filed", "2019-04-20");
    type("ticket", "T-1");
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("save")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(w.settled() && w.window.book().portfolio()->rows[0].record, kWait);
    const book::PortfolioRow& row = w.window.book().portfolio()->rows[0];
    QCOMPARE(row.record->ticket, std::string("T-1"));
    QCOMPARE(row.claim.state, sla::ClaimState::Filed); // the window's state follows (R23)
    QCOMPARE(w.window.view().month().claim.state, sla::ClaimState::Filed);
    QCOMPARE(book::totalsOf(*w.window.book().portfolio()).awaiting.months, 1);
    w.activate();
    w.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(!w.window.book().portfolio()->rows[0].record, qPrintable(w.message()));
    QCOMPARE(w.window.book().portfolio()->rows[0].claim.state, sla::ClaimState::Open);
    const QString name = QString::fromStdString(w.window.book().portfolio()->customers[0].name.en);
    QVERIFY2(w.message().startsWith(QStringLiteral("Undone for %1: ").arg(name)), qPrintable(w.message()));
    w.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(w.window.book().portfolio()->rows[0].record);
}

// The folder of the book is made read-only: each change is refused with a sentence, and the window goes on.
void TestBookChanges::permissionLostWhileOpen()
{
    Window w(m_folder->path());
    w.open({fixture("account.json"), fixture("march.csv")});
    const qint64 customer = w.window.book().customer();
    const auto account = [&w] { return w.window.book().current()->account.account; };
    const account::Account before = account();
    account::Account changed = before;
    changed.customer.name.en = "Renamed";
    const auto change = [&] {
        w.window.book().saveAccount(customer, *w.window.book().current(), changed,
                                    {book::ChangeKind::Service, Instant{1}, {}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(w.settled(), kWait);
    };
    {
        const book::faults::LostPermission lost(QFileInfo(w.window.book().path()).path());
        QVERIFY(lost.bites());
        change();
        QVERIFY2(w.message().contains(QStringLiteral("check your permission to write there")),
                 qPrintable(w.message()));
        QCOMPARE(account(), before);
        w.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(w.message().contains(QStringLiteral("check your permission to write there")),
                 qPrintable(w.message()));
        QCOMPARE(w.customers(), std::size_t(1));
        w.window.book().showCustomer(0); // what is there can still be looked at
        QTRY_VERIFY_WITH_TIMEOUT(w.settled() && w.window.view().isEmpty(), kWait);
        w.window.book().showCustomer(customer);
        QTRY_VERIFY_WITH_TIMEOUT(w.settled() && !w.window.view().isEmpty(), kWait);
        QCOMPARE(account(), before);
    }
    change();
    QCOMPARE(account(), changed);
}

void TestBookChanges::ticketOfTheChosenRow()
{
    Window w(m_folder->path());
    w.open({fixture("account.json"), fixture("march.csv")});
    w.key(Qt::Key_0, Qt::ControlModifier);
    Q_EMIT w.window.findChild<widgets::PortfolioPage*>()->ticketRequested(
        w.window.book().portfolio()->rows[0]);
    widgets::TicketDialog* dialog = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((dialog = w.window.findChild<widgets::TicketDialog*>()), kWait);
    QVERIFY(dialog->text().contains(QStringLiteral("1400000001")));
    QVERIFY(dialog->text().contains(QStringLiteral("2019-03")));
    QVERIFY(w.showsPortfolio()); // nothing else was opened
    dialog->reject();
}

void TestBookChanges::journalOfTheCustomerAndOfAll()
{
    Window w(m_folder->path());
    w.open({fixture("account.json"), fixture("march.csv")});
    w.open({fixture("other.json")});
    const auto entries = [&w] {
        w.key(Qt::Key_J, Qt::ControlModifier);
        widgets::JournalDialog* dialog = nullptr;
        const bool isOpen = QTest::qWaitFor(
            [&] { return (dialog = w.window.findChild<widgets::JournalDialog*>()) != nullptr; }, kWait);
        const int rows =
            isOpen ? dialog->findChild<QTableView*>(QStringLiteral("journal"))->model()->rowCount() : -1;
        w.activate();
        return rows;
    };
    QCOMPARE(entries(), 1); // of the customer who is shown: the account
    w.key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(entries(), 3);
}

void TestBookChanges::billsGoIntoTheAccount()
{
    // bills of an application that the account has, for April; its fee is not recorded there
    Window w(m_folder->path());
    w.open({fixture("account.json"), fixture("march.csv")});
    const auto fees = [&w] { return w.window.book().current()->account.account.fees; };
    QCOMPARE(fees().size(), std::size_t(1));
    w.window.session().open({QStringLiteral(TEST_DATA "/bills/l3-zh.csv")});
    widgets::BillDialog* dialog = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((dialog = w.window.findChild<widgets::BillDialog*>()) && dialog->isSettled(),
                             kWait);
    auto* take = dialog->findChild<QPushButton*>(QStringLiteral("takeOver"));
    QVERIFY(take->isEnabled());
    QTest::mouseClick(take, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(w.settled() && fees().size() == 2, kWait);
    QCOMPARE(fees()[1].month, *parseYearMonth("2019-04"));
    QCOMPARE(w.window.book().nextUndo()->kind, book::ChangeKind::Fee);
    w.activate();
    w.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fees().size(), std::size_t(1));
}

void TestBookChanges::listGoesOutAsShown()
{
    Window w(m_folder->path());
    w.open({fixture("account.json"), fixture("march.csv")});
    w.key(Qt::Key_0, Qt::ControlModifier);
    auto* page = w.window.findChild<widgets::PortfolioPage*>();
    QCOMPARE(page->shownRows().size(), std::size_t(1)); // April has no data: nothing to settle
    auto* lists = w.window.findChild<app::ListExport*>();
    for (const auto& [format, name] : {std::pair(widgets::ExportFormat::Csv, "list.csv"),
                                       std::pair(widgets::ExportFormat::Workbook, "list.xlsx"),
                                       std::pair(widgets::ExportFormat::ICalendar, "list.ics")}) {
        lists->writePortfolio(format, path(name));
        QVERIFY2(w.message().contains(path(name)), qPrintable(w.message()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.size() > 100);
        if (format == widgets::ExportFormat::Csv)
            QCOMPARE(file.readAll().count('\n'), 2); // header and the one row
    }
}

QTEST_MAIN(TestBookChanges)
#include "tst_bookchanges.moc"
