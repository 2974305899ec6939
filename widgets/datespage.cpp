// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/datespage.h"

#include "widgets/datatable.h"
#include "widgets/fitlist.h"
#include "widgets/linkbutton.h"
#include "widgets/monthcalendar.h"
#include "widgets/section.h"
#include "widgets/tableclauses.h"
#include "widgets/wordsfor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

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
    , m_withCalendar(new QCheckBox)
    , m_calendar(new MonthCalendar)
    , m_everyDay(new LinkButton)
    , m_exports(new ExportLinks)
    , m_section(new Section)
    , m_table(new DataTable(m_dates))
{
    m_kind->setObjectName(QStringLiteral("dateKind"));
    m_onlyToCome->setObjectName(QStringLiteral("onlyToCome"));
    m_onlyToCome->setChecked(true);
    m_kind->addItem(QString(), kEveryKind);
    for (int kind = 0; kind < report::kDateKindCount; ++kind)
        m_kind->addItem(QString(), kind);
    m_kind->setMaxVisibleItems(m_kind->count());
    m_withCalendar->setObjectName(QStringLiteral("withCalendar"));
    m_withCalendar->setChecked(true);
    m_everyDay->setObjectName(QStringLiteral("everyDay"));
    m_table->setObjectName(QStringLiteral("dates"));
    m_table->setWide({{DatesModel::What, 3}, {DatesModel::Subject, 3}, {DatesModel::Clause, 2}}, 130);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Section::kTableSides + 4, 0, Section::kTableSides + 4, 4);
    bar->setSpacing(14);
    bar->addWidget(m_kind);
    bar->addWidget(m_onlyToCome);
    bar->addWidget(m_withCalendar);
    bar->addStretch(1);
    bar->addWidget(m_exports);
    m_section->setContentSides(Section::kTableSides);
    m_section->content()->addLayout(bar);
    auto* month = new QVBoxLayout;
    month->setContentsMargins(Section::kTableSides + 4, 0, Section::kTableSides + 4, 6);
    month->addWidget(m_calendar);
    m_calendar->tools()->addWidget(m_everyDay);
    m_section->content()->addLayout(month);
    m_section->content()->addWidget(m_table);
    column()->addWidget(m_section);
    connect(m_exports, &ExportLinks::requested, this, &DatesPage::exportRequested);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DatesPage::showRows);
    connect(m_onlyToCome, &QCheckBox::toggled, this, &DatesPage::showRows);
    connect(m_withCalendar, &QCheckBox::toggled, this, [this](bool shown) {
        m_calendar->setVisible(shown);
        if (!shown)
            choose({});
    });
    connect(m_calendar, &MonthCalendar::dayChosen, this,
            [this](Date day) { choose(day == m_day ? std::nullopt : std::optional(day)); });
    connect(m_everyDay, &QPushButton::clicked, this, [this] { choose({}); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DatesPage::markSelected);
    const auto clauseOf = [this](const QModelIndex& index) {
        const Bilingual& clause = m_dates->rows()[std::size_t(m_table->sourceRow(index))].date.clause;
        return clause.en.empty()
                   ? ClauseLinks()
                   : ClauseLinks{{QString::fromStdString(clause.en), wordsFor(this).pick(clause)}};
    };
    auto* links = new TableClauses(m_table, DatesModel::Clause, clauseOf);
    links->setPlainLinks();
    connect(links, &TableClauses::clauseRequested, this, &DatesPage::clauseRequested);
    connect(m_table, &QAbstractItemView::activated, this, [this, clauseOf](const QModelIndex& index) {
        for (const ClauseLink& link : clauseOf(index))
            Q_EMIT clauseRequested(link.cited);
    });
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

void DatesPage::showDate(const report::CustomerDate& date)
{
    if (select(date))
        return;
    choose({});
    m_kind->setCurrentIndex(0);
    if (!select(date)) {
        m_onlyToCome->setChecked(false);
        select(date);
    }
}

bool DatesPage::select(const report::CustomerDate& date)
{
    for (int row = 0; row < m_table->model()->rowCount(); ++row) {
        const QModelIndex index = m_table->model()->index(row, 0);
        if (m_dates->rows()[std::size_t(m_table->sourceRow(index))].date != date)
            continue;
        revealRow(m_table, index);
        return true;
    }
    return false;
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
    m_withCalendar->setText(tr("calendar"));
    m_kind->setItemText(0, tr("all kinds"));
    for (int i = 1; i < m_kind->count(); ++i)
        m_kind->setItemText(i, words.dateKind(report::DateKind(m_kind->itemData(i).toInt())));
    fitToTexts(m_kind);
    m_dates->setTexts(
        {{tr("date"), tr("days"), tr("what"), tr("service"), tr("subject"), tr("amount"), tr("clause")},
         [this](const items::DateRow& row, int column) { return cell(row, column); }});
}

void DatesPage::showRows()
{
    std::vector<items::DateRow> rows;
    std::map<Date, std::vector<MonthGridModel::Mark>> marks;
    if (!view().isEmpty()) {
        const Date asOf = view().data->analysis.asOf;
        report::DateFilter filter;
        if (const int kind = m_kind->currentData().toInt(); kind != kEveryKind)
            filter.kinds = {report::DateKind(kind)};
        if (m_onlyToCome->isChecked())
            filter.from = asOf;
        for (report::CustomerDate& date : report::filtered(view().data->dates, filter)) {
            auto& ofDay = marks[date.day]; // the dates come by day, then kind
            if (!ofDay.empty() && ofDay.back().kind == date.kind)
                ++ofDay.back().count;
            else
                ofDay.push_back({date.kind});
            if (m_day && date.day != *m_day)
                continue;
            const std::int64_t left = (date.day - asOf).count();
            rows.push_back({std::move(date), left});
        }
    }
    m_everyDay->setVisible(m_day.has_value());
    if (m_day)
        m_everyDay->setText(tr("Only %1: show every day").arg(wordsFor(this).date(*m_day)));
    m_calendar->setChosen(m_day);
    m_calendar->setMarks(std::move(marks));
    m_exports->setEnabled(!rows.empty());
    m_dates->setRows(std::move(rows));
    m_table->fit();
}

void DatesPage::choose(std::optional<Date> day)
{
    if (day == m_day)
        return;
    m_day = day;
    showRows();
}

void DatesPage::markSelected()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (!rows.isEmpty())
        m_calendar->setDay(m_dates->rows()[std::size_t(m_table->sourceRow(rows.first()))].date.day);
}

void DatesPage::refresh()
{
    setAccessibleName(title());
    showTexts();
    m_section->setVisible(!view().isEmpty());
    const report::Case* shown = view().isEmpty() ? nullptr : view().data.get();
    const std::optional<Date> asOf = shown ? std::optional(shown->analysis.asOf) : std::nullopt;
    const std::string customer = shown ? shown->account.account.customer.id : std::string();
    if (asOf && (asOf != m_asOf || customer != m_customer)) {
        m_day.reset();
        m_calendar->setBusinessDays(shown->knowledge->calendar);
        m_calendar->setAsOf(asOf);
        m_calendar->setDay(*asOf);
    }
    m_asOf = asOf;
    m_customer = customer;
    showRows();
}

} // namespace clausemeter::widgets
