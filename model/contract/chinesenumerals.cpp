// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/chinesenumerals.h"

#include "model/contract/numeralparts.h"

#include <algorithm>

namespace clausemeter::contract {

namespace {

constexpr std::u16string_view kPlainDigits = u"零一二三四五六七八九";

// A number with Chinese units: each multiplies what stands since the last larger one. False: no number.
class UnitSum {
public:
    bool add(Decimal number)
    {
        if (isOpen() || (m_unit > 0 && number.units() >= m_unit * Decimal::kOne))
            return false;
        m_last = number.units();
        return true;
    }
    bool addZero()
    {
        m_isZero = true;
        return !isOpen();
    }
    bool multiply(std::int64_t by)
    {
        const bool isDone = by < kMyriad ? toSection(by) : by == kMyriad ? toMyriads() : toLarge(by);
        m_last = -1;
        m_isZero = false;
        m_unit = by;
        return isDone && total() < kLimit * Decimal::kOne;
    }
    std::optional<Decimal> value()
    {
        if (!close(m_unit > 0) || total() >= kLimit * Decimal::kOne)
            return std::nullopt;
        return Decimal::fromUnits(total());
    }

private:
    static constexpr std::int64_t kMyriad = 10'000;

    bool isOpen() const { return m_last >= 0; }
    Int128 total() const { return m_large + m_myriads + m_section; }

    // 百 and what is smaller, within a section; 十 may stand for 一十.
    bool toSection(std::int64_t by)
    {
        const Int128 part = (isOpen() ? m_last : by == 10 ? Decimal::kOne : 0) * by;
        const bool isSmaller =
            m_unit == 0 || (part < m_unit * Decimal::kOne && (m_section == 0 || by < m_unit));
        m_section += part;
        return part > 0 && isSmaller;
    }
    bool toMyriads()
    {
        if (!close(m_section > 0) || (m_section > 0) == (m_myriads > 0))
            return false; // but 万万
        m_myriads = (m_myriads + m_section) * kMyriad;
        m_section = 0;
        return m_large == 0 || m_myriads < kMyriad * kMyriad * Decimal::kOne;
    }
    bool toLarge(std::int64_t by)
    {
        if (!close(m_section + m_myriads > 0) || (m_section + m_myriads > 0) == (m_large > 0) ||
            total() >= kLimit / by * Decimal::kOne)
            return false;
        m_large = total() * by;
        m_myriads = m_section = 0;
        return true;
    }
    // Takes in a number without a unit. 三百五 is 350 to one and 305 to the other: it is neither.
    bool close(bool afterUnit)
    {
        const bool isDoubtful = afterUnit && isOpen() && !m_isZero && m_last * 10 < m_unit * Decimal::kOne;
        m_section += isOpen() ? m_last : 0;
        m_last = -1;
        return !isDoubtful;
    }

