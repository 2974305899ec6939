// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/comparators.h"

#include "model/contract/comparingwords.h"

namespace clausemeter::contract {

namespace {

constexpr WordIndex kFillers(std::to_array<Phrase>({
    {u"a"},           {u"an"},
    {u"the"},         {u"of"},
    {u"period"},      {u"total"},
    {u"sum"},         {u"amount"},
    {u"aggregate"},   {u"about"},
    {u"some"},        {u"approximately"},
    {u"another"},     {u"any"},
    {u"further"},     {u"additional"},
    {u"consecutive"}, {u"prior"},
    {u"duration"},    {u"is"},
    {u"be"},          {u"rate"},
    {u"first"},       {u"last"},
    {u"next"},        {u"following"},
    {u"initial"},     {u"term"},
    {u"notice"},      {u"written"},
    {u"advance"},     {u"in aggregate"},
    {u"in total"},    {u"in the aggregate"},
}));

constexpr std::array kSigns = std::to_array<Phrase>({
    {u">=", kAtLeast},
    {u"<=", kAtMost},
    {u"≥", kAtLeast},
    {u"≧", kAtLeast},
    {u"⩾", kAtLeast},
    {u"≤", kAtMost},
    {u"≦", kAtMost},
    {u"⩽", kAtMost},
    {u">", kAbove},
    {u"＞", kAbove},
    {u"<", kBelow},
    {u"＜", kBelow},
});

std::optional<ComparatorWords> signAt(std::u16string_view text, std::size_t at)
{
    const Phrase* sign = textIn(kSigns, text, at);
    auto found = sign ? wordsOf(*sign, at, at + sign->name.size()) : std::nullopt;
    if (!found)
        return found;
    // "->" is an arrow, and "> " at the start of a line quotes.
    const bool arrow = isOneOf(charBefore(text, at), u"-=<>");
    const bool quote = text[at] == u'>' && found->end == at + 1 && startsLine(text, at);
    return arrow || quote ? std::nullopt : found;
}

// "99% ≤ availability": of the availability it says at least.
std::optional<ComparatorWords> signAfter(std::u16string_view text, std::size_t at)
{
    auto found = isOneOf(charAt(text, at), u"<>≥≧⩾≤≦⩽＞＜") ? signAt(text, at) : std::nullopt;
    const std::size_t next = found ? skipBlanks(text, found->end) : at;
    if (!found || !(isLatin(charAt(text, next)) || isHan(charAt(text, next))))
        return std::nullopt;
    switch (found->comparator) {
    case kAtMost:
        found->comparator = kAtLeast;
        break;
    case kAtLeast:
        found->comparator = kAtMost;
        break;
    case kBelow:
        found->comparator = kAbove;
        break;
    default:
        found->comparator = kBelow;
    }
    return found;
}

// 不超过合同总价的30%, 上限为月费的30%: of what it is a share stands between. Not 超过部分的30%, which is a
// share of the excess.
bool isShareOf(const ComparatorWords& words, std::u16string_view text, std::size_t figure)
{
    static constexpr std::size_t kLongest = 24;
    const bool isBound = words.comparator == kAtMost || words.comparator == kAtLeast;
    if (!isBound || !isOneOf(charAt(text, words.start), u"不最上下") || figure > words.end + kLongest ||
        figure <= words.end + 1 || text[figure - 1] != u'的')
        return false;
    return std::all_of(text.begin() + std::ptrdiff_t(words.end), text.begin() + std::ptrdiff_t(figure),
                       [](char16_t c) { return isHan(c) || isAsciiLetter(c); });
}

// 最多扣除20%, 最高赔偿2万元: past what is done at the most.
std::size_t afterAct(const ComparatorWords& words, std::u16string_view text)
{
    if (!isOneOf(charAt(text, words.start), u"最至"))
        return words.end;
    for (const std::u16string_view act :
         {u"扣除", u"扣减", u"减免", u"赔偿", u"赔付", u"补偿", u"支付", u"退还", u"收取", u"处以"}) {
        if (const std::size_t end = matchText(text, words.end, act); end != kNoMatch)
            return end;
    }
    return words.end;
}

// "exceed, individually or in the aggregate, 15 %": past the words between commas.
std::size_t afterAside(std::u16string_view text, std::size_t at)
{
    static constexpr WordIndex kAsides(std::to_array<Phrase>({{u"individually or in the aggregate"},
                                                              {u"individually or in aggregate"},
                                                              {u"in the aggregate"},
                                                              {u"in aggregate"},
                                                              {u"in total"},
                                                              {u"in any event"},
                                                              {u"in any case"}}));
    if (charAt(text, at) != u',')
        return at;
    const std::size_t words = skipBlanks(text, at + 1);
    const Phrase* aside = kAsides.find(text, words);
    const std::size_t end = aside ? matchPhrase(text, words, aside->name) : kNoMatch;
    return charAt(text, end) == u',' ? end + 1 : at;
}

} // namespace

std::optional<ComparatorWords> comparatorAt(std::u16string_view text, std::size_t at)
{
    const char16_t c = charAt(text, at);
    if (isHan(c))
        return chineseComparatorAt(text, at);
    if (isAsciiLetter(c))
        return englishComparatorAt(text, at);
    return isOneOf(c, u"<>≥≧⩾≤≦⩽＞＜") ? signAt(text, at) : std::nullopt;
}

std::optional<ComparatorWords> comparatorAfter(std::u16string_view text, std::size_t at)
{
    const std::size_t next = skipBlanks(text, at);
    if (auto found = chineseComparatorAfter(text, next))
        return found;
    if (auto found = signAfter(text, next))
        return found;
    return next > at ? englishComparatorAfter(text, next) : std::nullopt;
}

bool joins(const ComparatorWords& words, std::u16string_view text, std::size_t figure)
{
    if (isShareOf(words, text, figure))
        return true;
    std::size_t from = afterAside(text, afterAct(words, text));
    static constexpr std::array kChineseFillers =
        std::to_array<std::u16string_view>({u"提前", u"连续", u"累计", u"合计", u"总计", u"达到", u"人民币",
                                            u"为", u"的", u"共", u"约", u"达", u"满", u"“", u"\"", u"("});
    if (words.adjacent)
        return skipBlanks(text, from) == figure;
    if (figure > from + 40)
        return false;
    while (from < figure) {
        const std::size_t next = skipBlanks(text, from);
        if (const Phrase* filler = kFillers.find(text, next)) {
            from = next + filler->name.size();
            continue;
        }
        const auto chinese = std::ranges::find_if(kChineseFillers, [&](std::u16string_view filler) {
            return matchText(text, next, filler) != kNoMatch;
        });
        if (chinese != kChineseFillers.end() && next < figure) {
            from = next + chinese->size();
            continue;
        }
        if (next == from)
            return false;
        from = next;
    }
    return from == figure;
}

} // namespace clausemeter::contract
