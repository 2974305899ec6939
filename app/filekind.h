// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QString>
#include <QStringList>
#include <string>
#include <vector>

namespace clausemeter::app {

enum class FileKind { Account, Log, Bill, Contract, Definition };

// What a file that was opened or dropped is, by its content: an object whose "format" is that of account
// files, or that has a customer and services, is an account file; a detail bill and an answer about bills are
// bills; a PDF, a DOCX, Markdown, and plain text of numbered clauses are the text of an agreement; an
// object with the "format" of a service level agreement's definition is one; everything else (what cannot be
// read too) is for the log reader to judge. Reads 64 KiB; any thread.
FileKind fileKind(const QString& path);

// One name for one file, however it was reached.
QString logNameOf(const QString& path);

// The files on the disk in which inputs are, each once: the input itself, or the archive; the input where
// neither is there.
std::vector<std::string> filesOnDisk(const std::vector<std::string>& inputs);

struct FilesByKind {
    QStringList accounts;
    QStringList logs;
    QStringList bills;
};

// Each file once, by its one name and in the order in which they come. FileMissing.
Result<FilesByKind> filesByKind(const QStringList& files);

} // namespace clausemeter::app
