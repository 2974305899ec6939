// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/teamwatch.h"

#include "app/userfolder.h"
#include "model/server/address.h"

#include <chrono>

namespace clausemeter::app {

using book::Book;
using widgets::Message;
using namespace std::chrono_literals;

namespace {

// Of the copy: after a change, and where nothing was changed.
constexpr qint64 kRenewMs = 60'000;
constexpr qint64 kConfirmMs = 600'000;

} // namespace

TeamWatch::TeamWatch(BookSession& book, QObject* parent)
    : QObject(parent)
    , m_book(book)
{
    m_timer.setInterval(3s);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_book.copy() ? tryServer() : look(); });
    connect(&book, &BookSession::bookOpened, this, &TeamWatch::follow);
}

void TeamWatch::follow()
{
    const bool isShared = m_book.copy() || server::looksLikeAddress(m_book.path());
    m_renewing.cancel();
    m_trying.cancel();
    m_copiedEntry = -1;
    m_isLooking = false;
    if (isShared && m_wasCopy && !m_book.copy())
        Q_EMIT said({.kind = Message::Kind::Success, .text = [](const text::Words&) {
                         return tr("The server can be reached again: this is the team's book.");
                     }});
    m_wasCopy = m_book.copy().has_value();
    isShared ? m_timer.start() : m_timer.stop();
    if (isShared && !m_book.copy())
        renewCopy();
}

void TeamWatch::look()
{
    if (m_isLooking || m_book.isBusy())
        return;
    m_isLooking = true;
    m_book.newestEntry([this](const Result<qint64>& newest) {
        m_isLooking = false;
        if (m_book.isBusy() || m_book.copy())
            return;
        if (newest) {
            if (*newest != m_book.shownEntry())
                m_book.renew();
            const bool isChanged = *newest != m_copiedEntry;
            if (!m_renewed.isValid() || m_renewed.hasExpired(isChanged ? kRenewMs : kConfirmMs))
                renewCopy();
        } else if (book::saysServerIsGone(newest.error().code) &&
                   book::localCopyOf(m_book.path(), copiesFolder())) {
            m_book.reopen();
        }
    });
}

// Nothing is told where that fails: the copy is for another day.
void TeamWatch::renewCopy()
{
    if (m_renewing.isRunning())
        return;
    m_renewed.start();
    m_renewing.start(
        [address = m_book.path()](Progress& progress) {
            return book::renewLocalCopy(address, copiesFolder(), {}, progress);
        },
        [this, entry = m_book.shownEntry()](const Status& renewed) {
            if (renewed)
                m_copiedEntry = entry;
        });
}

// Beside the book's own thread, which goes on reading the copy.
void TeamWatch::tryServer()
{
    if (m_trying.isRunning() || m_book.isBusy())
        return;
    m_trying.start([address = m_book.copy()->address](
                       Progress&) { return Book::open(address, Book::Access::Read).ok(); },
                   [this](bool isThere) {
                       if (isThere && m_book.copy())
                           m_book.reopen();
                   });
}

} // namespace clausemeter::app
