// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/handchanges.h"
#include "model/book/portfolio.h"

namespace clausemeter::book {

namespace {
constexpr int kMostEntries = 10'000; // of a customer: what is older is the account as it was long ago
}

Result<report::Case> caseOf(Book& book, qint64 customer, std::shared_ptr<const report::Knowledge> knowledge,
                            Date asOf, const sla::Selection& selection)
{
    auto account = book.account(customer);
    if (!account)
        return account.error();
    const auto imports = book.imports(customer);
    if (!imports)
        return imports.error();
    auto services = book.logs({customer, {}, {}});
    if (!services)
        return services.error();
    auto callbacks = book.logs({customer, {}, {}, SlotRole::Callbacks});
    if (!callbacks)
        return callbacks.error();

    auto data = std::make_shared<logs::LogData>();
    data->services = std::move(*services);
    for (auto& [service, log] : *callbacks)
        data->callbacks.emplace(service, std::move(log.slots));
    std::vector<std::string> paths;
    for (const LogImport& import : *imports) {
        if (!import.counted)
            continue;
        const std::size_t first = data->inputs.size();
        for (logs::InputReport input : import.files) {
            if (input.sameAs)
                *input.sameAs += first;
            paths.push_back(input.file);
            data->inputs.push_back(std::move(input));
        }
    }
    const auto entries = book.journal(customer, kMostEntries);
    if (!entries)
        return entries.error();
    report::Case stored;
    stored.journal = changesOfVerdicts(*entries, account->account.clock, *imports);
    stored.knowledge = std::move(knowledge);
    stored.accountPath = book.path().toStdString();
    stored.account = std::move(*account);
    stored.logPaths = std::move(paths);
    stored.logs = std::move(data);
    return report::recompute(stored, stored.account.account, asOf, selection);
}

} // namespace clausemeter::book
