// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sla/derivation.h"

namespace clausemeter::text {

// The headings under which the steps of a derivation are shown, in this order.
enum class StepGroup { PeriodAndData, Downtime, Availability, FeeAndVoucher, Claim, Payment, Terms, Bills };

StepGroup groupOf(sla::StepId step);
StepGroup groupOfDue(sla::StepId step); // of those that come from model/dues and model/bills

} // namespace clausemeter::text
