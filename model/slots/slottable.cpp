// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/slots/slottable.h"

#include <algorithm>

namespace clausemeter::slots {

namespace {

std::uint64_t valueOf(const std::vector<std::unique_ptr<std::array<std::uint64_t, kSlotsPerDay>>>& rows,
                      std::size_t index, std::size_t at)
{
    return index < rows.size() && rows[index] ? (*rows[index])[at] : 0;
}

} // namespace

SlotTable::SlotTable(const std::vector<std::string>& reservedCodes)
    : m_codes(kMaxCodes, reservedCodes)
    , m_regions(kMaxRegions)
{
}

void SlotTable::moveRow(Rows& rows, std::size_t from, std::size_t to)
{
    if (from >= rows.size() || !rows[from])
        return;
    const std::unique_ptr<Row> moved = std::move(rows[from]);
    Row& sum = rowOf(rows, to);
    for (std::size_t i = 0; i < kSlotsPerDay; ++i)
        sum[i] += (*moved)[i];
}

SlotTable::CodeIndex SlotTable::codeIndex(std::string_view code)
{
    const BoundedNames::Place place = m_codes.add(code);
    if (place.wasAnothers) {
        for (const auto& [number, day] : m_days)
            moveRow(day->failures, place.index, kOtherCodes);
    }
    return place.index;
}

SlotTable::RegionIndex SlotTable::regionIndex(std::string_view region)
{
    const BoundedNames::Place place = m_regions.add(region);
    if (place.wasAnothers) {
        for (const auto& [number, day] : m_days) {
            for (Rows* rows : {&day->regionRequests, &day->regionFailures, &day->regionReserved})
                moveRow(*rows, place.index, kOtherRegions);
        }
    }
    return place.index;
}

void SlotTable::addToRegion(SlotIndex slot, RegionIndex region, const RegionCounts& counts)
{
    if (region == kNoRegion)
        return;
    Day& day = dayOf(slot);
    const std::size_t at = withinDay(slot);
    if (counts.requests > 0)
        rowOf(day.regionRequests, region)[at] += counts.requests;
    if (counts.failures > 0)
        rowOf(day.regionFailures, region)[at] += counts.failures;
    if (counts.reservedFailures > 0)
        rowOf(day.regionReserved, region)[at] += counts.reservedFailures;
}

void SlotTable::addCounts(SlotIndex slot, std::uint64_t requests, std::uint64_t successes, Grade grade)
{
    Day& day = dayOf(slot);
    const std::size_t at = withinDay(slot);
    day.counts[at].requests += requests;
    day.counts[at].successes += successes;
    day.grades[at] = std::max(day.grades[at], grade);
    if (requests > successes)
        failuresOf(day, kNoCode)[at] += requests - successes;
}

void SlotTable::addFractions(SlotIndex slot, Decimal requests, Decimal successes)
{
    Day& day = dayOf(slot);
    day.grades[withinDay(slot)] = Grade::Estimated;
    SlotExtra& extra = m_extras[slot];
    extra.requests += requests;
    extra.successes += successes;
}

void SlotTable::addRate(SlotIndex slot, Decimal ratio)
{
    Day& day = dayOf(slot);
    SlotExtra& extra = m_extras[slot];
    extra.rateSum += ratio;
    ++extra.rates;
    Grade& grade = day.grades[withinDay(slot)];
    grade = std::max(grade, extra.rates > 1 ? Grade::Estimated : Grade::RateOnly);
}

const SlotTable::Day* SlotTable::findDay(SlotIndex slot) const
{
    const auto found = m_days.find(dayNumber(slot));
    return found == m_days.end() ? nullptr : found->second.get();
}

void SlotTable::addExtra(SlotIndex slot, const SlotExtra& added)
{
    SlotExtra& extra = m_extras[slot];
    extra.rateSum += added.rateSum;
    extra.rates += added.rates;
    extra.requests += added.requests;
    extra.successes += added.successes;
    if (extra.rates > 1)
        dayOf(slot).grades[withinDay(slot)] = Grade::Estimated;
}

Slot SlotTable::at(SlotIndex slot) const
{
    const Day* day = findDay(slot);
    if (!day)
        return {};
    const std::size_t at = withinDay(slot);
    Slot result{day->counts[at], {}, day->grades[at]};
    if (result.grade >= Grade::RateOnly) {
        if (const auto extra = m_extras.find(slot); extra != m_extras.end())
            result.extra = extra->second;
    }
    return result;
}

std::uint64_t SlotTable::failures(SlotIndex slot, CodeIndex code) const
{
    const Day* day = findDay(slot);
    return day ? valueOf(day->failures, code, withinDay(slot)) : 0;
}

RegionCounts SlotTable::withoutRegion(const Day& day, std::size_t at) const
{
    RegionCounts rest;
    rest.requests = day.counts[at].requests;
    rest.failures = day.counts[at].requests - day.counts[at].successes;
    for (std::size_t i = 0; i < m_codes.reserved().size(); ++i)
        rest.reservedFailures += valueOf(day.failures, kOtherCodes + 1 + i, at);
    for (std::size_t i = kOtherRegions; i < day.regionRequests.size(); ++i) {
        rest.requests -= valueOf(day.regionRequests, i, at);
        rest.failures -= valueOf(day.regionFailures, i, at);
        rest.reservedFailures -= valueOf(day.regionReserved, i, at);
    }
    return rest;
}

RegionCounts SlotTable::region(SlotIndex slot, RegionIndex region) const
{
    const Day* day = findDay(slot);
    if (!day)
        return {};
    const std::size_t at = withinDay(slot);
    if (region == kNoRegion)
        return withoutRegion(*day, at);
    return {valueOf(day->regionRequests, region, at), valueOf(day->regionFailures, region, at),
            valueOf(day->regionReserved, region, at)};
}

RangeTotals SlotTable::totals(SlotRange range) const
{
    RangeTotals sum;
    sum.failures.resize(m_codes.names().size());
    sum.regions.resize(m_regions.names().size());
    for (auto of = m_days.lower_bound(dayNumber(range.first));
         of != m_days.end() && of->first * kSlotsPerDay < range.end.value; ++of) {
        const auto& day = of->second;
        const std::int64_t first = of->first * kSlotsPerDay;
        const auto from = std::size_t(std::clamp<std::int64_t>(range.first.value - first, 0, kSlotsPerDay));
        const auto end = std::size_t(std::clamp<std::int64_t>(range.end.value - first, 0, kSlotsPerDay));
        for (std::size_t i = from; i < end; ++i) {
            sum.counts.requests += day->counts[i].requests;
            sum.counts.successes += day->counts[i].successes;
            const RegionCounts rest = withoutRegion(*day, i);
            sum.regions[kNoRegion].requests += rest.requests;
            sum.regions[kNoRegion].failures += rest.failures;
            sum.regions[kNoRegion].reservedFailures += rest.reservedFailures;
        }
        const auto add = [&](const Rows& rows, std::size_t index) {
            std::uint64_t all = 0;
            for (std::size_t i = from; i < end; ++i)
                all += valueOf(rows, index, i);
            return all;
        };
        for (std::size_t code = 0; code < day->failures.size(); ++code)
            sum.failures[code] += add(day->failures, code);
        for (std::size_t region = kOtherRegions; region < day->regionRequests.size(); ++region) {
            sum.regions[region].requests += add(day->regionRequests, region);
            sum.regions[region].failures += add(day->regionFailures, region);
            sum.regions[region].reservedFailures += add(day->regionReserved, region);
        }
    }
    for (auto extra = m_extras.lower_bound(range.first); extra != m_extras.end() && extra->first < range.end;
         ++extra) {
        sum.slotsWithRates += extra->second.rates > 0;
        sum.slotsWithFractions += extra->second.requests.units() > 0;
    }
    return sum;
}

std::optional<SlotIndex> SlotTable::firstFrom(SlotIndex from) const
{
    for (auto day = m_days.lower_bound(dayNumber(from)); day != m_days.end(); ++day) {
        const std::int64_t first = day->first * kSlotsPerDay;
        for (std::int64_t s = std::max(from.value, first); s < first + kSlotsPerDay; ++s) {
            if (at({s}).hasData())
                return SlotIndex{s};
        }
    }
    return std::nullopt;
}

std::optional<SlotRange> SlotTable::extent() const
{
    const auto first = m_days.empty() ? std::nullopt : firstFrom({m_days.begin()->first * kSlotsPerDay});
    if (!first)
        return std::nullopt;
    SlotRange range{*first, *first + 1};
    for (auto day = m_days.rbegin(); day != m_days.rend(); ++day) {
        for (std::int64_t s = (day->first + 1) * kSlotsPerDay - 1; s >= day->first * kSlotsPerDay; --s) {
            if (at({s}).hasData()) {
                range.end = {s + 1};
                return range;
            }
        }
    }
    return range;
}

void SlotTable::merge(const SlotTable& other)
{
    if (m_days.empty() && m_codes.reserved() != other.m_codes.reserved())
        m_codes = BoundedNames(kMaxCodes, other.m_codes.reserved());
    // All names first: each may cost another one its index.
    for (const std::string& code : other.codes())
        codeIndex(code);
    for (const std::string& region : other.regions())
        regionIndex(region);
    const auto add = [](Rows& ours, const Rows& theirs, const BoundedNames& to, const BoundedNames& from) {
        for (std::size_t i = 0; i < theirs.size(); ++i) {
            if (!theirs[i])
                continue;
            Row& row = rowOf(ours, i == BoundedNames::kOthers ? i : to.find(from.names()[i]));
            for (std::size_t s = 0; s < kSlotsPerDay; ++s)
                row[s] += (*theirs[i])[s];
        }
    };
    for (const auto& [number, theirs] : other.m_days) {
        Day& ours = dayOf({number * kSlotsPerDay});
        for (std::size_t i = 0; i < kSlotsPerDay; ++i) {
            ours.counts[i].requests += theirs->counts[i].requests;
            ours.counts[i].successes += theirs->counts[i].successes;
            ours.grades[i] = std::max(ours.grades[i], theirs->grades[i]);
        }
        add(ours.failures, theirs->failures, m_codes, other.m_codes);
        add(ours.regionRequests, theirs->regionRequests, m_regions, other.m_regions);
        add(ours.regionFailures, theirs->regionFailures, m_regions, other.m_regions);
        add(ours.regionReserved, theirs->regionReserved, m_regions, other.m_regions);
    }
    for (const auto& [slot, theirs] : other.m_extras)
        addExtra(slot, theirs);
}

std::optional<SlotIndex> SlotTable::firstInCommon(const SlotTable& other) const
{
    for (const auto& [number, day] : m_days) {
        if (!other.m_days.contains(number))
            continue;
        for (std::int64_t s = number * kSlotsPerDay; s < (number + 1) * kSlotsPerDay; ++s) {
            if (at({s}).hasData() && other.at({s}).hasData())
                return SlotIndex{s};
        }
    }
    return std::nullopt;
}

} // namespace clausemeter::slots
