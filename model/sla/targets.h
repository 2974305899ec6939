// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sla/definition.h"

namespace clausemeter::sla {

// The definition as it stands for a service with these targets (ids; none: the first one): the standard is
// the strictest of theirs, and the tiers give at every availability the highest percent that any of them
// gives. Ids that the definition does not have are passed over; one without targets stays as it is.
Definition forTargets(Definition definition, const std::vector<std::string>& ids);

} // namespace clausemeter::sla
