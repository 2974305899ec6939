// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/teambooks.h"

#include "app/actions.h"
#include "app/booksession.h"
#include "app/messages.h"
#include "app/settings.h"
#include "model/server/passwords.h"

#include <QAction>

namespace clausemeter::app {

using server::ServerAddress;
using widgets::Message;
using widgets::ServerConnection;
using widgets::TeamBookDialog;

TeamBooks::TeamBooks(BookSession& book, const Actions& actions, QStringList& recent, QWidget* window)
    : QObject(window)
    , m_book(book)
    , m_recent(recent)
    , m_window(window)
    , m_passwords(this)
{
    connect(actions.openTeamBook, &QAction::triggered, this,
            [this] { showDialog(TeamBookDialog::Aim::Open); });
    connect(actions.copyToServer, &QAction::triggered, this,
            [this] { showDialog(TeamBookDialog::Aim::Copy); });
    connect(&book, &BookSession::bookOpened, this, &TeamBooks::remember);
    connect(&m_passwords, &ServerPasswords::notKept, this, [this] {
        Q_EMIT said({.kind = Message::Kind::Notice, .text = [](const text::Words&) {
                         return tr("The key store of this desktop did not take the password. It is asked for "
                                   "again the next time.");
                     }});
    });
}

TeamBookDialog* TeamBooks::showDialog(TeamBookDialog::Aim aim)
{
    auto* dialog = new TeamBookDialog(aim, m_recent, m_window);
    connect(dialog, &TeamBookDialog::passwordWanted, this, [this, dialog](const ServerAddress& address) {
        m_passwords.find(address, dialog, [dialog](ServerConnection::Store store, const QString& password) {
            dialog->setStore(store, password);
        });
    });
    connect(dialog, &TeamBookDialog::asked, this, [this, dialog] { begin(dialog); });
    // What was asked for is not wanted any more.
    connect(dialog, &QDialog::rejected, &m_book,
            aim == TeamBookDialog::Aim::Open ? &BookSession::stopEntering : &BookSession::cancel);
    dialog->open();
    return dialog;
}

void TeamBooks::begin(TeamBookDialog* dialog)
{
    m_before = server::passwordOf(dialog->address());
    server::rememberPassword(dialog->address(), dialog->password());
    if (dialog->aim() == TeamBookDialog::Aim::Open) {
        openFor(dialog, false);
        return;
    }
    m_book.saveCopy(dialog->address().toString(),
                    [this, dialog = QPointer<TeamBookDialog>(dialog)](const Status& copied) {
                        if (dialog)
                            copied ? finish(dialog) : tell(dialog, copied.error());
                    });
}

void TeamBooks::openFor(TeamBookDialog* dialog, bool make)
{
    const auto told = [this, dialog = QPointer<TeamBookDialog>(dialog), make](const Status& opened) {
        if (!dialog)
            return;
        if (opened)
            finish(dialog);
        else if (opened.error().code == ErrorCode::FileMissing && dialog->makesBook() && !make)
            openFor(dialog, true);
        else
            tell(dialog, opened.error());
    };
    const QString address = dialog->address().toString();
    make ? m_book.create(address, told) : m_book.open(address, false, told);
}

// A book that is open may live by the password of before.
void TeamBooks::tell(TeamBookDialog* dialog, const Error& error)
{
    if (error.code == ErrorCode::ServerRefusedUser) {
        m_before ? server::rememberPassword(dialog->address(), *m_before)
                 : server::forgetPassword(dialog->address());
    }
    dialog->setError(error);
}

void TeamBooks::finish(TeamBookDialog* dialog)
{
    m_passwords.keep(dialog->address(), dialog->password(), dialog->keepsPassword());
    dialog->accept();
}

void TeamBooks::open(const QString& text)
{
    const auto address = server::parseAddress(text);
    if (!address || server::passwordOf(*address)) {
        m_book.open(text);
        return;
    }
    m_passwords.find(*address, this,
                     [this, address = *address](ServerConnection::Store store, const QString& password) {
                         if (store == ServerConnection::Store::Found)
                             server::rememberPassword(address, password);
                         tryOpening(address);
                     });
}

void TeamBooks::tryOpening(const ServerAddress& address)
{
    m_book.open(address.toString(), false, [this, address](const Status& opened) {
        if (opened)
            return;
        if (opened.error().code != ErrorCode::ServerRefusedUser) {
            Q_EMIT said(Messages::error(opened.error()));
            return;
        }
        server::forgetPassword(address);
        showDialog(TeamBookDialog::Aim::Open)->setAddress(address);
    });
}

void TeamBooks::remember()
{
    if (!server::looksLikeAddress(m_book.path()))
        return;
    m_recent.removeAll(m_book.path());
    m_recent.prepend(m_book.path());
    while (m_recent.size() > Settings::kRecent)
        m_recent.removeLast();
}

} // namespace clausemeter::app
