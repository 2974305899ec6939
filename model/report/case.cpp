// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/case.h"

#include "model/account/noticeservice.h"
#include "model/calendar/calendarfile.h"
#include "model/contract/definitionfile.h"
#include "model/contract/termsfile.h"
#include "model/report/logoptions.h"
#include "model/report/mappingfile.h"
#include "model/report/providerrecord.h"

#include <algorithm>

namespace clausemeter::report {

namespace {

account::KnownAgreements knownAgreements(const Knowledge& knowledge)
{
    const auto find = [&knowledge](const std::string& sla) {
        const auto found = knowledge.definitions.find(sla);
        return found == knowledge.definitions.end() ? nullptr : &found->second;
    };
    return {[find](const std::string& sla) { return find(sla) != nullptr; },
            [find](const std::string& sla, const std::string& clause) {
                const sla::Definition* definition = find(sla);
                return definition && definition->release(clause);
            }};
}

// What follows from the account and the analysis together.
void addDues(Case& c)
{
    const account::Account& account = c.account.account;
    const Date asOf = c.analysis.asOf;
    c.invoices = dues::invoicesOn(account, c.knowledge->agreements, c.knowledge->calendar, asOf);
    c.dates = customerDates({account, c.analysis, c.knowledge->agreements, c.knowledge->calendar, asOf});
}

} // namespace

Result<std::shared_ptr<const Knowledge>> loadKnowledge(const std::string& userFolder)
{
    const auto inside = [&userFolder](const char* name) {
        return userFolder.empty() ? QString() : QString::fromStdString(userFolder + "/" + name);
    };
    auto definitions = contract::loadDefinitions(inside("agreements"));
    if (!definitions)
        return definitions.error();
    auto agreements = contract::loadTerms(inside("agreements"));
    if (!agreements)
        return agreements.error();
    auto calendar = calendar::loadCalendar(inside("calendars"));
    if (!calendar)
        return calendar.error();
    auto profiles = loadMappings(inside("mappings"));
    if (!profiles)
        return profiles.error();
    return std::shared_ptr<const Knowledge>(std::make_shared<Knowledge>(Knowledge{
        std::move(*definitions), std::move(*agreements), std::move(*calendar), std::move(*profiles)}));
}

Result<Case> openCase(const CaseRequest& request, std::shared_ptr<const Knowledge> knowledge,
                      Progress& progress, bool emptyAllowed)
{
    auto file = request.account ? Result<account::AccountFile>(*request.account)
                                : account::readAccount(QString::fromStdString(request.accountPath),
                                                       knownAgreements(*knowledge));
    if (!file)
        return file.error();
    file->account = account::withServedNotices(std::move(file->account), knowledge->calendar);
    const Date asOf = request.asOf.value_or(file->account.clock.dateOf(request.now));

    // A service or month that does not exist is said before the logs are read, which may take minutes.
    auto unread =
        sla::analyze(file->account, knowledge->definitions, {}, knowledge->calendar, asOf, request.selection);
    if (!unread)
        return unread.error();

    logs::ReadOptions options = logOptions(file->account, *knowledge);
    options.digest = request.digest;
    options.mapping = request.mapping;
    options.mappings = request.mappings;
    options.profiles.insert(options.profiles.begin(), request.profiles.begin(), request.profiles.end());
    auto data = logs::readLogs(request.logPaths, options, progress);
    if (!data)
        return data.error();
    if (!emptyAllowed && !hasData(*data))
        return Error{ErrorCode::NothingToAnalyze};

    auto analysis = sla::analyze(file->account, knowledge->definitions, data->services, knowledge->calendar,
                                 asOf, request.selection);
    if (!analysis)
        return analysis.error();
    Case result{std::move(knowledge),
                request.accountPath,
                std::move(*file),
                request.logPaths,
                std::make_shared<const logs::LogData>(std::move(*data)),
                std::move(*analysis),
                request.mappings,
                {},
                {},
                {},
                {}};
    addDues(result);
    return result;
}

bool hasData(const logs::LogData& logs)
{
    return std::ranges::any_of(logs.inputs,
                               [](const logs::InputReport& input) { return input.accepted > input.outside; });
}

Result<Case> recompute(const Case& old, account::Account account, Date asOf, const sla::Selection& selection)
{
    account = account::withServedNotices(std::move(account), old.knowledge->calendar);
    auto analysis = sla::analyze(account, old.knowledge->definitions, old.logs->services,
                                 old.knowledge->calendar, asOf, selection);
    if (!analysis)
        return analysis.error();
    Case result = old;
    result.account.account = std::move(account);
    result.analysis = std::move(*analysis);
    addDues(result);
    return old.provider ? withProvider(result, *old.provider) : Result<Case>(std::move(result));
}

} // namespace clausemeter::report
