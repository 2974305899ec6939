// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/serverpasswords.h"
#include "widgets/message.h"
#include "widgets/teambookdialog.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

namespace clausemeter::app {

class Actions;
class BookSession;

// Opens books on servers and copies the one that is open to a server. A password comes from the
// environment, the desktop's key store or the dialog; it stands in no setting, message or log.
class TeamBooks : public QObject {
    Q_OBJECT

public:
    // `recent`: addresses of books that were open, the newest first; kept up to date. Dialogs stand over
    // `window`.
    TeamBooks(BookSession& book, const Actions& actions, QStringList& recent, QWidget* window);

    ServerPasswords& passwords() { return m_passwords; }
    // Without a question where there is none: the password is known, or the server wants none.
    void open(const QString& address);

Q_SIGNALS:
    void said(const clausemeter::widgets::Message& message);

private:
    widgets::TeamBookDialog* showDialog(widgets::TeamBookDialog::Aim aim);
    void begin(widgets::TeamBookDialog* dialog);
    void openFor(widgets::TeamBookDialog* dialog, bool make);
    void tell(widgets::TeamBookDialog* dialog, const Error& error);
    void finish(widgets::TeamBookDialog* dialog);
    void tryOpening(const server::ServerAddress& address);
    void remember();

    BookSession& m_book;
    QStringList& m_recent;
    QWidget* m_window;
    ServerPasswords m_passwords;
    std::optional<QString> m_before; // the password that was known before the dialog's
};

} // namespace clausemeter::app
