// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme.h"
#include "tests/gui/bookwindow.h"
#include "tests/gui/platformremarks.h"
#include "widgets/accountpage.h"
#include "widgets/monthstrip.h"
#include "widgets/pagestack.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <set>

using namespace clausemeter;
using namespace clausemeter::app::test;
using widgets::AccountPage;

namespace {

QString named(const QWidget* widget)
{
    QStringList names;
    for (const QWidget* at = widget; at && !at->isWindow(); at = at->parentWidget()) {
        const bool isOurs = QByteArray(at->metaObject()->className()).contains("clausemeter");
        if (at == widget || isOurs || !at->objectName().isEmpty())
            names.prepend(QLatin1String(at->metaObject()->className()) + u'#' + at->objectName());
    }
    return names.join(u'/');
}

// What can be used by the keyboard, or should be: of `window` alone.
std::vector<QWidget*> widgetsOf(const QWidget& window)
{
    std::vector<QWidget*> found;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const QWidget* parent = widget->parentWidget();
        const bool isPart = qobject_cast<const QComboBox*>(parent) ||
                            qobject_cast<const QAbstractSpinBox*>(parent) ||
                            qobject_cast<const QLineEdit*>(parent); // spoken for by the whole
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled() && !isPart)
            found.push_back(widget);
    }
    return found;
}

bool takesFocus(const QWidget* widget)
{
    return widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy();
}

// Widgets that a screen reader has no name for.
QStringList nameless(const QWidget& window)
{
    QStringList list;
    for (QWidget* widget : widgetsOf(window)) {
        const bool isButton = qobject_cast<QAbstractButton*>(widget);
        if (!takesFocus(widget) && !isButton)
            continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            list << QStringLiteral("without a name: ") + named(widget);
    }
    return list;
}

// Of a group of radio buttons Tab comes to the chosen one, in the strip of months to the month that is shown;
// the arrows lead to the others.
bool isLedToByArrows(const QWidget* widget)
{
    const auto* radio = qobject_cast<const QRadioButton*>(widget);
    if (radio && radio->autoExclusive())
        return !radio->isChecked();
    for (const QWidget* at = widget->parentWidget(); at; at = at->parentWidget()) {
        if (qobject_cast<const widgets::MonthStrip*>(at))
            return widget->focusPolicy() != Qt::StrongFocus;
    }
    return false;
}

// Widgets to which Tab never comes, and buttons that only a mouse can press.
QStringList unreached(QWidget& window)
{
    std::set<const QWidget*> reached;
    for (int i = 0; i < 600; ++i) {
        QWidget* at = window.focusWidget() ? window.focusWidget() : &window;
        QTest::keyClick(at, Qt::Key_Tab);
        if (!window.focusWidget())
            break;
        reached.insert(window.focusWidget());
    }
    QStringList list;
    for (const QWidget* widget : widgetsOf(window)) {
        if (takesFocus(widget)) {
            if (!reached.contains(widget) && !isLedToByArrows(widget))
                list << QStringLiteral("not reached by Tab: ") + named(widget);
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            if (!button->focusProxy() && button->shortcut().isEmpty() && !isLedToByArrows(widget))
                list << QStringLiteral("by mouse only: ") + named(widget);
        }
    }
    return list;
}

} // namespace

