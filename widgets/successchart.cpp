// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/successchart.h"

#include "model/report/providerrecord.h"
#include "widgets/chartlegend.h"
#include "widgets/keyboardstart.h"
#include "widgets/overviewstrip.h"
#include "widgets/slotcardwords.h"
#include "widgets/slotchartview.h"
#include "widgets/slotzoom.h"
#include "widgets/wordsfor.h"

#include <QAccessible>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace clausemeter::widgets {

namespace {

// "00:35:00"
QString clockLength(std::chrono::milliseconds length)
{
    const qint64 seconds = length.count() / 1000;
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

SuccessChart::SuccessChart(QWidget* parent)
    : Card(parent)
    , m_header(new QHBoxLayout)
    , m_legend(new ChartLegend)
    , m_selected(new QLabel)
    , m_period(new QToolButton)
    , m_scale(new QToolButton)
    , m_scales(new QActionGroup(this))
    , m_chart(new SlotChartView)
    , m_overview(new OverviewStrip)
{
    m_selected->setTextFormat(Qt::PlainText);
    m_selected->setForegroundRole(QPalette::PlaceholderText);
    makeHeader();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 4, 8);
    layout->setSpacing(4);
    layout->addLayout(m_header);
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_overview);
    startKeyboardAt(this, m_chart);

    connect(m_chart, &SlotChartView::visibleSlotsChanged, this, &SuccessChart::onVisibleSlotsChanged);
    connect(m_chart, &SlotChartView::crosshairChanged, this, &SuccessChart::onCrosshairChanged);
    connect(m_chart, &SlotChartView::selectionChanged, this, &SuccessChart::onSelectionChanged);
    connect(m_chart, &SlotChartView::windowClicked, this,
            [this](int window) { Q_EMIT windowClicked(m_chart->series().windows[std::size_t(window)]); });
    connect(m_overview, &OverviewStrip::visibleRangeRequested, m_chart, [this](double from, double to) {
        m_chart->setVisibleSlots({from, to});
    });
    connect(m_period, &QToolButton::toggled, this, &SuccessChart::setShowsPeriod);
    connect(m_scales, &QActionGroup::triggered, this,
            [this](const QAction* action) { setRateScale(RateScale(action->data().toInt())); });
    retranslateUi();
}

void SuccessChart::makeHeader()
{
    m_period->setObjectName(QStringLiteral("period"));
    m_period->setCheckable(true);
    m_scale->setObjectName(QStringLiteral("scale"));
    auto* menu = new QMenu(m_scale);
    menu->setObjectName(QStringLiteral("scales"));
    connect(m_scale, &QToolButton::clicked, menu,
            [this, menu] { menu->popup(m_scale->mapToGlobal(QPoint(0, m_scale->height()))); });
    for (const RateScale scale : {RateScale::Detail, RateScale::Whole, RateScale::Nines}) {
        QAction* action = menu->addAction(QString());
        action->setCheckable(true);
        action->setData(int(scale));
        m_scales->addAction(action);
    }
    m_header->setSpacing(12);
    m_header->addWidget(m_legend, 1);
    m_header->addWidget(m_selected);
    m_header->addWidget(m_period);
    m_header->addWidget(m_scale);
}

void SuccessChart::showView(const CaseView& view)
{
    const bool same = m_showsPeriod ? sameService(m_view, view) : sameMonth(m_view, view);
    const bool isShown = same && m_showsPeriod && view.data == m_view.data;
    m_view = view;
    if (!isShown) {
        const auto series = makeSeries();
        m_overview->setSeries(series);
        if (same)
            m_chart->renewSeries(series);
        else
            m_chart->setSeries(series);
    }
    m_chart->setRecords(recordsOf(view));
    m_period->setVisible(!view.isEmpty() && view.service().months.size() > 1);
    m_scale->setVisible(m_chart->series().hasData);
    alignOverview();
    retranslateUi();
}

