// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/wordsfor.h"

#include <QLocale>
#include <QWidget>

namespace clausemeter::widgets {

text::Language languageOf(const QWidget* widget)
{
    return widget->locale().language() == QLocale::Chinese ? text::Language::Zh : text::Language::En;
}

const text::Words& wordsFor(const QWidget* widget)
{
    static const text::Words zh(text::Language::Zh);
    static const text::Words en(text::Language::En);
    return languageOf(widget) == text::Language::Zh ? zh : en;
}

} // namespace clausemeter::widgets
