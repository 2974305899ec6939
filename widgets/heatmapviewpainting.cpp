// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/heatmapview.h"

#include "widgets/devicegrid.h"
#include "widgets/theme.h"
#include "widgets/wordsfor.h"

#include <QLocale>
#include <QPainter>
#include <cmath>

// What a heat map looks like: the picture that is kept, and what lies over it.
namespace clausemeter::widgets {

QString HeatMapView::dayLabel(Date day) const
{
    const std::chrono::year_month_day date(day);
    const int weekday = int(std::chrono::weekday(day).iso_encoding());
    return QStringLiteral("%1-%2 %3")
        .arg(unsigned(date.month()), 2, 10, QLatin1Char('0'))
        .arg(unsigned(date.day()), 2, 10, QLatin1Char('0'))
        .arg(locale().dayName(weekday, QLocale::ShortFormat));
}

QString HeatMapView::headingOf(const HeatMapLayout::Block& block) const
{
    const text::Words& words = wordsFor(this);
    const sla::MonthResult& month = m_view.service().months[block.month];
    const bool whole =
        month.month.start == firstDay(month.month.month()) && month.month.end == lastDay(month.month.month());
    const QString name = whole
                             ? QString::fromStdString(toIso(month.month.month()))
                             : tr("%1 to %2").arg(words.date(month.month.start), words.date(month.month.end));
    const auto& availability = month.availabilityPercent[sla::View::Contract];
    if (!availability)
        return tr("%1: no data", "service month").arg(name);
    return (month.finished ? tr("%1: availability %2", "service month")
                           : tr("%1: availability %2 so far", "service month"))
        .arg(name, words.percent(*availability));
}

void HeatMapView::paintPicture()
{
    const Colours& colours = coloursFor(palette());
    const double ratio = devicePixelRatioF();
    m_picture = QImage((QSizeF(viewport()->size()) * ratio).toSize(), QImage::Format_RGB32);
    m_picture.setDevicePixelRatio(ratio);
    m_place.ratio = ratio;
    m_picture.fill(colours.card);
    if (m_map.rows() == 0)
        return;
    paintHeatMap(
        m_picture, m_map, m_place,
        [this](std::size_t month) -> const HeatMapMonth& { return monthOf(month); }, colours);
    QPainter painter(&m_picture);
    painter.setFont(font());
    paintHours(painter, colours);
    paintDays(painter, colours);
}

void HeatMapView::paintHours(QPainter& painter, const Colours& colours) const
{
    const QFontMetrics metrics(painter.font());
    const QRect& plot = m_place.plot;
    const double hour = plot.width() / 24.0;
    int every = 1;
    while (every < 6 && every * hour < 1.8 * metrics.horizontalAdvance(QStringLiteral("00")))
        every += every == 1 || every == 3 ? every : 1; // 1, 2, 3, 6
    const int baseline = plot.top() - kRoomBesideLabels + 1 - metrics.descent();
    painter.setPen(colours.mutedText);
    const int clock =
        plot.left() - 2 * kRoomBesideLabels - metrics.horizontalAdvance(QStringLiteral("00")) / 2;
    painter.drawText(QRect(0, plot.top() - kRoomBesideLabels - metrics.height() + 1, clock, metrics.height()),
                     Qt::AlignRight | Qt::AlignVCenter,
                     QString::fromStdString(toIso(m_view.data->analysis.clock)));
    for (int h = 0; h <= 24; h += every) {
        const QString label = QStringLiteral("%1").arg(h, 2, 10, QLatin1Char('0'));
        const double x = plot.left() + h * hour;
        painter.drawText(QPointF(x - metrics.horizontalAdvance(label) / 2.0, baseline), label);
        painter.fillRect(QRectF(std::round(x) - (h == 24 ? 1 : 0), plot.top() - 5, 1, 4), colours.border);
    }
}

void HeatMapView::paintDays(QPainter& painter, const Colours& colours) const
{
    const QRect& plot = m_place.plot;
    painter.setClipRect(QRect(0, plot.top(), viewport()->width(), plot.height()));
    const QFontMetrics metrics(painter.font());
    const int line = metrics.height();
    QFont heavy = painter.font();
    heavy.setWeight(QFont::DemiBold);
    const calendar::BusinessCalendar& calendar = m_view.data->knowledge->calendar;
    const auto [first, end] = m_map.blocksIn(m_place.scroll, m_place.scroll + plot.height());
    for (std::size_t b = first; b < end; ++b) {
        const HeatMapLayout::Block& block = m_map.blocks()[b];
        const int top = plot.top() + block.top - m_place.scroll;
        if (block.heading > 0) {
            painter.setFont(heavy);
            painter.setPen(colours.text);
            painter.drawText(QRect(plot.left(), top - line - 2, plot.width(), line),
                             Qt::AlignLeft | Qt::AlignVCenter, headingOf(block));
        }
        if (block.gapBefore && block.heading > 0) {
            const text::Words& words = wordsFor(this);
            painter.setFont(font());
            painter.setPen(colours.mutedText);
            painter.drawText(QRect(plot.left(), top - block.heading, plot.width(), line),
                             Qt::AlignLeft | Qt::AlignVCenter,
                             tr("%1 to %2: outside the service period")
                                 .arg(words.date(block.gapBefore->start), words.date(block.gapBefore->end)));
        }
        int free = top; // where the next label may begin
        for (int row = 0; row < int(block.days.days()); ++row) {
            const Date day = block.days.start + std::chrono::days(row);
            const QRect place(0, top + row * m_map.rowHeight(), plot.left() - kRoomBesideLabels,
                              m_map.rowHeight() - m_place.gap);
            // Where not every day has room: the first one and Mondays.
            const bool dense = m_map.rowHeight() < line - 2;
            if (dense && row > 0 && std::chrono::weekday(day) != std::chrono::Monday)
                continue;
            const int middle = dense ? place.top() + m_map.rowHeight() / 2 : place.center().y() + 1;
            if (dense && (middle - line / 2 < free && row > 0))
                continue;
            free = middle + line / 2;
            if (free < plot.top() || middle - line / 2 > plot.bottom())
                continue;
            const bool off = !calendar.isBusinessDay(day);
            painter.setFont(off ? heavy : font());
            painter.setPen(off ? colours.text : colours.mutedText);
            painter.drawText(QRect(0, middle - line / 2, place.width(), line),
                             Qt::AlignRight | Qt::AlignVCenter, dayLabel(day));
        }
    }
    painter.setClipping(false);
}

void HeatMapView::paintSelection(QPainter& painter, const Colours& colours) const
{
    if (!m_selection)
        return;
    const VisibleSlots part{double(m_selection->first.value), double(m_selection->end.value)};
    QColor tint = colours.accent;
    tint.setAlphaF(0.18F);
    for (const QRectF& rect : m_place.rectsOf(m_map, part)) {
        if (rect.bottom() <= m_place.plot.top() || rect.top() > m_place.plot.bottom())
            continue;
        painter.setPen(QPen(colours.card, 4));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(-1, -1, 1, 1));
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(rect.width() > 8 ? QBrush(tint) : QBrush(Qt::NoBrush));
        painter.drawRect(rect.adjusted(-1, -1, 1, 1));
    }
}

