// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/comparingwords.h"

namespace clausemeter::contract {

namespace {

// The longer before the shorter that it begins with.
constexpr std::array kChinese = std::to_array<Phrase>({
    {u"超过", kAbove},
    {u"超出", kAbove},
    {u"高于", kAbove},
    {u"大于", kAbove},
    {u"多于", kAbove},
    {u"长于", kAbove},
    {u"晚于", kAbove},
    {u"迟于", kAbove},
    {u"逾", kAbove},
    {u"低于", kBelow},
    {u"少于", kBelow},
    {u"小于", kBelow},
    {u"短于", kBelow},
    {u"早于", kBelow},
    {u"不足", kBelow},
    {u"不到", kBelow},
    {u"不满", kBelow},
    {u"未满", kBelow},
    {u"未达到", kBelow},
    {u"未达", kBelow},
    {u"未能达到", kBelow},
    {u"无法达到", kBelow},
    {u"达不到", kBelow},
    {u"不达", kBelow},
    {u"至少", kAtLeast},
    {u"最少", kAtLeast},
    {u"最低", kAtLeast, false, true},
    {u"最短", kAtLeast, false, true},
    {u"达到", kAtLeast, false, true, false, true},
    {u"达", kAtLeast, false, true, false, true},
    {u"满", kAtLeast, false, true, false, true},
    {u"至多", kAtMost},
    {u"最多", kAtMost},
    {u"最高", kAtMost, false, true},
    {u"最长", kAtMost, false, true},
    {u"最迟", kAtMost},
    {u"最晚", kAtMost},
    {u"上限为", kAtMost},
    {u"上限是", kAtMost},
    {u"下限为", kAtLeast},
    {u"下限是", kAtLeast},
    {u"等于", kExactly},
    {u"恰好", kExactly},
    {u"正好", kExactly},
});

std::size_t afterChineseOr(std::u16string_view text, std::size_t at)
{
    for (const std::u16string_view link : {u"或者", u"或", u"、", u"/"}) {
        if (const std::size_t end = matchText(text, at, link); end != kNoMatch)
            return end;
    }
    return matchText(text, at, u"等于") == kNoMatch ? kNoMatch : at; // 大于等于
}

std::optional<Words> chinesePhrase(std::u16string_view text, std::size_t at)
{
    const Phrase* p = textIn(kChinese, text, at);
    return p ? std::optional(Words{*p, at + p->name.size()}) : std::nullopt;
}

Words withChineseOther(std::u16string_view text, const Words& first)
{
    return withOther(
        first, [text](std::size_t at) { return afterChineseOr(text, at); },
        [text](std::size_t at) { return chinesePhrase(text, at); });
}

constexpr std::array kChineseNegations =
    std::to_array<std::u16string_view>({u"不应当", u"不应该", u"不可以", u"不允许", u"不得", u"不应", u"不能",
                                        u"不会", u"不可", u"不再", u"不准", u"没有", u"不", u"未"});

std::optional<ComparatorWords> chineseDenied(std::u16string_view text, std::size_t at)
{
    static constexpr std::array kBetween = std::to_array<std::u16string_view>(
        {u"任何情况下", u"任何情形下", u"任何时候", u"任何时间", u"任何方式", u"任何原因", u"累计", u"合计",
         u"总计",       u"总额",       u"总和",     u"单笔",     u"单次",     u"每次",     u"连续", u"在",
         u"以",         u"因",         u"均",       u"都",       u"再",       u"，",       u","});
    const auto no = std::ranges::find_if(
        kChineseNegations, [&](std::u16string_view words) { return matchText(text, at, words) != kNoMatch; });
    if (no == kChineseNegations.end())
        return std::nullopt;
    std::size_t next = at + no->size();
    for (int i = 0; i < 6 && !textIn(kChinese, text, next); ++i) {
        const auto between = std::ranges::find_if(
            kBetween, [&](std::u16string_view words) { return matchText(text, next, words) != kNoMatch; });
        next += between == kBetween.end() ? 0 : between->size();
    }
    const auto found = chinesePhrase(text, next);
    return found
               ? deniedWords(*found, at, [text](const Words& first) { return withChineseOther(text, first); })
               : std::nullopt;
}

// Whether 不得 and its like stand before in the same part of the sentence, and not with a comparator of their
// own. 不能 and 未 do not count: 不能使用超过5分钟 is above 5 minutes.
bool isForbiddenBefore(std::u16string_view text, std::size_t at)
{
    static constexpr std::array kForbids = std::to_array<std::u16string_view>(
        {u"不得", u"不应", u"不会", u"不可以", u"不允许", u"不准", u"禁止", u"严禁", u"无权"});
    const std::size_t far = at > 40 ? at - 40 : 0;
    for (std::size_t i = at; i > far;) {
        --i;
        if (isOneOf(text[i], u"，,。；;：:、？！\n（(如若则"))
            return false;
        const bool forbids = std::ranges::any_of(
            kForbids, [&](std::u16string_view words) { return matchText(text, i, words) != kNoMatch; });
        if (!forbids)
            continue;
        const auto own = chineseDenied(text, i);
        return !own || own->end > at;
    }
    return false;
}

} // namespace

std::optional<ComparatorWords> chineseComparatorAt(std::u16string_view text, std::size_t at)
{
    const char16_t c = charAt(text, at);
    if (!isOneOf(c, u"大高小低超多长晚迟逾少短早不未无达没至最满等恰正上下"))
        return std::nullopt;
    if (auto found = chineseDenied(text, at))
        return found;
    if (c == u'逾' && charAt(text, at + 1) == u'期')
        return std::nullopt;
    const auto words = chinesePhrase(text, at);
    if (!words)
        return std::nullopt;
    Phrase said = withChineseOther(text, *words).said;
    if (opposite(said) != Comparator::None && isForbiddenBefore(text, at))
        said.comparator = Comparator::None;
    return wordsOf(said, at, withChineseOther(text, *words).end);
}

// 以上, （含）以上, 以上（不含）.
std::optional<ComparatorWords> chineseComparatorAfter(std::u16string_view text, std::size_t at)
{
    static constexpr std::array kAfter = std::to_array<Phrase>({
        {u"及以上", kAtLeast},
        {u"或以上", kAtLeast},
        {u"以上", kAtLeast},
        {u"及以下", kAtMost},
        {u"或以下", kAtMost},
        {u"以下", kAtMost},
        {u"以内", kAtMost},
        {u"之内", kAtMost},
        {u"内", kAtMost},
    });
    enum class Bound { Unsaid, Included, Excluded };
    const auto bound = [text](std::size_t& from) {
        Bound said = Bound::Unsaid;
        const std::size_t end = matchBrackets(text, from, [&](std::size_t inside) {
            for (const auto& [words, meaning] :
                 {std::pair(std::u16string_view(u"不含本数"), Bound::Excluded),
                  std::pair(std::u16string_view(u"不含"), Bound::Excluded),
                  std::pair(std::u16string_view(u"不包括本数"), Bound::Excluded),
                  std::pair(std::u16string_view(u"含本数"), Bound::Included),
                  std::pair(std::u16string_view(u"含"), Bound::Included)}) {
                if (const std::size_t after = matchText(text, inside, words); after != kNoMatch) {
                    said = meaning;
                    return after;
                }
            }
            return kNoMatch;
        });
        from = end == kNoMatch ? from : end;
        return said;
    };
    std::size_t next = at;
    const Bound before = bound(next);
    const Phrase* phrase = textIn(kAfter, text, next);
    if (!phrase)
        return std::nullopt;
    auto found = wordsOf(*phrase, at, next + phrase->name.size());
    const char16_t follows = charAt(text, found->end);
    if (text[found->end - 1] == u'内' && found->end - next == 1 && isOneOf(follows, u"部容网地存外陆"))
        return std::nullopt;
    const Bound after = bound(found->end);
    if (before == Bound::Excluded || after == Bound::Excluded)
        found->comparator = found->comparator == kAtLeast ? kAbove : kBelow;
    return found;
}

} // namespace clausemeter::contract
