// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/booksession.h"

#include "app/results.h"
#include "app/userfolder.h"
#include "model/account/noticeservice.h"
#include "model/book/backup.h"
#include "model/server/address.h"

#include <QFileInfo>
#include <algorithm>
#include <chrono>

namespace clausemeter::app {

using book::Book;
using namespace std::chrono_literals;

BookSession::BookSession(const QString& userFolder, QObject* parent)
    : QObject(parent)
    , m_userFolder(userFolder)
    , m_asOf(SlaClock().dateOf(now()))
{
    m_backupTimer.setInterval(1h);
    connect(&m_backupTimer, &QTimer::timeout, this, &BookSession::backUpWhenDue);
}

BookSession::~BookSession()
{
    cancel();
}

const book::CustomerLine* BookSession::customerLine(qint64 customer) const
{
    if (!isOpen())
        return nullptr;
    const auto& lines = m_state->portfolio->customers;
    const auto found = std::ranges::find(lines, customer, &book::CustomerLine::id);
    return found == lines.end() ? nullptr : &*found;
}

std::optional<qint64> BookSession::versionOf(qint64 customer) const
{
    const book::CustomerLine* line = customerLine(customer);
    // While a change of one's own is still being made, what is shown is old without anybody else.
    return line && !isBusy() ? std::optional(line->version) : std::nullopt;
}

bool BookSession::isCurrent(const std::shared_ptr<const report::Case>& data) const
{
    const auto& mine = m_state->current;
    return data && mine &&
           (data == mine ||
            (data->accountPath == mine->accountPath && data->account.account == mine->account.account));
}

BookSession::Wanted BookSession::wanted() const
{
    return {m_userFolder, m_renews ? nullptr : m_state->knowledge, m_asOf, m_asked, m_computed, m_state};
}

template <typename Work, typename Told>
void BookSession::act(Work work, Told told)
{
    using Made = std::invoke_result_t<Work, Book&, Wanted&>;
    struct Outcome {
        Made made;
        std::optional<Result<State>> state; // absent: more is asked for
    };
    const int issue = ++*m_latest;
    ++m_waiting;
    m_mayCompute = true;
    m_thread.run(
        [work = std::move(work), wanted = wanted(), issue,
         latest = m_latest](BookThread::Held& held) mutable {
            Outcome outcome{work(*held.open, wanted), std::nullopt};
            if (issue == *latest)
                outcome.state = stateOf(*held.open, std::move(wanted));
            return outcome;
        },
        [this, told = std::move(told), path = m_state->path](Outcome outcome) {
            --m_waiting;
            const bool isHere = path == m_state->path;
            if (isHere)
                adopt(std::move(outcome.state));
            told(std::move(outcome.made), isHere);
        });
}

void BookSession::adopt(std::optional<Result<State>> state)
{
    if (!state)
        return;
    if (!*state) {
        m_renews = false; // what was known stays
        Q_EMIT failed(state->error());
        return;
    }
    if ((*state)->knowledge != m_state->knowledge)
        m_renews = false;
    m_state = std::make_shared<const State>(std::move(**state));
    m_asked = m_state->customer;
    Q_EMIT changed();
    computeOutdated();
}

// A book takes the place of the one that is open behind everything that was asked for before its own state
// is shown.
void BookSession::enter(const QString& path, std::function<Result<std::unique_ptr<Book>>()> openBook)
{
    const int entry = ++m_entries;
    m_entering = path;
    ++m_waiting;
    Wanted fresh = wanted();
    fresh.customer = 0;
    fresh.computed.reset();
    fresh.before.reset();
    m_thread.run(
        [openBook = std::move(openBook), fresh](BookThread::Held& held) -> Result<State> {
            held.next.reset(); // asked for before this one; its lock goes with it
            auto opened = openBook();
            if (!opened)
                return opened.error();
            auto state = stateOf(**opened, fresh);
            if (state)
                held.next = std::move(*opened);
            return state;
        },
        [this, entry](Result<State> state) {
            --m_waiting;
            const bool isLast = entry == m_entries;
            if (isLast)
                m_entering.clear();
            if (!state)
                Q_EMIT failed(state.error());
            if (!state || !isLast)
                return;
            m_thread.run(
                [](BookThread::Held& held) {
                    return std::exchange(held.open, std::move(held.next)) != nullptr;
                },
                [](bool) {});
            m_computing.cancel();
            m_computed.reset();
            m_mayCompute = true;
            adopt(std::move(state));
            if (m_state->portfolio->asOf != m_asOf) // another day was chosen meanwhile
                refresh();
            Q_EMIT bookOpened();
            m_backupTimer.start();
            backUpWhenDue();
        });
}

void BookSession::stayHere()
{
    ++m_entries;
    m_entering.clear();
    m_thread.run([](BookThread::Held& held) { return std::exchange(held.next, nullptr) != nullptr; },
                 [](bool) {});
}

void BookSession::open(const QString& path, bool make)
{
    const bool isShared = server::looksLikeAddress(path);
    const auto is = [&path, isShared](const QString& other) {
        return isShared ? path == other : QFileInfo(path) == QFileInfo(other);
    };
    if (!m_entering.isEmpty() && is(m_entering))
        return;
    if (isOpen() && is(m_state->path)) {
        if (!m_entering.isEmpty())
            stayHere();
        return;
    }
    enter(path, [path, make = make && !isShared, backups = backupFolder(m_userFolder, path)] {
        return make && !QFileInfo::exists(path) ? Book::create(path)
                                                : Book::open(path, Book::Access::Write, backups);
    });
}

void BookSession::create(const QString& path)
{
    enter(path, [path] { return Book::create(path); });
}

void BookSession::saveCopy(const QString& target)
{
    if (!isOpen() || m_copying.isRunning())
        return;
    m_copying.start(
        [from = m_state->path, target](Progress& progress) { return book::copyBook(from, target, progress); },
        [this, target](Status copied) {
            if (copied)
                Q_EMIT this->copied(target);
            else if (copied.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(copied.error());
        });
}

void BookSession::cancel()
{
    m_copying.cancel();
    if (m_progress)
        m_progress->requestStop();
}

void BookSession::setAsOf(Date asOf)
{
    if (asOf == m_asOf)
        return;
    m_asOf = asOf;
    m_computing.cancel();
    if (isOpen())
        refresh();
}

void BookSession::renewKnowledge()
{
    m_computing.cancel();
    m_renews = true;
    m_computed.reset();
    if (isOpen())
        refresh();
}

void BookSession::showCustomer(qint64 customer)
{
    if (!isOpen() || customer == m_asked)
        return;
    m_asked = customer;
    refresh();
}

void BookSession::refresh()
{
    act([](Book&, Wanted&) { return done(); }, [](const Status&, bool) {});
}

void BookSession::change(std::function<Status(Book&)> work, std::function<void()> told)
{
    if (!isOpen())
        return;
    act([work = std::move(work)](Book& book, Wanted&) { return work(book); },
        [this, told = std::move(told), path = m_state->path](const Status& made, bool isHere) {
            if (!isHere)
                Q_EMIT doneElsewhere(path, made);
            else if (!made)
                Q_EMIT failed(made.error());
            else if (told)
                told();
        });
}

void BookSession::keep(book::KeepRequest request)
{
    Q_EMIT changeAsked();
    if (!isOpen())
        return;
    m_progress = std::make_shared<Progress>();
    act(
        [request, progress = m_progress](Book& book, Wanted& wanted) {
            book::Kept kept = book::keep(book, request, now(), *progress);
            if (kept.kind == book::Kept::Kind::Added || kept.kind == book::Kept::Kind::KnownAlready)
                wanted.customer = kept.customer;
            return kept;
        },
        [this, request, path = m_state->path](const book::Kept& kept, bool isHere) {
            if (isHere)
                Q_EMIT this->kept(request, kept);
            else
                Q_EMIT doneElsewhere(path, kept.error ? Status(*kept.error) : done());
        });
}

void BookSession::saveAccount(qint64 customer, const report::Case& before, const account::Account& account,
                              const book::ChangeNote& note, std::function<void()> told)
{
    Q_EMIT changeAsked();
    if (!isOpen() || before.accountPath != m_state->path.toStdString()) {
        Q_EMIT overtaken();
        return;
    }
    act(
        [customer, before = account::withoutServedNotices(before.account.account),
         account = account::withoutServedNotices(account), note](Book& book, Wanted&) -> Result<bool> {
            const Status saved = book.saveAccount(customer, account, note, &before);
            if (!saved && saved.error().code == ErrorCode::BookOvertaken)
                return false;
            return saved ? Result<bool>(true) : Result<bool>(saved.error());
        },
        [this, told = std::move(told), path = m_state->path](const Result<bool>& isSaved, bool isHere) {
            if (isSaved && !*isSaved)
                Q_EMIT overtaken();
            else if (!isHere)
                Q_EMIT doneElsewhere(path, isSaved ? done() : Status(isSaved.error()));
            else if (!isSaved)
                Q_EMIT failed(isSaved.error());
            else if (told)
                told();
        });
}

void BookSession::saveClaim(qint64 customer, const std::string& service, Date monthStart,
                            const std::optional<book::ClaimRecord>& before,
                            const std::optional<book::ClaimRecord>& record, const book::ChangeNote& note)
{
    Q_EMIT changeAsked();
    change([=](Book& book) {
        return record ? book.saveClaimRecord(customer, *record, note, {before})
                      : book.removeClaimRecord(customer, service, monthStart, note, {before});
    });
}

void BookSession::removeImport(qint64 import, const book::ChangeNote& note,
                               std::function<void(const Status&)> told)
{
    Q_EMIT changeAsked();
    if (!isOpen())
        return;
    act([import, note, version = versionOf(m_state->customer)](
            Book& book, Wanted&) { return book.removeImport(import, note, version); },
        [this, told = std::move(told), path = m_state->path](const Status& removed, bool isHere) {
            if (isHere)
                told(removed);
            else
                Q_EMIT doneElsewhere(path, removed);
        });
}

void BookSession::removeCustomer(qint64 customer, const book::ChangeNote& note)
{
    Q_EMIT changeAsked();
    change([customer, note, version = versionOf(customer)](Book& book) {
        return book.removeCustomer(customer, note, version);
    });
}

void BookSession::removeRecord(qint64 customer, const book::ChangeNote& note, std::function<void()> removed)
{
    Q_EMIT changeAsked();
    change([customer, note,
            version = versionOf(customer)](Book& book) { return book.removeRecord(customer, note, version); },
           std::move(removed));
}

void BookSession::undo()
{
    reverse(true);
}

void BookSession::redo()
{
    reverse(false);
}

void BookSession::reverse(bool isUndo)
{
    Q_EMIT changeAsked();
    if (!isOpen())
        return;
    const auto& shown = isUndo ? m_state->nextUndo : m_state->nextRedo;
    // What is asked for twice at once is about two changes, the second of which is not shown yet.
    act([isUndo, next = shown && !isBusy() ? shown->id : 0](
            Book& book, Wanted&) { return isUndo ? book.undo(now(), next) : book.redo(now(), next); },
        [this, isUndo, path = m_state->path](const Result<book::JournalEntry>& entry, bool isHere) {
            if (!isHere)
                Q_EMIT doneElsewhere(path, entry ? done() : Status(entry.error()));
            else if (entry)
                Q_EMIT reversed(*entry, isUndo);
            else
                Q_EMIT failed(entry.error());
        });
}

template <typename Work, typename Told>
void BookSession::ask(Work work, Told told)
{
    if (!isOpen())
        return;
    m_thread.run([work = std::move(work)](BookThread::Held& held) { return work(*held.open); },
                 [this, told = std::move(told), path = m_state->path](auto found) {
                     if (path != m_state->path)
                         return;
                     if (found)
                         told(std::move(*found));
                     else
                         Q_EMIT failed(found.error());
                 });
}

void BookSession::journal(std::optional<qint64> customer, std::function<void(const Entries&)> told)
{
    constexpr int kMost = 10'000;
    ask([customer](Book& book) { return book.journal(customer, kMost); }, std::move(told));
}

void BookSession::imports(qint64 customer, std::function<void(const Imports&)> told)
{
    ask([customer](Book& book) { return book.imports(customer); }, std::move(told));
}

void BookSession::readCase(qint64 customer, std::function<void(std::shared_ptr<const report::Case>)> told)
{
    ask([customer, knowledge = m_state->knowledge,
         asOf = m_asOf](Book& book) { return caseOf(book, customer, knowledge, asOf); },
        [told = std::move(told)](report::Case read) {
            told(std::make_shared<const report::Case>(std::move(read)));
        });
}

void BookSession::setting(const QString& name, std::function<void(const QString&)> told)
{
    ask([name](Book& book) { return book.setting(name); }, std::move(told));
}

void BookSession::setSetting(const QString& name, const QString& value)
{
    if (!isOpen())
        return;
    m_thread.run([name, value](BookThread::Held& held) { return held.open->setSetting(name, value); },
                 [this](const Status& kept) {
                     if (!kept)
                         Q_EMIT failed(kept.error());
                 });
}

void BookSession::computeOutdated()
{
    if (m_state->portfolio->outdated == 0 || !m_mayCompute || m_computing.isRunning())
        return;
    m_mayCompute = false;
    m_computing.start(
        [path = m_state->path, knowledge = m_state->knowledge, asOf = m_asOf](Progress& progress) {
            return book::computeOutdated(path, *knowledge, asOf, progress);
        },
        [this, path = m_state->path](Result<std::vector<book::ComputedMonth>> computed) {
            Q_EMIT computingChanged(nullptr);
            if (computed && path == m_state->path)
                keepComputed(std::make_shared<const std::vector<book::ComputedMonth>>(std::move(*computed)));
            else if (computed || computed.error().code == ErrorCode::Cancelled)
                computeOutdated();
            else
                Q_EMIT failed(computed.error());
        });
    Q_EMIT computingChanged(m_computing.progress());
}

// What cannot be kept is shown all the same.
void BookSession::keepComputed(Computed computed)
{
    const bool mayCompute = m_mayCompute;
    m_computed = isWritable() ? nullptr : computed;
    act(
        [computed, isWritable = isWritable()](Book& book, Wanted& wanted) {
            Status kept = isWritable ? book::keepComputed(book, *computed) : done();
            if (!kept)
                wanted.computed = computed;
            return kept;
        },
        [this, computed](const Status& kept, bool isHere) {
            if (kept || !isHere)
                return;
            m_computed = computed;
            Q_EMIT failed(kept.error());
        });
    m_mayCompute = mayCompute;
}

void BookSession::backUpWhenDue()
{
    const QString folder = backupFolder(m_userFolder, m_state->path);
    // A server's books are backed up where the server is.
    if (!isWritable() || server::looksLikeAddress(m_state->path) || folder.isEmpty() ||
        m_backup.isRunning() || !book::isBackupDue(m_state->path, folder, now()))
        return;
    m_backup.start(
        [path = m_state->path, folder](Progress& progress) -> Status {
            const auto kept = book::keepBackup(path, folder, {}, progress);
            return kept ? done() : Status(kept.error());
        },
        [this](const Status& kept) {
            if (!kept && kept.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(kept.error());
        });
}

} // namespace clausemeter::app
