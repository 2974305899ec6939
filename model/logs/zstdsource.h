// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/unpackingsource.h"

#include <memory>

namespace clausemeter::logs {

// The content of a zstd file (RFC 8878): all its frames, skippable ones left out. Check sums are checked
// where there are any. A window over kWindowMiB is CompressionTooMuch, so that memory stays in bounds.
class ZstdSource final : public UnpackingSource {
public:
    static constexpr std::int64_t kWindowMiB = 64;

    ZstdSource(ByteSource& packed, std::size_t bufferBytes, const std::string& file,
               const Progress& progress);
    ~ZstdSource() override;

protected:
    Result<std::size_t> unpack(std::span<char> into) override;
    void reset() override;

private:
    enum class At { Frame, Within, End };

    Status beginFrame();
    Status unpackFrame(std::span<char> into, std::size_t& filled);

    struct State;
    std::unique_ptr<State> m_state;
    At m_at = At::Frame;
    bool m_isFirst = true;
};

} // namespace clausemeter::logs
