// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/comparison.h"
#include "model/contract/contractnotes.h"
#include "widgets/text/words.h"

namespace clausemeter::text {

// What the reading of contracts found, in words.
QString termKind(const Words& words, contract::TermKind kind);
// "at least 24 h", "0.3 %", "60 calendar days", "2021-11-08"; a name as it is.
QString termValue(const Words& words, const contract::Term& term);
QString comparator(const Words& words, contract::Comparator comparator);       // empty for None
QString period(const Words& words, Decimal number, contract::PeriodUnit unit); // "5 business days"
QString contractRemark(const Words& words, contract::TextRemark remark);       // one sentence
QString numberingFault(const Words& words, contract::NumberingFault fault);
QString verdict(const Words& words, contract::Verdict verdict); // on a term
// What to mind in a text as it was read, a line each: what was done to its bytes, then where its numbering is
// at fault, at most `mostFaults` of these and how many more there are.
QStringList contractRemarks(const Words& words, const contract::Contract& contract, std::size_t mostFaults);
QString alignment(const Words& words, contract::AlignmentKind kind);
QString differenceKind(const Words& words, contract::DifferenceKind kind);
// One line: "0.3 % / 1 %", "only on the left: 15 days".
QString difference(const Words& words, const contract::Difference& difference,
                   const contract::Comparison& comparison, const contract::Contract& left,
                   const contract::Contract& right);
// "Markdown, UTF-8".
QString textFormat(const Words& words, const contract::ContractText& text);

} // namespace clausemeter::text