TimeRange SuccessChart::visibleRange() const
{
    const VisibleSlots visible = m_chart->visibleSlots();
    const auto at = [this](double slot) {
        return Instant{std::int64_t(slot * double(slots::kSlotMs)) - m_chart->series().clock.offsetMs()};
    };
    return {at(visible.from), at(visible.to)};
}

void SuccessChart::setVisibleRange(TimeRange range)
{
    m_chart->setVisibleSlots(m_chart->series().positionOf(range));
}

void SuccessChart::frame(TimeRange part)
{
    const SlotSeries& series = m_chart->series();
    if (!series.isEmpty())
        m_chart->setVisibleSlots(framing(series.positionOf(part), series.whole()));
}

ChartPicture SuccessChart::picture() const
{
    constexpr QSize kLeast(960, 420);
    const text::Words& words = wordsFor(this);
    ChartPicture picture;
    picture.title = tr("%1, %2 %3", "customer, kind of service, service")
                        .arg(words.pick(m_view.data->analysis.customer.name),
                             words.pick(m_view.service().definition.serviceName),
                             QString::fromStdString(m_view.service().id));
    picture.subtitle = words.span(visibleRange(), m_chart->series().clock);
    picture.legend = m_legend->entries();
    picture.content = m_chart->content();
    picture.size = m_chart->size().expandedTo(kLeast);
    return picture;
}

slots::SlotRange SuccessChart::visibleSlots() const
{
    const VisibleSlots visible = m_chart->visibleSlots();
    return {slots::SlotIndex{std::int64_t(std::floor(visible.from))},
            slots::SlotIndex{std::int64_t(std::ceil(visible.to))}};
}

void SuccessChart::fit()
{
    m_chart->fit();
}

std::optional<TimeRange> SuccessChart::selection() const
{
    const auto selected = m_chart->selection();
    if (!selected)
        return std::nullopt;
    const slots::SlotClock clock(m_chart->series().clock);
    return TimeRange{clock.startOf(selected->first), clock.startOf(selected->end)};
}

void SuccessChart::setSelection(std::optional<TimeRange> selection)
{
    if (!selection || selection->isEmpty()) {
        m_chart->setSelection(std::nullopt);
        return;
    }
    const slots::SlotClock clock(m_chart->series().clock);
    const slots::SlotRange& whole = m_chart->series().range;
    const slots::SlotIndex first = std::max(clock.slotOf(selection->start), whole.first);
    const slots::SlotIndex last =
        std::min(clock.slotOf(selection->end + std::chrono::milliseconds(-1)), whole.end + -1);
    m_chart->setSelection(first <= last ? std::optional(slots::SlotRange{first, last + 1}) : std::nullopt);
}

void SuccessChart::setHighlight(std::optional<TimeRange> window)
{
    m_chart->setHighlight(window);
}

std::shared_ptr<const SlotSeries> SuccessChart::makeSeries() const
{
    if (m_view.isEmpty())
        return std::make_shared<const SlotSeries>();
    return std::make_shared<const SlotSeries>(
        m_showsPeriod ? makeServiceSeries(*m_view.data, m_view.serviceIndex)
                      : makeSlotSeries(*m_view.data, m_view.serviceIndex, m_view.monthIndex));
}

std::vector<RecordRun> SuccessChart::recordsOf(const CaseView& view) const
{
    std::vector<RecordRun> runs;
    if (view.isEmpty())
        return runs;
    for (const sla::MonthResult& month : view.service().months) {
        const auto* records = report::comparisonOf(*view.data, view.service().id, month.month);
        if (!records || !records->providerPrevails() || (!m_showsPeriod && month.month != view.month().month))
            continue;
        const std::vector<RecordRun> more = recordRuns(*records);
        runs.insert(runs.end(), more.begin(), more.end());
    }
    return runs;
}

