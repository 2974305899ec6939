// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/bytesource.h"

#include <memory>
#include <string>
#include <sys/stat.h>

namespace clausemeter::logs {

// A regular file, read by pread up to the size it had when it was opened: what is appended meanwhile is left
// out, a file that shrinks or is rewritten is FileChanged.
class FileSource final : public ByteSource {
public:
    static Result<std::unique_ptr<FileSource>> open(const std::string& path);
    ~FileSource() override;

    Result<std::size_t> read(std::span<char> into) override;
    Status rewind() override;
    Status checkUnchanged() override;
    std::int64_t expectedBytes() const override { return m_size; }

private:
    FileSource(const std::string& path, int descriptor, const struct stat& state);

    std::string m_path;
    int m_descriptor;
    struct stat m_state;
    std::int64_t m_size;
    std::int64_t m_at = 0;
};

} // namespace clausemeter::logs
