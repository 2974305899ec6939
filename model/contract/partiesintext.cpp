// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/partiesintext.h"

#include "model/contract/wordindex.h"
#include "model/contract/wordwalk.h"

#include <algorithm>
#include <map>
#include <set>

namespace clausemeter::contract {

namespace {

constexpr int kSubjectTimes = 3; // a name has so many duties and rights before it is taken for a party's
constexpr std::size_t kLongestName = 60;

struct Word {
    std::u16string_view name;
};
constexpr WordIndex kDuties(std::to_array<Word>({{u"shall"},
                                                 {u"may"},
                                                 {u"must"},
                                                 {u"will"},
                                                 {u"should"},
                                                 {u"agree"},
                                                 {u"agrees"},
                                                 {u"has the right"},
                                                 {u"have the right"},
                                                 {u"is entitled"},
                                                 {u"are entitled"}}));
constexpr WordIndex kForms(std::to_array<Word>({{u"ltd"},
                                                {u"limited"},
                                                {u"inc"},
                                                {u"llc"},
                                                {u"corporation"},
                                                {u"corp"},
                                                {u"company"},
                                                {u"gmbh"},
                                                {u"ag"},
                                                {u"llp"},
                                                {u"plc"}}));
// Things that have no duties, though the text says what they shall be.
constexpr WordIndex kThings(std::to_array<Word>({
    {u"agreement"}, {u"agreements"},  {u"service"},      {u"services"}, {u"fee"},      {u"fees"},
    {u"rules"},     {u"section"},     {u"clause"},       {u"period"},   {u"month"},    {u"term"},
    {u"terms"},     {u"information"}, {u"content"},      {u"data"},     {u"account"},  {u"accounts"},
    {u"rate"},      {u"downtime"},    {u"availability"}, {u"document"}, {u"version"},  {u"policy"},
    {u"notice"},    {u"order"},       {u"website"},      {u"system"},   {u"software"}, {u"credit"},
    {u"credits"},   {u"voucher"},     {u"amount"},       {u"party"},    {u"parties"},  {u"customers"},
    {u"users"},     {u"taxes"},       {u"invoice"},      {u"law"},      {u"laws"},
}));

class PartyFinder {
public:
    PartyFinder(std::u16string_view text, std::vector<Term>& terms)
        : m_text(text)
        , m_terms(terms)
    {
    }

    void find()
    {
        static constexpr CharSet kStops(u"甲乙丙丁您公");
        walkWords(m_text, kStops, [this](std::size_t at) { return look(at); });
        for (const auto& [name, subject] : m_subjects) {
            const bool isYou = name == QStringLiteral("you") || name == QStringLiteral("您");
            if ((isYou || subject.times >= kSubjectTimes) && !m_short.contains(name))
                add(subject.first, name);
        }
    }

private:
    struct Subject {
        TextSpan first;
        int times = 0;
    };

    std::size_t look(std::size_t at)
    {
        const char16_t c = m_text[at];
        if (isAsciiLetter(c)) {
            if (kDuties.find(m_text, at))
                subjectBefore(at);
            else if (matchWord(m_text, at, u"party") != kNoMatch && startsLine(m_text, at))
                return labelled(at, wordEnd(m_text, at), true);
            else if (isUpper(c) && kForms.find(m_text, at))
                return company(wordEnd(m_text, at));
            return at;
        }
        if (isOneOf(c, u"甲乙丙丁") && charAt(m_text, at + 1) == u'方' && startsLine(m_text, at))
            return labelled(at, at + 2, false);
        if (c == u'您') {
            chineseSubject(at, at + 1);
        } else if (c == u'公' && charAt(m_text, at + 1) == u'司') {
            return chineseCompany(at + 2);
        }
        return at + 1;
    }

    void add(TextSpan span, const QString& name)
    {
        if (name.isEmpty() || !m_names.insert(name).second)
            return;
        Term t;
        t.kind = TermKind::Party;
        t.span = span;
        t.name = name;
        m_terms.push_back(std::move(t));
    }
    void add(std::size_t start, std::size_t end)
    {
        add({qsizetype(start), qsizetype(end - start)},
            toQString(m_text.substr(start, end - start)).simplified());
    }

