// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bookstate.h"
#include "app/bookthread.h"
#include "model/book/keeping.h"
#include "model/book/localcopy.h"
#include "widgets/backgroundtask.h"
#include "widgets/overtakendialog.h"

#include <QTimer>
#include <atomic>
#include <functional>
#include <optional>

namespace clausemeter::app {

// A change that was not kept, because somebody else had changed the same.
struct Overtaken {
    widgets::OvertakenChange shown;
    std::function<void()> makeAgain; // on the state as it is now; empty: it has no place there any more
};

// Owns the book that is open, tells what is in it and changes it. Everything is done on the book's own thread
// and told by signals; a change that failed leaves what was there. Results of months whose inputs changed are
// computed beside it, on all cores, and kept in the book; once a day a backup is made.
class BookSession : public QObject {
    Q_OBJECT

public:
    // `userFolder`: definitions, calendars and backups; may be empty: no backups then.
    explicit BookSession(const QString& userFolder, QObject* parent = nullptr);
    ~BookSession() override;

    // What is open, as of the last changed().
    bool isOpen() const { return m_state->portfolio != nullptr; }
    const QString& path() const { return m_state->path; }
    book::Standing standing() const { return m_state->standing; }
    bool wasInterrupted() const { return m_state->wasInterrupted; } // see book::Book
    // What is open is the local copy of a team's book, whose server is gone; path() is the copy's.
    const std::optional<book::LocalCopy>& copy() const { return m_copy; }
    qint64 shownEntry() const { return m_state->newestEntry; } // the newest of the journal
    bool isWritable() const { return isOpen() && m_state->standing == book::Standing::Writable; }
    std::shared_ptr<const book::Portfolio> portfolio() const { return m_state->portfolio; }
    const book::CustomerLine* customerLine(qint64 customer) const; // null: not in the portfolio
    // The customer that is shown, and its case; 0 and null: none.
    qint64 customer() const { return m_state->customer; }
    std::shared_ptr<const report::Case> current() const { return m_state->current; }
    // Whether a case is that one, perhaps with what is compared with it.
    bool isCurrent(const std::shared_ptr<const report::Case>& data) const;
    const std::optional<book::JournalEntry>& nextUndo() const { return m_state->nextUndo; }
    const std::optional<book::JournalEntry>& nextRedo() const { return m_state->nextRedo; }

    // Whether something asked for is still being done; computing and backups apart.
    bool isBusy() const { return m_waiting > 0; }
    bool isComputing() const { return m_computing.isRunning(); }

    // In the place of the one that is open, which stays where that fails; the one asked for last. What was
    // asked for until bookOpened() is done in the book that was open. `make`: a new one where there is no
    // file. `told` what came of it, in the place of failed(); not where another was asked for meanwhile.
    using WhenDone = std::function<void(const Status&)>;
    void open(const QString& path, bool make = false, WhenDone told = {});
    void create(const QString& path, WhenDone told = {});
    void stopEntering(); // the book that is being opened is not wanted any more
    // Of a team's book: the server's, or where that is gone, its local copy; the customer stays. Nothing is
    // said where neither can be opened.
    void reopen();
    // Makes the book as it stands again: in another file, or on a server, where none is yet; this one stays
    // open. `told` what came of it, in the place of failed().
    void saveCopy(const QString& target, WhenDone told = {});
    void cancel(); // what is being kept or copied

    void renew(); // reads what is shown
    // As the book has it now, which may be more than is shown.
    void newestEntry(std::function<void(const Result<qint64>&)> told);
    void setAsOf(Date asOf);
    // After the user's folder changed: everything is computed from what is known now, or from what was known
    // before where that cannot be read.
    void renewKnowledge();
    void showCustomer(qint64 customer); // 0: none
    void keep(book::KeepRequest request);
    // `before`: the case that was changed. Where the book has another account of the customer by then,
    // nothing is saved: refused(); nor where another book is open: overtaken(). `saved()`: it is in the book.
    void saveAccount(qint64 customer, const report::Case& before, const account::Account& account,
                     const book::ChangeNote& note, std::function<void()> saved = {});
    // Without a record: the one that is there is removed. `before`: the one that was edited; where the book
    // has another by then, nothing is saved: refused(). All that follows fails with BookOvertaken where it is
    // not about what is shown.
    void saveClaim(qint64 customer, const std::string& service, Date monthStart,
                   const std::optional<book::ClaimRecord>& before,
                   const std::optional<book::ClaimRecord>& record, const book::ChangeNote& note);
    // `told` what came of it; see book::removeLogs().
    void removeImport(qint64 import, const book::ChangeNote& note, std::function<void(const Status&)> told);
    void removeCustomer(qint64 customer, const book::ChangeNote& note);
    // The provider's. `removed()`: it is gone.
    void removeRecord(qint64 customer, const book::ChangeNote& note, std::function<void()> removed = {});
    void undo();
    void redo();

