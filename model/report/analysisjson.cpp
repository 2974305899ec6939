// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/analysisjson.h"

#include "model/report/jsonwriter.h"
#include "model/report/providerjson.h"
#include "model/report/tokens.h"

namespace clausemeter::report {

namespace {

// Calls `write` for each view under its name.
template <typename Write>
void writeViews(JsonWriter& out, const char* key, Write write)
{
    out.key(key).beginObject();
    for (const auto& [name, view] :
         {std::pair("measured", sla::View::Measured), std::pair("provider", sla::View::Provider),
          std::pair("contract", sla::View::Contract)}) {
        out.key(name);
        write(view);
    }
    out.endObject();
}

void writeMoment(JsonWriter& out, const char* key, const std::optional<std::int64_t>& utcMs)
{
    out.key(key);
    utcMs ? out.text(toIso(Instant{*utcMs}, SlaClock{0})) : out.null();
}

void writeInputCounts(JsonWriter& out, const logs::InputReport& input)
{
    out.key("file").text(input.file);
    out.key("digest").text(input.digest);
    out.key("records").number(input.records);
    out.key("accepted").number(input.accepted);
    out.key("rejected").number(input.rejected);
    out.key("blank").number(input.blank);
    out.key("header").number(input.header);
    out.key("format").text(tokenOf(input.kind));
    out.key("outside").number(input.outside);
    out.key("other_events").number(input.otherEvents);
    out.key("rejected_by").beginObject();
    for (const auto& [reason, count] : input.rejectedBy)
        out.key(tokenOf(reason)).number(count);
    out.endObject();
    out.key("same_as");
    input.sameAs ? out.number(std::int64_t(*input.sameAs)) : out.null();
    if (!input.server)
        return;
    out.key("server").beginObject();
    out.key("version").text(input.server->version);
    out.key("query").text(input.server->text);
    writeMoment(out, "answered", input.server->atMs);
    out.key("rows_read").number(input.server->rowsRead);
    out.key("fetched").text(tokenOf(input.server->fetch));
    out.endObject();
}

void writeInputs(JsonWriter& out, const char* key, const std::vector<logs::InputReport>& inputs)
{
    out.key(key).beginArray();
    for (const logs::InputReport& input : inputs) {
        out.beginObject();
        writeInputCounts(out, input);
        out.endObject();
    }
    out.endArray();
}

void writeWindow(JsonWriter& out, const sla::Window& window, SlaClock clock)
{
    out.beginObject();
    out.key("start").text(toIso(window.time.start, clock));
    out.key("end").text(toIso(window.time.end, clock));
    out.key("seconds").number(window.seconds);
    out.key("counted_seconds").number(window.countedSeconds);
    out.key("requests").number(window.requests);
    out.key("failures").number(window.failures);
    out.key("lowest_rate_percent");
    window.lowestRatePercent ? out.text(window.lowestRatePercent->toString(4)) : out.null();
    out.endObject();
}

void writeClaim(JsonWriter& out, const sla::ClaimResult& claim)
{
    out.key("claim").beginObject();
    out.key("opens").text(toIso(claim.window.opens));
    out.key("closes").text(toIso(claim.window.closes));
    out.key("state").text(tokenOf(claim.state));
    if (claim.state == sla::ClaimState::Open && claim.daysLeft)
        out.key("days_left").number(*claim.daysLeft);
    out.key("provisional").truth(claim.window.provisional);
    out.endObject();
}

void writeMoney(JsonWriter& out, const char* key, const std::optional<Money>& amount)
{
    out.key(key);
    amount ? out.text(amount->toString()) : out.null();
}

void writeMonth(JsonWriter& out, const Case& c, const std::string& service, const sla::MonthResult& month)
{
    const SlaClock clock = c.analysis.clock;
    out.beginObject();
    out.key("month").text(toIso(month.month.month()));
    out.key("start").text(toIso(month.month.start));
    out.key("end").text(toIso(month.month.end));
    out.key("total_minutes").number(month.totalMinutes);
    out.key("requests").number(month.requests);
    out.key("successes").number(month.successes);
    out.key("slots").beginObject();
    out.key("measured").number(month.slots.withData);
    out.key("unavailable").number(month.slots.unavailable);
    out.key("no_data").number(month.slots.noData);
    out.key("pending").number(month.slots.pending);
    out.endObject();
    writeViews(out, "downtime_seconds", [&](sla::View view) {
        month.hasDowntime() ? out.number(month.downtimeSeconds[view]) : out.null();
    });
    writeViews(out, "availability_percent", [&](sla::View view) {
        const auto& percent = month.availabilityPercent[view];
        percent ? out.text(percent->toString(4)) : out.null();
    });
    writeViews(out, "voucher_percent", [&](sla::View view) { out.number(month.voucherPercent[view]); });
    out.key("standard_met");
    month.standardMet ? out.truth(*month.standardMet) : out.null();
    writeMoney(out, "fee", month.fee ? std::optional(month.fee->cash) : std::nullopt);
    writeMoney(out, "voucher", month.voucher);
    writeClaim(out, month.claim);
    out.key("windows").beginArray();
    for (const sla::Window& window : month.windows)
        writeWindow(out, window, clock);
    out.endArray();
    out.key("warnings").beginArray();
    for (const sla::Warning& warning : month.warnings) {
        out.beginObject().key("code").text(tokenOf(warning.code)).key("details").beginArray();
        for (const std::string& detail : warning.details)
            out.text(detail);
        out.endArray().endObject();
    }
    out.endArray();
    if (const sla::SourceComparison* comparison = comparisonOf(c, service, month.month))
        writeComparison(out, *comparison, clock);
    out.endObject();
}

void writeColumns(JsonWriter& out, const logs::InputReport& input)
{
    out.key("columns").beginArray();
    for (const logs::Column& column : input.columns) {
        out.beginObject().key("name").text(column.name).key("role");
        column.role ? out.text(tokenOf(*column.role)) : out.null();
        out.endObject();
    }
    out.endArray();
}

void writeBadRows(JsonWriter& out, const logs::InputReport& input)
{
    out.key("bad_rows").beginArray();
    for (const logs::BadRow& row : input.badRows) {
        out.beginObject();
        out.key("line").number(row.line);
        out.key("column").number(row.column);
        out.key("reason").text(tokenOf(row.reason));
        out.key("text").text(row.text);
        out.endObject();
    }
    out.endArray();
}

const char* leftOutToken(ErrorCode why)
{
    switch (why) {
    case ErrorCode::LogEmpty:
        return "empty";
    case ErrorCode::LogBinary:
        return "binary";
    case ErrorCode::ArchiveEmpty:
        return "archive-without-log";
    case ErrorCode::FileLeftOut:
        return "hidden-or-link";
    default:
        return "unknown-format";
    }
}

} // namespace

QByteArray analysisJson(const Case& c)
{
    JsonWriter out;
    out.beginObject();
    out.key("schema").text("clausemeter-analysis/1");
    out.key("as_of").text(toIso(c.analysis.asOf));
    writeInputs(out, "inputs", c.logs->inputs);
    if (c.provider)
        writeInputs(out, "provider_inputs", c.provider->logs->inputs);
    out.key("services").beginArray();
    for (const sla::ServiceResult& service : c.analysis.services) {
        out.beginObject();
        out.key("id").text(service.id);
        out.key("sla").text(service.definition.id);
        out.key("sla_verified").truth(service.definition.isVerified);
        out.key("months").beginArray();
        for (const sla::MonthResult& month : service.months)
            writeMonth(out, c, service.id, month);
        out.endArray();
        out.endObject();
    }
    out.endArray();
    out.endObject();
    return out.take();
}

QByteArray inspectionJson(const logs::LogData& logs)
{
    JsonWriter out;
    out.beginObject();
    out.key("schema").text("clausemeter-inspection/1");
    out.key("inputs").beginArray();
    for (const logs::InputReport& input : logs.inputs) {
        out.beginObject();
        writeInputCounts(out, input);
        out.key("bytes").number(input.bytes);
        out.key("compression").text(tokenOf(input.compression));
        out.key("encoding").text(tokenOf(input.encoding));
        out.key("delimiter").text(std::string_view(&input.delimiter, 1));
        out.key("profile");
        input.profile.empty() ? out.null() : out.text(input.profile);
        writeColumns(out, input);
        out.key("time_form").text(input.timeForm);
        out.key("time_has_offset").truth(input.timeHasOffset);
        out.key("time_offset"); // of stamps without one, where the mapping says so
        input.mapping.timeOffset ? out.text(toIso(*input.mapping.timeOffset)) : out.null();
        out.key("result_form").text(input.resultForm);
        writeMoment(out, "first", input.firstMs);
        writeMoment(out, "last", input.lastMs);
        writeBadRows(out, input);
        out.key("preview").beginArray();
        for (const std::vector<std::string>& row : input.preview) {
            out.beginArray();
            for (const std::string& field : row)
                out.text(field);
            out.endArray();
        }
        out.endArray();
        out.endObject();
    }
    out.endArray();
    out.key("left_out").beginArray();
    for (const logs::LeftOut& left : logs.leftOut) {
        out.beginObject();
        out.key("file").text(left.file);
        out.key("reason").text(leftOutToken(left.why.code));
        out.endObject();
    }
    out.endArray();
    out.endObject();
    return out.take();
}

} // namespace clausemeter::report
