// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace clausemeter::widgets {

// The colours of one theme (design: safe for colour-blind eyes; the dark theme lightens them, never swaps
// them).
struct Colours {
    QColor available, unavailable, released, noData, threshold, volume;
    QColor text, mutedText, window, card, border, accent, accentText, selection;
    QColor warnSurface; // behind a badge or a cell that asks for attention
    QColor goodText, badText;
    bool dark = false;
};

const Colours& lightColours();
const Colours& darkColours();
// The set that goes with a widget's palette.
const Colours& coloursFor(const QPalette& palette);
// The palette that Fusion draws with.
QPalette paletteFor(const Colours& colours);

} // namespace clausemeter::widgets
