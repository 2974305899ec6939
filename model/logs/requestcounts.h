// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/slots/slottable.h"

#include <array>
#include <memory>
#include <vector>

namespace clausemeter::logs {

// Counters of one service by slot, for adding one by one at speed: a day's counters are found by two
// look-ups, without a search. The days are made when first written to.
template <typename Counter>
class SlotCounters {
public:
    // The counter of a slot, good until clear(). Slots of the years 1970 to 2100.
    Counter& at(slots::SlotIndex slot)
    {
        const auto number = std::size_t(slot.value + kBefore * slots::kSlotsPerDay);
        const std::size_t day = number / slots::kSlotsPerDay;
        auto& page = m_pages[day / kPageDays];
        if (!page)
            page = std::make_unique<Page>();
        auto& counts = (*page)[day % kPageDays];
        if (!counts) {
            counts = std::make_unique<Day>();
            ++m_days;
        }
        return (*counts)[number % slots::kSlotsPerDay];
    }
    std::size_t days() const { return m_days; }
    // About.
    std::size_t bytes() const { return m_pages.size() * sizeof(void*) + m_days * sizeof(Day); }

    // Calls add(slot, counter) for each slot that has any.
    template <typename Add>
    void forEach(Add add) const
    {
        for (std::size_t page = 0; page < m_pages.size(); ++page) {
            for (std::size_t i = 0; m_pages[page] && i < kPageDays; ++i) {
                const Day* day = (*m_pages[page])[i].get();
                const auto first = (std::int64_t(page * kPageDays + i) - kBefore) * slots::kSlotsPerDay;
                for (std::size_t s = 0; day && s < day->size(); ++s) {
                    if ((*day)[s] != Counter{})
                        add(slots::SlotIndex{first + std::int64_t(s)}, (*day)[s]);
                }
            }
        }
    }
    void clear()
    {
        for (auto& page : m_pages)
            page.reset();
        m_days = 0;
    }

private:
    static constexpr std::size_t kPageDays = 64;
    static constexpr std::int64_t kBefore = 2;   // days before 1970-01-01 that an offset may reach
    static constexpr std::size_t kDays = 47'850; // up to 2101-01-02
    using Day = std::array<Counter, slots::kSlotsPerDay>;
    using Page = std::array<std::unique_ptr<Day>, kPageDays>;

    std::vector<std::unique_ptr<Page>> m_pages = std::vector<std::unique_ptr<Page>>(kDays / kPageDays + 2);
    std::size_t m_days = 0;
};

using RequestCounts = SlotCounters<slots::SlotCounts>;
using RegionSuccesses = SlotCounters<std::uint32_t>; // of one region

} // namespace clausemeter::logs
