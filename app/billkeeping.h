// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/billimporting.h"
#include "app/booksession.h"
#include "widgets/caseview.h"
#include "widgets/message.h"

#include <QObject>

class QWidget;

namespace clausemeter::app {

class Actions;
class Session;

// Compares bills with the account of the customer who is shown, and keeps in the book what is taken over and
// which lines belong to a service.
class BillKeeping : public QObject {
    Q_OBJECT

public:
    // Dialogs stand over `window`.
    BillKeeping(Session& session, BookSession& book, const Actions& actions, QWidget* window);

Q_SIGNALS:
    void said(const clausemeter::widgets::Message& message);
    void clauseAsked(const QString& cited, const clausemeter::widgets::CaseView& view, QWidget* dialog);

private:
    void choose();
    void compare(const QStringList& files);
    void compareWaiting(const book::KeepRequest& request, const book::Kept& kept);
    void takeFees(const account::Account& account, const std::string& reason);
    bool isSameBook() const; // as when the bills were compared

    Session& m_session;
    BookSession& m_book;
    QWidget* m_window;
    BillImporting m_bills;
    QStringList m_waiting;                            // until their customer is in the book
    std::shared_ptr<const report::Case> m_waitingFor; // the account; null: the next one that is kept
    qint64 m_billed = 0;                              // the customer whose bills are compared; 0: of files
    std::shared_ptr<const report::Case> m_billedCase; // of that customer
};

} // namespace clausemeter::app
