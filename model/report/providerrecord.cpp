// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/providerrecord.h"

#include "model/report/casedata.h"
#include "model/report/knownlogs.h"
#include "model/report/logoptions.h"

#include <algorithm>

namespace clausemeter::report {

namespace {

template <typename Months>
auto ofMonth(Months& months, const sla::ServiceMonth& month)
{
    const auto found = std::ranges::find_if(months, [&](const auto& m) { return m.month == month; });
    return found == months.end() ? nullptr : &*found;
}

const sla::MonthResult* resultOf(const sla::Analysis& analysis, const std::string& service,
                                 const sla::ServiceMonth& month)
{
    const auto found = std::ranges::find(analysis.services, service, &sla::ServiceResult::id);
    return found == analysis.services.end() ? nullptr : ofMonth(found->months, month);
}

// Digests are compared, so both sides need them of one kind; that of the book where there is nothing to
// compare with.
logs::Digest digestOf(const std::vector<logs::InputReport>& inputs)
{
    const bool isSha = inputs.empty() || inputs.front().digest.starts_with("sha-256:");
    return isSha ? logs::Digest::Sha256 : logs::Digest::Xxh3;
}

Status checkOwn(const std::vector<logs::InputReport>& customers, const std::vector<logs::InputReport>& theirs)
{
    for (const logs::InputReport& input : theirs) {
        const auto same = std::ranges::find(customers, input.digest, &logs::InputReport::digest);
        if (same != customers.end())
            return Error{ErrorCode::RecordIsCustomers, {input.file}, {same->file}};
    }
    return done();
}

} // namespace

const sla::SourceComparison* comparisonOf(const Case& c, const std::string& service,
                                          const sla::ServiceMonth& month)
{
    if (!c.provider)
        return nullptr;
    const auto found = c.provider->comparisons.find(service);
    return found == c.provider->comparisons.end() ? nullptr : ofMonth(found->second, month);
}

const sla::MonthResult* providerMonth(const Case& c, const std::string& service,
                                      const sla::ServiceMonth& month)
{
    return c.provider ? resultOf(c.provider->analysis, service, month) : nullptr;
}

bool concernsData(sla::WarningCode code)
{
    using enum sla::WarningCode;
    return code == RowsAfterAsOf || code == EstimatedSlots || code == RateOnlySlots || code == MostlyNoData;
}

Result<Case> withProvider(const Case& c, std::vector<std::string> paths, Progress& progress,
                          const ReadAs& how)
{
    return withProvider(c, std::move(paths), progress, how, {});
}

Result<Case> withProvider(const Case& c, std::vector<std::string> paths, Progress& progress,
                          const ReadAs& how, const logs::PutAside& putAside)
{
    if (paths.empty()) {
        Case result = c;
        result.provider.reset();
        return result;
    }
    logs::ReadOptions options = logOptions(c.account.account, *c.knowledge);
    options.digest = digestOf(c.logs->inputs);
    options.mapping = how.mapping;
    options.mappings = how.mappings;
    options.profiles.insert(options.profiles.begin(), how.profiles.begin(), how.profiles.end());
    auto data = logs::readLogs(paths, options, putAside, progress);
    if (!data)
        return data.error();
    if (const Status own = checkOwn(c.logs->inputs, data->inputs); !own)
        return own.error();
    if (!hasPutAside(*data) &&
        std::ranges::all_of(data->services, [](const auto& log) { return log.second.slots.isEmpty(); }))
        return Error{ErrorCode::RecordWithoutData, {paths.front()}};
    return withProvider(
        c,
        ProviderRecord{
            std::move(paths), std::make_shared<const logs::LogData>(std::move(*data)), {}, {}, how.mappings});
}

Result<Case> withProvider(const Case& c, const ProviderRecord& read)
{
    auto analysis = sla::analyze(c.account.account, c.knowledge->definitions, read.logs->services,
                                 c.knowledge->calendar, c.analysis.asOf);
    if (!analysis)
        return analysis.error();
    auto record = std::make_shared<ProviderRecord>(
        ProviderRecord{read.paths, read.logs, std::move(*analysis), {}, read.mappings});
    for (const sla::ServiceResult& service : c.analysis.services) {
        auto& comparisons = record->comparisons[service.id];
        for (const sla::MonthResult& month : service.months) {
            // By the same account there are the same service months.
            if (const auto* theirs = resultOf(record->analysis, service.id, month.month)) {
                comparisons.push_back(sla::compareSources({slotsOf(*c.logs, service.id), month},
                                                          {slotsOf(*record->logs, service.id), *theirs},
                                                          service.definition));
            }
        }
    }
    Case result = c;
    result.provider = std::move(record);
    return result;
}

} // namespace clausemeter::report
