// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/bytesource.h"

#include <vector>

namespace clausemeter::logs {

// A source that is costly to read from the start again, with its beginning kept: what was read of it comes
// from memory after a rewind, as long as no more than `most` bytes were read. The source outlives it.
class HeadKeeper final : public ByteSource {
public:
    HeadKeeper(ByteSource& source, std::size_t most);

    Result<std::size_t> read(std::span<char> into) override;
    Status rewind() override;
    Status checkUnchanged() override { return m_source.checkUnchanged(); }
    std::optional<std::int64_t> size() const override { return m_source.size(); }

private:
    ByteSource& m_source;
    std::size_t m_most;
    std::vector<char> m_head;
    std::size_t m_at = 0; // in the head
    bool m_keeps = true;  // the source stands behind the head
};

} // namespace clausemeter::logs
