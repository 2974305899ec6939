// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/bytesource.h"
#include "model/logs/fileprogress.h"

#include <memory>
#include <string>
#include <sys/stat.h>

namespace clausemeter::logs {

// A regular file, read by pread up to the size it had when it was opened: what is appended meanwhile is left
// out; a file that shrinks, is rewritten or has another put in its place is FileChanged.
// The size has been expected of the progress; what is read is told.
class FileSource final : public ByteSource, public BlockSource {
public:
    static Result<std::unique_ptr<FileSource>> open(const std::string& path, Progress& progress);
    ~FileSource() override;

    Result<std::size_t> read(std::span<char> into) override;
    Status rewind() override;
    Status checkUnchanged() override;
    std::optional<std::int64_t> size() const override { return m_size; }
    BlockSource* blocks() override { return this; }
    std::int64_t bytes() const override { return m_size; }
    Status readAt(std::int64_t at, std::span<char> into) const override;
    void reached(std::int64_t at) override { m_fileProgress.reached(at); }
    // The next byte to be read; from 0 to the size.
    void seek(std::int64_t to);
    std::int64_t position() const { return m_at; }
    FileProgress& progress() { return m_fileProgress; }

private:
    FileSource(const std::string& path, int descriptor, const struct stat& state, Progress& progress);

    std::string m_path;
    int m_descriptor;
    struct stat m_state;
    std::int64_t m_size;
    std::int64_t m_at = 0;
    std::int64_t m_got = 0; // bytes in all
    bool m_sought = false;
    Progress& m_progress;
    FileProgress m_fileProgress;
};

} // namespace clausemeter::logs
