// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/outagesection.h"

#include "widgets/datatable.h"
#include "widgets/editlinks.h"
#include "widgets/wordsfor.h"

#include <QVBoxLayout>
#include <algorithm>

namespace clausemeter::widgets {

using items::OutageRow;
using items::OutagesModel;

namespace {

const QString kUnknown = QStringLiteral("–");

} // namespace

OutageSection::OutageSection(QWidget* parent)
    : Section(parent)
    , m_outages(new OutagesModel(this))
    , m_table(new DataTable(m_outages))
    , m_links(new EditLinks(m_table, "Outage"))
{
    m_table->setObjectName(QStringLiteral("outages"));
    m_table->setWide({{OutagesModel::Time, 8}, {OutagesModel::Standing, 8}, {OutagesModel::Evidence, 12}},
                     84);
    setContentSides(kTableSides);
    content()->addWidget(m_table);
    content()->addWidget(m_links);
    const auto indexOf = [this](std::size_t row) { return m_outages->rows()[row].index; };
    connect(m_links, &EditLinks::addRequested, this, [this] { Q_EMIT outageRequested({}); });
    connect(m_links, &EditLinks::changeRequested, this,
            [this, indexOf](std::size_t row) { Q_EMIT outageRequested(indexOf(row)); });
    connect(m_links, &EditLinks::removeRequested, this,
            [this, indexOf](std::size_t row) { Q_EMIT outageRemoved(indexOf(row)); });
}

void OutageSection::showView(const CaseView& view)
{
    std::vector<OutageRow> rows;
    bool takesOutages = false;
    bool countsCalls = false;
    if (!view.isEmpty()) {
        const sla::Definition& definition = view.service().definition;
        rows = OutagesModel::rowsOf(view.service(), view.data->account.account, view.monthIndex);
        takesOutages = definition.shape == sla::Shape::Outages;
        countsCalls = definition.failedCallsPerMinute.value > 0;
        showTexts(view.data->analysis.clock);
    }
    // Where all belong to the month that is shown, none needs to stand out.
    if (std::ranges::all_of(rows, &OutageRow::current))
        std::ranges::for_each(rows, [](OutageRow& row) { row.current = false; });
    const bool hasCalls =
        std::ranges::any_of(rows, [](const OutageRow& row) { return row.outage.failedCalls.has_value(); });
    setVisible(takesOutages || !rows.empty());
    m_outages->setRows(std::move(rows));
    m_table->setColumnHidden(OutagesModel::FailedCalls, !countsCalls && !hasCalls);
    m_table->fit();
    m_links->refresh();
}

void OutageSection::showTexts(SlaClock clock)
{
    setHeading(tr("Recorded outages"));
    m_table->setAccessibleName(heading());
    m_table->setEmptyText(tr("The account records no outage of this service."));
    m_links->setTexts(tr("Record an outage…"), tr("Change…"), tr("Remove"));
    m_outages->setTexts(
        {{tr("time"), tr("length, min"), tr("failed calls a minute"), tr("under contract"),
          tr("evidence and note")},
         [this, clock](const OutageRow& row, int column) { return cell(row, column, clock); }});
}

QString OutageSection::cell(const OutageRow& row, int column, SlaClock clock) const
{
    const text::Words& words = wordsFor(this);
    const account::Outage& outage = row.outage;
    switch (column) {
    case OutagesModel::Time:
        return words.span(outage.time, clock);
    case OutagesModel::Length:
        return words.minutes(std::chrono::floor<std::chrono::seconds>(outage.time.length()).count());
    case OutagesModel::FailedCalls:
        return outage.failedCalls ? words.count(*outage.failedCalls) : kUnknown;
    case OutagesModel::Standing:
        return standing(row);
    case OutagesModel::Evidence: {
        QStringList names;
        for (const std::string& name : outage.evidence)
            names << QString::fromStdString(name);
        QStringList lines{words.list(names), QString::fromStdString(outage.note)};
        lines.removeAll(QString());
        return lines.isEmpty() ? kUnknown : lines.join(u'\n');
    }
    default:
        return {};
    }
}

QString OutageSection::standing(const OutageRow& row) const
{
    if (!row.touchesMonth)
        return tr("touches no service month");
    if (row.tooFewCalls)
        return tr("does not count: too few failed calls");
    QStringList standings;
    for (const sla::WindowStanding standing : row.standings)
        standings << wordsFor(this).windowStanding(standing);
    return standings.isEmpty() ? kUnknown : wordsFor(this).list(standings);
}

} // namespace clausemeter::widgets
