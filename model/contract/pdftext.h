// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/contract/contracttext.h"

#include <QByteArray>

namespace clausemeter::contract {

// Reads the text of a PDF in the order of reading, each line a block. Errors: ContractEncrypted,
// ContractBroken, ContractWithoutText, ContractTooLarge, Cancelled.
Status readPdf(const QByteArray& bytes, ContractText& into, const Progress& progress);

} // namespace clausemeter::contract
