// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/warehousecounting.h"

#include "model/report/logoptions.h"
#include "model/server/passwords.h"
#include "model/warehouse/together.h"

#include <algorithm>

namespace clausemeter::app {

namespace {

Result<logs::LogData> countIn(const widgets::WarehouseSource& source, const report::Case& opened,
                              const QString& folder, Progress& progress, std::optional<Error>& notKept)
{
    auto connection = warehouse::Connection::open(
        source.address, server::passwordOf(source.address).value_or(QString()), {}, progress);
    if (!connection)
        return connection.error();
    warehouse::Keeping keeping;
    keeping.folder = folder;
    keeping.latenessDays = source.latenessDays;
    keeping.refetch = source.refetch;
    warehouse::ReadRequest request = countingFor(opened, source.table, std::move(keeping));
    request.options.digest = logs::Digest::Sha256; // reports print it
    request.options.mapping = source.mapping;
    return warehouse::readWarehouse(**connection, request, progress, &notKept);
}

} // namespace

warehouse::ReadRequest countingFor(const report::Case& opened, warehouse::TableName table,
                                   warehouse::Keeping keeping)
{
    warehouse::ReadRequest request;
    request.table = std::move(table);
    request.options = report::logOptions(opened.account.account, *opened.knowledge);
    request.openEnd = opened.analysis.asOf + std::chrono::days(1);
    request.keeping = std::move(keeping);
    return request;
}

Result<report::Case> withCounted(const report::Case& opened, logs::LogData counted,
                                 const sla::Selection& selection)
{
    const account::Account& account = opened.account.account;
    auto all = warehouse::together(*opened.logs, std::move(counted), account.clock);
    if (!all)
        return all.error();
    report::Case read = opened;
    read.logs = std::make_shared<const logs::LogData>(std::move(*all));
    return report::recompute(read, account, opened.analysis.asOf, selection);
}

int damagedDays(const logs::LogData& logs)
{
    return int(std::ranges::count_if(logs.inputs, [](const logs::InputReport& input) {
        return input.server && input.server->fetch == logs::ServerQuery::Fetch::Again;
    }));
}

Result<report::Case> withWarehouses(const report::Case& opened,
                                    const std::vector<widgets::WarehouseSource>& sources,
                                    const QString& folder, Progress& progress, std::optional<Error>& notKept)
{
    logs::LogData all;
    for (const widgets::WarehouseSource& source : sources) {
        auto counted = countIn(source, opened, folder, progress, notKept);
        if (!counted)
            return counted.error();
        auto both = warehouse::together(all, std::move(*counted), opened.account.account.clock);
        if (!both)
            return both.error();
        all = std::move(*both);
    }
    return withCounted(opened, std::move(all));
}

} // namespace clausemeter::app
