// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts of agreements, from tests/fuzz/corpus/contract: read as plain text and as Markdown, cut into clauses,
// searched for terms, and one reading compared with the other. What must hold of any text is checked: the
// clauses printed in order are the text, and each stands in one pair of a comparison.

#include "model/contract/comparison.h"
#include "model/contract/readtext.h"

#include <algorithm>
#include <optional>

using namespace clausemeter;
using namespace clausemeter::contract;

namespace {

void check(bool holds)
{
    if (!holds)
        __builtin_trap();
}

std::optional<Contract> readAs(const QByteArray& bytes, const char* name)
{
    const auto text = readContractText(bytes, name);
    if (!text)
        return std::nullopt;
    qsizetype behind = 0;
    for (const TextBlock& block : text->blocks) {
        check(block.span.start >= behind && block.span.end() <= text->text.size());
        check(QStringView(text->text).mid(behind, block.span.start - behind).trimmed().isEmpty());
        behind = block.span.end();
    }
    const ClauseTree tree = clauseTree(*text);
    qsizetype at = 0;
    for (std::size_t i = 0; i < tree.clauses.size(); ++i) {
        const Clause& clause = tree.clauses[i];
        check(clause.own.start == at && clause.own.length >= 0 && clause.whole.start == at);
        check(clause.parent < int(i) && clause.whole.end() <= text->text.size());
        check(clause.parent < 0 ||
              tree.clauses[std::size_t(clause.parent)].whole.end() >= clause.whole.end());
        at = clause.own.end();
    }
    check(at == text->text.size());
    for (const CrossReference& reference : tree.references)
        check(reference.span.length > 0 && tree.clauseAt(reference.span.start) == reference.clause);
    for (const DefinedTerm& term : tree.definedTerms)
        check(text->text.mid(term.span.start, term.span.length) == term.term);
    Contract contract{*text, tree, findTerms(*text, tree)};
    for (const Term& term : contract.terms)
        check(term.span.length > 0 && term.span.end() <= text->text.size());
    return contract;
}

void checkPairs(const Contract& left, const Contract& right)
{
    const Comparison comparison = compare(left, right);
    std::vector<int> lefts;
    std::vector<int> rights;
    for (const AlignedClauses& pair : comparison.pairs) {
        lefts.insert(lefts.end(), pair.left.begin(), pair.left.end());
        rights.insert(rights.end(), pair.right.begin(), pair.right.end());
    }
    std::sort(lefts.begin(), lefts.end());
    std::sort(rights.begin(), rights.end());
    check(lefts.size() == left.tree.clauses.size() && rights.size() == right.tree.clauses.size());
    check(std::adjacent_find(lefts.begin(), lefts.end()) == lefts.end());
    check(std::adjacent_find(rights.begin(), rights.end()) == rights.end());
    for (const Difference& difference : comparison.differences) {
        for (const TextSpan& span : difference.leftChanges)
            check(span.start >= 0 && span.end() <= left.text.text.size());
        for (const TextSpan& span : difference.rightChanges)
            check(span.start >= 0 && span.end() <= right.text.text.size());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto plain = readAs(bytes, "agreement.txt");
    const auto marked = readAs(bytes, "agreement.md");
    if (plain && marked)
        checkPairs(*plain, *marked);
    return 0;
}
