// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/clauselabel.h"

#include "model/contract/characters.h"
#include "model/contract/ordinals.h"
#include "model/contract/plaintext.h"

#include <algorithm>
#include <array>
#include <optional>

namespace clausemeter::contract {

namespace {

constexpr int kMostParts = 6;
constexpr int kLargestFirst = 199; // of a decimal number: 2021.11.08 is a date
constexpr int kLargest = 999;

bool isOneOf(QChar c, QStringView set)
{
    return !c.isNull() && set.contains(c);
}

struct Cursor {
    QStringView line;
    qsizetype at = 0;
    QChar peek(qsizetype ahead = 0) const { return at + ahead < line.size() ? line[at + ahead] : QChar(); }
    QStringView rest() const { return line.mid(at); }
    void skipSpaces()
    {
        while (at < line.size() && line[at].isSpace())
            ++at;
    }
    template <typename Is>
    QStringView take(Is is)
    {
        const qsizetype start = at;
        while (at < line.size() && is(line[at]))
            ++at;
        return line.mid(start, at - start);
    }
};

bool isChineseNumeral(QChar c)
{
    return isOneOf(c, u"零〇一二三四五六七八九十百千两");
}

// What is counted or measured after a number.
bool beginsWithUnit(QStringView text)
{
    static constexpr std::array<QStringView, 30> kWords = {
        u"million", u"billion", u"trillion", u"thousand", u"hundred", u"percent", u"per",      u"hours",
        u"hour",    u"days",    u"day",      u"months",   u"month",   u"years",   u"year",     u"weeks",
        u"minutes", u"minute",  u"seconds",  u"second",   u"times",   u"points",  u"business", u"calendar",
        u"working", u"GB",      u"MB",       u"TB",       u"Mbps",    u"Gbps"};
    if (text.isEmpty())
        return false;
    if (isOneOf(text.front(), u"%‰％元万亿倍"))
        return true;
    for (const QStringView word : {u"小时", u"个月", u"个工作日", u"工作日内", u"天内", u"日内"}) {
        if (text.startsWith(word))
            return true;
    }
    qsizetype end = 0;
    while (end < text.size() && isAsciiLetter(text[end]))
        ++end;
    return end > 0 && std::find(kWords.begin(), kWords.end(), text.left(end)) != kWords.end();
}

// The entry of a table of contents: its page stands at the end.
bool isContentsLine(QStringView line)
{
    const QStringView text = line.trimmed();
    qsizetype end = text.size();
    while (end > 0 && digitOf(text[end - 1]) >= 0)
        --end;
    if (end == text.size() || end < 4)
        return false;
    const QStringView before = text.left(end);
    return before.endsWith(u'\t') || before.trimmed().endsWith(u"...") || before.trimmed().endsWith(u"…") ||
           before.trimmed().endsWith(u". .");
}

// After an ordinal that stands by itself: 第三条的规定, Section 3 of ... name a clause instead of beginning
// one.
bool isNamedInSentence(QStringView after)
{
    if (after.isEmpty())
        return false;
    const QChar next = after.front();
    if (isOneOf(next, u"的所之及和或至第款，,；;）)"))
        return true;
    for (const QStringView word :
         {u"约定", u"规定", u"与第", u"到第", u"项下", u"项规定", u"中约定", u"中规定"}) {
        if (after.startsWith(word))
            return true;
    }
    const QStringView word = trimmedLeft(after);
    return !word.isEmpty() && word.front() >= u'a' && word.front() <= u'z';
}

struct Word {
    QStringView text;
    LabelStyle style;
};
constexpr std::array<Word, 11> kEnglish{{{u"section", LabelStyle::Section},
                                         {u"article", LabelStyle::Article},
                                         {u"clause", LabelStyle::Article},
                                         {u"chapter", LabelStyle::Chapter},
                                         {u"part", LabelStyle::Part},
                                         {u"annex", LabelStyle::Annex},
                                         {u"appendix", LabelStyle::Annex},
                                         {u"schedule", LabelStyle::Annex},
                                         {u"exhibit", LabelStyle::Annex},
                                         {u"attachment", LabelStyle::Annex},
                                         {u"addendum", LabelStyle::Annex}}};
constexpr std::array<Word, 6> kChinese{{{u"条", LabelStyle::Article},
                                        {u"章", LabelStyle::Chapter},
                                        {u"节", LabelStyle::Section},
                                        {u"部分", LabelStyle::Part},
                                        {u"编", LabelStyle::Part},
                                        {u"款", LabelStyle::Section}}};

class LabelReader {
public:
    explicit LabelReader(QStringView line)
        : m_in{line}
    {
        m_in.at = bulletLength(line);
        m_in.skipSpaces();
        m_start = m_in.at;
    }

