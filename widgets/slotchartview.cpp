// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/slotchartview.h"

#include "widgets/chartmarksitem.h"
#include "widgets/devicegrid.h"
#include "widgets/slotzoom.h"
#include "widgets/theme.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

namespace clausemeter::widgets {

namespace {

enum Layer { PlotLayer = 1, MarksLayer = 20, CardLayer = 21 }; // the series of Qt Charts lie between

} // namespace

SlotChartView::SlotChartView(QWidget* parent)
    : QChartView(new QChart, parent)
    , m_series(std::make_shared<const SlotSeries>())
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(MinimalViewportUpdate);
    setOptimizationFlag(DontAdjustForAntialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setMinimumSize(320, 160);

    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMinimumSize(0, 0);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    m_threshold = new QLineSeries(this);
    m_timeAxis = new QValueAxis(this);
    m_rateAxis = new QValueAxis(this);
    chart()->addSeries(m_threshold);
    chart()->addAxis(m_timeAxis, Qt::AlignBottom);
    chart()->addAxis(m_rateAxis, Qt::AlignLeft);
    m_threshold->attachAxis(m_timeAxis);
    m_threshold->attachAxis(m_rateAxis);
    for (QValueAxis* axis : {m_timeAxis, m_rateAxis}) {
        axis->setLabelsVisible(false); // our own, on the SLA clock
        axis->setGridLineVisible(false);
        axis->setMinorGridLineVisible(false);
        axis->setLineVisible(false);
    }

    m_plot = new SlotPlotItem(chart());
    m_plot->setZValue(PlotLayer);
    m_marks = new ChartMarksItem(chart());
    m_marks->setZValue(MarksLayer);
    m_card = new SlotCardItem(chart());
    m_card->setZValue(CardLayer);
    recolour();
}

SlotChartView::~SlotChartView() = default;

void SlotChartView::setSeries(std::shared_ptr<const SlotSeries> series)
{
    m_series = std::move(series);
    m_drag = Drag::None;
    setCrosshair(std::nullopt);
    setHighlight(std::nullopt);
    setSelection(std::nullopt);
    m_visible = m_series->whole();
    m_threshold->setVisible(!m_series->isEmpty());
    layOut();
    Q_EMIT visibleSlotsChanged();
}

void SlotChartView::renewSeries(std::shared_ptr<const SlotSeries> series)
{
    m_series = std::move(series);
    m_visible = clampedTo(m_visible, m_series->whole());
    const slots::SlotRange& range = m_series->range;
    if (m_crosshair && !range.contains(*m_crosshair))
        setCrosshair(std::nullopt);
    if (m_selection && (m_selection->first < range.first || range.end < m_selection->end))
        setSelection(std::nullopt);
    layOut();
    Q_EMIT visibleSlotsChanged();
}

void SlotChartView::setRecords(std::vector<RecordRun> records)
{
    m_records = std::move(records);
    renew();
}

void SlotChartView::setTexts(const ChartTexts& texts)
{
    m_texts = texts;
    renew();
}

void SlotChartView::setScale(RateScale scale)
{
    if (m_scale == scale)
        return;
    m_scale = scale;
    layOut();
}

void SlotChartView::setVisibleSlots(VisibleSlots visible)
{
    if (m_series->isEmpty())
        return;
    visible = clampedTo(visible, m_series->whole());
    if (visible == m_visible)
        return;
    m_visible = visible;
    moveAxis();
    renew();
    if (m_crosshair && m_card->isVisible())
        m_card->show(m_card->lines(), font(), coloursFor(palette()).dark, crosshairColumn(), m_layout.plot);
    Q_EMIT visibleSlotsChanged();
}

void SlotChartView::setCrosshair(std::optional<slots::SlotIndex> slot)
{
    if (slot == m_crosshair)
        return;
    m_crosshair = slot;
    m_marks->setCrosshair(slot);
    if (!slot)
        m_card->setVisible(false);
    Q_EMIT crosshairChanged();
}

void SlotChartView::showCard(std::vector<CardLine> lines)
{
    if (lines.empty() || !m_crosshair)
        m_card->setVisible(false);
    else
        m_card->show(std::move(lines), font(), coloursFor(palette()).dark, crosshairColumn(), m_layout.plot);
}

void SlotChartView::setSelection(std::optional<slots::SlotRange> selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    m_marks->setSelection(
        selection ? std::optional(VisibleSlots{double(selection->first.value), double(selection->end.value)})
                  : std::nullopt);
    Q_EMIT selectionChanged();
}

void SlotChartView::setHighlight(std::optional<TimeRange> time)
{
    m_highlight = time;
    m_marks->setHighlight(time ? std::optional(m_series->positionOf(*time)) : std::nullopt);
}

std::optional<slots::SlotIndex> SlotChartView::slotAt(QPointF position) const
{
    const QRectF plot = drawnPlot();
    const double x = DeviceGrid(*viewport()).middleX(position.x());
    const bool inside =
        x >= plot.left() && x < plot.right() && position.y() >= plot.top() && position.y() < plot.bottom();
    if (!inside || m_series->isEmpty())
        return std::nullopt;
    return nearestSlotAt(position.x());
}

double SlotChartView::positionAt(double x) const
{
    const QRectF plot = drawnPlot();
    const double middle = DeviceGrid(*viewport()).middleX(x);
    return m_visible.from + (middle - plot.left()) / plot.width() * m_visible.size();
}

QRectF SlotChartView::drawnPlot() const
{
    return DeviceGrid(*viewport()).snapped(m_layout.plot);
}

slots::SlotIndex SlotChartView::nearestSlotAt(double x) const
{
    const auto slot = std::int64_t(std::floor(positionAt(x)));
    return {std::clamp(slot, m_series->range.first.value, m_series->range.end.value - 1)};
}

QRectF SlotChartView::crosshairColumn() const
{
    const double scale = m_layout.plot.width() / m_visible.size();
    const double x = m_layout.plot.left() + (double(m_crosshair->value) - m_visible.from) * scale;
    return QRectF(x, m_layout.plot.top(), scale, m_layout.plot.height());
}

void SlotChartView::layOut()
{
    const QSizeF size = viewport()->size();
    const RateAxis axis = rateAxisFor(*m_series, m_scale);
    m_layout = slotLayout(size, QFontMetricsF(font()), axis);
    chart()->setPlotArea(m_layout.plot);
    const double lowest = axis.lowest;
    const double whole = m_layout.plot.height() / m_layout.rate.height() * (100 - lowest);
    m_rateAxis->setRange(100 - whole, 100);
    moveAxis();
    renew();
}

void SlotChartView::moveAxis()
{
    if (m_visible.size() <= 0)
        return;
    m_timeAxis->setRange(m_visible.from, m_visible.to);
    // No longer than what is seen: Qt draws very long dashed lines solid.
    // On an axis by nines at the place where Qt's own, which is linear, has it.
    const RateAxis axis = rateAxisFor(*m_series, m_scale);
    const double percent = axis.lowest + axis.shareOf(m_series->thresholdPercent) * (100 - axis.lowest);
    m_threshold->replace(QList<QPointF>{{m_visible.from, percent}, {m_visible.to, percent}});
}

void SlotChartView::recolour()
{
    const Colours& colours = coloursFor(palette());
    setBackgroundBrush(colours.card);
    QPen line(colours.threshold, 1.5, Qt::CustomDashLine, Qt::FlatCap);
    line.setDashPattern({4, 2.5});
    m_threshold->setPen(line);
    m_marks->setDark(colours.dark);
    renew();
    if (m_card->isVisible())
        showCard(m_card->lines());
}

void SlotChartView::renew()
{
    SlotPlotItem::Content content;
    content.series = m_series;
    content.records = m_records;
    content.visible = m_visible;
    content.axis = rateAxisFor(*m_series, m_scale);
    content.layout = m_layout;
    content.font = font();
    content.rateTitle = m_texts.rateTitle;
    content.volumeTitle = m_texts.volumeTitle;
    content.thresholdLabel = m_texts.thresholdLabel;
    content.nothing = m_texts.nothing;
    content.dark = coloursFor(palette()).dark;
    m_plot->setContent(std::move(content), QRectF(QPointF(), QSizeF(viewport()->size())));
    m_marks->setPlot(m_layout.plot, m_visible);
}

void SlotChartView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    layOut();
}

void SlotChartView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
    else if (event->type() == QEvent::FontChange)
        layOut();
}

} // namespace clausemeter::widgets
