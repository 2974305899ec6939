// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/exclusiondialog.h"

#include "model/account/exclusionedit.h"
#include "widgets/clausechips.h"
#include "widgets/exclusionfields.h"
#include "widgets/labels.h"
#include "widgets/wordsfor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace clausemeter::widgets {

namespace {

account::Exclusion given(const CaseView& view, std::optional<std::size_t> index, TimeRange time)
{
    if (index)
        return view.data->account.account.exclusions.at(*index);
    account::Exclusion exclusion;
    exclusion.service = view.service().id;
    exclusion.time = time;
    return exclusion;
}

} // namespace

ExclusionDialog::ExclusionDialog(const CaseView& view, std::optional<std::size_t> index, TimeRange time,
                                 Keeping keeping, QWidget* parent)
    : AccountChangeDialog(view, keeping, parent)
    , m_index(index)
    , m_fields(new ExclusionFields(view.data->account.account, view.service().definition,
                                   given(view, index, time)))
    , m_caption(quietLabel())
    , m_clauses(new ClauseChips)
{
    resize(1060, 600);
    auto* named = new QHBoxLayout;
    named->setSpacing(10);
    m_caption->setWordWrap(false);
    named->addWidget(m_caption);
    named->addWidget(m_clauses, 1);
    auto* fields = new QWidget;
    auto* layout = new QVBoxLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_fields);
    layout->addLayout(named);
    connect(m_clauses, &ClauseChips::clauseRequested, this, &ExclusionDialog::clauseRequested);
    connect(m_fields, &ExclusionFields::edited, this, [this] {
        showClauses();
        onEdited();
    });
    showClauses();
    begin(fields);
}

// Of what stands in the fields now.
void ExclusionDialog::showClauses()
{
    m_caption->setText(tr("Read the clauses:"));
    m_clauses->setLinks(clauseLinks(wordsFor(this), view().service().definition, m_fields->exclusion()));
}

void ExclusionDialog::changeEvent(QEvent* event)
{
    AccountChangeDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        showClauses();
}

account::Account ExclusionDialog::account() const
{
    return account::withExclusion(view().data->account.account, m_index, m_fields->exclusion());
}

const account::Exclusion& ExclusionDialog::exclusion() const
{
    return m_fields->exclusion();
}

QString ExclusionDialog::heading() const
{
    return m_index ? tr("Change the exclusion") : tr("Release time from liability");
}

QString ExclusionDialog::keepText() const
{
    return m_index ? tr("&Change") : tr("&Release");
}

QStringList ExclusionDialog::faults() const
{
    QStringList lines;
    for (const account::ExclusionFault fault : account::faultsOf(m_fields->exclusion())) {
        switch (fault) {
        case account::ExclusionFault::EndNotAfterStart:
            lines << endsTooEarly();
            break;
        case account::ExclusionFault::AnnouncedEndNotAfterStart:
            lines << tr("The end of the announced time must lie after its start.");
            break;
        case account::ExclusionFault::ReasonMissing:
            lines << tr("A standing that a person sets needs a reason: it is kept and printed.");
            break;
        }
    }
    return lines;
}

const sla::StandingResult* ExclusionDialog::standingIn(const sla::ServiceResult& after) const
{
    const std::size_t at = m_index.value_or(view().data->account.account.exclusions.size());
    for (const sla::MonthResult& month : after.months) {
        const auto found = std::ranges::find(month.exclusions, at, &sla::AppliedExclusion::index);
        if (found != month.exclusions.end())
            return &found->standing;
    }
    return nullptr;
}

QString ExclusionDialog::whyNoEffect(const sla::ServiceResult& after) const
{
    const sla::StandingResult* standing = standingIn(after);
    return standing ? tr("It changes no figure of the contract view: %1.")
                          .arg(wordsFor(this).standingReason(*standing))
                    : liesInNoMonth();
}

void ExclusionDialog::showResult(const sla::ServiceResult& after)
{
    const sla::StandingResult* standing = standingIn(after);
    m_fields->setByRule(standing ? wordsFor(this).standing(standing->proposed) : QString());
}

} // namespace clausemeter::widgets
