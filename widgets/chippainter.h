// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

class QFont;
class QPainter;
class QRect;
class QString;

namespace clausemeter::widgets {

// A state as a word in a rounded frame inside a cell of a table.
struct ChipLook {
    QColor frame;
    QColor fill; // invalid: none
    QColor text;
};

inline constexpr int kChipPad = 7; // left and right of the word

// `cell` begins and ends where the chip may.
void paintChip(QPainter* painter, const QRect& cell, const QString& text, const QFont& font,
               const ChipLook& look);

} // namespace clausemeter::widgets
