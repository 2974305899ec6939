// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What changes the book that is open, and what is told where somebody else was faster.

#include "app/booksessionwork.h"
#include "app/results.h"
#include "model/account/noticeservice.h"
#include "model/book/collision.h"

#include <algorithm>

namespace clausemeter::app {

using book::Book;

namespace {

Overtaken overtakenBy(const Error& error, const book::Collision& collision, const account::Account& account,
                      std::function<void()> makeAgain)
{
    Overtaken change;
    change.shown.person = error.details.empty() ? std::string() : error.details[0];
    if (error.details.size() > 1)
        change.shown.at = parseInstant(error.details[1], SlaClock());
    change.shown.fields = collision.fields;
    change.shown.clock = account.clock;
    change.shown.currency = QString::fromStdString(account.customer.currency);
    change.shown.canBeMadeAgain = collision.merged.has_value();
    if (collision.merged)
        change.makeAgain = std::move(makeAgain);
    return change;
}

} // namespace

std::optional<qint64> BookSession::versionOf(qint64 customer) const
{
    const book::CustomerLine* line = customerLine(customer);
    // While a change of one's own is still being made, what is shown is old without anybody else.
    return line && !isBusy() ? std::optional(line->version) : std::nullopt;
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
    save(customer, account::withoutServedNotices(before.account.account),
         account::withoutServedNotices(account), note, std::move(told));
}

void BookSession::save(qint64 customer, const account::Account& before, const account::Account& account,
                       const book::ChangeNote& note, std::function<void()> told)
{
    struct Saved {
        Status done;
        std::optional<account::Account> theirs;
        std::optional<book::Collision> collision;
    };
    act(
        [=](Book& book, Wanted&) -> Saved {
            const Status saved = book.saveAccount(customer, account, note, &before);
            if (saved || saved.error().code != ErrorCode::BookOvertaken)
                return {saved, {}, {}};
            const auto file = book.account(customer);
            if (!file)
                return {file.error(), {}, {}};
            const auto theirs = account::withoutServedNotices(file->account);
            auto collision = book::collisionOf(before, account, theirs);
            if (!collision)
                return {collision.error(), {}, {}};
            return {saved, theirs, std::move(*collision)};
        },
        [=, this, told = std::move(told), path = m_state->path](const Saved& saved, bool isHere) {
            if (saved.collision && isHere)
                Q_EMIT refused(overtakenBy(saved.done.error(), *saved.collision, *saved.theirs, [=, this] {
                    book::ChangeNote again = note;
                    again.at = now();
                    save(customer, *saved.theirs, *saved.collision->merged, again, told);
                }));
            else if (saved.collision)
                Q_EMIT overtaken();
            else if (!isHere)
                Q_EMIT doneElsewhere(path, saved.done);
            else if (!saved.done)
                Q_EMIT failed(saved.done.error());
            else if (told)
                told();
        });
}

void BookSession::saveClaim(qint64 customer, const std::string& service, Date monthStart,
                            const std::optional<book::ClaimRecord>& before,
                            const std::optional<book::ClaimRecord>& record, const book::ChangeNote& note)
{
    Q_EMIT changeAsked();
    if (!isOpen())
        return;
    using Record = std::optional<book::ClaimRecord>;
    struct Saved {
        Status done;
        std::optional<Record> theirs;
        account::Account account;
    };
    act(
        [=](Book& book, Wanted&) -> Saved {
            const Status saved = record
                                     ? book.saveClaimRecord(customer, *record, note, {before})
                                     : book.removeClaimRecord(customer, service, monthStart, note, {before});
            if (saved || saved.error().code != ErrorCode::BookOvertaken)
                return {saved, {}, {}};
            const auto records = book.claimRecords(customer);
            const auto file = book.account(customer);
            if (!records || !file)
                return {records ? file.error() : records.error(), {}, {}};
            const auto found = std::ranges::find_if(*records, [&](const book::CustomersClaim& claim) {
                return claim.record.service == service && claim.record.monthStart == monthStart;
            });
            return {saved, found == records->end() ? Record() : Record(found->record), file->account};
        },
        [=, this, path = m_state->path](const Saved& saved, bool isHere) {
            if (!isHere)
                Q_EMIT doneElsewhere(path, saved.done);
            else if (saved.theirs)
                Q_EMIT refused(overtakenBy(
                    saved.done.error(),
                    {collisionOf(before, record, *saved.theirs, saved.account.clock), saved.account},
                    saved.account, [=, this] {
                        book::ChangeNote again = note;
                        again.at = now();
                        saveClaim(customer, service, monthStart, *saved.theirs, record, again);
                    }));
            else if (!saved.done)
                Q_EMIT failed(saved.done.error());
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

} // namespace clausemeter::app
