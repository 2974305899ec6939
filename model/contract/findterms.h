// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/decimal.h"
#include "model/base/time.h"
#include "model/contract/clausetree.h"

#include <optional>

namespace clausemeter::contract {

enum class TermKind {
    Percentage, // per mille too: 3‰ is 0.3 %
    Money,
    Period,
    Date, // whole or in part: "March 17" and "March 2019" too
    TimeOfDay,
    Count, // a number of things: 3,000 concurrent, 288 points, 20 GB; see below
    Party, // 甲方, "Tencent Cloud", "you"; found where the text introduces it, not at every mention
    Place, // where it was signed, whose court, whose law
    NoticeChannel,
    LanguageClause // which language prevails
};

enum class PeriodUnit { Second, Minute, Hour, Day, CalendarDay, BusinessDay, Week, Month, Year };

// How the text compares with the figure: "lower than", "no less than", 不超过, 至少, 以上. 以上 and 以下
// include the figure itself.
enum class Comparator { None, Below, AtMost, Exactly, AtLeast, Above };

// A figure or a fact that the text states.
struct Term {
    TermKind kind = TermKind::Count;
    TextSpan span;                     // the figure with its unit, without the comparator
    int clause = -1;                   // index in the tree
    Decimal value;                     // percent, money, count, number of units; of the other kinds 0
    PeriodUnit unit = PeriodUnit::Day; // of periods
    QString currency;                  // of money: "CNY", "USD"; empty where the text names none
    QString noun; // of counts: what is counted, as written ("点", "measurement points"); may be empty
    Comparator comparator = Comparator::None;
    TextSpan comparatorSpan;  // empty without one
    std::optional<Date> date; // of dates that name a year, a month and a day
    bool ordinal = false;     // of periods: the n-th of them ("the fifth business day", 第3个自然日)
    // Of parties and places as written; of channels and languages a token ("email", "zh"); of dates and times
    // of day ISO 8601 as far as the text says it: "2016-06-01", "2019-03", "--03-17", "10:30".
    QString name;
    bool operator==(const Term&) const = default;
};

// Every term of the text in its order; no two overlap, but a comparator's span may lie inside another's.
//
// A number without a percent sign, a currency or a unit of time is a Count only where the text says what it
// counts: a plural noun after it ("288 measurement points"), a Chinese measure word (三份, 288个), a unit of
// quantity (20 GB), or a comparator with a noun before it ("volatility over 3,000"). No counts are:
// - one: 一方, 一项, "one request", "one or more of"; as a period it states something ("one year", 一天);
// - numbers that name: clauses and lists ("3.2.4", "Section 3", 第三条), 第三方, versions, rooms and houses
// (38号),
//   accounts and telephones, names in quotation marks (“七条底线”);
// - numbers within a formula (30 / 31 × 24), and 24/7, which says "always".
// Of periods "the fifth business day" is one and says its place (ordinal); 次月, "each month" and 当月 state
// no number. Numbers given twice, "sixty (60) days", are one term; where the two differ they are two.
std::vector<Term> findTerms(const ContractText& text, const ClauseTree& tree);

} // namespace clausemeter::contract
