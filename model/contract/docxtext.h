// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/contract/contracttext.h"

#include <QByteArray>

namespace clausemeter::contract {

// Whether the bytes are a zip or a container of Word: DOCX or nothing.
bool isPackage(const QByteArray& bytes);

// Reads the text of a DOCX: its paragraphs with the numbers that Word counts by itself, headings, rows of
// tables, notes. What was deleted with changes tracked is left out. Errors: those of docxParts(),
// ContractBroken, ContractTooLarge.
Status readDocx(const QByteArray& bytes, ContractText& into, const Progress& progress);

} // namespace clausemeter::contract
