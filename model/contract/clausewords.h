// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/contract.h"
#include "model/contract/vocabulary.h"

namespace clausemeter::contract {

// How often what is said, by the number of the word or the matter, in its order; and how much it weighs.
struct WordCount {
    int word = 0;
    float weight = 0;
};
using WordCounts = std::vector<WordCount>;

// What one clause says, to be compared with clauses of another text.
struct ClauseWords {
    WordCounts own;
    WordCounts whole; // of a section, with all in it
    WordCounts title;
    std::vector<QString> figures; // what it states, in one form, in order
};

// The words of two texts as numbers. Of texts in one language their words are compared (of Chinese, pairs of
// characters); across languages the matters of the vocabulary, and what is Latin in both.
class WordsOfTwo {
public:
    WordsOfTwo(const Contract& left, const Contract& right);
    const std::vector<ClauseWords>& left() const { return m_left; }
    const std::vector<ClauseWords>& right() const { return m_right; }

private:
    std::vector<ClauseWords> clausesOf(const Contract& contract);
    WordCounts countsOf(QStringView text);
    void weigh();
    static void addUp(const ClauseTree& tree, std::vector<ClauseWords>& clauses);

    Vocabulary m_vocabulary;
    bool m_isOneLanguage;
    QHash<QString, int> m_words;
    std::vector<ClauseWords> m_left;
    std::vector<ClauseWords> m_right;
};

// From 0 (nothing in common) to 1.
float likeness(const WordCounts& a, const WordCounts& b);
// How much of `part` is in `whole`, from 0 to 1.
float containment(const WordCounts& part, const WordCounts& whole);

// A figure in one form, so that equal ones are equal: "percent 0.3", "hours 24", "working days 5". Empty for
// what is no figure.
QString figureKey(const Term& term);

} // namespace clausemeter::contract
