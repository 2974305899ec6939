// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace clausemeter::logs {

// What a log file is, recognised from its content.
enum class LogKind : std::uint8_t {
    RequestCsv,
    IntervalCsv,
    AccessLog,
    RequestJsonl,
    TencentMonitor,
    TencentQuality,
    TencentUserEvent,
    TrtcCallback, // successes only: never the basis of a rate
    Prometheus,
    GrafanaCsv,
    // Counted where they are; no file is ever one of these.
    ClickHouse,
    PostgreSql
};
inline constexpr LogKind kLastFileKind = LogKind::GrafanaCsv;
inline constexpr LogKind kLastKind = LogKind::PostgreSql;

// Whether its first record names the columns.
constexpr bool hasHeader(LogKind kind)
{
    return kind == LogKind::RequestCsv || kind == LogKind::IntervalCsv || kind == LogKind::GrafanaCsv;
}

// What a column stands for.
enum class Role : std::uint8_t {
    Time,
    Result,
    ErrorCode,
    Service,
    Requests,
    Successes,
    Failures,
    Rate,
    Event,
    Region
};
inline constexpr std::size_t kRoleCount = 10;

enum class Encoding : std::uint8_t { Utf8, Utf8Bom, Utf16Le, Utf16Be, Gb18030 };

enum class Compression : std::uint8_t { None, Gzip, Zstd };

// Why a row is bad (logs.md). Each is counted.
enum class RejectReason : std::uint8_t {
    FewFields,      // a column that is needed is not there
    BadTime,        // not a time, or out of range
    BadResult,      // a value that is neither success nor failure
    BadCount,       // not a number, negative, or more successes than requests
    BadRate,        // not a number, or out of 0..100 %
    NoService,      // several services in the account, none in the row
    UnknownService, // a service that the account does not have
    Undecodable,    // bytes that the encoding does not allow, in a field that is needed
    OpenQuote,      // a quote that is not closed: cut in the middle
    LineTooLong,    // over 1 MiB
    NotALogLine,    // an access-log line of another shape
    ManyFields,     // more fields than the header has columns: values stand in the wrong column
    NotJson,        // a line that is no JSON object
};
inline constexpr std::size_t kRejectReasonCount = 13;

} // namespace clausemeter::logs
