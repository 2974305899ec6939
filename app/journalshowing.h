// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/booksession.h"
#include "widgets/caseview.h"
#include "widgets/message.h"

#include <QObject>

class QWidget;

namespace clausemeter::app {

class Actions;
class Session;

// Shows the journal of the book, from which a clause can be read and which can be written to a file.
class JournalShowing : public QObject {
    Q_OBJECT

public:
    // Dialogs stand over `window`.
    JournalShowing(const Session& session, BookSession& book, const Actions& actions, QWidget* window);

Q_SIGNALS:
    void said(const clausemeter::widgets::Message& message);
    void clauseAsked(const QString& cited, const clausemeter::widgets::CaseView& view, QWidget* dialog);

private:
    void open();
    void show(const BookSession::Entries& entries);
    void readClause(const QString& cited, qint64 customer, const std::string& service, QWidget* dialog);

    const Session& m_session;
    BookSession& m_book;
    QWidget* m_window;
};

} // namespace clausemeter::app
