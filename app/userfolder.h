// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace clausemeter::app {

// Where the user keeps agreements/ and calendars/ of their own. It need not exist.
QString userFolder();
// Where answers of warehouses are kept, days that need not be asked for again. Empty where `userFolder` is.
QString keptDaysFolder(const QString& userFolder);
// Where the backups of a book are: one folder a book. Empty where `userFolder` is.
QString backupFolder(const QString& userFolder, const QString& book);
// Where local copies of team's books are: the user's cache.
QString copiesFolder();

} // namespace clausemeter::app
