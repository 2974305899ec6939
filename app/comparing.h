// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/opening.h"
#include "model/book/recordparts.h"
#include "widgets/backgroundtask.h"
#include "widgets/message.h"

#include <QObject>
#include <QPointer>
#include <functional>

class QWidget;

namespace clausemeter::widgets {
class OverlapDialog;
}

namespace clausemeter::app {

class Actions;
class BookSession;
class Session;
struct Pages;

// Holds the provider's record beside the customer's. That of a customer of a book that can be changed is
// read, kept there and comes with its case. Any other is held here while that customer is shown, by the same
// rules, and compared again whenever the customer's case is another one.
class Comparing : public QObject {
    Q_OBJECT

public:
    using Data = std::shared_ptr<const report::Case>;

    // Asks for files over `window`.
    Comparing(Session& session, BookSession& book, const Actions& actions, const Pages& pages,
              QWidget* window);

    // The case with the record that is held here, as far as it has been compared with it; otherwise the case
    // itself, and compared() follows.
    Data with(const Data& data);
    // Of the case that with() gave last; null: none is shown.
    Data shown() const { return m_compared ? m_compared : m_plain; }
    void read(const QStringList& files);
    // `then()`, unless parts of the record were replaced by later ones, which is said: read again as a whole,
    // they would be counted twice.
    void whenWhole(std::function<void()> then);
    // The files of the record that is shown, in another way.
    void readAgain(std::map<std::string, logs::Mapping> mappings);
    // Those files; of an archive itself.
    std::vector<std::string> files() const;
    bool isRunning() const { return m_task.isRunning() || m_joining.isRunning(); }

Q_SIGNALS:
    void compared();   // with() gives another one
    void recordRead(); // and it is shown, because files were read
    void said(const clausemeter::widgets::Message& message);

private:
    struct Joined {
        book::PartAdded added;
        std::shared_ptr<const report::ProviderRecord> record; // null: nothing was added
    };

    void choose();
    void remove();
    RecordOwner owner(bool replacesAll) const;
    bool isOfBook() const;
    bool isShown(const RecordOwner& owner) const;
    void hold(const Data& data, const RecordOwner& owner);
    // What was read, with what is held already.
    void join(const Data& read, const RecordOwner& owner, book::OnOverlap onOverlap);
    void takeJoined(Joined joined, const Data& read, const RecordOwner& owner);
    void askOverlap(const std::vector<book::Overlap>& overlaps, const Data& read, const RecordOwner& owner);
    void sayNotAdded(const book::Kept& kept, const Data& read, const RecordOwner& owner);
    void compareAgain();
    void finish(Result<report::Case>&& made, const Data& data);
    void forget();

    Session& m_session;
    BookSession& m_book;
    QWidget* m_window;
    Data m_plain;              // as it came
    qint64 m_customer = 0;     // of the book; 0: it came from files
    Data m_compared;           // the same with the record; null: without
    book::RecordParts m_parts; // what m_record was read from, one after the other
    std::shared_ptr<const report::ProviderRecord> m_record;
    QPointer<widgets::OverlapDialog> m_asking;
    std::vector<std::function<void()>> m_next; // behind what is being joined
    int m_forgotten = 0;                       // how often
    widgets::BackgroundTask<Result<report::Case>> m_task;
    widgets::BackgroundTask<Joined> m_joining;
};

} // namespace clausemeter::app
