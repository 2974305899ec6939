// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/housestyledrawing.h"

#include "widgets/card.h"
#include "widgets/theme.h"

#include <QDialog>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QTabBar>

namespace clausemeter::widgets {

namespace {

constexpr qreal kRadius = 6;

QColor mixed(const QColor& a, const QColor& b, double share)
{
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * share),
                            float(a.greenF() + (b.greenF() - a.greenF()) * share),
                            float(a.blueF() + (b.blueF() - a.blueF()) * share));
}

} // namespace

void drawBox(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& line, bool focus,
             const Colours& colours)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(QPen(focus ? colours.accent : line, focus ? 2 : 1));
    const qreal inset = focus ? 1 : 0.5;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
    painter->restore();
}

void drawChevronDown(QPainter* painter, const QRectF& rect, const QColor& colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF c = rect.center();
    painter->drawPolyline(QPolygonF({c + QPointF(-4, -2), c + QPointF(0, 2), c + QPointF(4, -2)}));
    painter->restore();
}

void drawChevronUp(QPainter* painter, const QRectF& rect, const QColor& colour)
{
    painter->save();
    painter->translate(rect.center() * 2);
    painter->rotate(180);
    drawChevronDown(painter, rect, colour);
    painter->restore();
}

void drawCheck(QPainter* painter, const QStyleOption* option, const Colours& colours)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool filled = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor& line = enabled ? (filled ? colours.accent : colours.mutedText) : colours.border;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, 1));
    painter->setBrush(filled ? line : colours.card);
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawRoundedRect(box, 3, 3);
    painter->setPen(QPen(enabled ? colours.accentText : colours.mutedText, 1.7, Qt::SolidLine, Qt::RoundCap,
                         Qt::RoundJoin));
    const QPointF c = box.center();
    const qreal u = box.width() / 13;
    if (option->state & QStyle::State_On)
        painter->drawPolyline(
            QPolygonF({c + QPointF(-3.2, 0.2) * u, c + QPointF(-1, 2.6) * u, c + QPointF(3.4, -2.6) * u}));
    else if (filled)
        painter->drawLine(c + QPointF(-3, 0) * u, c + QPointF(3, 0) * u);
    painter->restore();
}

bool isTextField(const QWidget* widget)
{
    const auto* field = qobject_cast<const QPlainTextEdit*>(widget);
    return field && field->frameShape() == QFrame::StyledPanel;
}

const QColor& fieldFill(const QWidget* widget, const Colours& colours)
{
    for (const QWidget* on = widget ? widget->parentWidget() : nullptr; on; on = on->parentWidget()) {
        if (qobject_cast<const Card*>(on))
            break;
        if (qobject_cast<const QDialog*>(on))
            return colours.card;
    }
    return colours.window;
}

bool hasKeyboard(const QStyleOption* option)
{
    return (option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_Enabled);
}

bool isHovered(const QStyleOption* option)
{
    return (option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled);
}

void drawButtonPanel(const QStyleOption* option, QPainter* painter)
{
    const Colours& colours = coloursFor(option->palette);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool accent = button && (button->features & QStyleOptionButton::DefaultButton) &&
                        (option->state & QStyle::State_Enabled);
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    QColor fill = accent ? colours.accent : colours.card;
    if (down)
        fill = mixed(fill, colours.text, 0.12);
    else if (isHovered(option))
        fill = accent ? mixed(fill, colours.text, 0.10) : colours.selection;
    const bool focus = hasKeyboard(option) && (option->state & QStyle::State_KeyboardFocusChange);
    drawBox(painter, option->rect, fill, accent ? fill : colours.border, focus, colours);
    if (accent && focus) { // the accent on the accent would not be seen
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colours.accentText, 1.5));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(2.5, 2.5, -2.5, -2.5), kRadius - 2,
                                 kRadius - 2);
        painter->restore();
    }
}

void drawToolPanel(const QStyleOption* option, QPainter* painter)
{
    const Colours& colours = coloursFor(option->palette);
    const bool isOn = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool focus = hasKeyboard(option) && (option->state & QStyle::State_KeyboardFocusChange);
    const bool isFlat = option->state & QStyle::State_AutoRaise;
    if (isFlat && !isHovered(option) && !isOn && !focus)
        return;
    drawBox(painter, option->rect, isHovered(option) || (isOn && !isFlat) ? colours.selection : colours.card,
            isOn && !isFlat ? colours.accent : colours.border, focus, colours);
}

void drawTab(const QStyleOptionTab* tab, QPainter* painter, const QWidget* widget)
{
    const Colours& colours = coloursFor(tab->palette);
    const bool current = tab->state & QStyle::State_Selected;
    painter->save();
    QFont font = painter->font();
    font.setWeight(current ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(current ? colours.text : isHovered(tab) ? colours.accent : colours.mutedText);
    painter->drawText(tab->rect, Qt::AlignCenter | Qt::TextShowMnemonic, tab->text);
    if (current) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.accent);
        const QRectF line(tab->rect.left() + 8, tab->rect.bottom() - 2, tab->rect.width() - 16, 3);
        painter->drawRoundedRect(line, 1.5, 1.5);
    }
    const auto* bar = qobject_cast<const QTabBar*>(widget);
    if (current && bar && bar->hasFocus() && (tab->state & QStyle::State_KeyboardFocusChange)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colours.accent, 1.5));
        painter->drawRoundedRect(QRectF(tab->rect).adjusted(1, 3, -1, -5), 4, 4);
    }
    painter->restore();
}

void drawScrollBar(const QStyleOptionSlider* bar, QPainter* painter, const QRect& slider)
{
    const Colours& colours = coloursFor(bar->palette);
    if (bar->minimum >= bar->maximum)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const bool active = bar->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    painter->setBrush(mixed(colours.border, colours.mutedText, active ? 0.8 : 0.35));
    QRectF handle = slider;
    handle = bar->orientation == Qt::Vertical ? handle.adjusted(3, 2, -2, -2) : handle.adjusted(2, 3, -2, -2);
    const qreal radius = std::min(handle.width(), handle.height()) / 2;
    painter->drawRoundedRect(handle, radius, radius);
    painter->restore();
}

void drawProgress(const QStyleOptionProgressBar* bar, QPainter* painter)
{
    const Colours& colours = coloursFor(bar->palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    QRectF groove = bar->rect;
    groove.setHeight(std::min<qreal>(groove.height(), 6));
    groove.moveCenter(QRectF(bar->rect).center());
    painter->setBrush(colours.border);
    painter->drawRoundedRect(groove, 3, 3);
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    if (range > 0) {
        QRectF filled = groove;
        filled.setWidth(groove.width() * qreal(qint64(bar->progress) - bar->minimum) / qreal(range));
        QPainterPath clip;
        clip.addRoundedRect(groove, 3, 3);
        painter->setClipPath(clip);
        painter->fillRect(filled, colours.accent);
    }
    painter->restore();
}

} // namespace clausemeter::widgets
