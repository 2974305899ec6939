// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/opening.h"

#include "app/filekind.h"
#include "model/report/samplecustomer.h"

#include <QFileInfo>

namespace clausemeter::app {

namespace {

// One name for one file, however it was reached.
QString nameOf(const QString& path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

void addOnce(QStringList& paths, const QString& path)
{
    if (!paths.contains(path))
        paths << path;
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
        QStringList accounts;
        QStringList logs;
        for (const QString& file : request.files) {
            if (!QFileInfo::exists(file))
                return failed(std::move(outcome), {ErrorCode::FileMissing, {file.toStdString()}});
            const QString name = nameOf(file);
            addOnce(fileKind(name) == FileKind::Account ? accounts : logs, name);
        }
        if (accounts.size() > 1) {
            outcome.kind = OpenOutcome::Kind::SeveralAccounts;
            return outcome;
        }
        QStringList all = request.waitingLogs;
        if (accounts.isEmpty() && !request.current) {
            for (const QString& log : logs)
                addOnce(all, log);
            outcome.kind = OpenOutcome::Kind::AccountMissing;
            outcome.waitingLogs = all;
            return outcome;
        }
        wanted.accountPath =
            accounts.isEmpty() ? request.current->accountPath : accounts.first().toStdString();
        bool keepLogs = request.current && wanted.accountPath == request.current->accountPath;
        if (request.current && !keepLogs && logs.isEmpty()) {
            const auto account = report::openCase(wanted, outcome.knowledge, progress, true);
            if (!account)
                return failed(std::move(outcome), account.error());
            keepLogs = isCorrection(account->account.account, request.current->account.account);
        }
        if (keepLogs) {
            for (const std::string& log : request.current->logPaths)
                addOnce(all, QString::fromStdString(log));
        }
        for (const QString& log : logs)
            addOnce(all, log);
        wanted.logPaths = toModel(all);
    }

    auto opened = report::openCase(wanted, outcome.knowledge, progress, wanted.logPaths.empty());
    if (!opened)
        return failed(std::move(outcome), opened.error());
    outcome.kind = OpenOutcome::Kind::Opened;
    outcome.data = std::make_shared<const report::Case>(std::move(*opened));
    return outcome;
}

} // namespace clausemeter::app
