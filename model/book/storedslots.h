// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/logimports.h"

#include <limits>
#include <set>

namespace clausemeter::book {

// The slots of imports as rows and back, for what adds, compares and removes imports.

// Every slot that there can be.
inline constexpr slots::SlotRange kEver{{std::numeric_limits<std::int32_t>::min()},
                                        {std::numeric_limits<std::int32_t>::max()}};

Error damagedRow(const Database& database, const char* table);
// BookCustomerUnknown.
Result<SlaClock> clockOf(Database& database, qint64 customer);

// A service of a counted import as it is stored.
struct StoredService {
    qint64 id = 0;
    qint64 import = 0;
    std::string service;
    std::string family;
    std::optional<Instant> newest;
    QByteArray names;
};

// Of all counted imports, of the query's role.
Result<std::vector<StoredService>> storedServices(Database& database, const LogQuery& query);
// Adds the slots of one service of one import to `log`, but for those that another import replaced.
Status addStored(Database& database, const StoredService& stored, slots::SlotRange range, SlaClock clock,
                 slots::ServiceLog& log);

// Of the counts of a record.
SlotRole roleOf(RecordOf record);
// The imports that are of the provider's record, counted or not: all services of such a one have its role.
Result<std::set<qint64>> providersImports(Database& database, qint64 customer);

// What is written of a service of an import.
struct NewService {
    qint64 customer = 0;
    qint64 import = 0;
    const std::string& service;
    SlotRole role = SlotRole::Counts;
    std::string family;
};
// Cancelled.
Status writeService(Database& database, const NewService& service, const slots::ServiceLog& log,
                    Progress& progress);

} // namespace clausemeter::book
