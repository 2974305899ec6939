// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace clausemeter::warehouse {

// What ClickHouse says has gone wrong, "Code: 241. DB::Exception: ...", wherever it stands in an answer;
// nothing where it does not say so.
struct ClickHouseFailure {
    int number = 0;
    std::string message; // without its stack and version
};
std::optional<ClickHouseFailure> clickHouseFailure(std::string_view answer);

// As the program's errors have it.
Error errorOf(const ClickHouseFailure& failure, const Where& where, const std::string& user,
              std::int64_t rowsAllowed, int secondsBehindAllowed);

// The number of an answer of more groups than allowed; its column is for the caller to find.
bool isTooManyGroups(const ClickHouseFailure& failure);

} // namespace clausemeter::warehouse
