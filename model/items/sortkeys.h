// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/decimal.h"
#include "model/base/money.h"
#include "model/base/time.h"

#include <QByteArray>
#include <QVariant>
#include <limits>
#include <optional>

// What figures are ordered by: QVariant compares no 128-bit integers, but byte arrays of one length by value.
// What is not known comes first.
namespace clausemeter::items {

QByteArray orderedKey(Int128 units);

inline QVariant sortKeyOf(const std::optional<Money>& amount)
{
    return amount ? orderedKey(amount->units()) : QByteArray("");
}
inline QVariant sortKeyOf(const std::optional<Decimal>& value)
{
    return value ? orderedKey(value->units()) : QByteArray("");
}
inline QVariant sortKeyOf(const std::optional<Date>& day)
{
    return day ? qlonglong(day->time_since_epoch().count()) : std::numeric_limits<qlonglong>::min();
}
inline QVariant sortKeyOf(const std::optional<Instant>& t)
{
    return t ? qlonglong(t->ms) : std::numeric_limits<qlonglong>::min();
}

} // namespace clausemeter::items
