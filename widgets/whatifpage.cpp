// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/whatifpage.h"

#include "model/sla/effect.h"
#include "widgets/assumptionpanel.h"
#include "widgets/datatable.h"
#include "widgets/labels.h"
#include "widgets/outcomecard.h"
#include "widgets/percentfield.h"
#include "widgets/readingarea.h"
#include "widgets/tableclauses.h"
#include "widgets/text/whatifwords.h"
#include "widgets/wordsfor.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>
#include <utility>

namespace clausemeter::widgets {

using items::DecisiveModel;
using items::ThresholdSlotsModel;

namespace {

constexpr int kPanelWidth = 350;
constexpr int kSideBySide = 1180; // of what is beside the panel: from here on the lists stand in a row
constexpr std::size_t kMostNear = 500;
constexpr int kRowsShown = 8;
constexpr int kRowsWide = 16; // where the lists stand in a row
constexpr Decimal kDistance = Decimal::fromUnits(Decimal::kOne / 10);
constexpr Decimal kDistanceStep = Decimal::fromUnits(Decimal::kOne / 20);

double drawn(Decimal minutes)
{
    return double(minutes.units()) / double(Decimal::kOne);
}

} // namespace

WhatIfPage::WhatIfPage(QWidget* parent)
    : Page(parent)
    , m_panel(new AssumptionPanel)
    , m_nothing(quietLabel(this))
    , m_area(new ReadingArea(new QWidget))
    , m_outcome(new OutcomeCard)
    , m_waterfallSection(new Section)
    , m_waterfall(new WaterfallChart)
    , m_noWaterfall(quietLabel())
    , m_lists(new QHBoxLayout)
    , m_decisiveSection(new Section)
    , m_nextTier(dataLabel())
    , m_decisive(new DecisiveModel(this))
    , m_decisiveTable(new DataTable(m_decisive))
    , m_nearSection(new Section)
    , m_distanceName(dataLabel())
    , m_distance(new PercentField(QStringLiteral("distance"), kDistanceStep))
    , m_nearSummary(quietLabel())
    , m_near(new ThresholdSlotsModel(this))
    , m_nearTable(new DataTable(m_near))
{
    m_panel->setFixedWidth(kPanelWidth);
    m_decisiveTable->setObjectName(QStringLiteral("decisive"));
    m_nearTable->setObjectName(QStringLiteral("nearThreshold"));
    m_nextTier->setObjectName(QStringLiteral("nextTier"));
    m_nearSummary->setObjectName(QStringLiteral("nearSummary"));
    m_distance->setValue(kDistance);
    m_distanceName->setWordWrap(false);
    m_distanceName->setBuddy(m_distance);
    m_decisiveTable->setWide({{DecisiveModel::What, 3}, {DecisiveModel::Change, 2}, {DecisiveModel::Then, 2}},
                             90);
    m_nearTable->setWide({{ThresholdSlotsModel::State, 1}}, 80);
    m_nearTable->setMaximumRows(kRowsShown);
    for (DataTable* table : {m_decisiveTable, m_nearTable})
        connectTable(table);

    m_waterfallSection->content()->addWidget(m_waterfall);
    m_waterfallSection->content()->addWidget(m_noWaterfall);
    const auto padded = [](QLayout* layout) {
        layout->setContentsMargins(Section::kTableSides + 4, 0, Section::kTableSides + 4, 2);
    };
    for (Section* section : {m_decisiveSection, m_nearSection})
        section->setContentSides(Section::kTableSides);
    auto* next = new QHBoxLayout;
    padded(next);
    next->addWidget(m_nextTier);
    m_decisiveSection->content()->addLayout(next);
    m_decisiveSection->content()->addWidget(m_decisiveTable);
    m_decisiveSection->content()->addStretch(1);
    auto* near = new QHBoxLayout;
    padded(near);
    near->setSpacing(8);
    near->addWidget(m_distanceName);
    near->addWidget(m_distance);
    near->addSpacing(8);
    near->addWidget(m_nearSummary, 1);
    m_nearSection->content()->addLayout(near);
    m_nearSection->content()->addWidget(m_nearTable);
    m_nearSection->content()->addStretch(1);
    m_lists->setSpacing(10);
    m_lists->addWidget(m_decisiveSection, 1);
    m_lists->addWidget(m_nearSection, 1);

    auto* column = new QVBoxLayout(m_area->widget());
    column->setContentsMargins(0, 0, 6, 0);
    column->setSpacing(10);
    column->addWidget(m_outcome);
    column->addWidget(m_waterfallSection);
    column->addLayout(m_lists);
    column->addStretch(1);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_panel);
    layout->addWidget(m_area, 1);

