// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/unpackingsource.h"

#include <memory>

namespace clausemeter::logs {

// The content of a gzip file (RFC 1952): all its members, one after the other. Check sums and lengths are
// checked; behind the last member there may be zeros, as tapes leave them, and nothing else.
class GzipSource final : public UnpackingSource {
public:
    GzipSource(ByteSource& packed, std::size_t bufferBytes, const std::string& file,
               const Progress& progress);
    ~GzipSource() override;

protected:
    Result<std::size_t> unpack(std::span<char> into) override;
    void reset() override;

private:
    enum class At { Member, Within, Padding, End };

    Status beginMember();
    Status unpackMember(std::span<char> into, std::size_t& filled);
    Status skipPadding();

    struct State;
    std::unique_ptr<State> m_state;
    At m_at = At::Member;
    bool m_isFirst = true;
};

} // namespace clausemeter::logs
