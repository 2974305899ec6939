// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/agreementoftext.h"

#include <algorithm>
#include <set>

namespace clausemeter::contract {

namespace {

constexpr std::size_t kFewestClauses = 3; // a number or two fit any text

// Of all numbers those in common, in per mille.
std::size_t likeness(const std::set<std::string>& a, const std::set<std::string>& b)
{
    const auto common =
        std::size_t(std::ranges::count_if(a, [&b](const std::string& number) { return b.contains(number); }));
    const std::size_t all = a.size() + b.size() - common;
    return common < kFewestClauses ? 0 : 1000 * common / all;
}

} // namespace

std::optional<std::string> agreementOf(const Contract& contract,
                                       const std::map<std::string, Agreement>& agreements)
{
    std::set<std::string> numbers;
    for (const Clause& c : contract.tree.clauses) {
        if (!c.number.isEmpty())
            numbers.insert(c.number.toStdString());
    }
    std::optional<std::string> best;
    std::size_t bestLikeness = 0;
    for (const auto& [id, agreement] : agreements) {
        const TextLanguage language = agreement.language.text;
        if (language != TextLanguage::Unknown && language != contract.text.language)
            continue;
        std::set<std::string> defined;
        for (const ClauseSummary& c : agreement.clauses)
            defined.insert(c.clause);
        const std::size_t like = likeness(numbers, defined);
        if (like < 800 || like < bestLikeness)
            continue;
        best = like == bestLikeness ? std::nullopt : std::optional(id);
        bestLikeness = like;
    }
    return best;
}

} // namespace clausemeter::contract
