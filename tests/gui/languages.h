// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QTranslator>
#include <QWidget>
#include <algorithm>

// What tests of screens share to try them in both languages.
namespace languages {

inline bool hasChinese(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

// Switches a widget as the window does. The program's translations go when this goes.
class Switch {
public:
    Switch()
    {
        if (!m_zh.load(QStringLiteral(":/i18n/clausemeter_zh_CN.qm")) ||
            !m_en.load(QStringLiteral(":/i18n/clausemeter_en.qm")))
            qFatal("translations are missing");
    }
    void show(QWidget& widget, bool zh)
    {
        QCoreApplication::removeTranslator(&m_zh);
        QCoreApplication::removeTranslator(&m_en);
        QCoreApplication::installTranslator(zh ? &m_zh : &m_en);
        widget.setLocale(QLocale(zh ? QLocale::Chinese : QLocale::English));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    }

private:
    QTranslator m_zh, m_en;
};

} // namespace languages
