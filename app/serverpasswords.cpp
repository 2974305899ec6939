// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/serverpasswords.h"

#include "model/server/passwords.h"

namespace clausemeter::app {

using widgets::ServerConnection;

ServerPasswords::ServerPasswords(QObject* parent)
    : QObject(parent)
{
}

void ServerPasswords::find(const server::ServerAddress& address, QObject* context, Found found)
{
    m_store->find(address, context,
                  [this, address, found = std::move(found)](KeyOutcome outcome, const QString& password) {
                      if (outcome == KeyOutcome::Done) {
                          m_found << PasswordStore::keyOf(address);
                          found(ServerConnection::Store::Found, password);
                      } else {
                          found(outcome == KeyOutcome::NoStore ? ServerConnection::Store::Missing
                                                               : ServerConnection::Store::None,
                                server::passwordOf(address).value_or(QString()));
                      }
                  });
}

void ServerPasswords::keep(const server::ServerAddress& address, const QString& password, bool isTicked)
{
    if (!isTicked) {
        if (m_found.removeAll(PasswordStore::keyOf(address)) > 0)
            m_store->forget(address, this, [](KeyOutcome, const QString&) {});
        return;
    }
    m_store->keep(address, password, this, [this](KeyOutcome outcome, const QString&) {
        if (outcome != KeyOutcome::Done)
            Q_EMIT notKept();
    });
}

} // namespace clausemeter::app
