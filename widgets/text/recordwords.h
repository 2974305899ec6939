// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/providerrecord.h"
#include "widgets/text/words.h"

namespace clausemeter::text {

// What is said of a service month by the customer's record and by the provider's (SLA 3.2). The case must
// have a provider's record with that month.

// Sentences: the verdict by each record, whether they are the same, and which record prevails.
QString recordVerdicts(const Words& words, const report::Case& c, const sla::ServiceResult& service,
                       const sla::MonthResult& month);
// Sentences: how many slots both records tell alike, how many they do not, and whose state depends on it.
QString recordSlots(const Words& words, const sla::ComparisonTotals& totals);
// A warning of the provider's month.
QString recordWarning(const Words& words, const sla::Warning& warning);
// "unavailable"; with more words where only the customer caused it.
QString recordState(const Words& words, sla::SlotState measured, sla::SlotState contract);

} // namespace clausemeter::text
