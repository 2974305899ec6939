// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace clausemeter::logs {

std::string LogFolder::add(const QByteArray& content, const QByteArray& name)
{
    QFile file(m_folder.filePath(name.isEmpty() ? QString::number(++m_files) : QString::fromUtf8(name)));
    QDir(m_folder.path()).mkpath(QFileInfo(file).path());
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no temporary file");
    return file.fileName().toStdString();
}

Sum sumOf(const LogData& data, const std::string& service)
{
    Sum sum;
    const auto log = data.services.find(service);
    if (log == data.services.end())
        return sum;
    const auto extent = log->second.slots.extent();
    for (auto slot = extent ? extent->first : slots::SlotIndex(); extent && slot < extent->end; ++slot) {
        const slots::Slot at = log->second.slots.at(slot);
        sum.requests += at.counts.requests;
        sum.successes += at.counts.successes;
        sum.slots += at.hasData() ? 1 : 0;
    }
    return sum;
}

std::uint64_t failuresWithCode(const LogData& data, const std::string& code, const std::string& service)
{
    std::uint64_t sum = 0;
    const slots::SlotTable& table = data.services.at(service).slots;
    for (std::size_t i = 0; i < table.codes().size(); ++i) {
        const auto extent = table.extent();
        for (auto slot = extent->first; table.codes()[i] == code && slot < extent->end; ++slot)
            sum += table.failures(slot, slots::SlotTable::CodeIndex(i));
    }
    return sum;
}

Result<LogData> readChecked(const std::vector<std::string>& paths, const ReadOptions& options,
                            const Tuning& tuning)
{
    Progress progress;
    auto data = readLogs(paths, options, tuning, progress);
    if (!data)
        return data;
    std::int64_t records = 0;
    std::int64_t bytes = 0;
    for (const InputReport& input : data->inputs) {
        std::int64_t rejected = 0;
        for (const auto& [reason, count] : input.rejectedBy)
            rejected += count;
        const auto kept = std::min<std::int64_t>(rejected, InputReport::kKeptBadRows);
        if (input.records != input.accepted + input.rejected + input.blank + input.header ||
            rejected != input.rejected || std::int64_t(input.badRows.size()) != kept ||
            input.outside + input.otherEvents > input.accepted)
            QTest::qFail("the report's sums don't agree", __FILE__, __LINE__);
        records += input.records - input.header;
        // Elsewhere the bytes of the packed file are counted.
        const bool isPlain = input.compression == Compression::None &&
                             std::find(paths.begin(), paths.end(), input.file) != paths.end();
        bytes += isPlain ? input.bytes : 0;
    }
    if (progress.expectedBytes() != progress.bytes() || progress.rows() > records || progress.bytes() < bytes)
        QTest::qFail("progress does not end at its end", __FILE__, __LINE__);
    return data;
}

Result<LogData> readContent(const QByteArray& content, const ReadOptions& options, const Tuning& tuning)
{
    LogFolder folder;
    return readChecked({folder.add(content)}, options, tuning);
}

WantedService wanted(const std::string& id, const char* first, const char* last)
{
    return {id, {{*parseDate(first), parseDate(last)}}};
}

} // namespace clausemeter::logs
