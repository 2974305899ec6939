// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/obligations.h"

#include "model/report/clauseuses.h"

#include <algorithm>
#include <set>

namespace clausemeter::report {

namespace {

using contract::Actor;
using contract::Agreement;
using contract::Obligation;

template <typename T>
bool contains(const std::vector<T>& list, const T& value)
{
    return std::ranges::find(list, value) != list.end();
}

class ObligationCollector {
public:
    ObligationCollector(const account::Account& account, const Agreements& all)
        : m_account(account)
        , m_all(all)
        , m_inForce(agreementsInForce(account, all))
    {
    }

    std::vector<CustomerObligation> collect(const std::vector<CustomerDate>& dates)
    {
        for (const CustomerDate& date : dates)
            addDated(date);
        for (const std::string& id : m_inForce)
            addStanding(m_all.at(id));
        return std::move(m_list);
    }

private:
    bool holds(const Agreement& agreement, const std::string& clause) const
    {
        const bool overseas = m_account.customer.contracting == account::Contracting::Overseas;
        return std::ranges::none_of(agreement.exceptions, [&](const contract::ClauseException& e) {
            if (e.overseasOnly && !overseas)
                return e.clause == clause;
            return std::ranges::any_of(e.drops,
                                       [&](const std::string& dropped) { return liesIn(clause, dropped); });
        });
    }

    // Clauses of the other agreements in force that go before one.
    std::vector<Bilingual> behind(const std::string& id, const std::string& clause) const
    {
        std::vector<Bilingual> cites;
        for (const std::string& other : m_inForce) {
            const Agreement& agreement = m_all.at(other);
            for (const contract::Precedence& p : agreement.precedence) {
                const auto affected = p.affects.find(id);
                if (other != id && affected != p.affects.end() && contains(affected->second, clause))
                    cites.push_back(agreement.cite(p.clause));
            }
        }
        return cites;
    }

    CustomerObligation& add(const Agreement& agreement, const std::string& clause, const Obligation* rule)
    {
        m_list.push_back({agreement.id, clause, agreement.cite(clause),
                          rule ? std::optional(*rule) : std::nullopt, std::nullopt,
                          behind(agreement.id, clause)});
        return m_list.back();
    }

    void addDated(const CustomerDate& date)
    {
        if (!contains(m_inForce, date.agreement))
            return;
        const Agreement& agreement = m_all.at(date.agreement);
        const auto rule = std::ranges::find_if(agreement.obligations, [&](const Obligation& o) {
            return contains(o.dates, std::string(tokenOf(date.kind)));
        });
        const bool isKnown = rule != agreement.obligations.end();
        // the date cites the clause it was computed by, such as the one that extends a term
        const std::string prefix = agreement.code.en + " ";
        const std::string cited =
            date.clause.en.starts_with(prefix) ? date.clause.en.substr(prefix.size()) : std::string();
        const std::string clause = cited.empty() && isKnown ? rule->clause : cited;
        if (clause.empty() || !holds(agreement, clause))
            return;
        add(agreement, clause, isKnown ? &*rule : nullptr).date = date;
        if (isKnown)
            m_dated.insert(&*rule);
    }

    void addStanding(const Agreement& agreement)
    {
        for (const Obligation& rule : agreement.obligations) {
            if (!m_dated.contains(&rule) && holds(agreement, rule.clause))
                add(agreement, rule.clause, &rule);
        }
    }

    const account::Account& m_account;
    const Agreements& m_all;
    std::vector<std::string> m_inForce;
    std::vector<CustomerObligation> m_list;
    std::set<const Obligation*> m_dated;
};

} // namespace

std::vector<std::string> agreementsInForce(const account::Account& account, const Agreements& all)
{
    std::vector<std::string> ids;
    const auto add = [&](const std::string& id) {
        if (all.contains(id) && !contains(ids, id))
            ids.push_back(id);
    };
    for (const account::Service& service : account.services)
        add(service.sla);
    for (const account::Service& service : account.services)
        std::ranges::for_each(service.agreements, add);
    return ids;
}

std::vector<CustomerObligation> customerObligations(const account::Account& account, const Agreements& all,
                                                    const std::vector<CustomerDate>& dates)
{
    return ObligationCollector(account, all).collect(dates);
}

bool passes(const CustomerObligation& obligation, const ObligationFilter& filter)
{
    using Show = ObligationFilter::Show;
    const bool isDated = obligation.date.has_value();
    const bool isPast = isDated && obligation.date->day < filter.asOf;
    const bool noDate = filter.show == Show::Dated || filter.show == Show::ToCome;
    const bool noPast = filter.show == Show::Open || filter.show == Show::ToCome;
    if ((noDate && !isDated) || (noPast && isPast) || (filter.show == Show::Standing && isDated))
        return false;
    if (filter.agreement && obligation.agreement != *filter.agreement)
        return false;
    if (!filter.actor)
        return true;
    const Actor actor = obligation.rule ? obligation.rule->actor : Actor::Both;
    return actor == *filter.actor || actor == Actor::Either || actor == Actor::Both;
}

} // namespace clausemeter::report
