// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/clauselikeness.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace clausemeter::contract {

namespace {

constexpr std::size_t kKept = 12;      // candidates of a clause
constexpr float kAlikeSections = 0.4F; // by all that is in them
constexpr float kWords = 0.55F;
constexpr float kTitle = 0.15F;
constexpr float kFigures = 0.12F;
constexpr float kNumber = 0.04F;
constexpr float kSection = 0.14F;
constexpr float kPlace = 0.08F;

std::vector<int> sectionsOf(const ClauseTree& tree)
{
    std::vector<int> sections(tree.clauses.size());
    for (std::size_t i = 0; i < sections.size(); ++i)
        sections[i] = tree.clauses[i].parent < 0 ? int(i) : sections[std::size_t(tree.clauses[i].parent)];
    return sections;
}

} // namespace

ClauseLikeness::ClauseLikeness(const Contract& left, const Contract& right)
    : m_left(left)
    , m_right(right)
    , m_words(left, right)
    , m_leftSection(sectionsOf(left.tree))
    , m_rightSection(sectionsOf(right.tree))
{
    const std::set<int> lefts(m_leftSection.begin(), m_leftSection.end());
    const std::set<int> rights(m_rightSection.begin(), m_rightSection.end());
    constexpr std::size_t kManySections = 300;
    if (lefts.size() > kManySections || rights.size() > kManySections)
        return;
    for (const int l : lefts) {
        for (const int r : rights)
            m_sections[{l, r}] =
                likeness(m_words.left()[std::size_t(l)].whole, m_words.right()[std::size_t(r)].whole);
    }
}

float ClauseLikeness::sections(int left, int right) const
{
    const auto known =
        m_sections.find({m_leftSection[std::size_t(left)], m_rightSection[std::size_t(right)]});
    return known == m_sections.end() ? 0 : known->second;
}

float ClauseLikeness::score(int left, int right) const
{
    const Clause& l = m_left.tree.clauses[std::size_t(left)];
    const Clause& r = m_right.tree.clauses[std::size_t(right)];
    const ClauseWords& lw = m_words.left()[std::size_t(left)];
    const ClauseWords& rw = m_words.right()[std::size_t(right)];
    float words = likeness(lw.own, rw.own);
    const bool areSections = l.parent < 0 && r.parent < 0;
    if (areSections)
        words = 0.5F * words + 0.5F * sections(left, right);
    float sum = kWords * words;
    float most = kWords;
    if (!l.title.isEmpty() || !r.title.isEmpty()) {
        most += kTitle;
        if (!l.title.isEmpty() && !r.title.isEmpty())
            sum += kTitle * (l.title == r.title ? 1 : likeness(lw.title, rw.title));
    }
    if (!lw.figures.empty() || !rw.figures.empty()) {
        std::vector<QString> common;
        std::set_intersection(lw.figures.begin(), lw.figures.end(), rw.figures.begin(), rw.figures.end(),
                              std::back_inserter(common));
        most += kFigures;
        sum += kFigures * float(common.size()) / float(std::max(lw.figures.size(), rw.figures.size()));
    }
    most += kNumber + kPlace;
    if (!l.number.isEmpty() && l.number == r.number)
        sum += kNumber;
    const float leftPlace = (float(left) + 0.5F) / float(m_words.left().size());
    const float rightPlace = (float(right) + 0.5F) / float(m_words.right().size());
    sum += kPlace * std::max(0.0F, 1 - 4 * std::abs(leftPlace - rightPlace));
    if (!areSections) {
        most += kSection;
        const bool areDeep = l.depth > 1 && r.depth > 1;
        const float around = areDeep ? likeness(m_words.left()[std::size_t(l.parent)].own,
                                                m_words.right()[std::size_t(r.parent)].own)
                                     : sections(left, right);
        sum += kSection * (areDeep ? 0.5F * around + 0.5F * sections(left, right) : around);
    }
    // Sections and clauses, clauses that introduce others and such that do not, say the same less often.
    const float depth = (l.parent < 0) != (r.parent < 0) ? 0.8F : 1;
    const float kind = (l.own == l.whole) != (r.own == r.whole) ? 0.9F : 1;
    return depth * kind * sum / most;
}

