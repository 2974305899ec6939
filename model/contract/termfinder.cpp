// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/termfinder.h"

#include "model/contract/textdates.h"

#include <algorithm>
#include <array>

namespace clausemeter::contract {

namespace {

// What a character can begin; most begin nothing.
enum : std::uint8_t { kNothing = 0, kDigit = 1, kLetter = 2, kNumeral = 4, kComparing = 8, kOther = 16 };

std::array<std::uint8_t, 0x10000> beginnings()
{
    std::array<std::uint8_t, 0x10000> table{};
    const auto mark = [&table](std::u16string_view characters, std::uint8_t as) {
        for (const char16_t c : characters)
            table[c] |= as;
    };
    for (int c = 0; c < 0x10000; ++c) {
        if (isDigit(char16_t(c)))
            table[std::size_t(c)] |= kDigit;
        if (isLatin(char16_t(c)))
            table[std::size_t(c)] |= kLetter;
    }
    mark(kChineseNumerals, kNumeral);
    mark(u"<>≥≧⩾≤≦⩽＞＜大高小低超多长晚迟逾少短早不未无达没至最满等恰正上下", kComparing);
    mark(u"百千万第首上下凌早晚中", kOther);
    mark(currencyBeginnings(), kOther);
    return table;
}

constexpr qsizetype kLabelWithin = 24; // of a clause's first characters

} // namespace

TermFinder::TermFinder(const ContractText& text, const ClauseTree& tree)
    : m_text(viewOf(text.text))
{
    leaveOut(text, tree);
}

std::vector<Term> TermFinder::find()
{
    static const auto kBegins = beginnings();
    std::size_t at = 0;
    std::size_t left = 0;
    while (at < m_text.size()) {
        const std::uint8_t begins = kBegins[m_text[at]];
        if (begins == kNothing) {
            ++at;
            continue;
        }
        while (left < m_leftOut.size() && std::size_t(m_leftOut[left].end()) <= at)
            ++left;
        if (left < m_leftOut.size() && m_leftOut[left].contains(qsizetype(at))) {
            at = std::size_t(m_leftOut[left].end());
            m_comparator.reset();
            continue;
        }
        at = step(at, begins);
    }
    return std::move(m_terms);
}

// Numbers of clauses and lists, and references to clauses.
void TermFinder::leaveOut(const ContractText& text, const ClauseTree& tree)
{
    for (const Clause& c : tree.clauses) {
        const QStringView start =
            QStringView(text.text).mid(c.own.start, std::min(c.own.length, kLabelWithin));
        const qsizetype at = c.label.isEmpty() ? -1 : start.indexOf(c.label);
        if (at >= 0)
            m_leftOut.push_back({c.own.start + at, c.label.size()});
    }
    for (const CrossReference& r : tree.references)
        m_leftOut.push_back(r.span);
    for (const TextBlock& b : text.blocks) {
        if (!b.marker.isEmpty() && QStringView(text.text).mid(b.span.start).startsWith(b.marker))
            m_leftOut.push_back({b.span.start, b.marker.size()});
    }
    std::ranges::sort(m_leftOut, {}, [](const TextSpan& s) { return std::pair(s.start, s.end()); });
}

// Looks at what begins at `at`; where to go on.
std::size_t TermFinder::step(std::size_t at, std::uint8_t begins)
{
    if (begins & kDigit)
        return digits(at);
    if (begins & kLetter)
        return word(at);
    if (begins & kComparing) {
        if (const auto found = comparatorAt(m_text, at)) {
            m_comparator = found;
            return found->end;
        }
    }
    if (begins & kNumeral) {
        if (const std::size_t end = dateOrTime(at); end != kNoMatch)
            return end;
        return number(at);
    }
    if (begins & kOther)
        return other(at);
    return at + 1;
}

// Past "https://...", "name@host".
std::size_t TermFinder::addressEnd(std::size_t end) const
{
    while (end < m_text.size() && !isBlank(m_text[end]) && !isHan(m_text[end]) && m_text[end] > u' ' &&
           !isOneOf(m_text[end], u"()（）<>，。；、\"“”"))
        ++end;
    return end;
}

std::size_t TermFinder::word(std::size_t at)
{
    const std::size_t end = wordEnd(m_text, at);
    const char16_t next = charAt(m_text, end);
    if (matchText(m_text, end, u"://") != kNoMatch || next == u'@' ||
        matchText(m_text, at, u"www.") != kNoMatch)
        return addressEnd(end);
    if (const std::size_t date = dateOrTime(at); date != kNoMatch)
        return date;
    if (const auto currency = currencyBefore(m_text, at)) {
        const std::size_t money = amount(at, *currency);
        return money == kNoMatch ? std::max(end, currency->end) : money;
    }
    if (const auto found = comparatorAt(m_text, at)) {
        m_comparator = found;
        return found->end;
    }
    if (isDigit(next) || next == u'_')
        return figureRunEnd(m_text, end);
    if (!mayBeNumberWord(m_text, at))
        return end;
    const std::size_t after = number(at);
    return after > at + 1 ? after : end;
}

std::size_t TermFinder::digits(std::size_t at)
{
    const char16_t before = charBefore(m_text, at);
    const char16_t second = charBefore(m_text, at - std::min<std::size_t>(at, 1));
    // "9:00-18:00" joins two times, "400-910" is one number.
    const bool afterTerm = m_terms.size() > 0 && std::size_t(m_terms.back().span.end()) + 1 == at;
    const bool joined = !afterTerm && isOneOf(before, u".-–/:：+点") && (isLatin(second) || isDigit(second));
    if (isLatin(before) || isDigit(before) || isOneOf(before, u"_@#\\^&") || joined)
        return figureRunEnd(m_text, at);
    if (const std::size_t end = aroundTheClock(at); end != kNoMatch)
        return end;
    if (const std::size_t end = dateOrTime(at); end != kNoMatch)
        return end;
    return number(at);
}

// 7×24 小时, 24/7.
std::size_t TermFinder::aroundTheClock(std::size_t at) const
{
    for (const auto& [first, second] : {std::pair(std::u16string_view(u"7"), std::u16string_view(u"24")),
                                        std::pair(std::u16string_view(u"24"), std::u16string_view(u"7"))}) {
        const std::size_t sign = skipBlanks(m_text, matchText(m_text, at, first));
        if (!isOneOf(charAt(m_text, sign), u"×xX*/／"))
            continue;
        const std::size_t end = matchText(m_text, skipBlanks(m_text, sign + 1), second);
        if (end == kNoMatch || isDigit(charAt(m_text, end)))
            continue;
        const Numeral n{.value = Decimal::fromInteger(24), .end = end};
        const auto unit = unitAfter(m_text, n);
        return unit && unit->kind == TermKind::Period ? unit->end : end;
    }
    return kNoMatch;
}

std::size_t TermFinder::dateOrTime(std::size_t at)
{
    const auto found = dateAt(m_text, at);
    if (!found)
        return kNoMatch;
    Term t;
    t.kind = found->isTime ? TermKind::TimeOfDay : TermKind::Date;
    t.date = found->date;
    t.name = found->iso;
    return add(std::move(t), found->start, found->end, false);
}

std::size_t TermFinder::other(std::size_t at)
{
    if (m_text[at] == u'第')
        return ordinal(at, at + 1);
    if (m_text[at] == u'首')
        return charAt(m_text, at + 1) == u'个' ? firstOne(at) : at + 1;
    if (const auto form = percentBefore(m_text, at)) {
        const auto figure = percentAt(at, *form);
        return figure ? add(*figure) : form->end;
    }
    if (const auto currency = currencyBefore(m_text, at)) {
        const std::size_t end = amount(at, *currency);
        return end == kNoMatch ? currency->end : end;
    }
    const std::size_t end = dateOrTime(at);
    return end == kNoMatch ? at + 1 : end;
}

// 千分之三, 百分之百; `form` is what stands before the number.
std::optional<TermFinder::Figure> TermFinder::percentAt(std::size_t at, const Unit& form) const
{
    auto n = numeralAt(m_text, form.end);
    if (!n && charAt(m_text, form.end) == u'百') // of itself no number
        n = Numeral{.value = Decimal::fromInteger(100), .start = form.end, .end = form.end + 1};
    const auto value = n ? form.value(n->value) : std::nullopt;
    return value ? std::optional(Figure{TermKind::Percentage, at, n->end, *value, form}) : std::nullopt;
}

// 第3个自然日; not 第三方.
std::size_t TermFinder::ordinal(std::size_t start, std::size_t at)
{
    auto n = numeralAt(m_text, skipBlanks(m_text, at));
    if (!n)
        return at;
    n->ordinal = true;
    const auto unit = unitAfter(m_text, *n);
    if (!unit || unit->scale != 1 || unit->divisor != 1)
        return n->form == NumeralForm::Arabic ? figureRunEnd(m_text, n->end) : n->end;
    return add(Figure{TermKind::Period, start, unit->end, n->value, *unit, true});
}

// 首个工作日.
std::size_t TermFinder::firstOne(std::size_t at)
{
    const Numeral n{.value = Decimal::fromInteger(1),
                    .start = at,
                    .end = at + 1,
                    .form = NumeralForm::Chinese,
                    .ordinal = true};
    const auto unit = unitAfter(m_text, n);
    if (!unit || unit->scale != 1 || unit->divisor != 1)
        return at + 1;
    return add(Figure{TermKind::Period, at, unit->end, n.value, *unit, true});
}

std::size_t TermFinder::add(Figure f)
{
    // "ten percent (10%)", 人民币伍万元整（￥50,000.00）.
    const std::size_t repeated = matchBrackets(m_text, skipBlanks(m_text, f.end), [&](std::size_t inside) {
        for (const std::u16string_view lead : {u"即", u"大写", u"小写"}) {
            if (const std::size_t end = matchText(m_text, inside, lead); end != kNoMatch)
                inside = skipBlanks(m_text, isOneOf(charAt(m_text, end), u":：") ? end + 1 : end);
        }
        const auto again = figureAt(inside);
        const bool same = again && again->kind == f.kind && again->value == f.value &&
                          (f.kind != TermKind::Period || again->unit.period == f.unit.period);
        return same ? again->end : kNoMatch;
    });
    f.end = repeated == kNoMatch ? f.end : repeated;
    Term t;
    t.kind = f.kind;
    t.value = f.value;
    t.ordinal = f.ordinal;
    if (f.kind == TermKind::Period)
        t.unit = f.unit.period;
    if (f.kind == TermKind::Money)
        t.currency = toQString(f.unit.currency);
    compareMore(f.start, f.more);
    return add(std::move(t), f.start, f.end, !f.ordinal);
}

std::size_t TermFinder::add(Term t, std::size_t start, std::size_t end, bool compares)
{
    t.span = {qsizetype(start), qsizetype(end - start)};
    if (compares) {
        std::optional<ComparatorWords> before;
        const bool inside = m_comparator && m_comparator->start > start;
        if (inside || (m_comparator && joins(*m_comparator, m_text, start)))
            before = m_comparator;
        const auto after = comparatorAfter(m_text, end);
        const auto& words = after && (!before || before->yields) ? after : before;
        if (words && words->comparator != Comparator::None) {
            t.comparator = words->comparator;
            t.comparatorSpan = {qsizetype(words->start), qsizetype(words->end - words->start)};
        }
    }
    m_comparator.reset();
    m_terms.push_back(std::move(t));
    return end;
}

// 3000余元 is above 3000, unless other words compare it.
void TermFinder::compareMore(std::size_t start, std::size_t more)
{
    if (more > 0 && !(m_comparator && joins(*m_comparator, m_text, start)))
        m_comparator = ComparatorWords{.comparator = Comparator::Above, .start = more, .end = more + 1};
}

} // namespace clausemeter::contract
