// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logcontent.h"

#include "model/logs/crosscheck.h"
#include "model/logs/tuning.h"

#include <cstdlib>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

namespace clausemeter::logs {

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

Result<LogData> read(const std::string& path, const Tuning& tuning, int threads)
{
    ReadOptions options;
    options.threads = threads;
    options.previewRows = 3;
    Progress progress;
    auto data = readLogs({path}, options, tuning, progress);
    if (!data)
        return data;
    const InputReport& input = data->inputs[0];
    std::int64_t rejected = 0;
    for (const auto& [reason, count] : input.rejectedBy)
        rejected += count;
    require(rejected == input.rejected);
    require(input.records == input.accepted + input.rejected + input.blank + input.header);
    require(input.outside + input.otherEvents <= input.accepted);
    crossChecks(*data);
    return data;
}

} // namespace

void readBothWays(const std::uint8_t* data, std::size_t size)
{
    static const int file = ::memfd_create("log", 0);
    static const std::string path = "/proc/self/fd/" + std::to_string(file);
    require(::ftruncate(file, 0) == 0);
    require(::pwrite(file, data, size, 0) == ssize_t(size));

    Tuning tuning;
    tuning.maxRecord = 4096;
    tuning.chunkBytes = 4096;
    tuning.headBytes = 8192;
    const auto plain = read(path, tuning, 1);
    tuning.chunkBytes = 16 + (size > 0 ? data[size / 2] : 0);
    tuning.threadedFrom = 0;
    tuning.simd = Simd::None;
    const auto cut = read(path, tuning, 2);
    require(plain.ok() == cut.ok());
    if (!plain) {
        require(plain.error() == cut.error());
        return;
    }
    require(plain->inputs == cut->inputs);
    require(plain->services.size() == cut->services.size());
    for (const auto& [id, log] : plain->services) {
        const auto other = cut->services.find(id);
        require(other != cut->services.end() && log.newest == other->second.newest);
        require(log.slots.extent() == other->second.slots.extent());
    }
}

} // namespace clausemeter::logs