void SuccessChart::setShowsPeriod(bool period)
{
    if (m_showsPeriod == period)
        return;
    m_showsPeriod = period;
    m_period->setChecked(period);
    const auto series = makeSeries();
    m_overview->setSeries(series);
    m_chart->renewSeries(series);
    m_chart->setRecords(recordsOf(m_view));
    fit();
    retranslateUi();
    Q_EMIT viewChanged();
}

RateScale SuccessChart::rateScale() const
{
    return m_chart->scale();
}

void SuccessChart::setRateScale(RateScale scale)
{
    if (m_chart->scale() == scale)
        return;
    m_chart->setScale(scale);
    alignOverview();
    retranslateUi();
    Q_EMIT viewChanged();
}

void SuccessChart::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslateUi();
    if (event->type() == QEvent::PaletteChange)
        update();
}

void SuccessChart::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    alignOverview();
}

void SuccessChart::alignOverview()
{
    const QRectF plot = slotLayout(QSizeF(m_chart->size()), QFontMetricsF(m_chart->font()),
                                   rateAxisFor(m_chart->series(), m_chart->scale()))
                            .plot;
    const int right = m_chart->width() - int(plot.right());
    m_overview->setEdges(int(plot.left()), right);
    m_header->setContentsMargins(int(plot.left()), 0, right, 0);
}

void SuccessChart::retranslateUi()
{
    const text::Words& words = wordsFor(this);
    const SlotSeries& series = m_chart->series();
    const bool hasLine = !m_view.isEmpty() && m_view.service().definition.shape == sla::Shape::SlotRate;
    const QString line =
        !hasLine ? QString() : words.plainPercent(m_view.service().definition.slotThresholdPercent.value);
    std::vector<ChartLegend::Entry> entries = {
        {Swatch::Available, words.slotState(sla::SlotState::Available)},
        {Swatch::Unavailable, words.slotState(sla::SlotState::Unavailable)}};
    // What is not there needs no explaining.
    const auto add = [&entries](bool isThere, Swatch swatch, const QString& text) {
        if (isThere)
            entries.push_back({swatch, text});
    };
    add(!series.downtime.empty(), Swatch::Downtime, tr("counts as downtime"));
    add(!series.released.empty(), Swatch::Released, tr("released"));
    add(!series.disputed.empty(), Swatch::Disputed, words.standing(account::Standing::Disputed));
    add(series.hasNoData, Swatch::NoData, words.slotState(sla::SlotState::NoData));
    if (m_chart->scale() == RateScale::Detail && series.hasData &&
        double(series.lowestRate) < lowestPercentFor(series, RateScale::Detail))
        entries.insert(entries.begin() + 2, {Swatch::Clipped, tr("below the scale")});
    add(!series.pending.empty(), Swatch::Pending, words.slotState(sla::SlotState::Pending));
    const auto& records = m_chart->content().records;
    const auto addRecords = [&](RecordMark mark, const QString& text) {
        if (std::ranges::find(records, mark, &RecordRun::mark) != records.end())
            entries.push_back({Swatch::Available, text,
                               [mark](QPainter& painter, const QRectF& rect, const Colours& colours) {
                                   paintRecordMark(painter, rect, mark, colours);
                               }});
    };
    addRecords(RecordMark::ChangesState, tr("unavailable by one record only"));
    addRecords(RecordMark::Differs, tr("the records differ"));
    addRecords(RecordMark::OneSided, tr("in one record only"));
    add(!line.isEmpty(), Swatch::Threshold, tr("%1 line").arg(line));
    m_legend->setEntries(std::move(entries));

    ChartTexts texts;
    texts.rateTitle = tr("success rate per slot, % (column = minimum)");
    texts.volumeTitle =
        series.highestRequests > 0
            ? tr("requests per slot, up to %1").arg(words.count(std::int64_t(series.highestRequests)))
            : tr("requests per slot");
    texts.thresholdLabel = line;
    texts.nothing =
        !m_view.isEmpty() && m_view.month().shape == sla::Shape::Outages
            ? tr("Computed from the recorded outages: there are no requests to show.")
            : tr("No data in this service month: there is no request in the logs that belongs to it.");
    m_chart->setTexts(texts);

    m_period->setText(tr("whole service period"));
    m_period->setToolTip(tr("Show all service months one after the other."));
    showScales();
    m_chart->setAccessibleName(tr("Success rate per slot"));
    m_overview->setAccessibleName(tr("Overview: what is shown of the whole"));
    showCrosshair();
    showSelection();
    describe();
}

