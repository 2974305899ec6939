// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/barschart.h"

#include "widgets/hairline.h"
#include "widgets/plaintooltip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace clausemeter::widgets {

namespace {
constexpr double kBarShare = 0.62; // of a column
constexpr double kWidestBar = 46;
constexpr double kLeast = 2;   // what there is stays visible
constexpr int kRoom = 3;       // between a bar and its texts
constexpr double kBetween = 6; // of texts side by side
} // namespace

BarsChart::BarsChart(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void BarsChart::setBars(std::vector<Bar> bars, QColor Colours::*colour)
{
    m_bars = std::move(bars);
    m_colour = colour;
    m_highest = 0;
    for (const Bar& bar : m_bars)
        m_highest = std::max(m_highest, bar.value.value_or(0));
    if (m_at >= int(m_bars.size()))
        m_at = -1;
    describe();
    update();
}

void BarsChart::setActivatable(bool activatable)
{
    m_activatable = activatable;
    if (activatable)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void BarsChart::describe()
{
    QStringList readings;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        if (m_at < 0 || m_at == int(i))
            readings << m_bars[i].reading;
    }
    const QString description = readings.join(QStringLiteral("; "));
    if (description != accessibleDescription())
        setAccessibleDescription(description);
}

QRectF BarsChart::columnOf(int bar) const
{
    const double each = double(width()) / double(std::max<std::size_t>(1, m_bars.size()));
    return QRectF(bar * each, 0, each, height());
}

std::optional<int> BarsChart::barAt(QPointF position) const
{
    if (m_bars.empty() || !QRectF(rect()).contains(position))
        return std::nullopt;
    const auto bar = int(position.x() / width() * double(m_bars.size()));
    return std::clamp(bar, 0, int(m_bars.size()) - 1);
}

// Which bars have room for a text: first the current and the heaviest one, then the others from the left.
std::vector<bool> BarsChart::withText(QString Bar::*text) const
{
    const QFontMetricsF metrics(font());
    std::vector<std::pair<double, double>> taken;
    std::vector<bool> shown(m_bars.size(), false);
    const auto place = [&](std::size_t i) {
        const double half = metrics.horizontalAdvance(m_bars[i].*text) / 2 + kBetween / 2;
        const double centre = columnOf(int(i)).center().x();
        const bool free = std::none_of(taken.begin(), taken.end(), [&](const auto& other) {
            return centre - half < other.second && other.first < centre + half;
        });
        if (!shown[i] && free) {
            taken.emplace_back(centre - half, centre + half);
            shown[i] = true;
        }
    };
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        if (m_bars[i].current)
            place(i);
    }
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        if (m_highest > 0 && m_bars[i].value == m_highest)
            place(i);
    }
    // Every n-th, so that what is left out is left out evenly.
    double widest = 1;
    for (const Bar& bar : m_bars)
        widest = std::max(widest, metrics.horizontalAdvance(bar.*text) + kBetween);
    const auto every = std::size_t(std::max(1.0, std::ceil(widest / std::max(1.0, columnOf(0).width()))));
    for (std::size_t i = 0; i < m_bars.size(); i += every)
        place(i);
    return shown;
}

void BarsChart::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(font());
    const double line = std::ceil(metrics.height());
    const double ground = height() - line - kRoom;
    const double room = ground - line - kRoom - 2;
    const std::vector<bool> named = withText(&Bar::name);
    const std::vector<bool> figured = withText(&Bar::figure);
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const Bar& bar = m_bars[i];
        const QRectF column = columnOf(int(i));
        if (bar.current)
            painter.fillRect(column.adjusted(0, 0, 0, -(line + kRoom)), colours.selection);
        double top = ground;
        if (bar.value && *bar.value > 0) {
            const double wide = std::min(kWidestBar, std::max(1.0, column.width() * kBarShare));
            const double high = std::max(kLeast, *bar.value / m_highest * room);
            top = ground - high;
            const QRectF shape(std::round(column.center().x() - wide / 2), top,
                               std::max(1.0, std::round(wide)), high);
            const QColor& colour = colours.*m_colour;
            painter.setRenderHint(QPainter::Antialiasing, false);
            if (bar.soFar) {
                painter.fillRect(shape, QBrush(colour, Qt::BDiagPattern));
                painter.setPen(QPen(colour, 1));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(shape.adjusted(0, 0, -1, 0));
            } else {
                painter.fillRect(shape, colour);
            }
            painter.setRenderHint(QPainter::Antialiasing);
        }
        const auto write = [&](const QString& text, double y) {
            const double wide = metrics.horizontalAdvance(text) + 2;
            const double left =
                std::clamp(column.center().x() - wide / 2, 0.0, std::max(0.0, width() - wide));
            painter.drawText(QRectF(left, y, wide, line), Qt::AlignCenter, text);
        };
        painter.setPen(bar.value ? colours.text : colours.mutedText);
        if (figured[i])
            write(bar.figure, top - line - kRoom);
        painter.setPen(bar.current ? colours.text : colours.mutedText);
        if (named[i])
            write(bar.name, ground + kRoom);
    }
    paintHairline(painter, QRectF(0, ground, width(), 1), Qt::TopEdge, colours.border);
    if (hasFocus() && !m_bars.empty()) {
        painter.setPen(QPen(colours.accent, 1.5));
        const QRectF ring = m_at >= 0 ? columnOf(m_at) : QRectF(rect());
        painter.drawRoundedRect(ring.adjusted(1, 1, -1, -1), 3, 3);
    }
}

bool BarsChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        if (const auto bar = barAt(help->pos()))
            QToolTip::showText(help->globalPos(), plainToolTip(m_bars[std::size_t(*bar)].reading), this,
                               columnOf(*bar).toAlignedRect());
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void BarsChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
}

void BarsChart::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_bars.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        m_at = m_at < 0 ? last : std::max(0, m_at - 1);
        break;
    case Qt::Key_Right:
        m_at = std::min(last, m_at + 1);
        break;
    case Qt::Key_Home:
        m_at = std::min(0, last);
        break;
    case Qt::Key_End:
        m_at = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_activatable && m_at >= 0) {
            Q_EMIT activated(m_at);
            return;
        }
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    describe();
    update();
}

void BarsChart::mouseReleaseEvent(QMouseEvent* event)
{
    const auto bar = barAt(event->position());
    if (m_activatable && event->button() == Qt::LeftButton && bar)
        Q_EMIT activated(*bar);
}

void BarsChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void BarsChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_at = -1;
    describe();
    update();
}

} // namespace clausemeter::widgets
