// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/outagedialog.h"

#include "model/account/outageedit.h"
#include "model/items/outagesmodel.h"
#include "widgets/outagefields.h"
#include "widgets/wordsfor.h"

#include <algorithm>

namespace clausemeter::widgets {

namespace {

account::Outage given(const CaseView& view, std::optional<std::size_t> index, TimeRange time)
{
    if (index)
        return view.data->account.account.outages.at(*index);
    account::Outage outage;
    outage.service = view.service().id;
    outage.time = time;
    return outage;
}

} // namespace

OutageDialog::OutageDialog(const CaseView& view, std::optional<std::size_t> index, TimeRange time,
                           Keeping keeping, QWidget* parent)
    : AccountChangeDialog(view, keeping, parent)
    , m_index(index)
    , m_fields(new OutageFields(view.data->account.account.clock, view.service().definition,
                                given(view, index, time)))
{
    resize(940, 480);
    connect(m_fields, &OutageFields::edited, this, &OutageDialog::onEdited);
    begin(m_fields);
}

account::Account OutageDialog::account() const
{
    return account::withOutage(view().data->account.account, m_index, m_fields->outage());
}

const account::Outage& OutageDialog::outage() const
{
    return m_fields->outage();
}

QString OutageDialog::heading() const
{
    return m_index ? tr("Change the outage") : tr("Record an outage");
}

QString OutageDialog::keepText() const
{
    return m_index ? tr("&Change") : tr("&Record");
}

QStringList OutageDialog::faults() const
{
    QStringList lines;
    for (const account::OutageFault fault :
         account::faultsOf(m_fields->outage(), view().data->account.account)) {
        switch (fault) {
        case account::OutageFault::EndNotAfterStart:
            lines << endsTooEarly();
            break;
        case account::OutageFault::OutsideService:
            lines << tr("It lies outside the periods of the service, so it can never count.");
            break;
        }
    }
    return lines;
}

QString OutageDialog::whyNoEffect(const sla::ServiceResult& after) const
{
    const account::Account edited = account();
    const auto rows = items::OutagesModel::rowsOf(after, edited, view().monthIndex);
    const std::size_t at = m_index.value_or(edited.outages.size() - 1);
    const auto row = std::ranges::find(rows, at, &items::OutageRow::index);
    if (row == rows.end() || !row->touchesMonth)
        return liesInNoMonth();
    if (row->tooFewCalls)
        return tr("It changes no figure: minutes with fewer than %1 failed calls do not count (clause %2).")
            .arg(wordsFor(this).count(after.definition.failedCallsPerMinute.value),
                 QString::fromStdString(after.definition.failedCallsPerMinute.clause));
    QStringList standings;
    for (const sla::WindowStanding standing : row->standings)
        standings << wordsFor(this).windowStanding(standing);
    return tr("It changes no figure of the contract view: %1.").arg(wordsFor(this).list(standings));
}

} // namespace clausemeter::widgets
