// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/comparison.h"
#include "model/report/contractreading.h"

#include <QByteArray>
#include <vector>

namespace clausemeter::report {

// clausemeter-contract/1:
//   format
//   contracts[]: file, digest ("sha-256:..."), format (text, markdown, pdf, docx), encoding, language (zh,
//   en, both),
//     remarks[], and
//     clauses[]: number, label, title, parent (index), line, page, start, length (its own text, without
//     sub-clauses), text numbering[]: fault (duplicate, jumps_back, jumps_forward), clause (index)
//     defined_terms[]: term, clause (index), start, length
//     references[]: clause (index), start, length, text, targets[] (indexes; none: no such clause)
//     terms[]: kind, text, value, unit, comparator, name, ordinal, clause (number), clause_index, line,
//     start, length,
//       decision (accepted, corrected, rejected)
//     agreement: the id of the definition
//     supports[]: figure (path in the definition file), clause, kind, value, unit, comparator, support
//     (supported,
//       disagrees, not_found, other_text), term (index)
// Positions are in UTF-16 units of the text, which is all clauses' `text` one after another; figures are
// exact decimals in strings. What there is not is null: the number of a preamble, the line in a PDF file, the
// value of a party.
// With two texts and how they differ there is "comparison" besides, see comparisonjson.h.
QByteArray contractJson(const std::vector<ReadContract>& contracts,
                        const contract::Comparison* comparison = nullptr);

} // namespace clausemeter::report
