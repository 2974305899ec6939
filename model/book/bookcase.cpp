// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/handchanges.h"
#include "model/book/portfolio.h"
#include "model/report/providerrecord.h"

namespace clausemeter::book {

namespace {

constexpr int kMostEntries = 10'000; // of a customer: what is older is the account as it was long ago

// The reports of all files of one record that are counted.
std::vector<logs::InputReport> inputsOf(const std::vector<LogImport>& imports, RecordOf record)
{
    std::vector<logs::InputReport> inputs;
    for (const LogImport& import : imports) {
        if (!import.counted || import.record != record)
            continue;
        const std::size_t first = inputs.size();
        for (logs::InputReport input : import.files) {
            if (input.sameAs)
                *input.sameAs += first;
            inputs.push_back(std::move(input));
        }
    }
    return inputs;
}

// What was said of single files.
std::map<std::string, logs::Mapping> mappingsOf(const std::vector<logs::InputReport>& inputs)
{
    std::map<std::string, logs::Mapping> said;
    for (const logs::InputReport& input : inputs) {
        if (input.profile.empty() && !input.mapping.isEmpty())
            said[input.file] = input.mapping;
    }
    return said;
}

std::vector<std::string> filesOf(const std::vector<logs::InputReport>& inputs)
{
    std::vector<std::string> files;
    for (const logs::InputReport& input : inputs)
        files.push_back(input.file);
    return files;
}

// Null where none is counted.
Result<std::shared_ptr<const report::ProviderRecord>> recordOf(Book& book, qint64 customer,
                                                               const std::vector<LogImport>& imports)
{
    auto data = std::make_shared<logs::LogData>();
    data->inputs = inputsOf(imports, RecordOf::Provider);
    if (data->inputs.empty())
        return std::shared_ptr<const report::ProviderRecord>();
    auto services = book.logs({customer, {}, {}, SlotRole::ProvidersCounts});
    if (!services)
        return services.error();
    data->services = std::move(*services);
    auto record = std::make_shared<report::ProviderRecord>();
    record->paths = filesOf(data->inputs);
    record->mappings = mappingsOf(data->inputs);
    record->logs = std::move(data);
    return std::shared_ptr<const report::ProviderRecord>(std::move(record));
}

} // namespace

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
    auto record = recordOf(book, customer, *imports);
    if (!record)
        return record.error();

    auto data = std::make_shared<logs::LogData>();
    data->services = std::move(*services);
    for (auto& [service, log] : *callbacks)
        data->callbacks.emplace(service, std::move(log.slots));
    data->inputs = inputsOf(*imports, RecordOf::Customer);
    const auto entries = book.journal(customer, kMostEntries);
    if (!entries)
        return entries.error();
    report::Case stored;
    stored.journal = changesOfVerdicts(*entries, account->account.clock, *imports);
    stored.knowledge = std::move(knowledge);
    stored.accountPath = book.path().toStdString();
    stored.account = std::move(*account);
    stored.logPaths = filesOf(data->inputs);
    stored.mappings = mappingsOf(data->inputs);
    stored.logs = std::move(data);
    stored.provider = std::move(*record);
    return report::recompute(stored, stored.account.account, asOf, selection);
}

} // namespace clausemeter::book
