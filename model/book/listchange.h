// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/journal.h"

namespace clausemeter::book {

// Changes stored rows (by position) into the wanted ones, whose cells lack "position", the second column.
// Rows that stay the same are not touched; of the others those with the same key are changed, then any. The
// ids of the wanted rows, in their order.
Result<std::vector<qint64>> changeList(ChangeSet& changes, Table table, const std::vector<StoredRow>& stored,
                                       const std::vector<Cells>& wanted);

} // namespace clausemeter::book
