// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/jsonlines.h"

#include "model/logs/csvtext.h"

#include <algorithm>

namespace clausemeter::logs {

namespace {

// Of a chunk in which more lines are no use to glance at, all lines get one index, which is faster.
constexpr int kOwnIndexes = 8;

} // namespace

void JsonLines::begin(const Chunk& chunk, bool glances)
{
    m_text = chunk.text;
    m_at = 0;
    m_token = 0;
    m_onlyFeeds.reset();
    m_unindexed = glances ? kOwnIndexes : 0;
    if (!glances)
        indexAll();
}

void JsonLines::indexAll()
{
    m_token = 0;
    // An index of the whole holds for each line, since no string of it has a line break in it.
    m_byLine = !m_index.build(m_text);
}

bool JsonLines::glanced(std::size_t length)
{
    if (length > m_maxRecord)
        return false;
    m_line = m_text.substr(m_at, length);
    m_at += length;
    m_at += m_at < m_text.size() && m_text[m_at] == '\r' ? 1 : 0;
    m_at += m_at < m_text.size() && m_text[m_at] == '\n' ? 1 : 0;
    return true;
}

std::string_view JsonLines::takeLine()
{
    const std::string_view rest = m_text.substr(m_at);
    std::size_t length = std::min(rest.find('\n'), rest.size());
    std::size_t behind = std::min(length + 1, rest.size());
    if (!m_onlyFeeds)
        m_onlyFeeds = m_text.find('\r') == std::string_view::npos;
    if (!*m_onlyFeeds) {
        const std::string_view upToFeed = rest.substr(0, length);
        if (const std::size_t at = upToFeed.find('\r'); at != std::string_view::npos) {
            behind = at + 1 == length ? behind : at + 1;
            length = at;
        }
    }
    m_at += behind;
    return rest.substr(0, length);
}

// Has the index cover the line. False where no index can be made of it.
bool JsonLines::enter(std::string_view line)
{
    if (m_unindexed > 0 && --m_unindexed == 0)
        indexAll();
    if (m_byLine || m_unindexed > 0) {
        m_token = 0;
        m_end = line.size();
        return m_index.build(line) || m_index.build(line, true);
    }
    const auto start = std::size_t(line.data() - m_text.data());
    m_end = start + line.size();
    while (m_index.at(m_token) < start)
        ++m_token;
    return true;
}

bool JsonLines::next(Tally& tally)
{
    while (m_at < m_text.size()) {
        m_line = takeLine();
        const bool isIndexed = enter(m_line);
        if (isIndexed && m_index.at(m_token) < m_end && m_index.first(m_token) == '{' &&
            m_line.size() <= m_maxRecord)
            return true;
        if (isBlank(m_line))
            tally.blank();
        else
            tally.reject(m_line.size() > m_maxRecord ? RejectReason::LineTooLong : RejectReason::NotJson,
                         m_line);
    }
    return false;
}

} // namespace clausemeter::logs
