// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clausemeter::logs {

struct Mapping;

// What a result column holds. The first three are recognised; of them only Http changes what a value means.
enum class ResultForm : std::uint8_t {
    Words,  // no numbers but 0 and 1
    Signed, // other numbers too
    Http,   // a column of HTTP status codes
    Code,   // 0, or the error code of a failure: only where a mapping says so
};

std::string_view nameOf(ResultForm form); // "words", "signed", "http", "code"
std::optional<ResultForm> resultFormNamed(std::string_view name);

// Words are success, ok, true, 1, 成功 / fail, failed, error, false, 0, 失败; without case.
enum class ValueClass : std::uint8_t { GoodWord, BadWord, Number, Other };

struct ResultValue {
    ValueClass is = ValueClass::Other;
    std::int64_t number = 0; // of Number: neither 0 nor 1; of BadWord: the error code that it is, or 0
    bool operator==(const ResultValue&) const = default;
};

// A value without the spaces around it. Numbers beyond 64 bits are Other.
ResultValue resultValue(std::string_view text);

enum class Outcome : std::uint8_t { Succeeded, Failed, Neither };

// What the values of one file mean: as resultValue() says, and as its mapping does.
class ResultMeaning {
public:
    explicit ResultMeaning(const Mapping& mapping);

    // The form that the mapping says; absent: ResultFacts tells it.
    std::optional<ResultForm> said() const { return m_said; }
    ResultValue valueOf(std::string_view text) const
    {
        return m_isPlain ? resultValue(text) : corrected(text);
    }
    // A word means what it says. A number succeeded above 0 and failed below; as HTTP status it succeeded
    // below the limit, 500, and is neither outside 100..599. Where the mapping says words, a number is
    // neither.
    Outcome outcomeOf(const ResultValue& value, ResultForm form) const
    {
        if (value.is == ValueClass::GoodWord)
            return Outcome::Succeeded;
        return value.is == ValueClass::BadWord ? Outcome::Failed : outcomeOfNumber(value, form);
    }

private:
    ResultValue corrected(std::string_view text) const;
    Outcome outcomeOfNumber(const ResultValue& value, ResultForm form) const;

    bool m_isPlain = true; // the mapping adds nothing
    std::optional<ResultForm> m_said;
    int m_httpFailureFrom;
    std::vector<std::string> m_good; // in lower case
    std::vector<std::string> m_bad;
};

// The error code of a failure: what its error column says, where that is an integer other than 0 or the
// result is neither a negative number nor an error code; otherwise the result. Empty: none.
std::string_view errorCodeOf(const ResultValue& value, std::string_view result, std::string_view errorColumn);

// What the values of a whole column are, whatever the order of the rows.
struct ResultFacts {
    std::int64_t numbers = 0;
    std::int64_t negative = 0; // of `numbers`
    std::int64_t inHttp = 0;   // of `numbers`: in 100..599

    void add(const ResultValue& value)
    {
        if (value.is == ValueClass::Number)
            addNumber(value.number);
    }
    void add(const ResultFacts& other);
    // Http where it may be (a column named status), none of the numbers is negative and at least 99 % of them
    // lie in 100..599.
    ResultForm form(bool mayBeHttp) const;

private:
    void addNumber(std::int64_t number);
};

} // namespace clausemeter::logs
