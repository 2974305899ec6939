// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/clausewords.h"

#include "model/contract/characters.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace clausemeter::contract {

namespace {

constexpr qsizetype kLongestStem = 6; // of an English word

bool isOneLanguage(const Contract& left, const Contract& right)
{
    return left.text.language == right.text.language;
}

} // namespace

QString figureKey(const Term& term)
{
    const QString value = QString::fromStdString(term.value.toString());
    switch (term.kind) {
    case TermKind::Percentage:
        return u"percent " + value;
    case TermKind::Money:
        return u"money " + term.currency + u' ' + value;
    case TermKind::Count:
        return u"count " + value;
    case TermKind::Date:
    case TermKind::TimeOfDay:
        return u"date " + term.name;
    case TermKind::Period:
        break;
    default:
        return {};
    }
    const QString ordinal = term.ordinal ? QStringLiteral("n-th ") : QString();
    const auto of = [&](QStringView unit, int factor) {
        return QString(ordinal + unit + u' ' +
                       QString::fromStdString(Decimal::fromUnits(term.value.units() * factor).toString()));
    };
    switch (term.unit) {
    case PeriodUnit::Second:
        return of(u"seconds", 1);
    case PeriodUnit::Minute:
        return of(u"seconds", 60);
    case PeriodUnit::Hour:
        return of(u"seconds", 3600);
    case PeriodUnit::Day:
    case PeriodUnit::CalendarDay:
        return of(u"seconds", 86'400);
    case PeriodUnit::Week:
        // what nobody means would not fit
        return term.value < Decimal::fromInteger(1'000'000'000) ? of(u"seconds", 7 * 86'400)
                                                                : of(u"weeks", 1);
    case PeriodUnit::BusinessDay:
        return of(u"working days", 1);
    case PeriodUnit::Month:
        return of(u"months", 1);
    case PeriodUnit::Year:
        return of(u"months", 12);
    }
    return {};
}

WordsOfTwo::WordsOfTwo(const Contract& left, const Contract& right)
    : m_vocabulary(Vocabulary::shipped())
    , m_isOneLanguage(isOneLanguage(left, right))
    , m_left(clausesOf(left))
    , m_right(clausesOf(right))
{
    weigh();
    addUp(left.tree, m_left);
    addUp(right.tree, m_right);
}

// Only of sections: their sub-clauses are compared one by one.
void WordsOfTwo::addUp(const ClauseTree& tree, std::vector<ClauseWords>& clauses)
{
    std::vector<std::map<int, float>> sums(clauses.size());
    for (std::size_t i = 0; i < clauses.size(); ++i) {
        int section = int(i);
        while (tree.clauses[std::size_t(section)].parent >= 0)
            section = tree.clauses[std::size_t(section)].parent;
        for (const WordCount& word : clauses[i].own)
            sums[std::size_t(section)][word.word] += word.weight * word.weight;
    }
    for (std::size_t i = 0; i < clauses.size(); ++i) {
        for (const auto& [word, square] : sums[i])
            clauses[i].whole.push_back({word, std::sqrt(square)});
    }
}

WordCounts WordsOfTwo::countsOf(QStringView text)
{
    std::map<int, float> counts;
    const auto number = [&](const QString& word) {
        const int next = m_vocabulary.size() + int(m_words.size());
        const auto known = m_words.constFind(word);
        return known == m_words.constEnd() ? *m_words.insert(word, next) : *known;
    };
    if (!m_isOneLanguage) {
        for (const Vocabulary::Found& found : m_vocabulary.find(text))
            counts[found.matter] += 1;
    }
    for (qsizetype i = 0; i < text.size();) {
        if (isHan(text[i])) {
            if (m_isOneLanguage && i + 1 < text.size() && isHan(text[i + 1]))
                counts[number(text.mid(i, 2).toString())] += 1;
            ++i;
        } else if (isAsciiLetter(text[i])) {
            qsizetype end = i + 1;
            while (end < text.size() && (isAsciiLetter(text[end]) || digitOf(text[end]) >= 0))
                ++end;
            if (end - i > 1)
                counts[number(text.mid(i, std::min(end - i, kLongestStem)).toString().toLower())] += 1;
            i = end;
        } else {
            ++i;
        }
    }
    WordCounts words;
    for (const auto& [word, count] : counts)
        words.push_back({word, std::sqrt(count)});
    return words;
}

std::vector<ClauseWords> WordsOfTwo::clausesOf(const Contract& contract)
{
    const QStringView text(contract.text.text);
    std::vector<ClauseWords> clauses(contract.tree.clauses.size());
    for (std::size_t i = 0; i < clauses.size(); ++i) {
        const Clause& clause = contract.tree.clauses[i];
        const qsizetype skipped = clause.label.size();
        clauses[i].own = countsOf(
            text.mid(clause.own.start + skipped, std::max<qsizetype>(0, clause.own.length - skipped)));
        clauses[i].title = countsOf(clause.title);
    }
    for (const Term& term : contract.terms) {
        if (term.clause < 0 || std::size_t(term.clause) >= clauses.size())
            continue;
        if (const QString key = figureKey(term); !key.isEmpty())
            clauses[std::size_t(term.clause)].figures.push_back(key);
    }
    for (ClauseWords& clause : clauses)
        std::sort(clause.figures.begin(), clause.figures.end());
    return clauses;
}

// What few clauses say tells more than what all say; what only one of the texts says tells nothing across
// languages, where most words have no counterpart.
void WordsOfTwo::weigh()
{
    const std::size_t size = std::size_t(m_vocabulary.size()) + std::size_t(m_words.size());
    std::vector<int> inLeft(size);
    std::vector<int> inRight(size);
    for (const ClauseWords& clause : m_left) {
        for (const WordCount& word : clause.own)
            ++inLeft[std::size_t(word.word)];
    }
    for (const ClauseWords& clause : m_right) {
        for (const WordCount& word : clause.own)
            ++inRight[std::size_t(word.word)];
    }
    const float all = float(m_left.size() + m_right.size());
    const auto apply = [&](WordCounts& words) {
        for (WordCount& word : words) {
            const int left = inLeft[std::size_t(word.word)];
            const int right = inRight[std::size_t(word.word)];
            const bool counts = m_isOneLanguage || (left > 0 && right > 0);
            word.weight *= counts ? std::log((all + 1) / (float(left + right) + 0.5F)) : 0;
        }
        std::erase_if(words, [](const WordCount& word) { return word.weight <= 0; });
    };
    for (auto* clauses : {&m_left, &m_right}) {
        for (ClauseWords& clause : *clauses) {
            apply(clause.own);
            apply(clause.title);
        }
    }
}

float likeness(const WordCounts& a, const WordCounts& b)
{
    float common = 0;
    float squareA = 0;
    float squareB = 0;
    for (const WordCount& word : a)
        squareA += word.weight * word.weight;
    for (const WordCount& word : b)
        squareB += word.weight * word.weight;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (i->word < j->word)
            ++i;
        else if (j->word < i->word)
            ++j;
        else
            common += (i++)->weight * (j++)->weight;
    }
    return common > 0 ? common / std::sqrt(squareA * squareB) : 0;
}

float containment(const WordCounts& part, const WordCounts& whole)
{
    float common = 0;
    float all = 0;
    auto j = whole.begin();
    for (const WordCount& word : part) {
        all += word.weight;
        while (j != whole.end() && j->word < word.word)
            ++j;
        if (j != whole.end() && j->word == word.word)
            common += std::min(word.weight, j->weight);
    }
    return all > 0 ? common / all : 0;
}

} // namespace clausemeter::contract
