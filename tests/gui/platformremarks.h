// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

// What the offscreen platform says of itself when a window or a menu is shown. It is no fault of the program;
// every other warning still fails the test. Call from initTestCase().
namespace platformremarks {

inline QtMessageHandler g_next = nullptr;

inline void ignore()
{
    g_next =
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext& context, const QString& text) {
            if (!text.startsWith(QStringLiteral("This plugin does not support ")))
                g_next(type, context, text);
        });
}

} // namespace platformremarks
