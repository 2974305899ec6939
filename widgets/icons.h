// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QIcon>

namespace clausemeter::widgets {

// An icon of resources/icons ("import", "met", ...), drawn at any size in a colour of the theme that is in
// force when it is painted: `colour` names the member, such as &Colours::text. Nothing to renew when the
// theme changes.
QIcon themedIcon(const QString& name, QColor Colours::*colour = &Colours::text);

// The program's own icon.
QIcon programIcon();

} // namespace clausemeter::widgets
