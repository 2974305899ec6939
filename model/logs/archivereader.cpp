// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/archivereader.h"

#include "model/logs/encodingguess.h"

#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <clocale>

namespace clausemeter::logs {

namespace {

constexpr std::size_t kBlockBytes = 256 * 1024;
constexpr std::int64_t kTarBlock = 512;
constexpr std::size_t kLongestName = 1000; // characters

// Zip programs of China before Unicode wrote names in the system's encoding.
std::string nameOf(archive_entry* entry)
{
    const char* utf8 = archive_entry_pathname_utf8(entry);
    const char* raw = utf8 ? utf8 : archive_entry_pathname(entry);
    const std::string_view name = raw && *raw ? raw : "?";
    QStringDecoder gb18030("GB18030");
    if (!isDecodable(name) && gb18030.isValid()) {
        const QString text = gb18030.decode(QByteArrayView(name.data(), qsizetype(name.size())));
        if (!gb18030.hasError())
            return shortened(text.toStdString(), kLongestName);
    }
    return shortened(name, kLongestName);
}

// libarchive makes names of Unicode in the encoding of the locale, and gives up on those that don't fit.
class Utf8Locale {
public:
    Utf8Locale()
        : m_locale(::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr))
        , m_before(::uselocale(m_locale))
    {
    }
    ~Utf8Locale()
    {
        ::uselocale(m_before);
        if (m_locale)
            ::freelocale(m_locale);
    }
    Utf8Locale(const Utf8Locale&) = delete;
    Utf8Locale& operator=(const Utf8Locale&) = delete;

private:
    locale_t m_locale; // null where the system has none: then the locale stays as it is
    locale_t m_before;
};

// Others take memory without bounds.
bool isKnownMethod(archive* a)
{
    const std::string_view format = archive_format_name(a);
    return format.ends_with("(uncompressed)") || format.ends_with("(deflation)");
}

} // namespace

struct ArchiveCallbacks {
    static la_ssize_t read(archive*, void* self, const void** bytes)
    {
        auto& reader = *static_cast<ArchiveReader*>(self);
        const auto got = reader.m_packed.read(reader.m_buffer);
        if (!got) {
            reader.m_packedError = got.error();
            return -1;
        }
        const auto isData = [](char c) { return c != '\0'; };
        const auto end = reader.m_buffer.rend();
        const auto last = std::find_if(
            reader.m_buffer.rbegin() + std::ptrdiff_t(reader.m_buffer.size() - *got), end, isData);
        if (last != end)
            reader.m_behindData = reader.m_handedOut + (end - last);
        reader.m_handedOut += std::int64_t(*got);
        *bytes = reader.m_buffer.data();
        return la_ssize_t(*got);
    }

    static la_int64_t seek(archive*, void* self, la_int64_t offset, int whence)
    {
        FileSource& file = *static_cast<ArchiveReader*>(self)->m_seekable;
        const std::int64_t size = *file.size();
        const std::int64_t base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? file.position() : size;
        std::int64_t to = 0;
        if (__builtin_add_overflow(base, offset, &to) || to < 0 || to > size)
            return ARCHIVE_FATAL;
        file.seek(to);
        return to;
    }
};

Result<std::unique_ptr<ArchiveReader>> ArchiveReader::openTar(ByteSource& packed, const std::string& file,
                                                              const Progress& progress)
{
    std::unique_ptr<ArchiveReader> reader(new ArchiveReader(packed, nullptr, file, progress));
    const Status opened = reader->open();
    return opened ? Result(std::move(reader)) : opened.error();
}

Result<std::unique_ptr<ArchiveReader>> ArchiveReader::openZip(FileSource& packed, const std::string& file,
                                                              const Progress& progress)
{
    std::unique_ptr<ArchiveReader> reader(new ArchiveReader(packed, &packed, file, progress));
    const Status opened = reader->open();
    return opened ? Result(std::move(reader)) : opened.error();
}

ArchiveReader::ArchiveReader(ByteSource& packed, FileSource* seekable, const std::string& file,
                             const Progress& progress)
    : m_packed(packed)
    , m_seekable(seekable)
    , m_file(file)
    , m_progress(progress)
    , m_buffer(kBlockBytes)
{
}

