// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace clausemeter::logs {

// How a result column says success and failure.
enum class ResultForm : std::uint8_t {
    Words,  // success, ok, true, 1, 成功 / fail, failed, error, false, 0, 失败; without case
    Signed, // above 0 succeeded, below 0 the error code; 0 is neither
    Http,   // 100..599, below 500 succeeded
};

std::string_view nameOf(ResultForm form); // "words", "signed", "http"

enum class ValueClass : std::uint8_t { GoodWord, BadWord, One, Zero, Number, Other };

struct ResultValue {
    ValueClass is = ValueClass::Other;
    std::int64_t number = 0; // of One, Zero and Number
    bool operator==(const ResultValue&) const = default;
};

// A value without the spaces around it. Numbers beyond 64 bits are Other.
ResultValue resultValue(std::string_view text);

enum class Outcome : std::uint8_t { Succeeded, Failed, Neither };

Outcome outcomeOf(const ResultValue& value, ResultForm form);

// What the values of a whole column are; the form follows from it, never from the order of the rows.
struct ResultFacts {
    std::int64_t words = 0;
    std::int64_t zerosAndOnes = 0;
    std::int64_t numbers = 0;     // other than 0 and 1
    std::int64_t outsideHttp = 0; // of `numbers`: not in 100..599

    void add(const ResultValue& value, std::int64_t times = 1);
    void add(const ResultFacts& other);
    // 0 and 1 alone are words, and so is a column in which words are at least as many as other numbers.
    // Otherwise it is HTTP where it may be (a column named status) and every number lies in 100..599, and
    // signed where not.
    ResultForm form(bool mayBeHttp) const;
};

} // namespace clausemeter::logs
