// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace clausemeter {

// Why the system or a parser refused, as a token among the details of an Error; widgets/text words it.

// "errno:13". 0: the system said nothing.
std::string systemReason(int number);
// "json:illegal-number". `parseError`: a value of QJsonParseError::ParseError.
std::string jsonReason(int parseError);

} // namespace clausemeter
