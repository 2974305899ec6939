// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/slotscsv.h"
#include "widgets/text/words.h"

namespace clausemeter::text {

// The words of a table of slots under an agreement, in the words of one language; both must outlive the
// result.
report::SlotTexts slotTexts(const Words& words, const sla::Definition& definition);

} // namespace clausemeter::text
