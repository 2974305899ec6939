// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/profile.h"

#include "model/logs/columns.h"
#include "model/logs/csvtext.h"

#include <algorithm>
#include <array>

namespace clausemeter::logs {

std::vector<std::string> headerSignature(const std::vector<std::string>& names)
{
    std::vector<std::string> signature;
    for (const std::string& name : names)
        signature.push_back(normalisedName(name));
    return signature;
}

const Profile* profileByHeader(std::string_view head, const Mapping& said,
                               const std::vector<Profile>& profiles)
{
    const CsvHead start = csvHead(head);
    head.remove_prefix(start.length);
    for (const Profile& profile : profiles) {
        if (profile.header.empty())
            continue;
        const auto fixed = said.delimiter              ? said.delimiter
                           : profile.mapping.delimiter ? profile.mapping.delimiter
                                                       : start.delimiter;
        const std::string tried = fixed ? std::string(1, *fixed) : std::string(kCsvDelimiters);
        const bool fits = std::any_of(tried.begin(), tried.end(), [&](char delimiter) {
            return headerSignature(firstRecord(head, delimiter).fields) == profile.header;
        });
        if (fits)
            return &profile;
    }
    return nullptr;
}

const Profile* profileByKind(LogKind kind, const std::vector<Column>& columns,
                             const std::vector<Profile>& profiles)
{
    constexpr std::array mayBeMissing = {Role::ErrorCode, Role::Service, Role::Event, Role::Region};
    const auto isThere = [&](const auto& said) {
        return !said.second || std::ranges::find(mayBeMissing, *said.second) != mayBeMissing.end() ||
               std::ranges::find(columns, said.first, &Column::name) != columns.end();
    };
    const auto found = std::ranges::find_if(profiles, [&](const Profile& profile) {
        return profile.header.empty() && profile.kind == kind &&
               std::ranges::all_of(profile.mapping.roles, isThere);
    });
    return found == profiles.end() ? nullptr : &*found;
}

} // namespace clausemeter::logs
