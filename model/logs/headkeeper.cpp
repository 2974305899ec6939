// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/headkeeper.h"

#include <algorithm>
#include <cstring>

namespace clausemeter::logs {

HeadKeeper::HeadKeeper(ByteSource& source, std::size_t most)
    : m_source(source)
    , m_most(most)
{
}

Result<std::size_t> HeadKeeper::read(std::span<char> into)
{
    const std::size_t kept = std::min(into.size(), m_head.size() - m_at);
    if (kept > 0)
        std::memcpy(into.data(), m_head.data() + m_at, kept);
    m_at += kept;
    if (kept == into.size())
        return kept;
    const std::span<char> rest = into.subspan(kept);
    const auto got = m_source.read(rest);
    if (m_keeps && got && m_head.size() + *got <= m_most) {
        m_head.insert(m_head.end(), rest.begin(), rest.begin() + std::ptrdiff_t(*got));
        m_at = m_head.size();
    } else if (m_keeps) { // it is longer; or broken, which a second reading has to find too
        m_keeps = false;
        m_head = {};
        m_at = 0;
    }
    return got ? Result(kept + *got) : got.error();
}

Status HeadKeeper::rewind()
{
    m_at = 0;
    return m_keeps ? done() : m_source.rewind();
}

} // namespace clausemeter::logs
