// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/reason.h"

#include <iterator>

namespace clausemeter {

std::string systemReason(int number)
{
    return "errno:" + std::to_string(number);
}

std::string jsonReason(int parseError)
{
    // in the order of Qt's enumeration; this library knows no Qt
    static constexpr const char* kNames[] = {
        "none",          "unterminated-object", "missing-name-separator", "unterminated-array",
        "missing-comma", "illegal-value",       "termination-by-number",  "illegal-number",
        "bad-escape",    "illegal-utf8",        "unterminated-string",    "missing-object",
        "deep-nesting",  "document-too-large",  "garbage-at-end",
    };
    const bool known = parseError >= 0 && parseError < int(std::size(kNames));
    return std::string("json:") + (known ? kNames[parseError] : "unknown");
}

} // namespace clausemeter
