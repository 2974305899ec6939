// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sla/accountparts.h"

namespace clausemeter::sla {

std::vector<std::string> agreementsAt(const std::vector<account::Service>& services, const std::string& id,
                                      Date day)
{
    const account::Service* found = nullptr;
    for (const account::Service& s : services) {
        if (s.id == id && (!found || (s.start <= day && (!s.end || day <= *s.end))))
            found = &s;
    }
    return found ? found->agreements : std::vector<std::string>();
}

std::vector<account::Claim> claimsOf(const std::vector<account::Claim>& claims, const std::string& service,
                                     const ServiceMonth& month)
{
    std::vector<account::Claim> found;
    for (const account::Claim& claim : claims) {
        if (claim.service == service && claim.month == month.month() &&
            (!claim.monthStart || *claim.monthStart == month.start))
            found.push_back(claim);
    }
    return found;
}

} // namespace clausemeter::sla
