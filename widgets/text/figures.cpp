// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/words.h"

#include <string>

namespace clausemeter::text {

namespace {

constexpr int kShownDecimals = 4; // R11

// Commas between the thousands of a plain number; what follows the point stays.
QString grouped(std::string number)
{
    const std::size_t sign = number.starts_with('-') ? 1 : 0;
    const std::size_t point = number.find('.');
    std::size_t at = point == std::string::npos ? number.size() : point;
    while (at > sign + 3) {
        at -= 3;
        number.insert(at, 1, ',');
    }
    return QString::fromStdString(number);
}

// Cut off after the shown decimals, without trailing zeros.
QString shortened(Decimal value)
{
    const Int128 rest = Decimal::kOne / 10'000;
    return grouped(Decimal::fromUnits(value.units() / rest * rest).toString());
}

Decimal minutesOf(std::int64_t seconds)
{
    return Decimal::fromUnits(Int128(seconds) * Decimal::kOne / 60);
}

} // namespace

QString Words::percent(Decimal value) const
{
    return grouped(value.toString(kShownDecimals)) + QStringLiteral(" %");
}

QString Words::plainPercent(Decimal value) const
{
    return grouped(value.toString()) + QStringLiteral(" %");
}

QString Words::money(Money amount, const QString& currency) const
{
    const QString figure = QString::fromStdString(amount.toGroupedString());
    if (currency.isEmpty())
        return figure;
    if (currency == QStringLiteral("CNY"))
        return say("Words", "CNY %1").arg(figure);
    return currency + u' ' + figure;
}

QString Words::count(std::int64_t n) const
{
    return grouped(std::to_string(n));
}

QString Words::count(Decimal n) const
{
    return shortened(n);
}

QString Words::minutes(std::int64_t seconds) const
{
    return shortened(minutesOf(seconds));
}

QString Words::duration(std::int64_t seconds) const
{
    const std::int64_t hours = seconds / 3600;
    const std::int64_t rest = seconds % 3600 / 60;
    const std::int64_t odd = seconds % 60;
    const auto twoDigits = [](std::int64_t n) {
        return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0'));
    };
    if (hours > 0 && odd > 0)
        return say("Words", "%1 h %2 min %3 s").arg(count(hours), twoDigits(rest), twoDigits(odd));
    if (hours > 0 && rest > 0)
        return say("Words", "%1 h %2 min").arg(count(hours), twoDigits(rest));
    if (hours > 0)
        return say("Words", "%1 h").arg(count(hours));
    if (rest > 0 && odd > 0)
        return say("Words", "%1 min %2 s").arg(count(rest), twoDigits(odd));
    if (odd > 0)
        return say("Words", "%1 s").arg(count(odd));
    return say("Words", "%1 min").arg(count(rest));
}

QString Words::date(Date day) const
{
    return QString::fromStdString(toIso(day));
}

QString Words::moment(Instant t, SlaClock clock) const
{
    return QString::fromStdString(toShort(t, clock));
}

QString Words::span(TimeRange time, SlaClock clock) const
{
    QString end = moment(time.end, clock);
    const QString day = date(clock.dateOf(time.start)) + u' ';
    if (end.startsWith(day))
        end = end.sliced(day.size());
    return moment(time.start, clock) + QStringLiteral(" – ") + end;
}

} // namespace clausemeter::text
