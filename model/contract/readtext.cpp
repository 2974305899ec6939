// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/readtext.h"

#include "model/base/concurrently.h"
#include "model/contract/characters.h"
#include "model/contract/docxtext.h"
#include "model/contract/markdowntext.h"
#include "model/contract/pdftext.h"
#include "model/contract/plaintext.h"
#include "model/contract/textdecoding.h"
#include "model/contract/textrepair.h"
#include "model/logs/digester.h"
#include "model/logs/filesource.h"

#include <algorithm>

namespace clausemeter::contract {

namespace {

constexpr int kPdfMarkWithin = 1024; // viewers look for "%PDF-" that far
constexpr const char* kDigestPrefix = "sha-256:";

std::string digestOf(const QByteArray& bytes)
{
    logs::Digester digester(logs::Digest::Sha256);
    digester.add(std::span(bytes.constData(), std::size_t(bytes.size())));
    return digester.finish().substr(std::char_traits<char>::length(kDigestPrefix));
}

// A few words of the other language make no text of both.
TextLanguage languageOf(QStringView text)
{
    std::int64_t han = 0;
    std::int64_t words = 0;
    bool inWord = false;
    for (const QChar c : text) {
        han += isHan(c) ? 1 : 0;
        words += isAsciiLetter(c) && !inWord ? 1 : 0;
        inWord = isAsciiLetter(c);
    }
    if (han == 0 && words == 0)
        return TextLanguage::Unknown;
    // A Chinese character says about half as much as an English word.
    if (words * 10 < han)
        return TextLanguage::Chinese;
    return han < words / 5 ? TextLanguage::English : TextLanguage::Both;
}

Error tooLarge(const std::string& file)
{
    return Error{ErrorCode::ContractTooLarge, {file}, {std::to_string(kMostTextMiB)}};
}

Status readDecoded(const QByteArray& bytes, ContractText& into)
{
    auto decoded = decodeText(bytes, into.file);
    if (!decoded)
        return decoded.error();
    into.encoding = decoded->encoding;
    if (decoded->undecodable)
        into.remarks.push_back(TextRemark::Undecodable);
    RepairedText repaired = repairText(decoded->text);
    if (!repaired.repairs.empty())
        into.remarks.push_back(TextRemark::Repaired);
    if (looksLikeMarkdown(repaired.text, into.file)) {
        into.format = TextFormat::Markdown;
        readMarkdown(repaired.text, repaired.repairs, into);
    } else {
        into.format = TextFormat::Plain;
        into.repairs = std::move(repaired.repairs);
        readPlainText(repaired.text, into);
    }
    return done();
}

} // namespace

Result<ContractText> readContractText(const QByteArray& bytes, const std::string& file,
                                      const Progress& progress)
{
    if (bytes.size() > kMostTextBytes)
        return tooLarge(file);
    if (progress.stopRequested())
        return Error{ErrorCode::Cancelled};
    ContractText text;
    text.file = file;
    std::string digest;
    Status read = done();
    concurrently([&] { digest = digestOf(bytes); },
                 [&] {
                     if (bytes.left(kPdfMarkWithin).contains("%PDF-")) {
                         text.format = TextFormat::Pdf;
                         read = readPdf(bytes, text, progress);
                     } else if (isPackage(bytes)) {
                         text.format = TextFormat::Docx;
                         read = readDocx(bytes, text, progress);
                     } else {
                         read = readDecoded(bytes, text);
                     }
                 });
    if (!read)
        return read.error();
    text.digest = std::move(digest);
    if (std::none_of(text.text.begin(), text.text.end(), [](QChar c) { return c.isLetterOrNumber(); }))
        return Error{ErrorCode::ContractEmpty, {file}};
    text.language = languageOf(text.text);
    return text;
}

Result<ContractText> readContractText(const QString& path, Progress& progress)
{
    const std::string file = path.toStdString();
    auto source = logs::FileSource::open(file, progress);
    if (!source)
        return source.error();
    if ((*source)->size().value_or(0) > kMostTextBytes)
        return tooLarge(file);
    std::string bytes;
    if (const Status read = logs::readUpTo(**source, std::size_t(kMostTextBytes) + 1, bytes); !read)
        return read.error();
    if (const Status unchanged = (*source)->checkUnchanged(); !unchanged)
        return unchanged.error();
    return readContractText(QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size())), file, progress);
}

} // namespace clausemeter::contract
