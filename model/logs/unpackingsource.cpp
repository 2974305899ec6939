// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/unpackingsource.h"

namespace clausemeter::logs {

UnpackingSource::UnpackingSource(ByteSource& packed, std::size_t bufferBytes, std::string file,
                                 std::string format, const Progress& progress)
    : m_packed(packed, bufferBytes)
    , m_file(std::move(file))
    , m_format(std::move(format))
    , m_progress(progress)
{
}

Result<std::size_t> UnpackingSource::read(std::span<char> into)
{
    // A few packed bytes may stand for gigabytes, so the file's own check comes too seldom.
    if (m_progress.stopRequested())
        return Error{ErrorCode::Cancelled};
    return unpack(into);
}

Status UnpackingSource::rewind()
{
    reset();
    return m_packed.rewind();
}

Error UnpackingSource::tooMuch(std::int64_t neededMiB, std::int64_t allowedMiB) const
{
    return {ErrorCode::CompressionTooMuch,
            {m_file},
            {m_format, std::to_string(neededMiB), std::to_string(allowedMiB)}};
}

} // namespace clausemeter::logs
