// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/connection.h"

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace clausemeter::warehouse {

// Reads an answer in ClickHouse's format TabSeparated, piece by piece. The row behind an empty line is that
// of totals.
class TabSeparated {
public:
    explicit TabSeparated(const TakeRow& take)
        : m_take(take)
    {
    }
    // The error of whoever takes the rows, or ServerProtocol.
    Status add(std::string_view piece);
    // What follows the last line break; empty where the answer ends with a row.
    const std::string& rest() const { return m_rest; }
    // The line that was not a row, or was not taken.
    const std::string& badLine() const { return m_badLine; }

private:
    Status line(std::string_view text);

    const TakeRow& m_take;
    std::string m_rest;
    std::string m_badLine;
    std::size_t m_columns = 0; // 0: no row yet
    bool m_isBehindRows = false;
    bool m_hasTotal = false;
    std::deque<std::string> m_unescaped; // its strings stay where they are
    std::vector<std::string_view> m_fields;
};

} // namespace clausemeter::warehouse
