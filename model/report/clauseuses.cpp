// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/clauseuses.h"

#include <algorithm>

namespace clausemeter::report {

namespace {

// What follows a name and a space; absent where the text does not begin so.
std::optional<std::string> behind(const std::string& text, const std::string& name)
{
    if (name.empty() || !text.starts_with(name + " "))
        return {};
    return text.substr(name.size() + 1);
}

void addObligations(const Case& c, const AgreementClause& clause, std::vector<ClauseUse>& uses)
{
    const std::vector<CustomerObligation> all = obligationsOf(c);
    const auto isPast = [&](const CustomerObligation& o) { return o.date && o.date->day < c.analysis.asOf; };
    const auto first = std::ptrdiff_t(uses.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const CustomerObligation& o = all[i];
        if (!o.rule || o.agreement != clause.agreement || !liesIn(o.clause, clause.clause))
            continue;
        const auto same = std::find_if(uses.begin() + first, uses.end(), [&](const ClauseUse& use) {
            return all[use.index].clause == o.clause && all[use.index].rule == o.rule;
        });
        if (same == uses.end())
            uses.push_back({ClauseUseKind::Obligation, i, 0});
        else if (isPast(all[same->index]) && !isPast(o))
            same->index = i;
    }
}

} // namespace

std::optional<AgreementClause> clauseOf(const Knowledge& knowledge, const sla::Definition& definition,
                                        const std::string& cited)
{
    if (cited.find(' ') == std::string::npos)
        return AgreementClause{definition.id, cited};
    for (const auto& [id, terms] : knowledge.agreements) {
        if (const auto clause = behind(cited, terms.code))
            return AgreementClause{id, *clause};
    }
    for (const auto& [id, other] : knowledge.definitions) {
        for (const std::string& name : {other.shortName.en, other.shortName.zh}) {
            if (const auto clause = behind(cited, name))
                return AgreementClause{id, *clause};
        }
    }
    return {};
}

bool liesIn(const std::string& clause, const std::string& within)
{
    return clause.starts_with(within) &&
           (clause.size() == within.size() || clause[within.size()] == '.' || clause[within.size()] == '(');
}

std::vector<CustomerObligation> obligationsOf(const Case& c)
{
    return customerObligations(c.account.account, c.knowledge->contracts, c.dates);
}

std::vector<ClauseUse> clauseUses(const Case& c, std::size_t service, std::size_t month,
                                  const AgreementClause& clause)
{
    const sla::ServiceResult& shown = c.analysis.services[service];
    const auto fits = [&](const std::string& cited) {
        const auto ref = clauseOf(*c.knowledge, shown.definition, cited);
        return ref && ref->agreement == clause.agreement && liesIn(ref->clause, clause.clause);
    };
    std::vector<ClauseUse> uses;
    const auto& steps = shown.months[month].derivation;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (std::ranges::any_of(steps[i].clauses, fits))
            uses.push_back({ClauseUseKind::MonthStep, i, 0});
    }
    for (std::size_t i = 0; i < c.invoices.size(); ++i) {
        const auto& ofInvoice = c.invoices[i].derivation;
        for (std::size_t j = 0; j < ofInvoice.size(); ++j) {
            if (std::ranges::any_of(ofInvoice[j].clauses, fits))
                uses.push_back({ClauseUseKind::InvoiceStep, i, j});
        }
    }
    for (std::size_t i = 0; i < c.dates.size(); ++i) {
        if (fits(c.dates[i].clause.en))
            uses.push_back({ClauseUseKind::Date, i, 0});
    }
    addObligations(c, clause, uses);
    return uses;
}

} // namespace clausemeter::report
