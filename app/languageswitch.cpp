// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languageswitch.h"

#include <QApplication>
#include <QLocale>
#include <QWidget>

namespace clausemeter::app {

LanguageSwitch::~LanguageSwitch()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void LanguageSwitch::apply(text::Language language)
{
    m_language = language;
    const bool zh = language == text::Language::Zh;
    const QLocale locale =
        zh ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English, QLocale::UnitedStates);
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_own.load(zh ? QStringLiteral(":/i18n/clausemeter_zh_CN.qm")
                      : QStringLiteral(":/i18n/clausemeter_en.qm")))
        QCoreApplication::installTranslator(&m_own);
    if (zh && m_qt.load(QStringLiteral(":/i18n/qtbase_zh_CN.qm")))
        QCoreApplication::installTranslator(&m_qt);
    // the default reaches only widgets that come later
    QLocale::setDefault(locale);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows)
        window->setLocale(locale);
}

} // namespace clausemeter::app