    // 甲方：…, 甲方（客户）：…, "Party A: ...", to the end of the line.
    std::size_t labelled(std::size_t at, std::size_t end, bool english)
    {
        if (english) {
            const std::size_t letter = skipBlanks(m_text, end);
            if (letter == end || wordEnd(m_text, letter) != letter + 1)
                return end;
            end = letter + 1;
        }
        const std::size_t label = end;
        std::size_t next = skipBlanks(m_text, end);
        if (isOneOf(charAt(m_text, next), u"(（")) {
            while (next < m_text.size() && m_text[next] != u'\n' && !isOneOf(m_text[next], u")）"))
                ++next;
            next = skipBlanks(m_text, next + 1);
        }
        if (!isOneOf(charAt(m_text, next), u":："))
            return label;
        ++next;
        while (next < m_text.size() && isBlank(m_text[next]))
            ++next;
        std::size_t stop = next;
        while (stop < m_text.size() && m_text[stop] != u'\n' && m_text[stop] != u'\r' &&
               m_text[stop] != u'\t')
            ++stop;
        std::size_t start = next;
        std::size_t last = stop;
        const auto isFrame = [](char16_t c) { return isBlank(c) || isOneOf(c, u"_〔〕【】[]*"); };
        while (start < last && isFrame(m_text[start]))
            ++start;
        while (last > start && isFrame(m_text[last - 1]))
            --last;
        if (last > start && last - start <= kLongestName) {
            add(start, last);
            m_short.insert(toQString(m_text.substr(at, label - at)));
        }
        return std::max(stop, label);
    }

    // Whose duty begins at `at`: "you", or capitalised words.
    void subjectBefore(std::size_t at)
    {
        const std::size_t end = skipBlanksBack(m_text, at);
        const std::size_t last = wordStart(m_text, end);
        if (last == end)
            return;
        if (matchWord(m_text, last, u"you") != kNoMatch)
            return count(QStringLiteral("you"), last, end);
        std::size_t start = end;
        std::size_t word = last;
        for (int words = 0; words < 4 && word < start && isUpper(m_text[word]); ++words) {
            start = word;
            const std::size_t before = skipBlanksBack(m_text, start);
            const std::size_t earlier = before < start ? wordStart(m_text, before) : start;
            if (matchWord(m_text, earlier, u"the") != kNoMatch && earlier < before)
                return kThings.find(m_text, last) ? void() : count(nameOf(earlier, end), earlier, end);
            word = earlier < before ? earlier : start;
        }
        static constexpr WordIndex kNoNames(std::to_array<Word>(
            {{u"this"}, {u"any"},   {u"each"},  {u"either"}, {u"both"}, {u"neither"}, {u"no"},
             {u"all"},  {u"it"},    {u"they"},  {u"we"},     {u"that"}, {u"which"},   {u"who"},
             {u"such"}, {u"these"}, {u"those"}, {u"there"},  {u"and"},  {u"or"}}));
        // "provided by Tencent Cloud will": what is provided will, not Tencent Cloud.
        static constexpr WordIndex kNotSubjects(std::to_array<Word>({{u"by"},
                                                                     {u"of"},
                                                                     {u"from"},
                                                                     {u"with"},
                                                                     {u"to"},
                                                                     {u"than"},
                                                                     {u"under"},
                                                                     {u"for"},
                                                                     {u"on"},
                                                                     {u"or"}}));
        const std::size_t lead = wordStart(m_text, skipBlanksBack(m_text, start));
        if (kNotSubjects.find(m_text, lead))
            return;
        if (start < end && !kNoNames.find(m_text, start) && !kThings.find(m_text, last))
            count(nameOf(start, end), start, end);
    }

    QString nameOf(std::size_t start, std::size_t end) const
    {
        QString name = toQString(m_text.substr(start, end - start)).simplified();
        if (name.startsWith(QStringLiteral("The ")))
            name[0] = u't';
        return name;
    }

    void count(const QString& name, std::size_t start, std::size_t end)
    {
        Subject& subject = m_subjects[name];
        if (subject.times++ == 0)
            subject.first = {qsizetype(start), qsizetype(end - start)};
    }

