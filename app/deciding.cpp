// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/deciding.h"

#include "app/actions.h"
#include "app/booksession.h"
#include "app/pages.h"
#include "app/results.h"
#include "model/account/exclusionedit.h"
#include "widgets/accountpage.h"
#include "widgets/exclusiondialog.h"
#include "widgets/timelinepage.h"

#include <QAction>
#include <algorithm>

namespace clausemeter::app {

using widgets::CaseView;
using widgets::ExclusionDialog;
using widgets::Message;

Deciding::Deciding(BookSession& book, const Actions& actions, const Pages& pages, View view, QWidget* window)
    : QObject(window)
    , m_book(book)
    , m_pages(pages)
    , m_view(std::move(view))
    , m_window(window)
{
    connect(actions.release, &QAction::triggered, this, [this] { open(std::nullopt); });
    connect(pages.account, &widgets::AccountPage::exclusionRequested, this, &Deciding::open);
    connect(pages.account, &widgets::AccountPage::exclusionRemoved, this, &Deciding::remove);
}

bool Deciding::mayKeep() const
{
    return m_book.isWritable() && m_book.current() && m_view().data == m_book.current();
}

TimeRange Deciding::timeToRelease() const
{
    const CaseView view = m_view();
    if (const TimeRange chosen = m_pages.timeline->chosenTime(); !chosen.isEmpty())
        return chosen;
    const auto& windows = view.month().windows;
    if (const auto longest = std::ranges::max_element(windows, {}, &sla::Window::seconds);
        longest != windows.end())
        return longest->time;
    const Instant start = view.data->analysis.clock.startOf(view.month().month.start);
    return {start, {start.ms + 3'600'000}};
}

void Deciding::open(std::optional<std::size_t> index)
{
    const CaseView view = m_view();
    if (view.isEmpty())
        return;
    auto* dialog = new ExclusionDialog(view, index, timeToRelease(), mayKeep(), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, index, customer = m_book.customer()] {
        const account::Exclusion& exclusion = dialog->exclusion();
        m_book.saveAccount(customer, dialog->account(),
                           {index ? book::ChangeKind::Standing : book::ChangeKind::Exclusion, now(),
                            exclusion.service, exclusion.standing ? exclusion.reason : exclusion.note});
    });
    dialog->open();
}

void Deciding::remove(std::size_t index)
{
    if (!mayKeep()) {
        Q_EMIT said({.kind = Message::Kind::Notice, .text = [](const text::Words&) {
                         return tr("Exclusions can only be changed for a customer of the book.");
                     }});
        return;
    }
    const account::Account& account = m_view().data->account.account;
    m_book.saveAccount(m_book.customer(), account::withoutExclusion(account, index),
                       {book::ChangeKind::Exclusion, now(), account.exclusions.at(index).service, {}});
    Q_EMIT said({.kind = Message::Kind::Notice,
                 .text = [](const text::Words&) { return tr("The exclusion was removed."); },
                 .actionText = [] { return tr("Undo"); },
                 .action = [this] { m_book.undo(); }});
}

} // namespace clausemeter::app
