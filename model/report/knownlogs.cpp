// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/knownlogs.h"

#include <algorithm>

namespace clausemeter::report {

bool hasPutAside(const logs::LogData& logs)
{
    return putAsideIn(logs) > 0;
}

int putAsideIn(const logs::LogData& logs)
{
    return int(std::ranges::count(logs.leftOut, ErrorCode::BookSameContent,
                                  [](const logs::LeftOut& file) { return file.why.code; }));
}

} // namespace clausemeter::report
