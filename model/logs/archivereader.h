// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/filesource.h"
#include "model/logs/packing.h"

#include <memory>
#include <string>
#include <vector>

struct archive;

namespace clausemeter::logs {

// The files in an archive, one after the other; nothing is written anywhere, names are only labels. Folders
// and devices are passed over. Errors are those of the packed source, ArchiveBroken and ArchiveEncrypted.
class ArchiveReader final : public ByteSource {
public:
    // At the source's first byte. The source outlives it.
    static Result<std::unique_ptr<ArchiveReader>> openTar(ByteSource& packed, const std::string& file,
                                                          const Progress& progress);
    static Result<std::unique_ptr<ArchiveReader>> openZip(FileSource& packed, const std::string& file,
                                                          const Progress& progress);
    ~ArchiveReader() override;

    struct Entry {
        std::string name; // in the archive, UTF-8
        enum class Is { File, Link, Other } is = Is::File;
    };
    // To the next file or link; nothing behind the last one, when what is behind the archive has been seen to
    // be nothing, too.
    Result<std::optional<Entry>> next();

    // Of the file that next() went to. To read it again the archive is read up to it again.
    Result<std::size_t> read(std::span<char> into) override;
    Status rewind() override;
    Status checkUnchanged() override { return m_packed.checkUnchanged(); }
    std::optional<std::int64_t> size() const override { return std::nullopt; }

private:
    ArchiveReader(ByteSource& packed, FileSource* seekable, const std::string& file,
                  const Progress& progress);

    Status open();
    Result<std::optional<Entry>> nextEntry();
    Status checkEnd();
    Error broken() const;

    friend struct ArchiveCallbacks;

    ByteSource& m_packed;
    FileSource* m_seekable; // of a zip: its table of contents is at the end
    std::string m_file;
    const Progress& m_progress;
    std::vector<char> m_buffer;
    archive* m_archive = nullptr;
    std::optional<Error> m_packedError;
    std::int64_t m_handedOut = 0;  // bytes of the packed source
    std::int64_t m_behindData = 0; // of those, up to the last one that is not zero
    std::int64_t m_entry = 0;      // how many were gone to
};

} // namespace clausemeter::logs
