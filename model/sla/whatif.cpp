// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sla/whatif.h"

#include "model/slots/shiftedslots.h"

#include <algorithm>

namespace clausemeter::sla {

namespace {

Definition assumed(Definition definition, const Assumptions& assumptions)
{
    if (assumptions.slotThresholdPercent)
        definition.slotThresholdPercent.value = *assumptions.slotThresholdPercent;
    Readings& readings = definition.readings;
    readings.customerCausedLeftOut =
        assumptions.customerCausedLeftOut.value_or(readings.customerCausedLeftOut);
    readings.testEachPiece = assumptions.testEachPiece.value_or(readings.testEachPiece);
    for (ErrorCodeMeaning& code : definition.errorCodes)
        code.customerCaused = code.customerCaused && !assumptions.countedCodes.contains(code.code);
    if (assumptions.anyPriorNotice)
        definition.maintenanceNoticeHours.value = 0;
    return definition;
}

account::Account assumed(account::Account account, const Assumptions& assumptions)
{
    account.clock = assumptions.clock.value_or(account.clock);
    for (const auto& [index, standing] : assumptions.exclusions) {
        if (index >= account.exclusions.size())
            continue;
        account::Exclusion& exclusion = account.exclusions[index];
        // Off: without any time, so that the others keep their places.
        if (standing == AssumedStanding::Off)
            exclusion.time.end = exclusion.time.start;
        else
            exclusion.standing = standing == AssumedStanding::Accepted ? account::Standing::Accepted
                                                                       : account::Standing::Rejected;
    }
    return account;
}

TimeRanges outsideOfKept(const ServiceMonth& month, SlaClock clock, const account::Account& pinned,
                         const std::string& service)
{
    TimeRanges kept;
    for (const account::Service& period : pinned.services) {
        if (period.id != service)
            continue;
        const Date end = period.end.value_or(month.end + std::chrono::days(1)); // or it runs on
        kept.push_back(
            {pinned.clock.startOf(period.start), pinned.clock.startOf(end + std::chrono::days(1))});
    }
    const TimeRange whole{clock.startOf(month.start), clock.startOf(month.end + std::chrono::days(1))};
    return subtracted({whole}, united(std::move(kept)));
}

} // namespace

std::vector<AssumptionFault> faultsOf(const Assumptions& assumptions, SlaClock counted)
{
    std::vector<AssumptionFault> faults;
    const auto& threshold = assumptions.slotThresholdPercent;
    if (threshold && (*threshold < Decimal() || *threshold > Decimal::fromInteger(100)))
        faults.push_back(AssumptionFault::ThresholdOutOfRange);
    if (assumptions.clock &&
        (assumptions.clock->offsetMinutes - counted.offsetMinutes) % slots::kSlotMinutes != 0)
        faults.push_back(AssumptionFault::ClockBetweenSlots);
    return faults;
}

Assumptions stillApplying(Assumptions assumptions, const account::Account& before,
                          const account::Account& now, const Definition& definition, const MonthResult& month)
{
    if (assumptions.clock == now.clock || !faultsOf(assumptions, now.clock).empty())
        assumptions.clock.reset();
    if (assumptions.slotThresholdPercent == definition.slotThresholdPercent.value)
        assumptions.slotThresholdPercent.reset();
    if (assumptions.customerCausedLeftOut == definition.readings.customerCausedLeftOut)
        assumptions.customerCausedLeftOut.reset();
    if (assumptions.testEachPiece == definition.readings.testEachPiece)
        assumptions.testEachPiece.reset();
    std::erase_if(assumptions.countedCodes, [&](const std::string& code) {
        return std::ranges::none_of(month.breakdown.codes, [&](const CodeShare& share) {
            return share.customerCaused && share.code == code;
        });
    });
    assumptions.anyPriorNotice = assumptions.anyPriorNotice && definition.maintenanceNoticeHours.value > 0;
    OtherReadings& readings = assumptions.readings;
    readings.percentOfConsumedFee = readings.percentOfConsumedFee && definition.feeBase == FeeBase::Month &&
                                    month.fee && month.fee->gross;

    std::map<std::size_t, AssumedStanding> exclusions;
    for (const AppliedExclusion& applied : month.exclusions) {
        for (const auto& [index, standing] : assumptions.exclusions) {
            if (index < before.exclusions.size() && before.exclusions[index] == now.exclusions[applied.index])
                exclusions.emplace(applied.index, standing);
        }
    }
    assumptions.exclusions = std::move(exclusions);
    return assumptions;
}

Result<WhatIf> whatIf(const Pinned& pinned, const std::string& service, const ServiceMonth& month,
                      const Assumptions& assumptions, Decimal nearDistance)
{
    for (const AssumptionFault fault : faultsOf(assumptions, pinned.account.clock)) {
        if (fault == AssumptionFault::ClockBetweenSlots)
            return Error{ErrorCode::AccountBadValue, {}, {"clock", toIso(*assumptions.clock)}};
        return Error{ErrorCode::AccountBadValue,
                     {},
                     {"slot_threshold_percent", assumptions.slotThresholdPercent->toString()}};
    }
    const account::Account account = assumed(pinned.account, assumptions);
    std::map<std::string, Definition> definitions;
    for (const auto& [id, definition] : pinned.definitions)
        definitions.emplace(id, assumed(definition, assumptions));

    const std::int64_t ahead =
        (account.clock.offsetMinutes - pinned.account.clock.offsetMinutes) / slots::kSlotMinutes;
    std::map<std::string, slots::ServiceLog> moved;
    const auto log = pinned.logs.find(service);
    if (ahead != 0 && log != pinned.logs.end()) {
        const slots::SlotIndex first = slots::SlotClock::firstOf(firstDay(month.month()));
        moved[service].slots = slots::shifted(log->second.slots, first + (-ahead), ahead);
        moved[service].newest = log->second.newest;
    }
    const auto& logs = ahead == 0 ? pinned.logs : moved;

    auto analysis = analyze(account, definitions, logs, pinned.calendar, pinned.asOf,
                            {service, month.month()}, assumptions.readings);
    if (!analysis)
        return analysis.error();
    WhatIf result;
    result.service = std::move(analysis->services.front());
    const auto found = std::ranges::find(result.service.months, month, &MonthResult::month);
    if (found == result.service.months.end())
        return Error{ErrorCode::UsageUnknownMonth, {}, {toIso(month.month())}};
    result.month = std::size_t(found - result.service.months.begin());
    const Definition& definition = result.service.definition;
    result.waterfall = waterfallOf(*found, definition, account.exclusions, assumptions.readings);
    result.decisive = decisiveOf(*found, definition, assumptions.readings);
    result.allowance = allowanceOf(*found, definition);
    if (const auto own = logs.find(service); own != logs.end())
        result.nearThreshold =
            slotsNearThreshold(own->second.slots, definition, month, account.clock, nearDistance);
    if (ahead != 0)
        result.notKept = outsideOfKept(month, account.clock, pinned.account, service);
    return result;
}

} // namespace clausemeter::sla
