// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/obligationsexport.h"
#include "widgets/text/words.h"

namespace clausemeter::text {

// What is said of agreements and of what they ask for.

QString actorName(const Words& words, contract::Actor actor);
QString obligationKind(const Words& words, contract::ObligationKind kind);
QString periodWords(const Words& words, const contract::Period& period); // "24 hours before the maintenance"
QString amountWords(const Words& words, const contract::Amount& amount);

// Of a list's rows; where the agreement has no words for a date, what happens on it.
QString obligationTrigger(const Words& words, const report::CustomerObligation& obligation);
QString obligationWhat(const Words& words, const report::CustomerObligation& obligation);
QString obligationMeasure(const Words& words, const report::CustomerObligation& obligation);
QString obligationOtherwise(const Words& words, const report::CustomerObligation& obligation);
report::ObligationTexts obligationTexts(const Words& words);

QString languageRule(const Words& words, const contract::LanguageRule& rule);
// The name of the file that an agreement's figures are from, and whose it is.
QString definitionFile(const Words& words, const contract::Agreement& agreement);

} // namespace clausemeter::text
