// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/clausewords.h"

#include <map>

namespace clausemeter::contract {

// Two clauses that may say the same, and how likely that is, from 0 to 1.
struct Candidate {
    int left = -1;
    int right = -1;
    float score = 0;
};

// How alike the clauses of two texts are: by what they say, their titles, the figures they state, their
// numbers, the sections they stand in and their place in the text.
class ClauseLikeness {
public:
    ClauseLikeness(const Contract& left, const Contract& right);

    // The likeliest for each clause of both sides, by left and right; of fewer once stop is requested.
    std::vector<Candidate> candidates(const Progress& progress) const;
    float score(int left, int right) const;
    const WordsOfTwo& words() const { return m_words; }

private:
    std::vector<Candidate> likeliest(const std::vector<ClauseWords>& from, const std::vector<ClauseWords>& to,
                                     bool isSwapped, const Progress& progress) const;
    float sections(int left, int right) const;

    const Contract& m_left;
    const Contract& m_right;
    WordsOfTwo m_words;
    std::vector<int> m_leftSection; // of each clause
    std::vector<int> m_rightSection;
    std::map<std::pair<int, int>, float> m_sections;
};

} // namespace clausemeter::contract
