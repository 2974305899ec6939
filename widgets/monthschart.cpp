// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/monthschart.h"

#include "widgets/theme.h"
#include "widgets/wordsfor.h"

#include <QEvent>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <algorithm>
#include <cmath>
#include <utility>

namespace clausemeter::widgets {

namespace {

constexpr double kLowest = 98.5;   // the scale; lower months are cut off and marked
constexpr double kHighest = 100.2; // room for the figure on a full bar
constexpr int kLineLabels = 50;    // beside the plot
constexpr double kStub = 0.04;     // what is left of a bar that is cut off
constexpr int kUnderPlot = 4;      // above the names of the months
constexpr int kBetweenNames = 10;

double pixels(Decimal percent) // for drawing only
{
    return double(percent.units()) / double(Decimal::kOne);
}

// A month of which there are figures so far.
bool isUnfinished(const sla::MonthResult& month)
{
    return !month.finished && month.availabilityPercent[sla::View::Contract];
}

QColor blend(const QColor& a, const QColor& b, double share)
{
    const auto mix = [share](float x, float y) { return float(x + (y - x) * share); };
    return QColor::fromRgbF(mix(b.redF(), a.redF()), mix(b.greenF(), a.greenF()), mix(b.blueF(), a.blueF()));
}

} // namespace

MonthsChart::MonthsChart(QWidget* parent)
    : QChartView(parent)
    , m_series(new QStackedBarSeries)
    , m_months(new QBarCategoryAxis)
    , m_percent(new QValueAxis)
{
    auto* c = chart();
    // The names of the months are painted by hand: the axis would cut all of them rather than leave some out.
    c->setMargins(QMargins(0, 0, kLineLabels, 2 * fontMetrics().height() + kUnderPlot));
    m_months->setLabelsVisible(false);
    c->setBackgroundVisible(false);
    c->layout()->setContentsMargins(0, 0, 0, 0);
    c->addSeries(m_series);
    c->addAxis(m_months, Qt::AlignBottom);
    c->addAxis(m_percent, Qt::AlignLeft);
    m_series->attachAxis(m_months);
    m_series->attachAxis(m_percent);
    m_series->setBarWidth(0.5);
    m_percent->setRange(kLowest, kHighest);
    m_percent->setTickType(QValueAxis::TicksDynamic);
    m_percent->setTickAnchor(kLowest);
    m_percent->setTickInterval(0.5);
    m_percent->setLabelFormat(QStringLiteral("%.1f"));
    m_percent->setLineVisible(false);
    m_months->setGridLineVisible(false);
    c->legend()->setAlignment(Qt::AlignTop);
    c->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setMinimumHeight(200);
    recolour();
}

void MonthsChart::showView(const CaseView& view)
{
    m_view = view;
    refresh();
}

// The name of a month, and where it has not ended, that the figure is so far.
QStringList MonthsChart::namesOf(std::size_t bar) const
{
    QStringList names{m_bars[bar].name};
    if (isUnfinished(m_view.service().months[m_bars[bar].month]))
        names << tr("so far");
    return names;
}

QString MonthsChart::categoryOf(const sla::MonthResult& month) const
{
    const bool whole = month.month.start == firstDay(month.month.month());
    return QString::fromStdString(whole ? toIso(month.month.month()) : toIso(month.month.start));
}

void MonthsChart::refresh()
{
    m_bars.clear();
    m_series->clear();
    m_sets.clear();
    m_months->clear();
    setAccessibleName(tr("Availability by service month"));
    setAccessibleDescription({});
    if (m_view.isEmpty()) {
        viewport()->update();
        return;
    }
    const text::Words& words = wordsFor(this);
    const auto& months = m_view.service().months;
    // Of a long service the last two years up to the month that is shown, or the last two years.
    const std::size_t end =
        std::min(months.size(),
                 std::max(m_view.monthIndex + 1, months.size() > kMostMonths ? kMostMonths : months.size()));
    const std::size_t first = end > kMostMonths ? end - kMostMonths : 0;
    m_sets.push_back(new QBarSet(tr("standard met")));
    for (const sla::Tier& tier : m_view.service().definition.tiers)
        m_sets.push_back(new QBarSet(tr("voucher %1").arg(words.plainPercent(tier.voucherPercent))));
    m_finishedSets = m_sets.size();
    if (std::any_of(months.begin() + long(first), months.begin() + long(end), isUnfinished))
        m_sets.push_back(new QBarSet(tr("so far")));
    QStringList categories;
    QStringList summary;
    for (std::size_t i = first; i < end; ++i) {
        const sla::MonthResult& month = months[i];
        const auto& percent = month.availabilityPercent[sla::View::Contract];
        const double top = percent ? std::max(pixels(*percent), kLowest + kStub) : kLowest;
        std::size_t own = month.tier ? *month.tier + 1 : 0;
        if (isUnfinished(month))
            m_tierOfUnfinished = std::exchange(own, m_finishedSets);
        for (std::size_t s = 0; s < m_sets.size(); ++s)
            m_sets[s]->append(s == own && percent ? top : 0);
        categories << categoryOf(month);
        m_bars.push_back({i, top, categories.last()});
        summary << namesOf(m_bars.size() - 1).join(u' ') + u' ' +
                       (percent ? words.percent(*percent) : words.slotState(sla::SlotState::NoData));
    }
    for (QBarSet* set : m_sets)
        m_series->append(set);
    m_months->append(categories);
    setAccessibleDescription(summary.join(QStringLiteral("; ")));
    recolour();
}

void MonthsChart::recolour()
{
    const Colours& colours = coloursFor(palette());
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    const auto colourOf = [&](std::size_t set) {
        // The more is owed, the fuller the colour.
        const double share = double(set) / double(m_finishedSets - 1) * 0.65 + 0.35;
        return set == 0 ? colours.available : blend(colours.unavailable, colours.card, share);
    };
    for (std::size_t s = 0; s < m_sets.size(); ++s) {
        const bool unfinished = s == m_finishedSets;
        const QColor colour = colourOf(unfinished ? m_tierOfUnfinished : s);
        m_sets[s]->setBrush(unfinished ? QBrush(colour, Qt::BDiagPattern) : QBrush(colour));
        m_sets[s]->setPen(unfinished ? QPen(colour, 1) : QPen(Qt::NoPen));
    }
    for (QAbstractAxis* axis :
         {static_cast<QAbstractAxis*>(m_months), static_cast<QAbstractAxis*>(m_percent)}) {
        axis->setLabelsColor(colours.mutedText);
        axis->setGridLineColor(colours.border);
        axis->setLinePenColor(colours.border);
        axis->setLabelsFont(font());
    }
    chart()->legend()->setLabelColor(colours.mutedText);
    chart()->legend()->setFont(font());
    viewport()->update();
}

double MonthsChart::yOf(double percent) const
{
    return chart()->mapToPosition(QPointF(0, percent), m_series).y();
}

QRectF MonthsChart::columnRect(int bar) const
{
    const double left = chart()->mapToPosition(QPointF(bar - 0.5, kLowest), m_series).x();
    const double right = chart()->mapToPosition(QPointF(bar + 0.5, kLowest), m_series).x();
    const QRectF plot = chart()->plotArea();
    return QRectF(left, plot.top(), right - left, plot.height());
}

void MonthsChart::drawBackground(QPainter* painter, const QRectF& rect)
{
    const Colours& colours = coloursFor(palette());
    painter->fillRect(rect, colours.card);
    for (int i = 0; i < int(m_bars.size()); ++i) {
        if (m_bars[std::size_t(i)].month != m_view.monthIndex)
            continue;
        painter->fillRect(columnRect(i), colours.selection);
    }
}

double MonthsChart::widestName() const
{
    double widest = 0;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        for (const QString& line : namesOf(i))
            widest = std::max(widest, QFontMetricsF(font()).horizontalAdvance(line));
    }
    return widest + kBetweenNames;
}

