// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/comparators.h"
#include "model/contract/counted.h"
#include "model/contract/units.h"
#include "model/contract/wordwalk.h"

#include <vector>

namespace clausemeter::contract {

// Walks a text once and takes down its figures: percentages, amounts, periods, dates, times of day and
// counts, see findTerms(). For one text.
class TermFinder {
public:
    TermFinder(const ContractText& text, const ClauseTree& tree);
    std::vector<Term> find();

private:
    struct Figure {
        TermKind kind = TermKind::Count;
        std::size_t start = 0;
        std::size_t end = 0;
        Decimal value;
        Unit unit;
        bool ordinal = false;
        std::size_t more = 0; // of its number, see there
    };

    // What reads at a place returns where to go on; kNoMatch: nothing is there.
    void leaveOut(const ContractText& text, const ClauseTree& tree);
    std::size_t step(std::size_t at, std::uint8_t begins);
    std::size_t addressEnd(std::size_t end) const;
    std::size_t word(std::size_t at);
    std::size_t digits(std::size_t at);
    std::size_t aroundTheClock(std::size_t at) const;
    std::size_t dateOrTime(std::size_t at);
    std::size_t other(std::size_t at);
    std::optional<Figure> percentAt(std::size_t at, const Unit& form) const;
    std::size_t ordinal(std::size_t start, std::size_t at);
    std::size_t firstOne(std::size_t at);
    std::size_t amount(std::size_t at, const Unit& currency);
    std::optional<Figure> upperAmount(const Figure& first) const;
    std::optional<Figure> amountAt(std::size_t at, const Unit& currency) const;
    bool goesOn(std::size_t end) const;
    std::size_t linkEnd(const Numeral& n) const;
    std::optional<Numeral> linkedNumber(const Numeral& n) const;
    bool isAmount(const Numeral& n) const;
    static std::optional<Decimal> inScaleOf(const Numeral& n, const Numeral& second);
    std::optional<Figure> figureAt(std::size_t at) const;
    std::size_t number(std::size_t at);
    std::size_t fractionEnd(const Numeral& n) const;
    std::size_t lineLabelEnd(std::size_t at) const;
    std::size_t withUnit(const Numeral& n, const Unit& unit);
    std::size_t range(const Numeral& n);
    std::optional<ComparatorWords> otherBound(const Numeral& n) const;
    std::size_t orMore(const Numeral& n);
    std::size_t count(const Numeral& n);
    bool continuesLabels(const Numeral& n) const;
    std::size_t add(Figure f);
    void compareMore(std::size_t start, std::size_t more);
    std::size_t add(Term t, std::size_t start, std::size_t end, bool compares);

    std::u16string_view m_text;
    std::vector<TextSpan> m_leftOut;
    std::vector<Term> m_terms;
    std::optional<ComparatorWords> m_comparator; // the last one, until a figure takes it
    std::size_t m_labelled = 0;                  // where the last number that names something ended
};

} // namespace clausemeter::contract
