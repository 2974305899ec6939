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
    FileDialogs::openRecord(m_window, folder, [this](const QStringList& files) { read(files); });
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
    if (!isOfBook() || m_record) {
        then();
        return;
    }
    m_book.imports(m_customer, [this, then = std::move(then)](const BookSession::Imports& imports) {
        if (book::areWhole(imports, book::RecordOf::Provider))
            then();
        else
            Q_EMIT said({.kind = Message::Kind::Notice, .text = [](const text::Words&) {
                             return tr(
                                 "Parts of this record were replaced by later files, so it can't be read "
                                 "again as a whole. Remove it, and open the files that shall count.");
                         }});
    });
}

void Comparing::readAgain(std::map<std::string, logs::Mapping> mappings)
{
    QStringList paths;
    for (const std::string& file : files())
        paths << QString::fromStdString(file);
    m_session.readRecord(owner(true), paths, std::move(mappings));
}

// What is kept comes with the case, when it is in the book.
void Comparing::hold(const Data& data, const RecordOwner& owner)
{
    if (owner.isKept || !m_plain || owner.customer != m_customer ||
        data->analysis.customer.id != m_plain->analysis.customer.id)
        return; // or its customer is not shown any more
    m_record = data->provider;
    if (owner.of == m_plain)
        m_compared = data;
    else if (!m_task.isRunning()) // the case was changed while the record was read
        compareAgain();
    Q_EMIT compared();
    Q_EMIT recordRead();
    if (m_customer != 0)
        Q_EMIT said({.kind = Message::Kind::Notice, .text = [](const text::Words&) {
                         return tr("The book can only be read here: the provider's record is shown, but not "
                                   "kept.");
                     }});
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
    if (m_record) {
        forget();
        m_compared.reset();
        Q_EMIT compared();
    } else if (m_plain && m_plain->provider && isOfBook()) {
        m_book.removeRecord(m_customer, {book::ChangeKind::RecordRemoved, now(), {}, {}});
        const auto text = [](const text::Words&) {
            return tr("The provider's record was removed from the book. Undo brings it back.");
        };
        Q_EMIT said(Messages::undoable({.kind = Message::Kind::Notice, .text = text}, m_book));
    } else if (m_plain && m_plain->provider) {
        Q_EMIT said({.kind = Message::Kind::Error, .text = [](const text::Words&) {
                         return tr("The book can only be read here, so the provider's record stays in it. "
                                   "Remove it in the window that has the book open for changes.");
                     }});
    }
}

void Comparing::forget()
{
    m_task.cancel();
    m_record.reset();
}

} // namespace clausemeter::app
