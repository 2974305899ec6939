// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/tokens.h"

namespace clausemeter::report {

const char* tokenOf(logs::LogKind kind)
{
    switch (kind) {
    case logs::LogKind::RequestCsv:
        return "request-csv";
    case logs::LogKind::IntervalCsv:
        return "interval-csv";
    case logs::LogKind::AccessLog:
        return "access-log";
    case logs::LogKind::RequestJsonl:
        return "request-jsonl";
    case logs::LogKind::TencentMonitor:
        return "tencent-monitor";
    case logs::LogKind::TencentQuality:
        return "tencent-quality";
    case logs::LogKind::TencentUserEvent:
        return "tencent-user-event";
    case logs::LogKind::TrtcCallback:
        return "trtc-callback";
    case logs::LogKind::Prometheus:
        return "prometheus";
    case logs::LogKind::GrafanaCsv:
        return "grafana-csv";
    case logs::LogKind::ClickHouse:
        return "clickhouse";
    case logs::LogKind::PostgreSql:
        return "postgresql";
    }
    return "";
}

const char* tokenOf(logs::ServerQuery::Fetch fetch)
{
    switch (fetch) {
    case logs::ServerQuery::Fetch::Now:
        return "now";
    case logs::ServerQuery::Fetch::Kept:
        return "kept";
    case logs::ServerQuery::Fetch::Again:
        return "again";
    }
    return "";
}

const char* tokenOf(logs::Compression compression)
{
    switch (compression) {
    case logs::Compression::None:
        return "none";
    case logs::Compression::Gzip:
        return "gzip";
    case logs::Compression::Zstd:
        return "zstd";
    }
    return "";
}

const char* tokenOf(logs::Encoding encoding)
{
    switch (encoding) {
    case logs::Encoding::Utf8:
        return "utf-8";
    case logs::Encoding::Utf8Bom:
        return "utf-8-bom";
    case logs::Encoding::Utf16Le:
        return "utf-16-le";
    case logs::Encoding::Utf16Be:
        return "utf-16-be";
    case logs::Encoding::Gb18030:
        return "gb18030";
    }
    return "";
}

const char* tokenOf(logs::Role role)
{
    switch (role) {
    case logs::Role::Time:
        return "time";
    case logs::Role::Result:
        return "result";
    case logs::Role::ErrorCode:
        return "error_code";
    case logs::Role::Service:
        return "service";
    case logs::Role::Requests:
        return "requests";
    case logs::Role::Successes:
        return "successes";
    case logs::Role::Failures:
        return "failures";
    case logs::Role::Rate:
        return "rate";
    case logs::Role::Event:
        return "event";
    case logs::Role::Region:
        return "region";
    }
    return "";
}

const char* tokenOf(logs::RejectReason reason)
{
    switch (reason) {
    case logs::RejectReason::FewFields:
        return "few_fields";
    case logs::RejectReason::BadTime:
        return "bad_time";
    case logs::RejectReason::BadResult:
        return "bad_result";
    case logs::RejectReason::BadCount:
        return "bad_count";
    case logs::RejectReason::BadRate:
        return "bad_rate";
    case logs::RejectReason::NoService:
        return "no_service";
    case logs::RejectReason::UnknownService:
        return "unknown_service";
    case logs::RejectReason::Undecodable:
        return "undecodable";
    case logs::RejectReason::OpenQuote:
        return "open_quote";
    case logs::RejectReason::LineTooLong:
        return "line_too_long";
    case logs::RejectReason::NotALogLine:
        return "not_a_log_line";
    case logs::RejectReason::ManyFields:
        return "many_fields";
    case logs::RejectReason::NotJson:
        return "not_json";
    }
    return "";
}

const char* tokenOf(sla::ClaimState state)
{
    switch (state) {
    case sla::ClaimState::Unfinished:
        return "unfinished";
    case sla::ClaimState::NoData:
        return "no_data";
    case sla::ClaimState::Met:
        return "met";
    case sla::ClaimState::Filed:
        return "filed";
    case sla::ClaimState::NotYetOpen:
        return "not_yet_open";
    case sla::ClaimState::Open:
        return "open";
    case sla::ClaimState::VoidChannel:
        return "void_channel";
    case sla::ClaimState::FiledOutOfWindow:
        return "filed_out_of_window";
    case sla::ClaimState::Missed:
        return "missed";
    }
    return "";
}

const char* tokenOf(sla::SlotState state)
{
    switch (state) {
    case sla::SlotState::Available:
        return "available";
    case sla::SlotState::Unavailable:
        return "unavailable";
    case sla::SlotState::NoData:
        return "no_data";
    case sla::SlotState::Pending:
        return "pending";
    }
    return "";
}

const char* tokenOf(sla::WarningCode code)
{
    switch (code) {
    case sla::WarningCode::RowsAfterAsOf:
        return "rows_after_as_of";
    case sla::WarningCode::ClaimTooEarly:
        return "claim_too_early";
    case sla::WarningCode::ClaimOtherChannel:
        return "claim_other_channel";
    case sla::WarningCode::FeeAmbiguous:
        return "fee_ambiguous";
    case sla::WarningCode::ClaimProvisional:
        return "claim_provisional";
    case sla::WarningCode::EstimatedSlots:
        return "estimated_slots";
    case sla::WarningCode::RateOnlySlots:
        return "rate_only_slots";
    case sla::WarningCode::MostlyNoData:
        return "mostly_no_data";
    case sla::WarningCode::DefinitionUnverified:
        return "definition_unverified";
    case sla::WarningCode::NoFeeAverage:
        return "no_fee_average";
    }
    return "";
}

} // namespace clausemeter::report
