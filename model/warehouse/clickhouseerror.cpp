// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/warehouse/clickhouseerror.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace clausemeter::warehouse {

namespace {

// The numbers that ClickHouse never changes.
enum Number {
    UnknownTable = 60,
    UnknownDatabase = 81,
    TooManyRows = 158,
    TimeoutExceeded = 159,
    TooSlow = 160,
    TooManyColumns = 161,
    Readonly = 164,
    UnknownUser = 192,
    WrongPassword = 193,
    RequiredPassword = 194,
    IpNotAllowed = 195,
    QuotaExpired = 201,
    TooManyQueries = 202,
    SocketTimeout = 209,
    NetworkError = 210,
    MemoryLimit = 241,
    AllConnectionsFailed = 279,
    DatabaseDenied = 291,
    TooManyBytes = 307,
    AllReplicasStale = 369,
    TooManyResultRows = 396,
    NotEnoughPrivileges = 497,
    AuthenticationFailed = 516,
    AllReplicasLost = 415,
};

bool isOneOf(int number, std::initializer_list<int> numbers)
{
    return std::ranges::find(numbers, number) != numbers.end();
}

// "127.0.0.1:9000" of a message that names it; the message where it names none.
std::string shardOf(const std::string& message)
{
    const auto isOfHost = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' ||
               c == '-' || c == '_';
    };
    for (std::size_t colon = message.find(':'); colon != std::string::npos;
         colon = message.find(':', colon + 1)) {
        std::size_t first = colon;
        while (first > 0 && isOfHost(message[first - 1]))
            --first;
        std::size_t end = colon + 1;
        while (end < message.size() && message[end] >= '0' && message[end] <= '9')
            ++end;
        if (first < colon && end > colon + 1)
            return message.substr(first, end - first);
    }
    return message;
}

// The first number of at least two digits in a message: "has 12345 rows, maximum: 10".
std::string firstNumber(const std::string& message)
{
    const std::size_t at = message.find_first_of("0123456789");
    if (at == std::string::npos)
        return "?";
    return message.substr(at, message.find_first_not_of("0123456789", at) - at);
}

} // namespace

std::optional<ClickHouseFailure> clickHouseFailure(std::string_view answer)
{
    constexpr std::string_view kCode = "Code: ";
    constexpr std::string_view kException = "DB::Exception";
    for (std::size_t at = answer.find(kCode); at != std::string_view::npos; at = answer.find(kCode, at + 1)) {
        std::string_view text = answer.substr(at + kCode.size());
        ClickHouseFailure failure;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), failure.number);
        const std::size_t exception = text.find(kException);
        if (error != std::errc() || exception == std::string_view::npos)
            continue;
        text.remove_prefix(exception);
        while (text.starts_with(kException)) {
            text.remove_prefix(kException.size());
            text.remove_prefix(std::min(text.find_first_not_of(": "), text.size()));
        }
        text = text.substr(0, std::min({text.find(", e.what()"), text.find("Stack trace"), text.find('\n')}));
        failure.message = text;
        return failure;
    }
    return std::nullopt;
}

bool isTooManyGroups(const ClickHouseFailure& failure)
{
    return failure.number == TooManyRows && failure.message.find("GROUP BY") != std::string::npos;
}

Error errorOf(const ClickHouseFailure& failure, const Where& where, const std::string& user,
              std::int64_t rowsAllowed, int secondsBehindAllowed)
{
    const int number = failure.number;
    const std::string& message = failure.message;
    if (isOneOf(number, {UnknownUser, WrongPassword, RequiredPassword, AuthenticationFailed, IpNotAllowed}))
        return {ErrorCode::ServerRefusedUser, where, {user}};
    if (isOneOf(number, {Readonly, DatabaseDenied, NotEnoughPrivileges}))
        return {ErrorCode::ServerNotAllowed, where, {message}};
    if (number == TooManyRows && !isTooManyGroups(failure))
        return {ErrorCode::WarehouseScanTooLarge, where, {firstNumber(message), std::to_string(rowsAllowed)}};
    if (isOneOf(number, {TooManyRows, TimeoutExceeded, TooSlow, MemoryLimit, TooManyBytes, TooManyResultRows,
                         QuotaExpired, TooManyQueries, TooManyColumns}))
        return {ErrorCode::ServerLimit, where, {message}};
    if (isOneOf(number, {AllConnectionsFailed, NetworkError, SocketTimeout, AllReplicasLost}))
        return {ErrorCode::WarehouseShardDown, where, {shardOf(message)}};
    if (number == AllReplicasStale)
        return {
            ErrorCode::WarehouseReplicaLags,
            where,
            {shardOf(message), std::to_string(secondsBehindAllowed), std::to_string(secondsBehindAllowed)}};
    if (isOneOf(number, {UnknownTable, UnknownDatabase}))
        return {ErrorCode::WarehouseNoTable, where, {message}};
    return {ErrorCode::ServerFailed, where, {message}};
}

} // namespace clausemeter::warehouse
