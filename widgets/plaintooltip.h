// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace clausemeter::widgets {

// A tooltip that shows `text` as it stands, wrapped; data in it is never taken for markup.
inline QString plainToolTip(const QString& text)
{
    return text.isEmpty() ? QString()
                          : QString(QStringLiteral("<qt>") + text.toHtmlEscaped() + QStringLiteral("</qt>"));
}

} // namespace clausemeter::widgets
