// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "model/server/address.h"

#include <QWidget>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace clausemeter::widgets {

class CheckedForm;
class LinkButton;

// Where a server is and who asks it: kind, host, port, database, user, password, TLS; of a team's book its
// name too. What is wrong is said under the field it belongs to.
class ServerConnection : public QWidget {
    Q_OBJECT

public:
    // What the desktop's key store has to do with the password.
    enum class Store { Unknown, Found, None, Missing };
    // A warehouse of either kind, whose table is chosen elsewhere; or a book, which is on PostgreSQL.
    enum class Of { Warehouse, Book };

    explicit ServerConnection(Of of, QWidget* parent = nullptr);

    // Of a warehouse without a table; absent: a field is empty or holds what no address can, which is said
    // under it.
    std::optional<server::ServerAddress> check();
    // The same without a word.
    std::optional<server::ServerAddress> address() const;
    void setAddress(const server::ServerAddress& address);

    QString password() const;
    bool keepsPassword() const;
    // Of the store; a password that was typed stays.
    void setStore(Store store, const QString& password);

    void setTrouble(const std::optional<Error>& error); // absent: none any more
    // Whether setTrouble() has a field for it, of a warehouse; of a book it has one for each.
    static bool hasFieldFor(ErrorCode code);
    void retranslateUi();

Q_SIGNALS:
    void edited();
    // Another address, complete: is there a password for it?
    void passwordWanted(const clausemeter::server::ServerAddress& address);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void onEdited();
    void askForPassword();
    void chooseCaFile();
    void showTrouble();
    QWidget* fieldOf(ErrorCode code) const;

    Of m_of;
    CheckedForm* m_form;
    QComboBox* m_kind;
    QLineEdit* m_host;
    QSpinBox* m_port;
    QLineEdit* m_database;
    QLineEdit* m_book;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QCheckBox* m_keep;
    QCheckBox* m_tls;
    QWidget* m_caBox;
    QLineEdit* m_caFile;
    LinkButton* m_chooseCa;
    QList<QWidget*> m_missing; // fields that check() found empty
    std::optional<Error> m_error;
    Store m_store = Store::Unknown;
    std::optional<server::ServerAddress> m_asked; // whose password was asked for last
};

} // namespace clausemeter::widgets
