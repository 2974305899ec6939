// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/feesection.h"

#include "widgets/datatable.h"
#include "widgets/editlinks.h"
#include "widgets/wordsfor.h"

#include <algorithm>

namespace clausemeter::widgets {

using items::FeeRow;
using items::FeesModel;

FeeSection::FeeSection(QWidget* parent)
    : FeeSection(new FeesModel, parent)
{
}

FeeSection::FeeSection(FeesModel* model, QWidget* parent)
    : EntriesSection(model, "fees", "Fee", parent)
    , m_fees(model)
{
    entries()->setWide({{FeesModel::Month, 1}}, 160);
    links()->setRemovable([this](std::size_t month) { return m_fees->rows()[month].fee.has_value(); });
}

// Rows are the service months, in their order.
std::size_t FeeSection::indexOfEntry(std::size_t row) const
{
    return row;
}

void FeeSection::showView(const CaseView& view)
{
    showTexts();
    std::vector<FeeRow> rows;
    if (!view.isEmpty()) {
        const auto& months = view.service().months;
        for (std::size_t i = 0; i < months.size(); ++i)
            rows.push_back({months[i].month, months[i].fee, i == view.monthIndex});
    }
    links()->setCanAdd(std::ranges::any_of(rows, [](const FeeRow& row) { return !row.fee; }));
    m_fees->setRows(std::move(rows));
    refresh();
    setVisible(!view.isEmpty());
}

void FeeSection::showTexts()
{
    setTexts({tr("Fees by service month"), tr("The service has no service month yet."), tr("Enter a fee…"),
              tr("Change…"), tr("Remove…")});
    m_fees->setTexts({{tr("service month"), tr("consumed"), tr("discount"), tr("voucher"),
                       tr("promotional credit"), tr("other"), tr("cash part")},
                      [this](const FeeRow& row, int column) { return cell(row, column); }});
}

QString FeeSection::cell(const FeeRow& row, int column) const
{
    const text::Words& words = wordsFor(this);
    if (column == FeesModel::Month)
        return tr("%1 to %2").arg(words.date(row.month.start), words.date(row.month.end));
    // The currency stands among the facts; in the table only the figures.
    const auto amount = FeesModel::amount(row, column);
    return amount ? words.money(*amount, {}) : QStringLiteral("–");
}

} // namespace clausemeter::widgets
