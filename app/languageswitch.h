// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/text/words.h"

#include <QTranslator>

namespace clausemeter::app {

// The language of every window, its dialogs and Qt's own texts. Switches at once.
class LanguageSwitch {
public:
    LanguageSwitch() = default;
    LanguageSwitch(const LanguageSwitch&) = delete;
    LanguageSwitch& operator=(const LanguageSwitch&) = delete;
    ~LanguageSwitch();

    void apply(text::Language language);
    text::Language language() const { return m_language; }

private:
    text::Language m_language = text::Language::En;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace clausemeter::app
