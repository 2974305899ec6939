// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/recordreading.h"

#include "model/book/keeping.h"
#include "model/logs/folder.h"
#include "model/report/knownlogs.h"

#include <algorithm>

namespace clausemeter::app {

namespace {

OpenOutcome asked(OpenOutcome outcome, MappingQuestion question, const Error& otherwise)
{
    outcome.kind = OpenOutcome::Kind::MappingNeeded;
    outcome.question = std::move(question);
    outcome.error = otherwise;
    return outcome;
}

} // namespace

OpenOutcome readRecord(const OpenRequest& request, std::shared_ptr<const report::Knowledge> knowledge,
                       Progress& progress)
{
    OpenOutcome outcome;
    outcome.knowledge = std::move(knowledge);
    const report::Case& of = *request.record->of;
    const report::ReadAs how{{}, outcome.knowledge->profiles, request.mappings};
    logs::PutAside known;
    if (request.record->isKept && !request.record->replacesAll)
        known = book::knownContent(request.book, request.record->customer, of.account.account,
                                   book::RecordOf::Provider);
    std::vector<std::string> paths;
    for (const QString& file : request.files)
        paths.push_back(file.toStdString());
    MappingQuestion question{paths, {}, request.mappings, of.analysis.clock};

    auto read = report::withProvider(of, std::move(paths), progress, how, known);
    if (!read) {
        const Error& error = read.error();
        question.asked = error.where.file;
        if (error.code == ErrorCode::RecordWithoutData)
            question.asked = mostlyRejected(question, how.profiles).value_or(std::string());
        else if (!isMappingQuestion(error.code))
            question.asked.clear();
        if (!question.asked.empty())
            return asked(std::move(outcome), std::move(question), error);
        outcome.error = error;
        return outcome;
    }
    for (const logs::InputReport& input : read->provider->logs->inputs) {
        const bool isSaid = std::ranges::any_of(
            request.mappings, [&input](const auto& said) { return logs::isWithin(input.file, said.first); });
        if (isMostlyRejected(input) && !isSaid) {
            question.asked = input.file;
            return asked(std::move(outcome), std::move(question), Error{ErrorCode::Cancelled});
        }
    }
    outcome.kind = OpenOutcome::Kind::RecordRead;
    outcome.data = std::make_shared<const report::Case>(std::move(*read));
    return outcome;
}

} // namespace clausemeter::app