std::vector<Candidate> ClauseLikeness::likeliest(const std::vector<ClauseWords>& from,
                                                 const std::vector<ClauseWords>& to, bool isSwapped,
                                                 const Progress& progress) const
{
    // Clauses of `to` by what they say; what most of them say leads nowhere.
    std::map<int, std::vector<std::pair<int, float>>> clausesWith;
    for (std::size_t i = 0; i < to.size(); ++i) {
        float square = 0;
        for (const WordCount& word : to[i].own)
            square += word.weight * word.weight;
        for (const WordCount& word : to[i].own)
            clausesWith[word.word].emplace_back(int(i), word.weight / std::sqrt(square));
    }
    constexpr std::size_t kOften = 500;
    std::vector<Candidate> found;
    std::vector<float> sums(to.size());
    std::vector<int> touched;
    for (std::size_t i = 0; i < from.size() && !progress.stopRequested(); ++i) {
        for (const WordCount& word : from[i].own) {
            const auto with = clausesWith.find(word.word);
            if (with == clausesWith.end() || with->second.size() > kOften)
                continue;
            for (const auto& [clause, weight] : with->second) {
                if (sums[std::size_t(clause)] == 0)
                    touched.push_back(clause);
                sums[std::size_t(clause)] += weight * word.weight;
            }
        }
        const std::size_t kept = std::min(kKept, touched.size());
        std::partial_sort(touched.begin(), touched.begin() + std::ptrdiff_t(kept), touched.end(),
                          [&](int a, int b) {
                              const float x = sums[std::size_t(a)];
                              const float y = sums[std::size_t(b)];
                              return x != y ? x > y : a < b;
                          });
        for (std::size_t k = 0; k < kept; ++k)
            found.push_back(isSwapped ? Candidate{touched[k], int(i)} : Candidate{int(i), touched[k]});
        for (const int clause : touched)
            sums[std::size_t(clause)] = 0;
        touched.clear();
    }
    return found;
}

std::vector<Candidate> ClauseLikeness::candidates(const Progress& progress) const
{
    std::vector<Candidate> found = likeliest(m_words.left(), m_words.right(), false, progress);
    const std::vector<Candidate> back = likeliest(m_words.right(), m_words.left(), true, progress);
    found.insert(found.end(), back.begin(), back.end());
    for (const auto& [sections, alike] : m_sections) {
        if (alike >= kAlikeSections)
            found.push_back({sections.first, sections.second});
    }
    QHash<QString, int> byNumber;
    QHash<QString, int> byTitle;
    for (std::size_t i = m_right.tree.clauses.size(); i-- > 0;) {
        byNumber.insert(m_right.tree.clauses[i].number, int(i));
        byTitle.insert(m_right.tree.clauses[i].title, int(i));
    }
    for (std::size_t i = 0; i < m_left.tree.clauses.size(); ++i) {
        const Clause& clause = m_left.tree.clauses[i];
        if (!clause.number.isEmpty() && byNumber.contains(clause.number))
            found.push_back({int(i), byNumber[clause.number]});
        if (!clause.title.isEmpty() && byTitle.contains(clause.title))
            found.push_back({int(i), byTitle[clause.title]});
    }
    std::sort(found.begin(), found.end(), [](const Candidate& a, const Candidate& b) {
        return std::pair(a.left, a.right) < std::pair(b.left, b.right);
    });
    found.erase(std::unique(found.begin(), found.end(),
                            [](const Candidate& a, const Candidate& b) {
                                return a.left == b.left && a.right == b.right;
                            }),
                found.end());
    if (progress.stopRequested())
        return {};
    for (Candidate& candidate : found)
        candidate.score = score(candidate.left, candidate.right);
    return found;
}

} // namespace clausemeter::contract
