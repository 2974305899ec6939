// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace clausemeter::contract {

// Whether a number within a reference may contain it: figures and Chinese numerals.
bool isNumeralOfClause(QChar c);

// The number of a clause that a sentence has at `at`: "3.3.1", "3.1(2)", "IV.9(3)", "4", "A"; empty where
// there is none, or where it goes on as a word.
QStringView clauseNumberAt(QStringView text, qsizetype at);

// The same as clauses have it: "3(2)" of "３（二）".
QString normalNumber(QStringView number);

} // namespace clausemeter::contract
