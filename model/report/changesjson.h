// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/handchange.h"
#include "model/report/jsonwriter.h"

namespace clausemeter::report {

// "changes_by_hand" of clausemeter-analysis/1: who changed what, when and why, as the journal of the book has
// it. Amounts are texts, as everywhere; the names of values are those of the account file.
void writeChanges(JsonWriter& out, const std::vector<HandChange>& changes, SlaClock clock);

} // namespace clausemeter::report
