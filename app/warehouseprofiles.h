// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "widgets/warehousesource.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace clausemeter::app {

// Warehouse profiles as files, clausemeter-warehouse-profile/1: JSON with the address, the table and, as
// `mapping`, a mapping as report::mappingJson() writes it. No password: an address has none.
QByteArray profileJson(const widgets::WarehouseProfile& profile);
// MappingInvalid names the place and what stands there.
Result<widgets::WarehouseProfile> parseProfile(const QByteArray& json, const std::string& file);
Result<widgets::WarehouseProfile> readProfile(const QString& path);

// Those of a folder by name; files that are none are passed over.
std::vector<widgets::WarehouseProfile> loadProfiles(const QString& folder);
// Writes a profile into the folder, which is made where it is missing, in the place of one of that name.
Status keepProfile(const QString& folder, const widgets::WarehouseProfile& profile);

} // namespace clausemeter::app
