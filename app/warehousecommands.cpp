// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/warehousecommands.h"

#include "app/results.h"
#include "app/texttable.h"
#include "app/userfolder.h"
#include "app/warehousecounting.h"
#include "model/report/tokens.h"
#include "model/server/passwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace clausemeter::app {

namespace {

constexpr int kPreviewRows = 5;

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

warehouse::TableName tableOf(const server::ServerAddress& address)
{
    return {{}, address.name.toStdString()};
}

// What lies outside the calendar month is not asked for.
void cutToMonth(std::vector<logs::WantedService>& services, YearMonth month)
{
    for (logs::WantedService& service : services) {
        for (auto& [first, last] : service.periods) {
            first = std::max(first, firstDay(month));
            last = std::min(last.value_or(lastDay(month)), lastDay(month));
        }
        std::erase_if(service.periods, [](const auto& period) { return *period.second < period.first; });
    }
}

// On the clock of an account that does not say another one.
QString readAs(const logs::PreviewRow& row, const text::Words& words)
{
    if (row.isBad)
        return words.say("CommandLine", "bad: %1").arg(words.rejectReason(*row.isBad));
    const QString time = row.time ? words.moment(*row.time, SlaClock()) : QString();
    if (row.outcome == logs::Outcome::Succeeded)
        return words.say("CommandLine", "%1: success").arg(time);
    if (row.outcome == logs::Outcome::Failed)
        return words.say("CommandLine", "%1: failure").arg(time);
    return time;
}

QByteArray previewJson(const server::ServerAddress& address, const std::string& version,
                       const warehouse::TablePreview& preview, const text::Words& words)
{
    QJsonArray columns;
    for (std::size_t i = 0; i < preview.columns.size(); ++i) {
        const logs::Column& column = preview.columns[i];
        columns.append(QJsonObject{
            {QStringLiteral("name"), text(column.name)},
            {QStringLiteral("type"), text(preview.table.columns[i].type)},
            {QStringLiteral("role"),
             column.role ? QJsonValue(QLatin1String(report::tokenOf(*column.role))) : QJsonValue()}});
    }
    QJsonArray rows;
    for (const auto& row : preview.firstRows) {
        QJsonArray fields;
        for (const std::string& field : row.fields)
            fields.append(text(field));
        rows.append(fields);
    }
    QJsonObject json{
        {QStringLiteral("schema"), QStringLiteral("clausemeter-warehouse/1")},
        {QStringLiteral("address"), address.toString()},
        {QStringLiteral("server_version"), text(version)},
        {QStringLiteral("database"), text(preview.table.name.database)},
        {QStringLiteral("table"), text(preview.table.name.name)},
        {QStringLiteral("engine"), text(preview.table.engine)},
        {QStringLiteral("columns"), columns},
        {QStringLiteral("first_rows"), rows},
        {QStringLiteral("query"), text(preview.query)},
        {QStringLiteral("plan"), preview.plan ? QJsonValue(text(preview.plan->text)) : QJsonValue()},
        {QStringLiteral("rows_to_read"), preview.plan && preview.plan->rowsToRead
                                             ? QJsonValue(qint64(*preview.plan->rowsToRead))
                                             : QJsonValue()},
        {QStringLiteral("wrong"), preview.wrong ? QJsonValue(words.error(*preview.wrong)) : QJsonValue()}};
    return QJsonDocument(json).toJson();
}

QString previewText(const std::string& version, const warehouse::TablePreview& preview,
                    const text::Words& words)
{
    const QString indent = QStringLiteral("  ");
    QString told =
        words.say("CommandLine", "%1.%2: %3, server %4", "database, table, kind of table, version")
            .arg(oneLine(text(preview.table.name.database)), oneLine(text(preview.table.name.name)),
                 oneLine(text(preview.table.engine)), oneLine(text(version))) +
        u'\n';
    TextTable columns;
    columns.addRow({words.say("CommandLine", "Column"), words.say("CommandLine", "Type"),
                    words.say("CommandLine", "Stands for")});
    for (std::size_t i = 0; i < preview.columns.size(); ++i) {
        const logs::Column& column = preview.columns[i];
        columns.addRow({oneLine(text(column.name)), oneLine(text(preview.table.columns[i].type)),
                        column.role ? words.role(*column.role) : words.say("CommandLine", "not used")});
    }
    told += columns.toText(indent, 3);
    if (!preview.firstRows.empty()) {
        TextTable rows;
        for (const auto& row : preview.firstRows) {
            QStringList fields;
            for (const std::string& field : row.fields)
                fields.append(oneLine(text(field)));
            if (!preview.wrong)
                fields.append(readAs(row, words));
            rows.addRow(fields);
        }
        told += words.say("CommandLine", "First rows:") + u'\n' +
                rows.toText(indent, int(preview.columns.size()) + 1);
    }
    if (preview.plan) {
        told += words.say("CommandLine", "Counting one day is asked for by:") + u'\n' + indent +
                oneLine(text(preview.query)) + u'\n';
        told += words.say("CommandLine", "The server's plan:") + u'\n';
        const QStringList lines = text(preview.plan->text).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines)
            told += indent + line + u'\n';
        if (preview.plan->rowsToRead)
            told += words.say("CommandLine", "Rows to be read, about: %1")
                        .arg(words.count(*preview.plan->rowsToRead)) +
                    u'\n';
    }
    return told;
}

} // namespace

