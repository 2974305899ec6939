// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

class QPainter;

// What the controls of HouseStyle look like. Each leaves the painter as it was.
namespace clausemeter::widgets {

struct Colours;

bool hasKeyboard(const QStyleOption* option);
bool isHovered(const QStyleOption* option);

// A field of several lines; a text that fills its card has no frame.
bool isTextField(const QWidget* widget);

// A field stands out from what it stands on: a card, or a dialog without one.
const QColor& fieldFill(const QWidget* widget, const Colours& colours);

// A field or button: filled, with a hairline that becomes the accent where the keyboard is.
void drawBox(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& line, bool focus,
             const Colours& colours);
void drawChevronDown(QPainter* painter, const QRectF& rect, const QColor& colour);
void drawChevronUp(QPainter* painter, const QRectF& rect, const QColor& colour);

// The edge is as strong as quiet words, so that it is seen in both themes.
void drawCheck(QPainter* painter, const QStyleOption* option, const Colours& colours);
void drawButtonPanel(const QStyleOption* option, QPainter* painter);

// What is on is told by a darker edge beside the fill. One that is raised by the mouse alone is flat else.
void drawToolPanel(const QStyleOption* option, QPainter* painter);
void drawTab(const QStyleOptionTab* tab, QPainter* painter, const QWidget* widget);
void drawScrollBar(const QStyleOptionSlider* bar, QPainter* painter, const QRect& slider);
void drawProgress(const QStyleOptionProgressBar* bar, QPainter* painter);

} // namespace clausemeter::widgets
