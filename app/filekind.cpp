// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/filekind.h"

#include "model/bills/billtext.h"
#include "model/logs/accessline.h"
#include "model/logs/jsonpaths.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>
#include <algorithm>

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

// Logs come as text too, so that plain text must say more: it is the text of an agreement when many of its
// lines are long sentences, and some begin with the number of a clause.
bool looksLikeContract(const QString& path, const QByteArray& head, const QString& text)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (head.startsWith("%PDF-"))
        return true;
    if (head.startsWith("PK\x03\x04"))
        return suffix == u"docx" || head.contains("word/document.xml");
    if (suffix == u"md" || suffix == u"markdown")
        return true;
    // behind the number no more figures: an address is none
    static const QRegularExpression clause(
        QStringLiteral("^\\s*([IVX]+\\.|[0-9]{1,2}(\\.[0-9]{1,2}){0,4}[.、]?[\\s\\p{L}]|第["
                       "一二三四五六七八九十百]+条|[（(][0-9]{1,2}[）)])"));
    int clauses = 0, sentences = 0, lines = 0;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty())
            continue;
        if (logs::accessLine(line.toStdString()))
            return false;
        ++lines;
        clauses += clause.match(line).hasMatch() ? 1 : 0;
        sentences += line.count(u' ') >= 8 || line.contains(u'。') || line.contains(u'，') ? 1 : 0;
    }
    return clauses >= 3 && 5 * clauses >= lines && 5 * sentences >= 2 * lines;
}

std::string onDisk(const std::string& input)
{
    for (QString path = QString::fromStdString(input); !path.isEmpty();
         path = path.left(path.lastIndexOf(u'/'))) {
        if (QFileInfo(path).isFile())
            return path.toStdString();
        if (!path.contains(u'/'))
            break;
    }
    return input;
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
    static const QRegularExpression definition(QStringLiteral("\"format\"\\s*:\\s*\"clausemeter-agreement/"));
    const auto keys = logs::jsonPaths(text.toStdString());
    const bool isAccount = (keys.contains("format") && format.match(text).hasMatch()) ||
                           (keys.contains("customer") && keys.contains("services")) ||
                           keys.contains("services.id");
    if (isAccount)
        return FileKind::Account;
    if (keys.contains("format") && definition.match(text).hasMatch())
        return FileKind::Definition;
    if (bills::looksLikeBill({head.constData(), std::size_t(head.size())}))
        return FileKind::Bill;
    return looksLikeContract(path, head, text) ? FileKind::Contract : FileKind::Log;
}

QString logNameOf(const QString& path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

std::vector<std::string> filesOnDisk(const std::vector<std::string>& inputs)
{
    std::vector<std::string> files;
    for (const std::string& input : inputs) {
        std::string file = onDisk(input);
        if (std::ranges::find(files, file) == files.end())
            files.push_back(std::move(file));
    }
    return files;
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
