// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/contractcommand.h"

#include "app/contractsummary.h"
#include "app/exitcode.h"
#include "app/interrupt.h"
#include "app/progressline.h"
#include "app/results.h"
#include "app/userfolder.h"
#include "model/contract/agreementoftext.h"
#include "model/report/contractjson.h"
#include "model/report/contractnotesfile.h"

namespace clausemeter::app {

namespace {

// The one that was named, else the one whose definition was made from the text; empty: none.
std::string agreementFor(const Arguments& arguments, const report::Knowledge& knowledge,
                         const contract::Contract& contract)
{
    return arguments.agreement ? *arguments.agreement
                               : agreementOf(contract, knowledge.contracts).value_or(std::string());
}

Result<report::ReadContract> read(const QString& path, const Arguments& arguments,
                                  const report::Knowledge& knowledge, Progress& progress)
{
    auto contract = contract::readContract(path, progress);
    if (!contract)
        return contract.error();
    const auto notes = report::loadContractNotes(userFolder(), contract->text.digest);
    if (!notes)
        return notes.error();
    const std::string agreement = agreementFor(arguments, knowledge, *contract);
    return heldAgainst(std::move(*contract), *notes, agreement, knowledge);
}

} // namespace

int runContract(const Arguments& arguments, const text::Words& words)
{
    Progress progress;
    const Interrupt interrupt(progress);
    const auto knowledge = report::loadKnowledge(userFolder().toStdString());
    if (!knowledge)
        return fail(knowledge.error(), words);
    if (arguments.agreement && !(*knowledge)->contracts.contains(*arguments.agreement)) {
        QStringList known;
        for (const auto& [id, agreement] : (*knowledge)->contracts)
            known << QString::fromStdString(id);
        complain(words.say("CommandLine", "--%1 cannot be “%2”; expected: %3.")
                     .arg(QStringLiteral("agreement"), QString::fromStdString(*arguments.agreement),
                          words.list(known)));
        return WrongUsage;
    }
    std::vector<report::ReadContract> contracts;
    std::optional<contract::Comparison> comparison;
    {
        const ProgressLine line(progress, words);
        for (const QString& text : arguments.texts) {
            auto contract = read(text, arguments, **knowledge, progress);
            if (!contract)
                return fail(contract.error(), words);
            contracts.push_back(std::move(*contract));
        }
        if (contracts.size() == 2) {
            auto compared = contract::compare(contracts[0].contract, contracts[1].contract, progress);
            if (!compared)
                return fail(compared.error(), words);
            comparison = std::move(*compared);
        }
    }
    const auto summary = [&] {
        return comparison ? comparisonSummary(contracts[0], contracts[1], *comparison, words)
                          : contractSummary(contracts[0], **knowledge, words);
    };
    const bool asJson = !arguments.json.isEmpty();
    return writeResult(asJson ? arguments.json : kStandardOutput,
                       asJson ? report::contractJson(contracts, comparison ? &*comparison : nullptr)
                              : summary().toUtf8(),
                       words);
}

} // namespace clausemeter::app
