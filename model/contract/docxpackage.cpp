// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/docxpackage.h"

#include "model/contract/readtext.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <memory>
#include <string_view>

namespace clausemeter::contract {

namespace {

constexpr std::size_t kPiece = 64 * 1024;
constexpr std::array<std::string_view, 5> kParts = {
    "word/document.xml", "word/numbering.xml", "word/styles.xml", "word/footnotes.xml", "word/endnotes.xml"};

// Word keeps what a password locks in its older container of streams.
bool isLockedContainer(const QByteArray& bytes)
{
    static const QByteArray name("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    return bytes.contains(name);
}

} // namespace

Result<std::map<std::string, QByteArray>> docxParts(const QByteArray& bytes, const std::string& file,
                                                    const Progress& progress)
{
    if (!bytes.startsWith("PK"))
        return Error{isLockedContainer(bytes) ? ErrorCode::ContractEncrypted : ErrorCode::ContractBinary,
                     {file}};
    const Error broken{ErrorCode::ContractBroken, {file}, {"DOCX"}};
    const std::unique_ptr<archive, decltype(&archive_read_free)> zip(archive_read_new(), archive_read_free);
    archive_read_support_format_zip_seekable(zip.get());
    if (archive_read_open_memory(zip.get(), bytes.constData(), std::size_t(bytes.size())) != ARCHIVE_OK)
        return broken;
    std::map<std::string, QByteArray> parts;
    std::vector<char> piece(kPiece);
    qsizetype total = 0;
    archive_entry* entry = nullptr;
    int result = archive_read_next_header(zip.get(), &entry);
    for (; result == ARCHIVE_OK || result == ARCHIVE_WARN;
         result = archive_read_next_header(zip.get(), &entry)) {
        if (progress.stopRequested())
            return Error{ErrorCode::Cancelled};
        const char* name = archive_entry_pathname(entry);
        if (!name || std::find(kParts.begin(), kParts.end(), std::string_view(name)) == kParts.end())
            continue;
        if (archive_entry_is_encrypted(entry))
            return Error{ErrorCode::ContractEncrypted, {file}};
        QByteArray& part = parts[name];
        part.clear();
        while (true) {
            const la_ssize_t got = archive_read_data(zip.get(), piece.data(), piece.size());
            if (got < 0)
                return broken;
            if (got == 0)
                break;
            total += got;
            if (total > kMostTextBytes)
                return Error{ErrorCode::ContractTooLarge, {file}, {std::to_string(kMostTextMiB)}};
            part.append(piece.data(), got);
        }
    }
    if (result != ARCHIVE_EOF)
        return broken;
    if (!parts.contains("word/document.xml"))
        return Error{ErrorCode::ContractBinary, {file}};
    return parts;
}

} // namespace clausemeter::contract
