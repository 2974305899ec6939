// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/casedata.h"

#include "model/account/outageedit.h"

#include <algorithm>

namespace clausemeter::report {

namespace {

bool takesOutages(const sla::ServiceResult& service)
{
    return service.definition.shape == sla::Shape::Outages;
}

bool hasRows(const std::string& service, const logs::LogData& logs)
{
    const auto log = logs.services.find(service);
    return log != logs.services.end() && log->second.newest;
}

bool hasOutage(const std::string& service, const account::Account& account)
{
    return std::ranges::any_of(account.outages, [&](const account::Outage& outage) {
        return outage.service == service && account::touchesService(outage, account);
    });
}

} // namespace

bool hasData(const Case& c)
{
    return std::ranges::any_of(c.analysis.services, [&c](const sla::ServiceResult& service) {
        return hasRows(service.id, *c.logs) ||
               (takesOutages(service) && hasOutage(service.id, c.account.account));
    });
}

bool needsLogs(const Case& c)
{
    return !std::ranges::all_of(c.analysis.services, takesOutages);
}

const slots::SlotTable& slotsOf(const logs::LogData& logs, const std::string& service)
{
    static const slots::SlotTable kNothing;
    const auto log = logs.services.find(service);
    return log == logs.services.end() ? kNothing : log->second.slots;
}

} // namespace clausemeter::report
