// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/document.h"

#include "model/logs/csvtext.h"
#include "model/logs/encodingguess.h"

#include <algorithm>

namespace clausemeter::logs {

namespace {

// Where a text that no index can be made of goes wrong: at a control character in a string, or at the start
// of a string that is not closed.
std::size_t brokenStringIn(std::string_view text)
{
    std::size_t start = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (inString && static_cast<unsigned char>(text[i]) < 0x20)
            return i;
        if (inString && text[i] == '\\') {
            ++i;
        } else if (text[i] == '"') {
            inString = !inString;
            start = i;
        }
    }
    return start;
}

} // namespace

void DocumentParser::parse(const Chunk& chunk, Tally& tally)
{
    m_tally = &tally;
    m_text = chunk.text;
    if (!readLines(chunk.text))
        readWhole(chunk.text);
    if (!m_failure)
        finish();
    tellBad();
}

// One object in the text and nothing else.
bool DocumentParser::readOne(std::string_view text)
{
    if (!m_index.build(text) && !m_index.build(text, true))
        return false;
    if (m_index.size() == 0 || m_index.first(0) != '{' ||
        m_index.behindValue(0, text.size()) != m_index.size())
        return false;
    read(JsonValue(m_index, 0));
    return true;
}

// False when the first line is no document.
bool DocumentParser::readLines(std::string_view text)
{
    bool isFirst = true;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, std::min(text.find_first_of("\r\n"), text.size()));
        text.remove_prefix(std::min(behindFirstLineBreak(text), text.size()));
        if (isBlank(line))
            continue;
        if (!readOne(line)) {
            if (isFirst)
                return false;
            keepBad({std::size_t(line.data() - m_text.data()), line, RejectReason::NotJson});
        }
        isFirst = false;
    }
    return true;
}

void DocumentParser::readWhole(std::string_view text)
{
    if (!m_index.build(text) && !m_index.build(text, true))
        return failAt(brokenStringIn(text));
    for (std::size_t token = 0; token < m_index.size();) {
        const std::size_t behind = m_index.first(token) == '{' ? m_index.behindValue(token, text.size()) : 0;
        if (behind == 0)
            return failAt(m_index.at(token));
        read(JsonValue(m_index, token));
        token = behind;
    }
}

void DocumentParser::failAt(std::size_t offset)
{
    const std::string_view before = m_text.substr(0, offset);
    const std::size_t lineStart = before.find_last_of("\r\n") + 1; // npos + 1 = 0
    const auto column = std::count_if(before.begin() + std::ptrdiff_t(lineStart), before.end(),
                                      [](char c) { return (c & 0xC0) != 0x80; });
    if (!m_failure)
        m_failure = Error{ErrorCode::LogSyntax,
                          {{}, 1 + std::int64_t(countLineBreaks(before)), 1 + std::int64_t(column)}};
}

void DocumentParser::fail(ErrorCode code, std::vector<std::string> details, const JsonValue& at)
{
    if (m_failure)
        return;
    m_failure = Error{code, {}, std::move(details)};
    if (at.exists())
        m_failure->where.line =
            1 + std::int64_t(countLineBreaks(m_text.substr(0, std::size_t(at.raw().data() - m_text.data()))));
}

void DocumentParser::failUnknown(const JsonValue& document)
{
    const std::string_view text = document.raw();
    fail(ErrorCode::LogUnknownFormat,
         {shortened(text.substr(0, std::min(text.find_first_of("\r\n"), text.size())), kShownCharacters)},
         document);
}

void DocumentParser::reject(RejectReason reason, std::string_view at)
{
    keepBad(
        {std::size_t(at.data() - m_text.data()), at, isDecodable(at) ? reason : RejectReason::Undecodable});
}

