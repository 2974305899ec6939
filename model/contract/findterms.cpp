// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/findterms.h"

#include "model/base/concurrently.h"
#include "model/contract/termfinder.h"
#include "model/contract/textfacts.h"

namespace clausemeter::contract {

namespace {

// "[99%, 99.9%)": from the one on, up to the other without it.
void readIntervals(std::u16string_view text, std::vector<Term>& terms)
{
    const auto compare = [](Term& t, Comparator comparator, std::size_t bracket) {
        t.comparator = comparator;
        t.comparatorSpan = {qsizetype(bracket), 1};
    };
    for (std::size_t i = 0; i + 1 < terms.size(); ++i) {
        Term& low = terms[i];
        Term& high = terms[i + 1];
        const std::size_t comma = skipBlanks(text, std::size_t(low.span.end()));
        const std::size_t open = skipBlanksBack(text, std::size_t(low.span.start));
        const std::size_t close = skipBlanks(text, std::size_t(high.span.end()));
        const bool included = isOneOf(charBefore(text, open), u"[［【");
        const bool excluded = isOneOf(charBefore(text, open), u"(（");
        const bool includes = isOneOf(charAt(text, close), u"]］】");
        const bool excludes = isOneOf(charAt(text, close), u")）");
        const bool interval = (included && (includes || excludes)) || (excluded && includes);
        if (!interval || low.kind != high.kind || !isOneOf(charAt(text, comma), u",，") ||
            skipBlanks(text, comma + 1) != std::size_t(high.span.start) || low.value > high.value)
            continue;
        compare(low, included ? Comparator::AtLeast : Comparator::Above, open - 1);
        compare(high, includes ? Comparator::AtMost : Comparator::Below, close);
    }
}

// "[0, 99%)": the lower bound is no term, for it has no sign.
void readUpperBound(std::u16string_view text, Term& high)
{
    const std::size_t close = skipBlanks(text, std::size_t(high.span.end()));
    const std::size_t comma = skipBlanksBack(text, std::size_t(high.span.start));
    if (high.comparator != Comparator::None || high.kind != TermKind::Percentage ||
        !isOneOf(charAt(text, close), u")）]］】") || !isOneOf(charBefore(text, comma), u",，"))
        return;
    std::size_t open = comma - 1;
    while (open > 0 && (isDigit(text[open - 1]) || isBlank(text[open - 1]) || text[open - 1] == u'.'))
        --open;
    const bool isInterval = isOneOf(charBefore(text, open), u"[［【") ||
                            (isOneOf(charBefore(text, open), u"(（") && isOneOf(text[close], u"]］】"));
    if (!isInterval || open + 1 == comma)
        return;
    high.comparator = isOneOf(text[close], u")）") ? Comparator::Below : Comparator::AtMost;
    high.comparatorSpan = {qsizetype(close), 1};
}

} // namespace

std::vector<Term> findTerms(const ContractText& text, const ClauseTree& tree)
{
    std::vector<Term> terms;
    std::vector<Term> facts;
    concurrently([&] { facts = findFacts(text); },
                 [&] {
                     terms = TermFinder(text, tree).find();
                     readIntervals(viewOf(text.text), terms);
                     for (Term& t : terms)
                         readUpperBound(viewOf(text.text), t);
                 });
    terms = withFacts(std::move(terms), std::move(facts));
    std::size_t clause = 0;
    for (Term& t : terms) {
        while (clause + 1 < tree.clauses.size() && tree.clauses[clause + 1].own.start <= t.span.start)
            ++clause;
        t.clause = tree.clauses.empty() ? -1 : int(clause);
    }
    return terms;
}

} // namespace clausemeter::contract
