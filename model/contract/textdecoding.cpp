// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/textdecoding.h"

#include "model/logs/encodingguess.h"

#include <QStringDecoder>
#include <algorithm>

namespace clausemeter::contract {

namespace {

constexpr qsizetype kHead = 256 * 1024;
constexpr qsizetype kRarestControls = 10; // one in so many characters of what is no text

// Text of Windows in a western language: quotes and dashes are single bytes from 0x80 on. Not where the text
// has a character of UTF-8, nor a byte that Windows-1252 leaves open.
bool isWindows1252(std::string_view bytes)
{
    bool any = false;
    while (!bytes.empty()) {
        const int length = logs::utf8Length(bytes);
        if (length > 1)
            return false;
        if (length != 1) {
            if (std::string_view("\x81\x8D\x8F\x90\x9D").find(bytes.front()) != std::string_view::npos)
                return false;
            any = true;
        }
        bytes.remove_prefix(1);
    }
    return any;
}

QString withPlainLines(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar& c : text) {
        const char16_t u = c.unicode();
        if (u == u'\r' || u == u'\f' || u == u'\v' || u == 0x85 || u == 0x2028 || u == 0x2029)
            c = u'\n';
        else if ((u < 0x20 && u != u'\n' && u != u'\t') || u == 0x7F)
            c = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

} // namespace

Result<DecodedText> decodeText(const QByteArray& bytes, const std::string& file)
{
    const std::string_view all(bytes.constData(), std::size_t(bytes.size()));
    const std::string_view head = all.substr(0, std::size_t(kHead));
    logs::Encoding guessed = logs::guessEncoding(head);
    if (logs::looksBinary(head, guessed) && !isWindows1252(head))
        return Error{ErrorCode::ContractBinary, {file}};

    DecodedText decoded;
    QStringDecoder decoder;
    switch (guessed) {
    case logs::Encoding::Utf8:
    case logs::Encoding::Utf8Bom:
        if (!logs::isDecodable(all) && isWindows1252(all)) {
            decoder = QStringDecoder("windows-1252");
            decoded.encoding = QStringLiteral("Windows-1252");
            break;
        }
        decoder = QStringDecoder(QStringDecoder::Utf8);
        decoded.encoding = QStringLiteral("UTF-8");
        break;
    case logs::Encoding::Utf16Le:
        decoder = QStringDecoder(QStringDecoder::Utf16LE);
        decoded.encoding = QStringLiteral("UTF-16LE");
        break;
    case logs::Encoding::Utf16Be:
        decoder = QStringDecoder(QStringDecoder::Utf16BE);
        decoded.encoding = QStringLiteral("UTF-16BE");
        break;
    case logs::Encoding::Gb18030:
        decoder = QStringDecoder("GB18030");
        decoded.encoding = QStringLiteral("GB18030");
        break;
    }
    if (!decoder.isValid())
        return Error{ErrorCode::ContractBinary, {file}};
    QString text = decoder.decode(bytes);
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    decoded.text = withPlainLines(std::move(text));
    const auto controls =
        std::count(decoded.text.begin(), decoded.text.end(), QChar(QChar::ReplacementCharacter));
    if (controls * kRarestControls > decoded.text.size())
        return Error{ErrorCode::ContractBinary, {file}};
    decoded.undecodable = decoder.hasError() || decoded.text.contains(QChar(QChar::ReplacementCharacter));
    return decoded;
}

} // namespace clausemeter::contract
