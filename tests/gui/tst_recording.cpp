// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme.h"
#include "tests/gui/bookwindow.h"
#include "tests/gui/languages.h"
#include "tests/gui/platformremarks.h"
#include "widgets/accountpage.h"
#include "widgets/amountfield.h"
#include "widgets/feedialog.h"
#include "widgets/invoicedialog.h"
#include "widgets/noticedialog.h"
#include "widgets/pagestack.h"
#include "widgets/removaldialog.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableView>
#include <QTemporaryDir>

using namespace clausemeter;
using namespace clausemeter::app::test;
using namespace std::chrono_literals;

namespace {

// A window on a book with the customer of account.json, on its account page.
class AccountWindow : public Window {
public:
    explicit AccountWindow(const QString& folder, bool isNew = true)
        : Window(folder)
    {
        if (isNew)
            open({fixture("account.json"), fixture("march.csv")});
        toAccount();
    }
    void toAccount()
    {
        window.findChild<widgets::PageStack*>()->setCurrent(window.findChild<widgets::AccountPage*>());
    }
    const account::Account& account() { return window.book().current()->account.account; }
    void click(const char* button)
    {
        auto* found = find<QPushButton>(button);
        QVERIFY2(found && found->isEnabled() && !found->isHidden(), button);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    // Whatever keys are held: after a shortcut they still seem to be.
    void select(const char* table, int row)
    {
        const auto* view = find<QTableView>(table);
        view->selectionModel()->setCurrentIndex(
            view->model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    // What was asked for is done, and the window has the keyboard again.
    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(settled(), kWait);
        activate();
    }
};

template <typename T>
class Dialog {
public:
    explicit Dialog(const Window& w)
        : dialog(w.window.findChild<T*>())
    {
        QVERIFY(dialog);
        settle();
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(dialog->isSettled(), kWait); }
    QLineEdit* field(const char* name) const
    {
        return dialog->template findChild<QLineEdit*>(QString::fromLatin1(name));
    }
    void type(const char* name, const char* text)
    {
        QLineEdit* edit = field(name);
        QVERIFY2(edit, name);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, QString::fromLatin1(text));
    }
    QString trouble(const char* name) const
    {
        const auto* label =
            dialog->template findChild<QLabel*>(QString::fromLatin1(name) + QStringLiteral("Trouble"));
        return label && !label->isHidden() ? label->text().replace(QChar::Nbsp, u' ') : QString();
    }
    QStringList texts() const
    {
        QStringList texts;
        for (const QLabel* label : dialog->template findChildren<QLabel*>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts;
    }
    bool says(const char* part) const { return texts().join(u'\n').contains(QString::fromUtf8(part)); }
    void keep()
    {
        settle();
        keepPicture();
        QTest::keyClick(dialog, Qt::Key_Return);
    }
    // Pictures to look at, where a folder for them is named.
    void keepPicture(const char* suffix = "")
    {
        const QString folder = qEnvironmentVariable("CLAUSEMETER_SHOTS");
        if (!folder.isEmpty() && QDir().mkpath(folder))
            dialog->grab().save(QDir(folder).filePath(
                QString::fromLatin1(T::staticMetaObject.className()).section(QStringLiteral("::"), -1) +
                QString::fromLatin1(suffix) + QStringLiteral(".png")));
    }

    T* dialog;
};

using Fee = Dialog<widgets::FeeDialog>;
using Invoice = Dialog<widgets::InvoiceDialog>;
using Notice = Dialog<widgets::NoticeDialog>;
using Removal = Dialog<widgets::RemovalDialog>;

} // namespace

// Fees, invoices with their payments, and notices, recorded in the window for a customer of a book.
class TestRecording : public QObject {
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
    void invoiceIsRecordedPaidAndRemoved();
    void whatIsWrongStandsAtItsField();
    void feeByItsParts();
    void feeIsEnteredAndRemoved();
    void choiceStaysWhenAllIsComputedAnew();
    void noticeMovesTheStandingOfExclusions();
    void overRestarts();
    void filesCanBeTriedOnly();
    void readOnlyIsSaid();
    void switchesLanguageWhileOpen();
    void paymentsFollowEachOther();
    void otherChangesMeanwhileStay_data();
    void otherChangesMeanwhileStay();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRecording::amountsAreExact_data()
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

void TestRecording::amountsAreExact()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto amount = widgets::AmountField::parse(text);
    QCOMPARE(amount ? QString::fromStdString(amount->toString()) : QString(), expected);
}

// 1,000.5 received on 2019-04-12, due on the tenth working day after it, 2019-04-26; on 2019-05-01 five days
// overdue at 1 % a day.
void TestRecording::invoiceIsRecordedPaidAndRemoved()
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

void TestRecording::whatIsWrongStandsAtItsField()
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

void TestRecording::feeByItsParts()
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

void TestRecording::feeIsEnteredAndRemoved()
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

void TestRecording::choiceStaysWhenAllIsComputedAnew()
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

void TestRecording::noticeMovesTheStandingOfExclusions()
{
    AccountWindow w(m_folder->path());
    const auto standing = [&w] {
        return w.window.book().current()->analysis.services[0].months[0].exclusions.at(0).standing.standing;
    };
    const auto typeTime = [](QDateTimeEdit* edit, const QDateTime& at) { edit->setDateTime(at); };
    const auto time = [](int day, int hour) {
        return QDateTime(QDate(2019, 3, day), QTime(hour, 0), Qt::UTC);
    };
    w.click("addNotice");
    {
        Notice d(w);
        QTest::keyClick(d.dialog, Qt::Key_Return);
        QVERIFY(!d.trouble("noticeId").isEmpty());
        d.type("noticeId", "N-1");
        d.type("subject", "maintenance");
        typeTime(d.dialog->findChild<QDateTimeEdit*>(QStringLiteral("sent")), time(18, 10));
        d.settle();
        QVERIFY(d.says("–  →  2019-03-18 10:00"));
        d.keep();
    }
    w.settle();
    QCOMPARE(w.account().notices.size(), std::size_t(1));
    QCOMPARE(w.account().notices[0].agreement, std::string("tencent-csa-zh"));
    account::Account edited = w.account();
    account::Exclusion exclusion;
    exclusion.service = "1400000001";
    exclusion.time = {*parseInstant("2019-03-20T10:00", SlaClock()),
                      *parseInstant("2019-03-20T12:00", SlaClock())};
    exclusion.clause = "4.10";
    exclusion.kind = account::ExclusionKind::Maintenance;
    exclusion.noticeId = "N-1";
    edited.exclusions.push_back(exclusion);
    w.window.book().saveAccount(w.window.book().customer(), *w.window.book().current(), edited,
                                {book::ChangeKind::Exclusion, {}, {}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(w.settled() && w.account().exclusions.size() == 1, kWait);
    QCOMPARE(standing(), account::Standing::Accepted);

    w.select("notices", 0);
    w.click("changeNotice");
    {
        Notice d(w);
        d.type("noticeId", "N-2");
        typeTime(d.dialog->findChild<QDateTimeEdit*>(QStringLiteral("sent")), time(20, 11));
        d.settle();
        QVERIFY(d.says("Exclusion 4.10, 2019-03-20 10:00 – 12:00"));
        QVERIFY(
            d.texts().join(u'\n').contains(QRegularExpression(QStringLiteral("accepted[^→]*→\\s+rejected"))));
        d.keep();
    }
    w.settle();
    QCOMPARE(standing(), account::Standing::Rejected);
    QCOMPARE(w.account().exclusions[0].noticeId, std::string("N-2")); // it goes on naming it
    w.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(standing(), account::Standing::Accepted);

    w.select("notices", 0);
    w.click("removeNotice");
    {
        Removal d(w);
        QVERIFY(d.says("1 exclusion names it"));
        QVERIFY(d.says("Exclusion 4.10"));
        d.keep();
    }
    w.settle();
    QVERIFY(w.account().notices.empty());
    QVERIFY(w.account().exclusions[0].noticeId.empty());
    QCOMPARE(standing(), account::Standing::Rejected);
    w.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(standing(), account::Standing::Accepted);
    QCOMPARE(w.account().exclusions[0].noticeId, std::string("N-1"));
}

void TestRecording::overRestarts()
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

void TestRecording::filesCanBeTriedOnly()
{
    app::MainWindow window(m_folder->filePath(QStringLiteral("settings.ini")), {});
    window.setLanguage(text::Language::En);
    window.session().setAsOf(Date(2019y / 5 / 1));
    window.show();
    window.session().open({fixture("account.json"), fixture("march.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(!window.view().isEmpty(), kWait);
    window.findChild<widgets::PageStack*>()->setCurrent(window.findChild<widgets::AccountPage*>());
    QTest::mouseClick(window.findChild<QPushButton*>(QStringLiteral("addInvoice")), Qt::LeftButton);
    auto* dialog = window.findChild<widgets::InvoiceDialog*>();
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isSettled(), kWait);
    QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("keep"))->isEnabled());
    QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("fault"))
                ->text()
                .contains(QStringLiteral("only kept for a customer of the book")));
    QVERIFY(dialog->findChild<QLineEdit*>(QStringLiteral("invoiceId"))->isEnabled());
    dialog->reject();
}

void TestRecording::readOnlyIsSaid()
{
    AccountWindow first(m_folder->path());
    const QString book = first.window.book().path();
    QTemporaryDir other;
    Window second(other.path(), book);
    QVERIFY(!second.window.book().isWritable());
    second.window.book().showCustomer(second.window.book().portfolio()->customers[0].id);
    QTRY_VERIFY_WITH_TIMEOUT(second.settled() && !second.window.view().isEmpty(), kWait);
    second.window.findChild<widgets::PageStack*>()->setCurrent(
        second.window.findChild<widgets::AccountPage*>());
    for (const char* what : {"Fee", "Invoice", "Notice"}) {
        for (const char* verb : {"add", "change", "remove"}) {
            const QByteArray name = QByteArray(verb) + what;
            QVERIFY2(second.find<QPushButton>(name)->isHidden(), name);
            QVERIFY2(!first.find<QPushButton>(name)->isHidden(), name);
        }
        const QByteArray instead = QByteArray("instead") + what;
        QVERIFY(second.find<QLabel>(instead)->text().contains(QStringLiteral("can only be read")));
        QVERIFY(!second.find<QLabel>(instead)->isHidden());
        QVERIFY(first.find<QLabel>(instead)->isHidden());
    }
    QVERIFY(second.find<QPushButton>("addPaymentTo")->isHidden());
    // Enter on a row changes nothing either
    second.find<QTableView>("fees")->selectRow(0);
    QTest::keyClick(second.find<QTableView>("fees"), Qt::Key_Return);
    QVERIFY(!second.window.findChild<widgets::FeeDialog*>());
}

void TestRecording::switchesLanguageWhileOpen()
{
    AccountWindow w(m_folder->path());
    const auto allChinese = [](const QDialog* dialog) {
        for (const QLabel* label : dialog->findChildren<QLabel*>()) {
            const QString text = label->text();
            const bool isWord = std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
            const bool isData = text.contains(QStringLiteral("INV-9")) && !text.contains(u' ');
            if (label->isVisible() && isWord && !isData && !languages::hasChinese(text))
                return text;
        }
        for (const QWidget* field : dialog->findChildren<QLineEdit*>()) {
            const bool isField = !field->objectName().startsWith(QStringLiteral("qt_"));
            if (isField && field->isVisible() && !languages::hasChinese(field->accessibleName()))
                return field->objectName();
        }
        return QString();
    };
    const auto tryOut = [&](QDialog* dialog, const std::function<account::Account()>& account) {
        QVERIFY(dialog);
        const account::Account before = account();
        for (const auto language : {text::Language::Zh, text::Language::En, text::Language::Zh}) {
            w.window.setLanguage(language);
            QCoreApplication::sendPostedEvents();
            QCOMPARE(account(), before);
        }
        QTest::qWait(0);
        QCOMPARE(allChinese(dialog), QString());
        QVERIFY(languages::hasChinese(dialog->windowTitle()));
        dialog->reject();
        w.window.setLanguage(text::Language::En);
        w.settle();
    };
    w.click("addInvoice");
    {
        Invoice d(w);
        QTest::mouseClick(d.dialog->findChild<QPushButton*>(QStringLiteral("addPayment")), Qt::LeftButton);
        d.type("invoiceId", "INV-9");
        d.type("amount", "x");
        QTest::keyClick(d.dialog, Qt::Key_Return); // with all that is wrong said
        d.settle();
        tryOut(d.dialog, [&d] { return d.dialog->account(); });
    }
    w.select("fees", 0);
    w.click("changeFee");
    {
        Fee d(w);
        d.type("cash", "7");
        d.settle();
        tryOut(d.dialog, [&d] { return d.dialog->account(); });
    }
    w.click("addNotice");
    {
        Notice d(w);
        d.type("noticeId", "INV-9");
        d.settle();
        tryOut(d.dialog, [&d] { return d.dialog->account(); });
    }
    w.select("fees", 0);
    w.click("removeFee");
    Removal d(w);
    tryOut(d.dialog, [&d] { return d.dialog->account(); });
}

// The keyboard goes through the rows that were added as through those that were there.
void TestRecording::paymentsFollowEachOther()
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

void TestRecording::otherChangesMeanwhileStay_data()
{
    QTest::addColumn<bool>("otherBook");
    QTest::addColumn<bool>("isThere"); // before the dialog is left
    QTest::newRow("the account, before") << false << true;
    QTest::newRow("the account, at once") << false << false;
    QTest::newRow("another book, before") << true << true;
    QTest::newRow("another book, at once") << true << false;
}

// What was made from the account as it was neither takes back a later change nor ends up in another book.
void TestRecording::otherChangesMeanwhileStay()
{
    QFETCH(bool, otherBook);
    QFETCH(bool, isThere);
    AccountWindow w(m_folder->path());
    const QString path = w.window.book().path();
    const Money fee = *Money::parse("77");
    w.click("addInvoice");
    Invoice d(w);
    d.type("invoiceId", "INV-1");
    d.type("amount", "5");
    d.settle();
    if (otherBook) {
        w.window.book().open(m_folder->filePath(QStringLiteral("other.book")), true);
    } else {
        account::Account edited = w.account();
        edited.fees[0].cash = fee;
        w.window.book().saveAccount(w.window.book().customer(), *w.window.book().current(), edited,
                                    {book::ChangeKind::Fee, {}, {}, {}});
    }
    if (isThere)
        QTRY_VERIFY_WITH_TIMEOUT(w.settled(), kWait);
    QTest::keyClick(d.dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(w.settled(), kWait);
    QVERIFY2(w.message().contains(QStringLiteral("this change was not kept")), qPrintable(w.message()));
    if (otherBook) {
        w.window.book().open(path, false);
        QTRY_VERIFY_WITH_TIMEOUT(w.settled() && w.customers() == 1, kWait);
        w.window.book().showCustomer(w.window.book().portfolio()->customers[0].id);
        QTRY_VERIFY_WITH_TIMEOUT(w.settled() && w.window.book().current(), kWait);
    } else {
        QCOMPARE(w.account().fees[0].cash, fee);
    }
    QVERIFY(w.account().invoices.empty());
    // What is entered now is kept.
    w.activate();
    w.toAccount();
    w.click("addInvoice");
    Invoice again(w);
    again.type("invoiceId", "INV-1");
    again.type("amount", "5");
    again.keep();
    w.settle();
    QCOMPARE(w.account().invoices.size(), std::size_t(1));
}

QTEST_MAIN(TestRecording)
#include "tst_recording.moc"
