// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace clausemeter::app {

enum class FileKind { Account, Log };

// What a file that was opened or dropped is, by its content: an object whose "format" is that of account
// files, or that has a customer and services, is an account file; everything else (what cannot be read too)
// is for the log reader to judge. Reads 64 KiB; any thread.
FileKind fileKind(const QString& path);

} // namespace clausemeter::app
