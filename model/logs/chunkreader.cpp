// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/chunkreader.h"

#include "model/logs/csvtext.h"

#include <algorithm>
#include <cstring>

namespace clausemeter::logs {

namespace {

constexpr std::size_t kLeastChunk = 16; // a byte order mark is in the first read
constexpr std::size_t kKeptOfLongLine = 1024;

} // namespace

ChunkReader::ChunkReader(TextSource& text, const CutRule& rule, std::size_t chunkBytes, std::size_t maxRecord,
                         std::size_t skip)
    : m_text(text)
    , m_rule(rule)
    , m_chunkBytes(std::max(chunkBytes, kLeastChunk))
    , m_maxRecord(std::max(maxRecord, m_chunkBytes))
    , m_skip(skip)
{
}

Status ChunkReader::skip()
{
    std::vector<char> bytes(m_chunkBytes);
    while (m_skip > 0) {
        const auto got = m_text.read(bytes);
        if (!got)
            return got.error();
        if (*got == 0)
            break;
        const std::size_t used = std::min(m_skip, *got);
        m_rest.assign(bytes.data() + used, *got - used);
        m_skip -= used;
    }
    return done();
}

Result<std::optional<Chunk>> ChunkReader::next(std::vector<char>& storage)
{
    if (m_skip > 0) {
        if (const Status skipped = skip(); !skipped)
            return skipped.error();
    }
    if (m_rule.wholeUpTo > 0)
        return whole(storage);
    while (!m_ended || !m_rest.empty()) {
        std::size_t size = m_rest.size();
        // More is read only when what is left may hold no record of a legal length; so it never grows.
        const std::size_t wanted = m_ended || size > m_maxRecord + 1 ? 0 : m_chunkBytes;
        if (storage.size() < size + wanted + kChunkPadding)
            storage.resize(size + wanted + kChunkPadding);
        std::memcpy(storage.data(), m_rest.data(), size);
        if (wanted > 0) {
            const auto got = m_text.read({storage.data() + size, wanted});
            if (!got)
                return got.error();
            size += *got;
            m_ended = *got < wanted;
        }
        auto chunk = cut(storage, size);
        if (!chunk || *chunk)
            return chunk;
    }
    return std::optional<Chunk>();
}

Result<std::optional<Chunk>> ChunkReader::whole(std::vector<char>& storage)
{
    if (m_ended)
        return std::optional<Chunk>();
    const std::size_t most = m_rule.wholeUpTo + 1;
    std::size_t size = 0;
    while (!m_ended) {
        const std::size_t wanted = std::min(std::max(m_chunkBytes, size), most - size);
        storage.resize(std::max(storage.size(), size + wanted + kChunkPadding));
        const auto got = m_text.read({storage.data() + size, wanted});
        if (!got)
            return got.error();
        size += *got;
        m_ended = *got < wanted;
        if (size == most)
            return Error{ErrorCode::LogDocumentTooLarge, {}, {std::to_string(m_rule.wholeUpTo >> 20)}};
    }
    Chunk chunk;
    chunk.text = {storage.data(), size};
    chunk.isLast = true;
    return std::optional<Chunk>(std::move(chunk));
}

Result<std::optional<Chunk>> ChunkReader::cut(std::vector<char>& storage, std::size_t size)
{
    std::string_view text(storage.data(), size);
    if (m_skipsLine) {
        // Half a line break at the end waits for the other half.
        const std::string_view settled = text.ends_with('\r') && !m_ended ? text.substr(0, size - 1) : text;
        const std::size_t behind = behindFirstLineBreak(settled);
        m_skipsLine = behind == std::string_view::npos;
        m_rest = text.substr(m_skipsLine ? settled.size() : behind);
        return std::optional<Chunk>();
    }
    const Cut found = cutRecords(text, m_rule, m_maxRecord, m_ended);
    Chunk chunk;
    if (found.end == 0 && found.givesUp) {
        chunk.givenUp = giveUp(text);
    } else if (found.end == 0) {
        m_rest = text;
        return std::optional<Chunk>();
    } else {
        chunk.text = text.substr(0, found.end);
        chunk.hasQuotes = found.hasQuotes;
        m_rest = text.substr(found.end);
    }
    chunk.number = m_number++;
    chunk.isLast = m_ended && m_rest.empty();
    return std::optional<Chunk>(std::move(chunk));
}

GivenUp ChunkReader::giveUp(std::string_view text)
{
    const std::string_view settled =
        text.ends_with('\r') && !m_ended ? text.substr(0, text.size() - 1) : text;
    const std::size_t behind = behindFirstLineBreak(settled);
    const std::size_t lineLength = std::min(settled.find_first_of("\r\n"), settled.size());
    m_skipsLine = behind == std::string_view::npos;
    m_rest = text.substr(m_skipsLine ? settled.size() : behind);
    return {std::string(settled.substr(0, std::min(lineLength, kKeptOfLongLine))),
            lineLength > m_maxRecord ? RejectReason::LineTooLong : RejectReason::OpenQuote};
}

} // namespace clausemeter::logs
