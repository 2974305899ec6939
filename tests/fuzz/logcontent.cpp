// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logcontent.h"

#include "model/logs/crosscheck.h"
#include "model/logs/fileinputs.h"
#include "model/logs/packing.h"
#include "model/logs/tuning.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <sys/mman.h>
#include <unistd.h>
#include <vector>

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
    for (const InputReport& input : data->inputs) {
        std::int64_t rejected = 0;
        for (const auto& [reason, count] : input.rejectedBy)
            rejected += count;
        require(rejected == input.rejected);
        require(input.badRows.size() == std::min(std::size_t(rejected), options.keptBadRows));
        require(input.records == input.accepted + input.rejected + input.blank + input.header);
        require(input.outside + input.otherEvents <= input.accepted);
        require(input.firstMs.has_value() == (input.accepted > 0));
    }
    return data;
}

// Whether a packed file has so little in it that reading it in small pieces takes no time.
bool isSmall(const std::string& path, std::size_t size, const Tuning& tuning)
{
    Progress progress;
    progress.expect(std::int64_t(size));
    std::size_t room = 256 * 1024;
    std::vector<char> piece(16 * 1024);
    const auto count = [&](Input& input) -> Status {
        while (room > 0) {
            const auto got = input.bytes.read(piece);
            if (!got)
                return got.error();
            room -= std::min(room, *got);
            if (*got < piece.size())
                return done();
        }
        return Error{ErrorCode::Cancelled};
    };
    const Status read = forEachInput({path, std::int64_t(size), true}, tuning, progress, count,
                                     [](const std::string&, const Error&) {});
    return read || read.error().code != ErrorCode::Cancelled;
}

// The names of codes or regions that both tables know, and the numbers that they have in either.
using Numbers = std::vector<std::pair<slots::BoundedNames::Index, slots::BoundedNames::Index>>;

Numbers numbersOf(const std::vector<std::string>& names, const std::vector<std::string>& others)
{
    require(names.size() == others.size());
    Numbers numbers = {{slots::SlotTable::kNoCode, slots::SlotTable::kNoCode},
                       {slots::SlotTable::kOtherCodes, slots::SlotTable::kOtherCodes}};
    for (auto i = numbers.size(); i < names.size(); ++i) {
        const auto other = std::find(others.begin(), others.end(), names[i]);
        require(other != others.end());
        numbers.emplace_back(slots::BoundedNames::Index(i),
                             slots::BoundedNames::Index(other - others.begin()));
    }
    return numbers;
}

void requireSame(const slots::SlotTable& table, const slots::SlotTable& other)
{
    const Numbers codes = numbersOf(table.codes(), other.codes());
    const Numbers regions = numbersOf(table.regions(), other.regions());
    const auto extent = table.extent();
    require(extent == other.extent());
    for (auto slot = extent ? std::optional(extent->first) : std::nullopt; slot;
         slot = table.firstFrom(*slot + 1)) {
        require(table.at(*slot) == other.at(*slot));
        const auto behind = table.firstFrom(*slot + 1);
        require(behind == other.firstFrom(*slot + 1));
        const slots::SlotCounts counts = table.at(*slot).counts;
        std::uint64_t failures = 0;
        for (const auto& [code, same] : codes) {
            require(table.failures(*slot, code) == other.failures(*slot, same));
            failures += table.failures(*slot, code);
        }
        require(counts.successes <= counts.requests && failures == counts.requests - counts.successes);
        for (const auto& [region, same] : regions) {
            const slots::RegionCounts part = table.region(*slot, region);
            require(part == other.region(*slot, same));
            require(part.reservedFailures <= part.failures && part.failures <= part.requests &&
                    part.requests <= counts.requests);
        }
    }
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
    tuning.packedBytes = 1024;
    const std::string_view head(reinterpret_cast<const char*>(data), size);
    const bool isPacked = compressionOf(head) != Compression::None || archiveOf(head) != Archive::None;
    if (isPacked && !isSmall(path, size, tuning))
        return;
    const auto plain = read(path, tuning, 1);
    tuning.chunkBytes = 16 + (size > 0 ? data[size / 2] : 0);
    tuning.threadedFrom = 0;
    tuning.simd = Simd::None;
    tuning.glances = false;
    const auto cut = read(path, tuning, 2);
    require(plain.ok() == cut.ok());
    if (!plain) {
        require(plain.error() == cut.error());
        return;
    }
    require(plain->inputs == cut->inputs);
    require(plain->leftOut == cut->leftOut);
    require(plain->services.size() == cut->services.size());
    for (const auto& [id, log] : plain->services) {
        const auto other = cut->services.find(id);
        require(other != cut->services.end() && log.newest == other->second.newest);
        requireSame(log.slots, other->second.slots);
    }
    require(plain->callbacks.size() == cut->callbacks.size());
    for (const auto& [id, table] : plain->callbacks) {
        const auto other = cut->callbacks.find(id);
        require(other != cut->callbacks.end());
        requireSame(table, other->second);
    }
    require(crossChecks(*plain) == crossChecks(*cut));
}

} // namespace clausemeter::logs
