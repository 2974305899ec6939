// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/resultvalue.h"

#include "model/logs/ascii.h"
#include "model/logs/mapping.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace clausemeter::logs {

namespace {

constexpr std::array<std::string_view, 4> kGood = {"success", "ok", "true", "成功"};
constexpr std::array<std::string_view, 5> kBad = {"fail", "failed", "error", "false", "失败"};
constexpr std::array<std::string_view, 4> kResultForms = {"words", "signed", "http", "code"};
constexpr int kHttpFailure = 500; // unless the mapping says otherwise

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
    std::transform(text.begin(), text.end(), lower.begin(), asciiLower);
    return std::find(words.begin(), words.end(), std::string_view(lower.data(), text.size())) != words.end();
}

// Nothing beyond 64 bits.
std::optional<std::int64_t> integer(std::string_view text)
{
    if (text.starts_with('+') && !text.starts_with("+-"))
        text.remove_prefix(1);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

} // namespace

std::string_view nameOf(ResultForm form)
{
    return kResultForms[std::size_t(form)];
}

std::optional<ResultForm> resultFormNamed(std::string_view name)
{
    const auto found = std::find(kResultForms.begin(), kResultForms.end(), name);
    if (found == kResultForms.end())
        return std::nullopt;
    return ResultForm(found - kResultForms.begin());
}

ResultValue resultValue(std::string_view text)
{
    if (isOneOf(text, kGood))
        return {ValueClass::GoodWord, 0};
    if (isOneOf(text, kBad))
        return {ValueClass::BadWord, 0};
    const auto number = integer(text);
    if (!number)
        return {};
    if (*number == 0 || *number == 1)
        return {*number == 1 ? ValueClass::GoodWord : ValueClass::BadWord, 0};
    return {ValueClass::Number, *number};
}

ResultMeaning::ResultMeaning(const Mapping& mapping)
    : m_isPlain(mapping.successWords.empty() && mapping.failureWords.empty() &&
                mapping.resultForm != ResultForm::Code)
    , m_said(mapping.resultForm)
    , m_httpFailureFrom(mapping.httpFailureFrom.value_or(kHttpFailure))
    , m_good(mapping.successWords)
    , m_bad(mapping.failureWords)
{
    for (auto* words : {&m_good, &m_bad}) {
        for (std::string& word : *words)
            word = lowered(std::move(word));
    }
}

ResultValue ResultMeaning::corrected(std::string_view text) const
{
    const auto isAmong = [text](const std::vector<std::string>& words) {
        return std::any_of(words.begin(), words.end(),
                           [text](const std::string& word) { return equalsLower(text, word); });
    };
    if (isAmong(m_good))
        return {ValueClass::GoodWord, 0};
    if (isAmong(m_bad))
        return {ValueClass::BadWord, 0};
    if (m_said == ResultForm::Code) {
        if (const auto code = integer(text))
            return {*code == 0 ? ValueClass::GoodWord : ValueClass::BadWord, *code};
    }
    return resultValue(text);
}

Outcome ResultMeaning::outcomeOfNumber(const ResultValue& value, ResultForm form) const
{
    if (value.is != ValueClass::Number || m_said == ResultForm::Words)
        return Outcome::Neither;
    if (form != ResultForm::Http)
        return value.number > 0 ? Outcome::Succeeded : Outcome::Failed;
    if (!isHttpStatus(value.number))
        return Outcome::Neither;
    return value.number < m_httpFailureFrom ? Outcome::Succeeded : Outcome::Failed;
}

std::string_view errorCodeOf(const ResultValue& value, std::string_view result, std::string_view errorColumn)
{
    std::string_view digits = errorColumn;
    if (digits.starts_with('-') || digits.starts_with('+'))
        digits.remove_prefix(1);
    const bool isInteger =
        !digits.empty() && digits.find_first_not_of("0123456789") == std::string_view::npos;
    const bool isZero = isInteger && digits.find_first_not_of('0') == std::string_view::npos;
    const bool isCode = value.number < 0 || (value.is == ValueClass::BadWord && value.number != 0);
    if (isCode && (!isInteger || isZero))
        return result;
    return isZero ? std::string_view() : errorColumn;
}

void ResultFacts::addNumber(std::int64_t number)
{
    ++numbers;
    negative += number < 0 ? 1 : 0;
    inHttp += isHttpStatus(number) ? 1 : 0;
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
