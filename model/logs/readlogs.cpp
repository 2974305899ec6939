// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/readlogs.h"

#include "model/logs/fileinputs.h"
#include "model/logs/filereader.h"
#include "model/logs/filesource.h"
#include "model/logs/folder.h"
#include "model/logs/putaside.h"

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <unordered_set>

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

constexpr std::size_t kMostPreviewed = 1000; // inputs
constexpr std::size_t kKeptOfAll = 20 * InputReport::kKeptBadRows;

// Finds inputs, told by their index, by their digest.
class ByDigest {
public:
    using is_transparent = void;

    explicit ByDigest(const std::vector<InputReport>& inputs)
        : m_inputs(&inputs)
    {
    }
    std::size_t operator()(std::string_view digest) const { return std::hash<std::string_view>()(digest); }
    std::size_t operator()(std::size_t input) const { return (*this)(digestOf(input)); }
    template <typename A, typename B>
    bool operator()(const A& a, const B& b) const
    {
        return digestOf(a) == digestOf(b);
    }

private:
    std::string_view digestOf(std::size_t input) const { return (*m_inputs)[input].digest; }
    static std::string_view digestOf(std::string_view digest) { return digest; }

    const std::vector<InputReport>* m_inputs;
};

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

// Reads one path after the other and adds up what they say.
class Reading {
public:
    Reading(const ReadOptions& options, const PutAside& putAside, const Tuning& tuning, Progress& progress)
        : m_options(options)
        , m_isPutAside(putAside)
        , m_tuning(tuning)
        , m_progress(progress)
        , m_services(options)
    {
    }

    // Finds what is to be read; reads nothing yet.
    Status expect(const std::string& path)
    {
        std::error_code none; // what is not there is said on opening it
        Chosen chosen{path, std::filesystem::is_directory(path, none), {}};
        if (chosen.isFolder) {
            auto content = filesIn(path, m_progress);
            if (!content)
                return content.error();
            chosen.content = std::move(*content);
        } else {
            const auto file = FileSource::open(path, m_progress);
            if (!file)
                return file.error();
            chosen.content.files.push_back({path, *(*file)->size()});
        }
        for (const FileToRead& file : chosen.content.files)
            m_progress.expect(file.bytes);
        m_chosen.push_back(std::move(chosen));
        return done();
    }

    Status run()
    {
        for (Chosen& chosen : m_chosen) {
            const std::size_t before = m_data.inputs.size() + m_putAside;
            for (const std::string& path : chosen.content.hidden)
                leaveOut(path, {ErrorCode::FileLeftOut, {path}});
            for (FileToRead& file : chosen.content.files) {
                if (const Status read = readFile(file); !read)
                    return read;
                file = {}; // its report has the path
            }
            if (m_data.inputs.size() + m_putAside == before)
                return Error{ErrorCode::ArchiveEmpty, {chosen.path}};
        }
        if (m_onlySuccesses && !m_data.inputs.empty() && !m_options.services.empty())
            return Error{ErrorCode::LogSuccessesOnly, {m_data.inputs.front().file}};
        return done();
    }

    LogData takeData()
    {
        for (auto& [name, family] : m_families) {
            for (auto& [service, log] : family) {
                const std::string& id = m_services.id(service);
                if (const auto sum = m_data.services.find(id); sum != m_data.services.end())
                    addUp(sum->second, log);
                else
                    m_data.services.emplace(id, std::move(log));
            }
        }
        return std::move(m_data);
    }

private:
    struct Chosen {
        std::string path;
        bool isFolder;
        FolderContent content;
    };

    void leaveOut(const std::string& name, const Error& why) { m_data.leftOut.push_back({name, why}); }

    Status readFile(const FileToRead& file)
    {
        const std::size_t before = m_data.inputs.size();
        const std::size_t leftOutBefore = m_data.leftOut.size();
        const Status read = forEachInput(
            file, m_tuning, m_progress, [this](Input& input) { return readOne(input); },
            [this](const std::string& name, const Error& why) { leaveOut(name, why); });
        // In a folder, an archive without a log is one of the files that are none.
        if (read && m_data.inputs.size() == before && m_data.leftOut.size() == leftOutBefore &&
            !file.isChosen)
            leaveOut(file.path, {ErrorCode::ArchiveEmpty, {file.path}});
        return read;
    }

