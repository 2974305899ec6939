// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bookkeeping.h"

#include "app/actions.h"
#include "app/filedialogs.h"
#include "app/landing.h"
#include "app/messages.h"
#include "app/openingnotice.h"
#include "app/results.h"
#include "app/session.h"
#include "model/report/outputfile.h"
#include "model/report/providerrecord.h"
#include "widgets/journaldialog.h"
#include "widgets/overlapdialog.h"
#include "widgets/text/journalwords.h"
#include "widgets/wordsfor.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <algorithm>

namespace clausemeter::app {

using widgets::Message;

namespace {

const QString kSuffix = QStringLiteral("book");

} // namespace

Bookkeeping::Bookkeeping(Session& session, BookSession& book, const Actions& actions, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_book(book)
    , m_window(window)
    , m_bills(window)
{
    connectActions(actions);
    connect(&session, &Session::read, this,
            [this](std::shared_ptr<const report::Case> data, qint64 customer) {
                // Of a customer of the book that was open when the reading began.
                if (customer && data->accountPath != m_book.path().toStdString())
                    tellAnotherBook();
                else
                    m_book.keep({std::move(data), customer});
            });
    connect(&session, &Session::recordRead, this, &Bookkeeping::keepRecord);
    connect(&book, &BookSession::bookOpened, this, &Bookkeeping::takeStanding);
    connect(&book, &BookSession::changed, this, &Bookkeeping::followCustomer);
    connect(&book, &BookSession::kept, this, &Bookkeeping::tellKept);
    connect(&book, &BookSession::overtaken, this, &Bookkeeping::tellOvertaken);
    connect(&book, &BookSession::reversed, this, &Bookkeeping::tellReversed);
    connect(&session, &Session::billsGiven, this, &Bookkeeping::compareBills);
    connect(&m_bills, &BillImporting::said, this, &Bookkeeping::said);
    connect(&m_bills, &BillImporting::clauseAsked, this, &Bookkeeping::clauseAsked);
    connect(&m_bills, &BillImporting::accountEdited, this, &Bookkeeping::takeFees);
    connect(&m_bills, &BillImporting::assignmentsChosen, this, [this](const QByteArray& json) {
        if (m_billed && m_billedCase->accountPath == m_book.path().toStdString())
            m_book.setSetting(bills::billSettingName(m_billed), QString::fromUtf8(json));
    });
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
        const bool isThere = QFileInfo::exists(path);
        m_book.open(path, true);
        if (!isThere)
            Q_EMIT said({.kind = Message::Kind::Notice,
                         .text =
                             [path](const text::Words&) {
                                 return tr("The book %1 was not there: a new one was made.").arg(path);
                             },
                         .staysOverReading = true});
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
    connect(actions.journal, &QAction::triggered, this, &Bookkeeping::openJournal);
    connect(actions.bills, &QAction::triggered, this, &Bookkeeping::chooseBills);
}

// Another book was opened meanwhile, in which the same number is another customer.
void Bookkeeping::tellAnotherBook()
{
    Q_EMIT said({.kind = Message::Kind::Error, .text = [](const text::Words&) {
                     return tr("Another book was opened meanwhile; nothing was kept. Open the book that it "
                               "belongs to, and then the files again.");
                 }});
}

void Bookkeeping::tellOvertaken()
{
    Q_EMIT said({.kind = Message::Kind::Error, .text = [](const text::Words&) {
                     return tr("The account was changed otherwise meanwhile, or another book was opened, so "
                               "this change was not kept. Look at the account as it is now, and make the "
                               "change again.");
                 }});
}

// A book that can only be read is shown as it is, and what is opened beside it is not kept.
void Bookkeeping::takeStanding()
{
    m_session.setHandsOver(m_book.isWritable());
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
        tellAnotherBook();
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
    const QStringList bills = std::exchange(m_waitingBills, {});
    switch (kept.kind) {
    case book::Kept::Kind::Overlaps:
        askOverlap(request, kept);
        return;
    case book::Kept::Kind::Failed:
        tellNotKept(request, kept);
        return;
    case book::Kept::Kind::Added:
    case book::Kept::Kind::KnownAlready:
        break;
    }
    if (request.record == book::RecordOf::Provider)
        tellRecordAdded(request, kept);
    else
        tellAdded(request, kept);
    if (!bills.isEmpty())
        compareBills(bills);
}

void Bookkeeping::tellAdded(const book::KeepRequest& request, const book::Kept& kept)
{
    if (m_session.current())
        m_session.close(); // the sample makes room
    const bool isNew = kept.kind == book::Kept::Kind::Added;
    Message message{.kind = isNew ? Message::Kind::Success : Message::Kind::Notice,
                    .text = [data = request.read, isNew](const text::Words& words) {
                        const QString name = words.pick(data->account.account.customer.name);
                        const int logs = int(data->logs->inputs.size());
                        const QString first =
                            !isNew
                                ? tr("The logs of %1 are in the book already; nothing was counted a second "
                                     "time.")
                                      .arg(name)
                            : logs == 0 ? tr("The account of %1 is in the book.").arg(name)
                                        : tr("%1 and %n log(s) are in the book.", nullptr, logs).arg(name);
                        return (QStringList{first} + OpeningNotice::sentences(*data, words)).join(u'\n');
                    }};
    Q_EMIT said(isNew ? Messages::undoable(std::move(message), m_book, kept.changes) : message);
}

void Bookkeeping::tellRecordAdded(const book::KeepRequest& request, const book::Kept& kept)
{
    const bool isNew = kept.kind == book::Kept::Kind::Added;
    Message message{.kind = isNew ? Message::Kind::Success : Message::Kind::Notice,
                    .text = [data = request.read, isNew](const text::Words& words) {
                        const QString name = words.pick(data->account.account.customer.name);
                        return isNew ? tr("The provider's record of %1 is in the book.").arg(name)
                                     : tr("The provider's record of %1 is in the book already; nothing was "
                                          "counted a second time.")
                                           .arg(name);
                    }};
    Q_EMIT said(isNew ? Messages::undoable(std::move(message), m_book, kept.changes) : message);
}

void Bookkeeping::askOverlap(const book::KeepRequest& request, const book::Kept& kept)
{
    auto* dialog = new widgets::OverlapDialog(
        {kept.overlaps, request.record, request.read->account.account.clock}, m_window);
    const auto keepAs = [this, request, path = m_book.path()](book::OnOverlap onOverlap) {
        if (path != m_book.path()) {
            tellAnotherBook();
            return;
        }
        book::KeepRequest again = request;
        again.onOverlap = onOverlap;
        m_book.keep(std::move(again));
    };
    connect(dialog, &widgets::OverlapDialog::chosen, this, keepAs);
    dialog->open();
}

// Where only some of the logs are known, the others can still be added.
void Bookkeeping::tellNotKept(const book::KeepRequest& request, const book::Kept& kept)
{
    if (kept.error->code == ErrorCode::Cancelled)
        return;
    Message message = Messages::error(*kept.error);
    const bool isRecord = request.record == book::RecordOf::Provider;
    const std::vector<std::string>& paths = isRecord ? request.read->provider->paths : request.read->logPaths;
    QStringList others;
    for (const std::string& log : paths) {
        if (std::ranges::find(kept.known, log) == kept.known.end())
            others << QString::fromStdString(log);
    }
    const bool canLeaveOut = !kept.known.empty() && !others.isEmpty() &&
                             others.size() + qsizetype(kept.known.size()) == qsizetype(paths.size());
    if (kept.error->code == ErrorCode::BookSameContent && canLeaveOut) {
        if (request.customer == 0)
            others.prepend(QString::fromStdString(request.read->accountPath));
        message.actionText = [] { return tr("Add the others"); };
        message.action = [this, others, isRecord, owner = RecordOwner{request.read, request.customer, true}] {
            isRecord ? m_session.readRecord(owner, others) : m_session.open(others);
        };
    }
    Q_EMIT said(message);
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
                      tr("%1, copy", "name of a file").arg(QFileInfo(m_book.path()).completeBaseName()),
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
    const std::string kind = book::tokenOf(entry.kind);
    Q_EMIT said({.kind = Message::Kind::Success, .text = [kind, isUndo](const text::Words& words) {
                     const QString what = text::JournalWords(words, {}, {}).kind(kind);
                     return isUndo ? tr("Undone: %1").arg(what) : tr("Done again: %1").arg(what);
                 }});
}

// Of the customer who is shown, or of all.
void Bookkeeping::openJournal()
{
    const qint64 customer = m_session.current() ? 0 : m_book.customer();
    m_book.journal(customer ? std::optional(customer) : std::nullopt,
                   [this](const BookSession::Entries& entries) { showJournal(entries); });
}

// A clause is one of the service's agreement, which the customer's case tells.
void Bookkeeping::readClause(const QString& cited, qint64 customer, const std::string& service,
                             QWidget* dialog)
{
    m_book.readCase(customer, [this, cited, service,
                               over = QPointer<QWidget>(dialog)](std::shared_ptr<const report::Case> data) {
        if (!data || !over)
            return;
        const auto isIt = [&](const sla::ServiceResult& of) { return of.id == service; };
        Q_EMIT clauseAsked(cited, serviceView(std::move(data), isIt), over);
    });
}

void Bookkeeping::showJournal(const BookSession::Entries& entries)
{
    widgets::JournalCustomers customers;
    for (const book::CustomerLine& line : m_book.portfolio()->customers)
        customers[line.id] = {line.name, line.clock, QString::fromStdString(line.currency)};
    auto* dialog = new widgets::JournalDialog(entries, std::move(customers), m_window);
    connect(dialog, &widgets::JournalDialog::clauseRequested, this,
            [this, dialog](const QString& cited, qint64 customer, const std::string& service) {
                readClause(cited, customer, service, dialog);
            });
    connect(dialog, &widgets::JournalDialog::exportRequested, this,
            [this](const QString& name, const QByteArray& csv) {
                FileDialogs::save(m_window, tr("Export the journal"), QStringLiteral("csv"), name,
                                  [this, csv](const QString& path) {
                                      Q_EMIT said(Messages::written(path, report::writeFile(path, csv)));
                                  });
            });
    dialog->open();
}

void Bookkeeping::chooseBills()
{
    FileDialogs::open(m_window, {}, [this](const QStringList& files) { compareBills(files); });
}

// Bills that come with an account wait until that is in the book.
void Bookkeeping::compareBills(const QStringList& files)
{
    if (m_book.isBusy()) {
        m_waitingBills << files;
        return;
    }
    if (const auto fromFiles = m_session.current()) {
        m_billed = 0;
        m_bills.start(files, fromFiles);
        return;
    }
    if (!m_book.current()) {
        Q_EMIT said({.kind = Message::Kind::Notice, .text = [](const text::Words&) {
                         return tr("Whose bills are they? Choose the customer on the left, then open them "
                                   "again.");
                     }});
        return;
    }
    m_billed = m_book.customer();
    m_billedCase = m_book.current();
    m_book.setting(bills::billSettingName(m_billed),
                   [this, files, current = m_billedCase](const QString& kept) {
                       m_bills.start(files, current, kept.toUtf8());
                   });
}

void Bookkeeping::takeFees(const account::Account& account, const std::string& reason)
{
    if (!m_billed || !m_book.isWritable()) {
        Q_EMIT said({.kind = Message::Kind::Notice, .text = [](const text::Words&) {
                         return tr(
                             "Fees can only be taken over for a customer of a book that can be changed.");
                     }});
        return;
    }
    if (m_billedCase->accountPath != m_book.path().toStdString()) {
        tellAnotherBook();
        return;
    }
    m_book.saveAccount(m_billed, *m_billedCase, account, {book::ChangeKind::Fee, now(), {}, reason});
}

} // namespace clausemeter::app
