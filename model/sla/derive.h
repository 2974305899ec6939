// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sla/otherreadings.h"

namespace clausemeter::sla {

// The steps that led to a month's figures, with the numbers put in. Reads the result, computes nothing of its
// own.
std::vector<Step> derivationOf(const MonthResult& month, const Definition& definition,
                               const account::Account& account, Date asOf, const OtherReadings& other);

} // namespace clausemeter::sla