ArchiveReader::~ArchiveReader()
{
    archive_read_free(m_archive);
}

Error ArchiveReader::broken() const
{
    return m_packedError.value_or(Error{ErrorCode::ArchiveBroken, {m_file}});
}

Status ArchiveReader::open()
{
    archive_read_free(m_archive);
    m_archive = archive_read_new();
    m_handedOut = 0;
    m_behindData = 0;
    m_entry = 0;
    if (m_seekable) {
        archive_read_support_format_zip_seekable(m_archive);
        archive_read_set_seek_callback(m_archive, ArchiveCallbacks::seek);
    } else {
        archive_read_support_format_tar(m_archive);
    }
    archive_read_set_read_callback(m_archive, ArchiveCallbacks::read);
    archive_read_set_callback_data(m_archive, this);
    return archive_read_open1(m_archive) == ARCHIVE_OK ? done() : broken();
}

Result<std::optional<ArchiveReader::Entry>> ArchiveReader::nextEntry()
{
    const Utf8Locale utf8;
    archive_entry* entry = nullptr;
    const int result = archive_read_next_header(m_archive, &entry);
    if (result == ARCHIVE_EOF) {
        const Status end = checkEnd();
        return end ? Result(std::optional<Entry>()) : end.error();
    }
    if (result != ARCHIVE_OK && result != ARCHIVE_WARN)
        return broken();
    ++m_entry;
    const auto type = archive_entry_filetype(entry);
    if (type == AE_IFLNK || archive_entry_hardlink(entry))
        return std::optional(Entry{nameOf(entry), Entry::Is::Link});
    if (type != AE_IFREG) {
        // A zip holds no devices: there a damaged byte makes one of a file.
        const bool isDamaged = m_seekable && (type != AE_IFDIR || archive_entry_size(entry) > 0);
        return isDamaged ? Result<std::optional<Entry>>(broken())
                         : std::optional(Entry{{}, Entry::Is::Other});
    }
    if (archive_entry_is_encrypted(entry))
        return Error{ErrorCode::ArchiveEncrypted, {m_file}};
    // A sparse file may be exabytes of nothing.
    if (archive_entry_sparse_count(entry) > 0 || (m_seekable && !isKnownMethod(m_archive)))
        return broken();
    return std::optional(Entry{nameOf(entry), Entry::Is::File});
}

Result<std::optional<ArchiveReader::Entry>> ArchiveReader::next()
{
    while (true) {
        auto entry = nextEntry();
        if (!entry || !*entry || (*entry)->is != Entry::Is::Other)
            return entry;
    }
}

// An archive that was cut between two files looks whole to libarchive, and so does one with another behind
// it.
Status ArchiveReader::checkEnd()
{
    if (m_seekable)
        return done();
    const std::int64_t end = archive_filter_bytes(m_archive, 0);
    const void* rest = nullptr;
    while (true) {
        const la_ssize_t got = ArchiveCallbacks::read(m_archive, this, &rest);
        if (got < 0)
            return broken();
        if (got == 0)
            break;
    }
    return m_behindData <= end && m_handedOut - m_behindData >= kTarBlock ? done() : broken();
}

Result<std::size_t> ArchiveReader::read(std::span<char> into)
{
    if (m_progress.stopRequested())
        return Error{ErrorCode::Cancelled};
    std::size_t filled = 0;
    while (filled < into.size()) {
        const la_ssize_t got = archive_read_data(m_archive, into.data() + filled, into.size() - filled);
        if (got < 0)
            return broken();
        if (got == 0)
            break;
        filled += std::size_t(got);
    }
    return filled;
}

Status ArchiveReader::rewind()
{
    const std::int64_t entry = m_entry;
    if (const Status rewound = m_packed.rewind(); !rewound)
        return rewound;
    if (const Status opened = open(); !opened)
        return opened;
    while (m_entry < entry) {
        const auto again = nextEntry();
        if (!again)
            return again.error();
        if (!*again)
            return Error{ErrorCode::FileChanged, {m_file}};
    }
    return done();
}

} // namespace clausemeter::logs
