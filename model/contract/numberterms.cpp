// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/termfinder.h"

#include <algorithm>

// Numbers with a unit after them, ranges of them, and counts.
namespace clausemeter::contract {

std::size_t TermFinder::number(std::size_t at)
{
    const char16_t before = charBefore(m_text, at);
    // 一年零三个月.
    const char16_t next = charAt(m_text, at + 1);
    const bool afterTerm = !m_terms.empty() && std::size_t(m_terms.back().span.end()) == at;
    if (afterTerm && m_text[at] == u'零' && (isDigit(next) || isOneOf(next, kChineseNumerals)))
        return number(at + 1);
    if (isDigit(m_text[at]) && startsLine(m_text, at)) {
        if (const std::size_t end = lineLabelEnd(at); end != kNoMatch)
            return end;
    }
    // 数十万 is no figure.
    const auto n = m_text[at] == u'十' && isOneOf(before, u"数几") ? std::nullopt : numeralAt(m_text, at);
    if (!n)
        return std::max(numeralRunEnd(m_text, at), at + 1);
    const bool one = n->value == Decimal::fromInteger(1) && n->form == NumeralForm::Chinese;
    if ((one && isOneOf(before, u"统唯之万任某同逐单专上下")) ||
        matchText(m_text, n->end, u"分之") != kNoMatch)
        return fractionEnd(*n);
    if (const auto unit = n->positional ? std::nullopt : unitAfter(m_text, *n))
        return withUnit(*n, *unit);
    if (const std::size_t end = range(*n); end != kNoMatch)
        return end;
    if (const std::size_t end = orMore(*n); end != kNoMatch)
        return end;
    return count(*n);
}

// 三分之一 is no figure of its own.
std::size_t TermFinder::fractionEnd(const Numeral& n) const
{
    const std::size_t next = matchText(m_text, n.end, u"分之");
    const auto of = next == kNoMatch ? std::nullopt : numeralAt(m_text, next);
    return of ? of->end : n.end;
}

// "1.", "(2)", "3、", and "2.4" before words, at the start of a line: where that label ends.
std::size_t TermFinder::lineLabelEnd(std::size_t at) const
{
    std::size_t end = at;
    int parts = 1;
    while (isDigit(charAt(m_text, end)) ||
           (isOneOf(charAt(m_text, end), u".．") && isDigit(charAt(m_text, end + 1)))) {
        parts += isDigit(m_text[end]) ? 0 : 1;
        ++end;
    }
    if (isOneOf(charAt(m_text, end), u".．、)）") && !isDigit(charAt(m_text, end + 1)))
        return end + 1;
    const std::size_t next = charAt(m_text, end) == u'\t' ? end + 1 : skipBlanks(m_text, end);
    const char16_t c = charAt(m_text, next);
    const bool words = isUpper(c) || isHan(c) || isOneOf(c, u"\"“*");
    return parts > 1 && words ? next : kNoMatch;
}

std::size_t TermFinder::withUnit(const Numeral& n, const Unit& unit)
{
    const auto value = unit.value(n.value);
    if (!value)
        return n.end;
    return add(Figure{unit.kind, n.start, unit.end, *value, unit, n.ordinal, n.more});
}

// "10 to 15 days": the unit of the second is that of the first too. The same of numbers that disagree:
// "five (6) days".
std::size_t TermFinder::range(const Numeral& n)
{
    if (n.ordinal || n.positional)
        return kNoMatch;
    const std::size_t bracket = skipBlanks(m_text, n.end);
    const auto compares = otherBound(n);
    std::size_t next = linkEnd(n);
    const bool disagrees = next == kNoMatch && !compares && isOneOf(charAt(m_text, bracket), u"(（");
    if (compares)
        next = skipBlanks(m_text, compares->end);
    else if (disagrees)
        next = skipBlanks(m_text, bracket + 1);
    auto second = next == kNoMatch ? std::nullopt : numeralAt(m_text, next);
    if (!second || second->ordinal || second->positional)
        return kNoMatch;
    const Numeral figure = *second;
    if (disagrees) {
        const std::size_t close = skipBlanks(m_text, second->end);
        if (!isOneOf(charAt(m_text, close), u")）"))
            return kNoMatch;
        second->end = close + 1;
    }
    const auto unit = unitAfter(m_text, *second);
    if (!unit || isLabelled(m_text, n.start))
        return kNoMatch;
    const auto number = disagrees ? n.value : inScaleOf(n, figure);
    const auto value = number ? unit->value(*number) : std::nullopt;
    if (value) {
        add(Figure{unit->kind, n.start, n.end, *value, *unit});
        if (compares)
            m_comparator = compares;
    }
    Unit own = *unit;
    own.end = disagrees ? figure.end : unit->end;
    return withUnit(figure, own);
}

// "not more than 60 nor less than 30 days", 不少于10且不超过30天: the words that compare the second.
std::optional<ComparatorWords> TermFinder::otherBound(const Numeral& n) const
{
    if (!m_comparator || !joins(*m_comparator, m_text, n.start))
        return std::nullopt;
    std::size_t at = skipBlanks(m_text, n.end);
    if (isOneOf(charAt(m_text, at), u",，、"))
        at = skipBlanks(m_text, at + 1);
    for (const std::u16string_view link : {u"and", u"or", u"but"}) {
        if (const std::size_t end = matchWord(m_text, at, link); end != kNoMatch && at > n.end)
            at = skipBlanks(m_text, end);
    }
    at += isOneOf(charAt(m_text, at), u"且并但而或") ? 1 : 0;
    return at > n.end ? comparatorAt(m_text, at) : std::nullopt;
}

// "5 or more business days".
std::size_t TermFinder::orMore(const Numeral& n)
{
    const auto words = n.ordinal || n.positional ? std::nullopt : comparatorAfter(m_text, n.end);
    if (!words || !isAsciiLetter(m_text[words->start]))
        return kNoMatch;
    Numeral whole = n;
    whole.end = words->end;
    const auto unit = unitAfter(m_text, whole);
    const auto value = unit ? unit->value(n.value) : std::nullopt;
    Term t;
    std::size_t end = 0;
    if (value && unit->kind == TermKind::Period) {
        t.kind = TermKind::Period;
        t.value = *value;
        t.unit = unit->period;
        end = unit->end;
    } else if (const auto counted = countedAfter(m_text, whole);
               !unit && counted && n.value > Decimal::fromInteger(1) && !isLabelled(m_text, n.start)) {
        t.value = n.value;
        t.noun = counted->noun;
        end = counted->end;
    } else {
        return kNoMatch;
    }
    m_comparator = words;
    return add(std::move(t), n.start, end, true);
}

// A number without a unit.
std::size_t TermFinder::count(const Numeral& n)
{
    const bool arabic = n.form == NumeralForm::Arabic;
    const std::size_t skip = arabic ? figureRunEnd(m_text, n.end) : n.end;
    const auto counted = countedAfter(m_text, n);
    const bool runsOn =
        skip > n.end && (!counted || isDigit(charAt(m_text, n.end)) || !isLatin(charAt(m_text, n.end)));
    const bool compared = m_comparator && joins(*m_comparator, m_text, n.start);
    const bool labelled = (!compared && isLabelled(m_text, n.start)) || continuesLabels(n);
    if (labelled)
        m_labelled = n.end;
    if (runsOn || labelled || n.ordinal || n.positional || (n.form == NumeralForm::Chinese && !counted) ||
        isOperand(m_text, n.start, n.end))
        return skip;
    const bool many = n.value > Decimal::fromInteger(1) || (arabic && compared && n.value.isInteger());
    Term t;
    t.kind = TermKind::Count;
    t.value = n.value;
    compareMore(n.start, n.more);
    if (counted && many) {
        t.noun = counted->noun;
        return add(std::move(t), n.start, counted->end, true);
    }
    // "under 3.2" names a clause, "over 3,000" compares.
    const bool large = n.grouped || n.value >= Decimal::fromInteger(100);
    if (!arabic || !compared || !n.value.isInteger() || (m_comparator->ofPlaces && !large))
        return skip;
    t.noun = measuredBefore(m_text, m_comparator->start);
    return t.noun.isEmpty() ? skip : add(std::move(t), n.start, n.end, true);
}

// "Sections 3, 5 and 7".
bool TermFinder::continuesLabels(const Numeral& n) const
{
    if (m_labelled == 0)
        return false;
    std::size_t at = skipBlanks(m_text, m_labelled);
    for (const std::u16string_view link : {u"and", u"or", u"to", u"through"}) {
        if (const std::size_t end = matchWord(m_text, at, link); end != kNoMatch)
            return skipBlanks(m_text, end) == n.start;
    }
    at += isOneOf(charAt(m_text, at), u",，、-–") ? 1 : 0;
    return skipBlanks(m_text, at) == n.start;
}

} // namespace clausemeter::contract
