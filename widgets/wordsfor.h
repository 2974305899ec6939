// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/text/words.h"

class QWidget;

namespace clausemeter::widgets {

// The language that a widget is shown in: that of its locale.
text::Language languageOf(const QWidget* widget);
// The words of that language.
const text::Words& wordsFor(const QWidget* widget);

} // namespace clausemeter::widgets