Result<std::unique_ptr<warehouse::Connection>> openWarehouse(const Arguments& arguments,
                                                             const text::Words& words, Progress& progress)
{
    const server::ServerAddress& address = *arguments.warehouse;
    auto password = server::passwordFromEnvironment();
    if (!password)
        password = server::askPassword(
            words.say("CommandLine", "Password of %1 on %2:").arg(address.user, address.host));
    warehouse::Limits limits;
    if (arguments.maxScan)
        limits.rowsRead = *arguments.maxScan;
    return warehouse::Connection::open(address, password.value_or(QString()), limits, progress);
}

Result<report::Case> withWarehouse(const Arguments& arguments, warehouse::Connection& connection,
                                   const report::Case& opened, const logs::ReadOptions& how,
                                   Progress& progress, std::optional<Error>& notKept)
{
    warehouse::Keeping keeping;
    keeping.folder = keptDaysFolder(userFolder());
    keeping.latenessDays = arguments.lateness.value_or(keeping.latenessDays);
    keeping.refetch = arguments.refetch;
    warehouse::ReadRequest request = countingFor(opened, tableOf(*arguments.warehouse), std::move(keeping));
    request.options.digest = how.digest;
    request.options.mapping = how.mapping;
    request.options.profiles.insert(request.options.profiles.begin(), how.profiles.begin(),
                                    how.profiles.end());
    if (arguments.month && arguments.command != Command::Import)
        cutToMonth(request.options.services, *arguments.month);
    auto counted = readWarehouse(connection, request, progress, &notKept);
    if (!counted)
        return counted.error();
    return withCounted(opened, std::move(*counted), {arguments.service, arguments.month});
}

QStringList keptDaysRemarks(const logs::LogData& logs, const std::optional<Error>& notKept,
                            const text::Words& words)
{
    QStringList remarks;
    if (const int damaged = damagedDays(logs); damaged > 0)
        remarks << words.say(
            "CommandLine",
            "%n day(s) of the warehouse had been kept but were damaged, and were fetched again.", nullptr,
            damaged);
    if (notKept)
        remarks << words
                       .say("CommandLine",
                            "What the warehouse answered could not be kept for the next time: %1")
                       .arg(words.error(*notKept));
    return remarks;
}

Result<QByteArray> inspectWarehouse(const Arguments& arguments, const logs::ReadOptions& how,
                                    const text::Words& words, Progress& progress)
{
    const auto connection = openWarehouse(arguments, words, progress);
    if (!connection)
        return connection.error();
    const warehouse::ReadRequest request{tableOf(*arguments.warehouse), how, SlaClock().dateOf(now()), 1, {}};
    const auto preview = previewTable(**connection, request, kPreviewRows, progress);
    if (!preview)
        return preview.error();
    const std::string& version = (*connection)->version();
    if (!arguments.json.isEmpty())
        return previewJson(*arguments.warehouse, version, *preview, words);
    QString told = previewText(version, *preview, words);
    if (preview->wrong)
        told += words.error(*preview->wrong) + u'\n';
    return told.toUtf8();
}

} // namespace clausemeter::app
