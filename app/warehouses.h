// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/serverpasswords.h"
#include "widgets/message.h"
#include "widgets/warehousedialog.h"

#include <QObject>
#include <QStringList>
#include <memory>

namespace clausemeter::app {

class Actions;
class BookSession;
class Session;

// Counts in warehouses what is asked for in the dialog: for the customer who is shown, or the next whose
// account comes. Keeps the profiles in `userFolder`/warehouses and passwords where the user wants them kept.
class Warehouses : public QObject {
    Q_OBJECT

public:
    // Dialogs stand over `window`.
    Warehouses(Session& session, BookSession& book, const Actions& actions, const QString& userFolder,
               QWidget* window);

    // In the place of the desktop's, and of servers.
    void setPasswordStore(std::unique_ptr<PasswordStore> store) { m_passwords.setStore(std::move(store)); }
    void setAccess(widgets::WarehouseAccess access) { m_access = std::move(access); }
    void openDialog();

Q_SIGNALS:
    void said(const clausemeter::widgets::Message& message);

private:
    widgets::WarehouseQuestion question() const;
    void findPassword(widgets::WarehouseDialog* dialog, const server::ServerAddress& address);
    void count(const widgets::WarehouseDialog& dialog);
    void tellNotKept();
    void exportProfile(const widgets::WarehouseProfile& profile);
    void importProfile(widgets::WarehouseDialog* dialog);

    Session& m_session;
    BookSession& m_book;
    QString m_folder;               // of profiles; empty: nowhere
    QString m_daysFolder;           // of kept days, likewise
    std::optional<Error> m_notKept; // why days could not be kept, until it is said
    QWidget* m_window;
    ServerPasswords m_passwords;
    widgets::WarehouseAccess m_access = widgets::WarehouseAccess::ofServers();
};

} // namespace clausemeter::app
