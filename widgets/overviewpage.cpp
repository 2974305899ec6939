// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/overviewpage.h"

#include "model/sla/allowance.h"
#include "widgets/datatable.h"
#include "widgets/inputsection.h"
#include "widgets/labels.h"
#include "widgets/linkbutton.h"
#include "widgets/monthschart.h"
#include "widgets/section.h"
#include "widgets/sharebar.h"
#include "widgets/text/unbroken.h"
#include "widgets/wordsfor.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <algorithm>

namespace clausemeter::widgets {

using items::MonthsModel;

namespace {

constexpr std::size_t kLongestWindows = 5;
constexpr int kSideWidth = 350;

double pixels(Decimal minutes) // for drawing only
{
    return double(minutes.units()) / double(Decimal::kOne);
}

std::vector<ShareBar::Mark> marksOf(const sla::Allowance& allowance, double whole, const text::Words& words)
{
    std::vector<ShareBar::Mark> marks;
    for (const sla::TierStart& tier : allowance.tiers) {
        if (pixels(tier.minutes) <= whole)
            marks.push_back({pixels(tier.minutes) / whole, words.count(tier.minutes)});
    }
    return marks;
}

} // namespace

OverviewPage::OverviewPage(QWidget* parent)
    : ScrollPage(parent)
    , m_warnings(new Section)
    , m_warningText(dataLabel())
    , m_chartSection(new Section)
    , m_chart(new MonthsChart)
    , m_downtime(new Section)
    , m_downtimeText(dataLabel())
    , m_downtimeBar(new ShareBar)
    , m_nextTier(quietLabel())
    , m_coverage(new Section)
    , m_coverageText(dataLabel())
    , m_coverageBar(new ShareBar)
    , m_evidence(quietLabel())
    , m_windows(new Section)
    , m_windowGrid(new QGridLayout)
    , m_monthSection(new Section)
    , m_months(new MonthsModel(this))
    , m_monthTable(new DataTable(m_months))
    , m_inputs(new InputSection)
{
    m_warnings->setEdge(&Colours::unavailable);
    m_warnings->content()->addWidget(m_warningText);
    m_chartSection->content()->addWidget(m_chart, 1);
    scaleFont(m_downtimeText, 1.15, QFont::DemiBold);
    scaleFont(m_coverageText, 1.15, QFont::DemiBold);
    m_downtimeText->setObjectName(QStringLiteral("downtime"));
    m_nextTier->setObjectName(QStringLiteral("nextTier"));
    for (QWidget* w : {static_cast<QWidget*>(m_downtimeText), static_cast<QWidget*>(m_downtimeBar),
                       static_cast<QWidget*>(m_nextTier)})
        m_downtime->content()->addWidget(w);
    for (QWidget* w : {static_cast<QWidget*>(m_coverageText), static_cast<QWidget*>(m_coverageBar),
                       static_cast<QWidget*>(m_evidence)})
        m_coverage->content()->addWidget(w);
    m_windowGrid->setHorizontalSpacing(12);
    m_windowGrid->setVerticalSpacing(2);
    m_windows->content()->addLayout(m_windowGrid);
    m_windows->content()->addStretch(1);
    m_monthSection->setContentSides(Section::kTableSides);
    m_monthSection->content()->addWidget(m_monthTable);
    m_monthTable->setObjectName(QStringLiteral("months"));
    m_monthTable->setWide({{MonthsModel::Month, 1}, {MonthsModel::ClaimState, 1}}, 150);
    m_monthTable->setSelectionMode(QAbstractItemView::SingleSelection);

    auto* side = new QVBoxLayout;
    side->setSpacing(10);
    side->addWidget(m_downtime);
    side->addWidget(m_coverage);
    side->addWidget(m_windows, 1);
    for (Section* section : {m_downtime, m_coverage, m_windows})
        section->setFixedWidth(kSideWidth);
    auto* top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(m_chartSection, 1);
    top->addLayout(side);
    column()->addWidget(m_warnings);
    column()->addLayout(top);
    column()->addWidget(m_monthSection);
    column()->addWidget(m_inputs);

    connect(m_inputs, &InputSection::readingRequested, this, &OverviewPage::readingRequested);
    connect(m_inputs, &InputSection::importsRequested, this, &OverviewPage::importsRequested);
    connect(m_inputs, &InputSection::badRowsRequested, this, &OverviewPage::badRowsRequested);
    // Queued: what asks is replaced by what it asks for.
    connect(
        m_chart, &MonthsChart::monthRequested, this,
        [this](std::size_t, std::size_t month) { Q_EMIT monthRequested(int(month)); }, Qt::QueuedConnection);
    connect(
        m_monthTable, &QAbstractItemView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT monthRequested(m_monthTable->sourceRow(index)); },
        Qt::QueuedConnection);
    refresh();
}

