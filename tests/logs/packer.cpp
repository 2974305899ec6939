// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packer.h"

#include <QTest>

#include <archive.h>
#include <archive_entry.h>
#include <isa-l/igzip_lib.h>
#include <memory>
#include <numeric>
#include <zstd.h>

namespace clausemeter::logs {

namespace {

la_ssize_t append(archive*, void* to, const void* bytes, std::size_t size)
{
    static_cast<QByteArray*>(to)->append(static_cast<const char*>(bytes), qsizetype(size));
    return la_ssize_t(size);
}

void check(archive* a, int result)
{
    if (result < ARCHIVE_WARN)
        qFatal("archive: %s", archive_error_string(a));
}

void put(archive* a, const Member& member)
{
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, member.name.constData());
    archive_entry_set_perm(entry, 0644);
    switch (member.is) {
    case Member::Is::File:
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_size(entry, member.content.size());
        break;
    case Member::Is::Folder:
        archive_entry_set_filetype(entry, AE_IFDIR);
        break;
    case Member::Is::Link:
        archive_entry_set_filetype(entry, AE_IFLNK);
        archive_entry_set_symlink(entry, member.content.constData());
        break;
    case Member::Is::HardLink:
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_hardlink(entry, member.content.constData());
        break;
    case Member::Is::Device:
        archive_entry_set_filetype(entry, AE_IFCHR);
        break;
    }
    check(a, archive_write_header(a, entry));
    if (member.is == Member::Is::File)
        check(a, int(archive_write_data(a, member.content.constData(), std::size_t(member.content.size()))));
    archive_entry_free(entry);
}

QByteArray packed(archive* a, const std::vector<Member>& members)
{
    QByteArray bytes;
    check(a, archive_write_open(a, &bytes, nullptr, append, nullptr));
    for (const Member& member : members)
        put(a, member);
    check(a, archive_write_close(a));
    archive_write_free(a);
    return bytes;
}

} // namespace

QByteArray gzipped(const QByteArray& content, const QByteArray& fileName)
{
    auto stream = std::make_unique<isal_zstream>();
    isal_deflate_init(stream.get());
    QByteArray bytes(content.size() + content.size() / 8 + 1024, '\0');
    stream->next_out = reinterpret_cast<std::uint8_t*>(bytes.data());
    stream->avail_out = std::uint32_t(bytes.size());
    stream->gzip_flag = IGZIP_GZIP;
    QByteArray name = fileName;
    isal_gzip_header header;
    isal_gzip_header_init(&header);
    if (!name.isEmpty()) {
        header.name = name.data();
        header.name_buf_len = std::uint32_t(name.size() + 1);
        stream->gzip_flag = IGZIP_GZIP_NO_HDR;
        isal_write_gzip_header(stream.get(), &header);
    }
    QByteArray in = content;
    stream->next_in = reinterpret_cast<std::uint8_t*>(in.data());
    stream->avail_in = std::uint32_t(in.size());
    stream->end_of_stream = 1;
    if (isal_deflate(stream.get()) != COMP_OK || stream->internal_state.state != ZSTATE_END)
        qFatal("gzip");
    bytes.truncate(bytes.size() - qsizetype(stream->avail_out));
    return bytes;
}

QByteArray zstded(const QByteArray& content, bool checkSum, int windowLog)
{
    QByteArray bytes(qsizetype(ZSTD_compressBound(std::size_t(content.size()))), '\0');
    ZSTD_CCtx* context = ZSTD_createCCtx();
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, checkSum ? 1 : 0);
    if (windowLog > 0) {
        ZSTD_CCtx_setParameter(context, ZSTD_c_windowLog, windowLog);
        ZSTD_CCtx_setParameter(context, ZSTD_c_contentSizeFlag, 0);
    }
    ZSTD_inBuffer in = {content.constData(), std::size_t(content.size()), 0};
    ZSTD_outBuffer out = {bytes.data(), std::size_t(bytes.size()), 0};
    // A stream, when the window is said: the frame must not know its size.
    if (windowLog > 0)
        ZSTD_compressStream2(context, &out, &in, ZSTD_e_flush);
    if (ZSTD_compressStream2(context, &out, &in, ZSTD_e_end) != 0)
        qFatal("zstd");
    ZSTD_freeCCtx(context);
    bytes.truncate(qsizetype(out.pos));
    return bytes;
}

QByteArray skippableFrame(const QByteArray& content)
{
    QByteArray frame("\x5A\x2A\x4D\x18", 4);
    for (int shift = 0; shift < 32; shift += 8)
        frame += char((content.size() >> shift) & 0xFF);
    return frame + content;
}

QByteArray tarred(const std::vector<Member>& members)
{
    archive* a = archive_write_new();
    check(a, archive_write_set_format_pax_restricted(a));
    archive_write_set_bytes_per_block(a, 1024);
    return packed(a, members);
}

QByteArray tarHeader(const QByteArray& name, qint64 bytes)
{
    QByteArray header = tarred({{name, "x"}}).left(512);
    header.replace(124, 11, QByteArray::number(bytes, 8).rightJustified(11, '0'));
    header.replace(148, 8, QByteArray(8, ' '));
    const auto sum = std::accumulate(header.begin(), header.end(), 0U, [](unsigned total, char c) {
        return total + static_cast<unsigned char>(c);
    });
    header.replace(148, 7, QByteArray::number(sum, 8).rightJustified(6, '0').append('\0'));
    return header;
}

QByteArray zipped(const std::vector<Member>& members, bool deflated, const char* password)
{
    archive* a = archive_write_new();
    check(a, archive_write_set_format_zip(a));
    check(a, deflated ? archive_write_zip_set_compression_deflate(a)
                      : archive_write_zip_set_compression_store(a));
    archive_write_set_bytes_per_block(a, 1);
    archive_write_set_bytes_in_last_block(a, 1);
    if (password) {
        check(a, archive_write_set_options(a, "zip:encryption=zipcrypt"));
        check(a, archive_write_set_passphrase(a, password));
    }
    return packed(a, members);
}

} // namespace clausemeter::logs
