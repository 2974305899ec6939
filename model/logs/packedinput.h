// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/bytesource.h"

#include <vector>

namespace clausemeter::logs {

// The packed bytes in front of a decompressor, one buffer at a time.
class PackedInput {
public:
    // At least kAhead bytes are held.
    PackedInput(ByteSource& source, std::size_t bufferBytes);
    static constexpr std::size_t kAhead = 32; // more than the fixed part of any frame's header

    // Reads more where fewer than kAhead bytes are unread.
    Status fill();
    std::span<char> unread() { return std::span(m_buffer).subspan(m_from, m_to - m_from); }
    void take(std::size_t bytes) { m_from += bytes; }
    // After fill(): nothing is behind what is unread.
    bool atEnd() const { return m_ended; }
    Status rewind();
    ByteSource& source() { return m_source; }

private:
    ByteSource& m_source;
    std::vector<char> m_buffer;
    std::size_t m_from = 0;
    std::size_t m_to = 0;
    bool m_ended = false;
};

} // namespace clausemeter::logs
