// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace clausemeter::print {

// What a font's codes stand for, as a ToUnicode CMap of a PDF file says it; 16-bit codes. Several characters
// for one code (a ligature) are kept.
using CodeMap = std::map<unsigned, std::u32string>;

// Absent where the stream is no CMap of this kind.
std::optional<CodeMap> parseToUnicode(std::string_view stream);
std::string writeToUnicode(const CodeMap& map);

} // namespace clausemeter::print
