// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/packedinput.h"

#include <algorithm>
#include <cstring>

namespace clausemeter::logs {

PackedInput::PackedInput(ByteSource& source, std::size_t bufferBytes)
    : m_source(source)
    , m_buffer(std::max(bufferBytes, kAhead))
{
}

Status PackedInput::fill()
{
    if (m_ended || m_to - m_from >= kAhead)
        return done();
    std::memmove(m_buffer.data(), m_buffer.data() + m_from, m_to - m_from);
    m_to -= m_from;
    m_from = 0;
    const auto got = m_source.read(std::span(m_buffer).subspan(m_to));
    if (!got)
        return got.error();
    m_to += *got;
    m_ended = m_to < m_buffer.size();
    return done();
}

Status PackedInput::rewind()
{
    m_from = 0;
    m_to = 0;
    m_ended = false;
    return m_source.rewind();
}

} // namespace clausemeter::logs
