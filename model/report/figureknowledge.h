// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/case.h"

namespace clausemeter::report {

// As loadKnowledge(), without the agreements clause by clause: no figure is computed from them, and reading
// them takes as long as all the rest.
Result<std::shared_ptr<const Knowledge>> loadFigureKnowledge(const std::string& userFolder);

} // namespace clausemeter::report
