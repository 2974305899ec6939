// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/clausetree.h"

#include <QHash>

namespace clausemeter::contract {

// The clauses of a text by the numbers with which its sentences name them. Indices are those of the tree, -1:
// none. Annexes number their clauses anew: there 第三条 is the annex's own where it has one.
class ClauseIndex {
public:
    explicit ClauseIndex(const ClauseTree& tree);

    // The text itself, whatever its annexes number.
    static constexpr int kBody = -1;

    // As ClauseTree::clauseByNumber tells it, for many numbers.
    int byNumber(const QString& number) const { return m_byNumber.value(number, -1); }
    // By the whole number ("3.1(2)") as `annex`, the index of an annex or kBody, has it; nowhere else.
    int inPart(const QString& number, int annex) const;
    // As a sentence of that clause means it: of its own annex before the text itself.
    int seenFrom(int clause, const QString& number) const;
    // The annex in which a clause stands, or kBody.
    int annexOf(int clause) const { return clause < 0 ? kBody : m_annexOf[std::size_t(clause)]; }
    // By its name as written: "Annex A", 附件一, 附件1.
    int annex(QStringView name) const;

    // What "this Section" means: the clause itself; an item in parentheses is none, and belongs to the one
    // above as a part without a number does.
    int clauseHere(int clause) const;
    // What 本条 or "this Article" means: the article it stands in (第三条, "Article 3"), else the clause.
    int articleHere(int clause) const;
    // What 本款 means: the innermost with a number.
    int numberedHere(int clause) const;
    // The item of a clause: the second of 3 is 3(2) or 3.2, of an annex 附件一 2.
    int itemOf(int clause, const QString& item) const;

    // All from the one to the other that stand side by side, the first of them left out.
    std::vector<int> restOfRange(int first, int last) const;

private:
    const ClauseTree& m_tree;
    QHash<QString, int> m_byNumber;
    QHash<QString, int> m_annexes;
    std::vector<int> m_annexOf;
    std::vector<int> m_next; // the next with a number under the same clause, else -1
    mutable std::size_t m_ranged = 0;
};

} // namespace clausemeter::contract