    Int128 m_large = 0;   // of 亿
    Int128 m_myriads = 0; // of 万 since then
    Int128 m_section = 0; // since 万
    Int128 m_last = -1;   // the number whose unit may still come
    std::int64_t m_unit = 0;
    bool m_isZero = false; // 零 stands before what comes
};

// Where a number goes on after a unit, with blanks between: "1 亿 2000 万元", but not "3 万 15 天内". Only
// what a smaller unit or a currency follows belongs to it. kNoMatch: it ends.
std::size_t nextPart(std::u16string_view text, std::size_t at)
{
    std::size_t next = at;
    while (isBlank(charAt(text, next)))
        ++next;
    if (next == at || chineseMultiplier(charAt(text, next)) > 10)
        return next;
    const auto figures = isDigit(charAt(text, next)) ? figuresAt(text, next) : std::nullopt;
    const char16_t unit = figures ? charAt(text, skipBlanks(text, figures->end)) : u'\0';
    return chineseMultiplier(unit) > 10 || isOneOf(unit, u"元圆美欧港") ? next : kNoMatch;
}

// Only digits, one by one; at least two.
bool readPositional(std::u16string_view text, Numeral& n)
{
    std::int64_t value = 0;
    std::size_t end = n.start;
    for (; end < text.size() && chineseDigit(text[end]) >= 0; ++end)
        value = value < kLimit ? value * 10 + chineseDigit(text[end]) : value;
    if (end - n.start < 2 || value >= kLimit || chineseMultiplier(charAt(text, end)) > 0 ||
        charAt(text, n.start + 1) == u'点')
        return false;
    n.value = Decimal::fromInteger(value);
    n.end = end;
    n.positional = true;
    return true;
}

constexpr int kLargestOrdinal = 9999;

// Ordinals are written with the plain ones only.
int ordinalDigit(char16_t c)
{
    return kPlainDigits.find(c) != kNoMatch || c == u'〇' || c == u'两' ? chineseDigit(c) : -1;
}

int ordinalUnit(char16_t c)
{
    return isOneOf(c, u"十百千") ? int(chineseMultiplier(c)) : 0;
}

} // namespace

int chineseDigit(char16_t c)
{
    static constexpr std::u16string_view kFormal = u"〇壹贰叁肆伍陆柒捌玖";
    if (c == u'两')
        return 2;
    if (c == u'○')
        return 0;
    if (const auto at = kPlainDigits.find(c); at != std::u16string_view::npos)
        return int(at);
    const auto at = kFormal.find(c);
    return at == std::u16string_view::npos ? -1 : int(at);
}

std::int64_t chineseMultiplier(char16_t c)
{
    switch (c) {
    case u'十':
    case u'拾':
        return 10;
    case u'百':
    case u'佰':
        return 100;
    case u'千':
    case u'仟':
        return 1'000;
    case u'万':
    case u'萬':
        return 10'000;
    case u'亿':
    case u'億':
        return 100'000'000;
    default:
        return 0;
    }
}

std::optional<Numeral> withUnits(std::u16string_view text, std::size_t start, NumeralForm form)
{
    Numeral n{.start = start, .form = form};
    UnitSum sum;
    std::int64_t scale = 1;
    bool isMixed = false; // more than one number with units
    for (std::size_t at = start; at != kNoMatch;) {
        const char16_t c = charAt(text, at);
        const int digit = chineseDigit(c);
        const std::int64_t by = at > start || chineseMultiplier(c) == 10 ? chineseMultiplier(c) : 0;
        isMixed = isMixed || (scale > 1 && (isDigit(c) || digit > 0 || by == 10));
        if (isDigit(c)) {
            const auto figures = figuresAt(text, at);
            if (!figures || !sum.add(figures->value))
                return std::nullopt;
            n.end = figures->end;
            n.fraction = figures->fraction;
            at = skipBlanks(text, n.end);
            at = chineseMultiplier(charAt(text, at)) > 10 ? at : kNoMatch;
            continue;
        }
        if (digit < 0 && by == 0)
            break;
        if (by > 0 ? !sum.multiply(by) : digit == 0 ? !sum.addZero() : !sum.add(Decimal::fromInteger(digit)))
            return std::nullopt;
        scale *= by > 10 ? by : 1;
        n.end = at + 1;
        at = form == NumeralForm::Arabic && by > 0 ? nextPart(text, n.end) : n.end;
    }
    const auto value = n.end > start ? sum.value() : std::nullopt;
    if (!value)
        return std::nullopt;
    n.value = *value;
    n.scale = isMixed ? 1 : scale;
    n.grouped = form == NumeralForm::Arabic;
    return n;
}

std::optional<Numeral> withMultipliers(std::u16string_view text, Numeral n)
{
    while (chineseMultiplier(charAt(text, n.end)) > 10) {
        if (!multiply(n, chineseMultiplier(text[n.end]), n.end + 1))
            return std::nullopt;
    }
    return n;
}

std::optional<Numeral> chineseAt(std::u16string_view text, std::size_t at)
{
    Numeral n{.start = at, .form = NumeralForm::Chinese};
    if (text[at] == u'半') {
        n.value = Decimal::fromUnits(Decimal::kOne / 2);
        n.end = at + 1;
        n.fraction = true;
        return n;
    }
    if (readPositional(text, n))
        return n;
    auto whole = withUnits(text, at, NumeralForm::Chinese);
    if (!whole || charAt(text, whole->end) != u'点' || chineseDigit(charAt(text, whole->end + 1)) < 0)
        return whole;
    std::size_t after = whole->end + 1;
    while (chineseDigit(charAt(text, after)) >= 0)
        ++after;
    if (chineseMultiplier(charAt(text, after)) == 10 || isOneOf(charAt(text, after), u"分刻时钟"))
        return whole;
    readFraction(text, whole->end + 1, *whole, &chineseDigit);
    whole->scale = 1;
    return withMultipliers(text, *whole);
}

std::optional<int> fromChinese(QStringView text)
{
    if (text.isEmpty() || text.size() > 9)
        return std::nullopt;
    const bool hasUnits =
        std::any_of(text.begin(), text.end(), [](QChar c) { return ordinalUnit(c.unicode()) > 0; });
    int value = 0;
    int digit = -1;
    int lastUnit = 10'000;
    for (const QChar c : text) {
        if (const int unit = ordinalUnit(c.unicode())) {
            if (unit >= lastUnit || digit == 0 || (digit < 0 && (unit != 10 || value > 0)))
                return std::nullopt;
            value += std::max(digit, 1) * unit;
            lastUnit = unit;
            digit = -1;
            continue;
        }
        const int next = ordinalDigit(c.unicode());
        if (next < 0 || (hasUnits && digit > 0))
            return std::nullopt;
        if (hasUnits)
            digit = next;
        else
            value = value * 10 + next;
        if (value > kLargestOrdinal)
            return std::nullopt;
    }
    value += std::max(digit, 0);
    return value >= 1 ? std::optional(value) : std::nullopt;
}

QString toChinese(int number)
{
    if (number < 1 || number > kLargestOrdinal)
        return QString::number(number);
    QString text;
    bool skipped = false;
    for (const auto& [unit, name] : {std::pair(1000, u"千"), {100, u"百"}, {10, u"十"}, {1, u""}}) {
        const int digit = number / unit % 10;
        if (digit == 0) {
            skipped = !text.isEmpty();
            continue;
        }
        if (skipped)
            text += u'零';
        skipped = false;
        if (digit != 1 || unit != 10 || !text.isEmpty())
            text += QChar(kPlainDigits[std::size_t(digit)]);
        text += QStringView(name);
    }
    return text;
}

} // namespace clausemeter::contract
