// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/inputreport.h"

#include <string_view>

namespace clausemeter::logs {

// A mapping with a name, and the files it is for: those whose header has the same names, or those of a kind
// that has no header. With neither it is for the files for which somebody names it.
struct Profile {
    std::string name;
    std::vector<std::string> header; // normalised, in the order of the columns: headerSignature()
    std::optional<LogKind> kind;     // where there is no header
    Mapping mapping;
    bool operator==(const Profile&) const = default;
};

// The names of a header as profiles compare them: without case, spaces, '_' and "(元)".
std::vector<std::string> headerSignature(const std::vector<std::string>& names);

// The first profile for a text that begins like `head`, by its header; a profile's own delimiter, or the
// user's, or any common one cuts it. Null: none.
const Profile* profileByHeader(std::string_view head, const Mapping& said,
                               const std::vector<Profile>& profiles);
// The first profile for files of a kind without a header, where they have all the keys whose times, results,
// counts or rates it names. Null: none.
const Profile* profileByKind(LogKind kind, const std::vector<Column>& columns,
                             const std::vector<Profile>& profiles);

} // namespace clausemeter::logs
