// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/server/address.h"

#include <QString>
#include <functional>

class QObject;

namespace clausemeter::app {

// What became of a question to the key store.
enum class KeyOutcome {
    Done,    // found, kept or removed
    None,    // there is no such password
    Refused, // the user or the store did not allow it
    NoStore, // there is no store, or none that answers: the password is to be asked for each time
};

// The desktop's key store (Secret Service or KWallet), where passwords of servers are kept that the user
// wants kept: one for each user of a server's database, whatever is read there. Nothing is ever written in
// its stead where there is none. The store may ask the user to unlock it, which takes as long as it takes.
class PasswordStore {
public:
    using Answered = std::function<void(KeyOutcome outcome, const QString& password)>;

    virtual ~PasswordStore() = default;

    // Each is answered once, behind its return, by the event loop of the thread; never where `context` is
    // gone by then. The password is that of find(), otherwise empty. From one thread.
    virtual void find(const server::ServerAddress& address, QObject* context, Answered answered) = 0;
    virtual void keep(const server::ServerAddress& address, const QString& password, QObject* context,
                      Answered answered) = 0;
    virtual void forget(const server::ServerAddress& address, QObject* context, Answered answered) = 0;

    // What stands in the store for it: the address without table, book and options.
    static QString keyOf(const server::ServerAddress& address);
};

// That of the desktop the program runs in.
class DesktopPasswordStore final : public PasswordStore {
public:
    void find(const server::ServerAddress& address, QObject* context, Answered answered) override;
    void keep(const server::ServerAddress& address, const QString& password, QObject* context,
              Answered answered) override;
    void forget(const server::ServerAddress& address, QObject* context, Answered answered) override;
};

} // namespace clausemeter::app
