// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/definitionreader.h"

#include <QDir>
#include <QFile>
#include <cerrno>

namespace clausemeter::contract {

Result<std::vector<DefinitionSource>> definitionSources(const QString& userFolder)
{
    std::vector<DefinitionSource> sources;
    QStringList folders{QStringLiteral(":/agreements")};
    if (!userFolder.isEmpty())
        folders.append(userFolder);
    for (const QString& folder : folders) {
        const QFileInfoList files =
            QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        for (const QFileInfo& info : files) {
            QFile file(info.filePath());
            errno = 0;
            if (!file.open(QIODevice::ReadOnly)) {
                return Error{
                    ErrorCode::FileUnreadable, {info.filePath().toStdString()}, {systemReason(errno)}};
            }
            const QByteArray json = file.readAll();
            const QByteArray body = json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json;
            const QJsonObject root = QJsonDocument::fromJson(body).object();
            sources.push_back(
                {info.filePath().toStdString(), json, root[u"format"].toString().toStdString()});
        }
    }
    return sources;
}

} // namespace clausemeter::contract
