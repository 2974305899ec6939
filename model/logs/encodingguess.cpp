// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/encodingguess.h"

#include <algorithm>
#include <memory>
#include <uchardet.h>

namespace clausemeter::logs {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr std::size_t kBinarySample = 16 * 1024;
constexpr std::size_t kDetected = 64 * 1024;

unsigned byteAt(std::string_view text, std::size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

bool inRange(unsigned byte, unsigned low, unsigned high)
{
    return byte >= low && byte <= high;
}

// As utf8Length, for GB18030.
int gb18030Length(std::string_view text)
{
    const unsigned lead = byteAt(text, 0);
    if (lead < 0x80)
        return 1;
    if (!inRange(lead, 0x81, 0xFE))
        return 0;
    if (text.size() < 2)
        return -1;
    const unsigned second = byteAt(text, 1);
    if (inRange(second, 0x40, 0x7E) || inRange(second, 0x80, 0xFE))
        return 2;
    if (!inRange(second, 0x30, 0x39))
        return 0;
    if (text.size() < 4)
        return -1;
    return inRange(byteAt(text, 2), 0x81, 0xFE) && inRange(byteAt(text, 3), 0x30, 0x39) ? 4 : 0;
}

struct Census {
    std::size_t several = 0; // characters of more than one byte
    std::size_t broken = 0;  // bytes that belong to no character
    std::size_t controls = 0;
};

Census census(std::string_view text, int (*lengthOf)(std::string_view))
{
    Census found;
    while (!text.empty()) {
        const int length = lengthOf(text);
        if (length < 0)
            break;
        if (length > 1)
            ++found.several;
        else if (length == 0)
            ++found.broken;
        else if (const unsigned byte = byteAt(text, 0);
                 (byte < 0x20 && !inRange(byte, 9, 13)) || byte == 0x7F)
            ++found.controls;
        text.remove_prefix(std::size_t(std::max(length, 1)));
    }
    return found;
}

// A few damaged bytes don't make another encoding of a text.
bool isNearly(const Census& found)
{
    const std::size_t beyondAscii = found.several + found.broken;
    return found.broken <= std::max<std::size_t>(beyondAscii / 100, beyondAscii >= 20 ? 1 : 0);
}

// What the frequencies of characters say of a text that is well-formed in neither encoding.
bool detectsGb18030(std::string_view head)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), uchardet_delete);
    if (uchardet_handle_data(detector.get(), head.data(), std::min(head.size(), kDetected)) != 0)
        return false;
    uchardet_data_end(detector.get());
    return std::string_view(uchardet_get_charset(detector.get())) == "GB18030";
}

bool isUtf16(std::string_view head, std::size_t highByte)
{
    // Latin letters, digits and delimiters have a zero high byte; Chinese text has none, but no log is
    // without the former.
    const std::size_t units = std::min<std::size_t>(head.size(), 4096) / 2;
    std::size_t zeroHigh = 0;
    std::size_t zeroLow = 0;
    for (std::size_t i = 0; i < units; ++i) {
        zeroHigh += head[2 * i + highByte] == 0 ? 1 : 0;
        zeroLow += head[2 * i + 1 - highByte] == 0 ? 1 : 0;
    }
    return units >= 2 && zeroHigh * 10 >= units * 4 && zeroLow * 50 <= units;
}

} // namespace

int utf8Length(std::string_view text)
{
    const unsigned lead = byteAt(text, 0);
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    const std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    for (std::size_t i = 1; i < length; ++i) {
        if (i >= text.size())
            return -1;
        unsigned low = 0x80;
        unsigned high = 0xBF;
        if (i == 1) { // no overlong forms, no surrogates, nothing above U+10FFFF
            low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : low;
            high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : high;
        }
        if (!inRange(byteAt(text, i), low, high))
            return 0;
    }
    return int(length);
}

Encoding guessEncoding(std::string_view head)
{
    if (head.starts_with("\xEF\xBB\xBF"))
        return Encoding::Utf8Bom;
    if (head.starts_with("\xFF\xFE"))
        return Encoding::Utf16Le;
    if (head.starts_with("\xFE\xFF"))
        return Encoding::Utf16Be;
    if (head.starts_with("\x84\x31\x95\x33"))
        return Encoding::Gb18030;
    if (isUtf16(head, 1))
        return Encoding::Utf16Le;
    if (isUtf16(head, 0))
        return Encoding::Utf16Be;
    const Census utf8 = census(head, utf8Length);
    if (utf8.broken == 0 || utf8.several > utf8.broken)
        return Encoding::Utf8;
    const Census gb18030 = census(head, gb18030Length);
    // A single pair may be a damaged byte before a letter.
    if (gb18030.several < 2)
        return Encoding::Utf8;
    return isNearly(gb18030) || detectsGb18030(head) ? Encoding::Gb18030 : Encoding::Utf8;
}

bool looksBinary(std::string_view head, Encoding encoding)
{
    const std::string_view sample = head.substr(0, kBinarySample);
    if (encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be)
        return false;
    const Census found = census(sample, encoding == Encoding::Gb18030 ? gb18030Length : utf8Length);
    return (found.controls + found.broken) * 5 >= sample.size() && !sample.empty();
}

bool isDecodable(std::string_view utf8)
{
    if (std::all_of(utf8.begin(), utf8.end(), [](char c) { return (c & 0x80) == 0; }))
        return true;
    if (utf8.find(kReplacement) != std::string_view::npos)
        return false;
    while (!utf8.empty()) {
        const int length = utf8Length(utf8);
        if (length <= 0)
            return false;
        utf8.remove_prefix(std::size_t(length));
    }
    return true;
}

std::string shortened(std::string_view utf8, std::size_t characters)
{
    std::string text;
    for (std::size_t i = 0; i < characters && !utf8.empty(); ++i) {
        const int length = utf8Length(utf8);
        const std::size_t taken = std::size_t(std::max(length, 1));
        if (length <= 0 || utf8[0] == '\0')
            text += kReplacement;
        else
            text += utf8.substr(0, taken);
        utf8.remove_prefix(taken);
    }
    return text;
}

} // namespace clausemeter::logs
