// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/recordcutter.h"

#include "model/logs/csvkernel.h"
#include "model/logs/csvtext.h"

namespace clausemeter::logs {

namespace {

Cut cutLines(std::string_view text, std::size_t maxRecord, bool atEnd)
{
    Cut cut;
    if (atEnd) {
        cut.end = text.size();
        return cut;
    }
    // A \r at the very end may be half a line break.
    const std::string_view settled = text.ends_with('\r') ? text.substr(0, text.size() - 1) : text;
    const std::size_t last = settled.find_last_of("\r\n");
    cut.end = last == std::string_view::npos ? 0 : last + 1;
    cut.givesUp = settled.size() - cut.end > maxRecord;
    return cut;
}

Cut cutCsv(std::string_view text, const CutRule& rule, std::size_t maxRecord, bool atEnd)
{
    Cut cut;
    cut.hasQuotes = true;
    if (text.size() <= maxRecord) { // no record is too long
        const std::size_t settled = text.ends_with('\r') && !atEnd ? text.size() - 1 : text.size();
        const CsvScan scan = scanCsv({text.data(), settled, rule.delimiter, true}, rule.simd);
        if (scan.isRegular) {
            cut.givesUp = atEnd && scan.inQuotes;
            cut.end = atEnd && !scan.inQuotes ? text.size() : scan.lastRecordEnd;
            return cut;
        }
    }
    CsvWalker walker(rule.delimiter);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i + 1 == text.size() && text[i] == '\r' && !atEnd)
            break;
        if (walker.step(text[i], i + 1 < text.size() ? text[i + 1] : '\0') != CsvWalker::Step::RecordEnd)
            continue;
        const std::size_t breakBytes = text[i] == '\n' && i > cut.end && text[i - 1] == '\r' ? 2 : 1;
        if (i + 1 - cut.end > maxRecord + breakBytes) {
            cut.givesUp = true;
            return cut;
        }
        cut.end = i + 1;
    }
    cut.givesUp = text.size() - cut.end > maxRecord + (text.ends_with('\r') && !atEnd ? 1 : 0) ||
                  (atEnd && walker.inQuotes());
    if (atEnd && !cut.givesUp)
        cut.end = text.size();
    return cut;
}

} // namespace

Cut cutRecords(std::string_view text, const CutRule& rule, std::size_t maxRecord, bool atEnd,
               bool mayHaveQuotes)
{
    if (!rule.quotes || !mayHaveQuotes || text.find('"') == std::string_view::npos)
        return cutLines(text, maxRecord, atEnd);
    return cutCsv(text, rule, maxRecord, atEnd);
}

} // namespace clausemeter::logs
