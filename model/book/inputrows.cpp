// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/inputrows.h"

#include "model/book/bytes.h"
#include "model/report/mappingfile.h"
#include "model/report/tokens.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace clausemeter::book {

namespace {

using logs::InputReport;

constexpr qsizetype kMostBytes = 64 * 1024 * 1024;

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

template <typename T>
QString token(T value)
{
    return QLatin1String(report::tokenOf(value));
}

// The value whose token stands there; nothing for another text.
template <typename T>
std::optional<T> valueOf(const QString& name, T last)
{
    for (int i = 0; i <= int(last); ++i) {
        if (name == token(T(i)))
            return T(i);
    }
    return std::nullopt;
}

QByteArray reportOf(const InputReport& input)
{
    QJsonArray columns;
    for (const logs::Column& column : input.columns)
        columns.append(
            QJsonArray{text(column.name), column.role ? QJsonValue(token(*column.role)) : QJsonValue()});
    QJsonObject rejected;
    for (const auto& [reason, count] : input.rejectedBy)
        rejected.insert(token(reason), qint64(count));
    QJsonArray badRows;
    for (const logs::BadRow& row : input.badRows)
        badRows.append(QJsonArray{qint64(row.line), qint64(row.column), token(row.reason), text(row.text)});
    logs::Profile said;
    said.mapping = input.mapping;
    QJsonValue server; // null: a file
    if (input.server)
        server = QJsonObject{{u"version"_qs, text(input.server->version)},
                             {u"query"_qs, text(input.server->text)},
                             {u"at_ms"_qs, qint64(input.server->atMs)},
                             {u"rows_read"_qs, qint64(input.server->rowsRead)},
                             {u"fetched"_qs, token(input.server->fetch)}};
    return packed(
        QJsonDocument(QJsonObject{{u"profile"_qs, text(input.profile)},
                                  {u"mapping"_qs, QString::fromUtf8(report::mappingJson(said))},
                                  {u"encoding"_qs, token(input.encoding)},
                                  {u"compression"_qs, token(input.compression)},
                                  {u"delimiter"_qs, int(static_cast<unsigned char>(input.delimiter))},
                                  {u"columns"_qs, columns},
                                  {u"time_form"_qs, text(input.timeForm)},
                                  {u"time_has_offset"_qs, input.timeHasOffset},
                                  {u"result_form"_qs, text(input.resultForm)},
                                  {u"bytes"_qs, qint64(input.bytes)},
                                  {u"outside"_qs, qint64(input.outside)},
                                  {u"other_events"_qs, qint64(input.otherEvents)},
                                  {u"rejected_by"_qs, rejected},
                                  {u"bad_rows"_qs, badRows},
                                  {u"server"_qs, server}})
            .toJson(QJsonDocument::Compact));
}

bool readReport(const QByteArray& bytes, InputReport& input)
{
    const auto plain = unpacked(bytes, kMostBytes);
    if (!plain)
        return false;
    const QJsonObject report = QJsonDocument::fromJson(*plain).object();
    const auto mapping = report::parseMapping(report[u"mapping"].toString().toUtf8(), {});
    const auto encoding = valueOf(report[u"encoding"].toString(), logs::Encoding::Gb18030);
    const auto compression = valueOf(report[u"compression"].toString(), logs::Compression::Zstd);
    if (!mapping || !encoding || !compression)
        return false;
    input.profile = report[u"profile"].toString().toStdString();
    input.mapping = mapping->mapping;
    input.encoding = *encoding;
    input.compression = *compression;
    input.delimiter = char(report[u"delimiter"].toInt());
    for (const QJsonValue& column : report[u"columns"].toArray()) {
        const auto role = valueOf(column[1].toString(), logs::Role::Region);
        input.columns.push_back({column[0].toString().toStdString(), role});
    }
    input.timeForm = report[u"time_form"].toString().toStdString();
    input.timeHasOffset = report[u"time_has_offset"].toBool();
    input.resultForm = report[u"result_form"].toString().toStdString();
    input.bytes = report[u"bytes"].toInteger();
    input.outside = report[u"outside"].toInteger();
    input.otherEvents = report[u"other_events"].toInteger();
    const QJsonObject rejected = report[u"rejected_by"].toObject();
    for (auto it = rejected.begin(); it != rejected.end(); ++it) {
        const auto reason = valueOf(it.key(), logs::RejectReason::NotJson);
        if (!reason)
            return false;
        input.rejectedBy[*reason] = it.value().toInteger();
    }
    for (const QJsonValue& row : report[u"bad_rows"].toArray()) {
        const auto reason = valueOf(row[2].toString(), logs::RejectReason::NotJson);
        if (!reason)
            return false;
        input.badRows.push_back(
            {row[0].toInteger(), row[1].toInteger(), *reason, row[3].toString().toStdString()});
    }
    if (const QJsonObject server = report[u"server"].toObject(); !server.isEmpty())
        input.server = {server[u"version"].toString().toStdString(),
                        server[u"query"].toString().toStdString(), server[u"at_ms"].toInteger(),
                        server[u"rows_read"].toInteger(),
                        valueOf(server[u"fetched"].toString(), logs::ServerQuery::Fetch::Again)
                            .value_or(logs::ServerQuery::Fetch::Now)}; // before answers were kept
    return true;
}

QVariant maybe(const std::optional<std::int64_t>& value)
{
    return value ? QVariant(qint64(*value)) : QVariant();
}

} // namespace

Status writeInputs(Database& database, qint64 import, const std::vector<InputReport>& inputs)
{
    qint64 position = 0;
    for (const InputReport& input : inputs) {
        const Status written = database.run(
            QStringLiteral(
                "INSERT INTO import_file (log_import, position, file, kind, digest, records, accepted, "
                "rejected, blank, header, first_ms, last_ms, same_as, report) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {import, position++, textCell(input.file), token(input.kind), textCell(input.digest),
             qint64(input.records), qint64(input.accepted), qint64(input.rejected), qint64(input.blank),
             qint64(input.header), maybe(input.firstMs), maybe(input.lastMs),
             input.sameAs ? QVariant(qint64(*input.sameAs)) : QVariant(), reportOf(input)});
        if (!written)
            return written;
    }
    return done();
}

Result<std::vector<InputReport>> readInputs(Database& database, qint64 import)
{
    std::vector<InputReport> inputs;
    const Error damaged{ErrorCode::BookDamaged, {database.path().toStdString()}, {"book:row import_file"}};
    const Status read = database.rows(
        QStringLiteral(
            "SELECT file, kind, digest, records, accepted, rejected, blank, header, first_ms, last_ms, "
            "same_as, report FROM import_file WHERE log_import = ? ORDER BY position"),
        {import}, [&](const Row& row) -> Status {
            InputReport input;
            input.file = row.text(0);
            const auto kind = valueOf(row.string(1), logs::kLastKind);
            if (!kind)
                return damaged;
            input.kind = *kind;
            input.digest = row.text(2);
            input.records = row.integer(3);
            input.accepted = row.integer(4);
            input.rejected = row.integer(5);
            input.blank = row.integer(6);
            input.header = row.integer(7);
            if (!row.isNull(8))
                input.firstMs = row.integer(8);
            if (!row.isNull(9))
                input.lastMs = row.integer(9);
            if (!row.isNull(10))
                input.sameAs = std::size_t(row.integer(10));
            if (!readReport(row.bytes(11), input) || (input.sameAs && *input.sameAs >= inputs.size()))
                return damaged;
            inputs.push_back(std::move(input));
            return done();
        });
    if (!read)
        return read.error();
    return inputs;
}

} // namespace clausemeter::book
