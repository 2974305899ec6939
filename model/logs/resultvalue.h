// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace clausemeter::logs {

// What a result column was seen to hold; only Http changes what a value means.
enum class ResultForm : std::uint8_t {
    Words,  // no numbers but 0 and 1
    Signed, // other numbers too
    Http,   // a column of HTTP status codes
};

std::string_view nameOf(ResultForm form); // "words", "signed", "http"

// Words are success, ok, true, 1, 成功 / fail, failed, error, false, 0, 失败; without case.
enum class ValueClass : std::uint8_t { GoodWord, BadWord, Number, Other };

struct ResultValue {
    ValueClass is = ValueClass::Other;
    std::int64_t number = 0; // of Number: neither 0 nor 1
    bool operator==(const ResultValue&) const = default;
};

// A value without the spaces around it. Numbers beyond 64 bits are Other.
ResultValue resultValue(std::string_view text);

enum class Outcome : std::uint8_t { Succeeded, Failed, Neither };

// A word means what it says. A number succeeded above 0 and failed below; with `isHttp` it succeeded below
// 500 and is neither outside 100..599.
Outcome outcomeOf(const ResultValue& value, bool isHttp);

// The error code of a failure: what its error column says, where that is an integer other than 0 or the
// result is no negative number; otherwise the result. Empty: none.
std::string_view errorCodeOf(const ResultValue& value, std::string_view result, std::string_view errorColumn);

// What the values of a whole column are, whatever the order of the rows.
struct ResultFacts {
    std::int64_t numbers = 0;
    std::int64_t negative = 0; // of `numbers`
    std::int64_t inHttp = 0;   // of `numbers`: in 100..599

    void add(const ResultValue& value);
    void add(const ResultFacts& other);
    // Http where it may be (a column named status), none of the numbers is negative and at least 99 % of them
    // lie in 100..599.
    ResultForm form(bool mayBeHttp) const;
};

} // namespace clausemeter::logs
