// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/alignment.h"

#include "model/contract/clauselikeness.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace clausemeter::contract {

namespace {

constexpr float kLeast = 0.26F;      // of two clauses in the order of both texts
constexpr float kLeastMoved = 0.40F; // of two at other places, which must be alike in their words, too
constexpr float kLeastMovedWords = 0.45F;
constexpr float kLeastPart = 0.62F; // of a clause that is a part of another
constexpr float kBetterElsewhere = 0.7F;
constexpr int kFarSections = 2;

struct Group {
    std::vector<int> left;
    std::vector<int> right;
    float score = 0;
    bool isMoved = false;
};

std::vector<int> sectionOrdinals(const ClauseTree& tree)
{
    std::vector<int> ordinals;
    int sections = 0;
    for (const Clause& clause : tree.clauses)
        ordinals.push_back(clause.parent < 0 ? ++sections : sections);
    return ordinals;
}

// Finds the groups in three passes: the heaviest chain of pairs in the order of both texts, pairs out of
// that order, and clauses that are parts of a clause that is paired already.
class Aligner {
public:
    Aligner(const Contract& left, const Contract& right, const Progress& progress)
        : m_left(left)
        , m_right(right)
        , m_likeness(left, right)
        , m_candidates(m_likeness.candidates(progress))
        , m_bestLeft(left.tree.clauses.size())
        , m_bestRight(right.tree.clauses.size())
        , m_leftOrdinals(sectionOrdinals(left.tree))
        , m_rightOrdinals(sectionOrdinals(right.tree))
        , m_groupOfLeft(left.tree.clauses.size(), -1)
        , m_groupOfRight(right.tree.clauses.size(), -1)
    {
        for (const Candidate& candidate : m_candidates) {
            float& l = m_bestLeft[std::size_t(candidate.left)];
            float& r = m_bestRight[std::size_t(candidate.right)];
            l = std::max(l, candidate.score);
            r = std::max(r, candidate.score);
        }
    }

    std::vector<Group> align()
    {
        chain();
        moved();
        parts();
        return std::move(m_groups);
    }

private:
    void pair(const Candidate& candidate, bool isMoved)
    {
        m_groupOfLeft[std::size_t(candidate.left)] = int(m_groups.size());
        m_groupOfRight[std::size_t(candidate.right)] = int(m_groups.size());
        m_groups.push_back({{candidate.left}, {candidate.right}, candidate.score, isMoved});
    }

    // What a pair adds to the chain: less where either has a better partner elsewhere.
    float worth(const Candidate& c) const
    {
        const float better =
            std::max(m_bestLeft[std::size_t(c.left)], m_bestRight[std::size_t(c.right)]) - c.score;
        return c.score - kLeast - kBetterElsewhere * better;
    }

    void chain()
    {
        struct Best {
            float weight = 0;
            int candidate = -1;
        };
        // By the last clause of the right side: a tree of running maxima.
        std::vector<Best> best(m_right.tree.clauses.size() + 1);
        const auto before = [&](int right) {
            Best found;
            for (std::size_t i = std::size_t(right); i > 0; i -= i & (~i + 1)) {
                if (best[i].weight > found.weight)
                    found = best[i];
            }
            return found;
        };
        const auto put = [&](int right, Best value) {
            for (std::size_t i = std::size_t(right) + 1; i < best.size(); i += i & (~i + 1)) {
                if (value.weight > best[i].weight)
                    best[i] = value;
            }
        };
        std::vector<int> previous(m_candidates.size(), -1);
        Best end;
        for (std::size_t first = 0; first < m_candidates.size();) {
            std::size_t last = first;
            std::vector<Best> added;
            for (; last < m_candidates.size() && m_candidates[last].left == m_candidates[first].left;
                 ++last) {
                const float own = worth(m_candidates[last]);
                const Best chained = before(m_candidates[last].right);
                previous[last] = chained.candidate;
                added.push_back({own > 0 ? chained.weight + own : 0, int(last)});
            }
            for (const Best& one : added) {
                if (one.weight <= 0)
                    continue;
                put(m_candidates[std::size_t(one.candidate)].right, one);
                if (one.weight > end.weight)
                    end = one;
            }
            first = last;
        }
        for (int at = end.candidate; at >= 0; at = previous[std::size_t(at)])
            pair(m_candidates[std::size_t(at)], false);
    }

