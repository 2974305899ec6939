// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace clausemeter::contract {

// The clause that a number continues: "3.1" of "3.1(2)", "3" of "3.1"; empty of a section.
inline std::string clauseAbove(const std::string& number)
{
    const std::size_t at = number.find_last_of(".(");
    return at == std::string::npos ? std::string() : number.substr(0, at);
}

} // namespace clausemeter::contract
