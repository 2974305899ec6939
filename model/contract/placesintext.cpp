// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/placesintext.h"

#include "model/contract/wordindex.h"
#include "model/contract/wordwalk.h"

#include <algorithm>

namespace clausemeter::contract {

namespace {

constexpr std::size_t kNear = 120; // characters within which the parts of such a phrase stand

struct Word {
    std::u16string_view name;
};
struct Language {
    std::u16string_view name;
    std::string_view token;
};

constexpr WordIndex kLanguages(std::to_array<Language>({
    {u"chinese", "zh"},
    {u"english", "en"},
    {u"japanese", "ja"},
    {u"korean", "ko"},
    {u"french", "fr"},
    {u"german", "de"},
    {u"spanish", "es"},
    {u"russian", "ru"},
}));
constexpr std::array kChineseLanguages = std::to_array<Language>({
    {u"中文", "zh"},
    {u"汉语", "zh"},
    {u"英文", "en"},
    {u"英语", "en"},
    {u"日文", "ja"},
    {u"韩文", "ko"},
    {u"法文", "fr"},
    {u"德文", "de"},
    {u"俄文", "ru"},
});

// Places in English are capitalised; commas and "of the" may stand between the words. No name is longer than
// kNear.
std::size_t properNameEnd(std::u16string_view text, std::size_t at)
{
    static constexpr WordIndex kInside(std::to_array<Word>({{u"of"}, {u"the"}, {u"and"}, {u"s"}}));
    std::size_t end = at;
    std::size_t next = at;
    while (next < text.size()) {
        if (next - at > kNear)
            return at;
        const std::size_t word = wordEnd(text, next);
        if (word == next)
            break;
        if (isUpper(text[next]))
            end = word;
        else if (!kInside.find(text, next))
            break;
        next = word;
        if (isOneOf(charAt(text, next), u"'’"))
            ++next;
        else
            next = skipBlanks(text, charAt(text, next) == u',' ? next + 1 : next);
    }
    return end;
}

// Past one of the words that may stand before a place: "in", "of the mainland of the".
std::size_t skipWords(std::u16string_view text, std::size_t at, int most)
{
    static constexpr WordIndex kBefore(std::to_array<Word>({{u"in"},
                                                            {u"of"},
                                                            {u"at"},
                                                            {u"the"},
                                                            {u"located"},
                                                            {u"and"},
                                                            {u"regulations"},
                                                            {u"over"},
                                                            {u"with jurisdiction"}}));
    for (int i = 0; i < most; ++i) {
        const std::size_t next = skipBlanks(text, at);
        const Word* word = kBefore.find(text, next);
        if (!word)
            break;
        at = matchPhrase(text, next, word->name);
    }
    return skipBlanks(text, at);
}

class PlaceFinder {
public:
    PlaceFinder(std::u16string_view text, std::vector<Term>& terms)
        : m_text(text)
        , m_terms(terms)
    {
    }

    void find()
    {
        static constexpr CharSet kStops(u"签履适人仲。；;\n！？!?.");
        walkWords(m_text, kStops, [this](std::size_t at) { return look(at); });
    }

private:
    std::size_t look(std::size_t at)
    {
        static constexpr WordIndex kGovern(std::to_array<Word>({{u"governed"},
                                                                {u"governing"},
                                                                {u"govern"},
                                                                {u"construed"},
                                                                {u"interpretation"},
                                                                {u"interpreted"}}));
        static constexpr WordIndex kSigned(
            std::to_array<Word>({{u"executed"}, {u"signed"}, {u"concluded"}, {u"entered into"}, {u"made"}}));
        static constexpr WordIndex kCourt(std::to_array<Word>({{u"court"}, {u"courts"}}));
        static constexpr WordIndex kLaw(std::to_array<Word>({{u"law"}, {u"laws"}}));
        const char16_t c = m_text[at];
        if (isAsciiLetter(c)) {
            if (kGovern.find(m_text, at))
                m_governs = true;
            else if (const Word* word = kSigned.find(m_text, at))
                return signedAt(matchPhrase(m_text, at, word->name));
            else if (kCourt.find(m_text, at))
                return court(wordEnd(m_text, at));
            else if (kLaw.find(m_text, at))
                return law(wordEnd(m_text, at));
            return at;
        }
        if (endsSentence(m_text, at))
            m_governs = false;
        if (c == u'签' || c == u'履')
            return chineseSigned(at);
        if (c == u'适')
            return chineseLaw(at);
        if (c == u'人' || c == u'仲')
            return chineseCourt(at);
        return at;
    }

