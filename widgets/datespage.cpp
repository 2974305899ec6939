// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/datespage.h"

#include "widgets/datatable.h"
#include "widgets/section.h"
#include "widgets/wordsfor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace clausemeter::widgets {

using items::DatesModel;

namespace {
const QString kUnknown = QStringLiteral("–");
constexpr int kEveryKind = -1;
} // namespace

DatesPage::DatesPage(QWidget* parent)
    : ScrollPage(parent)
    , m_dates(new DatesModel(this))
    , m_kind(new QComboBox)
    , m_onlyToCome(new QCheckBox)
    , m_exports(new ExportLinks)
    , m_section(new Section)
    , m_table(new DataTable(m_dates))
{
    m_kind->setObjectName(QStringLiteral("dateKind"));
    m_onlyToCome->setObjectName(QStringLiteral("onlyToCome"));
    m_onlyToCome->setChecked(true);
    m_table->setObjectName(QStringLiteral("dates"));
    m_table->setWide({{DatesModel::What, 3}, {DatesModel::Subject, 3}, {DatesModel::Clause, 2}}, 130);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Section::kTableSides + 4, 0, Section::kTableSides + 4, 4);
    bar->setSpacing(14);
    bar->addWidget(m_kind);
    bar->addWidget(m_onlyToCome);
    bar->addStretch(1);
    bar->addWidget(m_exports);
    m_section->setContentSides(Section::kTableSides);
    m_section->content()->addLayout(bar);
    m_section->content()->addWidget(m_table);
    column()->addWidget(m_section);
    connect(m_exports, &ExportLinks::requested, this, &DatesPage::exportRequested);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DatesPage::showRows);
    connect(m_onlyToCome, &QCheckBox::toggled, this, &DatesPage::showRows);
    refresh();
}

QString DatesPage::title() const
{
    return tr("Dates");
}

std::vector<report::CustomerDate> DatesPage::dates() const
{
    std::vector<report::CustomerDate> dates;
    for (const items::DateRow& row : m_dates->rows())
        dates.push_back(row.date);
    return dates;
}

QString DatesPage::daysLeft(std::int64_t days) const
{
    if (days == 0)
        return tr("today");
    const int n = int(std::min<std::int64_t>(std::abs(days), 1'000'000));
    return days > 0 ? tr("in %n days", nullptr, n) : tr("%n days ago", nullptr, n);
}

QString DatesPage::cell(const items::DateRow& row, int column) const
{
    const text::Words& words = wordsFor(this);
    const report::CustomerDate& date = row.date;
    QString text;
    switch (column) {
    case DatesModel::Day:
        return date.provisional ? tr("%1 (provisional)").arg(words.date(date.day)) : words.date(date.day);
    case DatesModel::Left:
        return daysLeft(row.daysLeft);
    case DatesModel::What:
        return words.dateKind(date.kind);
    case DatesModel::Service:
        text = QString::fromStdString(date.service);
        break;
    case DatesModel::Subject:
        text = words.dateSubject(date);
        break;
    case DatesModel::Amount:
        text = date.amount ? words.money(*date.amount, QString::fromStdString(date.currency)) : QString();
        break;
    case DatesModel::Clause:
        text = words.pick(date.clause);
        break;
    default:
        break;
    }
    return text.isEmpty() ? kUnknown : text;
}

void DatesPage::showTexts()
{
    const text::Words& words = wordsFor(this);
    m_section->setHeading(tr("Dates of the customer"));
    m_table->setAccessibleName(m_section->heading());
    m_table->setEmptyText(tr("There is no such date."));
    m_onlyToCome->setText(tr("only those to come"));
    m_kind->setAccessibleName(tr("Kind of date"));
    const QSignalBlocker quiet(m_kind);
    const int chosen = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    m_kind->addItem(tr("all kinds"), kEveryKind);
    for (int kind = 0; kind < report::kDateKindCount; ++kind)
        m_kind->addItem(words.dateKind(report::DateKind(kind)), kind);
    m_kind->setCurrentIndex(chosen);
    m_dates->setTexts(
        {{tr("date"), tr("days"), tr("what"), tr("service"), tr("subject"), tr("amount"), tr("clause")},
         [this](const items::DateRow& row, int column) { return cell(row, column); }});
}

void DatesPage::showRows()
{
    std::vector<items::DateRow> rows;
    if (!view().isEmpty()) {
        const Date asOf = view().data->analysis.asOf;
        report::DateFilter filter;
        if (const int kind = m_kind->currentData().toInt(); kind != kEveryKind)
            filter.kinds = {report::DateKind(kind)};
        if (m_onlyToCome->isChecked())
            filter.from = asOf;
        for (report::CustomerDate& date : report::filtered(view().data->dates, filter)) {
            const std::int64_t left = (date.day - asOf).count();
            rows.push_back({std::move(date), left});
        }
    }
    m_exports->setEnabled(!rows.empty());
    m_dates->setRows(std::move(rows));
    m_table->fit();
}

void DatesPage::refresh()
{
    setAccessibleName(title());
    showTexts();
    m_section->setVisible(!view().isEmpty());
    showRows();
}

} // namespace clausemeter::widgets
