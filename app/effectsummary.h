// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/versioneffect.h"
#include "widgets/text/words.h"

#include <QString>

namespace clausemeter::app {

// What a new version of an agreement does, as text for a terminal: the figures that differ and each service
// month under both versions.
QString effectSummary(const report::Case& c, const report::VersionReview& review, const text::Words& words);

} // namespace clausemeter::app
