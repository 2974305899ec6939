// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace clausemeter::app {

// Where the user keeps agreements/ and calendars/ of their own. It need not exist.
QString userFolder();

} // namespace clausemeter::app
