// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/textfacts.h"

#include "model/base/concurrently.h"
#include "model/contract/noticechannels.h"
#include "model/contract/partiesintext.h"
#include "model/contract/placesintext.h"
#include "model/contract/wordwalk.h"

#include <algorithm>
#include <iterator>

namespace clausemeter::contract {

std::vector<Term> findFacts(const ContractText& text)
{
    const std::u16string_view view = viewOf(text.text);
    std::vector<Term> facts;
    std::vector<Term> others;
    concurrently(
        [&] {
            findParties(view, facts);
            findPlaces(view, facts);
        },
        [&] {
            findNoticeChannels(view, others);
            findLanguageClauses(view, others);
        });
    std::ranges::move(others, std::back_inserter(facts));
    std::ranges::stable_sort(facts, {}, [](const Term& t) { return t.span.start; });
    return facts;
}

std::vector<Term> withFacts(std::vector<Term> figures, std::vector<Term> facts)
{
    std::vector<Term> all;
    all.reserve(figures.size() + facts.size());
    auto figure = figures.begin();
    for (Term& fact : facts) {
        while (figure != figures.end() && figure->span.start < fact.span.end())
            all.push_back(std::move(*figure++));
        if (all.empty() || all.back().span.end() <= fact.span.start)
            all.push_back(std::move(fact));
    }
    std::move(figure, figures.end(), std::back_inserter(all));
    return all;
}

} // namespace clausemeter::contract
