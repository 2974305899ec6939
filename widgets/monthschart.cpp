// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/monthschart.h"

#include "widgets/devicegrid.h"
#include "widgets/plaintooltip.h"
#include "widgets/theme.h"
#include "widgets/wordsfor.h"

#include <QEvent>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
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
    std::vector<Part> shown;
    std::optional<std::size_t> current;
    if (!view.isEmpty()) {
        const std::size_t months = view.service().months.size();
        const std::size_t end =
            std::min(months, std::max(view.monthIndex + 1, months > kMostMonths ? kMostMonths : months));
        const std::size_t first = end > kMostMonths ? end - kMostMonths : 0;
        for (std::size_t month = first; month < end; ++month)
            shown.push_back({view.serviceIndex, month});
        current = view.monthIndex - first;
    }
    showMonths(view, shown, current);
}

void MonthsChart::showMonths(const CaseView& view, const std::vector<Part>& months,
                             std::optional<std::size_t> current)
{
    m_view = view;
    m_current = current;
    refresh(months);
}

const sla::ServiceResult& MonthsChart::serviceOf(std::size_t bar) const
{
    return m_view.data->analysis.services[m_bars[bar].part.service];
}

const sla::MonthResult& MonthsChart::monthOf(std::size_t bar) const
{
    return serviceOf(bar).months[m_bars[bar].part.month];
}

// The name of a month, and where it has not ended, that the figure is so far.
QStringList MonthsChart::namesOf(std::size_t bar) const
{
    QStringList names{m_bars[bar].name};
    if (isUnfinished(monthOf(bar)))
        names << tr("so far");
    return names;
}

// All of a bar in words, with the service where it is not the one that is shown.
QString MonthsChart::readingOf(std::size_t bar) const
{
    const text::Words& words = wordsFor(this);
    const auto& percent = monthOf(bar).availabilityPercent[sla::View::Contract];
    QStringList parts = namesOf(bar);
    if (m_bars[bar].part.service != m_view.serviceIndex)
        parts.insert(1, QString::fromStdString(serviceOf(bar).id));
    parts << (percent ? words.percent(*percent) : words.slotState(sla::SlotState::NoData));
    return parts.join(u' ');
}

QString MonthsChart::categoryOf(const sla::MonthResult& month) const
{
    const bool whole = month.month.start == firstDay(month.month.month());
    return QString::fromStdString(whole ? toIso(month.month.month()) : toIso(month.month.start));
}

std::vector<Decimal> MonthsChart::lines() const
{
    std::vector<Decimal> lines;
    const auto add = [&lines](Decimal line) {
        if (std::find(lines.begin(), lines.end(), line) == lines.end())
            lines.push_back(line);
    };
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const sla::Definition& definition = serviceOf(i).definition;
        add(definition.standardPercent.value);
        for (const sla::Tier& tier : definition.tiers)
            add(tier.atLeast);
    }
    return lines;
}

void MonthsChart::addSets()
{
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        for (const sla::Tier& tier : serviceOf(i).definition.tiers)
            m_vouchers.push_back(tier.voucherPercent);
    }
    std::sort(m_vouchers.begin(), m_vouchers.end());
    m_vouchers.erase(std::unique(m_vouchers.begin(), m_vouchers.end()), m_vouchers.end());
    m_sets.push_back(new QBarSet(tr("standard met")));
    for (const Decimal percent : m_vouchers)
        m_sets.push_back(new QBarSet(tr("voucher %1").arg(wordsFor(this).plainPercent(percent))));
    m_finishedSets = m_sets.size();
}

void MonthsChart::refresh(const std::vector<Part>& months)
{
    m_bars.clear();
    m_series->clear();
    m_sets.clear();
    m_vouchers.clear();
    m_months->clear();
    setAccessibleName(tr("Availability by service month"));
    setAccessibleDescription({});
    if (m_view.isEmpty()) {
        viewport()->update();
        return;
    }
    for (const Part& part : months)
        m_bars.push_back({part, kLowest, {}});
    addSets();
    QStringList categories;
    QStringList summary;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const sla::MonthResult& month = monthOf(i);
        if (isUnfinished(month) && m_sets.size() == m_finishedSets)
            m_sets.push_back(new QBarSet(tr("so far")));
        m_bars[i].name = categoryOf(month);
        categories << m_bars[i].name;
        summary << readingOf(i);
    }
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const sla::MonthResult& month = monthOf(i);
        const auto& percent = month.availabilityPercent[sla::View::Contract];
        if (percent)
            m_bars[i].top = std::max(pixels(*percent), kLowest + kStub);
        std::size_t own = 0;
        if (month.tier) {
            const Decimal voucher = serviceOf(i).definition.tiers[*month.tier].voucherPercent;
            own = 1 +
                  std::size_t(std::find(m_vouchers.begin(), m_vouchers.end(), voucher) - m_vouchers.begin());
        }
        if (isUnfinished(month))
            m_tierOfUnfinished = std::exchange(own, m_finishedSets);
        for (std::size_t s = 0; s < m_sets.size(); ++s)
            m_sets[s]->append(s == own && percent ? m_bars[i].top : 0);
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
    if (m_current)
        painter->fillRect(columnRect(int(*m_current)), colours.selection);
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

