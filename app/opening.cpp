// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/opening.h"

#include "app/recordreading.h"
#include "app/userfolder.h"
#include "app/warehousecounting.h"
#include "model/book/keeping.h"
#include "model/logs/folder.h"
#include "model/report/casedata.h"
#include "model/report/knownlogs.h"
#include "model/report/samplecustomer.h"

#include <algorithm>
#include <ranges>

namespace clausemeter::app {

namespace {

void addOnce(QStringList& paths, const QString& path)
{
    if (!paths.contains(path))
        paths << path;
}

// In the place of the same table, which may be read otherwise now.
void addOnce(std::vector<widgets::WarehouseSource>& all, const widgets::WarehouseSource& source)
{
    std::erase_if(all, [&source](const auto& other) { return other.isSameTable(source); });
    all.push_back(source);
}

std::vector<std::string> toModel(const QStringList& paths)
{
    std::vector<std::string> result;
    for (const QString& path : paths)
        result.push_back(path.toStdString());
    return result;
}

// Another file of the same account: the same customer with the same services and periods. Its logs stay;
// those of any other account must never be counted for it.
bool isCorrection(const account::Account& account, const account::Account& before)
{
    return account.customer.id == before.customer.id && account.services == before.services &&
           account.clock == before.clock;
}

OpenOutcome failed(OpenOutcome outcome, Error error)
{
    outcome.kind = OpenOutcome::Kind::Failed;
    outcome.error = std::move(error);
    return outcome;
}

// Not open before, and nobody said how it is read.
bool isNew(const OpenRequest& request, const std::string& log)
{
    const auto holds = [&log](const std::string& path) { return logs::isWithin(log, path); };
    const bool wasOpen = request.current && std::ranges::any_of(request.current->logPaths, holds);
    return !wasOpen && std::ranges::none_of(request.mappings | std::views::keys, holds);
}

// A failure that a mapping may mend becomes a question.
OpenOutcome failedOrAsked(OpenOutcome outcome, Error error, report::CaseRequest wanted)
{
    const bool isQuestion = isMappingQuestion(error.code);
    if (!isQuestion && error.code != ErrorCode::NothingToAnalyze)
        return failed(std::move(outcome), std::move(error));
    MappingQuestion question{wanted.logPaths, error.where.file, wanted.mappings, {}};
    report::CaseRequest alone = wanted;
    alone.logPaths.clear();
    Progress progress;
    if (const auto account = report::openCase(alone, outcome.knowledge, progress, true))
        question.clock = account->account.account.clock;
    if (!isQuestion) {
        const auto asked = mostlyRejected(question, outcome.knowledge->profiles);
        if (!asked)
            return failed(std::move(outcome), std::move(error));
        question.asked = *asked;
    }
    outcome.kind = OpenOutcome::Kind::MappingNeeded;
    outcome.question = std::move(question);
    outcome.error = std::move(error);
    return outcome;
}

// What is in the book of the customer already.
logs::PutAside knownLogs(const OpenRequest& request, const report::CaseRequest& wanted, qint64 customer,
                         const std::shared_ptr<const report::Knowledge>& knowledge)
{
    if (request.book.isEmpty() || request.replacesAll || wanted.logPaths.empty())
        return {};
    report::CaseRequest alone = wanted;
    alone.logPaths.clear();
    Progress progress;
    const auto account = report::openCase(alone, knowledge, progress, true);
    return account ? book::knownContent(request.book, customer, account->account.account,
                                        book::RecordOf::Customer)
                   : logs::PutAside();
}

} // namespace

OpenOutcome openFiles(const OpenRequest& request, Progress& progress)
{
    OpenOutcome outcome;
    outcome.knowledge = request.knowledge;
    if (!outcome.knowledge) {
        auto loaded = report::loadKnowledge(request.userFolder.toStdString());
        if (!loaded)
            return failed(std::move(outcome), loaded.error());
        outcome.knowledge = *loaded;
    }
    if (request.record)
        return readRecord(request, outcome.knowledge, progress);

    report::CaseRequest wanted{.accountPath = {},
                               .logPaths = {},
                               .asOf = request.asOf,
                               .now = request.now,
                               .selection = {},
                               .digest = logs::Digest::Sha256}; // reports print it
    if (!request.sampleFolder.isEmpty()) {
        auto sample = report::unpackSample(request.sampleFolder);
        if (!sample)
            return failed(std::move(outcome), sample.error());
        outcome.sampleAsOf = request.asOf.value_or(sample->asOf);
        wanted.accountPath = sample->accountPath;
        wanted.logPaths = sample->logPaths;
        wanted.asOf = outcome.sampleAsOf;
    } else {
        const auto files = filesByKind(request.files);
        if (!files)
            return failed(std::move(outcome), files.error());
        const QStringList& accounts = files->accounts;
        const QStringList& logs = files->logs;
        outcome.bills = files->bills;
        if (accounts.size() > 1) {
            outcome.kind = OpenOutcome::Kind::SeveralAccounts;
            return outcome;
        }
        const bool hasCase = request.current || (request.customer && request.waitingLogs.isEmpty());
        if (hasCase && accounts.isEmpty() && logs.isEmpty() && request.warehouses.empty()) {
            outcome.kind = OpenOutcome::Kind::OnlyBills;
            return outcome;
        }
        QStringList all = request.waitingLogs;
        const bool ofBook = accounts.isEmpty() && !request.current && request.customer;
        if (accounts.isEmpty() && !request.current && !ofBook) {
            for (const QString& log : logs)
                addOnce(all, log);
            outcome.kind = OpenOutcome::Kind::AccountMissing;
            outcome.waitingLogs = all;
            outcome.warehouses = request.warehouses;
            return outcome;
        }
        if (ofBook) {
            wanted.account = request.customer->account;
            outcome.customer = request.customer->id;
        }
        wanted.accountPath = ofBook               ? request.customer->path
                             : accounts.isEmpty() ? request.current->accountPath
                                                  : accounts.first().toStdString();
        bool keepLogs = request.current && wanted.accountPath == request.current->accountPath;
        if (request.current && !keepLogs && logs.isEmpty() && request.warehouses.empty()) {
            const auto account = report::openCase(wanted, outcome.knowledge, progress, true);
            if (!account)
                return failed(std::move(outcome), account.error());
            keepLogs = isCorrection(account->account.account, request.current->account.account);
        }
        if (keepLogs) {
            for (const std::string& log : request.current->logPaths)
                addOnce(all, QString::fromStdString(log));
            outcome.warehouses = request.openWarehouses;
        }
        for (const widgets::WarehouseSource& source : request.warehouses)
            addOnce(outcome.warehouses, source);
        for (const QString& log : logs)
            addOnce(all, log);
        wanted.logPaths = toModel(all);
    }
    if (request.current)
        wanted.mappings = request.current->mappings;
    for (const auto& [path, mapping] : request.mappings)
        wanted.mappings[path] = mapping;

    const auto known = knownLogs(request, wanted, outcome.customer, outcome.knowledge);
    auto opened = report::openCase(wanted, outcome.knowledge, known, progress,
                                   wanted.logPaths.empty() || !outcome.warehouses.empty());
    if (!opened)
        return failedOrAsked(std::move(outcome), opened.error(), wanted);
    if (!outcome.warehouses.empty()) {
        opened = withWarehouses(*opened, outcome.warehouses, keptDaysFolder(request.userFolder), progress,
                                outcome.notKept);
        if (!opened)
            return failed(std::move(outcome), opened.error());
        for (widgets::WarehouseSource& source : outcome.warehouses)
            source.refetch = false; // it was
        if (!report::hasData(*opened))
            return failed(std::move(outcome), Error{ErrorCode::NothingToAnalyze});
    }
    for (const logs::InputReport& input : opened->logs->inputs) {
        if (!input.server && isMostlyRejected(input) && isNew(request, input.file) && !outcome.question)
            outcome.question =
                MappingQuestion{wanted.logPaths, input.file, wanted.mappings, opened->account.account.clock};
    }
    outcome.kind = OpenOutcome::Kind::Opened;
    outcome.data = std::make_shared<const report::Case>(std::move(*opened));
    return outcome;
}

} // namespace clausemeter::app
