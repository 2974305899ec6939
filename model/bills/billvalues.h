// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bills/billline.h"

#include <optional>
#include <string>
#include <string_view>

namespace clausemeter::bills {

// A cell as it is meant: without spaces, a spreadsheet's ="..." or leading apostrophe; empty for "-", "--"
// and null.
std::string cellText(std::string_view raw);

// An amount, which may have an exponent or thousands separators; `text` as cellText() leaves it. Nothing for
// what is none, or has more than 8 decimals.
std::optional<Money> amountOf(const std::string& text);

// A moment; a day alone is its first moment, or its last millisecond for the `end` of something.
std::optional<Instant> momentOf(const std::string& text, SlaClock clock, bool end);

// "0000-00-00 00:00:00" and such stand for no time.
bool isNoTime(const std::string& text);

} // namespace clausemeter::bills
