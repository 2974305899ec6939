// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/textrepair.h"

#include "model/contract/characters.h"
#include "model/logs/encodingguess.h"

#include <QStringDecoder>
#include <QStringEncoder>
#include <algorithm>
#include <array>
#include <optional>

namespace clausemeter::contract {

namespace {

// What Windows-1252 makes of the bytes 0x80 to 0x9F.
constexpr std::array<char16_t, 32> kWindows = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

// The byte from 0x80 on that was read as this character; 0: none.
unsigned char byteOf(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= 0x80 && u <= 0xFF)
        return static_cast<unsigned char>(u);
    if (u < 0x0152 || u > 0x2122)
        return 0;
    const auto at = std::find(kWindows.begin(), kWindows.end(), u);
    return at == kWindows.end() ? 0 : static_cast<unsigned char>(0x80 + (at - kWindows.begin()));
}

std::optional<QString> decoded(QStringDecoder decoder, const QByteArray& bytes)
{
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder.decode(bytes);
    return decoder.hasError() || text.contains(QChar(QChar::ReplacementCharacter)) ? std::nullopt
                                                                                   : std::optional(text);
}

// One of the 3,755 characters in common use, by the lead byte of GB 2312.
bool isCommonLead(unsigned char byte)
{
    return byte >= 0xB0 && byte <= 0xD7;
}

bool isSymbolLead(unsigned char byte) // “ ” 、 。 and the wide forms of ASCII
{
    return byte >= 0xA1 && byte <= 0xA3;
}

std::optional<QString> fromUtf8Run(const QByteArray& bytes)
{
    // Two characters that make a sequence of two bytes are common in western texts (É»), but for these leads.
    for (std::string_view rest(bytes.constData(), std::size_t(bytes.size())); !rest.empty();) {
        const int length = logs::utf8Length(rest);
        if (length < 2 || (length == 2 && rest.front() != '\xC2' && rest.front() != '\xC3'))
            return std::nullopt;
        rest.remove_prefix(std::size_t(length));
    }
    return decoded(QStringDecoder(QStringDecoder::Utf8), bytes);
}

std::optional<QString> fromGb2312Run(const QByteArray& bytes)
{
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    int symbols = 0;
    int common = 0;
    for (qsizetype i = 0; i < bytes.size(); i += 2) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        const auto trail = static_cast<unsigned char>(bytes[i + 1]);
        if (lead < 0xA1 || trail < 0xA1)
            return std::nullopt;
        symbols += isSymbolLead(lead) ? 1 : 0;
        common += isCommonLead(lead) ? 1 : 0;
    }
    const int pairs = int(bytes.size() / 2);
    // A pair such as ÔÚ might be meant; a mark such as ¡° or three characters in a row are not.
    if (symbols == 0 && (pairs < 3 || common * 2 < pairs))
        return std::nullopt;
    if (symbols > 0 && (symbols + common) * 2 < pairs)
        return std::nullopt;
    return decoded(QStringDecoder("GB18030"), bytes);
}

// A whole line of GBK read as Latin-1: the second byte of a character may be a letter of ASCII.
std::optional<QString> fromGbkLine(QStringView line)
{
    QByteArray bytes;
    for (const QChar c : line) {
        const unsigned char byte = c.unicode() < 0x80 ? static_cast<unsigned char>(c.unicode()) : byteOf(c);
        if (byte == 0)
            return std::nullopt;
        bytes += char(byte);
    }
    int pairs = 0;
    int good = 0;
    int letters = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        if (lead < 0x80) {
            letters += isAsciiLetter(QLatin1Char(char(lead))) ? 1 : 0;
            continue;
        }
        if (i + 1 == bytes.size())
            return std::nullopt;
        const auto trail = static_cast<unsigned char>(bytes[++i]);
        ++pairs;
        good += (isCommonLead(lead) || isSymbolLead(lead)) && trail >= 0xA1 ? 1 : 0;
    }
    if (pairs < 3 || good * 4 < pairs * 3 || letters > pairs)
        return std::nullopt;
    return decoded(QStringDecoder("GB18030"), bytes);
}

// UTF-8 read as GB18030 makes rare characters; encoded again they are UTF-8, which no Chinese sentence is.
class GbReading {
public:
    std::optional<QString> undone(QStringView line)
    {
        if (!m_encoder.isValid() || utf8Characters(line.left(kProbe), true) < 0)
            return std::nullopt;
        return utf8Characters(line, false) >= kFewest ? decoded(QStringDecoder(QStringDecoder::Utf8), m_bytes)
                                                      : std::nullopt;
    }

private:
    static constexpr qsizetype kProbe = 16;
    static constexpr int kFewest = 3;

    // How many characters of three bytes the bytes of the text are; -1: they are no UTF-8.
    int utf8Characters(QStringView text, bool isCut)
    {
        m_encoder.resetState();
        m_bytes = m_encoder.encode(text);
        if (m_encoder.hasError())
            return -1;
        int characters = 0;
        for (std::string_view rest(m_bytes.constData(), std::size_t(m_bytes.size())); !rest.empty();) {
            const int length = logs::utf8Length(rest);
            if (length < 0 && isCut)
                break;
            if (length <= 0 || length == 2)
                return -1;
            characters += length == 3 ? 1 : 0;
            rest.remove_prefix(std::size_t(length));
        }
        return characters;
    }

    QStringEncoder m_encoder{"GB18030"};
    QByteArray m_bytes;
};

class Repair {
public:
    void line(QStringView text)
    {
        bool western = false;
        bool chinese = false;
        for (const QChar c : text) {
            western = western || byteOf(c) != 0;
            chinese = chinese || isHan(c);
        }
        if (!western && !chinese) {
            m_out.text += text;
            return;
        }
        if (const auto whole = western && !chinese ? fromGbkLine(text) : std::nullopt)
            return replace(*whole);
        if (const auto whole = chinese ? m_gb.undone(text) : std::nullopt)
            return replace(*whole);
        runs(text);
    }
    void lineBreak() { m_out.text += u'\n'; }
    RepairedText take() { return std::move(m_out); }

private:
    void replace(const QString& text)
    {
        if (!text.isEmpty())
            m_out.repairs.push_back({m_out.text.size(), text.size()});
        m_out.text += text;
    }

    void runs(QStringView text)
    {
        for (qsizetype i = 0; i < text.size();) {
            QByteArray bytes;
            qsizetype end = i;
            for (; end < text.size() && byteOf(text[end]) != 0; ++end)
                bytes += char(byteOf(text[end]));
            if (bytes.isEmpty()) {
                m_out.text += text[i++];
                continue;
            }
            auto better = fromUtf8Run(bytes);
            if (!better)
                better = fromGb2312Run(bytes);
            if (better)
                replace(*better);
            else
                m_out.text += text.mid(i, end - i);
            i = end;
        }
    }

    RepairedText m_out;
    GbReading m_gb;
};

} // namespace

RepairedText repairText(const QString& text)
{
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return byteOf(c) != 0 || isHan(c); }))
        return {text, {}};
    Repair repair;
    const QStringView all(text);
    for (qsizetype start = 0; start <= all.size();) {
        qsizetype end = all.indexOf(u'\n', start);
        if (end < 0)
            end = all.size();
        repair.line(all.mid(start, end - start));
        if (end < all.size())
            repair.lineBreak();
        start = end + 1;
    }
    return repair.take();
}

} // namespace clausemeter::contract
