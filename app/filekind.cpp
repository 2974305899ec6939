// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/filekind.h"

#include "model/bills/billtext.h"
#include "model/logs/jsonpaths.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

namespace clausemeter::app {

namespace {

constexpr qint64 kBytesRead = 64 * 1024;

// UTF-16 is no encoding of an account file, but the account reader says so in words that fit better than the
// log reader's.
QString textOf(const QByteArray& head)
{
    const auto encoding = QStringConverter::encodingForData(head);
    return QStringDecoder(encoding.value_or(QStringConverter::Utf8)).decode(head);
}

} // namespace

FileKind fileKind(const QString& path)
{
    if (!QFileInfo(path).isFile())
        return FileKind::Log;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return FileKind::Log;
    const QByteArray head = file.read(kBytesRead);
    const QString text = textOf(head);
    static const QRegularExpression format(QStringLiteral("\"format\"\\s*:\\s*\"clausemeter-account"));
    const auto keys = logs::jsonPaths(text.toStdString());
    const bool isAccount = (keys.contains("format") && format.match(text).hasMatch()) ||
                           (keys.contains("customer") && keys.contains("services")) ||
                           keys.contains("services.id");
    if (isAccount)
        return FileKind::Account;
    return bills::looksLikeBill({head.constData(), std::size_t(head.size())}) ? FileKind::Bill
                                                                              : FileKind::Log;
}

QString logNameOf(const QString& path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

Result<FilesByKind> filesByKind(const QStringList& files)
{
    FilesByKind sorted;
    for (const QString& file : files) {
        if (!QFileInfo::exists(file))
            return Error{ErrorCode::FileMissing, {file.toStdString()}};
        const QString name = logNameOf(file);
        const FileKind kind = fileKind(name);
        QStringList& list = kind == FileKind::Account ? sorted.accounts
                            : kind == FileKind::Bill  ? sorted.bills
                                                      : sorted.logs;
        if (!list.contains(name))
            list << name;
    }
    return sorted;
}

} // namespace clausemeter::app