    std::vector<Label> read()
    {
        const QChar first = m_in.peek();
        if (first.isNull())
            return {};
        if (first == u'第')
            chineseWord();
        else if (first == u'附')
            chineseAnnex();
        else if (digitOf(first) >= 0)
            digits();
        else if (first == u'(' || first == u'（')
            parenthesis();
        else if (isChineseNumeral(first))
            chineseDot();
        else if (first >= QChar(0x2460) && first <= QChar(0x2473))
            circled();
        else if (isAsciiLetter(first))
            latin();
        if (!m_found.empty() && isContentsLine(m_in.line))
            m_found.clear();
        return std::move(m_found);
    }

private:
    void add(LabelStyle style, std::vector<int> parts, const QString& figure, bool isUpper = false)
    {
        Label label;
        label.style = style;
        label.parts = std::move(parts);
        label.figure = figure;
        label.start = m_start;
        label.length = m_in.at - m_start;
        Cursor after = m_in;
        after.skipSpaces();
        label.text = after.at;
        label.isUpper = isUpper;
        label.hasUnit = beginsWithUnit(after.rest());
        label.mayHaveUnit = isOneOf(after.peek(), u"天日月年号个次点分秒时周折份页");
        if (style >= LabelStyle::Chapter)
            label.figure = m_in.line.mid(m_start, label.length).toString();
        label.hasSmallLetter = after.peek() >= u'a' && after.peek() <= u'z';
        m_found.push_back(std::move(label));
    }

    // The mark between a label that is there and its text belongs to neither.
    void skipMark(QStringView marks)
    {
        if (m_found.empty())
            return;
        Cursor after = m_in;
        after.skipSpaces();
        if (!isOneOf(after.peek(), marks))
            return;
        ++after.at;
        after.skipSpaces();
        m_found.back().text = after.at;
    }

    // "3.2.4", "1.", "1、", "1)", "1 Scope"; also after "Section" and within parentheses.
    std::vector<int> numbers()
    {
        std::vector<int> parts;
        while (true) {
            const QStringView figures = m_in.take([](QChar c) { return digitOf(c) >= 0; });
            const auto value = figures.size() <= 3 ? fromDigits(figures) : std::nullopt;
            if (!value || *value > kLargest)
                return {};
            parts.push_back(*value);
            if (!isOneOf(m_in.peek(), u".．") || digitOf(m_in.peek(1)) < 0)
                break;
            ++m_in.at;
        }
        const bool tooMany = int(parts.size()) > kMostParts || (parts.size() > 1 && parts[0] > kLargestFirst);
        return tooMany ? std::vector<int>() : parts;
    }

    static QString written(const std::vector<int>& parts)
    {
        QString text;
        for (const int part : parts)
            text += text.isEmpty() ? QString::number(part) : u'.' + QString::number(part);
        return text;
    }

