// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/print/tounicode.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace clausemeter::print {

namespace {

// "<0041>", "[", "]" and words; everything else is skipped.
std::vector<std::string_view> tokensOf(std::string_view stream)
{
    std::vector<std::string_view> tokens;
    std::size_t at = 0;
    while (at < stream.size()) {
        const char c = stream[at];
        if (c == '[' || c == ']') {
            tokens.push_back(stream.substr(at, 1));
            ++at;
            continue;
        }
        if (c == '<' && stream.substr(at, 2) != "<<") {
            const std::size_t end = std::min(stream.find('>', at), stream.size());
            tokens.push_back(stream.substr(at, end - at));
            at = end + 1;
            continue;
        }
        const auto isLetter = [](char x) { return (x >= 'a' && x <= 'z') || (x >= 'A' && x <= 'Z'); };
        if (!isLetter(c)) {
            ++at;
            continue;
        }
        const std::size_t start = at;
        while (at < stream.size() && isLetter(stream[at]))
            ++at;
        tokens.push_back(stream.substr(start, at - start));
    }
    return tokens;
}

bool isCode(std::string_view token)
{
    return !token.empty() && token.front() == '<';
}

unsigned number(std::string_view hex)
{
    unsigned value = 0;
    std::from_chars(hex.data(), hex.data() + hex.size(), value, 16);
    return value;
}

// UTF-16BE in hexadecimal.
std::u32string characters(std::string_view token)
{
    std::u32string text;
    for (std::size_t at = 1; at + 4 <= token.size(); at += 4) {
        const unsigned unit = number(token.substr(at, 4));
        const bool isLow = unit >= 0xDC00 && unit <= 0xDFFF;
        if (isLow && !text.empty() && text.back() >= 0xD800 && text.back() <= 0xDBFF)
            text.back() = char32_t(0x10000 + ((text.back() - 0xD800) << 10) + (unit - 0xDC00));
        else
            text.push_back(char32_t(unit));
    }
    return text;
}

void appendHex(std::string& out, unsigned value)
{
    static constexpr char kDigits[] = "0123456789ABCDEF";
    for (int shift = 12; shift >= 0; shift -= 4)
        out.push_back(kDigits[(value >> shift) & 0xF]);
}

void appendCharacters(std::string& out, const std::u32string& text)
{
    out.push_back('<');
    for (const char32_t c : text) {
        if (c > 0xFFFF) {
            appendHex(out, 0xD800 + unsigned((c - 0x10000) >> 10));
            appendHex(out, 0xDC00 + unsigned((c - 0x10000) & 0x3FF));
        } else {
            appendHex(out, unsigned(c));
        }
    }
    out.push_back('>');
}

} // namespace

std::optional<CodeMap> parseToUnicode(std::string_view stream)
{
    const std::vector<std::string_view> tokens = tokensOf(stream);
    if (std::find(tokens.begin(), tokens.end(), "begincmap") == tokens.end())
        return std::nullopt;
    CodeMap map;
    std::string_view within;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!isCode(tokens[i])) {
            if (tokens[i].substr(0, 5) == "begin" || tokens[i].substr(0, 3) == "end")
                within = tokens[i];
            continue;
        }
        if (within == "beginbfchar" && i + 1 < tokens.size()) {
            map[number(tokens[i].substr(1))] = characters(tokens[i + 1]);
            ++i;
        } else if (within == "beginbfrange" && i + 2 < tokens.size()) {
            unsigned code = number(tokens[i].substr(1));
            const unsigned last = std::min(number(tokens[i + 1].substr(1)), 0xFFFFU);
            i += 2;
            if (tokens[i] == "[") {
                for (++i; i < tokens.size() && tokens[i] != "]"; ++i)
                    map[code++] = characters(tokens[i]);
            } else if (isCode(tokens[i])) {
                std::u32string text = characters(tokens[i]);
                for (; code <= last && !text.empty(); ++code, ++text.back())
                    map[code] = text;
            }
        }
    }
    return map;
}

std::string writeToUnicode(const CodeMap& map)
{
    constexpr std::size_t kMostInBlock = 100; // the format's limit
    std::string out = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    auto at = map.begin();
    std::size_t left = map.size();
    while (left > 0) {
        const std::size_t count = std::min(left, kMostInBlock);
        out += std::to_string(count) + " beginbfchar\n";
        for (std::size_t i = 0; i < count; ++i, ++at) {
            out.push_back('<');
            appendHex(out, at->first);
            out += "> ";
            appendCharacters(out, at->second);
            out.push_back('\n');
        }
        out += "endbfchar\n";
        left -= count;
    }
    out += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    return out;
}

} // namespace clausemeter::print
