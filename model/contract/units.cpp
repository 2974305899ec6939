// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/units.h"

#include "model/contract/wordindex.h"

#include <algorithm>

namespace clausemeter::contract {

namespace {

struct Named {
    std::u16string_view name;
    Unit unit;
};

constexpr Unit percentage(std::int64_t scale, std::int64_t divisor)
{
    return {.kind = TermKind::Percentage, .scale = scale, .divisor = divisor};
}
constexpr Unit period(PeriodUnit unit, std::int64_t scale = 1, std::int64_t divisor = 1)
{
    return {.kind = TermKind::Period, .period = unit, .scale = scale, .divisor = divisor};
}
constexpr Unit money(std::u16string_view currency)
{
    return {.kind = TermKind::Money, .currency = currency};
}

// The longer before the shorter that it begins with.
constexpr std::array kSigns = std::to_array<Named>({
    {u"%", percentage(1, 1)},
    {u"％", percentage(1, 1)},
    {u"‰", percentage(1, 10)},
    {u"‱", percentage(1, 100)},
    {u"个百分点", percentage(1, 1)},
    {u"百分点", percentage(1, 1)},
});

constexpr WordIndex kPercentPhrases(std::to_array<Named>({
    {u"percentage points", percentage(1, 1)},
    {u"percentage point", percentage(1, 1)},
    {u"percent", percentage(1, 1)},
    {u"per cent", percentage(1, 1)},
    {u"per mille", percentage(1, 10)},
    {u"per mil", percentage(1, 10)},
    {u"permille", percentage(1, 10)},
    {u"basis points", percentage(1, 100)},
    {u"basis point", percentage(1, 100)},
}));

constexpr WordIndex kPeriodWords(std::to_array<Named>({
    {u"days", period(PeriodUnit::Day)},
    {u"day", period(PeriodUnit::Day)},
    {u"months", period(PeriodUnit::Month)},
    {u"month", period(PeriodUnit::Month)},
    {u"hours", period(PeriodUnit::Hour)},
    {u"hour", period(PeriodUnit::Hour)},
    {u"hrs", period(PeriodUnit::Hour)},
    {u"hr", period(PeriodUnit::Hour)},
    {u"h", period(PeriodUnit::Hour)},
    {u"minutes", period(PeriodUnit::Minute)},
    {u"minute", period(PeriodUnit::Minute)},
    {u"mins", period(PeriodUnit::Minute)},
    {u"min", period(PeriodUnit::Minute)},
    {u"years", period(PeriodUnit::Year)},
    {u"year", period(PeriodUnit::Year)},
    {u"weeks", period(PeriodUnit::Week)},
    {u"week", period(PeriodUnit::Week)},
    {u"seconds", period(PeriodUnit::Second)},
    {u"second", period(PeriodUnit::Second)},
    {u"secs", period(PeriodUnit::Second)},
    {u"sec", period(PeriodUnit::Second)},
    {u"s", period(PeriodUnit::Second)},
    {u"milliseconds", period(PeriodUnit::Second, 1, 1000)},
    {u"millisecond", period(PeriodUnit::Second, 1, 1000)},
    {u"ms", period(PeriodUnit::Second, 1, 1000)},
    {u"quarters", period(PeriodUnit::Month, 3)},
}));

// Words between a number and its unit; the flag tells which days they make of it.
struct Adjective {
    std::u16string_view word;
    PeriodUnit days = PeriodUnit::Day;
};
constexpr std::array kAdjectives = std::to_array<Adjective>({
    {u"calendar", PeriodUnit::CalendarDay},
    {u"natural", PeriodUnit::CalendarDay},
    {u"business", PeriodUnit::BusinessDay},
    {u"working", PeriodUnit::BusinessDay},
    {u"banking", PeriodUnit::BusinessDay},
    {u"consecutive"},
    {u"successive"},
    {u"continuous"},
    {u"full"},
    {u"whole"},
    {u"clear"},
    {u"complete"},
    {u"additional"},
    {u"further"},
    {u"more"},
    {u"prior"},
    {u"preceding"},
    {u"previous"},
    {u"past"},
    {u"following"},
    {u"subsequent"},
    {u"immediately"},
});

constexpr WordIndex kMoneyPhrases(std::to_array<Named>({
    {u"us dollars", money(u"USD")},
    {u"u.s. dollars", money(u"USD")},
    {u"united states dollars", money(u"USD")},
    {u"american dollars", money(u"USD")},
    {u"hong kong dollars", money(u"HKD")},
    {u"hk dollars", money(u"HKD")},
    {u"singapore dollars", money(u"SGD")},
    {u"dollars", money(u"")},
    {u"dollar", money(u"")},
    {u"yuan", money(u"CNY")},
    {u"renminbi", money(u"CNY")},
    {u"rmb", money(u"CNY")},
    {u"cny", money(u"CNY")},
    {u"usd", money(u"USD")},
    {u"hkd", money(u"HKD")},
    {u"sgd", money(u"SGD")},
    {u"eur", money(u"EUR")},
    {u"euros", money(u"EUR")},
    {u"euro", money(u"EUR")},
    {u"gbp", money(u"GBP")},
    {u"pounds sterling", money(u"GBP")},
    {u"pounds", money(u"GBP")},
    {u"jpy", money(u"JPY")},
    {u"yen", money(u"JPY")},
    {u"chf", money(u"CHF")},
    {u"swiss francs", money(u"CHF")},
    {u"aud", money(u"AUD")},
    {u"twd", money(u"TWD")},
    {u"krw", money(u"KRW")},
    {u"inr", money(u"INR")},
}));

constexpr std::array kChinesePeriods = std::to_array<Named>({
    {u"法定工作日", period(PeriodUnit::BusinessDay)},
    {u"银行工作日", period(PeriodUnit::BusinessDay)},
    {u"工作日", period(PeriodUnit::BusinessDay)},
    {u"工作天", period(PeriodUnit::BusinessDay)},
    {u"营业日", period(PeriodUnit::BusinessDay)},
    {u"自然日", period(PeriodUnit::CalendarDay)},
    {u"自然天", period(PeriodUnit::CalendarDay)},
    {u"日历日", period(PeriodUnit::CalendarDay)},
    {u"日历天", period(PeriodUnit::CalendarDay)},
    {u"公历日", period(PeriodUnit::CalendarDay)},
    {u"毫秒", period(PeriodUnit::Second, 1, 1000)},
    {u"秒钟", period(PeriodUnit::Second)},
    {u"秒", period(PeriodUnit::Second)},
    {u"分钟", period(PeriodUnit::Minute)},
    {u"小时", period(PeriodUnit::Hour)},
    {u"钟头", period(PeriodUnit::Hour)},
    {u"天", period(PeriodUnit::Day)},
    {u"日", period(PeriodUnit::Day)},
    {u"星期", period(PeriodUnit::Week)},
    {u"礼拜", period(PeriodUnit::Week)},
    {u"周年", period(PeriodUnit::Year)},
    {u"周", period(PeriodUnit::Week)},
    {u"季度", period(PeriodUnit::Month, 3)},
    {u"自然月", period(PeriodUnit::Month)},
    {u"日历月", period(PeriodUnit::Month)},
    {u"公历月", period(PeriodUnit::Month)},
    {u"月", period(PeriodUnit::Month)},
    {u"自然年", period(PeriodUnit::Year)},
    {u"日历年", period(PeriodUnit::Year)},
    {u"年", period(PeriodUnit::Year)},
});

// Before an amount or behind it.
constexpr std::array kChineseCurrencies = std::to_array<Named>({
    {u"人民币", money(u"CNY")},
    {u"美元", money(u"USD")},
    {u"美金", money(u"USD")},
    {u"港元", money(u"HKD")},
    {u"港币", money(u"HKD")},
    {u"欧元", money(u"EUR")},
    {u"英镑", money(u"GBP")},
    {u"日元", money(u"JPY")},
    {u"新加坡元", money(u"SGD")},
    {u"新台币", money(u"TWD")},
});

// Behind an amount.
constexpr std::array kYuan = std::to_array<Named>({
    {u"元人民币", money(u"CNY")},
    {u"元", money(u"CNY")},
    {u"圆", money(u"CNY")},
});

// Before an amount.
constexpr std::array kCurrencySigns = std::to_array<Named>({
    {u"US$", money(u"USD")},
    {u"HK$", money(u"HKD")},
    {u"NT$", money(u"TWD")},
    {u"S$", money(u"SGD")},
    {u"$", money(u"")},
    {u"＄", money(u"")},
    {u"RMB¥", money(u"CNY")},
    {u"RMB￥", money(u"CNY")},
    {u"¥", money(u"CNY")},
    {u"￥", money(u"CNY")},
    {u"€", money(u"EUR")},
    {u"£", money(u"GBP")},
});

constexpr std::array kCurrencyCodes = std::to_array<Named>({
    {u"rmb", money(u"CNY")},
    {u"cny", money(u"CNY")},
    {u"renminbi", money(u"CNY")},
    {u"usd", money(u"USD")},
    {u"hkd", money(u"HKD")},
    {u"sgd", money(u"SGD")},
    {u"eur", money(u"EUR")},
    {u"gbp", money(u"GBP")},
    {u"jpy", money(u"JPY")},
    {u"chf", money(u"CHF")},
    {u"aud", money(u"AUD")},
    {u"twd", money(u"TWD")},
    {u"krw", money(u"KRW")},
    {u"inr", money(u"INR")},
});

std::optional<Unit> endingAt(const Unit& unit, std::size_t end)
{
    Unit u = unit;
    u.end = end;
    return u;
}

template <std::size_t N>
std::optional<Unit> textIn(const std::array<Named, N>& table, std::u16string_view text, std::size_t at)
{
    for (const Named& n : table) {
        if (const std::size_t end = matchText(text, at, n.name); end != kNoMatch)
            return endingAt(n.unit, end);
    }
    return std::nullopt;
}

template <std::size_t N>
std::optional<Unit> phraseIn(const WordIndex<Named, N>& table, std::u16string_view text, std::size_t at)
{
    const Named* found = table.find(text, at);
    return found ? endingAt(found->unit, matchPhrase(text, at, found->name)) : std::nullopt;
}

std::optional<Unit> englishPeriod(std::u16string_view text, std::size_t at, const Numeral& number)
{
    PeriodUnit days = PeriodUnit::Day;
    for (int i = 0; i < 3; ++i) {
        const auto found = std::ranges::find_if(
            kAdjectives, [&](const Adjective& a) { return matchWord(text, at, a.word) != kNoMatch; });
        if (found == kAdjectives.end())
            break;
        days = found->days == PeriodUnit::Day ? days : found->days;
        const std::size_t end = at + found->word.size();
        at = charAt(text, end) == u'-' ? end + 1 : skipBlanks(text, end);
    }
    auto unit = phraseIn(kPeriodWords, text, at);
    if (!unit || (unit->end - at == 1 && number.form != NumeralForm::Arabic))
        return std::nullopt;
    if (unit->scale != 1 && matchWord(text, skipBlanks(text, unit->end), u"of") != kNoMatch)
        return std::nullopt; // three quarters of the fees
    if (unit->period == PeriodUnit::Year && number.value >= Decimal::fromInteger(1000))
        return std::nullopt; // the 2019 calendar year
    if (unit->period == PeriodUnit::Day)
        unit->period = days;
    if (const std::size_t end = matchText(text, unit->end, u"(s)"); end != kNoMatch)
        unit->end = end;
    const std::size_t next = skipBlanks(text, unit->end);
    const std::size_t half =
        number.ordinal || next == unit->end ? kNoMatch : matchPhrase(text, next, u"and a half");
    if (half != kNoMatch && !phraseIn(kPeriodWords, text, skipBlanks(text, half))) {
        unit->extra = Decimal::fromUnits(Decimal::kOne / 2 * unit->scale / unit->divisor);
        unit->end = half;
    }
    return unit;
}

// What only begins like a unit: 日常, 天津, 元旦.
bool isOtherWord(std::u16string_view text, const Unit& unit)
{
    const char16_t last = charBefore(text, unit.end);
    const char16_t next = charAt(text, unit.end);
    switch (last) {
    case u'日':
        return isOneOf(next, u"常志程用本");
    case u'天':
        return isOneOf(next, u"津空然气");
    case u'元':
    case u'圆':
        return isOneOf(next, u"旦件素数组");
    case u'周':
        return isOneOf(next, u"围边转");
    default:
        return false;
    }
}

std::optional<Unit> chinesePeriod(std::u16string_view text, std::size_t at, const Numeral& numeral)
{
    const bool counted = charAt(text, at) == u'个';
    if (counted)
        at = skipBlanks(text, at + 1);
    for (const std::u16string_view adjective : {u"连续", u"完整"}) {
        if (const std::size_t end = matchText(text, at, adjective); end != kNoMatch)
            at = charAt(text, end) == u'的' ? end + 1 : end;
    }
    auto unit = textIn(kChinesePeriods, text, at);
    if (!unit || isOtherWord(text, *unit))
        return std::nullopt;
    const char16_t last = text[unit->end - 1];
    const bool isMonth = last == u'月' && unit->end - at == 1;
    const bool isYear = last == u'年' && unit->end - at == 1;
    const bool half = charBefore(text, numeral.end) == u'半';
    const bool isHalved = half && charBefore(text, numeral.end - 1) == u'个';
    if (isHalved && !counted && (isYear || isOneOf(text[at], u"天日")))
        return std::nullopt; // 两个半天 is one day
    if (isMonth && !counted && !half)
        return std::nullopt; // 3月 is March
    if (isYear && !counted && numeral.value >= Decimal::fromInteger(1000))
        return std::nullopt; // 2021年
    if ((isMonth || isYear) && charAt(text, unit->end) == u'度')
        ++unit->end;
    if (charAt(text, unit->end) == u'半' && !isOneOf(charAt(text, unit->end + 1), u"年月日天数个")) {
        unit->extra = Decimal::fromUnits(Decimal::kOne / 2 * unit->scale);
        ++unit->end;
    }
    return unit;
}

std::optional<Unit> chineseMoney(std::u16string_view text, std::size_t at)
{
    auto unit = textIn(kChineseCurrencies, text, at);
    if (!unit)
        unit = textIn(kYuan, text, at);
    if (!unit || isOtherWord(text, *unit))
        return std::nullopt;
    std::int64_t divisor = 10;
    for (const char16_t part : {u'角', u'分'}) {
        const auto more = numeralAt(text, skipBlanks(text, unit->end));
        const bool isPart = more && charAt(text, more->end) == part &&
                            !(part == u'分' && isOneOf(charAt(text, more->end + 1), u"钟之秒刻数期"));
        if (isPart && more->value < Decimal::fromInteger(10)) {
            unit->extra += Decimal::fromUnits(more->value.units() / divisor);
            unit->end = more->end + 1;
        }
        divisor *= 10;
    }
    if (isOneOf(charAt(text, unit->end), u"整正"))
        ++unit->end;
    return unit;
}

} // namespace

std::optional<Decimal> Unit::value(Decimal number) const
{
    const auto times = scaled(number, scale);
    if (!times)
        return std::nullopt;
    return Decimal::fromUnits(times->units() / divisor) + extra;
}

std::optional<Unit> unitAfter(std::u16string_view text, const Numeral& numeral)
{
    const std::size_t at = skipBlanks(text, numeral.end);
    if (!numeral.ordinal) {
        for (auto unit : {textIn(kSigns, text, at), phraseIn(kPercentPhrases, text, at),
                          chineseMoney(text, at), phraseIn(kMoneyPhrases, text, at)}) {
            if (unit)
                return unit;
        }
    }
    if (auto unit = chinesePeriod(text, at, numeral))
        return unit;
    const std::size_t word = charAt(text, at) == u'-' ? at + 1 : at;
    if (auto unit = englishPeriod(text, word, numeral))
        return unit;
    if (numeral.ordinal)
        return std::nullopt;
    std::optional<Unit> inside;
    const std::size_t end = matchBrackets(text, at, [&](std::size_t from) {
        inside = englishPeriod(text, from, numeral);
        if (!inside)
            inside = textIn(kChinesePeriods, text, from);
        return inside ? inside->end : kNoMatch;
    });
    return end == kNoMatch ? std::nullopt : endingAt(*inside, end);
}

std::optional<Unit> currencyBefore(std::u16string_view text, std::size_t at)
{
    // Few words begin as a currency does.
    static constexpr auto kLetters = [] {
        std::array<bool, 26> letters{};
        for (const Named& n : kCurrencyCodes)
            letters[std::size_t(n.name.front() - u'a')] = true;
        for (const Named& n : kCurrencySigns) {
            if (isAsciiLetter(n.name.front()))
                letters[std::size_t(lowered(n.name.front()) - u'a')] = true;
        }
        return letters;
    }();
    if (const char16_t c = charAt(text, at); isAsciiLetter(c) && !kLetters[std::size_t(lowered(c) - u'a')])
        return std::nullopt;
    auto unit = textIn(kCurrencySigns, text, at);
    if (!unit)
        unit = textIn(kChineseCurrencies, text, at);
    if (!unit) {
        for (const Named& n : kCurrencyCodes) {
            if (const std::size_t end = matchWord(text, at, n.name); !unit && end != kNoMatch)
                unit = endingAt(n.unit, end);
        }
        // RMB5,000 is written without a blank.
        for (const Named& n : kCurrencyCodes) {
            if (!unit && isDigit(charAt(text, at + n.name.size())) &&
                matchWord(text.substr(0, at + n.name.size()), at, n.name) != kNoMatch)
                unit = endingAt(n.unit, at + n.name.size());
        }
    }
    if (unit)
        unit->end = skipBlanks(text, unit->end);
    return unit;
}

std::u16string currencyBeginnings()
{
    std::u16string beginnings;
    const auto add = [&beginnings](const auto& table) {
        for (const Named& n : table) {
            if (!isAsciiLetter(n.name.front()))
                beginnings += n.name.front();
        }
    };
    add(kCurrencySigns);
    add(kChineseCurrencies);
    return beginnings;
}

std::optional<Unit> percentBefore(std::u16string_view text, std::size_t at)
{
    static constexpr std::array kForms = std::to_array<Named>(
        {{u"百分之", percentage(1, 1)}, {u"千分之", percentage(1, 10)}, {u"万分之", percentage(1, 100)}});
    return textIn(kForms, text, at);
}

} // namespace clausemeter::contract
