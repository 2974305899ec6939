// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/claimcheck.h"
#include "widgets/text/words.h"

namespace clausemeter::text {

// What is said of claim records, beside claimProgress().

// "day filed", by the token of a field (claimcheck.h); the token itself where it is none.
QString claimField(const Words& words, const std::string& token);
// One sentence.
QString claimRemark(const Words& words, book::ClaimRemark remark, const book::ClaimFacts& facts,
                    const QString& currency);

} // namespace clausemeter::text
