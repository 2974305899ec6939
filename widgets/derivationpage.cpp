// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/derivationpage.h"

#include "model/sla/timefacts.h"
#include "widgets/labels.h"
#include "widgets/section.h"
#include "widgets/wordsfor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace clausemeter::widgets {

DerivationPage::DerivationPage(QWidget* parent)
    : ScrollPage(parent)
    , m_heading(dataLabel(this))
    , m_copy(new QPushButton(this))
    , m_steps(new QVBoxLayout)
{
    m_copy->setObjectName(QStringLiteral("copyDerivation"));
    scaleFont(m_heading, 1.1, QFont::DemiBold);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(asText()); });
    auto* top = new QHBoxLayout;
    top->setContentsMargins(2, 0, 0, 0);
    top->addWidget(m_heading, 1);
    top->addWidget(m_copy, 0, Qt::AlignTop);
    m_steps->setSpacing(10);
    column()->addLayout(top);
    column()->addLayout(m_steps);
    refresh();
}

QString DerivationPage::title() const
{
    return tr("How computed?");
}

QString DerivationPage::heading() const
{
    if (view().isEmpty())
        return {};
    const text::Words& words = wordsFor(this);
    const sla::ServiceMonth& month = view().month().month;
    return tr("%1 %2, %3 to %4")
        .arg(words.pick(view().service().definition.serviceName), QString::fromStdString(view().service().id),
             words.date(month.start), words.date(month.end));
}

StepRow::Texts DerivationPage::textsOf(int number, const sla::Step& step) const
{
    const text::Words& words = wordsFor(this);
    StepRow::Texts texts{QString::number(number),
                         words.stepTitle(step),
                         words.stepText(step, view().month(), view().data->analysis.clock,
                                        QString::fromStdString(view().data->analysis.customer.currency)),
                         {},
                         {}};
    if (step.reading != sla::Reading::None)
        texts.reading = StepRow::tr("Reading: %1").arg(words.reading(step.reading));
    if (sla::timeOf(step))
        texts.link = tr("Show on the timeline");
    for (const std::string& clause : step.clauses)
        texts.clauses << words.clause(view().service().definition, clause);
    return texts;
}

DerivationPage::Group& DerivationPage::groupOf(const sla::Step& step)
{
    const auto group = text::groupOf(step.id);
    const auto found =
        std::find_if(m_groups.begin(), m_groups.end(), [group](const Group& g) { return g.group == group; });
    if (found != m_groups.end())
        return *found;
    // Where its heading belongs among those that are there.
    const auto place =
        std::find_if(m_groups.begin(), m_groups.end(), [group](const Group& g) { return g.group > group; });
    auto* section = new Section;
    section->content()->setSpacing(12);
    m_steps->insertWidget(int(place - m_groups.begin()), section);
    return *m_groups.insert(place, Group{group, section, {}, 0});
}

void DerivationPage::refresh()
{
    m_copy->setText(tr("&Copy as text"));
    setAccessibleName(title());
    m_copy->setVisible(!view().isEmpty());
    m_heading->setText(heading());
    for (Group& group : m_groups)
        group.used = 0;
    m_rows.clear();
    m_shown = nullptr;
    if (!view().isEmpty()) {
        int number = 0;
        for (const sla::Step& step : view().month().derivation) {
            // Rows are used again: to make them anew costs far more than their texts.
            Group& group = groupOf(step);
            if (group.used == group.rows.size()) {
                group.rows.push_back(makeRow());
                group.section->content()->addWidget(group.rows.back());
            }
            StepRow* row = group.rows[group.used++];
            row->setTexts(textsOf(++number, step));
            m_rows.push_back(row);
            m_cited[row] = step.clauses;
            m_times[row] = sla::timeOf(step).value_or(TimeRange());
        }
    }
    const text::Words& words = wordsFor(this);
    for (const Group& group : m_groups) {
        group.section->setHeading(words.stepGroup(group.group));
        group.section->setVisible(group.used > 0);
        for (std::size_t i = 0; i < group.rows.size(); ++i)
            group.rows[i]->setVisible(i < group.used);
    }
    markRows();
}

StepRow* DerivationPage::makeRow()
{
    auto* row = new StepRow;
    connect(row, &StepRow::linkClicked, this, [this, row] { Q_EMIT timeRequested(m_times[row]); });
    connect(row, &StepRow::clauseClicked, this, [this, row](int clause) {
        Q_EMIT clauseRequested(QString::fromStdString(m_cited[row][std::size_t(clause)]));
    });
    return row;
}

void DerivationPage::showStep(std::size_t step)
{
    if (step >= m_rows.size())
        return;
    m_shown = m_rows[step];
    reveal(m_rows[step]);
    markRows();
}

void DerivationPage::showSelection(TimeRange time)
{
    m_selected = time;
    markRows();
}

void DerivationPage::markRows()
{
    for (const Group& group : m_groups) {
        for (StepRow* row : group.rows)
            row->setMarked(row == m_shown || !m_times[row].intersected(m_selected).isEmpty());
    }
}

QString DerivationPage::asText() const
{
    if (view().isEmpty())
        return {};
    const text::Words& words = wordsFor(this);
    QStringList lines{heading()};
    QString group;
    int number = 0;
    for (const sla::Step& step : view().month().derivation) {
        const QString own = words.stepGroup(text::groupOf(step.id));
        if (own != group)
            lines << QString() << own;
        group = own;
        lines << StepRow::asLines(textsOf(++number, step));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace clausemeter::widgets
