// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountwindow.h"
#include "app/theme.h"
#include "platformremarks.h"

#include <QComboBox>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace clausemeter;
using namespace clausemeter::app::test;
using namespace std::chrono_literals;

// Invoices with their payments, recorded in the window for a customer of a book.
class TestRecordedInvoices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        platformremarks::ignore();
        app::setUpAppearance();
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void invoiceIsRecordedPaidAndRemoved();
    void whatIsWrongStandsAtItsField();
    void overRestarts();
    void paymentsFollowEachOther();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

// 1,000.5 received on 2019-04-12, due on the tenth working day after it, 2019-04-26; on 2019-05-01 five days
// overdue at 1 % a day.
void TestRecordedInvoices::invoiceIsRecordedPaidAndRemoved()
{
    AccountWindow w(m_folder->path());
    w.click("addInvoice");
    {
        Invoice d(w);
        QVERIFY(d.field("invoiceId")->hasFocus());
        QVERIFY(d.says("shown here once"));
        d.type("invoiceId", "INV-9");
        d.type("amount", "1,000.5");
        d.type("received", "2019-04-12");
        d.settle();
        QVERIFY(d.says("2019-04-26"));
        QVERIFY(d.says("CNY 50.03")); // 50.025, half up
        d.type("changeReason", "from the mail");
        d.keep();
    }
    w.settle();
    QCOMPARE(w.account().invoices.size(), std::size_t(1));
    const account::Invoice recorded = w.account().invoices[0];
    QCOMPARE(
        recorded,
        (account::Invoice{
            "INV-9", "tencent-csa-zh", "1400000001", *Money::parse("1000.5"), Date(2019y / 4 / 12), {}, {}}));
    QCOMPARE(w.window.book().nextUndo()->kind, book::ChangeKind::Invoice);
    QCOMPARE(w.window.book().nextUndo()->reason, std::string("from the mail"));

    w.select("invoices", 0);
    w.click("addPaymentTo");
    {
        Invoice d(w);
        QVERIFY(d.field("paymentDay1")->hasFocus());
        d.type("paymentDay1", "2019-04-28");
        d.type("paymentAmount1", "1000.5");
        d.settle();
        QVERIFY(d.says("CNY 50.03  →  CNY 20.01")); // up to the day on which it was paid
        QVERIFY(d.says("CNY 1,000.50  →  CNY 0.00"));
        d.keep();
    }
    w.settle();
    QCOMPARE(w.account().invoices[0].payments.size(), std::size_t(1));
    QCOMPARE(w.window.book().nextUndo()->kind, book::ChangeKind::Payment);
    QCOMPARE(w.window.book().current()->invoices[0].lateFee, std::optional(*Money::parse("20.01")));

    // changed by Enter on its row, and a payment taken away again
    w.select("invoices", 0);
    w.find<QTableView>("invoices")->setFocus();
    QTest::keyClick(w.find<QTableView>("invoices"), Qt::Key_Return);
    {
        Invoice d(w);
        QTest::mouseClick(d.dialog->findChild<QPushButton*>(QStringLiteral("removePayment1")),
                          Qt::LeftButton);
        d.keep();
    }
    w.settle();
    QCOMPARE(w.account().invoices[0], recorded);

    w.select("invoices", 0);
    w.click("removeInvoice");
    {
        Removal d(w);
        QVERIFY(d.says("Invoice INV-9 of CNY 1,000.50 is removed"));
        QVERIFY(d.says("CNY 50.03  →  –"));
        d.type("changeReason", "twice");
        d.keep();
    }
    w.settle();
    QVERIFY(w.account().invoices.empty());
    w.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.account().invoices, std::vector{recorded});
    w.key(Qt::Key_Z, Qt::ControlModifier); // the payment is back
    w.key(Qt::Key_Z, Qt::ControlModifier);
    w.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(w.account().invoices.empty());
    w.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(w.account().invoices, std::vector{recorded});
}

void TestRecordedInvoices::whatIsWrongStandsAtItsField()
{
    AccountWindow w(m_folder->path());
    w.click("addInvoice");
    Invoice d(w);
    QCOMPARE(d.trouble("invoiceId"), QString()); // what is missing is not missed before somebody tries
    QTest::keyClick(d.dialog, Qt::Key_Return);
    QVERIFY(d.dialog->isVisible());
    QVERIFY(!d.trouble("invoiceId").isEmpty());
    QCOMPARE(d.field("invoiceId")->accessibleDescription(), d.trouble("invoiceId"));
    QVERIFY(d.field("invoiceId")->hasFocus());
    d.type("invoiceId", "INV-1");
    QCOMPARE(d.trouble("invoiceId"), QString());
    d.type("amount", "12,5");
    QVERIFY(d.trouble("amount").contains(QStringLiteral("no amount")));
    d.type("amount", "-5");
    QVERIFY(d.trouble("amount").contains(QStringLiteral("0 or more")));
    d.type("amount", "5");
    QCOMPARE(d.trouble("amount"), QString());
    d.type("received", "2019-02-30");
    QVERIFY(d.trouble("received").contains(QStringLiteral("no day")));
    QTest::keyClick(d.dialog, Qt::Key_Return);
    QVERIFY(d.dialog->isVisible());
    QVERIFY(d.field("received")->hasFocus());
    d.type("received", "");
    QTest::mouseClick(d.dialog->findChild<QPushButton*>(QStringLiteral("addPayment")), Qt::LeftButton);
    QTest::keyClick(d.dialog, Qt::Key_Return);
    QVERIFY(d.dialog->isVisible());
    QVERIFY(d.field("paymentDay1")->hasFocus());
    QVERIFY(d.says("on which day it was paid"));
    QVERIFY(d.says("how much was paid"));
    d.keepPicture("-troubles");
    QVERIFY(w.account().invoices.empty());
    QTest::keyClick(d.dialog, Qt::Key_Escape);
    QTRY_VERIFY(w.window.findChild<widgets::InvoiceDialog*>() == nullptr);
    QVERIFY(w.account().invoices.empty());
}

void TestRecordedInvoices::overRestarts()
{
    {
        AccountWindow w(m_folder->path());
        w.click("addInvoice");
        Invoice d(w);
        d.type("invoiceId", "INV-9");
        d.type("amount", "0.12345678");
        d.keep();
        w.settle();
    }
    {
        Window w(m_folder->path());
        QCOMPARE(w.window.book().nextUndo()->kind, book::ChangeKind::Invoice);
        w.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.window.book().nextRedo()->kind, book::ChangeKind::Invoice);
    }
    Window w(m_folder->path());
    w.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    w.window.book().showCustomer(w.window.book().portfolio()->customers[0].id);
    QTRY_VERIFY_WITH_TIMEOUT(w.settled() && w.window.book().current(), kWait);
    QCOMPARE(w.window.book().current()->account.account.invoices[0].amount.toString(),
             std::string("0.12345678"));
}

// The keyboard goes through the rows that were added as through those that were there.
void TestRecordedInvoices::paymentsFollowEachOther()
{
    AccountWindow w(m_folder->path());
    w.click("addInvoice");
    Invoice d(w);
    d.dialog->addPayment();
    d.dialog->addPayment();
    d.field("paymentDay1")->setFocus();
    for (const char* next : {"paymentAmount1", "removePayment1", "paymentDay2", "paymentAmount2",
                             "removePayment2", "addPayment", "changeReason"}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QString::fromLatin1(next));
    }
}

QTEST_MAIN(TestRecordedInvoices)
#include "tst_recordedinvoices.moc"
