// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bookwindow.h"
#include "widgets/accountpage.h"
#include "widgets/feedialog.h"
#include "widgets/invoicedialog.h"
#include "widgets/noticedialog.h"
#include "widgets/pagestack.h"
#include "widgets/removaldialog.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

// What the tests of entries that are made by hand share.
namespace clausemeter::app::test {

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

} // namespace clausemeter::app::test
