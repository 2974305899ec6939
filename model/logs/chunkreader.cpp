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
constexpr std::size_t kRoomForRest = 4096; // before a block: most rests are shorter

} // namespace

ChunkReader::ChunkReader(TextSource& text, const CutRule& rule, std::size_t chunkBytes, std::size_t maxRecord,
                         std::size_t skip)
    : m_text(text)
    , m_rule(rule)
    , m_chunkBytes(std::max(chunkBytes, kLeastChunk))
    , m_maxRecord(std::max(maxRecord, m_chunkBytes))
    , m_skip(skip)
    , m_isByBlocks(rule.wholeUpTo == 0 && text.isByBlocks())
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
        const std::size_t wanted = restIsCut() ? 0 : m_chunkBytes;
        std::string_view text = restIn(storage, wanted);
        if (wanted > 0) {
            const auto got = m_text.read({storage.data() + text.size(), wanted});
            if (!got)
                return got.error();
            text = {storage.data(), text.size() + *got};
            m_ended = *got < wanted;
        }
        auto chunk = cut(text, true);
        if (chunk)
            return std::optional(std::move(*chunk));
    }
    return std::optional<Chunk>();
}

// More is read only when what is left may hold no record of a legal length; so it never grows.
bool ChunkReader::restIsCut() const
{
    return m_ended || m_rest.size() > m_maxRecord + 1;
}

// The rest at the beginning of the storage, with room behind it.
std::string_view ChunkReader::restIn(std::vector<char>& storage, std::size_t room) const
{
    const std::size_t needed = m_rest.size() + room + kChunkPadding;
    if (storage.size() < needed)
        storage.resize(needed);
    std::memcpy(storage.data(), m_rest.data(), m_rest.size());
    return {storage.data(), m_rest.size()};
}

std::optional<ChunkReader::Block> ChunkReader::nextBlock()
{
    if (m_lastIsGiven)
        return std::nullopt;
    Block block{m_blocksGiven, m_blocksGiven * std::int64_t(m_chunkBytes), m_chunkBytes};
    if (const BlockSource* source = m_text.blocks()) {
        const std::int64_t left = source->bytes() - block.at;
        if (left <= 0)
            return std::nullopt;
        block.isLast = left <= std::int64_t(block.bytes);
        block.bytes = std::size_t(std::min(left, std::int64_t(block.bytes)));
        m_lastIsGiven = block.isLast;
    }
    ++m_blocksGiven;
    return block;
}

Status ChunkReader::readBlock(Block& block, std::vector<char>& storage)
{
    const std::size_t needed = kRoomForRest + block.bytes + kChunkPadding;
    if (storage.size() < needed)
        storage.resize(needed);
    const std::span<char> into(storage.data() + kRoomForRest, block.bytes);
    if (const BlockSource* source = m_text.blocks()) {
        const Status read = source->readAt(block.at, into);
        block.mayHaveQuotes = read && std::memchr(into.data(), '"', into.size());
        return read;
    }
    const auto got = m_text.readBlock(into);
    if (!got)
        return got.error();
    block.bytes = *got;
    block.isLast = *got < into.size();
    m_lastIsGiven = block.isLast;
    return done();
}

std::vector<ChunkReader::Piece> ChunkReader::cutBlock(const Block& block, std::vector<char> storage)
{
    std::vector<Piece> pieces;
    const bool mayHaveQuotes = block.mayHaveQuotes || m_rest.find('"') != std::string::npos;
    const auto add = [&](std::vector<char> bytes, std::string_view text) {
        if (auto chunk = cut(text, mayHaveQuotes))
            pieces.push_back({std::move(bytes), std::move(*chunk)});
    };
    std::span<char> fresh = m_text.takeBlock({storage.data() + kRoomForRest, block.bytes});
    const std::size_t skipped = std::min(m_skip, fresh.size());
    m_skip -= skipped;
    fresh = fresh.subspan(skipped);
    m_ended = block.isLast;
    if (const std::size_t rest = m_rest.size(); rest <= kRoomForRest) {
        char* const start = fresh.data() - rest;
        std::memcpy(start, m_rest.data(), rest);
        add(std::move(storage), {start, rest + fresh.size()});
    } else {
        std::vector<char> longer;
        restIn(longer, fresh.size());
        std::memcpy(longer.data() + rest, fresh.data(), fresh.size());
        const std::string_view text(longer.data(), rest + fresh.size());
        add(std::move(longer), text);
    }
    while (!m_rest.empty() && restIsCut()) {
        std::vector<char> more;
        const std::string_view text = restIn(more, 0);
        add(std::move(more), text);
    }
    return pieces;
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

// The next chunk of a text that begins with the rest; what is behind it is the rest then.
std::optional<Chunk> ChunkReader::cut(std::string_view text, bool mayHaveQuotes)
{
    if (m_skipsLine) {
        // Half a line break at the end waits for the other half.
        const std::string_view settled =
            text.ends_with('\r') && !m_ended ? text.substr(0, text.size() - 1) : text;
        const std::size_t behind = behindFirstLineBreak(settled);
        m_skipsLine = behind == std::string_view::npos;
        m_rest = text.substr(m_skipsLine ? settled.size() : behind);
        return std::nullopt;
    }
    const Cut found = cutRecords(text, m_rule, m_maxRecord, m_ended, mayHaveQuotes);
    Chunk chunk;
    if (found.end == 0 && found.givesUp) {
        chunk.givenUp = giveUp(text);
    } else if (found.end == 0) {
        m_rest = text;
        return std::nullopt;
    } else {
        chunk.text = text.substr(0, found.end);
        chunk.hasQuotes = found.hasQuotes;
        m_rest = text.substr(found.end);
    }
    chunk.number = m_number++;
    chunk.isLast = m_ended && m_rest.empty();
    return chunk;
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
