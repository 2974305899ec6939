// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/ordinals.h"

#include "model/contract/characters.h"

#include <algorithm>
#include <array>

namespace clausemeter::contract {

namespace {

constexpr int kLargest = 9999;

struct RomanStep {
    int value;
    QStringView letters;
};
constexpr std::array<RomanStep, 13> kRoman{{{1000, u"M"},
                                            {900, u"CM"},
                                            {500, u"D"},
                                            {400, u"CD"},
                                            {100, u"C"},
                                            {90, u"XC"},
                                            {50, u"L"},
                                            {40, u"XL"},
                                            {10, u"X"},
                                            {9, u"IX"},
                                            {5, u"V"},
                                            {4, u"IV"},
                                            {1, u"I"}}};

} // namespace

std::optional<int> fromDigits(QStringView text)
{
    int value = 0;
    for (const QChar c : text) {
        const int digit = digitOf(c);
        if (digit < 0 || value > kLargest)
            return std::nullopt;
        value = value * 10 + digit;
    }
    return value >= 1 && value <= kLargest ? std::optional(value) : std::nullopt;
}

std::optional<int> fromRoman(QStringView text)
{
    if (text.isEmpty() || text.size() > 10)
        return std::nullopt;
    const QString upper = text.toString().toUpper();
    if (text != upper && text != upper.toLower())
        return std::nullopt;
    QStringView rest(upper);
    int value = 0;
    for (const RomanStep& step : kRoman) {
        while (rest.startsWith(step.letters)) {
            value += step.value;
            rest = rest.mid(step.letters.size());
        }
    }
    return rest.isEmpty() && value < 400 && toRoman(value) == upper ? std::optional(value) : std::nullopt;
}

std::optional<int> fromLetter(QStringView text)
{
    if (text.size() != 1 || !isAsciiLetter(text.front()))
        return std::nullopt;
    return text.front().toLower().unicode() - u'a' + 1;
}

QString toRoman(int number)
{
    QString text;
    for (const RomanStep& step : kRoman) {
        for (; number >= step.value && number <= kLargest; number -= step.value)
            text += step.letters;
    }
    return text;
}

QString toLetters(int number)
{
    if (number < 1 || number > kLargest)
        return QString::number(number);
    return QString((number - 1) / 26 + 1, QChar(u'a' + (number - 1) % 26));
}

QString toCircled(int number)
{
    return number >= 1 && number <= 20 ? QString(QChar(0x2460 + number - 1))
                                       : u'(' + QString::number(number) + u')';
}

} // namespace clausemeter::contract
