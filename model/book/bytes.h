// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/decimal.h"

#include <QByteArray>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace clausemeter::book {

// Numbers and texts as bytes: small numbers are short. What it writes, ByteReader reads in the same order.
class ByteWriter {
public:
    void number(std::uint64_t value);
    void wide(Int128 value);
    void text(const std::string& value);
    // Values of one kind side by side: their lowest bytes, then the next ones, so that they compress well.
    void planes(const std::vector<std::uint64_t>& values);
    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

// Reads what may be damaged: after the first failure ok() is false and everything reads as 0 or empty.
class ByteReader {
public:
    explicit ByteReader(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    bool ok() const { return m_ok; }
    bool atEnd() const { return m_at == m_bytes.size(); }
    std::uint64_t number();
    // At most `limit`; a greater one is a failure.
    std::size_t size(std::size_t limit);
    Int128 wide();
    std::string text();
    std::vector<std::uint64_t> planes(std::size_t count);

private:
    std::uint8_t byte();

    QByteArray m_bytes;
    qsizetype m_at = 0;
    bool m_ok = true;
};

// Compressed by zstd, with a checksum.
QByteArray packed(const QByteArray& bytes);
// Nothing when it is damaged, or more than `limit` bytes long.
std::optional<QByteArray> unpacked(const QByteArray& bytes, qsizetype limit);

// Signed differences as small unsigned numbers.
constexpr std::uint64_t zigzag(std::int64_t value)
{
    return (std::uint64_t(value) << 1) ^ std::uint64_t(value >> 63);
}
constexpr std::int64_t unzigzag(std::uint64_t value)
{
    return std::int64_t(value >> 1) ^ -std::int64_t(value & 1);
}

} // namespace clausemeter::book
