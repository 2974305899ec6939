// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/document.h"

namespace clausemeter::report {

// What servers counted, for each query that was sent: the table, the server and the query, then its days, a
// row each with the digest of the answer. In the order of the inputs; those that are files are left out.
std::vector<Block> serverBlocks(const std::vector<logs::InputReport>& inputs);

// SHA-256 or XXH3-128, by what stands before the colon.
Label digestLabel(const std::string& digest);
// The figures without that.
OwnText digestFigures(const std::string& digest);

} // namespace clausemeter::report
