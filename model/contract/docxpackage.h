// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"

#include <QByteArray>
#include <map>
#include <string>

namespace clausemeter::contract {

// The parts of a DOCX that hold text, by name ("word/document.xml"). Nothing is written anywhere; all of them
// together take at most 64 MiB. Errors: ContractBinary where it is another zip, ContractEncrypted,
// ContractBroken, ContractTooLarge, Cancelled.
Result<std::map<std::string, QByteArray>> docxParts(const QByteArray& bytes, const std::string& file,
                                                    const Progress& progress);

} // namespace clausemeter::contract
