// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/case.h"
#include "model/report/document.h"

namespace clausemeter::report {

Verdict verdictOf(const sla::MonthResult& month, MonthRef ref);

// Everything about one service month. `withVerdict`: the verdict stands here and not in the report's title.
Chapter monthChapter(const Case& c, MonthRef ref, bool withVerdict);

} // namespace clausemeter::report
