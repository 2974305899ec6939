// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/logs/packedinput.h"

#include <string>

namespace clausemeter::logs {

// What a decompressor makes of another source, which outlives it. Streaming: memory does not grow with the
// content. Errors are those of the packed source, CompressionBroken, CompressionCut and CompressionTooMuch.
class UnpackingSource : public ByteSource {
public:
    Result<std::size_t> read(std::span<char> into) final;
    Status rewind() final;
    Status checkUnchanged() final { return m_packed.source().checkUnchanged(); }
    std::optional<std::int64_t> size() const final { return std::nullopt; }

protected:
    UnpackingSource(ByteSource& packed, std::size_t bufferBytes, std::string file, std::string format,
                    const Progress& progress);

    // Fills `into` from packed(); less than its size only at the end.
    virtual Result<std::size_t> unpack(std::span<char> into) = 0;
    // For the first byte again.
    virtual void reset() = 0;

    PackedInput& packed() { return m_packed; }
    Error broken() const { return {ErrorCode::CompressionBroken, {m_file}, {m_format}}; }
    Error cut() const { return {ErrorCode::CompressionCut, {m_file}, {m_format}}; }
    Error tooMuch(std::int64_t neededMiB, std::int64_t allowedMiB) const;

private:
    PackedInput m_packed;
    std::string m_file;
    std::string m_format;
    const Progress& m_progress;
};

} // namespace clausemeter::logs
