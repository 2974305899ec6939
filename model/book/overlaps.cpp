// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/overlapping.h"
#include "model/book/storedslots.h"
#include "model/report/tokens.h"

namespace clausemeter::book {

namespace {

Result<std::string> firstFileOf(Database& database, qint64 import)
{
    std::string file;
    const Status read = database.rows(
        QStringLiteral("SELECT file FROM import_file WHERE log_import = ? ORDER BY position LIMIT 1"),
        {import}, [&file](const Row& row) {
            file = row.text(0);
            return done();
        });
    return read ? Result<std::string>(std::move(file)) : read.error();
}

// Slots of a service in a record, with the kind of source that they are of and the import that has them; 0:
// none yet.
struct Held {
    const std::string& service;
    const slots::SlotTable& slots;
    const std::string& family;
    SlotRole role = SlotRole::Counts;
    qint64 import = 0;
};

Status addOverlaps(Database& database, qint64 customer, SlaClock clock, const Held& held,
                   std::vector<Overlap>& overlaps)
{
    const auto extent = held.slots.extent();
    if (!extent)
        return done();
    const auto stored = storedServices(database, {customer, held.service, {}, held.role});
    if (!stored)
        return stored.error();
    for (const StoredService& other : *stored) {
        if (other.import == held.import)
            continue;
        slots::ServiceLog there;
        if (const Status read = addStored(database, other, *extent, clock, there); !read)
            return read.error();
        Overlap overlap{
            held.service, other.import, {}, {}, 0, other.family, mayBeAdded(held.family, other.family)};
        measureCommon(held.slots, there.slots, overlap);
        if (overlap.slots == 0)
            continue;
        auto file = firstFileOf(database, other.import);
        if (!file)
            return file.error();
        overlap.file = std::move(*file);
        overlaps.push_back(std::move(overlap));
    }
    return done();
}

} // namespace

std::string familyOf(const std::vector<logs::InputReport>& inputs)
{
    std::optional<std::string> family;
    for (const logs::InputReport& input : inputs) {
        // Callbacks are compared with other kinds, never added to them.
        if (input.sameAs || input.kind == logs::LogKind::TrtcCallback)
            continue;
        std::string own = report::tokenOf(input.kind);
        if (input.resultForm.starts_with("rate"))
            own += "-rate";
        if (family && *family != own)
            return {};
        family = own;
    }
    return family.value_or(std::string());
}

Result<std::vector<Overlap>> overlapsOf(Database& database, qint64 customer, const NewLogs& logs)
{
    const auto clock = clockOf(database, customer);
    if (!clock)
        return clock.error();
    std::vector<Overlap> overlaps;
    const std::string family = familyOf(logs.data.inputs);
    for (const auto& [service, log] : logs.data.services) {
        const Status added = addOverlaps(database, customer, *clock,
                                         {service, log.slots, family, roleOf(logs.record)}, overlaps);
        if (!added)
            return added.error();
    }
    return overlaps;
}

Result<std::vector<Overlap>> overlapsOf(Database& database, qint64 customer, qint64 import)
{
    const auto clock = clockOf(database, customer);
    if (!clock)
        return clock.error();
    const auto providers = providersImports(database, customer);
    if (!providers)
        return providers.error();
    const SlotRole role = roleOf(providers->contains(import) ? RecordOf::Provider : RecordOf::Customer);
    const auto stored = storedServices(database, {customer, {}, {}, role});
    if (!stored)
        return stored.error();
    std::vector<Overlap> overlaps;
    for (const StoredService& own : *stored) {
        if (own.import != import)
            continue;
        slots::ServiceLog log;
        if (const Status read = addStored(database, own, kEver, *clock, log); !read)
            return read.error();
        const Held held{own.service, log.slots, own.family, role, import};
        if (const Status added = addOverlaps(database, customer, *clock, held, overlaps); !added)
            return added.error();
    }
    return overlaps;
}

} // namespace clausemeter::book
