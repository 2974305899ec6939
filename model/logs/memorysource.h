// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/bytesource.h"

#include <algorithm>
#include <cstring>
#include <string>

namespace clausemeter::logs {

// Bytes that are there already.
class MemorySource final : public ByteSource {
public:
    explicit MemorySource(std::string bytes)
        : m_bytes(std::move(bytes))
    {
    }

    Result<std::size_t> read(std::span<char> into) override
    {
        const std::size_t got = std::min(into.size(), m_bytes.size() - m_at);
        if (got > 0)
            std::memcpy(into.data(), m_bytes.data() + m_at, got);
        m_at += got;
        return got;
    }
    Status rewind() override
    {
        m_at = 0;
        return done();
    }
    Status checkUnchanged() override { return done(); }
    std::optional<std::int64_t> size() const override { return std::int64_t(m_bytes.size()); }

private:
    std::string m_bytes;
    std::size_t m_at = 0;
};

} // namespace clausemeter::logs
