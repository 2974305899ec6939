// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/recognisejson.h"

#include "model/logs/csvtext.h"
#include "model/logs/document.h"
#include "model/logs/encodingguess.h"
#include "model/logs/jsoninterval.h"
#include "model/logs/jsonpaths.h"
#include "model/logs/jsonrequest.h"
#include "model/logs/prometheus.h"
#include "model/logs/tencentmonitor.h"
#include "model/logs/tencentquality.h"
#include "model/logs/tencentuserevent.h"
#include "model/logs/trtccallback.h"

#include <algorithm>
#include <map>

namespace clausemeter::logs {

namespace {

constexpr int kLinesLookedAt = 1000;
constexpr std::size_t kMostColumns = 1000;

using Paths = std::set<std::string, std::less<>>;

struct DocumentKind {
    LogKind kind;
    const char* family;
    std::initializer_list<std::string_view> paths; // one of them tells it
    DocumentFormat::MakeParser make;
};

// Another kind of document is a line here.
const std::initializer_list<DocumentKind>& documentKinds()
{
    static const std::initializer_list<DocumentKind> kKinds = {
        {LogKind::TencentMonitor,
         "tencent-monitor",
         {"Response.DataPoints", "DataPoints"},
         makeTencentMonitorParser},
        {LogKind::TencentQuality,
         "tencent-quality",
         {"Response.Data.DataType", "Data.DataType", "Response.Data.Series", "Data.Series"},
         makeTencentQualityParser},
        {LogKind::TencentUserEvent,
         "tencent-user-event",
         {"Response.Data.PeerId", "Data.PeerId"},
         makeTencentUserEventParser},
        {LogKind::Prometheus, "prometheus", {"data.resultType"}, makePrometheusParser},
    };
    return kKinds;
}

bool isCallback(const Paths& paths)
{
    return paths.contains("EventType") && paths.contains("EventInfo");
}

using Row = std::vector<std::pair<std::string, std::string>>; // keys and values

// The first lines of a text.
struct Lines {
    std::string_view first; // that is not blank
    std::string_view firstObject;
    std::vector<Row> objects;
    int looked = 0;
    bool areObjects() const { return int(objects.size()) * 2 > looked; }
};

Lines linesOf(std::string_view text, bool isWhole)
{
    Lines lines;
    while (!text.empty() && lines.looked < kLinesLookedAt) {
        const std::size_t behind = behindFirstLineBreak(text);
        if (behind == std::string_view::npos && !isWhole)
            break; // cut by the end of the head
        const std::string_view line = text.substr(0, std::min(text.find_first_of("\r\n"), text.size()));
        text.remove_prefix(std::min(behind, text.size()));
        if (isBlank(line))
            continue;
        if (lines.first.empty())
            lines.first = line;
        JsonIndex index;
        const bool isObject = trimmed(line).starts_with('{') &&
                              (index.build(line) || index.build(line, true)) &&
                              index.behindValue(0, line.size()) == index.size();
        // The last line may be cut in the middle, which says nothing of those before it.
        if (!isObject && behind == std::string_view::npos && !lines.objects.empty())
            break;
        ++lines.looked;
        if (!isObject)
            continue;
        if (lines.objects.empty())
            lines.firstObject = line;
        Row& row = lines.objects.emplace_back();
        JsonValue(index, 0).forEachMember(
            [&](std::string_view key, const JsonValue& value) { row.emplace_back(key, value.text()); });
    }
    return lines;
}

Result<Recognised> recogniseRows(const Lines& lines, const ReadOptions& options, const Tuning& tuning,
                                 InputReport& report)
{
    std::vector<std::string> names;
    std::map<std::string, std::size_t> places;
    for (const Row& row : lines.objects) {
        for (const auto& [key, value] : row) {
            if (names.size() < kMostColumns && places.emplace(key, names.size()).second)
                names.push_back(key);
        }
    }
    std::vector<std::vector<std::string>> sample;
    for (const Row& row : lines.objects) {
        auto& values = sample.emplace_back(names.size());
        for (auto member = row.rbegin(); member != row.rend(); ++member) { // the first of a key counts
            if (const auto place = places.find(member->first); place != places.end())
                values[place->second] = member->second;
        }
    }
    for (std::size_t i = 0; i < sample.size() && int(i) < options.previewRows; ++i) {
        auto& row = report.preview.emplace_back();
        for (const std::string& value : sample[i])
            row.push_back(shortened(value, kShownCharacters));
    }
    report.columns = likelyColumns(names, options); // to choose from where that does not do
    auto columns = mapColumns(names, options, {report.file});
    if (!columns && columns.error().code == ErrorCode::LogUnknownFormat)
        return Error{ErrorCode::LogUnknownFormat, {report.file}, {shortened(lines.first, kShownCharacters)}};
    if (!columns)
        return columns.error();
    report.columns = columns->columns;
    Recognised found;
    if (columns->kind == LogKind::RequestCsv)
        found.format = std::make_unique<JsonRequestFormat>(std::move(*columns), sample, options, tuning);
    else
        found.format = std::make_unique<JsonIntervalFormat>(std::move(*columns), sample, options, tuning);
    return found;
}

} // namespace

bool looksLikeJson(std::string_view head)
{
    const std::size_t start = head.find_first_not_of(" \t\r\n");
    if (start != std::string_view::npos && head[start] == '{')
        return true;
    // The first line of a log that was rotated may be the end of a longer one.
    head = head.substr(0, 64 * 1024);
    return linesOf(head, false).areObjects();
}

bool isJsonKind(LogKind kind)
{
    return kind == LogKind::RequestJsonl || kind == LogKind::TrtcCallback ||
           std::any_of(documentKinds().begin(), documentKinds().end(),
                       [kind](const DocumentKind& document) { return document.kind == kind; });
}

Result<Recognised> recogniseJson(std::string_view head, bool isWhole, const ReadOptions& options,
                                 const Tuning& tuning, InputReport& report)
{
    const Lines lines = linesOf(head, isWhole);
    const Paths paths = jsonPaths(lines.areObjects() ? lines.firstObject : head);
    const auto& said = options.mapping.kind;
    report.delimiter = ' ';
    Recognised found;
    for (const DocumentKind& document : documentKinds()) {
        const bool fits = std::any_of(document.paths.begin(), document.paths.end(),
                                      [&](std::string_view path) { return paths.contains(path); });
        if (said ? *said != document.kind : !fits)
            continue;
        report.kind = document.kind;
        found.format = std::make_unique<DocumentFormat>(document.family, document.make, options);
        return found;
    }
    if (said ? *said == LogKind::TrtcCallback : isCallback(paths)) {
        report.kind = LogKind::TrtcCallback;
        found.format = makeTrtcCallbackFormat(options, tuning, lines.areObjects());
        return found;
    }
    report.kind = LogKind::RequestJsonl;
    if (said || lines.areObjects())
        return recogniseRows(lines, options, tuning, report);
    const std::string_view text = head.substr(std::min(head.find_first_not_of(" \t\r\n"), head.size()));
    const std::string_view line = text.substr(0, std::min(text.find_first_of("\r\n"), text.size()));
    return Error{ErrorCode::LogUnknownFormat, {report.file}, {shortened(line, kShownCharacters)}};
}

} // namespace clausemeter::logs
