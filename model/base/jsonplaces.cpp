// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/jsonplaces.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace clausemeter {

namespace {

void appendUtf8(std::string& out, unsigned code)
{
    if (code < 0x80) {
        out += char(code);
    } else if (code < 0x800) {
        out += char(0xC0 | (code >> 6));
        out += char(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        out += char(0xE0 | (code >> 12));
        out += char(0x80 | ((code >> 6) & 0x3F));
        out += char(0x80 | (code & 0x3F));
    } else {
        out += char(0xF0 | (code >> 18));
        out += char(0x80 | ((code >> 12) & 0x3F));
        out += char(0x80 | ((code >> 6) & 0x3F));
        out += char(0x80 | (code & 0x3F));
    }
}

unsigned hexAt(std::string_view text, std::size_t at)
{
    unsigned code = 0;
    const std::size_t end = std::min(at + 4, text.size());
    std::from_chars(text.data() + std::min(at, end), text.data() + end, code, 16);
    return code;
}

// Goes through the text once and remembers where the value at `wanted` starts, or the innermost one around
// it.
class Walk {
public:
    Walk(std::string_view json, std::string wanted)
        : m_json(json)
        , m_wanted(std::move(wanted))
    {
        value({});
    }

    std::size_t foundAt() const { return m_foundAt; }
    const std::optional<std::string>& duplicate() const { return m_duplicate; }
    std::size_t duplicateAt() const { return m_duplicateAt; }

private:
    void skipSpace();
    std::string takeString();
    void value(const std::string& path);

    std::string_view m_json;
    std::size_t m_at = 0;
    std::string m_wanted;
    std::string m_found;
    std::size_t m_foundAt = 0;
    std::optional<std::string> m_duplicate;
    std::size_t m_duplicateAt = 0;
};

void Walk::skipSpace()
{
    while (m_at < m_json.size() && std::string_view(" \t\r\n").find(m_json[m_at]) != std::string_view::npos)
        ++m_at;
}

std::string Walk::takeString()
{
    std::string text;
    ++m_at;
    while (m_at < m_json.size() && m_json[m_at] != '"') {
        if (m_json[m_at] != '\\' || m_at + 1 >= m_json.size()) {
            text += m_json[m_at++];
            continue;
        }
        const char escaped = m_json[m_at + 1];
        m_at += 2;
        if (escaped != 'u') {
            constexpr std::string_view from = "bfnrt", to = "\b\f\n\r\t";
            const std::size_t known = from.find(escaped);
            text += known == std::string_view::npos ? escaped : to[known];
            continue;
        }
        unsigned code = hexAt(m_json, m_at);
        m_at += 4;
        if (code >= 0xD800 && code < 0xDC00 && m_json.substr(std::min(m_at, m_json.size()), 2) == "\\u") {
            code = 0x10000 + ((code - 0xD800) << 10) + (hexAt(m_json, m_at + 2) - 0xDC00);
            m_at += 6;
        }
        appendUtf8(text, code);
    }
    ++m_at;
    return text;
}

void Walk::value(const std::string& path)
{
    skipSpace();
    const bool around =
        m_wanted.starts_with(path) && (path.empty() || path.size() == m_wanted.size() ||
                                       m_wanted[path.size()] == '.' || m_wanted[path.size()] == '[');
    if (around && path.size() >= m_found.size()) {
        m_found = path;
        m_foundAt = m_at;
    }
    if (m_at >= m_json.size())
        return;
    const char first = m_json[m_at];
    if (first == '"') {
        takeString();
    } else if (first == '{' || first == '[') {
        const char last = first == '{' ? '}' : ']';
        std::set<std::string> keys;
        ++m_at;
        for (std::size_t index = 0;; ++index) {
            skipSpace();
            if (m_at >= m_json.size())
                return;
            if (m_json[m_at] == last)
                break;
            if (m_json[m_at] == ',') {
                ++m_at;
                skipSpace();
            }
            std::string inner;
            if (first == '{') {
                const std::size_t keyAt = m_at;
                const std::string key = takeString();
                inner = JsonPlaces::join(path, key);
                if (!keys.insert(key).second && !m_duplicate) {
                    m_duplicate = inner;
                    m_duplicateAt = keyAt;
                }
                skipSpace();
                ++m_at; // the colon
            } else {
                inner = JsonPlaces::join(path, index);
            }
            value(inner);
        }
        ++m_at;
    } else {
        while (m_at < m_json.size() &&
               std::string_view(",]} \t\r\n").find(m_json[m_at]) == std::string_view::npos)
            ++m_at;
    }
}

} // namespace

JsonPlaces::JsonPlaces(std::string_view json)
    : m_json(json)
{
    const Walk walk(json, {});
    m_duplicate = walk.duplicate();
    m_duplicateAt = walk.duplicateAt();
}

std::string JsonPlaces::join(const std::string& path, const std::string& key)
{
    return path.empty() ? key : path + "." + key;
}

std::string JsonPlaces::join(const std::string& path, std::size_t index)
{
    return path + "[" + std::to_string(index) + "]";
}

Where JsonPlaces::place(std::string_view text, std::size_t offset, const std::string& file)
{
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const std::size_t lineStart = before.find_last_of('\n') + 1; // npos + 1 is 0
    const auto isCharacter = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
    return {file, 1 + std::count(before.begin(), before.end(), '\n'),
            1 + std::count_if(before.begin() + std::ptrdiff_t(lineStart), before.end(), isCharacter)};
}

Where JsonPlaces::at(const std::string& path, const std::string& file) const
{
    if (m_duplicate && path == *m_duplicate)
        return place(m_json, m_duplicateAt, file);
    return place(m_json, Walk(m_json, path).foundAt(), file);
}

} // namespace clausemeter
