// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/logpreview.h"

#include "model/logs/accessline.h"
#include "model/logs/beginning.h"
#include "model/logs/chunk.h"
#include "model/logs/columns.h"
#include "model/logs/csvtext.h"
#include "model/logs/encodingguess.h"
#include "model/logs/fileinputs.h"
#include "model/logs/filereader.h"
#include "model/logs/memorysource.h"
#include "model/logs/recordcutter.h"

#include <algorithm>
#include <filesystem>

namespace clausemeter::logs {

namespace {

constexpr std::size_t kHeadBytes = 256 * 1024;

// Without the last record, which the end of what was looked at may have cut.
std::string wholeRecords(std::string text, const CutRule& rule, std::size_t from, std::size_t maxRecord)
{
    const std::size_t size = text.size();
    text.append(kChunkPadding, '\0');
    const Cut cut = cutRecords(std::string_view(text).substr(from, size - from), rule, maxRecord, false);
    text.resize(cut.end > 0 ? from + cut.end : size);
    return text;
}

// A row as it stands, before anything is understood of it.
struct RawRow {
    std::int64_t line;
    std::vector<std::string> fields;
};

std::vector<std::string> shown(std::vector<std::string> fields)
{
    for (std::string& field : fields)
        field = shortened(field, kShownCharacters);
    return fields;
}

// The first records of a text without blank ones; `line` is that of its first.
std::vector<RawRow> csvRows(std::string_view text, char delimiter, std::int64_t line, int count)
{
    std::vector<RawRow> rows;
    while (!text.empty() && int(rows.size()) < count) {
        CsvRecord record = firstRecord(text, delimiter);
        if (record.hasOpenQuote) // its first line alone is the bad row
            record = firstRecord(text.substr(0, behindFirstLineBreak(text)), delimiter);
        const std::size_t length = std::min(record.length, text.size());
        if (record.fields.size() != 1 || !isBlank(record.fields[0]))
            rows.push_back({line, std::move(record.fields)});
        line += std::int64_t(countLineBreaks(text.substr(0, length)));
        text.remove_prefix(length);
    }
    return rows;
}

std::vector<RawRow> textLines(std::string_view text, int count)
{
    std::vector<RawRow> rows;
    for (std::int64_t line = 1; !text.empty() && int(rows.size()) < count; ++line) {
        const std::string_view content = text.substr(0, text.find_first_of("\r\n"));
        if (!isBlank(content))
            rows.push_back({line, {std::string(content)}});
        text.remove_prefix(std::min(behindFirstLineBreak(text), text.size()));
    }
    return rows;
}

std::optional<std::size_t> columnOf(const InputReport& report, Role role)
{
    const auto found = std::find_if(report.columns.begin(), report.columns.end(),
                                    [role](const Column& column) { return column.role == role; });
    if (found == report.columns.end())
        return std::nullopt;
    return std::size_t(found - report.columns.begin());
}

// What the reader makes of a row's time and result.
class Understanding {
public:
    Understanding(const InputReport& report, const ReadOptions& options)
        : m_rule(report.mapping.stampRule(options.clock))
        , m_meaning(report.mapping)
        , m_form(resultFormNamed(report.resultForm).value_or(ResultForm::Words))
        , m_time(columnOf(report, Role::Time))
        , m_result(columnOf(report, Role::Result))
        , m_isAccessLog(report.kind == LogKind::AccessLog)
    {
    }

