// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/text/words.h"

namespace clausemeter::text {

// A word or two for what happens on a date, for a day of a calendar.
QString shortDateKind(const Words& words, report::DateKind kind);

} // namespace clausemeter::text
