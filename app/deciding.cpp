// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/deciding.h"

#include "app/actions.h"
#include "app/booksession.h"
#include "app/messages.h"
#include "app/pages.h"
#include "app/results.h"
#include "model/account/exclusionedit.h"
#include "model/account/outageedit.h"
#include "widgets/accountpage.h"
#include "widgets/exclusiondialog.h"
#include "widgets/outagedialog.h"
#include "widgets/timelinepage.h"

#include <QAction>
#include <algorithm>

namespace clausemeter::app {

using widgets::CaseView;
using widgets::ExclusionDialog;
using widgets::Keeping;
using widgets::Message;
using widgets::OutageDialog;

namespace {

TimeRange longestWindow(const CaseView& view)
{
    const auto& windows = view.month().windows;
    const auto longest = std::ranges::max_element(windows, {}, &sla::Window::seconds);
    return longest == windows.end() ? TimeRange() : longest->time;
}

} // namespace

Deciding::Deciding(BookSession& book, const Actions& actions, const Pages& pages, View view, QWidget* window)
    : QObject(window)
    , m_book(book)
    , m_pages(pages)
    , m_view(std::move(view))
    , m_window(window)
{
    connect(actions.release, &QAction::triggered, this, [this] { openExclusion(std::nullopt); });
    connect(actions.recordOutage, &QAction::triggered, this, [this] { openOutage(std::nullopt); });
    connect(pages.account, &widgets::AccountPage::exclusionRequested, this, &Deciding::openExclusion);
    connect(pages.account, &widgets::AccountPage::exclusionRemoved, this, &Deciding::removeExclusion);
    connect(pages.account, &widgets::AccountPage::outageRequested, this, &Deciding::openOutage);
    connect(pages.account, &widgets::AccountPage::outageRemoved, this, &Deciding::removeOutage);
}

widgets::Keeping Deciding::keeping() const
{
    if (!m_book.isCurrent(m_view().data))
        return Keeping::OfFiles;
    return m_book.isWritable() ? Keeping::Possible : Keeping::ReadOnly;
}

TimeRange Deciding::timeToBegin(TimeRange otherwise) const
{
    if (const TimeRange chosen = m_pages.timeline->chosenTime(); !chosen.isEmpty())
        return chosen;
    if (!otherwise.isEmpty())
        return otherwise;
    const CaseView view = m_view();
    const Instant start = view.data->analysis.clock.startOf(view.month().month.start);
    return {start, {start.ms + 3'600'000}};
}

void Deciding::openExclusion(std::optional<std::size_t> index)
{
    const CaseView view = m_view();
    if (view.isEmpty())
        return;
    auto* dialog = new ExclusionDialog(view, index, timeToBegin(longestWindow(view)), keeping(), m_window);
    connect(dialog, &ExclusionDialog::clauseRequested, this,
            [this, dialog, view](const QString& cited) { Q_EMIT clauseAsked(cited, view, dialog); });
    connect(dialog, &QDialog::accepted, this, [this, dialog, index, view, customer = m_book.customer()] {
        const account::Exclusion& exclusion = dialog->exclusion();
        m_book.saveAccount(customer, *view.data, dialog->account(),
                           {index ? book::ChangeKind::Standing : book::ChangeKind::Exclusion, now(),
                            exclusion.service, exclusion.standing ? exclusion.reason : exclusion.note});
    });
    dialog->open();
}

void Deciding::openOutage(std::optional<std::size_t> index)
{
    const CaseView view = m_view();
    if (view.isEmpty())
        return;
    auto* dialog = new OutageDialog(view, index, timeToBegin({}), keeping(), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, view, customer = m_book.customer()] {
        const account::Outage& outage = dialog->outage();
        m_book.saveAccount(customer, *view.data, dialog->account(),
                           {book::ChangeKind::Outage, now(), outage.service, outage.note});
    });
    dialog->open();
}

void Deciding::removeExclusion(std::size_t index)
{
    const account::Account& account = m_view().data->account.account;
    saveWithout(account::withoutExclusion(account, index), book::ChangeKind::Exclusion,
                account.exclusions.at(index).service, [] { return tr("The exclusion was removed."); });
}

void Deciding::removeOutage(std::size_t index)
{
    const account::Account& account = m_view().data->account.account;
    saveWithout(account::withoutOutage(account, index), book::ChangeKind::Outage,
                account.outages.at(index).service, [] { return tr("The outage was removed."); });
}

void Deciding::saveWithout(const account::Account& account, book::ChangeKind kind, const std::string& service,
                           std::function<QString()> text)
{
    if (const Keeping may = keeping(); may != Keeping::Possible) {
        Q_EMIT said({.kind = Message::Kind::Notice, .text = [may](const text::Words&) {
                         return may == Keeping::ReadOnly
                                    ? tr("The book can only be read here, so nothing was changed.")
                                    : tr("Exclusions and outages can only be changed for a customer of the "
                                         "book.");
                     }});
        return;
    }
    m_book.saveAccount(
        m_book.customer(), *m_view().data, account, {kind, now(), service, {}},
        [this, text = std::move(text)] {
            Q_EMIT said(Messages::undoable(
                {.kind = Message::Kind::Notice, .text = [text](const text::Words&) { return text(); }},
                m_book));
        });
}

} // namespace clausemeter::app
