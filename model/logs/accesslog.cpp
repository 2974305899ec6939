// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/accesslog.h"

#include "model/logs/accessline.h"
#include "model/logs/csvtext.h"

#include <algorithm>

namespace clausemeter::logs {

namespace {

constexpr int kLinesLookedAt = 100;
constexpr int kFailureFrom = 500; // HTTP status, unless the mapping says otherwise

// Takes the first line off the text; its line break is not part of it.
std::string_view takeLine(std::string_view& text, bool& terminated)
{
    const std::size_t behind = std::min(behindFirstLineBreak(text), text.size());
    const std::string_view line = text.substr(0, std::min(text.find_first_of("\r\n"), text.size()));
    terminated = behind > line.size();
    text.remove_prefix(behind);
    return line;
}

// The same where there is no \r.
std::string_view takeFeedLine(std::string_view& text, bool& terminated)
{
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    terminated = end < text.size();
    text.remove_prefix(end + (terminated ? 1 : 0));
    return line;
}

class AccessLogParser final : public ChunkParser {
public:
    AccessLogParser(const ReadOptions& options, const Tuning& tuning)
        : m_options(options)
        , m_tuning(tuning)
    {
    }

    void parse(const Chunk& chunk, Tally& tally) override
    {
        std::string_view text = chunk.text;
        const bool onlyFeeds = text.find('\r') == std::string_view::npos;
        while (!text.empty()) {
            bool terminated = false;
            const std::string_view line =
                onlyFeeds ? takeFeedLine(text, terminated) : takeLine(text, terminated);
            if (isBlank(line))
                tally.blank();
            else if (line.size() > m_tuning.maxRecord)
                tally.reject(RejectReason::LineTooLong, line);
            else
                row(line, terminated, tally);
        }
    }

private:
    void row(std::string_view line, bool terminated, Tally& tally)
    {
        const auto fields = accessLine(line);
        if (!fields)
            return tally.reject(RejectReason::NotALogLine, line);
        // A line without its end may stop within a quoted text; elsewhere an odd quote is a program's, not a
        // cut.
        if (!terminated && !quotesAreClosed(line, fields->behindSize))
            return tally.reject(RejectReason::OpenQuote, line);
        const auto stamp = stampOf(fields->time);
        if (!stamp)
            return tally.reject(RejectReason::BadTime, line, fields->time);
        const int service = tally.service({});
        if (service < 0)
            return tally.reject(RejectReason::NoService, line);
        if (tally.accept(service, *stamp))
            tally.addRequest(service, tally.slotOf(stamp->time),
                             fields->status < m_options.mapping.httpFailureFrom.value_or(kFailureFrom), {});
    }

    // As parseAccessStamp; of a minute that was read before only the seconds are looked at.
    std::optional<Stamp> stampOf(std::string_view text)
    {
        constexpr std::size_t kSeconds = 18; // 17/May/2015:10:05:03 +0000
        constexpr std::size_t kBehind = kSeconds + 2;
        const char tens = text[kSeconds];
        const char ones = text[kSeconds + 1];
        if (m_minute.size() == text.size() &&
            text.substr(0, kSeconds) == std::string_view(m_minute).substr(0, kSeconds) &&
            text.substr(kBehind) == std::string_view(m_minute).substr(kBehind) && tens >= '0' &&
            tens <= '5' && ones >= '0' && ones <= '9') {
            Stamp stamp = m_minuteStart;
            stamp.time.ms += ((tens - '0') * 10 + (ones - '0')) * 1000;
            return stamp;
        }
        const auto stamp = parseAccessStamp(text, m_options.clock);
        if (stamp) {
            m_minute = text;
            m_minuteStart = *stamp;
            m_minuteStart.time.ms -= ((tens - '0') * 10 + (ones - '0')) * 1000;
        }
        return stamp;
    }

    const ReadOptions& m_options;
    Tuning m_tuning;
    std::string m_minute; // the last stamp that was read in full
    Stamp m_minuteStart;
};

} // namespace

bool AccessLogFormat::fits(std::string_view head)
{
    int lines = 0;
    int fitting = 0;
    while (!head.empty() && lines < kLinesLookedAt) {
        bool terminated = false;
        const std::string_view line = takeLine(head, terminated);
        if (isBlank(line))
            continue;
        ++lines;
        fitting += accessLine(line) ? 1 : 0;
    }
    return fitting * 2 > lines;
}

std::unique_ptr<ChunkParser> AccessLogFormat::makeParser() const
{
    return std::make_unique<AccessLogParser>(m_options, m_tuning);
}

Result<bool> AccessLogFormat::settle(const ChunkParsers&, InputReport& report)
{
    report.resultForm = "http";
    return false;
}

} // namespace clausemeter::logs
