// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/accountfile.h"
#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/calendar/businesscalendar.h"
#include "model/contract/agreement.h"
#include "model/dues/invoicedues.h"
#include "model/logs/readlogs.h"
#include "model/report/dates.h"
#include "model/report/handchange.h"
#include "model/sla/analysis.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace clausemeter::report {

// What the program knows beside the customer's files.
struct Knowledge {
    std::map<std::string, sla::Definition> definitions;
    std::map<std::string, dues::AgreementTerms> agreements; // other than service level agreements, by id
    calendar::BusinessCalendar calendar;
    std::vector<logs::Profile> profiles;                       // how the user's files are read
    std::map<std::string, contract::Agreement> contracts = {}; // all agreements, clause by clause, by id
};

// The shipped definitions and calendars, and the user's own in `userFolder`/agreements and
// `userFolder`/calendars; the profiles in `userFolder`/mappings.
Result<std::shared_ptr<const Knowledge>> loadKnowledge(const std::string& userFolder);

struct ProviderRecord;

// Everything that is shown or printed about one customer at once: inputs, counts and the one result.
struct Case {
    std::shared_ptr<const Knowledge> knowledge;
    std::string accountPath;
    account::AccountFile account; // notices already served (R27)
    std::vector<std::string> logPaths;
    std::shared_ptr<const logs::LogData> logs;
    sla::Analysis analysis;
    std::map<std::string, logs::Mapping> mappings; // what was said of single logs, by path
    std::vector<dues::InvoiceOnDay> invoices;      // of the account's invoices, at the end of the as-of day
    std::vector<CustomerDate> dates;
    std::vector<HandChange>
        journal; // what was changed by hand and is in force, oldest first; only from a book
    std::shared_ptr<const ProviderRecord>
        provider; // its own record of the time, see withProvider(); null: none
};

// Which files to open and for when.
struct CaseRequest {
    std::string accountPath;
    std::vector<std::string> logPaths;
    std::optional<Date> asOf; // absent: today on the SLA clock, from `now`
    Instant now;
    sla::Selection selection;
    logs::Digest digest = logs::Digest::Xxh3;
    logs::Mapping mapping = {};                         // see logs::ReadOptions
    std::map<std::string, logs::Mapping> mappings = {}; // by log
    std::vector<logs::Profile> profiles = {};           // go before those of the user's folder
    std::optional<account::AccountFile> account = {};   // in the place of the file, whose path is only told
};

// Account file and logs in, result out. Errors are those of the parts; NothingToAnalyze where there is
// nothing to compute from, see hasData(), and `emptyAllowed` is false.
Result<Case> openCase(const CaseRequest& request, std::shared_ptr<const Knowledge> knowledge,
                      Progress& progress, bool emptyAllowed = false);

// The same inputs as `old`, the provider's record included, computed again for another day or after a change
// of the account. Reads no log.
Result<Case> recompute(const Case& old, account::Account account, Date asOf,
                       const sla::Selection& selection = {});

} // namespace clausemeter::report
