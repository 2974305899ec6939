// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fileopening.h"

#include "app/actions.h"
#include "app/booksession.h"
#include "app/contracts.h"
#include "app/filedialogs.h"
#include "app/session.h"
#include "app/versions.h"
#include "app/windowparts.h"
#include "widgets/emptystate.h"
#include "widgets/filedrop.h"
#include "widgets/portfoliopage.h"
#include "widgets/topbar.h"

#include <QAction>
#include <utility>

namespace clausemeter::app {

using widgets::Message;

FileOpening::FileOpening(Readers readers, WindowParts& parts, const Actions& actions, Folder lastFolder,
                         QWidget* window)
    : QObject(window)
    , m_readers(readers)
    , m_parts(parts)
    , m_lastFolder(std::move(lastFolder))
    , m_window(window)
{
    connect(new widgets::FileDrop(window), &widgets::FileDrop::dropped, this, &FileOpening::open);
    connect(actions.import, &QAction::triggered, this, &FileOpening::chooseFiles);
    connect(actions.importFolder, &QAction::triggered, this, &FileOpening::chooseFolder);
    connect(parts.top, &widgets::TopBar::importRequested, this, &FileOpening::chooseFiles);
    connect(parts.portfolio, &widgets::PortfolioPage::importRequested, this, &FileOpening::chooseFiles);
    connect(parts.empty, &widgets::EmptyState::openRequested, this, &FileOpening::chooseFiles);
    connect(&readers.book, &BookSession::bookOpened, this, &FileOpening::openWaiting);
    connect(&readers.book, &BookSession::failed, this, &FileOpening::openWaiting);
    connect(&readers.session, &Session::accountMissing, this, &FileOpening::sayAccountMissing);
    connect(&readers.session, &Session::severalAccounts, this, [this] {
        Q_EMIT said({.kind = Message::Kind::Error, .text = [](const text::Words&) {
                         return tr("Only one account file can be open at a time. Open one of them, with its "
                                   "logs.");
                     }});
    });
}

void FileOpening::open(const QStringList& files)
{
    m_readers.session.open(m_readers.versions.take(m_readers.contracts.take(files)));
}

void FileOpening::openBehindBook(const QStringList& files)
{
    m_waiting = files;
    openWaiting();
}

void FileOpening::openWaiting()
{
    if (!m_readers.book.isBusy())
        open(std::exchange(m_waiting, {}));
}

void FileOpening::chooseFiles()
{
    FileDialogs::open(m_window, m_lastFolder(), [this](const QStringList& files) { open(files); });
}

void FileOpening::chooseFolder()
{
    FileDialogs::openFolder(m_window, m_lastFolder(),
                            [this](const QStringList& files) { m_readers.session.open(files); });
}

void FileOpening::sayAccountMissing()
{
    const BookSession& book = m_readers.book;
    QStringList logs = m_readers.session.waitingLogs();
    for (const widgets::WarehouseSource& source : m_readers.session.waitingWarehouses())
        logs << source.address.toString();
    const auto ask = [this](auto text) {
        Q_EMIT said({.kind = Message::Kind::Notice, .text = std::move(text)});
    };
    if (!m_readers.session.current() && !book.isOpen())
        m_parts.showEmpty(logs);
    else if (book.isOpen() && logs.isEmpty())
        ask([](const text::Words&) { return tr("Whose bills are they? Choose the customer on the left."); });
    else if (book.isWritable())
        ask([](const text::Words&) {
            return tr("Whose log is it? Choose the customer on the left, or drop the account file of a new "
                      "one.");
        });
    else
        Q_EMIT said(
            {.kind = Message::Kind::Notice,
             .text =
                 [](const text::Words&) { return tr("An account file is needed: the log waits for it."); },
             .actionText = [] { return tr("Choose the account file…"); },
             .action = [this] { chooseFiles(); }});
}

} // namespace clausemeter::app
