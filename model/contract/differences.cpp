// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/differences.h"

#include "model/contract/clausewords.h"
#include "model/contract/vocabulary.h"
#include "model/contract/worddiff.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <list>
#include <map>

namespace clausemeter::contract {

namespace {

constexpr int kMostTried = 200; // figures of the other side's clause for one of this
constexpr int kFarApart = 20;   // two periods of which one is longer by that factor have nothing in common

bool differsInComparator(const Term& a, const Term& b)
{
    return a.comparator != Comparator::None && b.comparator != Comparator::None &&
           a.comparator != b.comparator;
}

// The key of each term, empty for what is no figure.
std::vector<QString> keysOf(const Contract& contract)
{
    std::vector<QString> keys;
    keys.reserve(contract.terms.size());
    for (const Term& term : contract.terms)
        keys.push_back(figureKey(term));
    return keys;
}

// About how long a period is, in 10^-9 seconds: a month has 30 days.
Int128 lengthOf(const Term& t)
{
    static constexpr std::pair<PeriodUnit, int> kSeconds[] = {
        {PeriodUnit::Second, 1},       {PeriodUnit::Minute, 60},         {PeriodUnit::Hour, 3600},
        {PeriodUnit::Day, 86400},      {PeriodUnit::CalendarDay, 86400}, {PeriodUnit::BusinessDay, 86400},
        {PeriodUnit::Week, 7 * 86400}, {PeriodUnit::Month, 30 * 86400},  {PeriodUnit::Year, 365 * 86400}};
    const auto unit = std::ranges::find(kSeconds, t.unit, &std::pair<PeriodUnit, int>::first);
    return t.value.units() / 1'000'000'000 * unit->second;
}

class DifferenceFinder {
public:
    DifferenceFinder(const Contract& left, const Contract& right, const std::vector<AlignedClauses>& pairs,
                     const Progress& progress)
        : m_left(left)
        , m_right(right)
        , m_pairs(pairs)
        , m_progress(progress)
        , m_leftKeys(keysOf(left))
        , m_rightKeys(keysOf(right))
        , m_leftTerms(termsByClause(left, m_leftKeys))
        , m_rightTerms(termsByClause(right, m_rightKeys))
        , m_isOneLanguage(left.text.language == right.text.language)
    {
        if (!m_isOneLanguage)
            m_vocabulary = Vocabulary::shipped();
    }

    std::vector<Difference> find()
    {
        for (std::size_t i = 0; i < m_pairs.size() && !m_progress.stopRequested(); ++i) {
            const AlignedClauses& pair = m_pairs[i];
            const std::vector<int> lefts = terms(pair.left, m_leftTerms);
            const std::vector<int> rights = terms(pair.right, m_rightTerms);
            if (pair.left.empty() || pair.right.empty()) {
                oneSide(int(i), lefts, rights);
                continue;
            }
            figures(int(i), lefts, rights);
            if (pair.kind != AlignmentKind::Paired)
                add(DifferenceKind::OtherPlace, int(i), -1, -1);
            if (m_isOneLanguage)
                wording(int(i));
            else
                acts(int(i));
        }
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const Difference& a, const Difference& b) { return a.kind < b.kind; });
        return std::move(m_found);
    }

private:
    static std::vector<std::vector<int>> termsByClause(const Contract& contract,
                                                       const std::vector<QString>& keys)
    {
        std::vector<std::vector<int>> terms(contract.tree.clauses.size());
        for (std::size_t i = 0; i < contract.terms.size(); ++i) {
            const int clause = contract.terms[i].clause;
            if (clause >= 0 && std::size_t(clause) < terms.size() && !keys[i].isEmpty())
                terms[std::size_t(clause)].push_back(int(i));
        }
        return terms;
    }

    static std::vector<int> terms(const std::vector<int>& clauses, const std::vector<std::vector<int>>& of)
    {
        std::vector<int> found;
        for (const int clause : clauses)
            found.insert(found.end(), of[std::size_t(clause)].begin(), of[std::size_t(clause)].end());
        return found;
    }

    Difference& add(DifferenceKind kind, int pair, int leftTerm, int rightTerm)
    {
        m_found.push_back({kind, pair, leftTerm, rightTerm, {}, {}});
        return m_found.back();
    }

    // The clause, and the first figure that it states.
    void oneSide(int pair, const std::vector<int>& lefts, const std::vector<int>& rights)
    {
        add(DifferenceKind::ClauseOneSide, pair, lefts.empty() ? -1 : lefts.front(),
            rights.empty() ? -1 : rights.front());
    }

    const Term& left(int term) const { return m_left.terms[std::size_t(term)]; }
    const Term& right(int term) const { return m_right.terms[std::size_t(term)]; }

