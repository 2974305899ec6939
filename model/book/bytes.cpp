// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/bytes.h"

#include <algorithm>
#include <zstd.h>

namespace clausemeter::book {

namespace {

constexpr int kLevel = 6;

} // namespace

void ByteWriter::number(std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7)
        m_bytes.append(char(value | 0x80));
    m_bytes.append(char(value));
}

void ByteWriter::wide(Int128 value)
{
    const auto bits = static_cast<unsigned __int128>(value);
    number(std::uint64_t(bits));
    number(zigzag(std::int64_t(bits >> 64)));
}

void ByteWriter::text(const std::string& value)
{
    number(value.size());
    m_bytes.append(value.data(), qsizetype(value.size()));
}

void ByteWriter::planes(const std::vector<std::uint64_t>& values)
{
    std::uint64_t all = 0;
    for (const std::uint64_t value : values)
        all |= value;
    int width = 0;
    for (; width < 8 && all >> (8 * width) != 0; ++width) {
    }
    number(std::uint64_t(width));
    for (int plane = 0; plane < width; ++plane) {
        for (const std::uint64_t value : values)
            m_bytes.append(char(value >> (8 * plane)));
    }
}

std::uint8_t ByteReader::byte()
{
    if (m_at >= m_bytes.size()) {
        m_ok = false;
        return 0;
    }
    return std::uint8_t(m_bytes[m_at++]);
}

std::uint64_t ByteReader::number()
{
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        const std::uint8_t next = byte();
        value |= std::uint64_t(next & 0x7f) << shift;
        if (next < 0x80)
            return m_ok ? value : 0;
    }
    m_ok = false;
    return 0;
}

std::size_t ByteReader::size(std::size_t limit)
{
    const std::uint64_t value = number();
    if (value > limit)
        m_ok = false;
    return m_ok ? std::size_t(value) : 0;
}

Int128 ByteReader::wide()
{
    const std::uint64_t low = number();
    const auto high = static_cast<unsigned __int128>(static_cast<Int128>(unzigzag(number())));
    return m_ok ? static_cast<Int128>(high << 64 | low) : 0;
}

std::string ByteReader::text()
{
    const std::size_t length = size(std::size_t(m_bytes.size() - m_at));
    std::string value(m_bytes.constData() + m_at, length);
    m_at += qsizetype(length);
    return value;
}

std::vector<std::uint64_t> ByteReader::planes(std::size_t count)
{
    std::vector<std::uint64_t> values(count);
    const std::size_t width = size(8);
    if (width * count > std::size_t(m_bytes.size() - m_at)) {
        m_ok = false;
        return values;
    }
    for (std::size_t plane = 0; plane < width; ++plane) {
        for (std::uint64_t& value : values)
            value |= std::uint64_t(std::uint8_t(m_bytes[m_at++])) << (8 * plane);
    }
    return values;
}

QByteArray packed(const QByteArray& bytes)
{
    QByteArray result(qsizetype(ZSTD_compressBound(std::size_t(bytes.size()))), Qt::Uninitialized);
    ZSTD_CCtx* context = ZSTD_createCCtx();
    ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, kLevel);
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1);
    // Fails only where memory is short or the room too small, which it is not.
    const std::size_t size = ZSTD_compress2(context, result.data(), std::size_t(result.size()),
                                            bytes.constData(), std::size_t(bytes.size()));
    ZSTD_freeCCtx(context);
    result.truncate(ZSTD_isError(size) ? 0 : qsizetype(size));
    return result;
}

std::optional<QByteArray> unpacked(const QByteArray& bytes, qsizetype limit)
{
    const auto size = ZSTD_getFrameContentSize(bytes.constData(), std::size_t(bytes.size()));
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > std::uint64_t(limit))
        return std::nullopt;
    QByteArray result(qsizetype(size), Qt::Uninitialized);
    const std::size_t got =
        ZSTD_decompress(result.data(), std::size_t(size), bytes.constData(), std::size_t(bytes.size()));
    if (ZSTD_isError(got) || got != size)
        return std::nullopt;
    return result;
}

} // namespace clausemeter::book