std::vector<std::size_t> MonthsChart::namedBars() const
{
    std::vector<std::size_t> named;
    const auto every =
        std::max<std::size_t>(1, std::size_t(std::ceil(widestName() / std::max(1.0, columnRect(0).width()))));
    for (std::size_t i = m_current.value_or(0) % every; i < m_bars.size(); i += every)
        named.push_back(i);
    return named;
}

std::vector<std::size_t> MonthsChart::namedMonths() const
{
    std::vector<std::size_t> months;
    for (const std::size_t bar : namedBars())
        months.push_back(m_bars[bar].part.month);
    return months;
}

void MonthsChart::drawNames(QPainter* painter) const
{
    const double wide = widestName();
    const double high = 2 * QFontMetricsF(font()).height();
    painter->setFont(font());
    painter->setPen(coloursFor(palette()).mutedText);
    for (const std::size_t bar : namedBars()) {
        const QRectF column = columnRect(int(bar));
        painter->drawText(QRectF(column.center().x() - wide / 2, column.bottom() + kUnderPlot, wide, high),
                          Qt::AlignHCenter | Qt::AlignTop, namesOf(bar).join(u'\n'));
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

    const DeviceGrid grid(*painter);
    const double thickness = grid.whole(grid.point());
    for (const Decimal& line : lines()) {
        if (pixels(line) <= kLowest)
            continue;
        const double y = yOf(pixels(line));
        const double middle = grid.snapY(y - thickness / 2) + thickness / 2;
        painter->setPen(QPen(colours.threshold, thickness, Qt::DashLine, Qt::FlatCap));
        painter->drawLine(QPointF(plot.left(), middle), QPointF(plot.right(), middle));
        painter->setPen(colours.mutedText);
        painter->drawText(QRectF(plot.right() + 4, y - metrics.height() / 2, 60, metrics.height()),
                          Qt::AlignLeft | Qt::AlignVCenter, words.plainPercent(line));
    }
    for (int i = 0; i < int(m_bars.size()); ++i) {
        const Bar& bar = m_bars[std::size_t(i)];
        const auto& percent = monthOf(std::size_t(i)).availabilityPercent[sla::View::Contract];
        QString figure = words.slotState(sla::SlotState::NoData);
        if (percent)
            figure = (pixels(*percent) < kLowest ? QStringLiteral("↓ ") : QString()) +
                     QString::fromStdString(percent->toString(4));
        const QRectF column = columnRect(i);
        const bool shown = m_current == std::size_t(i);
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

std::optional<int> MonthsChart::barAt(QPoint position) const
{
    for (int i = 0; i < int(m_bars.size()); ++i) {
        if (columnRect(i).contains(mapToScene(position)))
            return i;
    }
    return std::nullopt;
}

void MonthsChart::mouseReleaseEvent(QMouseEvent* event)
{
    QChartView::mouseReleaseEvent(event);
    if (const auto bar = barAt(event->position().toPoint())) {
        const Part part = m_bars[std::size_t(*bar)].part;
        Q_EMIT monthRequested(part.service, part.month);
    }
}

bool MonthsChart::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto bar = barAt(help->pos());
        QToolTip::showText(help->globalPos(), bar ? plainToolTip(readingOf(std::size_t(*bar))) : QString(),
                           viewport());
        return true;
    }
    return QChartView::viewportEvent(event);
}

void MonthsChart::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step == 0 || m_view.isEmpty()) {
        QChartView::keyPressEvent(event);
        return;
    }
    // The bar beside it, or a month of the service that has none here.
    const int bar = m_current ? int(*m_current) + step : -1;
    if (bar >= 0 && bar < int(m_bars.size())) {
        const Part part = m_bars[std::size_t(bar)].part;
        Q_EMIT monthRequested(part.service, part.month);
        return;
    }
    const int wanted = int(m_view.monthIndex) + step;
    if (wanted >= 0 && wanted < int(m_view.service().months.size()))
        Q_EMIT monthRequested(m_view.serviceIndex, std::size_t(wanted));
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
