// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sla/whatif.h"
#include "widgets/text/words.h"

namespace clausemeter::text {

// What is said of assumptions and of what follows from them.

QString waterfallKind(const Words& words, sla::WaterfallKind kind);
// "30 min", with the sign of what is taken away.
QString waterfallLength(const Words& words, const sla::WaterfallBar& bar);
// "standard met" or "voucher 10 %".
QString tier(const Words& words, const sla::Definition& definition, std::optional<std::size_t> tier);
QString assumptionFault(const Words& words, sla::AssumptionFault fault, SlaClock counted); // one sentence
// Time of the tried service month of which no rows were kept: one sentence; empty where there is none.
QString notKept(const Words& words, const TimeRanges& ranges, SlaClock clock);
// How near the next tier is: one sentence.
QString nextTier(const Words& words, const sla::Allowance& allowance);
// With a sign, "±0" for nothing.
QString signedText(const Words& words, const QString& magnitude, int sign);

} // namespace clausemeter::text
