// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/case.h"
#include "model/report/document.h"

namespace clausemeter::report {

// What the figures rest on: the inputs with their digests and what became of their rows, those of the
// provider's record apart, what was changed by hand and concerns the service months of the report, and the
// versions of all that took part. Files are named without their folders, which are nobody else's business.
Chapter evidenceChapter(const Case& c);

} // namespace clausemeter::report
