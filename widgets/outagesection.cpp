// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/outagesection.h"

#include "widgets/datatable.h"
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
    : OutageSection(new OutagesModel, parent)
{
}

OutageSection::OutageSection(OutagesModel* model, QWidget* parent)
    : EntriesSection(model, "outages", "Outage", parent)
    , m_outages(model)
{
    entries()->setWide({{OutagesModel::Time, 8}, {OutagesModel::Standing, 8}, {OutagesModel::Evidence, 12}},
                       84);
}

std::size_t OutageSection::indexOfEntry(std::size_t row) const
{
    return m_outages->rows()[row].index;
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
    entries()->setColumnHidden(OutagesModel::FailedCalls, !countsCalls && !hasCalls);
    refresh();
}

void OutageSection::showTexts(SlaClock clock)
{
    setTexts({tr("Recorded outages"), tr("The account records no outage of this service."),
              tr("Record an outage…"), tr("Change…"), tr("Remove")});
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