    void moved()
    {
        std::vector<Candidate> rest = m_candidates;
        std::stable_sort(rest.begin(), rest.end(),
                         [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
        for (const Candidate& c : rest) {
            const bool isFree =
                m_groupOfLeft[std::size_t(c.left)] < 0 && m_groupOfRight[std::size_t(c.right)] < 0;
            const bool isBest =
                c.score >= m_bestLeft[std::size_t(c.left)] && c.score >= m_bestRight[std::size_t(c.right)];
            if (isFree && isBest && c.score >= kLeastMoved &&
                likeness(m_likeness.words().left()[std::size_t(c.left)].own,
                         m_likeness.words().right()[std::size_t(c.right)].own) >= kLeastMovedWords)
                pair(c, true);
        }
    }

    // How much the unpaired clause seems to be a part of the other side's; 0 where that one has parts on both
    // sides already.
    float partScore(int left, int right, bool isLeftPart) const
    {
        const auto& l = m_likeness.words().left()[std::size_t(left)];
        const auto& r = m_likeness.words().right()[std::size_t(right)];
        const bool areSections = m_left.tree.clauses[std::size_t(left)].parent < 0 &&
                                 m_right.tree.clauses[std::size_t(right)].parent < 0;
        const WordCounts& inLeft = areSections ? l.whole : l.own;
        const WordCounts& inRight = areSections ? r.whole : r.own;
        const float within = isLeftPart ? containment(inLeft, inRight) : containment(inRight, inLeft);
        return 0.5F * within + 0.35F * m_likeness.score(left, right) +
               0.3F * nearness(left, right, isLeftPart);
    }

    // Whether the clause stands beside or below what its partner would be shared with.
    float nearness(int left, int right, bool isLeftPart) const
    {
        const int group = isLeftPart ? m_groupOfRight[std::size_t(right)] : m_groupOfLeft[std::size_t(left)];
        const std::vector<int>& partners =
            isLeftPart ? m_groups[std::size_t(group)].left : m_groups[std::size_t(group)].right;
        const ClauseTree& tree = isLeftPart ? m_left.tree : m_right.tree;
        const int part = isLeftPart ? left : right;
        float best = 0;
        for (const int partner : partners) {
            const int parent = tree.clauses[std::size_t(part)].parent;
            const int distance = std::abs(part - partner);
            if (parent == partner || tree.clauses[std::size_t(partner)].parent == part)
                best = std::max(best, 0.9F);
            else if (parent == tree.clauses[std::size_t(partner)].parent)
                best = std::max(best, distance <= 2 ? 0.9F : areFar(part, partner, isLeftPart) ? 0.0F : 0.6F);
            else
                best = std::max(best, distance <= 3 ? 0.5F : 0.0F);
        }
        return best;
    }

    // Of two sections: others stand between, so that neither goes on with the other.
    bool areFar(int a, int b, bool isLeft) const
    {
        const ClauseTree& tree = isLeft ? m_left.tree : m_right.tree;
        const std::vector<int>& ordinals = isLeft ? m_leftOrdinals : m_rightOrdinals;
        return tree.clauses[std::size_t(a)].parent < 0 &&
               std::abs(ordinals[std::size_t(a)] - ordinals[std::size_t(b)]) > kFarSections;
    }

    void parts()
    {
        struct Part {
            Candidate candidate;
            bool isLeft = false;
        };
        std::vector<Part> found;
        for (const Candidate& c : m_candidates) {
            const bool isLeftFree = m_groupOfLeft[std::size_t(c.left)] < 0;
            const bool isRightFree = m_groupOfRight[std::size_t(c.right)] < 0;
            if (isLeftFree == isRightFree || isHeading(m_left, c.left) != isHeading(m_right, c.right))
                continue;
            const float score = partScore(c.left, c.right, isLeftFree);
            if (score >= kLeastPart && nearness(c.left, c.right, isLeftFree) > 0)
                found.push_back({{c.left, c.right, score}, isLeftFree});
        }
        std::stable_sort(found.begin(), found.end(),
                         [](const Part& a, const Part& b) { return a.candidate.score > b.candidate.score; });
        for (const Part& part : found) {
            const Candidate& c = part.candidate;
            int& own =
                part.isLeft ? m_groupOfLeft[std::size_t(c.left)] : m_groupOfRight[std::size_t(c.right)];
            const int other =
                part.isLeft ? m_groupOfRight[std::size_t(c.right)] : m_groupOfLeft[std::size_t(c.left)];
            if (own >= 0)
                continue;
            Group& group = m_groups[std::size_t(other)];
            // One clause in several parts, but not several in several.
            if (part.isLeft ? group.right.size() > 1 : group.left.size() > 1)
                continue;
            own = other;
            (part.isLeft ? group.left : group.right).push_back(part.isLeft ? c.left : c.right);
        }
    }

    // Nothing but a title.
    static bool isHeading(const Contract& contract, int clause)
    {
        const Clause& c = contract.tree.clauses[std::size_t(clause)];
        return !c.title.isEmpty() && c.own.length <= c.label.size() + c.title.size() + 8;
    }

    const Contract& m_left;
    const Contract& m_right;
    const ClauseLikeness m_likeness;
    const std::vector<Candidate> m_candidates;
    std::vector<float> m_bestLeft;
    std::vector<float> m_bestRight;
    std::vector<int> m_leftOrdinals; // of the section that each clause stands in
    std::vector<int> m_rightOrdinals;
    std::vector<int> m_groupOfLeft;
    std::vector<int> m_groupOfRight;
    std::vector<Group> m_groups;
};

AlignedClauses aligned(Group group)
{
    AlignedClauses pair;
    pair.left = std::move(group.left);
    pair.right = std::move(group.right);
    std::sort(pair.left.begin(), pair.left.end());
    std::sort(pair.right.begin(), pair.right.end());
    pair.score = int(std::lround(std::clamp(group.score, 0.0F, 1.0F) * 1000));
    if (pair.right.size() > 1)
        pair.kind = AlignmentKind::Split;
    else if (pair.left.size() > 1)
        pair.kind = AlignmentKind::Merged;
    else if (group.isMoved)
        pair.kind = AlignmentKind::Moved;
    return pair;
}

} // namespace

std::vector<AlignedClauses> alignClauses(const Contract& left, const Contract& right,
                                         const Progress& progress)
{
    std::vector<AlignedClauses> pairs;
    std::vector<bool> hasLeft(left.tree.clauses.size());
    std::vector<bool> hasRight(right.tree.clauses.size());
    for (Group& group : Aligner(left, right, progress).align()) {
        for (const int clause : group.left)
            hasLeft[std::size_t(clause)] = true;
        for (const int clause : group.right)
            hasRight[std::size_t(clause)] = true;
        pairs.push_back(aligned(std::move(group)));
    }
    for (std::size_t i = 0; i < hasLeft.size(); ++i) {
        if (!hasLeft[i])
            pairs.push_back({AlignmentKind::OnlyLeft, {int(i)}, {}, 0});
    }
    for (std::size_t i = 0; i < hasRight.size(); ++i) {
        if (!hasRight[i])
            pairs.push_back({AlignmentKind::OnlyRight, {}, {int(i)}, 0});
    }
    orderByLeft(pairs, right.tree.clauses.size());
    return pairs;
}

void orderByLeft(std::vector<AlignedClauses>& pairs, std::size_t rightClauses)
{
    std::vector<std::size_t> pairOfRight(rightClauses);
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        for (const int clause : pairs[i].right)
            pairOfRight[std::size_t(clause)] = i;
    }
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (!pairs[i].left.empty())
            order.push_back(i);
    }
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return pairs[a].left.front() < pairs[b].left.front(); });
    // What stands only on the right follows the pair of what it follows there; `pairs.size()`: none.
    std::vector<std::vector<std::size_t>> behind(pairs.size() + 1);
    std::size_t last = pairs.size();
    for (std::size_t clause = 0; clause < rightClauses; ++clause) {
        const std::size_t pair = pairOfRight[clause];
        if (pairs[pair].left.empty())
            behind[last].push_back(pair);
        else
            last = pair;
    }
    std::vector<AlignedClauses> ordered;
    ordered.reserve(pairs.size());
    const auto put = [&](std::size_t at) {
        if (at < pairs.size())
            ordered.push_back(std::move(pairs[at]));
        for (const std::size_t only : behind[at])
            ordered.push_back(std::move(pairs[only]));
    };
    put(pairs.size());
    for (const std::size_t at : order)
        put(at);
    pairs = std::move(ordered);
}

} // namespace clausemeter::contract
