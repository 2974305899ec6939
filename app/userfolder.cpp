// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/userfolder.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QStandardPaths>

namespace clausemeter::app {

QString userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/clausemeter");
}

QString keptDaysFolder(const QString& userFolder)
{
    return userFolder.isEmpty() ? QString() : userFolder + QStringLiteral("/warehouses/days");
}

QString backupFolder(const QString& userFolder, const QString& book)
{
    if (userFolder.isEmpty())
        return {};
    const QFileInfo file(book);
    const QString backups = userFolder + QStringLiteral("/backups");
    if (file.absolutePath() == QFileInfo(userFolder).absoluteFilePath())
        return backups;
    const QByteArray place =
        QCryptographicHash::hash(file.absoluteFilePath().toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .left(12);
    return backups + u'/' + file.completeBaseName() + u'-' + QString::fromLatin1(place);
}

QString copiesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           QStringLiteral("/clausemeter/books");
}

} // namespace clausemeter::app
