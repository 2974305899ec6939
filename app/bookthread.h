// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/book.h"

#include <QObject>
#include <QThread>
#include <memory>

namespace clausemeter::app {

// The thread that a book belongs to: what is to be done with it is done there, one piece after another, so
// that no disk ever holds the window up. Values go in and come out. Destruction lets what was asked for be
// done, so that nothing the user confirmed is lost, and closes the book; its answers are not told any more.
class BookThread {
public:
    // Touched on the thread only.
    struct Held {
        std::unique_ptr<book::Book> open; // null: none is
        std::unique_ptr<book::Book> next; // opened to take its place
    };

    BookThread();
    ~BookThread();
    BookThread(const BookThread&) = delete;
    BookThread& operator=(const BookThread&) = delete;

    // `work(Held&)` owns what it needs; `done` gets its result on the thread that this was made on.
    template <typename Work, typename Done>
    void run(Work work, Done done)
    {
        QMetaObject::invokeMethod(
            m_desk.get(),
            [this, work = std::move(work), done = std::move(done)]() mutable {
                auto result = std::make_shared<decltype(work(m_held))>(work(m_held));
                QMetaObject::invokeMethod(
                    &m_answers, [done = std::move(done), result]() mutable { done(std::move(*result)); },
                    Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
    }

private:
    QObject m_answers; // where they are told; outlives the thread
    Held m_held;
    std::unique_ptr<QObject> m_desk;
    QThread m_thread;
};

} // namespace clausemeter::app
