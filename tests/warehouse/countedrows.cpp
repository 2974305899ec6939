// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "countedrows.h"

#include <QFile>
#include <QTemporaryDir>

namespace clausemeter::test {

namespace {

Date day(const char* iso)
{
    return *parseDate(iso);
}

constexpr int kMostPreviewed = 200;

QStringList readingsOf(const std::vector<logs::PreviewRow>& rows)
{
    QStringList readings;
    for (const logs::PreviewRow& row : rows)
        readings << QStringLiteral("%1 %2 %3")
                        .arg(row.time && !row.isBad ? row.time->ms : -1)
                        .arg(row.outcome ? int(*row.outcome) : -1)
                        .arg(row.isBad ? int(*row.isBad) : -1);
    readings.sort();
    return readings;
}

bool isWritten(const QByteArray& bytes, QFile& file)
{
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

} // namespace

logs::ReadOptions countedServices()
{
    logs::ReadOptions options;
    options.services = {
        {"1400000001", {{day("2019-03-01"), day("2019-03-10")}, {day("2019-03-15"), std::nullopt}}},
        {"1400000002", {{day("2019-03-05"), day("2019-03-20")}}}};
    options.reservedCodes = {"-3316", "-100013"};
    return options;
}

bool isCounted(const Row& row)
{
    if (!row.ms)
        return true;
    const Date on = SlaClock().dateOf({*row.ms});
    return on >= day("2019-03-01") && on <= kCountedUpTo;
}

QByteArray timeText(const Row& row, int perSecond, int decimals)
{
    if (!row.ms)
        return {};
    if (perSecond == 0)
        return QByteArray::fromStdString(utcText(*row.ms, decimals)) + "+00:00";
    if (perSecond < 1000)
        return QByteArray::number(qlonglong(*row.ms / 1000));
    const std::int64_t perMs = perSecond / 1000;
    return QByteArray::number(qlonglong(*row.ms * perMs + perMs - 1));
}

QByteArray csvOf(const std::vector<Row>& rows, const char* result, int perSecond, int decimals)
{
    QByteArray csv = QByteArray("time,service,event,") + result + ",code,region\n";
    for (const Row& row : rows) {
        if (!isCounted(row))
            continue;
        csv += timeText(row, perSecond, decimals);
        for (const auto* field : {&row.service, &row.event, &row.result, &row.code, &row.region})
            csv += ',' + csvField(*field);
        csv += '\n';
    }
    return csv;
}

Result<logs::LogData> readCsv(const QByteArray& csv, const logs::ReadOptions& how)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("rows.csv")));
    if (!isWritten(csv, file))
        return Error{ErrorCode::FileUnwritable};
    Progress progress;
    return logs::readLogs({file.fileName().toStdString()}, how, progress);
}

QStringList readingsOfCsv(const QByteArray& csv, const logs::ReadOptions& how)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("rows.csv")));
    if (!isWritten(csv, file))
        return {};
    logs::ReadOptions options = how;
    options.previewRows = kMostPreviewed;
    Progress progress;
    const auto preview = logs::previewLog(file.fileName().toStdString(), options, progress);
    return preview && !preview->error ? readingsOf(preview->rows) : QStringList();
}

QStringList readingsOf(const warehouse::TablePreview& preview)
{
    return preview.wrong ? QStringList() : readingsOf(preview.firstRows);
}

QString failureOf(const Error& error)
{
    QString text = QString::number(int(error.code));
    for (const std::string& detail : error.details)
        text += u' ' + QString::fromStdString(detail);
    return text;
}

} // namespace clausemeter::test
