// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/case.h"

#include <memory>

namespace clausemeter::widgets {

// What every page shows: one service month of one case. Cheap to copy; the case never changes behind it.
struct CaseView {
    std::shared_ptr<const report::Case> data; // null: nothing is open
    std::size_t serviceIndex = 0;
    std::size_t monthIndex = 0;

    bool isEmpty() const { return !data || data->analysis.services.empty() || service().months.empty(); }
    const sla::ServiceResult& service() const { return data->analysis.services[serviceIndex]; }
    const sla::MonthResult& month() const { return service().months[monthIndex]; }
    // The slots of the service; null when the logs have none.
    const slots::SlotTable* slots() const
    {
        const auto found = data->logs->services.find(service().id);
        return found == data->logs->services.end() ? nullptr : &found->second.slots;
    }
};

// The same service with the month that a moment lies in; the view as it is where it lies in none.
inline CaseView viewAt(const CaseView& view, Instant moment)
{
    CaseView at = view;
    const auto& months = view.service().months;
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (months[i].month.slotRange().contains(slots::SlotClock(view.data->analysis.clock).slotOf(moment)))
            at.monthIndex = i;
    }
    return at;
}

// Whether both show the same service, or service month, perhaps of different results. Two empty ones do not.
inline bool sameService(const CaseView& a, const CaseView& b)
{
    return !a.isEmpty() && !b.isEmpty() && a.data->analysis.customer.id == b.data->analysis.customer.id &&
           a.service().id == b.service().id;
}
inline bool sameMonth(const CaseView& a, const CaseView& b)
{
    return sameService(a, b) && a.month().month == b.month().month;
}

} // namespace clausemeter::widgets
