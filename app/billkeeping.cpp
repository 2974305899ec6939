// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/billkeeping.h"

#include "app/actions.h"
#include "app/filedialogs.h"
#include "app/messages.h"
#include "app/results.h"
#include "app/session.h"

#include <QAction>
#include <QWidget>
#include <utility>

namespace clausemeter::app {

using widgets::Message;

BillKeeping::BillKeeping(Session& session, BookSession& book, const Actions& actions, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_book(book)
    , m_window(window)
    , m_bills(window)
{
    connect(actions.bills, &QAction::triggered, this, &BillKeeping::choose);
    connect(&session, &Session::billsGiven, this, &BillKeeping::compare);
    connect(&book, &BookSession::kept, this, &BillKeeping::compareWaiting);
    connect(&m_bills, &BillImporting::said, this, &BillKeeping::said);
    connect(&m_bills, &BillImporting::clauseAsked, this, &BillKeeping::clauseAsked);
    connect(&m_bills, &BillImporting::accountEdited, this, &BillKeeping::takeFees);
    connect(&m_bills, &BillImporting::assignmentsChosen, this, [this](const QByteArray& json) {
        if (m_billed && isSameBook())
            m_book.setSetting(bills::billSettingName(m_billed), QString::fromUtf8(json));
    });
}

bool BillKeeping::isSameBook() const
{
    return m_billedCase->accountPath == m_book.path().toStdString();
}

// Bills that came with an account are compared when that is in the book, and not where it is not kept.
void BillKeeping::compareWaiting(const book::KeepRequest& request, const book::Kept& kept)
{
    if (kept.kind == book::Kept::Kind::Overlaps) {
        m_waitingFor = request.read; // it is asked for once more, with an answer
        return;
    }
    const QStringList files = std::exchange(m_waiting, {});
    const auto asked = std::exchange(m_waitingFor, nullptr);
    const bool isKept = kept.kind != book::Kept::Kind::Failed;
    if (isKept && !files.isEmpty() && (!asked || asked == request.read))
        compare(files);
}

void BillKeeping::choose()
{
    FileDialogs::open(m_window, {}, [this](const QStringList& files) { compare(files); });
}

// Bills that come with an account wait until that is in the book.
void BillKeeping::compare(const QStringList& files)
{
    if (m_book.isBusy()) {
        m_waiting << files;
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

void BillKeeping::takeFees(const account::Account& account, const std::string& reason)
{
    if (!m_billed || !m_book.isWritable()) {
        Q_EMIT said({.kind = Message::Kind::Notice, .text = [](const text::Words&) {
                         return tr(
                             "Fees can only be taken over for a customer of a book that can be changed.");
                     }});
        return;
    }
    if (!isSameBook()) {
        Q_EMIT said(Messages::anotherBook());
        return;
    }
    m_book.saveAccount(m_billed, *m_billedCase, account, {book::ChangeKind::Fee, now(), {}, reason});
}

} // namespace clausemeter::app
