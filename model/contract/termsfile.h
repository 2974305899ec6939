// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/dues/agreementterms.h"

#include <QByteArray>
#include <QString>
#include <map>
#include <vector>

namespace clausemeter::contract {

class DefinitionTree;

inline constexpr const char* kTermsFormat = "clausemeter-terms/1";

// Reads the file of an agreement other than a service level agreement. Error: DefinitionInvalid with the path
// inside the file.
Result<dues::AgreementTerms> parseTerms(const QByteArray& json, const std::string& file);

// The agreements shipped with the program by id, then those among the *.json files of `userFolder` (none when
// empty), which win.
Result<std::map<std::string, dues::AgreementTerms>> loadTerms(const QString& userFolder);
// The same of files that were read already.
Result<std::map<std::string, dues::AgreementTerms>> termsIn(const std::vector<DefinitionTree>& trees);

} // namespace clausemeter::contract
