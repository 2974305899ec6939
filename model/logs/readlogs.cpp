// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/readlogs.h"

#include "model/logs/filereader.h"
#include "model/logs/filesource.h"

#include <algorithm>

namespace clausemeter::logs {

namespace {

// The counts of all files so far, by family and service.
using Families = std::map<std::string, std::map<int, slots::ServiceLog>>;

void addUp(slots::ServiceLog& sum, slots::ServiceLog& part)
{
    sum.slots.merge(part.slots);
    if (!sum.newest || (part.newest && *part.newest > *sum.newest))
        sum.newest = part.newest;
}

// What keeps a file from being added: counts of another kind that cover the same slot (semantics R7d).
std::optional<Error> overlap(const Families& families, const ReadFile& file, const ServiceIndex& services,
                             SlaClock clock)
{
    for (const auto& [name, family] : families) {
        if (name == file.family)
            continue;
        for (const auto& [service, log] : family) {
            const slots::ServiceLog* ours = file.counts->find(service);
            const auto slot = ours ? log.slots.firstInCommon(ours->slots) : std::nullopt;
            if (!slot)
                continue;
            const std::string start = toIso(slots::SlotClock(clock).startOf(*slot), clock);
            return Error{ErrorCode::SourcesOverlap,
                         {file.report.file},
                         {services.id(service), start, file.family, name}};
        }
    }
    return std::nullopt;
}

} // namespace

Result<LogData> readLogs(const std::vector<std::string>& paths, const ReadOptions& options,
                         const Tuning& tuning, Progress& progress)
{
    for (const std::string& path : paths) {
        const auto source = FileSource::open(path);
        if (!source)
            return source.error();
        progress.expect((*source)->expectedBytes());
    }
    LogData data;
    ServiceIndex services(options);
    Families families;
    for (const std::string& path : paths) {
        auto file = readFile(path, options, tuning, services, progress);
        if (!file)
            return file.error();
        const auto same = std::find_if(data.inputs.begin(), data.inputs.end(), [&](const InputReport& input) {
            return input.digest == file->report.digest;
        });
        if (same != data.inputs.end()) {
            file->report.sameAs = std::size_t(same - data.inputs.begin());
        } else {
            if (!options.services.empty()) {
                if (const auto error = overlap(families, *file, services, options.clock))
                    return *error;
            }
            for (int service = 0; service < services.count(); ++service) {
                slots::ServiceLog* log = file->counts->find(service);
                if (!log)
                    continue;
                auto& family = families[file->family];
                if (const auto sum = family.find(service); sum != family.end())
                    addUp(sum->second, *log);
                else
                    family.emplace(service, std::move(*log));
            }
        }
        data.inputs.push_back(std::move(file->report));
    }
    for (auto& [name, family] : families) {
        for (auto& [service, log] : family) {
            const std::string& id = services.id(service);
            if (const auto sum = data.services.find(id); sum != data.services.end())
                addUp(sum->second, log);
            else
                data.services.emplace(id, std::move(log));
        }
    }
    return data;
}

Result<LogData> readLogs(const std::vector<std::string>& paths, const ReadOptions& options,
                         Progress& progress)
{
    return readLogs(paths, options, Tuning(), progress);
}

} // namespace clausemeter::logs
