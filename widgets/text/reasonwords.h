// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "widgets/text/words.h"

namespace clausemeter::text {

// A reason among the details of an error (model/base/reason.h), to stand in brackets or after a colon. What
// is no token is what a library says, and stays as it is.
QString reasonWords(const Words& words, const QString& reason);

// A detail of an error as it stands there; a dash where it has none.
QString detail(const Error& error, std::size_t at);
// The same, where it is a reason, in words.
QString reason(const Words& words, const Error& error, std::size_t at = 0);

} // namespace clausemeter::text
