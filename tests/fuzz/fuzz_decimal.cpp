// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/money.h"

#include <algorithm>
#include <cstdlib>

using namespace clausemeter;

// An amount or a decimal is refused, or what it is printed as reads back as the same value.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (const auto value = Decimal::parse(text); value && Decimal::parse(value->toString()) != value)
        std::abort();
    if (const auto amount = Money::parse(text)) {
        if (Money::parse(amount->toString()) != amount)
            std::abort();
        if (amount->percentRounded(Decimal::fromInteger(50)) >
            std::max(*amount, Money()) + Money::fromUnits(Money::kCent))
            std::abort();
    }
    return 0;
}
