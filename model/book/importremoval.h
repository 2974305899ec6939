// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/logimports.h"

namespace clausemeter::book {

// From now on the import, whose cells are `before`, is part of what is computed from, or is not.
Status setCounted(ChangeSet& changes, qint64 import, const Cells& before, bool counted);

// Leaves out every counted import of the record.
Status leaveOut(Database& database, ChangeSet& changes, qint64 customer, RecordOf record);

} // namespace clausemeter::book
