// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/schema.h"

#include <QDir>
#include <QFile>

namespace clausemeter::book {

namespace {

const QString kFolder = QStringLiteral(":/sql");

QStringList steps()
{
    return QDir(kFolder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

} // namespace

int newestVersion()
{
    static const int version = int(steps().size());
    return version;
}

Status bringUpToDate(Database& database, int upTo)
{
    const QStringList all = steps();
    while (true) {
        Transaction transaction(database);
        if (!transaction.begun())
            return transaction.begun();
        // Asked within: another program may have taken the step while this one waited.
        const auto step = database.version();
        if (!step)
            return step.error();
        if (*step >= upTo)
            return done();
        QFile file(kFolder + u'/' + all[*step]);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::BookFailed, {database.path().toStdString()}, {all[*step].toStdString()}};
        if (const Status taken = database.takeStep(file.readAll(), *step + 1); !taken)
            return taken;
        if (const Status committed = transaction.commit(); !committed)
            return committed;
    }
}

Status checkSchema(Database& database)
{
    const auto version = database.version();
    if (!version)
        return version.error();
    if (*version > newestVersion())
        return Error{ErrorCode::BookNewer,
                     {database.path().toStdString()},
                     {std::to_string(*version), std::to_string(newestVersion())}};
    auto fresh = Database::inMemory();
    if (!fresh)
        return fresh.error();
    if (const Status made = bringUpToDate(**fresh, *version); !made)
        return made;
    return database.compareSchema(**fresh);
}

} // namespace clausemeter::book
