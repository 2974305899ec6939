// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace clausemeter::logs {

// Where the tokens of a JSON text begin: brackets, colons, commas, and the first bytes of strings, numbers
// and words; found by simdjson's first stage. Whether the tokens make values is looked into by behindValue().
// What an escape in a string stands for is looked at only by who takes the string.
class JsonIndex {
public:
    static constexpr std::size_t kMaxDepth = 1024; // what is nested deeper is no value

    JsonIndex();
    ~JsonIndex();
    JsonIndex(const JsonIndex&) = delete;
    JsonIndex& operator=(const JsonIndex&) = delete;

    // False when a string is not closed or holds a control character; or, unless `anyBytes`, when the text is
    // not UTF-8. The text is not copied.
    bool build(std::string_view text, bool anyBytes = false);

    std::string_view text() const { return m_text; }
    // The offset of a token; that of the one behind the last is the length of the text.
    std::size_t at(std::size_t token) const { return m_at[token]; }
    char first(std::size_t token) const { return m_text.data()[m_at[token]]; } // within the text
    std::size_t size() const { return m_size; }

    // A scalar as it stands in the text, quotes included.
    std::string_view scalar(std::size_t token) const
    {
        std::size_t end = m_at[token + 1];
        while (isSpace(m_text[end - 1]))
            --end;
        return m_text.substr(m_at[token], end - m_at[token]);
    }
    // The token behind the value that begins with a token: a scalar, or a container with all that is in it.
    // 0 when there is no whole value before the offset `end`.
    std::size_t behindValue(std::size_t token, std::size_t end) const;
    // The same where there is one.
    std::size_t behindKnownValue(std::size_t token) const;
    // Whether a string and a colon begin there, before `end`.
    bool isKey(std::size_t token, std::size_t end) const
    {
        return m_at[token] < end && m_at[token + 1] < end && first(token) == '"' && first(token + 1) == ':';
    }

    // What a string with its quotes stands for, in the text or in `scratch`; an escape that JSON does not
    // know leaves the string as it stands.
    std::string_view decoded(std::string_view quoted, std::string& scratch) const;

private:
    static bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

    struct Stage; // hides simdjson
    std::unique_ptr<Stage> m_stage;
    std::string_view m_text;
    const std::uint32_t* m_at = nullptr;
    std::size_t m_size = 0;
    std::string m_masked;
};

// true, false, null, a string with its quotes, or a number.
bool isJsonScalar(std::string_view token);
// A JSON number without its exponent, "1.5e2" as 150, in `scratch`; other text, and numbers of more than 60
// digits, as they are.
std::string_view withoutExponent(std::string_view number, std::string& scratch);

} // namespace clausemeter::logs
