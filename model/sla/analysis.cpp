// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sla/analysis.h"

#include "model/sla/accountparts.h"
#include "model/sla/compensation.h"
#include "model/sla/derive.h"
#include "model/sla/downtime.h"
#include "model/sla/meanerrors.h"
#include "model/sla/targets.h"

#include <algorithm>

namespace clausemeter::sla {

namespace {

// Everything that the months of one service share.
struct Context {
    const account::Account& account;
    const ServiceResult& service;
    const std::vector<ServiceMonth>& months;
    const slots::ServiceLog& log;
    const calendar::BusinessCalendar& calendar;
    Date asOf;
    const OtherReadings& other;
};

// By start, their pieces inside `span`.
std::vector<AppliedExclusion> exclusionsIn(TimeRange span, const Context& c)
{
    const SlaClock clock = c.account.clock;
    std::vector<AppliedExclusion> result;
    for (std::size_t i = 0; i < c.account.exclusions.size(); ++i) {
        const account::Exclusion& e = c.account.exclusions[i];
        if (e.service != c.service.id || e.time.intersected(span).isEmpty())
            continue;
        AppliedExclusion applied;
        applied.index = i;
        applied.standing =
            standingOf(e, agreementsAt(c.account.services, c.service.id, clock.dateOf(e.time.start)),
                       c.service.definition, c.calendar, clock);
        for (StandingPiece piece : applied.standing.pieces) {
            piece.time = piece.time.intersected(span);
            if (!piece.time.isEmpty())
                applied.pieces.push_back(piece);
        }
        result.push_back(std::move(applied));
    }
    std::stable_sort(result.begin(), result.end(), [&](const AppliedExclusion& a, const AppliedExclusion& b) {
        return c.account.exclusions[a.index].time.start < c.account.exclusions[b.index].time.start;
    });
    return result;
}

// Cuts out of the outages' parts beyond the month's edges what is released there.
void releaseBeyond(MonthResult& m, const Context& c)
{
    for (const View view : kViews) {
        TimeRanges& beyond = m.unavailableBeyond[view];
        for (const TimeRange part : TimeRanges(beyond))
            beyond = subtracted(beyond, releasedTime(exclusionsIn(part, c), view, c.other));
    }
}

void settleViews(MonthResult& m, const PerView<std::int64_t>& withData, const SlotJudge& judge,
                 const Context& c)
{
    const Definition& definition = c.service.definition;
    PerView<std::optional<Decimal>> mean;
    if (!m.hasDowntime())
        mean = meanAvailability(m, judge, definition, slots::SlotClock(c.account.clock), c.other);
    for (const View view : kViews) {
        m.counted[view] = countedTime(m.unavailable[view], releasedTime(m.exclusions, view, c.other),
                                      definition, m.unavailableBeyond[view]);
        // rounding many short outages up must not make more of them than the month has
        const auto downtime =
            std::min<std::chrono::milliseconds>(downtimeOf(m.counted[view], m.unavailable[view], definition),
                                                std::chrono::minutes(m.totalMinutes));
        m.downtimeSeconds[view] = std::chrono::floor<std::chrono::seconds>(downtime).count();
        const bool isRecorded = withData[view] > 0 || m.outages + m.outagesLeftOut > 0;
        if (m.hasDowntime() ? !isRecorded : !mean[view])
            continue;
        const Decimal percent = m.hasDowntime() ? availabilityPercent(downtime, m.totalMinutes) : *mean[view];
        const auto tier = tierOf(percent, definition);
        m.availabilityPercent[view] = percent;
        m.voucherPercent[view] = tier ? definition.tiers[*tier].voucherPercent : Decimal();
        if (view == View::Contract) {
            m.standardMet = !tier;
            m.tier = tier;
        }
    }
}

void settleMoney(MonthResult& m, const Context& c)
{
    const Definition& definition = c.service.definition;
    bool ambiguous = false;
    m.fee = feeOf(m.month, c.months, c.service.id, c.account.fees, ambiguous);
    if (ambiguous)
        m.warnings.push_back({WarningCode::FeeAmbiguous, {toIso(m.month.month())}});
    m.caps = liabilityCaps(m.month, c.months, c.service, c.account);
    const auto percent = m.voucherPercent[View::Contract];
    if (!m.fee || !percent)
        return;
    Money limit = m.fee->cash;
    if (definition.capPercent)
        limit = limit.percentFloor(definition.capPercent->value);
    for (const LiabilityCap& cap : m.caps) {
        if (cap.amount)
            limit = std::min(limit, *cap.amount);
    }
    YearMonth missing{};
    const auto base =
        voucherBase(m.month, c.months, definition, c.service.id, c.account.fees, *m.fee, missing);
    if (!base) {
        m.warnings.push_back({WarningCode::NoFeeAverage, {toIso(missing)}});
        return;
    }
    m.voucherBase = Money::fromUnits(base->amount.units() / base->divisor);
    m.voucher = voucherValue(*percent, base->amount, limit, base->divisor);
    if (m.fee->gross && definition.feeBase == FeeBase::Month)
        m.voucherOfConsumedFee = voucherValue(*percent, *m.fee->gross, limit);
    if (c.other.percentOfConsumedFee && definition.feeBase == FeeBase::Month)
        m.voucher = m.voucherOfConsumedFee;
}

// Requests later than the as-of date (a slot with a rate only stands for one). A service that runs on has no
// service month after that of the as-of date yet, so the last one tells of everything later (semantics R4,
// R8).
Decimal requestsAfterAsOf(const MonthResult& m, const SlotJudge& judge, const Context& c)
{
    const slots::SlotRange range = m.month.slotRange();
    const bool isLast = m.month == c.months.back();
    const slots::SlotIndex first =
        std::max(range.first, slots::SlotClock::firstOf(c.asOf + std::chrono::days(1)));
    Decimal late;
    for (auto slot = c.log.slots.firstFrom(first); slot && (isLast || *slot < range.end);
         slot = c.log.slots.firstFrom(*slot + 1)) {
        const SlotVerdict v = judge.verdict(*slot, View::Measured);
        if (v.ratePercent)
            late += v.requests.value_or(Decimal::fromInteger(1));
    }
    return late;
}

void warnOfData(MonthResult& m, const SlotJudge& judge, const Context& c)
{
    const Decimal late = requestsAfterAsOf(m, judge, c);
    if (late.units() > 0)
        m.warnings.push_back({WarningCode::RowsAfterAsOf, {late.toString()}});
    if (m.slots.estimated > 0)
        m.warnings.push_back({WarningCode::EstimatedSlots, {std::to_string(m.slots.estimated)}});
    if (m.slots.rateOnly > 0)
        m.warnings.push_back({WarningCode::RateOnlySlots, {std::to_string(m.slots.rateOnly)}});
    const std::int64_t elapsed = m.slots.withData + m.slots.noData;
    const std::int64_t withData = m.slots.withData + m.slotsNotJudged;
    const bool isOfSlots = c.service.definition.shape != Shape::Outages;
    if (isOfSlots && withData > 0 && withData * 2 < elapsed)
        m.warnings.push_back(
            {WarningCode::MostlyNoData, {std::to_string(withData), std::to_string(elapsed)}});
}

void warnOfClaim(MonthResult& m)
{
    for (const ClaimWarning w : m.claim.warnings)
        m.warnings.push_back(
            {w == ClaimWarning::TooEarly ? WarningCode::ClaimTooEarly : WarningCode::ClaimOtherChannel, {}});
    if (m.claim.window.provisional) {
        const auto year = int(std::chrono::year_month_day(m.claim.window.decidingBusinessDay).year());
        m.warnings.push_back({WarningCode::ClaimProvisional, {std::to_string(year)}});
    }
}

std::optional<slots::SlotIndex> pendingFrom(const ServiceMonth& month, const Context& c)
{
    if (c.asOf > month.end)
        return std::nullopt;
    const slots::SlotIndex first = month.slotRange().first;
    if (!c.log.newest)
        return first;
    return std::max(first, slots::SlotClock(c.account.clock).slotOf(*c.log.newest) + 1);
}

MonthResult analyzeMonth(const ServiceMonth& month, const Context& c)
{
    const Definition& definition = c.service.definition;
    const slots::SlotClock clock(c.account.clock);
    MonthResult m;
    m.month = month;
    m.finished = c.asOf > month.end;
    m.shape = definition.shape;
    m.totalMinutes = totalMinutes(month, definition.monthKind);
    m.pendingFrom = pendingFrom(month, c);
    m.exclusions = exclusionsIn(
        {c.account.clock.startOf(month.start), c.account.clock.startOf(month.end + std::chrono::days(1))}, c);

    const SlotJudge judge(c.log.slots, definition, m.pendingFrom);
    const PerView<std::int64_t> withData = judgeSlots(m, judge, clock, c.other);
    if (definition.shape == Shape::Outages) {
        takeOutages(m, definition, c.account.outages, c.service.id, c.account.clock);
        releaseBeyond(m, c);
    } else if (definition.shape == Shape::MeanErrorRate) {
        m.unavailable = {}; // of the reading that takes time without data for unavailable
    }
    if (m.hasDowntime())
        measureReleases(m, c.other);
    settleViews(m, withData, judge, c);
    m.windows = windowsOf(m, judge, definition, clock);
    m.breakdown = breakdownOf(c.log.slots, definition, month.slotRange());
    for (Window& window : m.windows)
        window.breakdown = breakdownOf(c.log.slots, definition,
                                       {clock.slotOf(window.time.start), clock.slotOf(window.time.end)});
    settleMoney(m, c);
    m.claim = claimResult(month, m.standardMet, claimsOf(c.account.claims, c.service.id, month), c.asOf,
                          definition, c.calendar);
    warnOfData(m, judge, c);
    warnOfClaim(m);
    if (!definition.isVerified)
        m.warnings.push_back({WarningCode::DefinitionUnverified, {definition.source, definition.sourceDate}});
    m.derivation = derivationOf(m, definition, c.account, c.asOf, c.other);
    return m;
}

} // namespace

Result<Analysis> analyze(const account::Account& account,
                         const std::map<std::string, Definition>& definitions,
                         const std::map<std::string, slots::ServiceLog>& logs,
                         const calendar::BusinessCalendar& calendar, Date asOf, const Selection& selection)
{
    return analyze(account, definitions, logs, calendar, asOf, selection, OtherReadings());
}

Result<Analysis> analyze(const account::Account& account,
                         const std::map<std::string, Definition>& definitions,
                         const std::map<std::string, slots::ServiceLog>& logs,
                         const calendar::BusinessCalendar& calendar, Date asOf, const Selection& selection,
                         const OtherReadings& other)
{
    Analysis analysis;
    analysis.asOf = asOf;
    analysis.clock = account.clock;
    analysis.customer = account.customer;
    const slots::ServiceLog nothing;
    bool monthFound = false;
    for (const std::string& id : account.serviceIds()) {
        if (selection.service && *selection.service != id)
            continue;
        const auto first = std::find_if(account.services.begin(), account.services.end(),
                                        [&](const account::Service& s) { return s.id == id; });
        const auto definition = definitions.find(first->sla);
        if (definition == definitions.end())
            return Error{ErrorCode::AccountUnknownSla, {}, {"services", first->sla}};
        ServiceResult service;
        service.id = id;
        service.definition = forTargets(definition->second, first->targets);
        service.agreements = agreementsAt(account.services, id, asOf);
        const auto log = logs.find(id);
        const std::vector<ServiceMonth> months =
            serviceMonths(account.services, id, asOf, service.definition.monthKind);
        const Context context{account,  service, months, log == logs.end() ? nothing : log->second,
                              calendar, asOf,    other};
        std::vector<MonthResult> results;
        for (const ServiceMonth& month : months) {
            if (selection.month && *selection.month != month.month())
                continue;
            monthFound = true;
            results.push_back(analyzeMonth(month, context));
        }
        service.months = std::move(results);
        analysis.services.push_back(std::move(service));
    }
    if (selection.service && analysis.services.empty())
        return Error{ErrorCode::UsageUnknownService, {}, {*selection.service}};
    if (selection.month && !monthFound)
        return Error{ErrorCode::UsageUnknownMonth, {}, {toIso(*selection.month)}};
    return analysis;
}

} // namespace clausemeter::sla
