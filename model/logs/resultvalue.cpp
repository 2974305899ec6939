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
    if (text == "1")
        return {ValueClass::One, 1};
    if (text == "0")
        return {ValueClass::Zero, 0};
    if (isOneOf(text, kGood))
        return {ValueClass::GoodWord, 0};
    if (isOneOf(text, kBad))
        return {ValueClass::BadWord, 0};
    if (text.starts_with('+') && !text.starts_with("+-"))
        text.remove_prefix(1);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() || number == 0)
        return {};
    return {ValueClass::Number, number};
}

Outcome outcomeOf(const ResultValue& value, ResultForm form)
{
    switch (form) {
    case ResultForm::Words:
        if (value.is == ValueClass::GoodWord || value.is == ValueClass::One)
            return Outcome::Succeeded;
        if (value.is == ValueClass::BadWord || value.is == ValueClass::Zero)
            return Outcome::Failed;
        return Outcome::Neither;
    case ResultForm::Signed:
        if (value.number == 0)
            return Outcome::Neither;
        return value.number > 0 ? Outcome::Succeeded : Outcome::Failed;
    case ResultForm::Http:
        if (value.number < 100 || value.number > 599)
            return Outcome::Neither;
        return value.number < kHttpFailure ? Outcome::Succeeded : Outcome::Failed;
    }
    return Outcome::Neither;
}

void ResultFacts::add(const ResultValue& value, std::int64_t times)
{
    switch (value.is) {
    case ValueClass::GoodWord:
    case ValueClass::BadWord:
        words += times;
        break;
    case ValueClass::One:
    case ValueClass::Zero:
        zerosAndOnes += times;
        break;
    case ValueClass::Number:
        numbers += times;
        outsideHttp += value.number < 100 || value.number > 599 ? times : 0;
        break;
    case ValueClass::Other:
        break;
    }
}

void ResultFacts::add(const ResultFacts& other)
{
    words += other.words;
    zerosAndOnes += other.zerosAndOnes;
    numbers += other.numbers;
    outsideHttp += other.outsideHttp;
}

ResultForm ResultFacts::form(bool mayBeHttp) const
{
    if (numbers <= words)
        return ResultForm::Words;
    if (mayBeHttp && outsideHttp == 0 && zerosAndOnes == 0)
        return ResultForm::Http;
    return ResultForm::Signed;
}

} // namespace clausemeter::logs
