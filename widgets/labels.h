// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QLabel>

namespace clausemeter::widgets {

// A label that shows data: never as rich text, wrapped, to be selected and copied.
QLabel* dataLabel(QWidget* parent = nullptr);
// The same for what stands back: captions, reasons, readings.
QLabel* quietLabel(QWidget* parent = nullptr);
// The font that a widget would have without a change of its own, larger or smaller, and heavier.
void scaleFont(QWidget* widget, double factor, QFont::Weight weight = QFont::Normal);
// Deletes a layout's items and their widgets.
void clearLayout(QLayout* layout);

} // namespace clausemeter::widgets
