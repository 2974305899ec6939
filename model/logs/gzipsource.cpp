// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/gzipsource.h"

#include <algorithm>
#include <isa-l/igzip_lib.h>

namespace clausemeter::logs {

struct GzipSource::State {
    inflate_state inflate;
};

GzipSource::GzipSource(ByteSource& packed, std::size_t bufferBytes, const std::string& file,
                       const Progress& progress)
    : UnpackingSource(packed, bufferBytes, file, "gzip", progress)
    , m_state(std::make_unique<State>())
{
}

GzipSource::~GzipSource() = default;

void GzipSource::reset()
{
    m_at = At::Member;
    m_isFirst = true;
}

Result<std::size_t> GzipSource::unpack(std::span<char> into)
{
    std::size_t filled = 0;
    while (filled < into.size() && m_at != At::End) {
        if (const Status more = packed().fill(); !more)
            return more.error();
        const Status went = m_at == At::Member   ? beginMember()
                            : m_at == At::Within ? unpackMember(into, filled)
                                                 : skipPadding();
        if (!went)
            return went.error();
    }
    return filled;
}

Status GzipSource::beginMember()
{
    const std::span<char> next = packed().unread();
    if (next.empty()) {
        m_at = At::End;
        return m_isFirst ? Status(cut()) : done();
    }
    if (next[0] == '\0' && !m_isFirst) {
        m_at = At::Padding;
        return done();
    }
    if (next[0] != '\x1F' || (next.size() > 1 && next[1] != '\x8B'))
        return broken();
    isal_inflate_init(&m_state->inflate);
    m_state->inflate.crc_flag = ISAL_GZIP;
    m_at = At::Within;
    m_isFirst = false;
    return done();
}

Status GzipSource::unpackMember(std::span<char> into, std::size_t& filled)
{
    inflate_state& inflate = m_state->inflate;
    const std::span<char> next = packed().unread();
    const std::span<char> room = into.subspan(filled);
    inflate.next_in = reinterpret_cast<std::uint8_t*>(next.data());
    inflate.avail_in = std::uint32_t(next.size());
    inflate.next_out = reinterpret_cast<std::uint8_t*>(room.data());
    inflate.avail_out = std::uint32_t(room.size());
    const int result = isal_inflate(&inflate);
    if (result != ISAL_DECOMP_OK && result != ISAL_END_INPUT)
        return broken();
    const std::size_t taken = next.size() - inflate.avail_in;
    const std::size_t made = room.size() - inflate.avail_out;
    packed().take(taken);
    filled += made;
    if (inflate.block_state == ISAL_BLOCK_FINISH)
        m_at = At::Member;
    else if (taken == 0 && made == 0)
        return packed().atEnd() && next.empty() ? cut() : broken();
    return done();
}

Status GzipSource::skipPadding()
{
    const std::span<char> next = packed().unread();
    if (std::any_of(next.begin(), next.end(), [](char c) { return c != '\0'; }))
        return broken();
    packed().take(next.size());
    if (packed().atEnd())
        m_at = At::End;
    return done();
}

} // namespace clausemeter::logs