    // Of two of one kind, what could be the same figure with another value: not of wholly different size.
    static bool isComparable(const Term& a, const Term& b)
    {
        if (a.kind != TermKind::Period)
            return true;
        return lengthOf(a) <= lengthOf(b) * kFarApart && lengthOf(b) <= lengthOf(a) * kFarApart;
    }

    void figures(int pair, std::vector<int> lefts, std::vector<int> rights)
    {
        // Equal ones first, those with the same comparator before others.
        equal(pair, lefts, rights, true);
        equal(pair, lefts, rights, false);
        equalAmounts(pair, lefts, rights);
        std::map<std::pair<TermKind, bool>, std::list<int>> ofKind;
        for (const int term : rights)
            ofKind[{right(term).kind, right(term).ordinal}].push_back(term);
        QSet<int> matched;
        std::erase_if(lefts, [&](int term) {
            std::list<int>& same = ofKind[{left(term).kind, left(term).ordinal}];
            auto r = same.begin();
            for (int tried = 0; r != same.end() && !isComparable(left(term), right(*r)); ++r) {
                if (++tried == kMostTried)
                    return false;
            }
            // The same figure may be said twice on one side.
            if (r == same.end() || m_progress.stopRequested())
                return false;
            add(DifferenceKind::FigureDiffers, pair, term, *r);
            matched.insert(*r);
            same.erase(r);
            return true;
        });
        std::erase_if(rights, [&](int term) { return matched.contains(term); });
        for (const int term : lefts)
            add(DifferenceKind::FigureOneSide, pair, term, -1);
        for (const int term : rights)
            add(DifferenceKind::FigureOneSide, pair, -1, term);
    }

    // Takes out of both what states the same figure, each with the first of the other side.
    void equal(int pair, std::vector<int>& lefts, std::vector<int>& rights, bool sameComparator)
    {
        const auto key = [sameComparator](const std::vector<QString>& keys, const Term& t, int term) {
            const QString& figure = keys[std::size_t(term)];
            return sameComparator ? QString(figure + QChar(int(t.comparator))) : figure;
        };
        QHash<QString, std::vector<int>> unmatched; // the last first
        for (auto r = rights.rbegin(); r != rights.rend(); ++r)
            unmatched[key(m_rightKeys, right(*r), *r)].push_back(*r);
        QSet<int> matched;
        std::erase_if(lefts, [&](int term) {
            const auto same = unmatched.find(key(m_leftKeys, left(term), term));
            if (same == unmatched.end() || same->empty())
                return false;
            const int other = same->back();
            same->pop_back();
            matched.insert(other);
            if (differsInComparator(left(term), right(other)))
                add(DifferenceKind::FigureDiffers, pair, term, other);
            return true;
        });
        std::erase_if(rights, [&](int term) { return matched.contains(term); });
    }

    // The same of amounts of which one names no currency: it may be in any.
    void equalAmounts(int pair, std::vector<int>& lefts, std::vector<int>& rights)
    {
        std::map<Decimal, std::vector<int>> unmatched;
        for (const int term : rights) {
            if (right(term).kind == TermKind::Money)
                unmatched[right(term).value].push_back(term);
        }
        QSet<int> matched;
        std::erase_if(lefts, [&](int term) {
            const auto same =
                left(term).kind == TermKind::Money ? unmatched.find(left(term).value) : unmatched.end();
            if (same == unmatched.end())
                return false;
            const auto end =
                same->second.begin() + std::min<std::ptrdiff_t>(std::ssize(same->second), kMostTried);
            const auto other = std::find_if(same->second.begin(), end, [&](int r) {
                return left(term).currency.isEmpty() || right(r).currency.isEmpty();
            });
            if (other == end)
                return false;
            if (differsInComparator(left(term), right(*other)))
                add(DifferenceKind::FigureDiffers, pair, term, *other);
            matched.insert(*other);
            same->second.erase(other);
            return true;
        });
        std::erase_if(rights, [&](int term) { return matched.contains(term); });
    }

    static TextSpan bodyOf(const Contract& contract, int clause)
    {
        const Clause& c = contract.tree.clauses[std::size_t(clause)];
        qsizetype start = c.own.start;
        if (!c.label.isEmpty()) {
            const qsizetype label = QStringView(contract.text.text).indexOf(c.label, start);
            if (label >= 0 && label < c.own.end())
                start = label + c.label.size();
        }
        return {start, c.own.end() - start};
    }

