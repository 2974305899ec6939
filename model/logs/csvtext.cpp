// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/csvtext.h"

#include "model/logs/csvkernel.h"

#include <algorithm>

namespace clausemeter::logs {

std::string_view fieldValue(std::string_view raw, std::string& scratch)
{
    if (!raw.starts_with('"'))
        return raw;
    raw.remove_prefix(1);
    const std::size_t close = raw.find('"');
    if (close == std::string_view::npos)
        return raw;
    if (close + 1 == raw.size())
        return raw.substr(0, close);
    scratch.clear();
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] == '"') {
            if (i + 1 == raw.size() || raw[i + 1] != '"') {
                scratch += raw.substr(i + 1);
                return scratch;
            }
            ++i;
        }
        scratch += raw[i];
    }
    return scratch;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

bool isBlank(std::string_view text)
{
    for (const char c : text) {
        if (c != ' ' && c != '\t')
            return false;
    }
    return true;
}

std::size_t countLineBreaks(std::string_view text)
{
    const std::size_t feeds = countLineFeeds(text.data(), text.size());
    std::size_t lone = 0;
    for (std::size_t at = text.find('\r'); at != std::string_view::npos; at = text.find('\r', at + 1))
        lone += at + 1 == text.size() || text[at + 1] != '\n' ? 1 : 0;
    return feeds + lone;
}

std::size_t behindFirstLineBreak(std::string_view text)
{
    // In windows: neither of the two is searched for far behind the other, and a line may be gigabytes long.
    std::size_t window = 256;
    for (std::size_t from = 0; from < text.size(); from += window, window *= 2) {
        const std::string_view part = text.substr(from, window);
        const std::size_t feed = part.find('\n');
        const std::size_t found = std::min(feed, part.substr(0, feed).find('\r'));
        if (found == std::string_view::npos)
            continue;
        const std::size_t at = from + found;
        return text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n' ? at + 2 : at + 1;
    }
    return std::string_view::npos;
}

CsvHead csvHead(std::string_view text)
{
    CsvHead head;
    while (head.length < text.size()) {
        const std::string_view rest = text.substr(head.length);
        const std::string_view line = rest.substr(0, rest.find_first_of("\r\n"));
        const bool named = head.separatorLines == 0 && line.size() == 5 &&
                           (line.starts_with("sep=") || line.starts_with("SEP=")) &&
                           kCsvDelimiters.find(line[4]) != std::string_view::npos;
        if (!named && !isBlank(line))
            break;
        if (named)
            head.delimiter = line[4];
        (named ? head.separatorLines : head.blank) += 1;
        head.length += std::min(behindFirstLineBreak(rest), rest.size());
    }
    return head;
}

CsvRecord firstRecord(std::string_view text, char delimiter)
{
    CsvRecord record;
    CsvWalker walker(delimiter);
    std::string scratch;
    std::size_t start = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto step = walker.step(text[i], i + 1 < text.size() ? text[i + 1] : '\0');
        if (step == CsvWalker::Step::Inside)
            continue;
        std::size_t end = i;
        if (step == CsvWalker::Step::RecordEnd && text[i] == '\n' && end > start && text[end - 1] == '\r')
            --end;
        record.fields.emplace_back(fieldValue(text.substr(start, end - start), scratch));
        start = i + 1;
        if (step == CsvWalker::Step::RecordEnd) {
            record.length = start;
            record.isTerminated = true;
            return record;
        }
    }
    record.fields.emplace_back(fieldValue(text.substr(start), scratch));
    record.length = text.size();
    record.hasOpenQuote = walker.inQuotes();
    return record;
}

} // namespace clausemeter::logs
