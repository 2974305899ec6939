// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/logimports.h"

#include <limits>

namespace clausemeter::book {

// Every slot that there can be.
inline constexpr slots::SlotRange kEver{{std::numeric_limits<std::int32_t>::min()},
                                        {std::numeric_limits<std::int32_t>::max()}};

// The SLA clock of a customer. BookCustomerUnknown.
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

// Those of a customer that the query asks for, by import.
Result<std::vector<StoredService>> storedServices(Database& database, const LogQuery& query);

// Adds the slots of one service of one import to `log`, without those that a counted import replaced.
Status addStored(Database& database, const StoredService& stored, slots::SlotRange range, SlaClock clock,
                 slots::ServiceLog& log);

} // namespace clausemeter::book
