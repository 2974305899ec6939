// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/jsonwriter.h"
#include "model/report/providerrecord.h"

namespace clausemeter::report {

// "provider_record" of a service month in clausemeter-analysis/1: how the provider's record compares with the
// customer's, what follows from each, and every slot that differs. Rates and availabilities are cut off after
// four decimals; counts are null where only a rate is known.
void writeComparison(JsonWriter& out, const sla::SourceComparison& comparison, SlaClock clock);

} // namespace clausemeter::report
