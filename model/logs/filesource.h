// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/logs/bytesource.h"

#include <memory>
#include <string>
#include <sys/stat.h>

namespace clausemeter::logs {

// A regular file, read by pread up to the size it had when it was opened: what is appended meanwhile is left
// out; a file that shrinks, is rewritten or has another put in its place is FileChanged.
class FileSource final : public ByteSource {
public:
    static Result<std::unique_ptr<FileSource>> open(const std::string& path, const Progress& progress);
    ~FileSource() override;

    Result<std::size_t> read(std::span<char> into) override;
    Status rewind() override;
    Status checkUnchanged() override;
    std::optional<std::int64_t> size() const override { return m_size; }
    std::int64_t position() const override { return m_at; }
    // The next byte to be read; from 0 to the size.
    void seek(std::int64_t to) { m_at = to; }

private:
    FileSource(const std::string& path, int descriptor, const struct stat& state, const Progress& progress);

    std::string m_path;
    int m_descriptor;
    struct stat m_state;
    std::int64_t m_size;
    std::int64_t m_at = 0;
    const Progress& m_progress;
};

} // namespace clausemeter::logs
