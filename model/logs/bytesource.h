// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace clausemeter::logs {

// Bytes that several threads may read at the same time, each anywhere.
class BlockSource {
public:
    virtual ~BlockSource() = default;
    BlockSource(const BlockSource&) = delete;
    BlockSource& operator=(const BlockSource&) = delete;

    virtual std::int64_t bytes() const = 0;
    // Fills all of `into`, which ends within the bytes; otherwise as ByteSource::read.
    virtual Status readAt(std::int64_t at, std::span<char> into) const = 0;
    // All bytes before that one are read: for the progress. One thread at a time.
    virtual void reached(std::int64_t at) = 0;

protected:
    BlockSource() = default;
};

// Bytes in order, from the first to the last: a file, what a decompressor makes of one, or a member of an
// archive. Not thread-safe. Reading ends with Cancelled soon after somebody asked to stop.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;

    // Fills `into` as far as there is content; less than its size only at the end, 0 behind it.
    virtual Result<std::size_t> read(std::span<char> into) = 0;
    // To the first byte again.
    virtual Status rewind() = 0;
    // An error when what was read so far is not one consistent content.
    virtual Status checkUnchanged() = 0;
    // The bytes of the content, where they are known beforehand.
    virtual std::optional<std::int64_t> size() const = 0;
    // The same bytes for several threads, where they can be had so; it lives as long as this does.
    virtual BlockSource* blocks() { return nullptr; }

protected:
    ByteSource() = default;
};

// Reads up to `most` bytes of a ByteSource or a TextSource. The memory grows with what is there: of many
// small files none pays for a large buffer.
template <typename Source>
Status readUpTo(Source& source, std::size_t most, std::string& into)
{
    constexpr std::size_t kFirst = 16 * 1024;
    into.clear();
    bool ended = false;
    while (into.size() < most && !ended) {
        const std::size_t before = into.size();
        const std::size_t wanted = std::min(std::max(kFirst, before), most - before);
        into.resize(before + wanted);
        const auto got = source.read(std::span(into).subspan(before));
        if (!got)
            return got.error();
        into.resize(before + *got);
        ended = *got < wanted;
    }
    return done();
}

} // namespace clausemeter::logs
