// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/columns.h"

#include "model/logs/ascii.h"
#include "model/logs/encodingguess.h"

#include <algorithm>
#include <set>

namespace clausemeter::logs {

namespace {

using Aliases = std::vector<std::string_view>;

// By role, in the order of priority (logs.md), already normalised.
const Aliases& aliasesOf(Role role)
{
    static const std::array<Aliases, kRoleCount> kAliases = {
        Aliases{"time", "timestamp", "ts", "date", "datetime", "slot", "时间", "请求时间", "进房时间"},
        Aliases{"result", "success", "status", "outcome", "结果", "是否成功"},
        Aliases{"errorcode", "error", "code", "err", "错误码"},
        Aliases{"sdkappid", "appid", "service", "应用id"},
        Aliases{"total", "requests", "attempts", "请求数", "总数"},
        Aliases{"success", "ok", "successes", "成功数"},
        Aliases{"failed", "failures", "失败数"},
        Aliases{"rate", "successrate", "成功率"},
        Aliases{"event", "eventtype", "事件"},
        Aliases{"region", "地域", "地区"},
    };
    return kAliases[std::size_t(role)];
}

constexpr std::array<Role, kRoleCount> kRoles = {
    Role::Time,      Role::Result,   Role::ErrorCode, Role::Service, Role::Requests,
    Role::Successes, Role::Failures, Role::Rate,      Role::Event,   Role::Region};

constexpr std::string_view kSuccess = "success"; // a result or a count

struct Name {
    std::string text;
    bool percent = false;
};

bool dropSuffix(std::string& text, std::string_view suffix)
{
    if (!text.ends_with(suffix))
        return false;
    text.erase(text.size() - suffix.size());
    return true;
}

Name normalised(std::string_view header)
{
    static const std::array<std::string_view, 6> kIgnored = {
        " ", "_", "\t", "\xC2\xA0", "\xE3\x80\x80", "\xEF\xBB\xBF"};
    Name name;
    while (!header.empty()) {
        const auto ignored = std::find_if(kIgnored.begin(), kIgnored.end(),
                                          [&](std::string_view piece) { return header.starts_with(piece); });
        if (ignored != kIgnored.end()) {
            header.remove_prefix(ignored->size());
            continue;
        }
        const char c = header.front();
        name.text += asciiLower(c);
        header.remove_prefix(1);
    }
    while (dropSuffix(name.text, "(元)") || dropSuffix(name.text, "（元）")) {
    }
    for (const std::string_view sign : {"(%)", "（%）", "（％）", "%", "％", "(percent)", "percent", "pct"}) {
        if (name.text.size() > sign.size() && dropSuffix(name.text, sign)) {
            name.percent = true;
            break;
        }
    }
    return name;
}

// The header's names, and which column each role could take.
class Header {
public:
    Header(const std::vector<std::string>& names, const ReadOptions& options)
    {
        for (const std::string& name : names)
            m_normalised.push_back(normalised(name));
        const std::vector<std::string> keys = columnKeys(names);
        for (const auto& [key, role] : options.mapping.roles) {
            const auto column = columnOf(key, keys);
            if (!column)
                continue;
            m_set.emplace(*column);
            if (!role)
                continue;
            if (!m_found[std::size_t(*role)])
                m_found[std::size_t(*role)] = column;
            m_bySet[std::size_t(*role)] = true;
        }
        for (const Role role : kRoles) {
            if (!m_bySet[std::size_t(role)])
                m_found[std::size_t(role)] = byAlias(role);
        }
    }

    std::optional<std::size_t> find(Role role) const { return m_found[std::size_t(role)]; }
    bool has(Role role) const { return find(role).has_value(); }
    bool isSet(Role role) const { return m_bySet[std::size_t(role)]; } // by the user
    const Name& name(std::size_t column) const { return m_normalised[column]; }
    // Whether another column has its name, and nobody said what either is for.
    bool isTwice(std::size_t column) const
    {
        int same = 0;
        for (std::size_t i = 0; i < m_normalised.size(); ++i)
            same += !m_set.contains(i) && m_normalised[i].text == m_normalised[column].text ? 1 : 0;
        return !m_set.contains(column) && same > 1;
    }

private:
    // The column of that very key, or else the first one whose name is the same but for case and the like.
    std::optional<std::size_t> columnOf(const std::string& key, const std::vector<std::string>& keys) const
    {
        if (const auto named = std::find(keys.begin(), keys.end(), key); named != keys.end())
            return std::size_t(named - keys.begin());
        const std::string wanted = normalised(key).text;
        for (std::size_t i = 0; i < m_normalised.size(); ++i) {
            if (m_normalised[i].text == wanted)
                return i;
        }
        return std::nullopt;
    }
    std::optional<std::size_t> byAlias(Role role) const
    {
        for (const std::string_view alias : aliasesOf(role)) {
            for (std::size_t i = 0; i < m_normalised.size(); ++i) {
                if (m_normalised[i].text == alias && !m_set.contains(i))
                    return i;
            }
        }
        return std::nullopt;
    }

