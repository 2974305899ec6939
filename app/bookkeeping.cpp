// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bookkeeping.h"

#include "app/actions.h"
#include "app/filedialogs.h"
#include "app/keptnotice.h"
#include "app/messages.h"
#include "app/results.h"
#include "app/session.h"
#include "model/server/address.h"
#include "widgets/overlapdialog.h"
#include "widgets/samecustomerdialog.h"
#include "widgets/text/journalwords.h"
#include "widgets/wordsfor.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>

namespace clausemeter::app {

using widgets::Message;

namespace {

const QString kSuffix = QStringLiteral("book");

// As a file's name may be.
QString nameOfBook(const QString& path)
{
    const auto address = server::parseAddress(path);
    return address ? QString(address->name).replace(u'/', u'-') : QFileInfo(path).completeBaseName();
}

} // namespace

Bookkeeping::Bookkeeping(Session& session, BookSession& book, const Actions& actions, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_book(book)
    , m_window(window)
{
    connectActions(actions);
    connect(&session, &Session::read, this,
            [this](std::shared_ptr<const report::Case> data, qint64 customer, bool replacesAll) {
                // Of a customer of the book that was open when the reading began.
                if (customer && data->accountPath != m_book.path().toStdString())
                    Q_EMIT said(Messages::anotherBook());
                else
                    m_book.keep({std::move(data), customer,
                                 replacesAll ? book::OnOverlap::ReplaceAll : book::OnOverlap::Ask});
            });
    connect(&session, &Session::recordRead, this, &Bookkeeping::keepRecord);
    connect(&book, &BookSession::bookOpened, this, &Bookkeeping::takeStanding);
    connect(&book, &BookSession::changed, this, &Bookkeeping::followCustomer);
    connect(&book, &BookSession::kept, this, &Bookkeeping::tellKept);
    connect(&book, &BookSession::overtaken, this, &Bookkeeping::tellOvertaken);
    connect(&book, &BookSession::doneElsewhere, this, &Bookkeeping::tellDoneElsewhere);
    connect(&book, &BookSession::reversed, this, &Bookkeeping::tellReversed);
    connect(&book, &BookSession::copied, this, [this](const QString& target) {
        Q_EMIT said({.kind = Message::Kind::Success, .text = [target](const text::Words&) {
                         return tr("A copy of the book was written to %1").arg(target);
                     }});
    });
    connect(&book, &BookSession::failed, this, [this](const Error& error) {
        Message message = Messages::error(error);
        message.staysOverReading = true;
        Q_EMIT said(message);
    });
}

void Bookkeeping::openFirst(const QString& path, const QString& last, const QString& userFolder)
{
    m_book.setAsOf(m_session.asOf());
    if (!path.isEmpty()) {
        // What is on a server is made by nobody in passing.
        if (server::looksLikeAddress(path)) {
            Q_EMIT teamBookAsked(path);
            return;
        }
        const bool isThere = QFileInfo::exists(path);
        m_book.open(path, true);
        if (!isThere)
            Q_EMIT said({.kind = Message::Kind::Notice,
                         .text =
                             [path](const text::Words&) {
                                 return tr("The book %1 was not there: a new one was made.").arg(path);
                             },
                         .staysOverReading = true});
    } else if (server::looksLikeAddress(last)) {
        Q_EMIT teamBookAsked(last);
    } else if (!last.isEmpty() && QFileInfo::exists(last)) {
        m_book.open(last);
    } else {
        QDir().mkpath(userFolder);
        m_book.open(book::Book::defaultPath(userFolder), true);
        if (!last.isEmpty())
            Q_EMIT said(
                {.kind = Message::Kind::Notice, .text = [last](const text::Words&) {
                     return tr("The book %1 is not there any more. Your own is open instead.").arg(last);
                 }});
    }
}

void Bookkeeping::connectActions(const Actions& actions)
{
    connect(actions.newBook, &QAction::triggered, this, &Bookkeeping::chooseNew);
    connect(actions.openBook, &QAction::triggered, this, &Bookkeeping::chooseOpen);
    connect(actions.saveBookAs, &QAction::triggered, this, &Bookkeeping::chooseCopy);
    connect(actions.removeCustomer, &QAction::triggered, this, &Bookkeeping::removeCustomer);
}

void Bookkeeping::tellOvertaken()
{
    Q_EMIT said({.kind = Message::Kind::Error, .text = [](const text::Words&) {
                     return tr("The account was changed otherwise meanwhile, or another book was opened, so "
                               "this change was not kept. Look at the account as it is now, and make the "
                               "change again.");
                 }});
}

void Bookkeeping::tellDoneElsewhere(const QString& path, const Status& done)
{
    if (done) {
        Q_EMIT said(
            {.kind = Message::Kind::Notice, .text = [path](const text::Words&) {
                 return tr("The last change was still made in the book that was open before, %1.").arg(path);
             }});
    } else if (done.error().code != ErrorCode::Cancelled) {
        Q_EMIT said(
            {.kind = Message::Kind::Error, .text = [path, error = done.error()](const text::Words& words) {
                 return QStringList{
                     tr("The last change was not made in the book that was open before, %1.").arg(path),
                     words.error(error)}
                     .join(u'\n');
             }});
    }
}

// A book that can only be read is shown as it is, and what is opened beside it is not kept.
void Bookkeeping::takeStanding()
{
    m_session.setBook(m_book.isWritable() ? m_book.path() : QString());
    switch (m_book.standing()) {
    case book::Standing::Writable:
        if (m_book.wasInterrupted())
            Q_EMIT said({.kind = Message::Kind::Notice, .text = [](const text::Words&) {
                             return tr(
                                 "The last time the program ended in the middle of a change. That change "
                                 "was not made; everything before it is there.");
                         }});
        break;
    case book::Standing::ReadOnlyBecauseOpenElsewhere:
        Q_EMIT said({.kind = Message::Kind::Notice, .text = [](const text::Words&) {
                         return tr("The book is open in another window or program. Here it can only be read: "
                                   "what you open is shown, but not kept.");
                     }});
        break;
    case book::Standing::ReadOnlyAsAsked:
        if (const auto& copy = m_book.copy()) {
            Q_EMIT said({.kind = Message::Kind::Notice, .text = [at = copy->at](const text::Words& words) {
                             return tr("The server of the team's book can't be reached. This is your copy of "
                                       "it, as of %1: it can only be read, and nothing that you open is "
                                       "kept. The book itself comes back as soon as the server does.")
                                 .arg(words.moment({at.ms - at.ms % 60'000}, {}));
                         }});
            break;
        }
        [[fallthrough]];
    case book::Standing::ReadOnlyBecauseNotWritable:
        Q_EMIT said({.kind = Message::Kind::Notice, .text = [](const text::Words&) {
                         return tr(
                             "The book can only be read, because its file or folder may not be changed: "
                             "what you open is shown, but not kept.");
                     }});
        break;
    }
}

// Logs that come without an account file are of the customer who is shown.
void Bookkeeping::followCustomer()
{
    std::optional<BookCustomer> customer;
    if (m_book.isWritable() && m_book.current())
        customer = BookCustomer{m_book.customer(), m_book.current()->account, m_book.path().toStdString()};
    m_session.setCustomer(std::move(customer));
    offerWaiting();
}

void Bookkeeping::keepRecord(std::shared_ptr<const report::Case> data, const RecordOwner& owner)
{
    if (!owner.isKept)
        return;
    if (data->accountPath != m_book.path().toStdString()) {
        Q_EMIT said(Messages::anotherBook());
        return;
    }
    const auto onOverlap = owner.replacesAll ? book::OnOverlap::ReplaceAll : book::OnOverlap::Ask;
    m_book.keep({std::move(data), owner.customer, onOverlap, book::RecordOf::Provider});
}

void Bookkeeping::offerWaiting()
{
    const int logs = int(m_session.waitingLogs().size() + m_session.waitingWarehouses().size());
    const book::CustomerLine* line = m_book.customerLine(m_book.customer());
    if (!line || !m_book.isWritable())
        return;
    if (logs == 0 && !m_session.waitingBills().isEmpty())
        m_session.openWaiting();
    if (logs == 0)
        return;
    Q_EMIT said({.kind = Message::Kind::Notice,
                 .text =
                     [logs, name = line->name](const text::Words& words) {
                         return tr("%n log(s) wait for their customer. Are they of %1?", nullptr, logs)
                             .arg(words.pick(name));
                     },
                 .actionText = [] { return tr("Add them"); },
                 .action = [this] { m_session.openWaiting(); }});
}

void Bookkeeping::tellKept(const book::KeepRequest& request, const book::Kept& kept)
{
    switch (kept.kind) {
    case book::Kept::Kind::Overlaps:
        askOverlap(request, kept);
        return;
    case book::Kept::Kind::SameName:
        askWhose(request, kept);
        return;
    case book::Kept::Kind::Failed:
        if (kept.error->code != ErrorCode::Cancelled)
            Q_EMIT said(Messages::error(*kept.error));
        return;
    case book::Kept::Kind::Added:
    case book::Kept::Kind::KnownAlready:
        break;
    }
    if (request.record == book::RecordOf::Customer && m_session.current())
        m_session.close(); // the sample makes room
    Message message = KeptNotice::of(request, kept);
    const bool isNew = kept.kind == book::Kept::Kind::Added;
    Q_EMIT said(isNew ? Messages::undoable(std::move(message), m_book, kept.changes) : message);
}

void Bookkeeping::askOverlap(const book::KeepRequest& request, const book::Kept& kept)
{
    auto* dialog = new widgets::OverlapDialog(
        {kept.overlaps, request.record, request.read->account.account.clock}, m_window);
    connect(dialog, &widgets::OverlapDialog::chosen, this,
            [this, request, path = m_book.path()](book::OnOverlap onOverlap) {
                book::KeepRequest again = request;
                again.onOverlap = onOverlap;
                keepAnswered(std::move(again), path);
            });
    dialog->open();
}

void Bookkeeping::askWhose(const book::KeepRequest& request, const book::Kept& kept)
{
    auto* dialog = new widgets::SameCustomerDialog(kept.sameName, m_window);
    connect(dialog, &widgets::SameCustomerDialog::chosen, this,
            [this, request, path = m_book.path()](qint64 customer) {
                book::KeepRequest again = request;
                again.sameAs = customer;
                keepAnswered(std::move(again), path);
            });
    dialog->open();
}

// Of the book of `path`, for which the answer was given.
void Bookkeeping::keepAnswered(book::KeepRequest request, const QString& path)
{
    if (path == m_book.path())
        m_book.keep(std::move(request));
    else
        Q_EMIT said(Messages::anotherBook());
}

void Bookkeeping::chooseNew()
{
    FileDialogs::save(m_window, tr("New book"), kSuffix, tr("Customers"),
                      [this](const QString& path) { m_book.create(path); });
}

void Bookkeeping::chooseOpen()
{
    FileDialogs::openOne(m_window, tr("Open a book"), kSuffix, QFileInfo(m_book.path()).absolutePath(),
                         [this](const QString& path) { m_book.open(path); });
}

void Bookkeeping::chooseCopy()
{
    FileDialogs::save(m_window, tr("Save a copy of the book"), kSuffix,
                      tr("%1, copy", "name of a file").arg(nameOfBook(m_book.path())),
                      [this](const QString& path) { m_book.saveCopy(path); });
}

void Bookkeeping::removeCustomer()
{
    const book::CustomerLine* line = m_book.customerLine(m_book.customer());
    if (!line)
        return;
    const Bilingual name = line->name;
    m_book.removeCustomer(line->id, {book::ChangeKind::CustomerRemoved, now(), {}, {}});
    const auto text = [name](const text::Words& words) {
        return tr("%1 was removed from the list. Undo brings the customer back.").arg(words.pick(name));
    };
    Q_EMIT said(Messages::undoable({.kind = Message::Kind::Notice, .text = text}, m_book));
}

void Bookkeeping::tellReversed(const book::JournalEntry& entry, bool isUndo)
{
    // Of whom: a change of the customer in front may be followed by one of another.
    const book::CustomerLine* line = entry.customer ? m_book.customerLine(*entry.customer) : nullptr;
    const auto text = [kind = std::string(book::tokenOf(entry.kind)), isUndo,
                       name = line ? std::optional(line->name) : std::nullopt](const text::Words& words) {
        const QString what = text::JournalWords(words, {}, {}).kind(kind);
        if (!name)
            return isUndo ? tr("Undone: %1").arg(what) : tr("Done again: %1").arg(what);
        return isUndo ? tr("Undone for %1: %2").arg(words.pick(*name), what)
                      : tr("Done again for %1: %2").arg(words.pick(*name), what);
    };
    Q_EMIT said({.kind = Message::Kind::Success, .text = text});
}

} // namespace clausemeter::app
