// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/passwordstore.h"

#include <QObject>
#include <qt6keychain/keychain.h>

namespace clausemeter::app {

namespace {

const QString kService = QStringLiteral("clausemeter");

KeyOutcome outcomeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return KeyOutcome::Done;
    case QKeychain::EntryNotFound:
        return KeyOutcome::None;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return KeyOutcome::Refused;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return KeyOutcome::NoStore;
}

// The job deletes itself; it has no parent, so that one that was begun is not broken off.
template <typename TakePassword>
void start(QKeychain::Job* job, const server::ServerAddress& address, QObject* context,
           PasswordStore::Answered answered, TakePassword passwordOf)
{
    job->setKey(PasswordStore::keyOf(address));
    job->setInsecureFallback(false);
    const auto tell = [job, passwordOf, answered = std::move(answered)] {
        const KeyOutcome outcome = outcomeOf(job->error());
        answered(outcome, outcome == KeyOutcome::Done ? passwordOf() : QString());
    };
    QObject::connect(job, &QKeychain::Job::finished, context, tell);
    job->start();
}

} // namespace

QString PasswordStore::keyOf(const server::ServerAddress& address)
{
    server::ServerAddress account;
    account.scheme = address.scheme;
    account.user = address.user;
    account.host = address.host;
    account.port = address.port;
    account.database = address.database;
    return account.toString();
}

void DesktopPasswordStore::find(const server::ServerAddress& address, QObject* context, Answered answered)
{
    auto* job = new QKeychain::ReadPasswordJob(kService);
    start(job, address, context, std::move(answered), [job] { return job->textData(); });
}

void DesktopPasswordStore::keep(const server::ServerAddress& address, const QString& password,
                                QObject* context, Answered answered)
{
    auto* job = new QKeychain::WritePasswordJob(kService);
    job->setTextData(password);
    start(job, address, context, std::move(answered), [] { return QString(); });
}

void DesktopPasswordStore::forget(const server::ServerAddress& address, QObject* context, Answered answered)
{
    start(new QKeychain::DeletePasswordJob(kService), address, context, std::move(answered),
          [] { return QString(); });
}

} // namespace clausemeter::app
