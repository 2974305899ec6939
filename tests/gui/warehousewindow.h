// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/passwordstore.h"
#include "app/theme.h"
#include "app/warehouses.h"
#include "clickhouseserver.h"
#include "tests/gui/bookwindow.h"
#include "tests/gui/platformremarks.h"
#include "widgets/warehousedialog.h"
#include "wordchoice.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMap>
#include <QSpinBox>
#include <QTemporaryDir>

namespace clausemeter::app::test {

inline constexpr qint64 kFirstSecond = 1'553'047'200; // 2019-03-20T10:00:00+08:00

// The desktop's store, in memory.
class FakeStore final : public PasswordStore {
public:
    using Passwords = QMap<QString, QString>;
    FakeStore(Passwords& passwords, bool isThere)
        : m_passwords(passwords)
        , m_isThere(isThere)
    {
    }
    void find(const server::ServerAddress& address, QObject* context, Answered answered) override
    {
        const QString key = keyOf(address);
        const bool has = m_passwords.contains(key);
        tell(context, answered, has ? KeyOutcome::Done : KeyOutcome::None, m_passwords.value(key));
    }
    void keep(const server::ServerAddress& address, const QString& password, QObject* context,
              Answered answered) override
    {
        if (m_isThere)
            m_passwords.insert(keyOf(address), password);
        tell(context, answered, KeyOutcome::Done, {});
    }
    void forget(const server::ServerAddress& address, QObject* context, Answered answered) override
    {
        m_passwords.remove(keyOf(address));
        tell(context, answered, KeyOutcome::Done, {});
    }

private:
    void tell(QObject* context, const Answered& answered, KeyOutcome outcome, const QString& password) const
    {
        const KeyOutcome told = m_isThere ? outcome : KeyOutcome::NoStore;
        QMetaObject::invokeMethod(
            context, [answered, told, password] { answered(told, password); }, Qt::QueuedConnection);
    }

    Passwords& m_passwords;
    bool m_isThere;
};

// A window with the dialog that asks for a warehouse, and what a person does there.
class WarehouseWindow {
public:
    void startAfresh()
    {
        m_window.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<Window>(m_folder->path());
        m_passwords.clear();
        useStore(true);
    }

    Warehouses& warehouses() { return *m_window->window.findChild<Warehouses*>(); }
    void useStore(bool isThere)
    {
        warehouses().setPasswordStore(std::make_unique<FakeStore>(m_passwords, isThere));
    }
    widgets::WarehouseDialog* dialog() const
    {
        for (auto* found : m_window->window.findChildren<widgets::WarehouseDialog*>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    template <typename T>
    T* find(const char* name) const
    {
        return dialog()->findChild<T*>(QString::fromLatin1(name));
    }
    QString state() const { return find<QLabel>("state")->text(); }
    QString trouble(const char* name) const
    {
        const auto* label = find<QLabel>(name);
        return label->isVisible() ? label->text() : QString();
    }
    void open()
    {
        QTest::keyClick(&m_window->window, Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(dialog() != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
    }
    void type(const char* field, const QString& text) const
    {
        auto* edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        for (const QChar c : text) // keyClicks() has Latin-1 alone
            QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    void typeAddress(const QString& password, int port)
    {
        type("host", QStringLiteral("127.0.0.1"));
        find<QSpinBox>("port")->setValue(port);
        type("user", clausemeter::test::ClickHouseServer::user());
        type("password", password);
        find<QCheckBox>("tls")->setChecked(false);
    }
    void press(const char* button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    void connectToServer()
    {
        press("connect");
        QTRY_VERIFY_WITH_TIMEOUT(dialog()->isSettled(), kWait);
    }
    void chooseTable(const std::string& name)
    {
        auto* list = find<QListWidget>("tables");
        const QString wanted = QStringLiteral("default.") + QString::fromStdString(name);
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->text() == wanted)
                list->setCurrentRow(i);
        }
        QVERIFY(list->currentItem() && list->currentItem()->text() == wanted);
        QTRY_VERIFY_WITH_TIMEOUT(dialog()->isSettled(), kWait);
    }
    void mapColumns()
    {
        chooseWord(dialog(), "role0", "time");
        QTRY_VERIFY_WITH_TIMEOUT(dialog()->isSettled(), kWait);
        chooseWord(dialog(), "role1", "serv");
        QTRY_VERIFY_WITH_TIMEOUT(dialog()->isSettled(), kWait);
        chooseWord(dialog(), "role2", "result");
        QTRY_VERIFY_WITH_TIMEOUT(dialog()->isSettled(), kWait);
        type("failureWords", QStringLiteral("timeout"));
        QTRY_VERIFY_WITH_TIMEOUT(dialog()->isSettled(), kWait);
    }
    void count()
    {
        QVERIFY2(find<QPushButton>("count")->isEnabled(), qPrintable(state()));
        press("count");
    }
    void openAccount() { m_window->open({fixture("account.json")}); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Window> m_window;
    FakeStore::Passwords m_passwords;
};

} // namespace clausemeter::app::test
