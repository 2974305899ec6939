// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/logoptions.h"

#include <algorithm>

namespace clausemeter::report {

logs::ReadOptions logOptions(const account::Account& account, const Knowledge& knowledge)
{
    logs::ReadOptions options;
    options.clock = account.clock;
    options.profiles = knowledge.profiles;
    for (const std::string& id : account.serviceIds()) {
        logs::WantedService wanted{id, {}};
        for (const account::Service& service : account.services) {
            if (service.id == id)
                wanted.periods.emplace_back(service.start, service.end);
        }
        options.services.push_back(std::move(wanted));
    }
    for (const account::Service& service : account.services) {
        for (const std::string& code : knowledge.definitions.at(service.sla).customerCausedCodes()) {
            if (std::ranges::find(options.reservedCodes, code) == options.reservedCodes.end())
                options.reservedCodes.push_back(code);
        }
    }
    return options;
}

} // namespace clausemeter::report
