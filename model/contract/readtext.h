// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/contract/contracttext.h"

#include <QByteArray>

namespace clausemeter::contract {

inline constexpr qsizetype kMostTextMiB = 64;
inline constexpr qsizetype kMostTextBytes = kMostTextMiB * 1024 * 1024;

// Reads the text of an agreement. What kind of file it is, its content says: PDF, DOCX, Markdown (by its
// marks or its name) or plain text, in UTF-8, UTF-16, GB18030 or Windows-1252. At most 64 MiB, in the file
// and unpacked. Errors: those of files, ContractEmpty, -Binary, -TooLarge, -Encrypted, -WithoutText, -Broken,
// Cancelled.
Result<ContractText> readContractText(const QString& path, Progress& progress);
// The same of bytes that are there already; `file` is what the user calls them.
Result<ContractText> readContractText(const QByteArray& bytes, const std::string& file,
                                      const Progress& progress = {});

} // namespace clausemeter::contract
