// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/ratevalue.h"

namespace clausemeter::logs {

namespace {

constexpr Decimal kHundred = Decimal::fromInteger(100);
constexpr Decimal kOne = Decimal::fromInteger(1);

} // namespace

std::optional<RateValue> rateValue(std::string_view text)
{
    RateValue rate;
    for (const std::string_view sign : {"%", "％"}) {
        if (text.ends_with(sign)) {
            rate.hasSign = true;
            text.remove_suffix(sign.size());
            while (text.ends_with(' '))
                text.remove_suffix(1);
            break;
        }
    }
    const auto value = Decimal::parse(text);
    if (!value || *value < Decimal() || *value > kHundred)
        return std::nullopt;
    rate.value = *value;
    return rate;
}

std::optional<Decimal> ratioOf(const RateValue& rate, bool columnIsPercent)
{
    if (rate.hasSign || columnIsPercent)
        return Decimal::fromUnits(rate.value.units() / 100);
    if (rate.value > kOne)
        return std::nullopt;
    return rate.value;
}

void RateFacts::add(const RateValue& rate)
{
    ++rates;
    sign = sign || rate.hasSign;
    fraction = fraction || !rate.value.isInteger();
    aboveOne = aboveOne || rate.value > kOne;
}

void RateFacts::add(const RateFacts& other)
{
    rates += other.rates;
    sign = sign || other.sign;
    fraction = fraction || other.fraction;
    aboveOne = aboveOne || other.aboveOne;
}

std::optional<bool> RateFacts::isPercent() const
{
    if (sign || aboveOne)
        return true;
    if (fraction)
        return false;
    return std::nullopt;
}

} // namespace clausemeter::logs
