// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountwindow.h"
#include "app/theme.h"
#include "platformremarks.h"
#include "widgets/amountfield.h"

#include <QComboBox>
#include <QTemporaryDir>

using namespace clausemeter;
using namespace clausemeter::app::test;
using namespace std::chrono_literals;

// Fees, recorded in the window for a customer of a book.
class TestRecordedFees : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        platformremarks::ignore();
        app::setUpAppearance();
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void amountsAreExact_data();
    void amountsAreExact();
    void feeByItsParts();
    void feeIsEnteredAndRemoved();
    void choiceStaysWhenAllIsComputedAnew();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRecordedFees::amountsAreExact_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // empty: no amount
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    row("0", "0.00");
    row("0.00000001", "0.00000001");
    row("0.000000001", "");
    row("1234.5", "1234.50");
    row("1,234.5", "1234.50");
    row("12,345,678.12345678", "12345678.12345678");
    row(" 7 ", "7.00");
    row("12,5", ""); // a decimal comma is no separator
    row("1,2345", "");
    row("1234,567", "");
    row("1e3", "");
    row("999999999999999", "999999999999999.00");
    row("1000000000000000", "");
    row("-1", "-1.00");
    row("x", "");
}

void TestRecordedFees::amountsAreExact()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto amount = widgets::AmountField::parse(text);
    QCOMPARE(amount ? QString::fromStdString(amount->toString()) : QString(), expected);
}

void TestRecordedFees::feeByItsParts()
{
    AccountWindow w(m_folder->path());
    const auto voucher = [&w] { return w.window.book().current()->analysis.services[0].months[0].voucher; };
    const auto before = voucher();
    QVERIFY(before);
    w.select("fees", 0);
    w.click("changeFee");
    Fee d(w);
    QCOMPARE(d.field("cash")->text(), QStringLiteral("10000.00"));
    d.type("gross", "12000");
    for (const char* part : {"discount", "voucher", "promotionalCredit", "other"})
        d.type(part, "0.5");
    QVERIFY(d.trouble("cash").contains(QStringLiteral("11,998.00")));
    QTest::keyClick(d.dialog, Qt::Key_Return);
    QVERIFY(d.dialog->isVisible());
    QVERIFY(d.field("cash")->hasFocus());
    d.type("cash", "");
    QVERIFY(d.trouble("cash").contains(QStringLiteral("By the parts"))); // a hint by now
    d.settle();
    const text::Words words(text::Language::En);
    QVERIFY(d.says(qPrintable(words.money(*before, QStringLiteral("CNY")) + QStringLiteral("  →  "))));
    d.keep();
    w.settle();
    QCOMPARE(w.account().fees.size(), std::size_t(1));
    const account::Fee& fee = w.account().fees[0];
    QCOMPARE(fee.cash.toString(), std::string("11998.00"));
    QCOMPARE(fee.discount, std::optional(*Money::parse("0.5")));
    QVERIFY(!fee.monthStart);
    QVERIFY(voucher() != before);
    QCOMPARE(w.window.book().nextUndo()->kind, book::ChangeKind::Fee);
    w.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(voucher(), before);
}

void TestRecordedFees::feeIsEnteredAndRemoved()
{
    AccountWindow w(m_folder->path());
    w.click("addFee");
    {
        Fee d(w);
        auto* month = d.dialog->findChild<QComboBox*>(QStringLiteral("feeMonth"));
        QCOMPARE(month->count(), 1); // April; March has one
        QVERIFY(month->currentText().startsWith(QStringLiteral("2019-04-01")));
        QTest::keyClick(d.dialog, Qt::Key_Return);
        QVERIFY(d.trouble("gross").contains(QStringLiteral("Say the consumed fee")));
        d.type("cash", "0.00000001");
        d.keep();
    }
    w.settle();
    QCOMPARE(w.account().fees.size(), std::size_t(2));
    QCOMPARE(w.account().fees[1].month, *parseYearMonth("2019-04"));
    QCOMPARE(w.account().fees[1].cash, Money::fromUnits(1));
    QVERIFY(!w.account().fees[1].gross);
    QVERIFY(!w.find<QPushButton>("addFee")->isEnabled()); // each month has one
    w.key(Qt::Key_Z, Qt::ControlModifier);
    w.select("fees", 1);
    QVERIFY(!w.find<QPushButton>("removeFee")->isEnabled()); // there is none
    w.click("changeFee");
    {
        Fee d(w);
        QCOMPARE(d.dialog->windowTitle(), QStringLiteral("Enter a fee"));
        d.dialog->reject();
    }
    w.settle();
    w.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    w.select("fees", 0);
    w.click("removeFee");
    {
        Removal d(w);
        QVERIFY(d.says("cash part CNY 10,000.00"));
        d.keep();
    }
    w.settle();
    QCOMPARE(w.account().fees.size(), std::size_t(1));
    QVERIFY(!w.window.book().current()->analysis.services[0].months[0].voucher);
    w.key(Qt::Key_Z, Qt::ControlModifier);
    w.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.account().fees.size(), std::size_t(1));
    QCOMPARE(w.account().fees[0].cash.toString(), std::string("10000.00"));
}

void TestRecordedFees::choiceStaysWhenAllIsComputedAnew()
{
    AccountWindow w(m_folder->path());
    w.select("fees", 0);
    const auto* change = w.find<QPushButton>("changeFee");
    QVERIFY(change->isEnabled());
    const auto before = w.window.book().current();
    w.window.book().setAsOf(Date(std::chrono::year(2019) / 5 / 3));
    w.settle();
    QVERIFY(w.window.book().current() != before);
    QVERIFY(change->isEnabled());
    QCOMPARE(w.find<QTableView>("fees")->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(w.find<QTableView>("fees")->selectionModel()->selectedRows().front().row(), 0);
}

QTEST_MAIN(TestRecordedFees)
#include "tst_recordedfees.moc"
