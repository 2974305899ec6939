// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/readwarehouse.h"

#include <functional>
#include <string>
#include <vector>

namespace clausemeter::widgets {

// What a warehouse says of itself.
struct WarehouseContent {
    std::string version;
    std::vector<warehouse::TableName> tables; // and views
};

// How the dialog asks a warehouse, off the window's thread; each question by a connection of its own.
struct WarehouseAccess {
    std::function<Result<WarehouseContent>(const server::ServerAddress& address, const QString& password,
                                           Progress& progress)>
        connect;
    std::function<Result<warehouse::TablePreview>(const server::ServerAddress& address,
                                                  const QString& password,
                                                  const warehouse::ReadRequest& request, Progress& progress)>
        preview;

    static WarehouseAccess ofServers();
};

} // namespace clausemeter::widgets
