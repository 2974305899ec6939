// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/fileinputs.h"

#include "model/logs/archivereader.h"
#include "model/logs/folder.h"
#include "model/logs/gzipsource.h"
#include "model/logs/headkeeper.h"
#include "model/logs/zstdsource.h"

namespace clausemeter::logs {

namespace {

Result<std::string> peek(ByteSource& bytes)
{
    std::string head(kTarHead, '\0');
    const auto got = bytes.read(head);
    if (!got)
        return got.error();
    head.resize(*got);
    const Status rewound = bytes.rewind();
    return rewound ? Result(std::move(head)) : rewound.error();
}

std::unique_ptr<ByteSource> unpacked(ByteSource& bytes, Compression compression, const std::string& name,
                                     const Tuning& tuning, const Progress& progress)
{
    if (compression == Compression::Gzip)
        return std::make_unique<GzipSource>(bytes, tuning.packedBytes, name, progress);
    return std::make_unique<ZstdSource>(bytes, tuning.packedBytes, name, progress);
}

// One file's way from its bytes to its contents.
class FileInputs {
public:
    FileInputs(FileSource& file, const std::string& path, const Tuning& tuning, Progress& progress,
               const UseInput& use, const LeaveOut& leaveOut)
        : m_file(file)
        , m_path(path)
        , m_tuning(tuning)
        , m_progress(progress)
        , m_use(use)
        , m_leaveOut(leaveOut)
    {
    }

    Status run(bool isChosen)
    {
        const auto head = peek(m_file);
        if (!head)
            return head.error();
        if (archiveOf(*head) == Archive::Zip)
            return members(ArchiveReader::openZip(m_file, m_path, m_progress));
        if (archiveOf(*head) == Archive::EmptyZip)
            return done();
        const Compression compression = compressionOf(*head);
        if (compression == Compression::None && archiveOf(*head) == Archive::None)
            return use(m_file, m_path, compression, isChosen, true);
        if (compression == Compression::None)
            return members(ArchiveReader::openTar(m_file, m_path, m_progress));
        const auto content = unpacked(m_file, compression, m_path, m_tuning, m_progress);
        HeadKeeper kept(*content, m_tuning.keptBytes());
        const auto contentHead = peek(kept);
        if (!contentHead)
            return contentHead.error();
        if (archiveOf(*contentHead) == Archive::Tar)
            return members(ArchiveReader::openTar(kept, m_path, m_progress));
        return use(kept, m_path, compression, isChosen, true);
    }

private:
    Status use(ByteSource& bytes, const std::string& name, Compression compression, bool isChosen,
               bool isWholeFile)
    {
        Input input{bytes, name, compression, isChosen, isWholeFile, m_file.progress()};
        return m_use(input);
    }

    Status members(Result<std::unique_ptr<ArchiveReader>> opened)
    {
        if (!opened)
            return opened.error();
        ArchiveReader& reader = **opened;
        while (true) {
            const auto entry = reader.next();
            if (!entry)
                return entry.error();
            if (!*entry)
                return reader.checkUnchanged();
            const bool isLeftOut = (*entry)->is == ArchiveReader::Entry::Is::Link || isHidden((*entry)->name);
            const Status used = member(reader, m_path + '/' + (*entry)->name, isLeftOut);
            if (!used)
                return used;
        }
    }

    Status member(ArchiveReader& reader, const std::string& name, bool isLeftOut)
    {
        if (isLeftOut) {
            m_leaveOut(name, {ErrorCode::FileLeftOut, {name}});
            return done();
        }
        HeadKeeper plain(reader, m_tuning.keptBytes());
        const auto head = peek(plain);
        if (!head)
            return head.error();
        const Compression compression = compressionOf(*head);
        if (compression == Compression::None)
            return content(plain, *head, name, compression);
        const auto unpackedMember = unpacked(plain, compression, name, m_tuning, m_progress);
        HeadKeeper kept(*unpackedMember, m_tuning.keptBytes());
        const auto keptHead = peek(kept);
        return keptHead ? content(kept, *keptHead, name, compression) : keptHead.error();
    }

    Status content(ByteSource& bytes, const std::string& head, const std::string& name,
                   Compression compression)
    {
        if (archiveOf(head) == Archive::None)
            return use(bytes, name, compression, false, false);
        m_leaveOut(name, {ErrorCode::LogBinary, {name}});
        return done();
    }

    FileSource& m_file;
    const std::string& m_path;
    const Tuning& m_tuning;
    const Progress& m_progress;
    const UseInput& m_use;
    const LeaveOut& m_leaveOut;
};

} // namespace

Status forEachInput(const FileToRead& file, const Tuning& tuning, Progress& progress, const UseInput& use,
                    const LeaveOut& leaveOut)
{
    const auto source = FileSource::open(file.path, progress);
    if (!source)
        return source.error();
    progress.expect(*(*source)->size() - file.bytes); // where it grew since
    FileInputs inputs(**source, file.path, tuning, progress, use, leaveOut);
    const Status used = inputs.run(file.isChosen);
    (*source)->progress().finish(); // what nobody needed is not to come any more
    return used;
}

} // namespace clausemeter::logs
