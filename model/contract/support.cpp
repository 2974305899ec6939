// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/support.h"

#include "model/slots/slotclock.h"

#include <algorithm>
#include <set>

namespace clausemeter::contract {

namespace {

// Below and AtLeast put the figure itself on the upper side, Above and AtMost on the lower.
bool divideAlike(Comparator a, Comparator b)
{
    const auto side = [](Comparator c) {
        switch (c) {
        case Comparator::Below:
        case Comparator::AtLeast:
            return 1;
        case Comparator::AtMost:
        case Comparator::Above:
            return -1;
        default:
            return 0;
        }
    };
    return side(a) * side(b) >= 0;
}

// Days by their calendar, and nothing else, can stand for one another.
bool sameUnit(PeriodUnit figure, PeriodUnit term)
{
    const auto plain = [](PeriodUnit u) { return u == PeriodUnit::CalendarDay ? PeriodUnit::Day : u; };
    return plain(figure) == plain(term);
}

bool isDays(PeriodUnit unit)
{
    return unit == PeriodUnit::Day || unit == PeriodUnit::CalendarDay || unit == PeriodUnit::BusinessDay;
}

// How long the slots in a row last: more than one of them.
bool isLengthOfSlots(const Term& term, const DefinedFigure& figure)
{
    return figure.slotsInMinutes > 0 && term.kind == TermKind::Period && term.unit == PeriodUnit::Minute &&
           term.value > Decimal::fromInteger(slots::kSlotMinutes);
}

bool supports(const Term& term, const DefinedFigure& figure)
{
    if (isLengthOfSlots(term, figure))
        return term.value == Decimal::fromInteger(figure.slotsInMinutes) &&
               divideAlike(figure.comparator, term.comparator);
    if (term.kind != figure.kind || (term.kind == TermKind::Period && !sameUnit(figure.unit, term.unit)))
        return false;
    // An amount without a currency may be in any.
    const QString currency = QString::fromStdString(figure.currency);
    if (!term.currency.isEmpty() && !currency.isEmpty() && term.currency != currency)
        return false;
    // From the 31st day on is more than 30 days.
    if (term.kind == TermKind::Period && figure.comparator == Comparator::AtLeast &&
        term.comparator == Comparator::Above)
        return term.value + Decimal::fromInteger(1) == figure.value;
    return term.value == figure.value && divideAlike(figure.comparator, term.comparator);
}

// Stands where the figure should stand, with another value.
bool rivals(const Term& term, const DefinedFigure& figure)
{
    if (isLengthOfSlots(term, figure))
        return true;
    if (term.kind != figure.kind)
        return false;
    return term.kind != TermKind::Period || sameUnit(figure.unit, term.unit) ||
           (isDays(figure.unit) && isDays(term.unit));
}

class Supporter {
public:
    Supporter(const Contract& contract, const std::vector<DefinedFigure>& figures,
              const std::vector<std::optional<Verdict>>& verdicts)
        : m_contract(contract)
        , m_verdicts(verdicts)
    {
        for (const DefinedFigure& figure : figures)
            m_found.push_back({figure, Support::NotFound, -1});
    }

    std::vector<SupportedFigure> find()
    {
        for (SupportedFigure& f : m_found)
            f = firstLook(f.figure);
        for (SupportedFigure& f : m_found) {
            if (f.support == Support::NotFound)
                takeRival(f, true);
        }
        for (std::size_t i = m_found.size(); i-- > 0;) {
            if (m_found[i].support == Support::Supported && sharesItsTerm(i))
                takeRival(m_found[i], false);
        }
        return std::move(m_found);
    }

private:
    // The terms of the clause with everything in it.
    std::vector<int> termsOf(const std::string& clause) const
    {
        std::vector<int> terms;
        const int index = m_contract.tree.clauseByNumber(QString::fromStdString(clause));
        if (index < 0)
            return terms;
        const TextSpan whole = m_contract.tree.clauses[std::size_t(index)].whole;
        const auto first = std::ranges::lower_bound(m_contract.terms, whole.start, {},
                                                    [](const Term& t) { return t.span.start; });
        for (auto t = first; t != m_contract.terms.end() && t->span.start < whole.end(); ++t) {
            const auto at = std::size_t(t - m_contract.terms.begin());
            if (m_verdicts.empty() || m_verdicts[at] != Verdict::Rejected)
                terms.push_back(int(at));
        }
        return terms;
    }

    const Term& term(int index) const { return m_contract.terms[std::size_t(index)]; }

    SupportedFigure firstLook(const DefinedFigure& figure)
    {
        if (figure.clause.find(' ') != std::string::npos)
            return {figure, Support::OtherText, -1};
        int best = -1;
        for (const int t : termsOf(figure.clause)) {
            if (!supports(term(t), figure))
                continue;
            m_stated.insert(t);
            const bool better = best < 0 || (term(best).comparator != figure.comparator &&
                                             term(t).comparator == figure.comparator);
            best = better ? t : best;
        }
        m_best.insert(best);
        return {figure, best < 0 ? Support::NotFound : Support::Supported, best};
    }

    // A value that no figure has; else a term that repeats one from the other side, such as "≥ 99.5%" beside
    // "< 99.5%".
    void takeRival(SupportedFigure& f, bool repeated)
    {
        int best = rivalOf(f.figure, m_stated);
        if (best < 0 && repeated)
            best = rivalOf(f.figure, m_best);
        if (best < 0)
            return;
        f.support = Support::Disagrees;
        f.term = best;
        m_stated.insert(best);
        m_best.insert(best);
    }

    int rivalOf(const DefinedFigure& figure, const std::set<int>& taken) const
    {
        int best = -1;
        bool bestFits = false;
        for (const int t : termsOf(figure.clause)) {
            if (taken.contains(t) || !rivals(term(t), figure))
                continue;
            const bool fits = (figure.kind != TermKind::Period || sameUnit(figure.unit, term(t).unit)) &&
                              divideAlike(figure.comparator, term(t).comparator);
            if (best < 0 || (fits && !bestFits)) {
                best = t;
                bestFits = fits;
            }
        }
        return best;
    }

    // Whether an earlier figure of the same clause has the same value.
    bool sharesItsTerm(std::size_t index) const
    {
        const DefinedFigure& own = m_found[index].figure;
        return std::any_of(m_found.begin(), m_found.begin() + std::ptrdiff_t(index),
                           [&](const SupportedFigure& f) {
                               const DefinedFigure& other = f.figure;
                               return f.support == Support::Supported && other.clause == own.clause &&
                                      other.kind == own.kind && other.value == own.value &&
                                      other.unit == own.unit && other.comparator == own.comparator;
                           });
    }

    const Contract& m_contract;
    const std::vector<std::optional<Verdict>>& m_verdicts;
    std::vector<SupportedFigure> m_found;
    std::set<int> m_stated; // terms whose value some figure has
    std::set<int> m_best;   // the one for each figure
};

} // namespace

std::vector<SupportedFigure> findSupport(const Contract& contract, const std::vector<DefinedFigure>& figures,
                                         const std::vector<std::optional<Verdict>>& verdicts)
{
    return Supporter(contract, figures, verdicts).find();
}

} // namespace clausemeter::contract
