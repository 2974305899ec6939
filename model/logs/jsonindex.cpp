// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/jsonindex.h"

#include <algorithm>
#include <bitset>
#include <cstdlib>
#include <simdjson.h>

namespace clausemeter::logs {

namespace {

constexpr std::array<std::uint32_t, 3> kNothing{};

std::size_t digitsFrom(std::string_view text, std::size_t at)
{
    std::size_t n = 0;
    while (at + n < text.size() && text[at + n] >= '0' && text[at + n] <= '9')
        ++n;
    return n;
}

bool isNumber(std::string_view text)
{
    std::size_t at = text.starts_with('-') ? 1 : 0;
    const std::size_t whole = digitsFrom(text, at);
    if (whole == 0 || (whole > 1 && text[at] == '0'))
        return false;
    at += whole;
    if (at < text.size() && text[at] == '.') {
        const std::size_t decimals = digitsFrom(text, at + 1);
        if (decimals == 0)
            return false;
        at += 1 + decimals;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        const std::size_t digits = digitsFrom(text, at);
        if (digits == 0)
            return false;
        at += digits;
    }
    return at == text.size();
}

} // namespace

bool isJsonScalar(std::string_view token)
{
    switch (token.front()) {
    case '"':
        return token.size() >= 2 && token.back() == '"';
    case 't':
        return token == "true";
    case 'f':
        return token == "false";
    case 'n':
        return token == "null";
    default:
        return isNumber(token);
    }
}

std::string_view withoutExponent(std::string_view number, std::string& scratch)
{
    constexpr std::size_t kMostDigits = 60;
    const std::size_t e = number.find_first_of("eE");
    if (e == std::string_view::npos || !isNumber(number) || number.size() > kMostDigits)
        return number;
    const long exponent = std::strtol(std::string(number.substr(e + 1)).c_str(), nullptr, 10);
    if (exponent > long(kMostDigits) || exponent < -long(kMostDigits))
        return number;
    const std::size_t sign = number.starts_with('-') ? 1 : 0;
    std::string digits(number.substr(sign, e - sign));
    const std::size_t point = std::min(digits.find('.'), digits.size());
    digits.erase(point, point < digits.size() ? 1 : 0);
    long whole = long(point) + exponent; // digits before the point
    if (whole < 1) {
        digits.insert(0, std::size_t(1 - whole), '0');
        whole = 1;
    }
    if (digits.size() < std::size_t(whole))
        digits.append(std::size_t(whole) - digits.size(), '0');
    scratch = std::string(number.substr(0, sign)) + digits.substr(0, std::size_t(whole));
    if (digits.size() > std::size_t(whole))
        scratch += "." + digits.substr(std::size_t(whole));
    return scratch;
}

struct JsonIndex::Stage {
    std::unique_ptr<simdjson::internal::dom_parser_implementation> parser;
};

JsonIndex::JsonIndex()
    : m_stage(std::make_unique<Stage>())
    , m_at(kNothing.data())
{
}

JsonIndex::~JsonIndex() = default;

bool JsonIndex::build(std::string_view text, bool anyBytes)
{
    m_text = text;
    m_size = 0;
    m_at = kNothing.data();
    if (text.empty())
        return true;
    auto& parser = m_stage->parser;
    if (!parser || parser->capacity() < text.size()) {
        const auto made = parser ? parser->allocate(text.size(), 1)
                                 : simdjson::get_active_implementation()->create_dom_parser_implementation(
                                       text.size(), 1, parser);
        if (made)
            return false;
    }
    const char* bytes = text.data();
    if (anyBytes) {
        // Outside strings they are as wrong as a question mark, inside as good.
        m_masked = text;
        std::replace_if(
            m_masked.begin(), m_masked.end(), [](char c) { return (c & 0x80) != 0; }, '?');
        bytes = m_masked.data();
    }
    const auto error = parser->stage1(reinterpret_cast<const std::uint8_t*>(bytes), text.size(),
                                      simdjson::stage1_mode::regular);
    if (error && error != simdjson::EMPTY)
        return false;
    m_at = parser->structural_indexes.get();
    m_size = parser->n_structural_indexes;
    return true;
}

std::size_t JsonIndex::behindValue(std::size_t token, std::size_t end) const
{
    std::bitset<kMaxDepth> isObject;
    std::size_t depth = 0;
    while (true) {
        if (m_at[token] >= end)
            return 0;
        const char c = first(token);
        bool isWhole = true;
        if (c == '{' || c == '[') {
            if (depth == kMaxDepth)
                return 0;
            isObject[depth++] = c == '{';
            ++token;
            if (m_at[token] < end && first(token) == (c == '{' ? '}' : ']')) {
                --depth;
                ++token;
            } else {
                isWhole = false;
            }
        } else {
            if (!isJsonScalar(scalar(token)))
                return 0;
            ++token;
        }
        while (isWhole) {
            if (depth == 0)
                return token;
            if (m_at[token] >= end)
                return 0;
            const char behind = first(token++);
            if (behind == ',')
                break;
            if (behind != (isObject[depth - 1] ? '}' : ']'))
                return 0;
            --depth;
        }
        if (isObject[depth - 1]) {
            if (!isKey(token, end))
                return 0;
            token += 2;
        }
    }
}

std::size_t JsonIndex::behindKnownValue(std::size_t token) const
{
    std::size_t depth = 0;
    do {
        const char c = first(token++);
        if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
    } while (depth > 0);
    return token;
}

std::string_view JsonIndex::decoded(std::string_view quoted, std::string& scratch) const
{
    const std::string_view inner = quoted.substr(1, quoted.size() - 2);
    if (inner.find('\\') == std::string_view::npos)
        return inner;
    std::string padded(quoted.substr(1)); // simdjson reads and writes beyond the end
    padded.append(simdjson::SIMDJSON_PADDING, '\0');
    scratch.resize(padded.size());
    auto* into = reinterpret_cast<std::uint8_t*>(scratch.data());
    const auto* end =
        m_stage->parser->parse_string(reinterpret_cast<const std::uint8_t*>(padded.data()), into);
    if (!end)
        return inner;
    scratch.resize(std::size_t(end - into));
    return scratch;
}

} // namespace clausemeter::logs