    // The bodies of clauses one behind the other, with the place that each character has in the text.
    struct Bodies {
        QString text;
        std::vector<std::pair<qsizetype, qsizetype>> starts; // in `text`, in the agreement's
        TextSpan place(const TextSpan& span) const
        {
            auto part =
                std::upper_bound(starts.begin(), starts.end(), std::pair(span.start, qsizetype(1) << 60));
            --part;
            return {part->second + span.start - part->first, span.length};
        }
    };
    static Bodies bodies(const Contract& contract, const std::vector<int>& clauses)
    {
        Bodies all;
        for (const int clause : clauses) {
            const TextSpan body = bodyOf(contract, clause);
            all.starts.emplace_back(all.text.size(), body.start);
            all.text += QStringView(contract.text.text).mid(body.start, body.length);
        }
        return all;
    }

    void wording(int pair)
    {
        const Bodies l = bodies(m_left, m_pairs[std::size_t(pair)].left);
        const Bodies r = bodies(m_right, m_pairs[std::size_t(pair)].right);
        const WordDiff diff = diffWords(l.text, r.text);
        Difference wording{DifferenceKind::Wording, pair, -1, -1, {}, {}};
        bool isMore = false; // than figures, which are told already
        const auto take = [&](const Bodies& from, const std::vector<TextSpan>& spans,
                              const Contract& contract, const std::vector<std::vector<int>>& terms,
                              const std::vector<int>& clauses, std::vector<TextSpan>& into) {
            for (const TextSpan& span : spans) {
                const TextSpan place = from.place(span);
                into.push_back(place);
                const bool isFigure = std::any_of(clauses.begin(), clauses.end(), [&](int clause) {
                    const std::vector<int>& in = terms[std::size_t(clause)];
                    const auto after =
                        std::upper_bound(in.begin(), in.end(), place.start, [&](qsizetype start, int term) {
                            return start < contract.terms[std::size_t(term)].span.start;
                        });
                    return after != in.begin() &&
                           contract.terms[std::size_t(*std::prev(after))].span.end() >= place.end();
                });
                isMore = isMore || !isFigure;
            }
        };
        take(l, diff.left, m_left, m_leftTerms, m_pairs[std::size_t(pair)].left, wording.leftChanges);
        take(r, diff.right, m_right, m_rightTerms, m_pairs[std::size_t(pair)].right, wording.rightChanges);
        if (isMore)
            m_found.push_back(std::move(wording));
    }

    // What a party does or may do by the one text and not by the other: suspends, sets off, refunds.
    void acts(int pair)
    {
        std::map<int, std::vector<TextSpan>> lefts = actsOf(m_left, m_pairs[std::size_t(pair)].left);
        std::map<int, std::vector<TextSpan>> rights = actsOf(m_right, m_pairs[std::size_t(pair)].right);
        Difference onLeft{DifferenceKind::ClauseOneSide, pair, -1, -1, {}, {}};
        Difference onRight = onLeft;
        for (const auto& [matter, spans] : lefts) {
            if (!rights.contains(matter))
                onLeft.leftChanges.insert(onLeft.leftChanges.end(), spans.begin(), spans.end());
        }
        for (const auto& [matter, spans] : rights) {
            if (!lefts.contains(matter))
                onRight.rightChanges.insert(onRight.rightChanges.end(), spans.begin(), spans.end());
        }
        const auto byStart = [](const TextSpan& a, const TextSpan& b) { return a.start < b.start; };
        std::sort(onLeft.leftChanges.begin(), onLeft.leftChanges.end(), byStart);
        std::sort(onRight.rightChanges.begin(), onRight.rightChanges.end(), byStart);
        if (!onLeft.leftChanges.empty())
            m_found.push_back(std::move(onLeft));
        if (!onRight.rightChanges.empty())
            m_found.push_back(std::move(onRight));
    }

    std::map<int, std::vector<TextSpan>> actsOf(const Contract& contract,
                                                const std::vector<int>& clauses) const
    {
        std::map<int, std::vector<TextSpan>> acts;
        for (const int clause : clauses) {
            const TextSpan body = bodyOf(contract, clause);
            for (const Vocabulary::Found& found :
                 m_vocabulary.find(QStringView(contract.text.text).mid(body.start, body.length))) {
                if (m_vocabulary.isAct(found.matter))
                    acts[found.matter].push_back({body.start + found.span.start, found.span.length});
            }
        }
        return acts;
    }

    const Contract& m_left;
    const Contract& m_right;
    const std::vector<AlignedClauses>& m_pairs;
    const Progress& m_progress;
    const std::vector<QString> m_leftKeys; // of each term
    const std::vector<QString> m_rightKeys;
    const std::vector<std::vector<int>> m_leftTerms;
    const std::vector<std::vector<int>> m_rightTerms;
    const bool m_isOneLanguage;
    Vocabulary m_vocabulary;
    std::vector<Difference> m_found;
};

} // namespace

std::vector<Difference> differencesOf(const Contract& left, const Contract& right,
                                      const std::vector<AlignedClauses>& pairs, const Progress& progress)
{
    return DifferenceFinder(left, right, pairs, progress).find();
}

} // namespace clausemeter::contract
