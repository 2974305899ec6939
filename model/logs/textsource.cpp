// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/textsource.h"

#include <algorithm>
#include <cstring>
#include <vector>

namespace clausemeter::logs {

namespace {

constexpr std::size_t kRawBytes = 64 * 1024;
constexpr std::string_view kMark = "\xEF\xBB\xBF";

bool isUtf8(Encoding encoding)
{
    return encoding == Encoding::Utf8 || encoding == Encoding::Utf8Bom;
}

QStringDecoder decoderFor(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf16Le:
        return QStringDecoder(QStringDecoder::Utf16LE);
    case Encoding::Utf16Be:
        return QStringDecoder(QStringDecoder::Utf16BE);
    case Encoding::Gb18030:
        return QStringDecoder("GB18030");
    case Encoding::Utf8:
    case Encoding::Utf8Bom:
        break;
    }
    return QStringDecoder();
}

} // namespace

TextSource::TextSource(ByteSource& bytes, Encoding encoding, Digester* digester)
    : m_bytes(bytes)
    , m_blocks(bytes.blocks())
    , m_encoding(encoding)
    , m_digester(digester)
    , m_decoder(decoderFor(encoding))
{
}

bool TextSource::canDecode(Encoding encoding)
{
    return isUtf8(encoding) || decoderFor(encoding).isValid();
}

void TextSource::taken(std::span<const char> raw)
{
    m_bytesRead += std::int64_t(raw.size());
    if (m_digester)
        m_digester->add(raw);
}

Result<std::size_t> TextSource::readRaw(std::span<char> into)
{
    auto got = m_bytes.read(into);
    if (got)
        taken(into.first(*got));
    return got;
}

bool TextSource::isByBlocks() const
{
    return isUtf8(m_encoding);
}

std::span<char> TextSource::takeBlock(std::span<char> block)
{
    taken(block);
    if (m_blocks)
        m_blocks->reached(m_bytesRead);
    const bool hasMark = m_atStart && std::string_view(block.data(), block.size()).starts_with(kMark);
    m_atStart = false;
    return hasMark ? block.subspan(kMark.size()) : block;
}

Result<std::size_t> TextSource::read(std::span<char> into)
{
    if (isUtf8(m_encoding)) {
        auto got = readRaw(into);
        if (!got || !m_atStart)
            return got;
        m_atStart = false;
        if (!std::string_view(into.data(), *got).starts_with(kMark))
            return got;
        const std::size_t kept = *got - kMark.size();
        std::memmove(into.data(), into.data() + kMark.size(), kept);
        auto more = readRaw(into.subspan(kept));
        return more ? Result<std::size_t>(kept + *more) : more;
    }
    std::size_t filled = 0;
    while (filled < into.size()) {
        if (m_taken == m_decoded.size()) {
            if (m_ended)
                break;
            if (const Status more = decodeMore(); !more)
                return more.error();
            continue;
        }
        const std::size_t n = std::min(into.size() - filled, m_decoded.size() - m_taken);
        std::memcpy(into.data() + filled, m_decoded.data() + m_taken, n);
        filled += n;
        m_taken += n;
    }
    return filled;
}

Status TextSource::decodeMore()
{
    std::vector<char> raw(kRawBytes);
    const auto got = readRaw(raw);
    if (!got)
        return got.error();
    QString text = m_half + QString(m_decoder.decode(QByteArrayView(raw.data(), qsizetype(*got))));
    m_half.clear();
    m_ended = *got < raw.size();
    if (m_ended) {
        // A line feed drives out what the decoder still holds of a cut character. UTF-16 holds at most one
        // odd byte.
        const bool wide = m_encoding != Encoding::Gb18030;
        if (wide && m_bytesRead % 2 != 0) {
            text += QChar(QChar::ReplacementCharacter);
        } else {
            const char wideFeed[2] = {m_encoding == Encoding::Utf16Be ? '\0' : '\n',
                                      m_encoding == Encoding::Utf16Be ? '\n' : '\0'};
            text += QString(m_decoder.decode(wide ? QByteArrayView(wideFeed, 2) : QByteArrayView("\n", 1)));
            if (text.endsWith(u'\n'))
                text.chop(1);
        }
    } else if (!text.isEmpty() && text.back().isHighSurrogate()) {
        m_half = text.right(1);
        text.chop(1);
    }
    m_decoded = text.toStdString();
    m_taken = 0;
    if (m_atStart && !m_decoded.empty()) {
        m_atStart = false;
        if (m_decoded.starts_with(kMark))
            m_taken = kMark.size();
    }
    return done();
}

} // namespace clausemeter::logs