// The report keeps the first ones, so the tally has to hear of them in order; of the others only how many.
void DocumentParser::keepBad(Bad bad)
{
    m_bad.push_back(bad);
    if (m_bad.size() < 2 * InputReport::kKeptBadRows)
        return;
    const auto byPlace = [](const Bad& a, const Bad& b) { return a.at < b.at; };
    const auto behind = m_bad.begin() + std::ptrdiff_t(InputReport::kKeptBadRows);
    std::nth_element(m_bad.begin(), behind, m_bad.end(), byPlace);
    std::for_each(behind, m_bad.end(), [this](const Bad& more) { ++m_moreBad[std::size_t(more.reason)]; });
    m_bad.erase(behind, m_bad.end());
}

void DocumentParser::tellBad()
{
    std::stable_sort(m_bad.begin(), m_bad.end(), [](const Bad& a, const Bad& b) { return a.at < b.at; });
    for (const Bad& bad : m_bad)
        m_tally->reject(bad.reason, bad.text);
    for (std::size_t reason = 0; reason < m_moreBad.size(); ++reason) {
        for (; m_moreBad[reason] > 0; --m_moreBad[reason])
            m_tally->reject(RejectReason(reason), m_bad.back().text);
    }
}

void DocumentParser::show(std::vector<std::string> row)
{
    if (int(m_preview.size()) >= m_options.previewRows)
        return;
    for (std::string& field : row)
        field = shortened(field, kShownCharacters);
    m_preview.push_back(std::move(row));
}

void DocumentParser::addColumn(std::string_view name, std::optional<Role> role)
{
    constexpr std::size_t kMostColumns = 100;
    const Column column{shortened(name, kShownCharacters), role};
    if (m_columns.size() < kMostColumns &&
        std::find(m_columns.begin(), m_columns.end(), column) == m_columns.end())
        m_columns.push_back(column);
}

std::optional<int> DocumentParser::serviceOf(std::string_view id, const JsonValue& at)
{
    const int service = m_tally->service(id);
    if (service >= 0)
        return service;
    reject(service == ServiceIndex::kNoService ? RejectReason::NoService : RejectReason::UnknownService, at);
    return std::nullopt;
}

std::optional<Stamp> DocumentParser::stampOf(const JsonValue& time, const JsonValue& at)
{
    auto stamp = parseStamp(time.text(), m_options.mapping.stampRule(m_options.clock));
    if (!stamp)
        reject(time.exists() && !time.isNull() ? RejectReason::BadTime : RejectReason::FewFields, at);
    return stamp;
}

void DocumentParser::addRate(int service, Stamp stamp, const JsonValue& value, bool isPercent,
                             const JsonValue& at)
{
    if (value.isNull())
        return m_tally->blank();
    const auto rate = rateValue(value.text());
    const auto ratio = rate ? ratioOf(*rate, isPercent) : std::nullopt;
    if (!ratio)
        return reject(RejectReason::BadRate, at);
    m_steps.add(service, stamp.time);
    if (m_options.mapping.intervalStampedAtEnd.value_or(false))
        stamp.time.ms -= 1;
    if (m_tally->accept(service, stamp))
        m_tally->addRate(service, m_tally->slotOf(stamp.time), *ratio);
}

void DocumentParser::checkStep()
{
    if (const auto step = m_steps.tooCoarse())
        fail(ErrorCode::LogTooCoarse, {std::to_string(*step)});
}

CutRule DocumentFormat::cutRule() const
{
    CutRule rule;
    rule.wholeUpTo = kMaxBytes;
    return rule;
}

Result<bool> DocumentFormat::settle(const ChunkParsers& parsers, InputReport& report)
{
    for (const auto& each : parsers) {
        const auto& parser = static_cast<const DocumentParser&>(*each);
        if (parser.failure()) {
            Error error = *parser.failure();
            error.where.file = report.file;
            return error;
        }
        if (!parser.resultForm().empty())
            report.resultForm = parser.resultForm();
        if (!parser.preview().empty())
            report.preview = parser.preview();
        if (!parser.columns().empty())
            report.columns = parser.columns();
    }
    return false;
}

} // namespace clausemeter::logs
