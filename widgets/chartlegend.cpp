// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/chartlegend.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace clausemeter::widgets {

namespace {
constexpr double kSwatch = 12;
constexpr double kWide = 18; // of lines, and of what an entry paints itself
constexpr double kSwatchGap = 6;
constexpr double kEntryGap = 16;
constexpr double kLineGap = 4;

double widthOf(const ChartLegend::Entry& entry)
{
    return entry.paint || entry.swatch == Swatch::Threshold ? kWide : kSwatch;
}

// Of the swatches with their words.
std::vector<QRectF> placesOf(const std::vector<ChartLegend::Entry>& entries, const QFontMetricsF& metrics,
                             double width)
{
    std::vector<QRectF> places;
    const double height = std::ceil(metrics.height());
    QPointF at;
    for (const ChartLegend::Entry& entry : entries) {
        const double needs =
            widthOf(entry) + kSwatchGap + std::ceil(metrics.horizontalAdvance(entry.text)) + 1;
        if (at.x() > 0 && at.x() + needs > width)
            at = QPointF(0, at.y() + height + kLineGap);
        places.emplace_back(at, QSizeF(needs, height));
        at.rx() += needs + kEntryGap;
    }
    return places;
}
} // namespace

ChartLegend::ChartLegend(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartLegend::setEntries(std::vector<Entry> entries)
{
    m_entries = std::move(entries);
    QStringList words;
    for (const Entry& entry : m_entries)
        words.append(entry.text);
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize ChartLegend::sizeHint() const
{
    const auto all = placesOf(m_entries, QFontMetricsF(font()), 1e6);
    return all.empty() ? QSize(0, 0)
                       : QSize(int(std::ceil(all.back().right())), int(std::ceil(all.back().bottom())));
}

QSize ChartLegend::minimumSizeHint() const
{
    return QSize(160, int(std::ceil(QFontMetricsF(font()).height())));
}

int ChartLegend::heightForWidth(int width) const
{
    const auto all = placesOf(m_entries, QFontMetricsF(font()), width);
    return all.empty() ? 0 : int(std::ceil(all.back().bottom()));
}

double ChartLegend::paint(QPainter& painter, QPointF topLeft, double width, const std::vector<Entry>& entries,
                          const Colours& colours)
{
    const auto all = placesOf(entries, QFontMetricsF(painter.font()), width);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QRectF place = all[i].translated(topLeft);
        const double wide = widthOf(entries[i]);
        QRectF swatch(place.left(), place.top(), wide, kSwatch);
        swatch.moveTop(std::round(place.center().y() - kSwatch / 2));
        if (entries[i].paint)
            entries[i].paint(painter, swatch, colours);
        else
            paintSwatch(painter, swatch, entries[i].swatch, colours);
        painter.setPen(colours.mutedText);
        painter.drawText(place.adjusted(wide + kSwatchGap, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         entries[i].text);
    }
    return all.empty() ? 0 : all.back().bottom();
}

void ChartLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const double down = std::max(0.0, std::floor((height() - heightForWidth(width())) / 2.0));
    paint(painter, QPointF(0, down), width(), m_entries, coloursFor(palette()));
}

void ChartLegend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
}

} // namespace clausemeter::widgets
