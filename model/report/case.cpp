// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/case.h"

#include "model/account/noticeservice.h"
#include "model/base/concurrently.h"
#include "model/base/jsonplaces.h"
#include "model/calendar/calendarfile.h"
#include "model/contract/agreementreader.h"
#include "model/contract/definitionfile.h"
#include "model/contract/definitionreader.h"
#include "model/contract/termsfile.h"
#include "model/report/casedata.h"
#include "model/report/figureknowledge.h"
#include "model/report/knownlogs.h"
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
            },
            [find](const std::string& sla, const std::string& target) {
                const sla::Definition* definition = find(sla);
                return definition && std::ranges::find(definition->targets, target, &sla::Target::id) !=
                                         definition->targets.end();
            }};
}

// The first outage of a service whose agreement computes from logs: it would count for nothing unseen.
std::optional<Error> outageWithoutUse(const account::Account& account, const Knowledge& knowledge,
                                      const std::string& path)
{
    for (std::size_t i = 0; i < account.outages.size(); ++i) {
        const std::string& service = account.outages[i].service;
        const auto counts = [&](const account::Service& s) {
            const auto definition = knowledge.definitions.find(s.sla);
            return s.id == service && (definition == knowledge.definitions.end() ||
                                       definition->second.shape == sla::Shape::Outages);
        };
        if (std::ranges::none_of(account.services, counts))
            return Error{
                ErrorCode::AccountBadValue, {path}, {JsonPlaces::join("outages", i) + ".service", service}};
    }
    return std::nullopt;
}

// What follows from the account and the analysis together.
void addDues(Case& c)
{
    const account::Account& account = c.account.account;
    const Date asOf = c.analysis.asOf;
    c.invoices = dues::invoicesOn(account, c.knowledge->agreements, c.knowledge->calendar, asOf);
    c.dates = customerDates({account, c.analysis, c.knowledge->agreements, c.knowledge->calendar, asOf});
}

QString inside(const std::string& userFolder, const char* name)
{
    return userFolder.empty() ? QString() : QString::fromStdString(userFolder + "/" + name);
}

// All but the agreements clause by clause.
Result<Knowledge> figuresIn(const std::vector<contract::DefinitionTree>& trees, const std::string& userFolder)
{
    Result<calendar::BusinessCalendar> calendar = Error(ErrorCode::Cancelled);
    Result<std::map<std::string, sla::Definition>> definitions = Error(ErrorCode::Cancelled);
    Result<std::map<std::string, dues::AgreementTerms>> agreements = Error(ErrorCode::Cancelled);
    concurrently([&] { calendar = calendar::loadCalendar(inside(userFolder, "calendars")); },
                 [&] {
                     definitions = contract::definitionsIn(trees);
                     agreements = contract::termsIn(trees);
                 });
    if (!definitions)
        return definitions.error();
    if (!agreements)
        return agreements.error();
    if (!calendar)
        return calendar.error();
    auto profiles = loadMappings(inside(userFolder, "mappings"));
    if (!profiles)
        return profiles.error();
    return Knowledge{std::move(*definitions), std::move(*agreements), std::move(*calendar),
                     std::move(*profiles)};
}

} // namespace

Result<std::shared_ptr<const Knowledge>> loadKnowledge(const std::string& userFolder)
{
    const auto trees = contract::definitionTrees(inside(userFolder, "agreements"));
    if (!trees)
        return trees.error();
    // The agreements take as long as all the rest together.
    Result<std::map<std::string, contract::Agreement>> contracts = Error(ErrorCode::Cancelled);
    Result<Knowledge> figures = Error(ErrorCode::Cancelled);
    concurrently([&] { contracts = contract::agreementsIn(*trees); },
                 [&] { figures = figuresIn(*trees, userFolder); });
    if (!figures)
        return figures.error();
    if (!contracts)
        return contracts.error();
    figures->contracts = std::move(*contracts);
    return std::shared_ptr<const Knowledge>(std::make_shared<Knowledge>(std::move(*figures)));
}

Result<std::shared_ptr<const Knowledge>> loadFigureKnowledge(const std::string& userFolder)
{
    const auto trees = contract::definitionTrees(inside(userFolder, "agreements"));
    if (!trees)
        return trees.error();
    auto figures = figuresIn(*trees, userFolder);
    if (!figures)
        return figures.error();
    return std::shared_ptr<const Knowledge>(std::make_shared<Knowledge>(std::move(*figures)));
}

Result<Case> openCase(const CaseRequest& request, std::shared_ptr<const Knowledge> knowledge,
                      Progress& progress, bool emptyAllowed)
{
    return openCase(request, std::move(knowledge), {}, progress, emptyAllowed);
}

Result<Case> openCase(const CaseRequest& request, std::shared_ptr<const Knowledge> knowledge,
                      const logs::PutAside& putAside, Progress& progress, bool emptyAllowed)
{
    auto file = request.account ? Result<account::AccountFile>(*request.account)
                                : account::readAccount(QString::fromStdString(request.accountPath),
                                                       knownAgreements(*knowledge));
    if (!file)
        return file.error();
    if (auto error = outageWithoutUse(file->account, *knowledge, request.accountPath))
        return std::move(*error);
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
    auto data = logs::readLogs(request.logPaths, options, putAside, progress);
    if (!data)
        return data.error();
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
    if (!emptyAllowed && !hasData(result) && !hasPutAside(*result.logs))
        return Error{ErrorCode::NothingToAnalyze};
    addDues(result);
    return result;
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