    void digits()
    {
        const std::vector<int> parts = numbers();
        if (parts.empty())
            return;
        const QString figure = written(parts);
        const QChar next = m_in.peek();
        if (parts.size() > 1) {
            if (isOneOf(next, u"%‰％") || (isOneOf(next, u"-–~～/:：、,，") && digitOf(m_in.peek(1)) >= 0) ||
                isOneOf(next, u",，;；"))
                return;
            if (isOneOf(next, u".．、)）:："))
                ++m_in.at;
            if (m_in.peek() == u'的' || (m_in.peek() == u'条' && m_in.peek(1) != u'件') ||
                (m_in.peek() == u'款' && m_in.peek(1) != u'项'))
                return;
            add(LabelStyle::Decimal, parts, figure);
            return;
        }
        if (isOneOf(next, u".．、")) {
            const QChar behind = m_in.peek(1);
            if (digitOf(behind) >= 0 || isOneOf(behind, u"%‰"))
                return;
            ++m_in.at;
            add(LabelStyle::Dot, parts, figure);
        } else if (isOneOf(next, u")）")) {
            ++m_in.at;
            add(LabelStyle::Parenthesis, parts, figure);
        } else if (next.isSpace()) {
            Cursor after = m_in;
            after.skipSpaces();
            if (isHan(after.peek()) || (after.peek() >= u'A' && after.peek() <= u'Z'))
                add(LabelStyle::Bare, parts, figure);
        }
    }

    void parenthesis()
    {
        ++m_in.at;
        const QStringView inner =
            m_in.take([](QChar c) { return digitOf(c) >= 0 || isAsciiLetter(c) || isChineseNumeral(c); });
        if (!isOneOf(m_in.peek(), u")）") || inner.isEmpty())
            return;
        ++m_in.at;
        if (isOneOf(m_in.peek(), u"、"))
            ++m_in.at;
        if (const auto value = inner.size() <= 3 ? fromDigits(inner) : std::nullopt)
            add(LabelStyle::Parenthesis, {*value}, QString::number(*value));
        else if (const auto chinese = fromChinese(inner))
            add(LabelStyle::ChineseParenthesis, {*chinese}, QString::number(*chinese));
        else
            romanOrLetter(inner, LabelStyle::RomanParenthesis, LabelStyle::LetterParenthesis);
    }

    void romanOrLetter(QStringView text, LabelStyle roman, LabelStyle letter)
    {
        if (text.isEmpty())
            return;
        const bool isUpper = text.front().isUpper();
        const auto asRoman = fromRoman(text);
        const auto asLetter = fromLetter(text);
        // c, d, l and m number a list of letters before they number one of Romans.
        const bool romanFirst = asRoman && (!asLetter || QStringView(u"ivxIVX").contains(text.front()));
        if (asRoman && romanFirst)
            add(roman, {*asRoman}, text.toString(), isUpper);
        if (asLetter)
            add(letter, {*asLetter}, text.toString(), isUpper);
        if (asRoman && !romanFirst)
            add(roman, {*asRoman}, text.toString(), isUpper);
    }

    void chineseDot()
    {
        const QStringView figures = m_in.take(isChineseNumeral);
        m_in.skipSpaces();
        const QChar next = m_in.peek();
        const auto value = fromChinese(figures);
        if (!value || !isOneOf(next, u"、．.)）") || isChineseNumeral(m_in.peek(1)))
            return;
        ++m_in.at;
        add(LabelStyle::Chinese, {*value}, QString::number(*value));
    }

    void circled()
    {
        const int value = m_in.peek().unicode() - 0x2460 + 1;
        const QString figure(m_in.peek());
        ++m_in.at;
        add(LabelStyle::Circled, {value}, figure);
    }

    void chineseWord()
    {
        ++m_in.at;
        m_in.skipSpaces();
        std::vector<int> parts;
        if (digitOf(m_in.peek()) >= 0) {
            parts = numbers();
        } else if (const auto value = fromChinese(m_in.take(isChineseNumeral))) {
            parts = {*value};
        }
        m_in.skipSpaces();
        const auto word = std::find_if(kChinese.begin(), kChinese.end(),
                                       [&](const Word& w) { return m_in.rest().startsWith(w.text); });
        if (parts.empty() || word == kChinese.end())
            return;
        m_in.at += word->text.size();
        if (isNamedInSentence(m_in.rest()))
            return;
        add(parts.size() > 1 ? LabelStyle::Decimal : word->style, parts, written(parts));
        skipMark(u"、：:.．");
    }

