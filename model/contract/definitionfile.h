// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/sla/definition.h"

#include <QByteArray>
#include <QString>
#include <map>

namespace clausemeter::contract {

// Reads a definition file, clausemeter-agreement/1. Error: DefinitionInvalid with the path inside the file.
Result<sla::Definition> parseDefinition(const QByteArray& json, const std::string& file);

// The definitions shipped with the program by id, then the *.json files of `userFolder` (none when empty),
// which win. Files of other agreements (termsfile.h) are passed over.
Result<std::map<std::string, sla::Definition>> loadDefinitions(const QString& userFolder);

} // namespace clausemeter::contract
