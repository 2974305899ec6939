// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/recordparts.h"

#include "model/book/overlapping.h"
#include "model/slots/shiftedslots.h"

#include <algorithm>

namespace clausemeter::book {

namespace {

// The input that has that content; null: none.
const logs::InputReport* heldContent(const RecordParts& parts, const std::string& digest)
{
    for (const RecordPart& part : parts) {
        const auto same = std::ranges::find(part.logs->inputs, digest, &logs::InputReport::digest);
        if (same != part.logs->inputs.end())
            return &*same;
    }
    return nullptr;
}

std::vector<Overlap> overlapsOf(const RecordParts& parts, const RecordPart& added)
{
    std::vector<Overlap> overlaps;
    const std::string family = familyOf(added.logs->inputs);
    for (const auto& [service, log] : added.logs->services) {
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const logs::LogData& there = *parts[i].logs;
            const auto found = there.services.find(service);
            if (found == there.services.end())
                continue;
            Overlap overlap{.service = service,
                            .import = qint64(i),
                            .file = there.inputs.front().file,
                            .range = {},
                            .family = familyOf(there.inputs)};
            overlap.mayBeAdded = mayBeAdded(family, overlap.family);
            measureCommon(log.slots, found->second.slots, overlap);
            if (overlap.slots > 0)
                overlaps.push_back(std::move(overlap));
        }
    }
    return overlaps;
}

bool hasDataIn(const slots::SlotTable& table, const std::vector<slots::SlotRange>& ranges)
{
    return std::ranges::any_of(ranges, [&table](const slots::SlotRange& range) {
        const auto slot = table.firstFrom(range.first);
        return slot && *slot < range.end;
    });
}

// Leaves out the time that `by` covers.
void replace(RecordPart& part, const logs::LogData& by, SlaClock clock)
{
    auto data = std::make_shared<logs::LogData>();
    data->inputs = part.logs->inputs;
    data->leftOut = part.logs->leftOut;
    bool isTouched = false;
    for (const auto& [service, log] : part.logs->services) {
        std::vector<slots::SlotRange> ranges;
        if (const auto newer = by.services.find(service); newer != by.services.end())
            ranges = coveredTime(newer->second.slots, by.inputs, clock);
        isTouched = isTouched || hasDataIn(log.slots, ranges);
        data->services[service] = {slots::without(log.slots, ranges), log.newest};
    }
    if (!isTouched)
        return;
    part.logs = std::move(data);
    part.isReplaced = true;
}

PartAdded refused(RecordParts parts, Kept kept, std::optional<Error> error)
{
    kept.kind = Kept::Kind::Failed;
    kept.error = std::move(error);
    return {std::move(kept), std::move(parts)};
}

} // namespace

RecordPart RecordPart::of(const report::ProviderRecord& record)
{
    return {record.paths, record.logs, record.mappings};
}

PartAdded withPart(RecordParts parts, RecordPart part, OnOverlap onOverlap, SlaClock clock)
{
    Kept kept;
    if (onOverlap == OnOverlap::ReplaceAll)
        parts.clear();
    std::optional<Error> same;
    for (const logs::InputReport& input : part.logs->inputs) {
        const logs::InputReport* held = heldContent(parts, input.digest);
        if (!held)
            continue;
        kept.known.push_back(input.file);
        if (!same)
            same = Error{ErrorCode::BookSameContent, {input.file}, {input.file, held->file}};
    }
    if (same && kept.known.size() == part.logs->inputs.size()) {
        kept.kind = Kept::Kind::KnownAlready;
        return {std::move(kept), std::move(parts)};
    }
    if (same)
        return refused(std::move(parts), std::move(kept), std::move(same));

    std::vector<Overlap> overlaps = overlapsOf(parts, part);
    if (!overlaps.empty() && onOverlap == OnOverlap::Ask) {
        kept.kind = Kept::Kind::Overlaps;
        kept.overlaps = std::move(overlaps);
        return {std::move(kept), std::move(parts)};
    }
    const auto mixed = std::ranges::find(overlaps, false, &Overlap::mayBeAdded);
    if (onOverlap == OnOverlap::Add && mixed != overlaps.end()) {
        const std::string first = toIso(slots::SlotClock(clock).startOf(mixed->range.first), clock);
        return refused(std::move(parts), std::move(kept),
                       Error{ErrorCode::SourcesOverlap,
                             {part.logs->inputs.front().file},
                             {mixed->service, first, mixed->family, familyOf(part.logs->inputs)}});
    }
    if (onOverlap == OnOverlap::Replace) {
        for (RecordPart& old : parts)
            replace(old, *part.logs, clock);
    }
    parts.push_back(std::move(part));
    kept.kind = Kept::Kind::Added;
    return {std::move(kept), std::move(parts)};
}

report::ProviderRecord joined(const RecordParts& parts)
{
    if (parts.size() == 1)
        return {parts.front().paths, parts.front().logs, {}, {}, parts.front().mappings};
    report::ProviderRecord record;
    auto data = std::make_shared<logs::LogData>();
    for (const RecordPart& part : parts) {
        record.paths.insert(record.paths.end(), part.paths.begin(), part.paths.end());
        record.mappings.insert(part.mappings.begin(), part.mappings.end());
        data->leftOut.insert(data->leftOut.end(), part.logs->leftOut.begin(), part.logs->leftOut.end());
        const std::size_t first = data->inputs.size();
        for (logs::InputReport input : part.logs->inputs) {
            if (input.sameAs)
                *input.sameAs += first;
            data->inputs.push_back(std::move(input));
        }
        for (const auto& [service, log] : part.logs->services) {
            slots::ServiceLog& all = data->services[service];
            all.slots.merge(log.slots);
            all.newest = std::max(all.newest, log.newest);
        }
    }
    record.logs = std::move(data);
    return record;
}

} // namespace clausemeter::book
