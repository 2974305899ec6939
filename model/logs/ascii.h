// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace clausemeter::logs {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Letters outside ASCII are left as they are.
constexpr char asciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

inline std::string lowered(std::string text)
{
    std::ranges::transform(text, text.begin(), asciiLower);
    return text;
}

// Whether a text is the same as one in lower case, but for the case of its letters.
inline bool equalsLower(std::string_view text, std::string_view lower)
{
    return std::equal(lower.begin(), lower.end(), text.begin(), text.end(),
                      [](char a, char b) { return a == asciiLower(b); });
}

} // namespace clausemeter::logs