    std::vector<Name> m_normalised;
    std::set<std::size_t> m_set; // columns whose role the user said
    std::array<std::optional<std::size_t>, kRoleCount> m_found;
    std::array<bool, kRoleCount> m_bySet{};
};

std::string headerText(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return shortened(text, kShownCharacters);
}

struct Choice {
    LogKind kind;
    std::vector<Role> roles; // those in use beside time, service and event
};

Result<Choice> choose(const Header& header, const ReadOptions& options, const Error& noCounts,
                      const Error& noResult)
{
    const auto resultColumn = header.find(Role::Result);
    // A column named success may be either; any other name of a result is nothing else.
    const bool clearResult =
        resultColumn && (header.isSet(Role::Result) || header.name(*resultColumn).text != kSuccess);
    const bool requestsOnly = options.mapping.kind == LogKind::RequestCsv;
    const bool intervalsOnly =
        options.mapping.kind == LogKind::IntervalCsv || options.mapping.kind == LogKind::GrafanaCsv;

    std::vector<Role> counts;
    const bool outcomes = header.has(Role::Successes) && header.has(Role::Failures);
    const bool saidOutcomes = header.isSet(Role::Successes) || header.isSet(Role::Failures);
    if (header.has(Role::Requests) && header.has(Role::Successes))
        counts = {Role::Requests, Role::Successes};
    else if (header.has(Role::Requests) && header.has(Role::Failures))
        counts = {Role::Requests, Role::Failures};
    else if (outcomes && (!clearResult || intervalsOnly || saidOutcomes))
        counts = {Role::Successes, Role::Failures};

    if (header.isSet(Role::Result) && !intervalsOnly)
        return Choice{LogKind::RequestCsv, {Role::Result, Role::ErrorCode}};
    if (header.isSet(Role::Rate) && !requestsOnly)
        return Choice{LogKind::IntervalCsv, {Role::Rate, Role::Requests}};
    if (!counts.empty() && !requestsOnly)
        return Choice{LogKind::IntervalCsv, counts};
    if (resultColumn && (clearResult || !header.has(Role::Rate) || requestsOnly) && !intervalsOnly)
        return Choice{LogKind::RequestCsv, {Role::Result, Role::ErrorCode}};
    if (header.has(Role::Rate) && !requestsOnly)
        return Choice{LogKind::IntervalCsv, {Role::Rate, Role::Requests}};
    const bool someCounts = header.has(Role::Requests) || header.has(Role::Failures);
    return (someCounts && !requestsOnly) || intervalsOnly ? noCounts : noResult;
}

} // namespace

std::size_t ColumnMap::fieldsNeeded() const
{
    std::size_t needed = 0;
    for (std::size_t role = 0; role < byRole.size(); ++role) {
        if (byRole[role] && Role(role) != Role::Region)
            needed = std::max(needed, *byRole[role] + 1);
    }
    return needed;
}

bool isNameOf(Role role, std::string_view name)
{
    const Aliases& aliases = aliasesOf(role);
    return std::find(aliases.begin(), aliases.end(), normalised(name).text) != aliases.end();
}

std::size_t rolesKnown(const std::vector<std::string>& names, const ReadOptions& options)
{
    const Header header(names, options);
    std::set<std::size_t> columns;
    for (const Role role : kRoles) {
        if (header.has(role))
            columns.insert(*header.find(role));
    }
    return columns.size();
}

std::vector<std::string> columnKeys(const std::vector<std::string>& header)
{
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < header.size(); ++i) {
        const auto before = std::count(header.begin(), header.begin() + std::ptrdiff_t(i), header[i]);
        keys.push_back(before == 0 ? header[i] : header[i] + '#' + std::to_string(before + 1));
    }
    return keys;
}

std::string normalisedName(std::string_view name)
{
    const Name found = normalised(name);
    return found.percent ? found.text + '%' : found.text;
}

std::vector<Column> likelyColumns(const std::vector<std::string>& names, const ReadOptions& options)
{
    const Header header(names, options);
    std::vector<Column> columns;
    for (const std::string& name : names)
        columns.push_back({name, std::nullopt});
    for (const Role role : kRoles) {
        const auto column = header.find(role);
        if (column && !columns[*column].role)
            columns[*column].role = role;
    }
    return columns;
}

Result<ColumnMap> mapColumns(const std::vector<std::string>& names, const ReadOptions& options,
                             const Where& where)
{
    const Header header(names, options);
    const std::string text = headerText(names);
    const bool anyResult = header.has(Role::Result) || header.has(Role::Rate) || header.has(Role::Requests) ||
                           header.has(Role::Successes) || header.has(Role::Failures);
    if (!header.has(Role::Time)) {
        if (anyResult)
            return Error{ErrorCode::LogNoTimeColumn, where, {text}};
        return Error{ErrorCode::LogUnknownFormat, where, {text}};
    }
    const auto choice = choose(header, options, Error{ErrorCode::LogNoCountColumns, where, {text}},
                               Error{ErrorCode::LogNoResultColumn, where, {text}});
    if (!choice)
        return choice.error();

    ColumnMap map;
    map.kind = choice->kind;
    for (const std::string& name : names)
        map.columns.push_back({name, std::nullopt});
    std::vector<Role> used = {Role::Time, Role::Service, Role::Event, Role::Region};
    used.insert(used.end(), choice->roles.begin(), choice->roles.end());
    for (const Role role : used) {
        const auto column = header.find(role);
        if (!column)
            continue;
        if (role == Role::Region && header.isTwice(*column))
            continue; // nothing that is counted rests on it
        if (header.isTwice(*column))
            return Error{ErrorCode::LogColumnTwice, where, {names[*column]}};
        map.byRole[std::size_t(role)] = column;
        map.columns[*column].role = role;
    }
    if (const auto result = map.of(Role::Result))
        map.resultIsStatus = header.name(*result).text.find("status") != std::string::npos;
    if (const auto rate = map.of(Role::Rate))
        map.percentByHeader = header.name(*rate).percent;
    return map;
}

} // namespace clausemeter::logs