    connect(m_panel, &AssumptionPanel::edited, this, &WhatIfPage::compute);
    connect(m_distance, &PercentField::edited, this, &WhatIfPage::compute);
    connect(m_panel, &AssumptionPanel::clauseRequested, this, &WhatIfPage::clauseRequested);
    connect(m_waterfall, &WaterfallChart::clauseRequested, this, &WhatIfPage::clauseRequested);
    auto* links = new TableClauses(m_decisiveTable, DecisiveModel::What, [this](const QModelIndex& index) {
        const auto row = std::size_t(m_decisiveTable->sourceRow(index));
        const auto exclusion = m_decisive->rows()[row].exclusion;
        return exclusion ? clauseLinks(wordsFor(this), m_view.service().definition,
                                       m_view.data->account.account.exclusions[*exclusion])
                         : ClauseLinks();
    });
    connect(links, &TableClauses::clauseRequested, this, &WhatIfPage::clauseRequested);
    connect(m_outcome, &OutcomeCard::resetRequested, m_panel, &AssumptionPanel::reset);
    retranslateUi();
}

QString WhatIfPage::title() const
{
    return tr("What if");
}

void WhatIfPage::showView(const CaseView& view)
{
    m_tried.reset(); // its exclusions are those of the account before
    if (!sameMonth(m_view, view))
        m_area->verticalScrollBar()->setValue(0);
    m_view = view;
    m_panel->showView(view);
    retranslateUi();
    compute();
}

Decimal WhatIfPage::distance() const
{
    return m_distance->value().value_or(kDistance);
}

// One at a time; what was edited meanwhile is computed behind it.
void WhatIfPage::compute()
{
    if (m_computing.isRunning()) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    if (m_view.isEmpty())
        return;
    if (m_panel->hasFault()) {
        showResult(); // which says so
        return;
    }
    m_computing.start(
        [view = m_view, assumptions = m_panel->assumptions(), distance = distance()](Progress&) {
            const report::Case& c = *view.data;
            const sla::Pinned pinned{c.account.account, c.knowledge->definitions, c.logs->services,
                                     c.knowledge->calendar, c.analysis.asOf};
            return sla::whatIf(pinned, view.service().id, view.month().month, assumptions, distance);
        },
        [this](Result<sla::WhatIf>&& result) { take(std::move(result)); });
}

void WhatIfPage::take(Result<sla::WhatIf>&& result)
{
    if (m_isStale) { // it is of what is no longer assumed, or no longer shown
        compute();
        if (!m_computing.isRunning())
            Q_EMIT settled();
        return;
    }
    m_tried = result ? std::optional(std::move(*result)) : std::nullopt;
    m_panel->setNotKept(m_tried ? m_tried->notKept : TimeRanges());
    showResult();
    Q_EMIT settled();
}

void WhatIfPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange && event->type() != QEvent::LocaleChange)
        return;
    m_isForeign = !isVisible(); // a page that nobody sees waits until it is shown
    if (!m_isForeign) {
        m_panel->retranslateUi();
        retranslateUi();
    }
}

void WhatIfPage::showEvent(QShowEvent* event)
{
    if (std::exchange(m_isForeign, false)) {
        m_panel->retranslateUi();
        retranslateUi();
    }
    Page::showEvent(event);
}

void WhatIfPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool isWide = m_area->width() >= kSideBySide;
    m_lists->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (Section* section : {m_decisiveSection, m_nearSection})
        m_lists->setStretchFactor(section, isWide ? 1 : 0);
    m_nearTable->setMaximumRows(isWide ? kRowsWide : kRowsShown);
    m_nearTable->fit();
    layOut();
}

void WhatIfPage::retranslateUi()
{
    setAccessibleName(title());
    m_area->setAccessibleName(title());
    const bool empty = m_view.isEmpty();
    m_nothing->setText(tr("Open a customer to try what other readings would change."));
    m_nothing->setVisible(empty);
    m_panel->setVisible(!empty);
    m_area->setVisible(!empty);
    m_waterfallSection->setHeading(tr("From the measured time to the downtime"));
    m_waterfall->setAccessibleName(m_waterfallSection->heading());
    m_decisiveSection->setHeading(tr("What decides"));
    m_decisiveTable->setAccessibleName(m_decisiveSection->heading());
    m_nearSection->setHeading(tr("Slots near the threshold"));
    m_nearTable->setAccessibleName(m_nearSection->heading());
    m_distanceName->setText(tr("at most this many points away:"));
    m_distance->setAccessibleName(m_distanceName->text());
    m_decisive->setTexts({{tr("what"), tr("time"), tr("if it were"), tr("then")},
                          [this](const items::DecisiveRow& row, int column) { return cell(row, column); }});
    m_near->setTexts({{tr("slot"), tr("rate"), tr("distance"), tr("requests"), tr("failures"), tr("state")},
                      [this](const sla::ThresholdSlot& row, int column) { return cell(row, column); }});
    showResult();
}

void WhatIfPage::showResult()
{
    if (m_view.isEmpty())
        return;
    OutcomeCard::Content content;
    content.currency = QString::fromStdString(m_view.data->analysis.customer.currency);
    content.changes = m_panel->changes();
    content.hasFault = m_panel->hasFault();
    content.isKnown = m_tried.has_value();
    content.pinned = sla::outcomeOf(m_view.month());
    content.tried = m_tried ? sla::outcomeOf(m_tried->result()) : content.pinned;
    if (m_tried)
        content.verdict = wordsFor(this).verdict(m_tried->service, m_tried->result(), content.currency);
    m_outcome->showContent(content);
    showWaterfall();
    showDecisive();
    showNear();
    layOut();
}

