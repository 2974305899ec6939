// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/booksession.h"

#include "app/booksessionwork.h"
#include "app/results.h"
#include "app/userfolder.h"
#include "model/book/backup.h"
#include "model/book/bookcopy.h"
#include "model/server/address.h"

#include <QFileInfo>
#include <algorithm>
#include <chrono>

namespace clausemeter::app {

using book::Book;
using namespace std::chrono_literals;

namespace {

// A team's book, or where its server is gone, what is left of it here.
Result<std::unique_ptr<Book>> openShared(const QString& address)
{
    auto book = Book::open(address, Book::Access::Write);
    if (book || !book::saysServerIsGone(book.error().code))
        return book;
    const auto copy = book::localCopyOf(address, copiesFolder());
    if (!copy)
        return book;
    auto local = Book::open(copy->path, Book::Access::Read);
    return local ? std::move(local) : std::move(book);
}

} // namespace

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
void BookSession::enter(const QString& path, OpenBook openBook, WhenDone told, qint64 customer)
{
    const int entry = ++m_entries;
    m_entering = path;
    ++m_waiting;
    Wanted fresh = wanted();
    fresh.customer = customer;
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
        [this, entry, told = std::move(told), path](Result<State> state) {
            --m_waiting;
            const bool isLast = entry == m_entries;
            if (isLast)
                m_entering.clear();
            if (!state && !told)
                Q_EMIT failed(state.error());
            else if (!state && isLast)
                told(state.error());
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
            m_copy = server::looksLikeAddress(path) && !server::looksLikeAddress(state->path)
                         ? book::localCopyOf(path, copiesFolder())
                         : std::nullopt;
            adopt(std::move(state));
            if (m_state->portfolio->asOf != m_asOf) // another day was chosen meanwhile
                renew();
            Q_EMIT bookOpened();
            if (told)
                told(done());
            m_backupTimer.start();
            backUpWhenDue();
        });
}

void BookSession::stopEntering()
{
    if (m_entering.isEmpty())
        return;
    ++m_entries;
    m_entering.clear();
    m_thread.run([](BookThread::Held& held) { return std::exchange(held.next, nullptr) != nullptr; },
                 [](bool) {});
}

void BookSession::open(const QString& asked, bool make, WhenDone told)
{
    const bool isShared = server::looksLikeAddress(asked);
    const auto address = server::parseAddress(asked);
    const QString path = address ? address->toString() : asked; // as the book itself tells it
    const auto is = [&path, isShared](const QString& other) {
        return isShared ? path == other : QFileInfo(path) == QFileInfo(other);
    };
    if (!m_entering.isEmpty() && is(m_entering))
        return;
    if (isOpen() && is(m_state->path)) {
        stopEntering();
        if (told)
            told(done());
        return;
    }
    if (isShared) {
        enter(
            path, [path] { return openShared(path); }, std::move(told));
        return;
    }
    enter(
        path,
        [path, make, backups = backupFolder(m_userFolder, path)] {
            return make && !QFileInfo::exists(path) ? Book::create(path)
                                                    : Book::open(path, Book::Access::Write, backups);
        },
        std::move(told));
}

void BookSession::reopen()
{
    const QString address = m_copy ? m_copy->address : m_state->path;
    if (m_entering.isEmpty())
        enter(
            address, [address] { return openShared(address); }, [](const Status&) {}, m_asked);
}

void BookSession::create(const QString& path, WhenDone told)
{
    enter(
        path, [path] { return Book::create(path); }, std::move(told));
}

void BookSession::saveCopy(const QString& target, WhenDone told)
{
    if (!isOpen() || m_copying.isRunning()) {
        if (told)
            told(Error{ErrorCode::BookInUse, {m_state->path.toStdString()}});
        return;
    }
    m_copying.start(
        [from = m_state->path, target](Progress& progress) -> Status {
            if (!server::looksLikeAddress(from) && !server::looksLikeAddress(target))
                return book::copyBook(from, target, progress);
            const auto made = book::copyToNewBook(from, target, {}, progress);
            return made ? done() : Status(made.error());
        },
        [this, target, told = std::move(told)](Status copied) {
            if (copied)
                Q_EMIT this->copied(target);
            if (told)
                told(copied);
            else if (!copied && copied.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(copied.error());
        });
}

void BookSession::newestEntry(std::function<void(const Result<qint64>&)> told)
{
    if (!isOpen())
        return;
    m_thread.run([](BookThread::Held& held) { return held.open->newestEntry(); },
                 [this, told = std::move(told), path = m_state->path](const Result<qint64>& newest) {
                     if (path == m_state->path)
                         told(newest);
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
        renew();
}

void BookSession::renewKnowledge()
{
    m_computing.cancel();
    m_renews = true;
    m_computed.reset();
    if (isOpen())
        renew();
}

void BookSession::showCustomer(qint64 customer)
{
    if (!isOpen() || customer == m_asked)
        return;
    m_asked = customer;
    renew();
}

void BookSession::renew()
{
    act([](Book&, Wanted&) { return done(); }, [](const Status&, bool) {});
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
