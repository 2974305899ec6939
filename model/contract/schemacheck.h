// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <optional>
#include <string>

namespace clausemeter::contract {

struct SchemaFault {
    std::string path; // "tiers[0].clause"
    std::string what; // a reason, "schema:type"
};

// The first thing in a definition file's tree that the schema of its format refuses (JSON Schema draft 7,
// resources/agreements/schema). Of a format that has none, nothing: the reader refuses it.
std::optional<SchemaFault> schemaFault(const QJsonObject& root);

} // namespace clausemeter::contract