void HeatMapView::paintSlot(QPainter& painter, slots::SlotIndex slot, const Colours& colours) const
{
    const QRectF rect = rectOf(slot).adjusted(-2, -2, 2, 2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.card, 3));
    painter.drawRoundedRect(rect, 2, 2);
    painter.setPen(QPen(colours.text, 1.5));
    painter.drawRoundedRect(rect, 2, 2);
}

void HeatMapView::paintEvent(QPaintEvent*)
{
    if (m_picture.isNull() || m_picture.devicePixelRatio() != devicePixelRatioF())
        paintPicture();
    const Colours& colours = coloursFor(palette());
    QPainter painter(viewport());
    // The picture's pixels are the device's, although the widget may begin between two of them.
    const DeviceGrid grid(painter);
    const QPointF begin(grid.snapX(0), grid.snapY(0));
    if (!begin.isNull()) {
        painter.fillRect(viewport()->rect(), colours.card);
        painter.translate(begin);
    }
    painter.drawImage(QPoint(0, 0), m_picture);
    if (m_map.rows() == 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect& plot = m_place.plot;
    painter.setClipRect(
        QRect(plot.left() - 3, plot.top(), viewport()->width() - plot.left() + 3, plot.height()));
    paintSelection(painter, colours);
    if (m_hover)
        paintSlot(painter, *m_hover, colours);
    else if (m_cursor && hasFocus())
        paintSlot(painter, *m_cursor, colours);
    painter.setClipping(false);
    if (read()) {
        painter.translate(m_card.pos());
        m_card.paint(&painter, nullptr, nullptr);
    }
}

} // namespace clausemeter::widgets
