// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/print/sheet.h"

namespace clausemeter::print {

// What stands above and below the text of every page.
struct MarginTexts {
    QString headStart; // cut where there is no room for it
    QString headEnd;
    QString foot; // behind the program's name
};

// Header and footer of page `page` of `pages`, counted from 1.
void setMargins(Sheet& sheet, const Typeface& typeface, const Frame& frame, const MarginTexts& texts,
                const text::Words& words, int page, int pages);

// "Clausemeter 0.9"
QString programName();

} // namespace clausemeter::print
