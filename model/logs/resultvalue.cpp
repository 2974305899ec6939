// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/resultvalue.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace clausemeter::logs {

namespace {

constexpr std::array<std::string_view, 4> kGood = {"success", "ok", "true", "成功"};
constexpr std::array<std::string_view, 5> kBad = {"fail", "failed", "error", "false", "失败"};
constexpr int kHttpFailure = 500;

bool isHttpStatus(std::int64_t number)
{
    return number >= 100 && number <= 599;
}

bool isOneOf(std::string_view text, const auto& words)
{
    constexpr std::size_t kLongest = 8;
    std::array<char, kLongest> lower{};
    if (text.size() > kLongest)
        return false;
    std::transform(text.begin(), text.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return std::find(words.begin(), words.end(), std::string_view(lower.data(), text.size())) != words.end();
}

} // namespace

std::string_view nameOf(ResultForm form)
{
    constexpr std::array<std::string_view, 3> kNames = {"words", "signed", "http"};
    return kNames[std::size_t(form)];
}

ResultValue resultValue(std::string_view text)
{
    if (isOneOf(text, kGood))
        return {ValueClass::GoodWord, 0};
    if (isOneOf(text, kBad))
        return {ValueClass::BadWord, 0};
    if (text.starts_with('+') && !text.starts_with("+-"))
        text.remove_prefix(1);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return {};
    if (number == 0 || number == 1)
        return {number == 1 ? ValueClass::GoodWord : ValueClass::BadWord, 0};
    return {ValueClass::Number, number};
}

Outcome outcomeOf(const ResultValue& value, bool isHttp)
{
    switch (value.is) {
    case ValueClass::GoodWord:
        return Outcome::Succeeded;
    case ValueClass::BadWord:
        return Outcome::Failed;
    case ValueClass::Number:
        if (isHttp && !isHttpStatus(value.number))
            return Outcome::Neither;
        if (isHttp)
            return value.number < kHttpFailure ? Outcome::Succeeded : Outcome::Failed;
        return value.number > 0 ? Outcome::Succeeded : Outcome::Failed;
    case ValueClass::Other:
        break;
    }
    return Outcome::Neither;
}

std::string_view errorCodeOf(const ResultValue& value, std::string_view result, std::string_view errorColumn)
{
    std::string_view digits = errorColumn;
    if (digits.starts_with('-') || digits.starts_with('+'))
        digits.remove_prefix(1);
    const bool isInteger =
        !digits.empty() && digits.find_first_not_of("0123456789") == std::string_view::npos;
    const bool isZero = isInteger && digits.find_first_not_of('0') == std::string_view::npos;
    if (value.number < 0 && (!isInteger || isZero))
        return result;
    return isZero ? std::string_view() : errorColumn;
}

void ResultFacts::add(const ResultValue& value)
{
    if (value.is != ValueClass::Number)
        return;
    ++numbers;
    negative += value.number < 0 ? 1 : 0;
    inHttp += isHttpStatus(value.number) ? 1 : 0;
}

void ResultFacts::add(const ResultFacts& other)
{
    numbers += other.numbers;
    negative += other.negative;
    inHttp += other.inHttp;
}

ResultForm ResultFacts::form(bool mayBeHttp) const
{
    if (numbers == 0)
        return ResultForm::Words;
    if (mayBeHttp && negative == 0 && (numbers - inHttp) * 100 <= numbers)
        return ResultForm::Http;
    return ResultForm::Signed;
}

} // namespace clausemeter::logs
