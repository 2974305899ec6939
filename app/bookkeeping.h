// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booksession.h"
#include "widgets/message.h"

#include <QObject>

class QWidget;

namespace clausemeter::app {

class Actions;
class Session;
struct RecordOwner;

// Keeps in the book what is opened, and does what the menus offer with a book: New, Open, Save a copy as.
// Says what came of it.
class Bookkeeping : public QObject {
    Q_OBJECT

public:
    // Dialogs stand over `window`.
    Bookkeeping(Session& session, BookSession& book, const Actions& actions, QWidget* window);

    // At the start: the book of `path`; where that is empty the one that was open last, `last`, or else the
    // user's own in `userFolder`, made where there is none.
    void openFirst(const QString& path, const QString& last, const QString& userFolder);

Q_SIGNALS:
    void said(const clausemeter::widgets::Message& message);
    void teamBookAsked(const QString& address); // to be opened

private:
    void connectActions(const Actions& actions);
    void tellOvertaken();
    void tellDoneElsewhere(const QString& path, const Status& done);
    void takeStanding();
    void followCustomer();
    void keepRecord(std::shared_ptr<const report::Case> data, const RecordOwner& owner);
    void tellKept(const book::KeepRequest& request, const book::Kept& kept);
    void askOverlap(const book::KeepRequest& request, const book::Kept& kept);
    void askWhose(const book::KeepRequest& request, const book::Kept& kept);
    void keepAnswered(book::KeepRequest request, const QString& path);
    void offerWaiting();
    void chooseNew();
    void chooseOpen();
    void chooseCopy();
    void removeCustomer();
    void tellReversed(const book::JournalEntry& entry, bool isUndo);

    Session& m_session;
    BookSession& m_book;
    QWidget* m_window;
};

} // namespace clausemeter::app