// At once and from the inside out, so that nothing is painted in the room of what was there before.
void WhatIfPage::layOut()
{
    for (QWidget* section : {static_cast<QWidget*>(m_outcome), static_cast<QWidget*>(m_waterfallSection),
                             static_cast<QWidget*>(m_decisiveSection), static_cast<QWidget*>(m_nearSection)})
        section->layout()->activate();
    m_area->widget()->layout()->activate();
    QEvent laidOut(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(m_area, &laidOut);
}

WaterfallChart::Bar WhatIfPage::barOf(const sla::WaterfallBar& bar) const
{
    const text::Words& words = wordsFor(this);
    const sla::Definition& definition = m_tried->service.definition;
    const sla::MonthResult& month = m_tried->result();
    WaterfallChart::Bar shown{
        bar, text::waterfallKind(words, bar.kind), {}, {}, text::waterfallLength(words, bar)};
    if (bar.exclusion) {
        const account::Exclusion& exclusion =
            m_view.data->account.account.exclusions[month.exclusions[*bar.exclusion].index];
        shown.clauses = clauseLinks(words, definition, exclusion);
        shown.detail = words.span(exclusion.time, m_view.data->analysis.clock);
    } else if (bar.kind == sla::WaterfallKind::Counted && month.availabilityPercent[sla::View::Contract]) {
        shown.clauses = {clauseLink(words, definition,
                                    month.tier ? definition.tiers[*month.tier].clause
                                               : definition.standardPercent.clause)};
        shown.detail = text::tier(words, definition, month.tier);
    } else {
        shown.clauses = clauseLinks(words, definition, bar.clauses);
    }
    return shown;
}

void WhatIfPage::showWaterfall()
{
    std::vector<WaterfallChart::Bar> bars;
    std::vector<WaterfallChart::Limit> limits;
    const text::Words& words = wordsFor(this);
    const bool hasData = m_tried && m_tried->result().hasDowntime() &&
                         (m_tried->result().slots.withData > 0 || m_tried->result().outages > 0);
    m_noWaterfall->setText(m_tried && !m_tried->result().hasDowntime()
                               ? tr("Availability is the mean of the slots' error rates: there is no "
                                    "downtime.")
                               : tr("Without data there is no downtime that could be told."));
    if (hasData) {
        for (const sla::WaterfallBar& bar : m_tried->waterfall) {
            const bool isForAReason = bar.exclusion || bar.kind == sla::WaterfallKind::Measured ||
                                      bar.kind == sla::WaterfallKind::Counted;
            if (bar.seconds > 0 || isForAReason)
                bars.push_back(barOf(bar));
        }
        for (const sla::TierStart& tier : m_tried->allowance.tiers)
            limits.push_back({drawn(tier.minutes),
                              tr("above %1 min: %2", "minutes, percent of the fee")
                                  .arg(words.count(tier.minutes), words.plainPercent(tier.voucherPercent))});
    }
    m_waterfall->setBars(std::move(bars), std::move(limits));
    m_waterfall->setVisible(hasData);
    m_noWaterfall->setVisible(m_tried && !hasData);
}

void WhatIfPage::showDecisive()
{
    const text::Words& words = wordsFor(this);
    const bool hasVerdict = m_tried && m_tried->result().standardMet;
    m_nextTier->setVisible(hasVerdict);
    m_nextTier->setText(hasVerdict ? text::nextTier(words, m_tried->allowance) : QString());
    m_decisiveTable->setEmptyText(
        hasVerdict ? tr("No window and no exclusion would by itself change the compensation.")
                   : tr("Without a verdict there is nothing that could decide it."));
    const std::vector<items::DecisiveRow> none;
    m_isSelecting = true;
    m_decisive->setRows(
        m_tried ? DecisiveModel::rowsOf(m_tried->decisive, m_tried->result(), m_view.data->account.account)
                : none);
    m_decisiveTable->fit();
    selectIn(m_decisiveTable);
    m_isSelecting = false;
}

void WhatIfPage::showNear()
{
    const text::Words& words = wordsFor(this);
    std::vector<sla::ThresholdSlot> rows;
    m_nearSummary->clear();
    if (m_tried) {
        rows = m_tried->nearThreshold;
        const auto below = std::ranges::count_if(
            rows, [](const sla::ThresholdSlot& slot) { return slot.fromThreshold < Decimal(); });
        const auto all = std::int64_t(rows.size());
        const QString threshold = words.plainPercent(m_tried->service.definition.slotThresholdPercent.value);
        if (rows.size() > kMostNear)
            m_nearSummary->setText(
                tr("%1: %2 below it, %3 not; the nearest %4 are listed.", "threshold, counts")
                    .arg(threshold, words.count(std::int64_t(below)), words.count(all - below),
                         words.count(std::int64_t(kMostNear))));
        else if (!rows.empty())
            m_nearSummary->setText(
                tr("%1: %2 below it, %3 not.", "threshold, counts")
                    .arg(threshold, words.count(std::int64_t(below)), words.count(all - below)));
        rows.resize(std::min(rows.size(), kMostNear));
        const bool hasThreshold = m_tried->service.definition.shape == sla::Shape::SlotRate;
        m_nearTable->setEmptyText(!hasThreshold ? tr("The agreement has no threshold of a slot.")
                                  : m_distance->value()
                                      ? tr("No slot with data lies that near to %1.").arg(threshold)
                                      : tr("A distance is a number of 0 to 100."));
    }
    m_isSelecting = true;
    m_near->setRows(std::move(rows));
    m_nearTable->fit();
    selectIn(m_nearTable);
    m_isSelecting = false;
}

QString WhatIfPage::cell(const items::DecisiveRow& row, int column) const
{
    const text::Words& words = wordsFor(this);
    switch (column) {
    case DecisiveModel::What:
        if (!row.exclusion)
            return tr("unavailable window, %1 min counted").arg(words.minutes(row.counted));
        return tr("%1, %2", "a clause and more of it")
            .arg(words.clause(m_view.service().definition,
                              m_view.data->account.account.exclusions[*row.exclusion]),
                 words.standing(row.is));
    case DecisiveModel::Time:
        return words.span(row.time, m_view.data->analysis.clock);
    case DecisiveModel::Change:
        return row.exclusion ? words.standing(row.becomes) : tr("not there");
    case DecisiveModel::Then:
        return m_tried ? text::tier(words, m_tried->service.definition, row.tier) : QString();
    default:
        return {};
    }
}

QString WhatIfPage::cell(const sla::ThresholdSlot& row, int column) const
{
    const text::Words& words = wordsFor(this);
    const QString unknown = QStringLiteral("–");
    switch (column) {
    case ThresholdSlotsModel::Time:
        return words.moment(row.time.start, m_view.data->analysis.clock);
    case ThresholdSlotsModel::Rate:
        return words.percent(row.ratePercent);
    case ThresholdSlotsModel::Distance: {
        const bool isBelow = row.fromThreshold < Decimal();
        const Decimal magnitude = isBelow ? Decimal() - row.fromThreshold : row.fromThreshold;
        const QString figure = QString::fromStdString(magnitude.toString(4));
        return magnitude == Decimal() ? figure : text::signedText(words, figure, isBelow ? -1 : 1);
    }
    case ThresholdSlotsModel::Requests:
        return row.requests ? words.count(*row.requests) : unknown;
    case ThresholdSlotsModel::Failures: {
        const auto failures = ThresholdSlotsModel::failuresOf(row);
        return failures ? words.count(*failures) : unknown;
    }
    case ThresholdSlotsModel::State:
        return words.slotState(row.fromThreshold < Decimal() ? sla::SlotState::Unavailable
                                                             : sla::SlotState::Available);
    default:
        return {};
    }
}

TimeRange WhatIfPage::timeOf(const DataTable* table, const QModelIndex& index) const
{
    const auto row = std::size_t(table->sourceRow(index));
    return table == m_decisiveTable ? m_decisive->rows()[row].time : m_near->rows()[row].time;
}

void WhatIfPage::connectTable(DataTable* table)
{
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(table, &QAbstractItemView::activated, this,
            [this, table](const QModelIndex& index) { Q_EMIT timeRequested(timeOf(table, index)); });
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, table] {
        if (m_isSelecting)
            return;
        const QModelIndexList rows = table->selectionModel()->selectedRows();
        const TimeRange time = rows.isEmpty() ? TimeRange() : timeOf(table, rows.first());
        showSelection(time);
        Q_EMIT selectionChosen(time);
    });
}

void WhatIfPage::showSelection(TimeRange time)
{
    m_selection = time;
    m_isSelecting = true;
    selectIn(m_decisiveTable);
    selectIn(m_nearTable);
    m_isSelecting = false;
}

void WhatIfPage::selectIn(DataTable* table)
{
    const QModelIndexList selected = table->selectionModel()->selectedRows();
    if (!selected.isEmpty() && timeOf(table, selected.first()) == m_selection)
        return; // of rows with the same time the one that was chosen stays
    table->clearSelection();
    for (int row = 0; !m_selection.isEmpty() && row < table->model()->rowCount(); ++row) {
        if (timeOf(table, table->model()->index(row, 0)) == m_selection) {
            table->selectRow(row);
            return;
        }
    }
}

} // namespace clausemeter::widgets
