// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/recognise.h"

#include <string_view>

namespace clausemeter::logs {

// Whether a text, or most of its first lines, begins as a JSON object.
bool looksLikeJson(std::string_view head);
bool isJsonKind(LogKind kind);

// As recognise(), of logs in JSON: lines that are objects, each a row or a room callback, and documents.
Result<Recognised> recogniseJson(std::string_view head, bool isWhole, const ReadOptions& options,
                                 const Tuning& tuning, InputReport& report);

} // namespace clausemeter::logs
