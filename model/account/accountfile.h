// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/account.h"
#include "model/base/result.h"

#include <QByteArray>
#include <QString>
#include <functional>
#include <string>
#include <vector>

namespace clausemeter::account {

struct AccountFile {
    Account account;
    std::vector<std::string> unknownKeys; // paths; kept in the file, not understood
};

// What the account must agree with: which SLAs there are and which release clauses each has.
struct KnownAgreements {
    std::function<bool(const std::string& sla)> hasSla;
    std::function<bool(const std::string& sla, const std::string& clause)> hasClause;
    std::function<bool(const std::string& sla, const std::string& target)> hasTarget = {}; // absent: any
};

// Reads clausemeter-account/1 (interfaces.md), and beside what stands there: services[].targets, ids of the
// agreement's targets; outages[], each with service, start, end and, where known, failed_calls, evidence,
// note. Errors carry file, line and column of the value at fault and,
// as the first detail, its path. `file` is only named.
Result<AccountFile> parseAccount(const QByteArray& json, const std::string& file,
                                 const KnownAgreements& known);
Result<AccountFile> readAccount(const QString& path, const KnownAgreements& known);

} // namespace clausemeter::account
