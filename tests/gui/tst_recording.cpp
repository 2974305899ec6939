// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountwindow.h"
#include "app/theme.h"
#include "languages.h"
#include "platformremarks.h"
#include "widgets/overtakendialog.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QTemporaryDir>

using namespace clausemeter;
using namespace clausemeter::app::test;
using namespace std::chrono_literals;

// Notices, and what all entries have in common that are made by hand.
class TestRecording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        platformremarks::ignore();
        app::setUpAppearance();
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void noticeMovesTheStandingOfExclusions();
    void filesCanBeTriedOnly();
    void readOnlyIsSaid();
    void switchesLanguageWhileOpen();
    void otherChangesMeanwhileStay_data();
    void otherChangesMeanwhileStay();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

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

void TestRecording::otherChangesMeanwhileStay_data()
{
    QTest::addColumn<bool>("otherBook");
    QTest::addColumn<bool>("isThere"); // before the dialog is left
    QTest::newRow("the account, before") << false << true;
    QTest::newRow("the account, at once") << false << false;
    QTest::newRow("another book, before") << true << true;
    QTest::newRow("another book, at once") << true << false;
}

// What was made from the account as it was neither takes back a later change nor ends up in another book;
// where that is only being opened, it is still done in the one it was made for.
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
    const bool isMade = otherBook && !isThere;
    if (otherBook)
        QVERIFY2(w.message().contains(isMade ? QStringLiteral("still made in the book that was open before")
                                             : QStringLiteral("this change was not kept")),
                 qPrintable(w.message()));
    if (otherBook) {
        QCOMPARE(w.customers(), 0);
        w.window.book().open(path, false);
        QTRY_VERIFY_WITH_TIMEOUT(w.settled() && w.customers() == 1, kWait);
        w.window.book().showCustomer(w.window.book().portfolio()->customers[0].id);
        QTRY_VERIFY_WITH_TIMEOUT(w.settled() && w.window.book().current(), kWait);
    } else {
        auto* refused = w.window.findChild<widgets::OvertakenDialog*>();
        QVERIFY(refused && refused->isVisible());
        QVERIFY(refused->findChild<QLabel*>(QStringLiteral("overtakenBy"))
                    ->text()
                    .contains(QStringLiteral("your change was not kept")));
        QTest::mouseClick(refused->findChild<QPushButton*>(QStringLiteral("takeTheirs")), Qt::LeftButton);
        QCOMPARE(w.account().fees[0].cash, fee);
    }
    QCOMPARE(w.account().invoices.size(), std::size_t(isMade));
    if (isMade)
        return;
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
