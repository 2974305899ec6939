// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/time.h"

#include <QString>
#include <string>
#include <vector>

namespace clausemeter::report {

// The sample customer as files to open, and the day on which it has a claim in every state.
struct SampleCustomer {
    std::string accountPath;
    std::vector<std::string> logPaths; // in the order of their names
    Date asOf;
};

// Puts the shipped sample customer (:/samples) into a folder that exists, over what is there by the same
// names.
Result<SampleCustomer> unpackSample(const QString& folder);

} // namespace clausemeter::report
