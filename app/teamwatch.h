// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booksession.h"
#include "model/book/localcopy.h"
#include "widgets/backgroundtask.h"
#include "widgets/message.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace clausemeter::app {

// Looks after a team's book while it is open: shows what others change, keeps the local copy as the book is,
// goes over to it when the server is gone, and back when it is there again.
class TeamWatch : public QObject {
    Q_OBJECT

public:
    TeamWatch(BookSession& book, QObject* parent);

Q_SIGNALS:
    void said(const clausemeter::widgets::Message& message);

private:
    void follow();
    void look();
    void renewCopy();
    void tryServer();

    BookSession& m_book;
    QTimer m_timer;
    bool m_isLooking = false;
    bool m_wasCopy = false;
    QElapsedTimer m_renewed; // the copy
    qint64 m_copiedEntry = -1;
    // last, so that they are waited for first
    widgets::BackgroundTask<Status> m_renewing;
    widgets::BackgroundTask<bool> m_trying;
};

} // namespace clausemeter::app
