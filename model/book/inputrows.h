// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/tables.h"
#include "model/logs/inputreport.h"

namespace clausemeter::book {

// The reports of the files of an import as rows and back, exactly but for the preview.
Status writeInputs(Database& database, qint64 import, const std::vector<logs::InputReport>& inputs);
Result<std::vector<logs::InputReport>> readInputs(Database& database, qint64 import);

} // namespace clausemeter::book
