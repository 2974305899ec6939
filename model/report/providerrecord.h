// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/case.h"
#include "model/sla/sourcecomparison.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace clausemeter::report {

// The provider's record beside the customer's logs: read with the same account, never added to them (R7d).
struct ProviderRecord {
    std::vector<std::string> paths;
    std::shared_ptr<const logs::LogData> logs;
    sla::Analysis analysis; // of this record alone, all services and service months of the account
    std::map<std::string, std::vector<sla::SourceComparison>>
        comparisons; // by service; of each service month of Case::analysis, by start
    std::map<std::string, logs::Mapping> mappings = {}; // what was said of single files, by path
};

// Null without a provider's record.
const sla::SourceComparison* comparisonOf(const Case& c, const std::string& service,
                                          const sla::ServiceMonth& month);
// The month's result by the provider's record alone; null without one.
const sla::MonthResult* providerMonth(const Case& c, const std::string& service,
                                      const sla::ServiceMonth& month);

// Whether a warning of a month is about a record's data; the others are the same by any record.
bool concernsData(sla::WarningCode code);

// How the provider's files are to be read where it is not told from them.
struct ReadAs {
    logs::Mapping mapping = {};
    std::vector<logs::Profile> profiles = {};           // go before those of the user's folder
    std::map<std::string, logs::Mapping> mappings = {}; // by file
};

// The same case with the provider's record of `paths` in the place of the one it had; without paths: with
// none. Errors: those of readLogs(); RecordIsCustomers, RecordWithoutData.
Result<Case> withProvider(const Case& c, std::vector<std::string> paths, Progress& progress,
                          const ReadAs& how = {});

// The same with a record that was read before: compared again, as after a change of the account.
Result<Case> withProvider(const Case& c, const ProviderRecord& read);

} // namespace clausemeter::report