    using Entries = std::vector<book::JournalEntry>;
    // Of one customer, or of all.
    void journal(std::optional<qint64> customer, std::function<void(const Entries&)> told);
    using Imports = std::vector<book::LogImport>;
    void imports(qint64 customer, std::function<void(const Imports&)> told);
    // Another customer's case, without showing it.
    void readCase(qint64 customer, std::function<void(std::shared_ptr<const report::Case>)> told);
    void setting(const QString& name, std::function<void(const QString&)> told);
    void setSetting(const QString& name, const QString& value);

Q_SIGNALS:
    void changed();     // anything of the above
    void changeAsked(); // what is kept in the book is about to be changed, or a change undone
    void bookOpened();  // changed, because another book is open
    void kept(const clausemeter::book::KeepRequest& request, const clausemeter::book::Kept& kept);
    void reversed(const clausemeter::book::JournalEntry& entry, bool isUndo);
    void copied(const QString& target);
    void computingChanged(std::shared_ptr<const clausemeter::Progress> progress); // null: done
    void failed(const clausemeter::Error& error);
    void overtaken(); // a change of an account was not saved: see saveAccount()
    void refused(const clausemeter::app::Overtaken& change); // the book is shown as it is now
    // What came of a change of the book of `path`, in whose place another one was opened meanwhile.
    void doneElsewhere(const QString& path, const clausemeter::Status& done);

private:
    using State = BookState;
    using Wanted = WantedState;
    using Computed = WantedState::Computed;

    Wanted wanted() const;
    using OpenBook = std::function<Result<std::unique_ptr<book::Book>>()>;
    // `customer`: who is shown then; 0: nobody.
    void enter(const QString& path, OpenBook openBook, WhenDone told, qint64 customer = 0);
    // `work(book, wanted)` on the book's thread, which may change what is wanted; `told(result, here)` with
    // the state behind it adopted. Not `here`: another book was opened in between.
    template <typename Work, typename Told>
    void act(Work work, Told told);
    // `made()` when it is in the book.
    void change(std::function<Status(book::Book&)> work, std::function<void()> made = {});
    void save(qint64 customer, const account::Account& before, const account::Account& account,
              const book::ChangeNote& note, std::function<void()> saved);
    // `told(value)` of what `work(book)` finds, which changes nothing that is shown. Nothing is told where
    // another book was opened in between.
    template <typename Work, typename Told>
    void ask(Work work, Told told);
    void reverse(bool isUndo);
    // Of a customer, as it is shown; nothing: it is not in the portfolio.
    std::optional<qint64> versionOf(qint64 customer) const;
    void adopt(std::optional<Result<State>> state);
    void computeOutdated();
    void keepComputed(Computed computed);
    void backUpWhenDue();

    QString m_userFolder;
    Date m_asOf;
    std::shared_ptr<const State> m_state = std::make_shared<const State>();
    qint64 m_asked = 0; // the customer that was asked for last
    Computed m_computed;
    bool m_renews = false;    // knowledge is to be loaded anew
    bool m_mayCompute = true; // something was done since the last computing began
    // How many pieces of work were asked for: a state is taken only behind the last one.
    std::shared_ptr<std::atomic<int>> m_latest = std::make_shared<std::atomic<int>>(0);
    int m_waiting = 0;
    int m_entries = 0;  // how many books were asked for
    QString m_entering; // the one that is being opened; empty: none
    std::optional<book::LocalCopy> m_copy;
    std::shared_ptr<Progress> m_progress;
    QTimer m_backupTimer;
    // last, so that they are waited for first; the book's own thread before all
    widgets::BackgroundTask<Result<std::vector<book::ComputedMonth>>> m_computing;
    widgets::BackgroundTask<Status> m_copying;
    widgets::BackgroundTask<Status> m_backup;
    BookThread m_thread;
};

} // namespace clausemeter::app
