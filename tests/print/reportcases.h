// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/case.h"

// Cases that a report must cope with, made from the sample case of the screens.
namespace reportcases {

// All service months of the sample, with two inputs and rejected rows.
clausemeter::report::Case whole();
// March 2019 alone: windows of every standing, exclusions, a gap.
clausemeter::report::Case march();
// March with changes of every kind that were made by hand.
clausemeter::report::Case changed();
// March with the provider's record beside it: fewer windows, another one, the gap filled, other counts on a
// day; the standard is met by it.
clausemeter::report::Case records();
// March with 200 windows, 40 exclusions, and names that are long or look like markup.
clausemeter::report::Case crowded();

// An agreement that counts outages, of which the account records four, and no log.
clausemeter::report::Case outages();

} // namespace reportcases