// Everything by keyboard, and nothing without a name: every page and every dialog of a customer of the book.
class TestKeyboardAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        platformremarks::ignore();
        app::setUpAppearance();
        m_window = std::make_unique<Window>(m_folder.path());
        m_window->window.session().openSample();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->settled() && m_window->window.session().current(), kWait);
        const auto sample = m_window->window.session().current();
        QStringList files{QString::fromStdString(sample->accountPath)};
        for (const std::string& log : sample->logPaths)
            files << QString::fromStdString(log);
        m_window->open(files);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->settled() && m_window->window.book().current(), kWait);
    }
    void cleanupTestCase() { m_window.reset(); }

    void pages_data()
    {
        QTest::addColumn<int>("page");
        for (int page = 0; page < m_window->window.findChild<widgets::PageStack*>()->count(); ++page)
            QTest::addRow("%d", page) << page;
    }
    void pages()
    {
        QFETCH(int, page);
        m_window->window.findChild<widgets::PageStack*>()->setCurrent(page);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->settled(), kWait);
        m_window->activate();
        check(m_window->window);
    }

    // A book without customers: what it offers is reached.
    void emptyBook()
    {
        const QTemporaryDir folder;
        Window empty(folder.path());
        QVERIFY(empty.showsPortfolio());
        check(empty.window);
    }

    // An arrow that is pressed at the start walks the list; it changes no figure in it.
    void beginsInTheList()
    {
        const QTemporaryDir folder;
        {
            Window first(folder.path());
            first.open({fixture("account.json"), fixture("march.csv")});
            QCOMPARE(first.customers(), std::size_t(1));
        }
        Window again(folder.path());
        QVERIFY(again.showsPortfolio());
        const Date asOf = again.window.session().asOf();
        QTRY_VERIFY(again.window.focusWidget());
        QTest::keyClick(again.window.focusWidget(), Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(again.settled(), kWait);
        QCOMPARE(again.window.session().asOf(), asOf);
        QCOMPARE(again.window.focusWidget()->objectName(), QStringLiteral("portfolio"));
    }

    // The warehouse has a test of its own for this.
    void dialogs_data()
    {
        QTest::addColumn<QKeySequence>("shortcut");
        const std::pair<const char*, QKeySequence> dialogs[] = {
            {"how the logs are read", Qt::CTRL | Qt::Key_M},
            {"exclusion", Qt::CTRL | Qt::SHIFT | Qt::Key_R},
            {"claim", Qt::CTRL | Qt::Key_G},
            {"ticket", Qt::CTRL | Qt::SHIFT | Qt::Key_G},
            {"bills", Qt::CTRL | Qt::Key_B},
            {"journal", Qt::CTRL | Qt::Key_J},
            {"shortcuts", QKeySequence::HelpContents},
            {"about", Qt::SHIFT | Qt::Key_F1},
        };
        for (const auto& [name, shortcut] : dialogs)
            QTest::newRow(name) << shortcut;
    }
    void dialogs()
    {
        QFETCH(QKeySequence, shortcut);
        for (QAction* action : m_window->window.findChildren<QAction*>()) {
            if (action->shortcut() == shortcut)
                action->trigger();
        }
        checkDialog();
    }

    void dialogsOfTheAccount_data()
    {
        QTest::addColumn<int>("which");
        const char* names[] = {"exclusion", "outage",     "new fee", "fee",       "new invoice", "invoice",
                               "payment",   "no invoice", "notice",  "no notice", "new notice"};
        for (int i = 0; i < int(std::size(names)); ++i)
            QTest::addRow("%d %s", i, names[i]) << i;
    }
    void dialogsOfTheAccount()
    {
        QFETCH(int, which);
        auto* page = m_window->window.findChild<AccountPage*>();
        const account::Account& account = m_window->window.view().data->account.account;
        const std::size_t first = 0;
        const bool hasInvoices = !account.invoices.empty();
        const bool hasNotices = !account.notices.empty();
        switch (which) {
        case 0:
            Q_EMIT page->exclusionRequested(account.exclusions.empty() ? std::nullopt : std::optional(first));
            break;
        case 1:
            Q_EMIT page->outageRequested(std::nullopt);
            break;
        case 2:
            Q_EMIT page->feeRequested(std::nullopt);
            break;
        case 3:
            Q_EMIT page->feeRequested(first);
            break;
        case 4:
            Q_EMIT page->invoiceRequested(std::nullopt);
            break;
        case 5:
            QVERIFY(hasInvoices);
            Q_EMIT page->invoiceRequested(first);
            break;
        case 6:
            QVERIFY(hasInvoices);
            Q_EMIT page->paymentRequested(first);
            break;
        case 7:
            QVERIFY(hasInvoices);
            Q_EMIT page->invoiceRemovalRequested(first);
            break;
        case 8:
            QVERIFY(hasNotices);
            Q_EMIT page->noticeRequested(first);
            break;
        case 9:
            QVERIFY(hasNotices);
            Q_EMIT page->noticeRemovalRequested(first);
            break;
        default:
            Q_EMIT page->noticeRequested(std::nullopt);
            break;
        }
        checkDialog();
    }

    // The last: there no customer is open.
    void portfolio()
    {
        m_window->key(Qt::Key_0, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->settled(), kWait);
        m_window->activate();
        check(m_window->window);
    }

private:
    void check(QWidget& window)
    {
        const QStringList faults = nameless(window) + unreached(window);
        for (const QString& fault : faults)
            qInfo("%s", qPrintable(fault));
        QCOMPARE(faults.size(), 0);
    }
    void checkDialog()
    {
        QDialog* dialog = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((dialog = m_window->window.findChild<QDialog*>()) && dialog->isVisible(),
                                 kWait);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->settled(), kWait);
        check(*dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog->isVisible());
        m_window->activate();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Window> m_window;
};

QTEST_MAIN(TestKeyboardAccess)
#include "tst_keyboardaccess.moc"
