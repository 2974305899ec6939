// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/putaside.h"
#include "model/report/providerrecord.h"

// Cases of which some logs are known already, and so are not counted again.
namespace clausemeter::report {

// As openCase(), without the logs that are put aside. NothingToAnalyze is no error where there are such.
Result<Case> openCase(const CaseRequest& request, std::shared_ptr<const Knowledge> knowledge,
                      const logs::PutAside& putAside, Progress& progress, bool emptyAllowed);

// As withProvider(), without the files that are put aside. RecordWithoutData is no error where there are
// such.
Result<Case> withProvider(const Case& c, std::vector<std::string> paths, Progress& progress,
                          const ReadAs& how, const logs::PutAside& putAside);

// Whether a log was put aside because a book has its content.
bool hasPutAside(const logs::LogData& logs);
int putAsideIn(const logs::LogData& logs); // how many

} // namespace clausemeter::report
