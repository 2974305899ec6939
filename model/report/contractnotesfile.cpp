// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/contractnotesfile.h"

#include "model/files/inputfile.h"
#include "model/report/outputfile.h"

#include <QDir>
#include <QFileInfo>

namespace clausemeter::report {

constexpr qint64 kMaxBytes = 64 * 1024 * 1024;

QString contractNotesPath(const QString& userFolder, const std::string& digest)
{
    return userFolder + QStringLiteral("/contracts/") + QString::fromStdString(digest) +
           QStringLiteral(".json");
}

Result<contract::ContractNotes> loadContractNotes(const QString& userFolder, const std::string& digest)
{
    const QString path = contractNotesPath(userFolder, digest);
    contract::ContractNotes none;
    none.digest = digest;
    if (!QFileInfo::exists(path))
        return none;
    const auto bytes = readFile(path, kMaxBytes);
    if (!bytes)
        return bytes.error();
    auto notes = contract::parseNotes(*bytes, path.toStdString());
    if (notes && notes->digest != digest)
        return Error{ErrorCode::ContractNotes, {path.toStdString()}, {"digest", "definition:other-text"}};
    return notes;
}

Status saveContractNotes(const QString& userFolder, const contract::ContractNotes& notes)
{
    const QString path = contractNotesPath(userFolder, notes.digest);
    QDir().mkpath(QFileInfo(path).absolutePath());
    return writeFile(path, contract::notesJson(notes));
}

} // namespace clausemeter::report
