// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/chartmarksitem.h"

#include "widgets/slotpainting.h"
#include "widgets/theme.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace clausemeter::widgets {

namespace {

constexpr double kLeastHighlight = 9;
constexpr double kFlag = 15;

QColor veil(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

} // namespace

ChartMarksItem::ChartMarksItem(QGraphicsItem* parent)
    : QGraphicsItem(parent)
{
}

void ChartMarksItem::setPlot(const QRectF& plot, VisibleSlots visible)
{
    if (plot != m_plot)
        prepareGeometryChange();
    m_plot = plot;
    m_visible = visible;
    update();
}

void ChartMarksItem::setDark(bool dark)
{
    m_dark = dark;
    update();
}

void ChartMarksItem::setKeyboardFocus(bool focus)
{
    if (m_focus == focus)
        return;
    m_focus = focus;
    update();
}

void ChartMarksItem::setCrosshair(std::optional<slots::SlotIndex> slot)
{
    if (slot == m_crosshair)
        return;
    update(crosshairArea());
    m_crosshair = slot;
    update(crosshairArea());
}

void ChartMarksItem::setSelection(std::optional<VisibleSlots> selection)
{
    updateAround(m_selection);
    m_selection = selection;
    updateAround(m_selection);
}

void ChartMarksItem::setHighlight(std::optional<VisibleSlots> highlight)
{
    updateAround(m_highlight);
    m_highlight = highlight;
    updateAround(m_highlight);
}

QRectF ChartMarksItem::areaOf(VisibleSlots part, double least) const
{
    if (m_visible.size() <= 0 || part.to <= m_visible.from || part.from >= m_visible.to)
        return {};
    const QRectF plot = m_grid.snapped(m_plot);
    double left = m_grid.snapX(xOf(plot, m_visible, part.from));
    double right = m_grid.snapX(xOf(plot, m_visible, part.to));
    if (right - left < least) {
        left = m_grid.snapX((left + right - least) / 2);
        right = left + m_grid.whole(least);
    }
    left = std::max(left, plot.left());
    right = std::min(right, plot.right());
    return QRectF(left, plot.top(), std::max(right - left, m_grid.column()), plot.height());
}

QRectF ChartMarksItem::crosshairArea() const
{
    if (!m_crosshair)
        return {};
    const double from = double(m_crosshair->value);
    const QRectF area = areaOf({from, from + 1}, 1);
    return area.isEmpty() ? area : area.adjusted(-4, -4, 4, 4);
}

void ChartMarksItem::updateAround(std::optional<VisibleSlots> part)
{
    if (!part)
        return;
    const QRectF area = areaOf(*part, kLeastHighlight);
    if (!area.isEmpty())
        update(area.adjusted(-kFlag - 2, -3, kFlag + 2, 3));
}

QRectF ChartMarksItem::flagOf(bool end) const
{
    if (!m_selection || m_visible.size() <= 0)
        return {};
    const double at = end ? m_selection->to : m_selection->from;
    if (at < m_visible.from || at > m_visible.to)
        return {};
    const QRectF plot = m_grid.snapped(m_plot);
    const double x = m_grid.snapX(xOf(plot, m_visible, at));
    return QRectF(end ? x : x - kFlag, plot.top(), kFlag, kFlag);
}

void ChartMarksItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const Colours& colours = m_dark ? darkColours() : lightColours();
    m_grid = DeviceGrid(*painter); // marks lie on the slots, as they are drawn
    if (m_highlight) {
        const QRectF area = areaOf(*m_highlight, kLeastHighlight);
        if (!area.isEmpty()) {
            painter->fillRect(area, veil(colours.accent, 0.06));
            painter->setRenderHint(QPainter::Antialiasing, true);
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(colours.accent, 1.5));
            painter->drawRoundedRect(area.adjusted(-0.5, -1.5, 0.5, 1.5), 2, 2);
            painter->setRenderHint(QPainter::Antialiasing, false);
        }
    }
    if (m_selection) {
        const QRectF area = areaOf(*m_selection, 1);
        if (!area.isEmpty()) {
            painter->fillRect(area, veil(colours.accent, 0.12));
            painter->fillRect(QRectF(area.left(), area.top(), 1.5, area.height()), colours.accent);
            painter->fillRect(QRectF(area.right() - 1.5, area.top(), 1.5, area.height()), colours.accent);
        }
        for (const bool end : {false, true}) {
            const QRectF flag = flagOf(end);
            if (flag.isEmpty())
                continue;
            painter->fillRect(flag, colours.accent);
            painter->setPen(colours.accentText);
            painter->drawText(flag, Qt::AlignCenter, end ? QStringLiteral("B") : QStringLiteral("A"));
        }
    }
    if (m_crosshair) {
        const double from = double(m_crosshair->value);
        const QRectF area = areaOf({from, from + 1}, 1);
        if (area.width() >= 4) {
            painter->fillRect(area, veil(colours.text, 0.08));
            painter->fillRect(QRectF(area.left(), area.top(), 1, area.height()), veil(colours.text, 0.6));
            painter->fillRect(QRectF(area.right() - 1, area.top(), 1, area.height()),
                              veil(colours.text, 0.6));
        } else if (!area.isEmpty()) {
            painter->fillRect(area, veil(colours.text, 0.75));
        }
    }
    if (m_focus) {
        painter->setRenderHint(QPainter::Antialiasing, true);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colours.accent, 1.5));
        painter->drawRoundedRect(m_plot.adjusted(-2.5, -2.5, 2.5, 2.5), 3, 3);
    }
}

} // namespace clausemeter::widgets
