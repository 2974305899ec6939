// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bookmaker.h"

#include <cmath>
#include <random>

namespace clausemeter::book {

namespace {

constexpr int kImportMonths = 6;
constexpr int kPatterns = 64; // kinds of a month; more would only take longer to make
constexpr std::size_t kLongestMonth = 31 * slots::kSlotsPerDay;

Date firstOf(int month)
{
    return addMonths(firstDay(std::chrono::year(2019) / 1), month);
}

struct Pattern {
    std::vector<std::uint64_t> requests;
    std::vector<std::uint64_t> failures;
};

std::vector<Pattern> patterns()
{
    std::vector<Pattern> all(kPatterns);
    std::mt19937_64 random(2019);
    for (int p = 0; p < kPatterns; ++p) {
        const double busy = 50.0 * std::pow(1.1, p); // up to some 20,000 requests a slot
        std::poisson_distribution<std::uint64_t> failures(busy / 1000.0);
        for (std::size_t i = 0; i < kLongestMonth; ++i) {
            const double wave = 1.0 + 0.8 * std::sin(double(i) * 6.283185307 / slots::kSlotsPerDay);
            std::poisson_distribution<std::uint64_t> traffic(busy * wave);
            const std::uint64_t lost = failures(random);
            all[std::size_t(p)].failures.push_back(lost);
            all[std::size_t(p)].requests.push_back(traffic(random) + lost);
        }
        const auto outage = std::size_t(random() % (20 * slots::kSlotsPerDay));
        for (std::size_t i = outage; p % 3 == 0 && i < outage + 6 + std::size_t(p); ++i)
            all[std::size_t(p)].failures[i] = all[std::size_t(p)].requests[i] / 2;
    }
    return all;
}

account::AccountFile accountOf(int customer, int months)
{
    account::AccountFile file;
    const std::string number = std::to_string(100'000 + customer);
    file.account.customer.id = "C" + number;
    file.account.customer.name = {"客户 " + number, "Customer " + number};
    for (const char* part : {"1", "2"}) {
        const std::string id = part + number;
        file.account.services.push_back(
            {id, "tencent-trtc", {"tencent-csa-zh"}, firstOf(0), firstOf(months) - std::chrono::days(1)});
        for (int month = 0; month < months; ++month) {
            account::Fee fee;
            fee.service = id;
            fee.month = monthOf(firstOf(month));
            fee.cash = Money::fromUnits(Money::kUnit * (1000 + (customer * 37 + month * 11) % 5000));
            file.account.fees.push_back(fee);
        }
    }
    return file;
}

logs::LogData logsOf(int customer, int from, int until, const std::vector<Pattern>& patterns)
{
    const slots::SlotClock clock{};
    logs::LogData data;
    logs::InputReport input;
    input.kind = logs::LogKind::IntervalCsv;
    input.resultForm = "counts";
    input.file = "intervals-" + std::to_string(customer) + "-" + toIso(monthOf(firstOf(from))) + ".csv";
    input.digest = "sha-256:" + input.file;
    int which = customer * 5;
    for (const char* part : {"1", "2"}) {
        slots::ServiceLog& log = data.services[part + std::to_string(100'000 + customer)];
        for (int month = from; month < until; ++month) {
            const Pattern& pattern = patterns[std::size_t((which++ * 7 + month) % kPatterns)];
            const slots::SlotRange range =
                slots::SlotClock::slotsOf(firstOf(month), firstOf(month + 1) - std::chrono::days(1));
            for (std::int64_t i = 0; i < range.size(); ++i) {
                const auto at = std::size_t(i);
                log.slots.addCounts(range.first + i, pattern.requests[at],
                                    pattern.requests[at] - pattern.failures[at],
                                    slots::Grade::IntervalCounts);
            }
            input.records += range.size();
            log.newest = clock.startOf(range.end + -1);
        }
    }
    input.accepted = input.records;
    input.firstMs = clock.startOf(slots::SlotClock::firstOf(firstOf(from))).ms;
    input.lastMs = (clock.startOf(slots::SlotClock::firstOf(firstOf(until))).ms) - 1;
    data.inputs.push_back(std::move(input));
    return data;
}

} // namespace

std::int64_t BookSize::slots() const
{
    return 2 * customers * (firstOf(months) - firstOf(0)).count() * slots::kSlotsPerDay;
}

Status fillBook(Book& book, const BookSize& size)
{
    const std::vector<Pattern> all = patterns();
    const Instant made{1'700'000'000'000};
    Progress progress;
    for (int customer = 0; customer < size.customers; ++customer) {
        const auto id =
            book.importAccount(accountOf(customer, size.months), {ChangeKind::AccountImported, made, {}, {}});
        if (!id)
            return id.error();
        for (int from = 0; from < size.months; from += kImportMonths) {
            const int until = std::min(from + kImportMonths, size.months);
            const auto import = book.importLogs(*id, logsOf(customer, from, until, all), OnOverlap::Ask,
                                                {ChangeKind::LogsImported, made, {}, {}}, progress);
            if (!import)
                return import.error();
        }
    }
    return done();
}

} // namespace clausemeter::book