std::vector<std::size_t> MonthsChart::namedMonths() const
{
    std::vector<std::size_t> named;
    if (m_bars.empty())
        return named;
    const std::size_t first = m_bars.front().month;
    const auto every =
        std::max<std::size_t>(1, std::size_t(std::ceil(widestName() / std::max(1.0, columnRect(0).width()))));
    const std::size_t shown = m_view.monthIndex >= first ? m_view.monthIndex - first : 0;
    for (std::size_t i = shown % every; i < m_bars.size(); i += every)
        named.push_back(m_bars[i].month);
    return named;
}

void MonthsChart::drawNames(QPainter* painter) const
{
    const double wide = widestName();
    const double high = 2 * QFontMetricsF(font()).height();
    const std::size_t first = m_bars.front().month;
    painter->setFont(font());
    painter->setPen(coloursFor(palette()).mutedText);
    for (const std::size_t month : namedMonths()) {
        const QRectF column = columnRect(int(month - first));
        painter->drawText(QRectF(column.center().x() - wide / 2, column.bottom() + kUnderPlot, wide, high),
                          Qt::AlignHCenter | Qt::AlignTop, namesOf(month - first).join(u'\n'));
    }
}

void MonthsChart::drawForeground(QPainter* painter, const QRectF&)
{
    if (m_bars.empty())
        return;
    const Colours& colours = coloursFor(palette());
    const text::Words& words = wordsFor(this);
    const QRectF plot = chart()->plotArea();
    const QFontMetricsF metrics(font());
    painter->setFont(font());

    std::vector<Decimal> lines{m_view.service().definition.standardPercent.value};
    for (const sla::Tier& tier : m_view.service().definition.tiers)
        lines.push_back(tier.atLeast);
    for (const Decimal& line : lines) {
        if (pixels(line) <= kLowest)
            continue;
        const double y = yOf(pixels(line));
        painter->setPen(QPen(colours.threshold, 1.2, Qt::DashLine));
        painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter->setPen(colours.mutedText);
        painter->drawText(QRectF(plot.right() + 4, y - metrics.height() / 2, 60, metrics.height()),
                          Qt::AlignLeft | Qt::AlignVCenter, words.plainPercent(line));
    }
    for (int i = 0; i < int(m_bars.size()); ++i) {
        const Bar& bar = m_bars[std::size_t(i)];
        const sla::MonthResult& month = m_view.service().months[bar.month];
        const auto& percent = month.availabilityPercent[sla::View::Contract];
        QString figure = words.slotState(sla::SlotState::NoData);
        if (percent)
            figure = (pixels(*percent) < kLowest ? QStringLiteral("↓ ") : QString()) +
                     QString::fromStdString(percent->toString(4));
        const QRectF column = columnRect(i);
        const bool shown = bar.month == m_view.monthIndex;
        // Where columns are too narrow for figures, the one that is shown has its own.
        if (metrics.horizontalAdvance(figure) > column.width() && !shown)
            continue;
        QFont heavy = font();
        heavy.setWeight(shown ? QFont::DemiBold : QFont::Normal);
        painter->setFont(heavy);
        painter->setPen(percent ? colours.text : colours.mutedText);
        const double y = yOf(bar.top) - metrics.height() - 2;
        const double wide = QFontMetricsF(heavy).horizontalAdvance(figure) + 6;
        const QRectF box(column.center().x() - wide / 2, y, wide, metrics.height());
        // Lines must not run through the figure.
        painter->fillRect(box.adjusted(0, 1, 0, -1), shown ? colours.selection : colours.card);
        painter->drawText(box, Qt::AlignCenter, figure);
    }
    drawNames(painter);
    if (hasFocus()) {
        painter->setPen(QPen(colours.accent, 1.5));
        painter->drawRoundedRect(plot.adjusted(-1, -1, 1, 1), 3, 3);
    }
}

void MonthsChart::mouseReleaseEvent(QMouseEvent* event)
{
    QChartView::mouseReleaseEvent(event);
    for (int i = 0; i < int(m_bars.size()); ++i) {
        if (columnRect(i).contains(mapToScene(event->position().toPoint())))
            Q_EMIT monthRequested(int(m_bars[std::size_t(i)].month));
    }
}

void MonthsChart::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step == 0 || m_view.isEmpty()) {
        QChartView::keyPressEvent(event);
        return;
    }
    const int wanted = int(m_view.monthIndex) + step;
    if (wanted >= 0 && wanted < int(m_view.service().months.size()))
        Q_EMIT monthRequested(wanted);
}

void MonthsChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
        recolour();
        break;
    default:
        break;
    }
}

} // namespace clausemeter::widgets
