// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/userfolder.h"

#include <QStandardPaths>

namespace clausemeter::app {

QString userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/clausemeter");
}

} // namespace clausemeter::app
