// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/case.h"

namespace clausemeter::report {

// How logs of an account's services are read: its clock, services and periods, the codes of failures that the
// customer caused, and the profiles of the user's folder. `account.services` must be of known agreements.
logs::ReadOptions logOptions(const account::Account& account, const Knowledge& knowledge);

} // namespace clausemeter::report
