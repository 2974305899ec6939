// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"

namespace clausemeter::app {

// The text of an agreement: its clauses, what they state, and how that fits the definition made from it, with
// what the user decided and noted; JSON where --json is given, else text. The exit code; what is wrong goes
// to standard error: the errors of readContract(), of the notes kept beside the text, an agreement that is
// not known.
int runContract(const Arguments& arguments, const text::Words& words);

} // namespace clausemeter::app
