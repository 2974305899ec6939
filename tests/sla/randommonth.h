// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sla/fixture.h"

#include "model/sla/whatif.h"

#include <random>

// Service months by chance, always the same for a number: for what must hold whatever the month.
namespace clausemeter::sla::test {

struct RandomMonth {
    struct SlotSpec {
        int requests = 0;
        int failures = 0;
        bool customerCaused = false;
    };
    account::Account account = accountOf("2019-03-04", "2019-03-05");
    std::vector<SlotSpec> spec; // by slot from the first of 4 March
    Definition definition = trtc();
    OtherReadings other;
    std::map<std::string, slots::ServiceLog> logs;

    explicit RandomMonth(unsigned number, bool wholeSeconds = false)
    {
        std::mt19937 random(number);
        const auto below = [&random](int n) { return int(random() % unsigned(n)); };
        spec.resize(2 * slots::kSlotsPerDay);
        // Runs of one kind, so that there are situations of every length.
        for (std::size_t at = 0; at < spec.size();) {
            const std::size_t end = std::min(spec.size(), at + 1 + std::size_t(below(9)));
            const int kind = below(10);
            for (; at < end; ++at) {
                if (kind == 0)
                    continue; // no data
                spec[at].requests = 100;
                spec[at].failures = kind < 6 ? below(2) : 2 + below(3);
                spec[at].customerCaused = kind == 9 || below(7) == 0;
            }
        }
        fillLog(logs["s"].slots, {});
        const Instant start = at("2019-03-03T22:00:00");
        const auto moment = [&](int minutes) {
            return start + std::chrono::minutes(below(minutes)) +
                   std::chrono::milliseconds(wholeSeconds ? 1000 * below(60) : below(60'000));
        };
        for (int i = below(9); i > 0; --i) {
            account::Exclusion e;
            e.service = "s";
            e.clause = "4.12";
            e.time.start = moment(52 * 60);
            e.time.end = e.time.start + std::chrono::minutes(1 + below(200)) +
                         std::chrono::milliseconds(wholeSeconds ? 0 : below(60'000));
            if (below(3) == 0) { // by rule, with an overrun
                e.clause = "4.10";
                e.notice = e.time.start + -std::chrono::hours(below(48));
                e.announced = TimeRange{e.time.start, e.time.start + std::chrono::minutes(30)};
            } else if (below(4) > 0) {
                e.standing = account::Standing(below(3));
                e.reason = "by hand";
            }
            account.exclusions.push_back(e);
        }
        definition.readings.testEachPiece = below(3) > 0;
        definition.readings.customerCausedLeftOut = below(4) > 0;
        definition.situationMinutes.value = below(3) > 0 ? 5 : 15;
        // Tiers that two days of such slots reach.
        definition.standardPercent.value = dec("95");
        definition.tiers = {{dec("85"), dec("95"), dec("10"), "3.1"},
                            {dec("70"), dec("85"), dec("20"), "3.1"},
                            {dec("0"), dec("70"), dec("50"), "3.1"}};
        other.noDataUnavailable = below(4) == 0;
        other.disputedReleases = below(4) == 0;
    }

    // All slots but those in `without`, in which nothing fails.
    void fillLog(slots::SlotTable& table, TimeRange without) const
    {
        const slots::SlotIndex first = slotAt("2019-03-04T00:00:00");
        for (std::size_t i = 0; i < spec.size(); ++i) {
            const slots::SlotIndex slot = first + std::int64_t(i);
            const bool calm = !slots::SlotClock().rangeOf(slot).intersected(without).isEmpty();
            const int failures = calm ? 0 : spec[i].failures;
            const int requests = calm ? 100 : spec[i].requests;
            table.addRequests(slot, true, slots::SlotTable::kNoCode, std::uint64_t(requests - failures));
            table.addRequests(slot, false, table.codeIndex(spec[i].customerCaused ? "-3316" : "-3308"),
                              std::uint64_t(failures));
        }
    }

    MonthResult result() const { return resultOf(account, logs); }
    MonthResult resultOf(const account::Account& a, const std::map<std::string, slots::ServiceLog>& of) const
    {
        auto analysis =
            analyze(a, {{"trtc", definition}}, of, weekdays(2015, 2026), day("2019-05-01"), {}, other);
        return std::move(analysis->services[0].months[0]);
    }
};

} // namespace clausemeter::sla::test
