// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/slots/slottable.h"

#include <QByteArray>
#include <optional>
#include <vector>

namespace clausemeter::book {

// Slots as the book keeps them. Everything is exact: what a table says of a slot, it says again after both
// ways. A chunk is zstd over byte planes: the grades, the requests as differences from slot to slot, the
// failures; apart from these the failures by code and the counts by region, and the rates and fractions.

// The names of a table's error codes and regions, in the order of their indexes, and which codes are
// reserved.
QByteArray packedNames(const slots::SlotTable& table);
// An empty table with these names; nothing where they are damaged.
std::optional<slots::SlotTable> tableWithNames(const QByteArray& names);

struct Chunk {
    slots::SlotRange range; // from the first to the last slot with data
    std::int64_t slots = 0; // with data
    slots::Grade weakest = slots::Grade::Requests;
    QByteArray counts;
    QByteArray breakdown; // empty: no codes and no regions
    QByteArray extras;    // empty: whole counts only
};

inline constexpr std::int64_t kMostSlotsOfChunk = 31 * slots::kSlotsPerDay;

// One chunk for each calendar month with data.
std::vector<Chunk> chunksOf(const slots::SlotTable& table);
// The slots of `range` (at most kMostSlotsOfChunk); nothing without data.
std::optional<Chunk> chunkOf(const slots::SlotTable& table, slots::SlotRange range);

// Adds the chunk's slots in `wanted` to a table with its names, save those in `without`. False, with a part
// perhaps added, when the chunk is damaged.
bool addChunk(const Chunk& chunk, slots::SlotRange wanted, const std::vector<slots::SlotRange>& without,
              slots::SlotTable& table);

} // namespace clausemeter::book
