// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparing.h"

#include "app/actions.h"
#include "app/booksession.h"
#include "app/filedialogs.h"
#include "app/filekind.h"
#include "app/messages.h"
#include "app/pages.h"
#include "app/results.h"
#include "app/session.h"
#include "model/book/wholeimports.h"
#include "model/report/providerrecord.h"
#include "widgets/overlapdialog.h"
#include "widgets/recordspage.h"

#include <QAction>
#include <QFileInfo>
#include <utility>

namespace clausemeter::app {

using widgets::Message;

Comparing::Comparing(Session& session, BookSession& book, const Actions& actions, const Pages& pages,
                     QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_book(book)
    , m_window(window)
{
    connect(actions.compareRecords, &QAction::triggered, this, &Comparing::choose);
    connect(pages.records, &widgets::RecordsPage::recordRequested, this, &Comparing::choose);
    connect(pages.records, &widgets::RecordsPage::removeRequested, this, &Comparing::remove);
    connect(&session, &Session::recordRead, this, &Comparing::hold);
    connect(&book, &BookSession::kept, this,
            [this](const book::KeepRequest& request, const book::Kept& kept) {
                using enum book::Kept::Kind;
                if (request.record == book::RecordOf::Provider &&
                    (kept.kind == Added || kept.kind == KnownAlready))
                    Q_EMIT recordRead();
            });
}

bool Comparing::isOfBook() const
{
    return m_customer != 0 && m_book.isWritable();
}

RecordOwner Comparing::owner(bool replacesAll) const
{
    return {m_plain, m_customer, isOfBook(), replacesAll};
}

Comparing::Data Comparing::with(const Data& data)
{
    if (data == m_plain)
        return shown();
    const qint64 customer = m_session.current() ? 0 : m_book.customer();
    if (!data || !m_plain || customer != m_customer ||
        data->analysis.customer.id != m_plain->analysis.customer.id)
        forget();
    m_plain = data;
    m_customer = customer;
    m_compared.reset();
    if (m_record && !m_task.isRunning())
        compareAgain();
    return data;
}

void Comparing::choose()
{
    if (!m_plain)
        return;
    const QString folder = m_plain->logPaths.empty()
                               ? QString()
                               : QFileInfo(QString::fromStdString(m_plain->logPaths.front())).absolutePath();
    // Of the customer for whom they were asked, whoever is shown when they are chosen.
    FileDialogs::openRecord(m_window, folder, [this, owner = owner(false)](const QStringList& files) {
        m_session.readRecord(owner, files);
    });
}

void Comparing::read(const QStringList& files)
{
    if (m_plain)
        m_session.readRecord(owner(false), files);
}

std::vector<std::string> Comparing::files() const
{
    if (!m_plain || !shown()->provider)
        return {};
    return filesOnDisk(shown()->provider->paths);
}

void Comparing::whenWhole(std::function<void()> then)
{
    const auto thenIf = [this, then = std::move(then)](bool isWhole) {
        if (isWhole)
            then();
        else
            Q_EMIT said({.kind = Message::Kind::Notice, .text = [](const text::Words&) {
                             return tr(
                                 "Parts of this record were replaced by later files, so it can't be read "
                                 "again as a whole. Remove it, and open the files that shall count.");
                         }});
    };
    if (m_record || !isOfBook()) {
        thenIf(std::ranges::none_of(m_parts, &book::RecordPart::isReplaced));
        return;
    }
    m_book.imports(m_customer, [thenIf](const BookSession::Imports& imports) {
        thenIf(book::areWhole(imports, book::RecordOf::Provider));
    });
}

void Comparing::readAgain(std::map<std::string, logs::Mapping> mappings)
{
    QStringList paths;
    for (const std::string& file : files())
        paths << QString::fromStdString(file);
    m_session.readRecord(owner(true), paths, std::move(mappings));
}

bool Comparing::isShown(const RecordOwner& owner) const
{
    return m_plain && owner.customer == m_customer &&
           owner.of->analysis.customer.id == m_plain->analysis.customer.id;
}

// What is kept comes with the case, when it is in the book.
void Comparing::hold(const Data& data, const RecordOwner& owner)
{
    if (!owner.isKept)
        join(data, owner, owner.replacesAll ? book::OnOverlap::ReplaceAll : book::OnOverlap::Ask);
}

void Comparing::join(const Data& read, const RecordOwner& owner, book::OnOverlap onOverlap)
{
    if (!isShown(owner)) {
        Q_EMIT said(
            {.kind = Message::Kind::Notice,
             .text = [name = read->account.account.customer.name](const text::Words& words) {
                 return tr("%1 is not shown any more, so the provider's record was not taken. Open the "
                           "customer, then the record again.")
                     .arg(words.pick(name));
             }});
        return;
    }
    if (m_joining.isRunning()) { // one behind the other
        m_next.push_back([this, read, owner, onOverlap] { join(read, owner, onOverlap); });
        return;
    }
    m_joining.start(
        [parts = m_parts, part = book::RecordPart::of(*read->provider), onOverlap,
         clock = read->analysis.clock](Progress&) {
            Joined joined{book::withPart(parts, part, onOverlap, clock), nullptr};
            if (joined.added.kept.kind == book::Kept::Kind::Added)
                joined.record =
                    std::make_shared<const report::ProviderRecord>(book::joined(joined.added.parts));
            return joined;
        },
        [this, read, owner, forgotten = m_forgotten](Joined joined) {
            if (forgotten == m_forgotten)
                takeJoined(std::move(joined), read, owner);
            for (const auto& next : std::exchange(m_next, {}))
                next();
        });
}

void Comparing::takeJoined(Joined joined, const Data& read, const RecordOwner& owner)
{
    const book::Kept& kept = joined.added.kept;
    switch (kept.kind) {
    case book::Kept::Kind::Overlaps:
        askOverlap(kept.overlaps, read, owner);
        return;
    case book::Kept::Kind::SameName: // of accounts only
        return;
    case book::Kept::Kind::Failed:
        sayNotAdded(kept, read, owner);
        return;
    case book::Kept::Kind::KnownAlready:
        Q_EMIT recordRead();
        Q_EMIT said({.kind = Message::Kind::Notice,
                     .text = [name = read->account.account.customer.name](const text::Words& words) {
                         return tr("The provider's record of %1 is shown already; nothing was counted a "
                                   "second time.")
                             .arg(words.pick(name));
                     }});
        return;
    case book::Kept::Kind::Added:
        break;
    }
    const bool isAlone = joined.added.parts.size() == 1;
    m_parts = std::move(joined.added.parts);
    m_record = std::move(joined.record);
    if (isAlone && owner.of == m_plain)
        m_compared = read;
    else if (!m_task.isRunning()) // with other parts, or with a case that was changed meanwhile
        compareAgain();
    Q_EMIT compared();
    Q_EMIT recordRead();
    if (m_customer != 0)
        Q_EMIT said({.kind = Message::Kind::Notice, .text = [](const text::Words&) {
                         return tr("The book can only be read here: the provider's record is shown, but not "
                                   "kept.");
                     }});
}

void Comparing::askOverlap(const std::vector<book::Overlap>& overlaps, const Data& read,
                           const RecordOwner& owner)
{
    m_asking = new widgets::OverlapDialog(
        {overlaps, book::RecordOf::Provider, read->analysis.clock, widgets::OverlapQuestion::Held::InWindow},
        m_window);
    connect(m_asking, &widgets::OverlapDialog::chosen, this,
            [this, read, owner](book::OnOverlap onOverlap) { join(read, owner, onOverlap); });
    m_asking->open();
}

// Where only some of the files are held, the others can still be added.
void Comparing::sayNotAdded(const book::Kept& kept, const Data& read, const RecordOwner& owner)
{
    if (kept.error->code != ErrorCode::BookSameContent) {
        Q_EMIT said(Messages::error(*kept.error));
        return;
    }
    QStringList others;
    for (const std::string& path : read->provider->paths) {
        if (std::ranges::find(kept.known, path) == kept.known.end())
            others << QString::fromStdString(path);
    }
    const auto file = [details = kept.error->details](std::size_t at) {
        return QFileInfo(QString::fromStdString(details[at])).fileName();
    };
    Message message{.kind = Message::Kind::Error, .text = [file](const text::Words&) {
                        return tr("“%1” has the same content as “%2”, which is part of the provider's record "
                                  "already. Nothing was added.")
                            .arg(file(0), file(1));
                    }};
    // Known files that lie in a folder or an archive cannot be left out of it.
    if (others.size() + qsizetype(kept.known.size()) == qsizetype(read->provider->paths.size())) {
        message.actionText = [] { return tr("Add the others"); };
        message.action = [this, owner, others] { m_session.readRecord(owner, others); };
    }
    Q_EMIT said(message);
}

void Comparing::compareAgain()
{
    m_task.start(
        [record = m_record, data = m_plain](Progress&) { return report::withProvider(*data, *record); },
        [this, data = m_plain](Result<report::Case> made) { finish(std::move(made), data); });
}

void Comparing::finish(Result<report::Case>&& made, const Data& data)
{
    if (!m_record)
        return; // taken away meanwhile
    if (!made) {
        Q_EMIT said(Messages::error(made.error()));
        return;
    }
    if (data != m_plain || made->provider->logs != m_record->logs) {
        compareAgain();
        return;
    }
    m_compared = std::make_shared<const report::Case>(std::move(*made));
    Q_EMIT compared();
}

void Comparing::remove()
{
    m_session.giveUpRecord();
    if (m_record || m_joining.isRunning()) {
        forget();
        m_compared.reset();
        Q_EMIT compared();
    } else if (m_plain && m_plain->provider && isOfBook()) {
        m_book.removeRecord(m_customer, {book::ChangeKind::RecordRemoved, now(), {}, {}}, [this] {
            const auto text = [](const text::Words&) {
                return tr("The provider's record was removed from the book. Undo brings it back.");
            };
            Q_EMIT said(Messages::undoable({.kind = Message::Kind::Notice, .text = text}, m_book));
        });
    } else if (m_plain && m_plain->provider) {
        Q_EMIT said({.kind = Message::Kind::Error, .text = [](const text::Words&) {
                         return tr("The book can only be read here, so the provider's record stays in it. "
                                   "Remove it in the window that has the book open for changes.");
                     }});
    }
}

void Comparing::forget()
{
    ++m_forgotten;
    m_task.cancel();
    m_joining.cancel();
    m_next.clear();
    if (m_asking)
        m_asking->reject();
    m_parts.clear();
    m_record.reset();
}

} // namespace clausemeter::app
