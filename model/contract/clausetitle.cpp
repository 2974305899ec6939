// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/clausetitle.h"

#include "model/contract/characters.h"
#include "model/contract/clauselabel.h"

#include <QList>
#include <algorithm>
#include <array>

namespace clausemeter::contract {

namespace {

constexpr qsizetype kLongest = 90;
constexpr qsizetype kLongestHan = 24;
constexpr qsizetype kLongestLeadIn = 16; // of Chinese characters
constexpr int kMostWords = 12;
constexpr qsizetype kSmallWord = 3;
constexpr qsizetype kLongestPlain = 60;
constexpr qsizetype kMostPlainWords = 6;

bool hasHan(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return isHan(c); });
}

// "Service Month", "The company's Rights and Obligations": begins with a capital, and so do most words that
// are not small. With `strict` all of them.
bool hasTitleCase(QStringView text, bool strict)
{
    int words = 0;
    int large = 0;
    int capital = 0;
    bool first = true;
    for (qsizetype i = 0; i < text.size();) {
        if (!text[i].isLetter()) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() &&
               (text[end].isLetterOrNumber() || text[end] == u'\'' || text[end] == u'’' || text[end] == u'-'))
            ++end;
        ++words;
        if (first && !text[i].isUpper())
            return false;
        first = false;
        if (end - i > kSmallWord) {
            ++large;
            capital += text[i].isUpper() ? 1 : 0;
        }
        i = end;
    }
    if (words == 0 || words > kMostWords)
        return false;
    return strict ? capital == large && words <= kMostWords / 2 + 2 : capital * 5 >= large * 3;
}

bool isChineseTitle(QStringView text, qsizetype longest)
{
    return text.size() <= longest && std::none_of(text.begin(), text.end(), [](QChar c) {
               return QStringView(u"，。；：:;,!！?？“”\"〔_=").contains(c);
           });
}

bool isTitle(QStringView text)
{
    if (text.isEmpty() || text.size() > kLongest)
        return false;
    const QChar last = text.back();
    if (endsSentence(last) || QStringView(u",，、:：-—").contains(last))
        return false;
    if (hasHan(text))
        return isChineseTitle(text, kLongestHan);
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return QStringView(u";=%‰,").contains(c); }) &&
           hasTitleCase(text, false);
}

QStringView withoutMarks(QStringView text)
{
    text = text.trimmed();
    while (!text.isEmpty() && QStringView(u":：.").contains(text.back()))
        text.chop(1);
    return text.trimmed();
}

} // namespace

bool isTitleLine(QStringView line)
{
    const auto labels = labelsAt(line);
    QStringView text = labels.empty() ? line : line.mid(labels.front().text);
    text = text.trimmed();
    return isTitle(text) || (text.isEmpty() && !labels.empty());
}

bool isPlainTitle(QStringView text)
{
    static constexpr std::array<QStringView, 22> kVerbs{
        u"shall", u"must",   u"may",     u"can",  u"will", u"should", u"is",    u"are",
        u"be",    u"was",    u"were",    u"has",  u"have", u"does",   u"agree", u"applies",
        u"apply", u"agrees", u"follows", u"that", u"when", u"if"};
    text = text.trimmed();
    if (text.isEmpty() || text.size() > kLongestPlain || !text.front().isUpper() || hasHan(text) ||
        std::any_of(text.begin(), text.end(),
                    [](QChar c) { return !c.isLetter() && !QStringView(u" -&/'’()").contains(c); }))
        return false;
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    return words.size() <= kMostPlainWords && std::none_of(words.begin(), words.end(), [](QStringView word) {
               return std::find(kVerbs.begin(), kVerbs.end(), word) != kVerbs.end();
           });
}

QString titleOf(QStringView text, bool isHeading)
{
    text = text.trimmed();
    if (isHeading)
        return withoutMarks(text).toString();
    if (isTitle(text))
        return text.toString();
    const auto colon =
        std::find_if(text.begin(), text.end(), [](QChar c) { return c == u':' || c == u'：'; });
    const bool isTime = colon != text.end() && colon != text.begin() && colon + 1 != text.end() &&
                        digitOf(colon[-1]) >= 0 && digitOf(colon[1]) >= 0; // "Between 08:00 and 20:00"
    const QStringView before = text.left(colon - text.begin());
    if (colon != text.end() && !isTime && before.size() <= kLongest &&
        !text.mid(before.size() + 1).trimmed().isEmpty()) {
        const bool isLeadIn = hasHan(before) ? isChineseTitle(before, kLongestLeadIn)
                                             : before.indexOf(u'.') < 0 && before.indexOf(u',') < 0 &&
                                                   hasTitleCase(before, false);
        if (isLeadIn)
            return before.trimmed().toString();
    }
    const qsizetype stop = text.indexOf(u". ");
    if (stop > 0 && stop <= kLongest && !hasHan(text) && stop + 2 < text.size() &&
        text.left(stop).indexOf(u',') < 0 && hasTitleCase(text.left(stop), true))
        return text.left(stop).trimmed().toString();
    return {};
}

} // namespace clausemeter::contract