    std::size_t add(std::size_t start, std::size_t end)
    {
        while (end > start && isBlank(m_text[end - 1]))
            --end;
        if (end == start)
            return end;
        Term t;
        t.kind = TermKind::Place;
        t.span = {qsizetype(start), qsizetype(end - start)};
        t.name = toQString(m_text.substr(start, end - start)).simplified();
        m_terms.push_back(std::move(t));
        return end;
    }

    std::size_t signedAt(std::size_t end)
    {
        const std::size_t place = skipWords(m_text, end, 1);
        if (matchWord(m_text, skipBlanks(m_text, end), u"in") == kNoMatch &&
            matchWord(m_text, skipBlanks(m_text, end), u"at") == kNoMatch)
            return end;
        const std::size_t placeEnd = properNameEnd(m_text, place);
        return placeEnd == place || kLanguages.find(m_text, place) ? end : add(place, placeEnd);
    }

    std::size_t court(std::size_t end)
    {
        const std::size_t place = skipWords(m_text, end, 4);
        if (place == skipBlanks(m_text, end))
            return end;
        if (matchPhrase(m_text, place, u"place where") != kNoMatch) {
            std::size_t stop = place;
            while (stop < m_text.size() && stop - place < kNear && !endsSentence(m_text, stop) &&
                   m_text[stop] != u',')
                ++stop;
            return add(place, stop);
        }
        const std::size_t placeEnd = properNameEnd(m_text, place);
        return placeEnd == place ? end : add(place, placeEnd);
    }

    // "governed by the laws of the People's Republic of China", "the laws of PRC as the governing law".
    std::size_t law(std::size_t end)
    {
        if (matchPhrase(m_text, skipBlanks(m_text, end), u"of") == kNoMatch &&
            matchPhrase(m_text, skipBlanks(m_text, end), u"and regulations of") == kNoMatch)
            return end;
        const std::size_t of = skipWords(m_text, end, 6);
        std::size_t place = of;
        if (matchPhrase(m_text, of, u"mainland of the") != kNoMatch)
            place = skipBlanks(m_text, matchPhrase(m_text, of, u"mainland of the"));
        const std::size_t placeEnd = properNameEnd(m_text, place);
        if (placeEnd == place)
            return end;
        if (m_governs || governsLater(placeEnd))
            return add(of, placeEnd);
        return end;
    }

    bool governsLater(std::size_t from) const
    {
        for (std::size_t i = from; i < m_text.size() && i - from < kNear && !endsSentence(m_text, i); ++i) {
            if (matchWord(m_text, i, u"governing") != kNoMatch || matchWord(m_text, i, u"govern") != kNoMatch)
                return true;
        }
        return false;
    }

    // 签订地为…, 签署地点：…
    std::size_t chineseSigned(std::size_t at)
    {
        for (const std::u16string_view lead : {u"签订地", u"签署地", u"签约地", u"履行地"}) {
            std::size_t end = matchText(m_text, at, lead);
            if (end == kNoMatch)
                continue;
            end += charAt(m_text, end) == u'点' ? 1 : 0;
            if (!isOneOf(charAt(m_text, end), u"为是：:"))
                return end;
            const std::size_t place = skipBlanks(m_text, end + 1);
            return add(place, hanEnd(place));
        }
        return at + 1;
    }

    std::size_t hanEnd(std::size_t from) const
    {
        while (isHan(charAt(m_text, from)))
            ++from;
        return from;
    }

    // 适用中国大陆法律, not 适用出口管制法律.
    std::size_t chineseLaw(std::size_t at)
    {
        const std::size_t place = matchText(m_text, at, u"适用");
        const std::size_t law =
            place == kNoMatch ? place
                              : m_text.substr(0, std::min(m_text.size(), place + 40)).find(u"法律", place);
        if (law == kNoMatch || hanEnd(place) < law)
            return at + 1;
        std::size_t end = law;
        for (const std::u16string_view filler : {u"现行有效", u"现行", u"有效", u"的"}) {
            if (m_text.substr(place, end - place).ends_with(filler))
                end -= filler.size();
        }
        const std::u16string_view name = m_text.substr(place, end - place);
        for (const std::u16string_view last :
             {u"国", u"大陆", u"省", u"市", u"香港", u"澳门", u"台湾", u"地区", u"特别行政区", u"新加坡"}) {
            if (name.ends_with(last))
                return add(place, end);
        }
        return law;
    }

