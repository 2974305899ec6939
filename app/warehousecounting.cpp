// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/warehousecounting.h"

#include "model/report/logoptions.h"
#include "model/server/passwords.h"
#include "model/warehouse/readwarehouse.h"

namespace clausemeter::app {

namespace {

// LogData is not copied by accident.
logs::LogData copyOf(const logs::LogData& data)
{
    logs::LogData copy;
    copy.inputs = data.inputs;
    copy.leftOut = data.leftOut;
    for (const auto& [service, log] : data.services) {
        slots::ServiceLog& to = copy.services[service];
        to.slots.merge(log.slots);
        to.newest = log.newest;
    }
    for (const auto& [service, table] : data.callbacks)
        copy.callbacks[service].merge(table);
    return copy;
}

Result<logs::LogData> countIn(const widgets::WarehouseSource& source, const report::Case& opened,
                              Progress& progress)
{
    auto connection = warehouse::Connection::open(
        source.address, server::passwordOf(source.address).value_or(QString()), {}, progress);
    if (!connection)
        return connection.error();
    warehouse::ReadRequest request;
    request.table = source.table;
    request.options = report::logOptions(opened.account.account, *opened.knowledge);
    request.options.digest = logs::Digest::Sha256; // reports print it
    request.options.mapping = source.mapping;
    request.openEnd = opened.analysis.asOf + std::chrono::days(1);
    return warehouse::readWarehouse(**connection, request, progress);
}

} // namespace

Result<report::Case> withWarehouses(const report::Case& opened,
                                    const std::vector<widgets::WarehouseSource>& sources, Progress& progress)
{
    logs::LogData all = copyOf(*opened.logs);
    for (const widgets::WarehouseSource& source : sources) {
        auto counted = countIn(source, opened, progress);
        if (!counted)
            return counted.error();
        auto both = warehouse::together(std::move(all), std::move(*counted), opened.account.account.clock);
        if (!both)
            return both.error();
        all = std::move(*both);
    }
    report::Case read = opened;
    read.logs = std::make_shared<const logs::LogData>(std::move(all));
    return report::recompute(read, opened.account.account, opened.analysis.asOf);
}

} // namespace clausemeter::app
