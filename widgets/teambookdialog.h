// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/serverconnection.h"

#include <QDialog>
#include <QStringList>

class QDialogButtonBox;
class QPushButton;

namespace clausemeter::widgets {

// Asks for a team's book on a server: one that is there, or, for a copy, a place where none is yet. It stays
// until what was asked for has come about, and says why it has not.
class TeamBookDialog : public QDialog {
    Q_OBJECT

public:
    enum class Aim { Open, Copy };

    // `recent`: addresses of books that were open, the newest first.
    TeamBookDialog(Aim aim, QStringList recent, QWidget* parent = nullptr);

    Aim aim() const { return m_aim; }
    void setAddress(const server::ServerAddress& address);
    // Of the last asked().
    const server::ServerAddress& address() const { return m_address; }
    QString password() const;
    bool keepsPassword() const;
    // An empty book is to be made where there is none.
    bool makesBook() const;

    void setStore(ServerConnection::Store store, const QString& password);
    // It did not come about; the dialog can be used again.
    void setError(const Error& error);

Q_SIGNALS:
    void passwordWanted(const clausemeter::server::ServerAddress& address);
    void asked(); // for address()

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void ask();
    void setWaiting(bool isWaiting);
    void retranslateUi();

    Aim m_aim;
    QStringList m_addresses;
    server::ServerAddress m_address;
    bool m_isWaiting = false;
    QLabel* m_explanation;
    QComboBox* m_recent;
    ServerConnection* m_connection;
    QCheckBox* m_make;
    QLabel* m_waiting;
    QDialogButtonBox* m_buttons;
    QPushButton* m_ok;
};

} // namespace clausemeter::widgets
