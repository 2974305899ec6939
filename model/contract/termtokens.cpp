// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/termtokens.h"

#include <algorithm>
#include <array>

namespace clausemeter::contract {

namespace {

template <typename Enum>
struct Token {
    Enum value;
    std::string_view token;
};

constexpr std::array kKinds = std::to_array<Token<TermKind>>({
    {TermKind::Percentage, "percentage"},
    {TermKind::Money, "money"},
    {TermKind::Period, "period"},
    {TermKind::Date, "date"},
    {TermKind::TimeOfDay, "time_of_day"},
    {TermKind::Count, "count"},
    {TermKind::Party, "party"},
    {TermKind::Place, "place"},
    {TermKind::NoticeChannel, "notice_channel"},
    {TermKind::LanguageClause, "language_clause"},
});

constexpr std::array kUnits = std::to_array<Token<PeriodUnit>>({
    {PeriodUnit::Second, "second"},
    {PeriodUnit::Minute, "minute"},
    {PeriodUnit::Hour, "hour"},
    {PeriodUnit::Day, "day"},
    {PeriodUnit::CalendarDay, "calendar_day"},
    {PeriodUnit::BusinessDay, "business_day"},
    {PeriodUnit::Week, "week"},
    {PeriodUnit::Month, "month"},
    {PeriodUnit::Year, "year"},
});

constexpr std::array kComparators = std::to_array<Token<Comparator>>({
    {Comparator::None, "none"},
    {Comparator::Below, "below"},
    {Comparator::AtMost, "at_most"},
    {Comparator::Exactly, "exactly"},
    {Comparator::AtLeast, "at_least"},
    {Comparator::Above, "above"},
});

template <typename Enum, std::size_t N>
std::string_view tokenIn(const std::array<Token<Enum>, N>& table, Enum value)
{
    const auto found = std::ranges::find(table, value, &Token<Enum>::value);
    return found == table.end() ? std::string_view() : found->token;
}

template <typename Enum, std::size_t N>
std::optional<Enum> valueIn(const std::array<Token<Enum>, N>& table, std::string_view token)
{
    const auto found = std::ranges::find(table, token, &Token<Enum>::token);
    return found == table.end() ? std::nullopt : std::optional(found->value);
}

} // namespace

std::string_view tokenOf(TermKind kind)
{
    return tokenIn(kKinds, kind);
}
std::string_view tokenOf(PeriodUnit unit)
{
    return tokenIn(kUnits, unit);
}
std::string_view tokenOf(Comparator comparator)
{
    return tokenIn(kComparators, comparator);
}
std::optional<TermKind> termKindOf(std::string_view token)
{
    return valueIn(kKinds, token);
}
std::optional<PeriodUnit> periodUnitOf(std::string_view token)
{
    return valueIn(kUnits, token);
}
std::optional<Comparator> comparatorOf(std::string_view token)
{
    return valueIn(kComparators, token);
}

std::string unitOf(const Term& term)
{
    switch (term.kind) {
    case TermKind::Percentage:
        return "percent";
    case TermKind::Period:
        return std::string(tokenOf(term.unit));
    case TermKind::Money:
        return term.currency.toStdString();
    case TermKind::Count:
        return term.noun.toStdString();
    default:
        return {};
    }
}

} // namespace clausemeter::contract