    Status readOne(Input& input)
    {
        auto file = readInput(input, m_options, m_tuning, m_services, m_progress);
        if (!file && !input.isChosen && isNoLog(file.error().code)) {
            leaveOut(input.name, file.error());
            return done();
        }
        return file ? add(*file) : file.error();
    }

    Status add(ReadFile& file)
    {
        if (auto why = m_isPutAside ? m_isPutAside(file.report) : std::nullopt) {
            leaveOut(file.report.file, *why);
            ++m_putAside;
            m_onlySuccesses = m_onlySuccesses && file.successesOnly;
            return done();
        }
        const auto first = m_byDigest.find(std::string_view(file.report.digest));
        const bool isNew = first == m_byDigest.end();
        if (!isNew) {
            file.report.sameAs = *first;
        } else if (file.successesOnly) {
            for (int service = 0; service < m_services.count(); ++service) {
                if (const slots::ServiceLog* log = file.counts->find(service))
                    m_data.callbacks[m_services.id(service)].merge(log->slots);
            }
        } else {
            m_onlySuccesses = false;
            if (!m_options.services.empty()) {
                if (const auto error = overlap(m_families, file, m_services, m_options.clock))
                    return *error;
            }
            for (int service = 0; service < m_services.count(); ++service) {
                slots::ServiceLog* log = file.counts->find(service);
                if (!log)
                    continue;
                auto& family = m_families[file.family];
                if (const auto sum = family.find(service); sum != family.end())
                    addUp(sum->second, *log);
                else
                    family.emplace(service, std::move(*log));
            }
        }
        keepWithinBounds(file.report);
        m_data.inputs.push_back(std::move(file.report));
        if (isNew)
            m_byDigest.insert(m_data.inputs.size() - 1);
        return done();
    }

    // Thousands of files must not fill the memory with bad rows and first rows.
    void keepWithinBounds(InputReport& report)
    {
        if (m_data.inputs.size() >= kMostPreviewed)
            report.preview = {};
        const std::size_t most = std::max(kKeptOfAll, m_options.keptBadRows);
        const std::size_t room = most - std::min(most, m_keptBadRows);
        if (report.badRows.size() > room) {
            report.badRows.resize(room);
            report.badRows.shrink_to_fit();
        }
        m_keptBadRows += report.badRows.size();
    }

    const ReadOptions& m_options;
    const PutAside& m_isPutAside;
    const Tuning& m_tuning;
    Progress& m_progress;
    ServiceIndex m_services;
    std::vector<Chosen> m_chosen;
    LogData m_data;
    std::unordered_set<std::size_t, ByDigest, ByDigest> m_byDigest{0, ByDigest(m_data.inputs),
                                                                   ByDigest(m_data.inputs)}; // first of each
    Families m_families;
    std::size_t m_keptBadRows = 0;
    std::size_t m_putAside = 0; // inputs that could be read
    bool m_onlySuccesses = true;
};

} // namespace

bool isNoLog(ErrorCode code)
{
    return code == ErrorCode::LogEmpty || code == ErrorCode::LogBinary || code == ErrorCode::LogUnknownFormat;
}

namespace {

Result<LogData> readAll(const std::vector<std::string>& paths, Reading reading)
{
    for (const std::string& path : paths) {
        if (const Status found = reading.expect(path); !found)
            return found.error();
    }
    if (const Status read = reading.run(); !read)
        return read.error();
    return reading.takeData();
}

} // namespace

Result<LogData> readLogs(const std::vector<std::string>& paths, const ReadOptions& options,
                         const Tuning& tuning, Progress& progress)
{
    return readAll(paths, Reading(options, {}, tuning, progress));
}

Result<LogData> readLogs(const std::vector<std::string>& paths, const ReadOptions& options,
                         Progress& progress)
{
    return readLogs(paths, options, PutAside(), progress);
}

Result<LogData> readLogs(const std::vector<std::string>& paths, const ReadOptions& options,
                         const PutAside& putAside, Progress& progress)
{
    return readAll(paths, Reading(options, putAside, Tuning(), progress));
}

} // namespace clausemeter::logs
