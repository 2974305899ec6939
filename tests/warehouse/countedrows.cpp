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
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        return Error{ErrorCode::FileUnwritable};
    file.close();
    Progress progress;
    return logs::readLogs({file.fileName().toStdString()}, how, progress);
}

} // namespace clausemeter::test