    void of(PreviewRow& row, const std::vector<std::string>& fields) const
    {
        if (m_isAccessLog) {
            const auto line = accessLine(fields[0]);
            const auto stamp = line ? parseAccessStamp(line->time, m_rule.clock) : std::nullopt;
            if (stamp)
                row.time = stamp->time;
            if (line)
                row.outcome = m_meaning.outcomeOf({ValueClass::Number, line->status}, ResultForm::Http);
        }
        if (m_time && *m_time < fields.size()) {
            if (const auto stamp = parseStamp(trimmed(fields[*m_time]), m_rule))
                row.time = stamp->time;
        }
        if (m_result && *m_result < fields.size())
            row.outcome = m_meaning.outcomeOf(m_meaning.valueOf(trimmed(fields[*m_result])), m_form);
    }

private:
    StampRule m_rule;
    ResultMeaning m_meaning;
    ResultForm m_form;
    std::optional<std::size_t> m_time;
    std::optional<std::size_t> m_result;
    bool m_isAccessLog;
};

// The report of what was looked at, or the error; the columns in any case.
void read(Beginning& beginning, const Tuning& tuning, Progress& progress, LogPreview& found)
{
    {
        const auto what = recognise(beginning, tuning);
        found.report = beginning.report;
        if (!what) {
            found.error = what.error();
            return;
        }
        if (!beginning.isWhole)
            beginning.text = wholeRecords(std::move(beginning.text), what->format->cutRule(), what->dataStart,
                                          tuning.maxRecord);
    }
    ReadOptions options = beginning.options;
    options.mapping.encoding = Encoding::Utf8; // it is decoded already
    options.mappings.clear();
    options.profiles.clear();
    MemorySource source(beginning.text);
    FileProgress fileProgress(progress, 0);
    Input input{source, found.report.file, found.report.compression, true, true, fileProgress};
    ServiceIndex services(options);
    auto file = readInput(input, options, tuning, services, progress);
    if (!file) {
        found.error = file.error();
        return;
    }
    file->report.encoding = found.report.encoding;
    file->report.profile = found.report.profile;
    file->report.mapping = found.report.mapping;
    found.report = std::move(file->report);
}

std::vector<RawRow> rawRows(const Beginning& beginning, LogPreview& found)
{
    const int count = beginning.options.previewRows;
    std::string_view text = beginning.text;
    if (found.report.kind == LogKind::AccessLog)
        return textLines(text, count);
    if (!hasHeader(found.report.kind)) {
        std::vector<RawRow> rows;
        for (auto& fields : found.report.preview)
            rows.push_back({0, std::move(fields)});
        return rows;
    }
    text.remove_prefix(csvHead(text).length);
    const CsvRecord header = firstRecord(text, found.report.delimiter);
    if (found.report.columns.empty())
        found.report.columns = likelyColumns(shown(header.fields), beginning.options);
    text.remove_prefix(std::min(header.length, text.size()));
    const std::string_view before(beginning.text.data(), beginning.text.size() - text.size());
    return csvRows(text, found.report.delimiter, 1 + std::int64_t(countLineBreaks(before)), count);
}

Result<LogPreview> previewInput(Input& input, const ReadOptions& options, const Tuning& tuning,
                                Progress& progress)
{
    auto beginning = readBeginning(input.bytes, input.name, options, tuning);
    if (!beginning)
        return beginning.error();
    beginning->report.compression = input.compression;
    LogPreview found;
    found.isWhole = beginning->isWhole;
    read(*beginning, tuning, progress, found);
    if (found.error && found.error->code == ErrorCode::LogEmpty)
        return *found.error;

    const std::vector<RawRow> rows = rawRows(*beginning, found);
    const Understanding understanding(found.report, options);
    for (const RawRow& raw : rows) {
        PreviewRow row{raw.line, shown(raw.fields), {}, {}, {}};
        understanding.of(row, raw.fields);
        const auto bad = std::find_if(found.report.badRows.begin(), found.report.badRows.end(),
                                      [&](const BadRow& b) { return raw.line > 0 && b.line == raw.line; });
        if (bad != found.report.badRows.end())
            row.isBad = bad->reason;
        found.rows.push_back(std::move(row));
    }
    found.report.preview.clear();
    return found;
}

// The files that a name may lead to: itself, the archive that it is a member of, or those in the folder.
Result<std::vector<FileToRead>> filesFor(const std::string& name, const Progress& progress)
{
    std::error_code none;
    if (std::filesystem::is_directory(name, none)) {
        auto content = filesIn(name, progress);
        return content ? Result(std::move(content->files)) : content.error();
    }
    for (std::filesystem::path path = name; !path.empty() && path != path.parent_path();
         path = path.parent_path()) {
        if (std::filesystem::is_regular_file(path, none))
            return std::vector{FileToRead{path.string()}};
    }
    return std::vector{FileToRead{name}};
}

const Error* errorOf(const Result<LogPreview>& preview)
{
    if (!preview)
        return &preview.error();
    return preview->error ? &*preview->error : nullptr;
}

} // namespace

Result<LogPreview> previewLog(const std::string& name, const ReadOptions& options, Progress& progress)
{
    Tuning tuning;
    tuning.headBytes = kHeadBytes;
    tuning.maxRecord = kHeadBytes / 2;
    const auto files = filesFor(name, progress);
    if (!files)
        return files.error();
    std::optional<Result<LogPreview>> found;
    bool isLog = false;
    const auto use = [&](Input& input) -> Status {
        if (!isWithin(input.name, name))
            return done();
        auto preview = previewInput(input, options, tuning, progress);
        const Error* error = errorOf(preview);
        isLog = input.name == name || !error || !isNoLog(error->code);
        if (isLog || !found)
            found = std::move(preview);
        return isLog ? Error{ErrorCode::Cancelled} : done(); // there is no need to read on
    };
    for (const FileToRead& file : *files) {
        const Status read =
            forEachInput(file, tuning, progress, use, [](const std::string&, const Error&) {});
        if (isLog)
            break;
        if (read.cancelled() || (!read && !found))
            return read.error();
    }
    return found ? std::move(*found) : Error{ErrorCode::ArchiveEmpty, {name}};
}

} // namespace clausemeter::logs
