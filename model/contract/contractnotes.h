// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/contract/contract.h"

#include <QByteArray>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

namespace clausemeter::contract {

inline constexpr const char* kNotesFormat = "clausemeter-contract-notes/1";

// A term by where it stands: the n-th of its kind in a clause, from 1. Parts without a number count for the
// clause that they stand in. One place has one key, whatever its text.
struct TermKey {
    QString clause; // empty: outside of every numbered clause
    TermKind kind = TermKind::Count;
    int ordinal = 1;
    QString text = {}; // of the term, as it was read; empty in files that do not say it
    bool operator==(const TermKey&) const = default;
    auto place() const { return std::tie(clause, kind, ordinal); }
};

enum class Verdict { Accepted, Corrected, Rejected };
std::string_view tokenOf(Verdict verdict); // "accepted", "corrected", "rejected"

// What the user decided on a term. Value, unit and comparator are those that hold, of Corrected only; unit is
// a token of a period, a currency or a noun, as unitOf() tells it.
struct TermDecision {
    TermKey key;
    Verdict verdict = Verdict::Accepted;
    Decimal value;
    QString unit;
    Comparator comparator = Comparator::None;
    bool operator==(const TermDecision&) const = default;
};

struct ClauseNote {
    QString clause; // empty: on the whole text
    QString text;
    bool operator==(const ClauseNote&) const = default;
};

// What the user noted on one text. One decision a term, one note a clause.
struct ContractNotes {
    std::string digest; // of the text: ContractText::digest
    std::vector<TermDecision> decisions;
    std::vector<ClauseNote> notes;
    std::optional<std::string> agreement; // that it is of, by id; empty: none; absent: not said
    bool operator==(const ContractNotes&) const = default;

    void decide(const TermDecision& decision); // in the place of an earlier one
    void takeBack(const TermKey& key);
    void note(const QString& clause, const QString& text); // an empty text takes the note away
};

// The number of each clause, or of the clause in which a part without a number stands.
std::vector<QString> numbersOf(const ClauseTree& tree);

// The key of each term, in the order of the terms.
std::vector<TermKey> keysOf(const Contract& contract);

// The decision on each term, in the order of the terms: none where another text stands now at the place that
// was decided on, for the terms of an agreement may come to be read otherwise. The values of terms that were
// corrected are put right in `contract`; those that were rejected stay, for the user may change his mind.
std::vector<std::optional<Verdict>> applyDecisions(Contract& contract, const ContractNotes& notes);

// A decision that applyDecisions() leaves out.
struct UnappliedDecision {
    TermDecision decision;
    int term = -1; // that stands at its place now; -1: none does
    bool operator==(const UnappliedDecision&) const = default;
};
std::vector<UnappliedDecision> unappliedDecisions(const Contract& contract, const ContractNotes& notes);

QByteArray notesJson(const ContractNotes& notes);
// Error: ContractNotes with the path inside the file.
Result<ContractNotes> parseNotes(const QByteArray& json, const std::string& file);

} // namespace clausemeter::contract
