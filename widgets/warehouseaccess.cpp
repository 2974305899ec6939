// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/warehouseaccess.h"

namespace clausemeter::widgets {

using warehouse::Connection;

namespace {

constexpr int kPreviewRows = 50;

Result<WarehouseContent> contentOf(const server::ServerAddress& address, const QString& password,
                                   Progress& progress)
{
    auto connection = Connection::open(address, password, {}, progress);
    if (!connection)
        return connection.error();
    auto tables = (*connection)->tables(progress);
    if (!tables)
        return tables.error();
    return WarehouseContent{(*connection)->version(), std::move(*tables)};
}

Result<warehouse::TablePreview> previewOf(const server::ServerAddress& address, const QString& password,
                                          const warehouse::ReadRequest& request, Progress& progress)
{
    auto connection = Connection::open(address, password, {}, progress);
    if (!connection)
        return connection.error();
    return warehouse::previewTable(**connection, request, kPreviewRows, progress);
}

} // namespace

WarehouseAccess WarehouseAccess::ofServers()
{
    return {contentOf, previewOf};
}

} // namespace clausemeter::widgets