void OverviewPage::setImportsOffered(bool isOffered)
{
    m_inputs->setImportsOffered(isOffered);
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

void OverviewPage::showTexts()
{
    m_warnings->setHeading(tr("Please note"));
    m_chartSection->setHeading(tr("Availability by service month (contract), %"));
    m_downtime->setHeading(tr("Downtime of the service month"));
    m_coverage->setHeading(tr("Data coverage"));
    m_windows->setHeading(tr("Longest unavailable windows"));
    m_monthSection->setHeading(tr("Service months"));
    m_monthTable->setAccessibleName(m_monthSection->heading());
    m_months->setTexts({{tr("service month"), tr("availability"), tr("downtime, min"), tr("voucher"),
                         tr("amount"), tr("claim until"), tr("state of the claim")},
                        [this](const items::MonthRow& row, int column) { return monthCell(row, column); }});
}

void OverviewPage::showWarnings()
{
    const text::Words& words = wordsFor(this);
    QStringList texts;
    for (const sla::Warning& warning : view().month().warnings)
        texts << words.warning(warning);
    m_warnings->setVisible(!texts.isEmpty());
    m_warningText->setText(text::unbroken(texts.join(u'\n')));
}

void OverviewPage::showDowntime()
{
    const text::Words& words = wordsFor(this);
    const sla::MonthResult& month = view().month();
    const sla::Allowance allowance = sla::allowanceOf(month, view().service().definition);
    if (!month.hasDowntime()) {
        m_downtimeText->setText(tr("None: availability is the mean of the slots' error rates"));
        m_downtimeBar->setParts({});
        m_nextTier->clear();
        return;
    }
    const QString allowed = words.count(allowance.allowedMinutes);
    if (!month.availabilityPercent[sla::View::Contract]) {
        m_downtimeText->setText(text::unbroken(tr("Not known; %1 min are allowed").arg(allowed)));
        m_downtimeBar->setParts({});
        m_nextTier->setText(tr("The service month has no data."));
        return;
    }
    m_downtimeText->setText(
        text::unbroken(tr("%1 of %2 min").arg(words.minutes(allowance.usedSeconds), allowed)));
    const sla::TierStart* next = allowance.next();
    const double used = double(allowance.usedSeconds) / 60;
    const double whole = std::max(next ? pixels(next->minutes) : used, used) * 1.12;
    const bool met = month.standardMet.value_or(false);
    m_downtimeBar->setParts({{used / whole, met ? &Colours::available : &Colours::unavailable}},
                            marksOf(allowance, whole, words));
    if (!next) {
        m_nextTier->setText(tr("The highest tier is reached."));
        return;
    }
    if (next->slotsToGo == 0) {
        m_nextTier->setText(
            text::unbroken(tr("The %1 tier begins above %2 min.")
                               .arg(words.plainPercent(next->voucherPercent), words.count(next->minutes))));
        return;
    }
    const int slots = int(std::min<std::int64_t>(next->slotsToGo, 1'000'000));
    m_nextTier->setText(
        text::unbroken(tr("The %1 tier begins above %2 min: %n more slots.", nullptr, slots)
                           .arg(words.plainPercent(next->voucherPercent), words.count(next->minutes))));
}

void OverviewPage::showCoverage()
{
    const text::Words& words = wordsFor(this);
    const sla::MonthResult& month = view().month();
    const sla::SlotTotals& slots = month.slots;
    const std::int64_t all = slots.withData + slots.noData + slots.pending;
    m_coverageText->setText(tr("%1 of %2 slots").arg(words.count(slots.withData), words.count(all)));
    const auto share = [all](std::int64_t n) { return all > 0 ? double(n) / double(all) : 0; };
    m_coverageBar->setParts({{share(slots.withData - slots.unavailable), &Colours::available},
                             {share(slots.unavailable), &Colours::unavailable}});
    QStringList lines{
        tr("unavailable: %1, without data: %2, pending: %3")
            .arg(words.count(slots.unavailable), words.count(slots.noData), words.count(slots.pending))};
    if (slots.withData > 0)
        lines << tr("weakest evidence: %1").arg(words.grade(month.weakestGrade));
    m_evidence->setText(lines.join(u'\n'));
}

void OverviewPage::showWindows()
{
    clearLayout(m_windowGrid);
    const text::Words& words = wordsFor(this);
    std::vector<sla::Window> windows = view().month().windows;
    if (windows.empty()) {
        QLabel* none = quietLabel();
        none->setText(view().month().slots.withData > 0 ? tr("No slot with data was unavailable.")
                                                        : tr("The service month has no data."));
        m_windowGrid->addWidget(none, 0, 0);
        none->show();
        return;
    }
    std::stable_sort(windows.begin(), windows.end(),
                     [](const sla::Window& a, const sla::Window& b) { return a.seconds > b.seconds; });
    windows.resize(std::min(windows.size(), kLongestWindows));
    m_windowGrid->setColumnStretch(0, 1);
    for (int row = 0; row < int(windows.size()); ++row) {
        const sla::Window& window = windows[std::size_t(row)];
        auto* link = new LinkButton;
        // Across midnight the end has its date too: on a line of its own.
        const SlaClock clock = view().data->analysis.clock;
        QString span = words.span(window.time, clock);
        if (clock.dateOf(window.time.start) != clock.dateOf(window.time.end))
            span.replace(QStringLiteral(" – "), QStringLiteral(" –\n"));
        link->setText(span);
        link->setAccessibleDescription(tr("Show in the timeline"));
        const TimeRange time = window.time;
        connect(link, &QPushButton::clicked, this, [this, time] { Q_EMIT timeRequested(time); });
        QLabel* length = dataLabel();
        length->setText(tr("%1 min").arg(words.minutes(window.seconds)));
        length->setWordWrap(false);
        length->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        QLabel* counted = quietLabel();
        counted->setText(tr("counts %1").arg(words.minutes(window.countedSeconds)));
        counted->setWordWrap(false);
        counted->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_windowGrid->addWidget(link, row, 0, Qt::AlignLeft);
        m_windowGrid->addWidget(length, row, 1);
        m_windowGrid->addWidget(counted, row, 2);
        for (QWidget* widget :
             {static_cast<QWidget*>(link), static_cast<QWidget*>(length), static_cast<QWidget*>(counted)})
            widget->show();
    }
}

void OverviewPage::showMonths()
{
    std::vector<items::MonthRow> rows;
    for (std::size_t i = 0; i < view().service().months.size(); ++i)
        rows.push_back({view().service().months[i], i == view().monthIndex});
    m_months->setRows(std::move(rows));
    m_monthTable->fit();
}

QString OverviewPage::monthCell(const items::MonthRow& row, int column) const
{
    const text::Words& words = wordsFor(this);
    const QString unknown = QStringLiteral("–");
    const sla::MonthResult& month = row.month;
    const auto& availability = month.availabilityPercent[sla::View::Contract];
    const auto& voucherPercent = month.voucherPercent[sla::View::Contract];
    switch (column) {
    case MonthsModel::Month:
        return tr("%1 to %2").arg(words.date(month.month.start), words.date(month.month.end));
    case MonthsModel::Availability:
        return availability ? words.percent(*availability) : unknown;
    case MonthsModel::Downtime:
        return availability && month.hasDowntime() ? words.minutes(month.downtimeSeconds[sla::View::Contract])
                                                   : unknown;
    case MonthsModel::VoucherPercent:
        return voucherPercent ? words.plainPercent(*voucherPercent) : unknown;
    case MonthsModel::Voucher:
        return month.voucher ? words.money(*month.voucher,
                                           QString::fromStdString(view().data->analysis.customer.currency))
                             : unknown;
    case MonthsModel::ClaimCloses:
        return words.date(month.claim.window.closes);
    case MonthsModel::ClaimState:
        return words.claimState(month.claim.state);
    default:
        return {};
    }
}

void OverviewPage::refresh()
{
    setAccessibleName(title());
    showTexts();
    const bool empty = view().isEmpty();
    for (Section* section :
         {m_chartSection, m_downtime, m_coverage, m_windows, m_monthSection, static_cast<Section*>(m_inputs)})
        section->setVisible(!empty);
    m_chart->showView(view());
    if (empty) {
        m_warnings->hide();
        clearLayout(m_windowGrid);
        m_months->setRows({});
        m_inputs->showInputs({});
        return;
    }
    showWarnings();
    showDowntime();
    showCoverage();
    showWindows();
    showMonths();
    const logs::LogData none;
    m_inputs->showInputs(view().data->logs ? *view().data->logs : none);
}

} // namespace clausemeter::widgets
