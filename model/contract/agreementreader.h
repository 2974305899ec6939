// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/contract/agreement.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <map>
#include <vector>

namespace clausemeter::contract {

class DefinitionTree;
class Reader;

// The part that the files of all formats share. A file need not have it: names only then. Where it has,
// every clause that was read from the file so far must be one that the part lists.
Agreement readAgreementPart(Reader& in, const QJsonObject& root);

// Of a file of either format. Error: DefinitionInvalid with the path inside the file.
Result<Agreement> parseAgreement(const QByteArray& json, const std::string& file);

// Those shipped with the program by id, then those of `userFolder` (none when empty), which win. The rest of
// the files is read by loadDefinitions and loadTerms.
Result<std::map<std::string, Agreement>> loadAgreements(const QString& userFolder);
// The same of files that were read already.
Result<std::map<std::string, Agreement>> agreementsIn(const std::vector<DefinitionTree>& trees);

} // namespace clausemeter::contract
