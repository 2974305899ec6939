// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mappingquestion.h"

#include "model/logs/logpreview.h"

namespace clausemeter::app {

bool isMappingQuestion(ErrorCode code)
{
    switch (code) {
    case ErrorCode::LogUnknownFormat:
    case ErrorCode::LogNoTimeColumn:
    case ErrorCode::LogNoResultColumn:
    case ErrorCode::LogNoCountColumns:
    case ErrorCode::LogRateUnitUnclear:
    case ErrorCode::LogColumnTwice:
    case ErrorCode::LogDecodingFailed:
        return true;
    default:
        return false;
    }
}

bool isMostlyRejected(const logs::InputReport& input)
{
    std::int64_t rejected = input.rejected;
    for (const auto reason : {logs::RejectReason::NoService, logs::RejectReason::UnknownService}) {
        if (const auto found = input.rejectedBy.find(reason); found != input.rejectedBy.end())
            rejected -= found->second;
    }
    return rejected > input.accepted;
}

std::optional<std::string> mostlyRejected(const MappingQuestion& question,
                                          const std::vector<logs::Profile>& profiles)
{
    logs::ReadOptions options;
    options.clock = question.clock;
    options.mappings = question.mappings;
    options.profiles = profiles;
    for (const std::string& path : question.logs) {
        Progress progress;
        const auto preview = logs::previewLog(path, options, progress);
        if (preview && !preview->error && isMostlyRejected(preview->report))
            return path;
    }
    return std::nullopt;
}

} // namespace clausemeter::app