    // …有管辖权的人民法院, …仲裁委员会.
    std::size_t chineseCourt(std::size_t at)
    {
        std::size_t end = matchText(m_text, at, u"人民法院");
        if (end == kNoMatch)
            end = matchText(m_text, at, u"仲裁委员会");
        if (end == kNoMatch)
            return at + 1;
        std::size_t last = at;
        for (const std::u16string_view filler : {u"基层", u"中级", u"有管辖权的", u"的"}) {
            if (m_text.substr(0, last).ends_with(filler))
                last -= filler.size();
        }
        std::size_t start = last;
        while (start > 0 && isHan(m_text[start - 1]) && last - start < 30 && !startsAfter(start))
            --start;
        add(start, last);
        return end;
    }

    // The verb before a court ends at `at`: 提交, 诉至, 向, 由.
    bool startsAfter(std::size_t at) const
    {
        static constexpr std::array kVerbs = std::to_array<std::u16string_view>(
            {u"提交至", u"提交给", u"提交", u"诉至", u"诉诸", u"向", u"由", u"至"});
        return std::ranges::any_of(
            kVerbs, [&](std::u16string_view verb) { return m_text.substr(0, at).ends_with(verb); });
    }

    std::u16string_view m_text;
    std::vector<Term>& m_terms;
    bool m_governs = false; // the sentence so far speaks of governing or interpretation
};

// What makes a language the one that counts, after its name: "version ... shall prevail", 为准.
bool prevails(std::u16string_view text, std::size_t from)
{
    static constexpr WordIndex kPrevail(std::to_array<Word>({
        {u"prevail"},
        {u"prevails"},
        {u"prevailing"},
        {u"govern"},
        {u"governs"},
        {u"control"},
        {u"controls"},
        {u"legal effect"},
        {u"authoritative"},
        {u"take precedence"},
        {u"takes precedence"},
        {u"be binding"},
    }));
    for (std::size_t i = from; i < text.size() && i - from < kNear && !endsSentence(text, i);) {
        if (isAsciiLetter(text[i])) {
            if (kPrevail.find(text, i))
                return true;
            if (kLanguages.find(text, i) || matchWord(text, i, u"not") != kNoMatch)
                return false;
            i = wordEnd(text, i);
            continue;
        }
        for (const std::u16string_view words : {u"为准", u"优先", u"具有最终效力"}) {
            if (matchText(text, i, words) != kNoMatch)
                return true;
        }
        for (const Language& other : kChineseLanguages) {
            if (matchText(text, i, other.name) != kNoMatch)
                return false;
        }
        ++i;
    }
    return false;
}

// "drafted and interpreted in Chinese".
bool isReadIn(std::u16string_view text, std::size_t at)
{
    const std::size_t in = wordStart(text, skipBlanksBack(text, at));
    if (matchWord(text, in, u"in") == kNoMatch)
        return false;
    const std::size_t verb = wordStart(text, skipBlanksBack(text, in));
    for (const std::u16string_view word :
         {u"interpreted", u"drafted", u"construed", u"written", u"executed", u"made"}) {
        if (matchWord(text, verb, word) != kNoMatch)
            return true;
    }
    return false;
}

} // namespace

void findPlaces(std::u16string_view text, std::vector<Term>& terms)
{
    PlaceFinder(text, terms).find();
}

void findLanguageClauses(std::u16string_view text, std::vector<Term>& terms)
{
    const auto add = [&](const Language& language, std::size_t at) {
        Term t;
        t.kind = TermKind::LanguageClause;
        t.span = {qsizetype(at), qsizetype(language.name.size())};
        t.name = QString::fromLatin1(language.token.data(), qsizetype(language.token.size()));
        terms.push_back(std::move(t));
    };
    static constexpr CharSet kStops(u"中汉英日韩法德俄");
    walkWords(text, kStops, [&](std::size_t at) -> std::size_t {
        if (isLatin(text[at])) {
            const Language* language = kLanguages.find(text, at);
            if (!language)
                return at;
            const std::size_t end = at + language->name.size();
            if (prevails(text, end) || isReadIn(text, at))
                add(*language, at);
            return end;
        }
        for (const Language& language : kChineseLanguages) {
            const std::size_t end = matchText(text, at, language.name);
            if (end == kNoMatch)
                continue;
            if (prevails(text, end))
                add(language, at);
            return end;
        }
        return at + 1;
    });
}

} // namespace clausemeter::contract
