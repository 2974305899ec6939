// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/termfinder.h"
#include "model/contract/textdates.h"

// Amounts of money, with the currency before them.
namespace clausemeter::contract {

// The amount after a currency; kNoMatch: none follows.
std::size_t TermFinder::amount(std::size_t at, const Unit& currency)
{
    const auto figure = amountAt(at, currency);
    if (!figure)
        return kNoMatch;
    const std::size_t end = add(*figure);
    const auto second = upperAmount(*figure);
    return second ? add(*second) : end;
}

// "USD 5 to 10 million", ￥500-800: the second has the currency of the first.
std::optional<TermFinder::Figure> TermFinder::upperAmount(const Figure& first) const
{
    // "USD 5 or 10 million" are two amounts, "USD 5 and 10" may be anything.
    const std::size_t link = skipBlanks(m_text, first.end);
    const bool isRange = !isAsciiLetter(charAt(m_text, link)) || matchWord(m_text, link, u"to") != kNoMatch;
    const auto n = linkedNumber({.value = first.value, .end = first.end});
    if (!n || n->ordinal || n->positional || n->value <= first.value || goesOn(n->end) ||
        unitAfter(m_text, *n) || !isAmount(*n) || dateAt(m_text, n->start) ||
        figureRunEnd(m_text, n->end) != n->end || (!isRange && n->scale == 1))
        return std::nullopt;
    return Figure{TermKind::Money, n->start, n->end, n->value, first.unit};
}

std::optional<TermFinder::Figure> TermFinder::amountAt(std::size_t at, const Unit& currency) const
{
    auto n = numeralAt(m_text, currency.end);
    if (!n || n->ordinal || n->positional)
        return std::nullopt;
    const auto unit = unitAfter(m_text, *n);
    if (!unit) {
        n = withMoneySuffix(m_text, *n);
        if (!n || goesOn(n->end))
            return std::nullopt;
        if (const auto second = linkedNumber(*n); second && isAmount(*second)) {
            const auto value = inScaleOf(*n, *second);
            if (!value)
                return std::nullopt;
            n->value = *value;
        }
    }
    Figure f{TermKind::Money, at, n->end, n->value, currency};
    f.more = n->more;
    if (unit) {
        if (unit->kind != TermKind::Money)
            return std::nullopt; // "in RMB 30 days after"
        const auto value = unit->value(n->value);
        if (!value)
            return std::nullopt;
        f.value = *value;
        f.end = unit->end;
        if (currency.currency.empty() || unit->currency != u"CNY")
            f.unit.currency = unit->currency.empty() ? currency.currency : unit->currency;
    }
    return f;
}

// An amount of which only the beginning is read: "€5,10", "RMB 2 1/2".
bool TermFinder::goesOn(std::size_t end) const
{
    if (charAt(m_text, end) == u',')
        return isDigit(charAt(m_text, end + 1));
    const std::size_t next = isBlank(charAt(m_text, end)) ? end + 1 : end;
    return isDigit(charAt(m_text, next)) && charAt(m_text, next + 1) == u'/' &&
           isDigit(charAt(m_text, next + 2));
}

// Where the number would be that a dash or "to" joins to `n`; kNoMatch: nothing joins.
std::size_t TermFinder::linkEnd(const Numeral& n) const
{
    const std::size_t next = skipBlanks(m_text, n.end);
    for (const std::u16string_view link : {u"-", u"–", u"—", u"~", u"～", u"至", u"到"}) {
        if (const std::size_t end = matchText(m_text, next, link); end != kNoMatch)
            return skipBlanks(m_text, end);
    }
    for (const std::u16string_view link : {u"to", u"or", u"and"}) {
        if (const std::size_t end = matchWord(m_text, next, link); end != kNoMatch && next > n.end)
            return skipBlanks(m_text, end);
    }
    return kNoMatch;
}

std::optional<Numeral> TermFinder::linkedNumber(const Numeral& n) const
{
    const std::size_t next = linkEnd(n);
    const auto second = next == kNoMatch ? std::nullopt : numeralAt(m_text, next);
    if (!second || unitAfter(m_text, *second))
        return second;
    const auto suffixed = withMoneySuffix(m_text, *second);
    return suffixed ? suffixed : second;
}

// Whether nothing but money can be counted by it: not by the second of "USD 5 and 10 million requests".
bool TermFinder::isAmount(const Numeral& n) const
{
    const auto unit = unitAfter(m_text, n);
    return unit ? unit->kind == TermKind::Money : !countedAfter(m_text, n).has_value();
}

// Of "5 to 10 million" the first is 5 million, of 500-1万 it is 500. Nothing where either may be meant.
std::optional<Decimal> TermFinder::inScaleOf(const Numeral& n, const Numeral& second)
{
    const bool isSmaller = n.scale == 1 && n.value.units() < second.value.units() / second.scale;
    if (second.scale == 1 || !isSmaller)
        return n.value;
    return second.scale < 1'000 ? std::nullopt : scaled(n.value, second.scale);
}

// A figure with its unit, whole; for what is repeated in brackets.
std::optional<TermFinder::Figure> TermFinder::figureAt(std::size_t at) const
{
    if (const auto currency = currencyBefore(m_text, at))
        return amountAt(at, *currency);
    if (const auto form = percentBefore(m_text, at))
        return percentAt(at, *form);
    const auto n = numeralAt(m_text, at);
    const auto unit = n ? unitAfter(m_text, *n) : std::nullopt;
    const auto value = unit ? unit->value(n->value) : std::nullopt;
    return value ? std::optional(Figure{unit->kind, at, unit->end, *value, *unit, n->ordinal}) : std::nullopt;
}

} // namespace clausemeter::contract
