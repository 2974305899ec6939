// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/zstdsource.h"

#define ZSTD_STATIC_LINKING_ONLY // ZSTD_getFrameHeader
#include <zstd.h>

namespace clausemeter::logs {

namespace {

constexpr std::uint64_t kMiB = 1024 * 1024;
constexpr int kWindowLog = 26;
static_assert(ZstdSource::kWindowMiB * kMiB == std::uint64_t(1) << kWindowLog);

} // namespace

struct ZstdSource::State {
    ZSTD_DCtx* context = ZSTD_createDCtx();
    ~State() { ZSTD_freeDCtx(context); }
};

ZstdSource::ZstdSource(ByteSource& packed, std::size_t bufferBytes, const std::string& file,
                       const Progress& progress)
    : UnpackingSource(packed, bufferBytes, file, "zstd", progress)
    , m_state(std::make_unique<State>())
{
    ZSTD_DCtx_setParameter(m_state->context, ZSTD_d_windowLogMax, kWindowLog);
}

ZstdSource::~ZstdSource() = default;

void ZstdSource::reset()
{
    m_at = At::Frame;
    m_isFirst = true;
}

Result<std::size_t> ZstdSource::unpack(std::span<char> into)
{
    std::size_t filled = 0;
    while (filled < into.size() && m_at != At::End) {
        if (const Status more = packed().fill(); !more)
            return more.error();
        const Status went = m_at == At::Frame ? beginFrame() : unpackFrame(into, filled);
        if (!went)
            return went.error();
    }
    return filled;
}

Status ZstdSource::beginFrame()
{
    const std::span<char> next = packed().unread();
    if (next.empty()) {
        m_at = At::End;
        return m_isFirst ? Status(cut()) : done();
    }
    ZSTD_frameHeader header;
    const std::size_t result = ZSTD_getFrameHeader(&header, next.data(), next.size());
    if (ZSTD_isError(result))
        return broken();
    if (result > 0) { // fill() reads as far as any header goes
        const bool mayBeFrame = next[0] == '\x28' || (next[0] & 0xF0) == 0x50;
        return mayBeFrame ? cut() : broken();
    }
    if (header.frameType == ZSTD_frame && header.windowSize > kWindowMiB * kMiB)
        return tooMuch(std::int64_t((header.windowSize + kMiB - 1) / kMiB), kWindowMiB);
    ZSTD_DCtx_reset(m_state->context, ZSTD_reset_session_only);
    m_at = At::Within;
    m_isFirst = false;
    return done();
}

Status ZstdSource::unpackFrame(std::span<char> into, std::size_t& filled)
{
    const std::span<char> next = packed().unread();
    ZSTD_inBuffer in = {next.data(), next.size(), 0};
    ZSTD_outBuffer out = {into.data(), into.size(), filled};
    const std::size_t result = ZSTD_decompressStream(m_state->context, &out, &in);
    if (ZSTD_isError(result))
        return broken();
    const bool stands = in.pos == 0 && out.pos == filled;
    packed().take(in.pos);
    filled = out.pos;
    if (result == 0)
        m_at = At::Frame;
    else if (stands)
        return packed().atEnd() && next.empty() ? cut() : broken();
    return done();
}

} // namespace clausemeter::logs
