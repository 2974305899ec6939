// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/slots/slottable.h"

#include <algorithm>

namespace clausemeter::slots {

SlotTable::SlotTable(const std::vector<std::string>& reservedCodes)
    : m_codes{std::string()}
{
    for (const std::string& code : reservedCodes)
        codeIndex(code);
}

SlotTable::CodeIndex SlotTable::codeIndex(std::string_view code)
{
    if (code.empty())
        return kNoCode;
    if (const auto found = m_codeIndex.find(code); found != m_codeIndex.end())
        return found->second;
    if (m_codes.size() >= kMaxCodes)
        return kNoCode;
    const auto index = CodeIndex(m_codes.size());
    m_codes.emplace_back(code);
    m_codeIndex.emplace(m_codes.back(), index);
    return index;
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
    if (!day || day->failures.size() <= code || !day->failures[code])
        return 0;
    return (*day->failures[code])[withinDay(slot)];
}

std::optional<SlotRange> SlotTable::extent() const
{
    std::optional<SlotRange> range;
    const auto hasData = [this](std::int64_t slot) { return at({slot}).hasData(); };
    for (auto day = m_days.begin(); day != m_days.end() && !range; ++day) {
        for (std::int64_t s = day->first * kSlotsPerDay; s < (day->first + 1) * kSlotsPerDay && !range; ++s) {
            if (hasData(s))
                range = SlotRange{{s}, {s + 1}};
        }
    }
    if (!range)
        return std::nullopt;
    for (auto day = m_days.rbegin(); day != m_days.rend(); ++day) {
        for (std::int64_t s = (day->first + 1) * kSlotsPerDay - 1; s >= day->first * kSlotsPerDay; --s) {
            if (hasData(s)) {
                range->end = {s + 1};
                return range;
            }
        }
    }
    return range;
}

void SlotTable::merge(const SlotTable& other)
{
    std::vector<CodeIndex> mapped;
    for (const std::string& code : other.m_codes)
        mapped.push_back(codeIndex(code));
    for (const auto& [number, theirs] : other.m_days) {
        Day& ours = dayOf({number * kSlotsPerDay});
        for (std::size_t i = 0; i < kSlotsPerDay; ++i) {
            ours.counts[i].requests += theirs->counts[i].requests;
            ours.counts[i].successes += theirs->counts[i].successes;
            ours.grades[i] = std::max(ours.grades[i], theirs->grades[i]);
        }
        for (std::size_t code = 0; code < theirs->failures.size(); ++code) {
            if (!theirs->failures[code])
                continue;
            CodeRow& row = failuresOf(ours, mapped[code]);
            for (std::size_t i = 0; i < kSlotsPerDay; ++i)
                row[i] += (*theirs->failures[code])[i];
        }
    }
    for (const auto& [slot, theirs] : other.m_extras) {
        SlotExtra& extra = m_extras[slot];
        extra.rateSum += theirs.rateSum;
        extra.rates += theirs.rates;
        extra.requests += theirs.requests;
        extra.successes += theirs.successes;
        if (extra.rates > 1)
            dayOf(slot).grades[withinDay(slot)] = Grade::Estimated;
    }
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
