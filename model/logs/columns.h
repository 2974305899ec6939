// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/logs/inputreport.h"
#include "model/logs/readlogs.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clausemeter::logs {

// Which column plays which part in a CSV file.
struct ColumnMap {
    LogKind kind = LogKind::RequestCsv;
    std::vector<Column> columns; // roles only where they are used
    std::array<std::optional<std::size_t>, kRoleCount> byRole;
    bool resultIsStatus = false;  // the result column is named status: it may hold HTTP codes
    bool percentByHeader = false; // the rate column's name says percent

    std::optional<std::size_t> of(Role role) const { return byRole[std::size_t(role)]; }
    // How many fields a row must have so that every column in use is there; a region may be missing.
    std::size_t fieldsNeeded() const;
};

// Whether logs.md has that name for the role; compared as in a header.
bool isNameOf(Role role, std::string_view name);

// How many different roles the names of a header stand for; the mapping's roles included.
std::size_t rolesKnown(const std::vector<std::string>& header, const ReadOptions& options);

// The keys of Mapping::roles for the columns of a header: their names; of a name that stands there again the
// second and further columns are "name#2", "name#3".
std::vector<std::string> columnKeys(const std::vector<std::string>& header);

// A name as profiles compare it: without case, spaces, '_' and "(元)"; a percent sign stays.
std::string normalisedName(std::string_view name);

// Which columns have a role by the mapping or by their names, whether a file can be read by them or not.
std::vector<Column> likelyColumns(const std::vector<std::string>& header, const ReadOptions& options);

// Maps a header. Names are compared without case, spaces, '_', "(元)" and a percent sign. Of several columns
// with one role the alias that logs.md names first wins; the same name twice in a role that is used is
// LogColumnTwice. Counts (total with successes or failures, or successes with failures) make an interval
// file, then a result column a request file, then a rate an interval file; the mapping's kind and roles go
// before all that, and a column that it leaves without a role has none. `where` is the header's place.
Result<ColumnMap> mapColumns(const std::vector<std::string>& header, const ReadOptions& options,
                             const Where& where);

} // namespace clausemeter::logs
