// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/bytesource.h"
#include "model/logs/digester.h"
#include "model/logs/kind.h"

#include <QString>
#include <QStringDecoder>

#include <string>

namespace clausemeter::logs {

// A byte source as UTF-8 without byte order mark; what can't be decoded becomes U+FFFD (in UTF-8 it stays as
// it is). Takes the digest of the bytes on the way.
class TextSource {
public:
    // `digester` may be null. The decoder must exist: canDecode().
    TextSource(ByteSource& bytes, Encoding encoding, Digester* digester);
    static bool canDecode(Encoding encoding);

    // As ByteSource::read.
    Result<std::size_t> read(std::span<char> into);
    // Whether the bytes are the text as they stand. Then they may be had in blocks, which is faster than
    // read(): from blocks() by several threads, where there are such, otherwise one after the other by
    // readBlock(). The digest and all else is up to takeBlock(), which wants each block once and in order, on
    // one thread at a time, while the next ones are read; it says what of it is text.
    bool isByBlocks() const;
    BlockSource* blocks() const { return m_blocks; }
    Result<std::size_t> readBlock(std::span<char> into) { return m_bytes.read(into); }
    std::span<char> takeBlock(std::span<char> block);
    std::int64_t bytesRead() const { return m_bytesRead; } // before decoding

private:
    Result<std::size_t> readRaw(std::span<char> into);
    void taken(std::span<const char> raw);
    Status decodeMore();

    ByteSource& m_bytes;
    BlockSource* m_blocks; // none: one reads after the other
    Encoding m_encoding;
    Digester* m_digester;
    QStringDecoder m_decoder;
    QString m_half;        // the first half of a surrogate pair
    std::string m_decoded; // from m_taken on: not yet handed out
    std::size_t m_taken = 0;
    std::int64_t m_bytesRead = 0;
    bool m_atStart = true;
    bool m_ended = false;
};

} // namespace clausemeter::logs
