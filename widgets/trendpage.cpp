// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/trendpage.h"

#include "model/report/casedata.h"
#include "widgets/datatable.h"
#include "widgets/labels.h"
#include "widgets/monthschart.h"
#include "widgets/section.h"
#include "widgets/text/unbroken.h"
#include "widgets/trendfailures.h"
#include "widgets/wordsfor.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <algorithm>

namespace clausemeter::widgets {

using items::TrendModel;
using items::TrendRow;
using sla::TrendMonth;

namespace {

constexpr int kMostRows = 24;
constexpr int kChartHeight = 250;

const QString kUnknown = QStringLiteral("–");

double pixels(Money amount) // for drawing only
{
    return double(amount.units()) / double(Money::kUnit);
}

} // namespace

TrendPage::TrendPage(QWidget* parent)
    : ScrollPage(parent)
    , m_choice(new QWidget)
    , m_subject(quietLabel())
    , m_all(new QToolButton)
    , m_chartSection(new Section)
    , m_chart(new MonthsChart)
    , m_downtimeSection(new Section)
    , m_downtimeText(quietLabel())
    , m_downtime(new BarsChart)
    , m_voucherSection(new Section)
    , m_voucherText(quietLabel())
    , m_vouchers(new BarsChart)
    , m_failures(new TrendFailures)
    , m_monthSection(new Section)
    , m_months(new TrendModel(this))
    , m_monthTable(new DataTable(m_months))
{
    m_all->setObjectName(QStringLiteral("allServices"));
    m_all->setCheckable(true);
    auto* choice = new QHBoxLayout(m_choice);
    choice->setContentsMargins(4, 0, 0, 0);
    choice->addWidget(m_subject, 1);
    choice->addWidget(m_all);
    m_chart->setMinimumHeight(kChartHeight);
    m_chartSection->content()->addWidget(m_chart, 1);
    m_downtime->setObjectName(QStringLiteral("downtime"));
    m_vouchers->setObjectName(QStringLiteral("vouchers"));
    m_downtimeText->setObjectName(QStringLiteral("downtimeOfAll"));
    m_downtimeSection->content()->addWidget(m_downtimeText);
    m_downtimeSection->content()->addWidget(m_downtime, 1);
    m_voucherText->setObjectName(QStringLiteral("vouchersOfAll"));
    m_voucherSection->content()->addWidget(m_voucherText);
    m_voucherSection->content()->addWidget(m_vouchers, 1);
    m_monthSection->setContentSides(Section::kTableSides);
    m_monthSection->content()->addWidget(m_monthTable);
    m_monthTable->setObjectName(QStringLiteral("trend"));
    m_monthTable->setWide({{TrendModel::Month, 1}, {TrendModel::Verdict, 1}}, 150);
    m_monthTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_monthTable->setMaximumRows(kMostRows);
    auto* pair = new QHBoxLayout;
    pair->setSpacing(10);
    pair->addWidget(m_downtimeSection, 1);
    pair->addWidget(m_voucherSection, 1);
    column()->addWidget(m_choice);
    column()->addWidget(m_chartSection);
    column()->addLayout(pair);
    column()->addWidget(m_failures);
    column()->addWidget(m_monthSection);

    connect(m_all, &QToolButton::toggled, this, &TrendPage::refresh);
    connect(m_failures, &TrendFailures::rangeChanged, this, &TrendPage::showFailures);
    // Queued: what asks is replaced by what it asks for.
    connect(m_chart, &MonthsChart::monthRequested, this, &TrendPage::monthRequested, Qt::QueuedConnection);
    for (BarsChart* bars : {m_downtime, m_vouchers}) {
        bars->setActivatable(true);
        connect(
            bars, &BarsChart::activated, this,
            [this](int bar) {
                const TrendMonth::Part part = partOf(m_trend[std::size_t(bar)]);
                Q_EMIT monthRequested(part.service, part.month);
            },
            Qt::QueuedConnection);
    }
    connect(
        m_monthTable, &QAbstractItemView::activated, this,
        [this](const QModelIndex& index) {
            const TrendMonth::Part part = m_months->rows()[std::size_t(m_monthTable->sourceRow(index))].part;
            Q_EMIT monthRequested(part.service, part.month);
        },
        Qt::QueuedConnection);
    refresh();
}

QString TrendPage::title() const
{
    return tr("Trend");
}

bool TrendPage::isWholeCustomer() const
{
    return m_all->isChecked();
}

void TrendPage::setWholeCustomer(bool whole)
{
    m_all->setChecked(whole);
}

QByteArray TrendPage::saveState() const
{
    return isWholeCustomer() ? "whole" : "part";
}

bool TrendPage::restoreState(const QByteArray& state)
{
    if (state != "whole" && state != "part")
        return false;
    setWholeCustomer(state == "whole");
    return true;
}

bool TrendPage::allServices() const
{
    return isWholeCustomer() && !view().isEmpty() && view().data->analysis.services.size() > 1;
}

// Whether a service that is shown is settled so.
bool TrendPage::anyShape(sla::Shape shape) const
{
    const auto& services = view().data->analysis.services;
    if (!allServices())
        return view().service().definition.shape == shape;
    return std::ranges::any_of(
        services, [shape](const sla::ServiceResult& service) { return service.definition.shape == shape; });
}

QString TrendPage::currency() const
{
    return QString::fromStdString(view().data->analysis.customer.currency);
}

// The service month that stands for a month: the one that is shown, else the one with the lowest
// availability.
TrendMonth::Part TrendPage::partOf(const TrendMonth& month) const
{
    const auto availability = [this](const TrendMonth::Part& part) {
        return view()
            .data->analysis.services[part.service]
            .months[part.month]
            .availabilityPercent[sla::View::Contract];
    };
    return *std::min_element(month.parts.begin(), month.parts.end(), [&](const auto& a, const auto& b) {
        const auto first = availability(a);
        const auto second = availability(b);
        return first && (!second || *first < *second);
    });
}

bool TrendPage::isShown(const TrendMonth& month) const
{
    return std::find(month.parts.begin(), month.parts.end(),
                     TrendMonth::Part{view().serviceIndex, view().monthIndex}) != month.parts.end();
}

QString TrendPage::nameOf(const TrendMonth& month) const
{
    const YearMonth calendar = monthOf(month.start);
    const bool whole = allServices() || month.start == firstDay(calendar);
    return QString::fromStdString(whole ? toIso(calendar) : toIso(month.start));
}

BarsChart::Bar TrendPage::downtimeBar(const TrendMonth& month) const
{
    const text::Words& words = wordsFor(this);
    BarsChart::Bar bar;
    bar.name = nameOf(month);
    bar.current = isShown(month);
    if (!month.downtimeSeconds) {
        bar.figure = kUnknown;
        bar.reading = tr("%1: no data").arg(bar.name);
        return bar;
    }
    bar.value = double(*month.downtimeSeconds);
    bar.soFar = !month.finished;
    bar.figure = words.minutes(*month.downtimeSeconds);
    bar.reading = (bar.soFar ? tr("%1: %2 min of downtime so far") : tr("%1: %2 min of downtime"))
                      .arg(bar.name, bar.figure);
    return bar;
}

BarsChart::Bar TrendPage::voucherBar(const TrendMonth& month) const
{
    const text::Words& words = wordsFor(this);
    BarsChart::Bar bar;
    bar.name = nameOf(month);
    bar.current = isShown(month);
    bar.soFar = !month.finished;
    if (month.withData == 0) {
        bar.figure = kUnknown;
        bar.reading = tr("%1: no data").arg(bar.name);
    } else if (!month.voucher) {
        bar.figure = QStringLiteral("?");
        bar.reading = tr("%1: a voucher of unknown amount, no fee on record").arg(bar.name);
    } else {
        bar.value = pixels(*month.voucher);
        const QString amount = words.money(*month.voucher, currency());
        bar.figure = QString::fromStdString(month.voucher->toGroupedString());
        if (month.vouchersUnknown > 0)
            bar.figure += QStringLiteral(" + ?");
        bar.reading = (month.vouchersUnknown > 0 ? tr("%1: vouchers of %2, others of unknown amount")
                       : bar.soFar               ? tr("%1: vouchers of %2 so far")
                                                 : tr("%1: vouchers of %2"))
                          .arg(bar.name, amount);
    }
    return bar;
}

QString TrendPage::downtimeText() const
{
    std::int64_t seconds = 0;
    int months = 0;
    bool finished = true;
    for (const TrendMonth& month : m_trend) {
        seconds += month.downtimeSeconds.value_or(0);
        months += int(month.withData);
        finished = finished && (month.finished || !month.downtimeSeconds);
    }
    if (months == 0)
        return tr("No service month has data.");
    const QString text = finished ? tr("%1 min in %n service month(s) with data", nullptr, months)
                                  : tr("%1 min in %n service month(s) with data, so far", nullptr, months);
    return text::unbroken(text.arg(wordsFor(this).minutes(seconds)));
}

QString TrendPage::voucherText() const
{
    const text::Words& words = wordsFor(this);
    std::optional<Money> sum;
    int unknown = 0;
    for (const TrendMonth& month : m_trend) {
        if (month.voucher)
            sum = sum.value_or(Money()) + *month.voucher;
        unknown += int(month.vouchersUnknown);
    }
    if (!sum && unknown == 0)
        return tr("No service month has data.");
    QStringList parts;
    if (sum)
        parts << tr("%1 in all").arg(words.money(*sum, currency()));
    if (unknown > 0)
        parts << tr("%n service month(s) with a voucher of unknown amount: no fee on record", nullptr,
                    unknown);
    return text::unbroken(words.list(parts));
}

void TrendPage::showTexts()
{
    const bool all = allServices();
    m_all->setText(tr("all services"));
    m_all->setToolTip(tr("Show all services of the customer together."));
    m_chartSection->setHeading(all ? tr("Lowest availability of all services by calendar month (contract), %")
                                   : tr("Availability by service month (contract), %"));
    m_downtimeSection->setHeading(all ? tr("Downtime of all services by calendar month, min")
                                      : tr("Downtime by service month, min"));
    m_monthSection->setHeading(tr("Service months"));
    m_monthTable->setAccessibleName(m_monthSection->heading());
    m_downtime->setAccessibleName(m_downtimeSection->heading());
    if (!view().isEmpty()) {
        const sla::Analysis& analysis = view().data->analysis;
        m_voucherSection->setHeading(
            (all ? tr("Vouchers of all services by calendar month, %1") : tr("Vouchers by service month, %1"))
                .arg(currency()));
        m_subject->setText(all ? tr("%1, all services").arg(wordsFor(this).pick(analysis.customer.name))
                               : tr("Service %1").arg(QString::fromStdString(view().service().id)));
    }
    m_vouchers->setAccessibleName(m_voucherSection->heading());
    m_months->setTexts({{tr("service"), tr("service month"), tr("availability"), tr("measured"),
                         tr("outages"), tr("downtime, min"), tr("voucher"), tr("amount"), tr("standard")},
                        [this](const TrendRow& row, int column) { return cell(row, column); }});
}

void TrendPage::showCharts()
{
    std::vector<TrendMonth::Part> parts;
    std::optional<std::size_t> current;
    std::vector<BarsChart::Bar> downtime, vouchers;
    for (const TrendMonth& month : m_trend) {
        if (isShown(month))
            current = parts.size();
        parts.push_back(partOf(month));
        downtime.push_back(downtimeBar(month));
        vouchers.push_back(voucherBar(month));
    }
    m_chart->showMonths(view(), parts, current);
    m_downtime->setBars(std::move(downtime), &Colours::unavailable);
    m_vouchers->setBars(std::move(vouchers), &Colours::accent);
    m_downtimeText->setText(downtimeText());
    m_voucherText->setText(voucherText());
}

void TrendPage::showRows()
{
    std::vector<TrendRow> rows;
    for (const TrendMonth& month : m_trend) {
        for (const TrendMonth::Part& part : month.parts) {
            rows.push_back(TrendModel::rowOf(view().data->analysis, part));
            rows.back().current = part == TrendMonth::Part{view().serviceIndex, view().monthIndex};
        }
    }
    m_monthTable->setColumnHidden(TrendModel::Service, !allServices());
    m_monthTable->setColumnHidden(TrendModel::Outages, !anyShape(sla::Shape::Outages));
    m_months->setRows(std::move(rows));
}

const sla::FailurePattern& TrendPage::pattern()
{
    Counted wanted{view().data, {}, {}};
    if (!allServices())
        wanted.service = view().serviceIndex;
    if (!m_failures->isWholePeriod())
        wanted.month = view().month().month.start;
    if (m_counted == wanted)
        return m_pattern;
    m_pattern = {};
    for (const TrendMonth& month : m_trend) {
        if (wanted.month && !isShown(month))
            continue;
        for (const TrendMonth::Part& part : month.parts) {
            const sla::ServiceResult& service = view().data->analysis.services[part.service];
            m_pattern +=
                sla::failurePattern(report::slotsOf(*view().data->logs, service.id), service.definition,
                                    service.months[part.month].month.slotRange());
        }
    }
    m_counted = wanted;
    return m_pattern;
}

void TrendPage::showFailures()
{
    if (view().isEmpty())
        return;
    const sla::FailurePattern& found = pattern();
    const bool judgesSlots = anyShape(sla::Shape::SlotRate);
    const bool rests = judgesSlots || anyShape(sla::Shape::MeanErrorRate);
    m_failures->setVisible(rests || found.whole().withData > 0);
    m_failures->showPattern(found, judgesSlots);
}

QString TrendPage::cell(const TrendRow& row, int column) const
{
    const text::Words& words = wordsFor(this);
    switch (column) {
    case TrendModel::Service:
        return QString::fromStdString(row.service);
    case TrendModel::Month:
        return tr("%1 to %2").arg(words.date(row.month.start), words.date(row.month.end));
    case TrendModel::Availability:
        return row.availabilityPercent ? words.percent(*row.availabilityPercent) : kUnknown;
    case TrendModel::Measured:
        return row.measuredPercent ? words.percent(*row.measuredPercent) : kUnknown;
    case TrendModel::Outages:
        return row.outages ? words.count(*row.outages) : kUnknown;
    case TrendModel::Downtime:
        return row.downtimeSeconds ? words.minutes(*row.downtimeSeconds) : kUnknown;
    case TrendModel::VoucherPercent:
        return row.voucherPercent ? words.plainPercent(*row.voucherPercent) : kUnknown;
    case TrendModel::Voucher:
        return row.voucher ? words.money(*row.voucher, currency()) : kUnknown;
    case TrendModel::Verdict:
        if (!row.standardMet)
            return words.slotState(sla::SlotState::NoData);
        if (row.finished)
            return *row.standardMet ? tr("met") : tr("not met");
        return *row.standardMet ? tr("met so far") : tr("not met so far");
    default:
        return {};
    }
}

void TrendPage::refresh()
{
    setAccessibleName(title());
    const bool empty = view().isEmpty();
    for (QWidget* part : {static_cast<QWidget*>(m_chartSection), static_cast<QWidget*>(m_downtimeSection),
                          static_cast<QWidget*>(m_voucherSection), static_cast<QWidget*>(m_failures),
                          static_cast<QWidget*>(m_monthSection)})
        part->setVisible(!empty);
    m_choice->setVisible(!empty && view().data->analysis.services.size() > 1);
    showTexts();
    if (empty) {
        m_trend.clear();
        m_counted.reset();
        m_pattern = {};
        m_chart->showMonths({}, {}, std::nullopt);
        m_downtime->setBars({}, &Colours::unavailable);
        m_vouchers->setBars({}, &Colours::accent);
        m_months->setRows({});
        return;
    }
    const sla::Analysis& analysis = view().data->analysis;
    m_trend =
        allServices() ? sla::trendOfCustomer(analysis) : sla::trendOfService(analysis, view().serviceIndex);
    showCharts();
    showRows();
    showFailures();
}

} // namespace clausemeter::widgets
