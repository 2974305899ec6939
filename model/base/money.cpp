// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/money.h"

#include <algorithm>

namespace clausemeter {

std::optional<Money> Money::parse(std::string_view text)
{
    constexpr Int128 limit = Int128(1'000'000'000'000'000) * kUnit;
    const auto units = parseUnits(text, kDigits, true);
    if (!units || *units >= limit || *units <= -limit)
        return std::nullopt;
    return fromUnits(*units);
}

Money Money::percentRounded(Decimal percent, int parts) const
{
    if (m_units <= 0)
        return {};
    // cents = m_units * percent / 100 / kCent, half up: floor(2x + 1) / 2.
    const Int128 divisor = Decimal::kOne * 100 * kCent * parts;
    const Int128 halfCents = mulDivFloor(m_units, 2 * percent.units(), divisor);
    return fromUnits((halfCents + 1) / 2 * kCent);
}

Money Money::percentFloor(Decimal percent) const
{
    return m_units <= 0 ? Money() : fromUnits(mulDivFloor(m_units, percent.units(), 100 * Decimal::kOne));
}

std::string Money::toString() const
{
    std::string text = formatUnits(m_units, kDigits, kDigits);
    const std::size_t point = text.find('.');
    const std::size_t last = text.find_last_not_of('0');
    text.resize(std::max(last + 1, point + 3));
    return text;
}

std::string Money::toGroupedString() const
{
    std::string text = toString();
    const std::size_t first = text.front() == '-' ? 1 : 0;
    for (std::size_t at = text.find('.'); at > first + 3;) {
        at -= 3;
        text.insert(at, ",");
    }
    return text;
}

} // namespace clausemeter