    void chineseAnnex()
    {
        ++m_in.at;
        if (!isOneOf(m_in.peek(), u"件录表"))
            return;
        ++m_in.at;
        m_in.skipSpaces();
        const QStringView figures = m_in.take(
            [](QChar c) { return digitOf(c) >= 0 || isChineseNumeral(c) || (c >= u'A' && c <= u'Z'); });
        auto value = figures.size() <= 3 ? fromDigits(figures) : std::nullopt;
        if (!value)
            value = fromChinese(figures);
        if (!value)
            value = fromLetter(figures);
        if (!value || isOneOf(m_in.peek(), u"的所之中和与及、，。；）)》”"))
            return;
        add(LabelStyle::Annex, {*value}, {});
        skipMark(u"：:.．");
    }

    void latin()
    {
        const QStringView word = m_in.take([](QChar c) { return isAsciiLetter(c); });
        const auto named = std::find_if(kEnglish.begin(), kEnglish.end(), [&](const Word& w) {
            return word.compare(w.text, Qt::CaseInsensitive) == 0;
        });
        if (named != kEnglish.end() && word.front().isUpper()) {
            englishWord(named->style);
            return;
        }
        if (word.size() > 7 || !isOneOf(m_in.peek(), u".)、）"))
            return;
        if (m_in.peek() == u'.' && digitOf(m_in.peek(1)) >= 0) {
            romanDecimal(word);
            return;
        }
        const bool inParenthesis = isOneOf(m_in.peek(), u")）");
        ++m_in.at;
        const QChar behind = m_in.peek();
        if (!behind.isNull() && !behind.isSpace() && !isHan(behind))
            return;
        romanOrLetter(word, inParenthesis ? LabelStyle::RomanParenthesis : LabelStyle::Roman,
                      inParenthesis ? LabelStyle::LetterParenthesis : LabelStyle::Letter);
    }

    // II.1 of Article II.
    void romanDecimal(QStringView word)
    {
        const auto section = word.front().isUpper() ? fromRoman(word) : std::nullopt;
        ++m_in.at;
        std::vector<int> parts = numbers();
        if (!section || parts.empty())
            return;
        const QString figure = word + u'.' + written(parts);
        parts.insert(parts.begin(), *section);
        if (isOneOf(m_in.peek(), u".．、)）:："))
            ++m_in.at;
        if (m_in.peek().isNull() || m_in.peek().isSpace() || isHan(m_in.peek()))
            add(LabelStyle::Decimal, std::move(parts), figure, true);
    }

    void englishWord(LabelStyle style)
    {
        if (!m_in.peek().isSpace())
            return;
        m_in.skipSpaces();
        std::vector<int> parts;
        QString figure;
        bool isUpper = false;
        if (digitOf(m_in.peek()) >= 0) {
            parts = numbers();
            figure = written(parts);
        } else {
            const QStringView letters = m_in.take([](QChar c) { return isAsciiLetter(c); });
            const auto roman = fromRoman(letters);
            const auto letter = fromLetter(letters);
            if (!letters.isEmpty() && letters.front().isUpper() && (roman || letter)) {
                parts = {style == LabelStyle::Annex && letter ? *letter : roman ? *roman : *letter};
                figure = letters.toString();
                isUpper = true;
            }
        }
        if (parts.empty() || (!m_in.peek().isNull() && isAsciiLetter(m_in.peek())) || m_in.peek() == u'(')
            return;
        Cursor after = m_in;
        if (isOneOf(after.peek(), u".:：、-–—"))
            ++after.at;
        if (isNamedInSentence(after.rest()))
            return;
        add(parts.size() > 1 ? LabelStyle::Decimal : style, parts, figure, isUpper);
        skipMark(u".:：、-–—");
    }

    Cursor m_in;
    qsizetype m_start = 0;
    std::vector<Label> m_found;
};

} // namespace

std::vector<Label> labelsAt(QStringView line)
{
    return LabelReader(line).read();
}

} // namespace clausemeter::contract