    void chineseSubject(std::size_t start, std::size_t end)
    {
        for (const std::u16string_view duty :
             {u"应", u"有权", u"须", u"必须", u"不得", u"可以", u"可", u"同意"}) {
            if (matchText(m_text, end, duty) != kNoMatch)
                return count(toQString(m_text.substr(start, end - start)), start, end);
        }
    }

    // X Co., Ltd. (hereinafter referred to as "the Company").
    std::size_t company(std::size_t end)
    {
        std::size_t nameEnd = end + (charAt(m_text, end) == u'.' ? 1 : 0);
        QString alias = shortName(skipBlanks(m_text, nameEnd));
        if (alias.isEmpty())
            alias = shortName(afterDescription(nameEnd));
        if (alias.isEmpty())
            return end;
        // "Between X Ltd." and "This Agreement is made by X Ltd." begin before the name.
        static constexpr WordIndex kLeads(
            std::to_array<Word>({{u"between"}, {u"by"}, {u"whereas"}, {u"from"}, {u"with"}}));
        static constexpr WordIndex kInside(std::to_array<Word>({{u"and"}, {u"of"}, {u"for"}}));
        std::size_t start = wordStart(m_text, end);
        for (std::size_t before = start; before > 0 && end - before < 2 * kLongestName;) {
            std::size_t gap = skipBlanksBack(m_text, before);
            while (gap > 0 && isOneOf(m_text[gap - 1], u",.&"))
                gap = skipBlanksBack(m_text, gap - 1);
            const std::size_t word = wordStart(m_text, gap);
            if (word == gap || (!isUpper(m_text[word]) && !kInside.find(m_text, word)) ||
                kLeads.find(m_text, word))
                break;
            start = isUpper(m_text[word]) ? word : start;
            before = word;
        }
        add(start, nameEnd);
        m_short.insert(alias);
        return end;
    }

    // Past ", a company incorporated in Singapore" and its like, in the same sentence; `at` where there is
    // none.
    std::size_t afterDescription(std::size_t at) const
    {
        static constexpr std::size_t kLongest = 240;
        static constexpr WordIndex kBegins(std::to_array<Word>({{u"a"},
                                                                {u"an"},
                                                                {u"having"},
                                                                {u"with"},
                                                                {u"whose"},
                                                                {u"incorporated"},
                                                                {u"organized"},
                                                                {u"organised"},
                                                                {u"registered"}}));
        if (charAt(m_text, at) != u',' || !kBegins.find(m_text, skipBlanks(m_text, at + 1)))
            return at;
        for (std::size_t i = at + 1; i < m_text.size() && i - at < kLongest && !endsSentence(m_text, i);
             ++i) {
            if (isOneOf(m_text[i], u"(（") && !shortName(i).isEmpty())
                return i;
        }
        return at;
    }

    std::size_t chineseCompany(std::size_t end)
    {
        const QString alias = shortName(end);
        std::size_t start = end;
        while (start > 0 && end - start < kLongestName &&
               ((isHan(m_text[start - 1]) && !isOneOf(m_text[start - 1], u"与和由向")) ||
                isOneOf(m_text[start - 1], u"()（）")))
            --start;
        if (!alias.isEmpty()) {
            add(start, end);
            m_short.insert(alias);
        }
        return end;
    }

    // The name in quotation marks inside the brackets that open at `at`.
    QString shortName(std::size_t at) const
    {
        if (!isOneOf(charAt(m_text, at), u"(（"))
            return {};
        std::size_t start = 0;
        for (std::size_t i = at; i < m_text.size() && i - at < kLongestName; ++i) {
            if (isOneOf(m_text[i], u")）\n"))
                break;
            if (start > 0 && isOneOf(m_text[i], u"”\"」’"))
                return toQString(m_text.substr(start, i - start)).simplified();
            if (start == 0 && isOneOf(m_text[i], u"“\"「‘"))
                start = i + 1;
        }
        return {};
    }

    std::u16string_view m_text;
    std::vector<Term>& m_terms;
    std::set<QString> m_names;
    std::set<QString> m_short; // names that stand for one that was found
    std::map<QString, Subject> m_subjects;
};

} // namespace

void findParties(std::u16string_view text, std::vector<Term>& terms)
{
    PartyFinder(text, terms).find();
}

} // namespace clausemeter::contract
