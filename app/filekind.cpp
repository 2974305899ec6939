// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/filekind.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>

namespace clausemeter::app {

FileKind fileKind(const QString& path)
{
    if (!QFileInfo(path).isFile())
        return FileKind::Log;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return FileKind::Log;
    QByteArray head = file.read(512);
    for (const char* mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
        if (head.startsWith(mark)) {
            head.remove(0, qsizetype(qstrlen(mark)));
            break;
        }
    }
    head.replace('\0',
                 ""); // UTF-16: refused by the account reader in words that fit better than the log reader's
    return head.trimmed().startsWith('{') ? FileKind::Account : FileKind::Log;
}

} // namespace clausemeter::app
