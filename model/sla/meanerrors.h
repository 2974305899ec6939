// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sla/otherreadings.h"

namespace clausemeter::sla {

// Shape::MeanErrorRate: fills mean, and what every exclusion takes out, of a month whose slots and exclusions
// are known. Returns the availability of each view in percent, cut off after 18 decimals, where it has data.
// A slot that lies in released time as a whole leaves the sum of the errors; its time stays in the mean.
PerView<std::optional<Decimal>> meanAvailability(MonthResult& month, const SlotJudge& judge,
                                                 const Definition& definition, slots::SlotClock clock,
                                                 const OtherReadings& other);

} // namespace clausemeter::sla
