// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clausemeter::logs {

// The rules of quotes and line breaks (RFC 4180, taken mildly), byte by byte; what is faster must agree with
// this. A quote opens at the very start of a field and nowhere else; inside, "" is a quote and anything but
// that and a closing quote is content; what follows a closing quote up to the next delimiter is content too.
// A record ends at \n, \r\n or \r outside quotes.
class CsvWalker {
public:
    enum class Step { Inside, FieldEnd, RecordEnd };

    explicit CsvWalker(char delimiter)
        : m_delimiter(delimiter)
    {
    }
    // What `c` is; a \r before a \n is Inside, so the caller says which byte comes next ('\0': none).
    Step step(char c, char next)
    {
        switch (m_state) {
        case State::FieldStart:
            if (c == '"') {
                m_state = State::Quoted;
                return Step::Inside;
            }
            m_state = State::Plain;
            break;
        case State::Quoted:
            if (c == '"')
                m_state = State::QuoteInQuoted;
            return Step::Inside;
        case State::QuoteInQuoted:
            if (c == '"') {
                m_state = State::Quoted;
                return Step::Inside;
            }
            m_state = State::Plain;
            break;
        case State::Plain:
            break;
        }
        if (c == m_delimiter) {
            m_state = State::FieldStart;
            return Step::FieldEnd;
        }
        if (c == '\n' || (c == '\r' && next != '\n')) {
            m_state = State::FieldStart;
            return Step::RecordEnd;
        }
        return Step::Inside;
    }
    bool inQuotes() const { return m_state == State::Quoted; }

private:
    enum class State { FieldStart, Plain, Quoted, QuoteInQuoted };
    char m_delimiter;
    State m_state = State::FieldStart;
};

// The value of a field as it stands between delimiters. `scratch` may hold it.
std::string_view fieldValue(std::string_view raw, std::string& scratch);
// Without spaces and tabs around it.
std::string_view trimmed(std::string_view text);
// Nothing but spaces and tabs.
bool isBlank(std::string_view text);
// The line breaks in a text: \n, \r\n and \r are one each. A \r at the end counts.
std::size_t countLineBreaks(std::string_view text);
// The offset behind the first line break, or npos. A \r at the end counts.
std::size_t behindFirstLineBreak(std::string_view text);

// What may separate the fields of a CSV file, the likeliest first.
inline constexpr std::string_view kCsvDelimiters = ",;\t|";

// What stands before a header: blank lines, and the "sep=;" line of spreadsheet programs.
struct CsvHead {
    std::size_t length = 0;          // bytes before the header
    std::int64_t blank = 0;          // lines
    std::int64_t separatorLines = 0; // 0 or 1
    std::optional<char> delimiter;   // that it names
};
CsvHead csvHead(std::string_view text);

// The first record of a text and its fields.
struct CsvRecord {
    std::vector<std::string> fields;
    std::size_t length = 0;    // with its line break
    bool isTerminated = false; // there is a line break
    bool hasOpenQuote = false;
};
CsvRecord firstRecord(std::string_view text, char delimiter);

} // namespace clausemeter::logs
