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
constexpr double kWide = 18; // of lines
constexpr double kSwatchGap = 6;
constexpr double kEntryGap = 16;
constexpr double kLineGap = 4;

double widthOf(Swatch swatch)
{
    return swatch == Swatch::Threshold ? kWide : kSwatch;
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

std::vector<QRectF> ChartLegend::places(double width) const
{
    std::vector<QRectF> places;
    const QFontMetricsF metrics(font());
    const double height = std::ceil(metrics.height());
    QPointF at;
    for (const Entry& entry : m_entries) {
        const double needs =
            widthOf(entry.swatch) + kSwatchGap + std::ceil(metrics.horizontalAdvance(entry.text)) + 1;
        if (at.x() > 0 && at.x() + needs > width)
            at = QPointF(0, at.y() + height + kLineGap);
        places.emplace_back(at, QSizeF(needs, height));
        at.rx() += needs + kEntryGap;
    }
    return places;
}

QSize ChartLegend::sizeHint() const
{
    const auto all = places(1e6);
    return all.empty() ? QSize(0, 0)
                       : QSize(int(std::ceil(all.back().right())), int(std::ceil(all.back().bottom())));
}

QSize ChartLegend::minimumSizeHint() const
{
    return QSize(160, int(std::ceil(QFontMetricsF(font()).height())));
}

int ChartLegend::heightForWidth(int width) const
{
    const auto all = places(width);
    return all.empty() ? 0 : int(std::ceil(all.back().bottom()));
}

void ChartLegend::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursFor(palette());
    QPainter painter(this);
    const auto all = places(width());
    const double down = all.empty() ? 0 : std::max(0.0, std::floor((height() - all.back().bottom()) / 2));
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QRectF place = all[i].translated(0, down);
        const double width = widthOf(m_entries[i].swatch);
        QRectF swatch(place.left(), place.top(), width, kSwatch);
        swatch.moveTop(std::round(place.center().y() - kSwatch / 2));
        paintSwatch(painter, swatch, m_entries[i].swatch, colours);
        painter.setPen(colours.mutedText);
        painter.drawText(place.adjusted(width + kSwatchGap, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         m_entries[i].text);
    }
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
