// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/recognise.h"

#include "model/logs/accesslog.h"
#include "model/logs/csvinterval.h"
#include "model/logs/csvrequest.h"
#include "model/logs/csvtext.h"
#include "model/logs/encodingguess.h"
#include "model/logs/recognisejson.h"

#include <algorithm>

namespace clausemeter::logs {

namespace {

constexpr std::string_view kGrafanaHeader = "\"Time\""; // the first column of all its exports

std::string_view firstLine(std::string_view text)
{
    return text.substr(0, std::min(text.find_first_of("\r\n"), text.size()));
}

std::string_view takeLine(std::string_view& text)
{
    const std::string_view line = firstLine(text);
    text.remove_prefix(std::min(behindFirstLineBreak(text), text.size()));
    return line;
}

char likelyDelimiter(std::string_view text, const ReadOptions& options)
{
    char best = kCsvDelimiters.front();
    std::size_t bestRoles = 0;
    std::size_t bestFields = 0;
    for (const char delimiter : kCsvDelimiters) {
        const CsvRecord header = firstRecord(text, delimiter);
        const std::size_t roles = rolesKnown(header.fields, options);
        if (roles > bestRoles || (roles == bestRoles && header.fields.size() > bestFields)) {
            best = delimiter;
            bestRoles = roles;
            bestFields = header.fields.size();
        }
    }
    return best;
}

Result<Recognised> recogniseCsv(std::string_view head, const ReadOptions& options, const Tuning& tuning,
                                InputReport& report)
{
    Recognised found;
    const CsvHead before = csvHead(head);
    std::string_view text = head.substr(before.length);
    found.blank = before.blank;
    found.header = before.separatorLines;
    const auto said = options.mapping.delimiter ? options.mapping.delimiter : before.delimiter;
    report.delimiter = said ? *said : likelyDelimiter(text, options);
    const Where where{report.file,
                      1 + std::int64_t(countLineBreaks(head.substr(0, head.size() - text.size())))};
    CsvRecord header = firstRecord(text, report.delimiter);
    if (header.hasOpenQuote || header.length > tuning.maxRecord)
        return Error{ErrorCode::LogUnknownFormat, where, {shortened(firstLine(text), kShownCharacters)}};
    for (std::string& name : header.fields)
        name = shortened(trimmed(name), kShownCharacters);
    auto columns = mapColumns(header.fields, options, where);
    if (!columns)
        return columns.error();
    const bool isGrafana = options.mapping.kind ? *options.mapping.kind == LogKind::GrafanaCsv
                                                : text.starts_with(kGrafanaHeader);
    if (columns->kind == LogKind::IntervalCsv && isGrafana)
        columns->kind = LogKind::GrafanaCsv;
    report.kind = columns->kind;
    report.columns = columns->columns;
    text.remove_prefix(header.length);
    ++found.header;
    found.dataStart = head.size() - text.size();
    found.linesBefore = std::int64_t(countLineBreaks(head.substr(0, found.dataStart)));
    if (columns->kind == LogKind::RequestCsv)
        found.format =
            std::make_unique<CsvRequestFormat>(std::move(*columns), report.delimiter, text, options, tuning);
    else
        found.format =
            std::make_unique<CsvIntervalFormat>(std::move(*columns), report.delimiter, text, options, tuning);
    for (std::string_view rows = text; !rows.empty() && int(report.preview.size()) < options.previewRows;) {
        CsvRecord record = firstRecord(rows, report.delimiter);
        if (record.hasOpenQuote || record.length > tuning.maxRecord)
            record = firstRecord(takeLine(rows), report.delimiter);
        else
            rows.remove_prefix(record.length);
        if (record.fields.size() == 1 && isBlank(record.fields[0]))
            continue;
        auto& row = report.preview.emplace_back();
        for (const std::string& field : record.fields)
            row.push_back(shortened(field, kShownCharacters));
    }
    return found;
}

Result<Recognised> recogniseAccessLog(std::string_view head, const ReadOptions& options, const Tuning& tuning,
                                      InputReport& report)
{
    Recognised found;
    report.kind = LogKind::AccessLog;
    report.delimiter = ' ';
    found.format = std::make_unique<AccessLogFormat>(options, tuning);
    while (!head.empty() && int(report.preview.size()) < options.previewRows) {
        const std::string_view line = takeLine(head);
        if (!isBlank(line))
            report.preview.push_back({shortened(line, kShownCharacters)});
    }
    return found;
}

} // namespace

Result<Recognised> recognise(std::string_view head, bool isWhole, const ReadOptions& options,
                             const Tuning& tuning, InputReport& report)
{
    if (isWhole && head.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return Error{ErrorCode::LogEmpty, {report.file}};
    const auto& said = options.mapping.kind;
    if (said ? *said == LogKind::AccessLog : AccessLogFormat::fits(head))
        return recogniseAccessLog(head, options, tuning, report);
    if (said ? isJsonKind(*said) : looksLikeJson(head))
        return recogniseJson(head, isWhole, options, tuning, report);
    return recogniseCsv(head, options, tuning, report);
}

} // namespace clausemeter::logs
