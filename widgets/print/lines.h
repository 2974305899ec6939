// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/print/typeface.h"

#include <QString>
#include <QStringList>

namespace clausemeter::print {

// What may be drawn of a text: composed, tabs and other controls as spaces, without marks that reorder or
// hide text. Line feeds stay.
QString printable(const QString& text);

// Lines no wider than `width` points, broken as the language allows it, within a word only where a word is
// too wide. At least one line.
QStringList breakLines(const Typeface& typeface, const QString& text, Face face, double size, double width);

// Cut at the end, with "…", where it is too wide.
QString elided(const Typeface& typeface, const QString& text, Face face, double size, double width);

// The width of the widest piece that should not be broken.
double widestWord(const Typeface& typeface, const QString& text, Face face, double size);

} // namespace clausemeter::print
