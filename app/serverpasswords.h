// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/passwordstore.h"
#include "widgets/serverconnection.h"

#include <QObject>
#include <QStringList>
#include <functional>
#include <memory>

namespace clausemeter::app {

// What the dialogs have to do with the desktop's key store.
class ServerPasswords : public QObject {
    Q_OBJECT

public:
    explicit ServerPasswords(QObject* parent);

    // In the place of the desktop's.
    void setStore(std::unique_ptr<PasswordStore> store) { m_store = std::move(store); }

    using Found = std::function<void(widgets::ServerConnection::Store store, const QString& password)>;
    // The password of the store, or else the one that is known already; never told where `context` is gone.
    void find(const server::ServerAddress& address, QObject* context, Found found);
    // Only where it is ticked; a password that was kept and is not to be any more goes.
    void keep(const server::ServerAddress& address, const QString& password, bool isTicked);

Q_SIGNALS:
    void notKept(); // the store refused it

private:
    std::unique_ptr<PasswordStore> m_store = std::make_unique<DesktopPasswordStore>();
    QStringList m_found; // keys of the store that have a password
};

} // namespace clausemeter::app
