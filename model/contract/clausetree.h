// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/contracttext.h"

namespace clausemeter::contract {

// A clause of a text, or a part of it without a number (a preamble, an unnumbered heading, a closing note).
struct Clause {
    QString number; // as it is cited, whole: "3.2.4", "3.1(2)", "IV.9(3)", "9"; empty where it has none
    QString
        label; // as it is written: "3.2.4", "第九条", "（2）", "IV.", "Section 3"; empty where it has none
    QString title;   // of a heading or a lead-in ("Service Month"); may be empty
    TextSpan own;    // label, title and text up to the next clause, its sub-clauses left out
    TextSpan whole;  // with its sub-clauses
    int parent = -1; // index in ClauseTree::clauses
    int depth = 0;   // 0: a section
    std::int64_t line = 0;
    int page = 0;
    bool operator==(const Clause&) const = default;
};

// A word that the text gives a meaning of its own: "Service Rules", “服务规则”.
struct DefinedTerm {
    QString term;
    TextSpan span; // where it is defined
    int clause = -1;
    bool operator==(const DefinedTerm&) const = default;
};

// A place that names clauses: "Section 3", "3.3.1 to 3.3.4", "本条". Of a range every clause in it.
struct CrossReference {
    TextSpan span;
    int clause = -1;          // in which it stands
    std::vector<int> targets; // none: no clause of this text has that number, which is told
    bool operator==(const CrossReference&) const = default;
};

enum class NumberingFault {
    Duplicate,   // the same whole number twice
    JumpsBack,   // a lower number after a higher one, under the same parent
    JumpsForward // a number is left out
};

struct NumberingRemark {
    NumberingFault fault = NumberingFault::Duplicate;
    int clause = -1;
    bool operator==(const NumberingRemark&) const = default;
};

// The clauses in the order of the text. Their own spans follow each other without a gap from the first
// character to the last: printed in order they are the document.
struct ClauseTree {
    std::vector<Clause> clauses;
    std::vector<DefinedTerm> definedTerms;
    std::vector<CrossReference> references;
    std::vector<NumberingRemark> remarks;

    int clauseAt(qsizetype position) const; // -1 outside the text
    // The first of that number; one that counts by itself under an unnumbered heading only where there is no
    // other. -1: none.
    int clauseByNumber(const QString& number) const;
};

// The tree of a text. Never fails: a text without numbers is one clause without a number.
ClauseTree clauseTree(const ContractText& text);

} // namespace clausemeter::contract
