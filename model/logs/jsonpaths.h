// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace clausemeter::logs {

// The keys of the object that a text begins with, behind spaces and line breaks, and of the objects and
// arrays in it, joined by dots ("Response.DataPoints"), up to four deep, as they are written. The text may
// end anywhere. Empty where it does not begin with an object.
std::set<std::string, std::less<>> jsonPaths(std::string_view text);

} // namespace clausemeter::logs
