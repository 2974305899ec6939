// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/opening.h"

namespace clausemeter::app {

// Reads the files of `request.record` beside its case, with the profiles of `knowledge`: RecordRead, the case
// with that record. A record that cannot be read without being told how, or most of whose rows are rejected,
// becomes MappingNeeded: nothing is compared before that is clear.
OpenOutcome readRecord(const OpenRequest& request, std::shared_ptr<const report::Knowledge> knowledge,
                       Progress& progress);

} // namespace clausemeter::app
