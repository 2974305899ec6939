// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/schema.h"

#include "model/book/bookfile.h"

#include <QDir>
#include <QFile>
#include <set>

namespace clausemeter::book {

namespace {

const QString kFolder = QStringLiteral(":/sql");

QStringList steps()
{
    return QDir(kFolder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

Result<int> versionOf(Database& database)
{
    const auto version = database.number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    return int(*version);
}

Result<std::set<QString>> objectsOf(Database& database)
{
    std::set<QString> objects;
    const Status read = database.rows(QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_schema"),
                                      {}, [&objects](const Row& row) {
                                          objects.insert(row.string(0) + u'\n' + row.string(1) + u'\n' +
                                                         row.string(2) + u'\n' + row.string(3));
                                          return done();
                                      });
    if (!read)
        return read.error();
    return objects;
}

} // namespace

int newestVersion()
{
    static const int version = int(steps().size());
    return version;
}

Status bringUpToDate(Database& database, int upTo)
{
    const auto version = versionOf(database);
    if (!version)
        return version.error();
    const QStringList all = steps();
    for (int step = *version; step < upTo; ++step) {
        QFile file(kFolder + u'/' + all[step]);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::BookFailed, {database.path().toStdString()}, {all[step].toStdString()}};
        Transaction transaction(database);
        if (!transaction.begun())
            return transaction.begun();
        const QByteArray sql = file.readAll() +
                               "\nPRAGMA application_id = " + QByteArray::number(kApplicationId) +
                               ";\nPRAGMA user_version = " + QByteArray::number(step + 1) + ';';
        if (const Status ran = database.script(sql); !ran)
            return ran;
        if (const Status committed = transaction.commit(); !committed)
            return committed;
    }
    return done();
}

Status checkSchema(Database& database)
{
    const std::string file = database.path().toStdString();
    const auto version = versionOf(database);
    if (!version)
        return version.error();
    if (*version > newestVersion())
        return Error{
            ErrorCode::BookNewer, {file}, {std::to_string(*version), std::to_string(newestVersion())}};
    auto fresh = Database::inMemory();
    if (!fresh)
        return fresh.error();
    if (const Status made = bringUpToDate(**fresh, *version); !made)
        return made;
    const auto expected = objectsOf(**fresh);
    if (!expected)
        return expected.error();
    const auto found = objectsOf(database);
    if (!found)
        return found.error();
    if (*found != *expected)
        return Error{ErrorCode::BookDamaged, {file}, {"book:schema"}};
    return done();
}

} // namespace clausemeter::book
