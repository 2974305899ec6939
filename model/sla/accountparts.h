// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/account.h"
#include "model/sla/servicemonth.h"

#include <string>
#include <vector>

namespace clausemeter::sla {

// The agreements in force for a service id on a day: those of the period that it lies in, otherwise of the
// first one.
std::vector<std::string> agreementsAt(const std::vector<account::Service>& services, const std::string& id,
                                      Date day);

// The claims of one service month.
std::vector<account::Claim> claimsOf(const std::vector<account::Claim>& claims, const std::string& service,
                                     const ServiceMonth& month);

} // namespace clausemeter::sla
