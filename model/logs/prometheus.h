// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/document.h"

namespace clausemeter::logs {

// prometheus: query_range answers, a matrix of series. What a series is follows from its labels' values
// (success, failed, total, an HTTP status), else from its name: a rate, failures, successes, or requests; a
// single series without either is a rate. Requests with successes or failures, or both of these, are counts,
// added up by service and stamp; otherwise rates are taken; of several of one service and slot the average.
// A stamp is the end of its interval, unless the mapping says otherwise. NaN is no data. Series that are not
// used are good rows that are not counted. LogNoCountColumns where the series make nothing of all that;
// LogRunningTotal where counts hardly ever fall, as those of a raw counter don't: that could not be told
// apart from requests by its figures alone, and would give a wrong rate.
std::unique_ptr<DocumentParser> makePrometheusParser(const ReadOptions& options);

} // namespace clausemeter::logs