void SuccessChart::showScales()
{
    const std::array names{tr("from 94 %"), tr("whole scale"), tr("logarithmic")};
    const std::array hints{tr("From 94 to 100 %; deeper slots are marked below the scale."),
                           tr("Down to the lowest rate there is."),
                           tr("By the share that failed: 99, 99.9 and 99.99 % are equally far apart.")};
    for (QAction* action : m_scales->actions()) {
        const auto at = std::size_t(action->data().toInt());
        action->setText(names[at]);
        action->setToolTip(hints[at]);
        action->setChecked(RateScale(at) == m_chart->scale());
    }
    m_scale->setText(names[std::size_t(m_chart->scale())] + QStringLiteral(" ▾"));
    m_scale->setToolTip(hints[std::size_t(m_chart->scale())]);
    m_scale->setAccessibleName(tr("Scale of the success rate"));
}

void SuccessChart::onVisibleSlotsChanged()
{
    m_overview->setVisibleSlots(m_chart->visibleSlots());
    if (m_chart->series().isEmpty())
        return;
    describe();
    Q_EMIT visibleRangeChanged(visibleRange());
}

void SuccessChart::showCrosshair()
{
    const auto slot = m_chart->crosshair();
    if (slot && !m_view.isEmpty())
        m_chart->showCard(slotCard(m_view, *slot, wordsFor(this)));
}

void SuccessChart::onCrosshairChanged()
{
    showCrosshair();
    describe();
    if (const auto slot = m_chart->crosshair())
        Q_EMIT slotHovered(*slot);
    else
        Q_EMIT hoverEnded();
}

void SuccessChart::showSelection()
{
    const auto selected = selection();
    m_selected->setVisible(selected.has_value());
    if (!selected)
        return;
    m_selected->setText(tr("A–B: %1").arg(clockLength(selected->length())));
    m_selected->setToolTip(wordsFor(this).span(*selected, m_chart->series().clock));
}

void SuccessChart::onSelectionChanged()
{
    showSelection();
    describe();
    Q_EMIT selectionChanged(selection().value_or(TimeRange{}));
}

void SuccessChart::describe()
{
    if (m_view.isEmpty()) {
        m_chart->setAccessibleDescription(QString());
        return;
    }
    const text::Words& words = wordsFor(this);
    const sla::MonthResult& month = m_view.month();
    QStringList sentences;
    sentences << tr("%1 to %2: %3 of %4 slots have data, %5 are unavailable.")
                     .arg(words.date(month.month.start), words.date(month.month.end),
                          words.count(month.slots.withData), words.count(month.month.slotRange().size()),
                          words.count(month.slots.unavailable));
    sentences << tr("%n unavailable window(s).", nullptr, int(month.windows.size()));
    sentences << tr("Shown: %1.").arg(words.span(visibleRange(), m_chart->series().clock));
    if (const auto selected = selection())
        sentences << tr("Selected: %1.").arg(words.span(*selected, m_chart->series().clock));
    if (const QString reading = readingText(); !reading.isEmpty())
        sentences << reading;
    const QString description = sentences.join(QLatin1Char(' '));
    if (description == m_chart->accessibleDescription())
        return;
    m_chart->setAccessibleDescription(description); // tells assistive technology of the change
}

QString SuccessChart::readingText() const
{
    return m_chart->crosshair() ? inOneLine(m_chart->cardLines()) : QString();
}

} // namespace clausemeter::widgets
