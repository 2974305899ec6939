// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/slotcodec.h"

#include "model/book/bytes.h"

#include <algorithm>

namespace clausemeter::book {

namespace {

using slots::Grade;
using slots::RegionCounts;
using slots::Slot;
using slots::SlotExtra;
using slots::SlotIndex;
using slots::SlotRange;
using slots::SlotTable;

constexpr std::size_t kFirstNamed = slots::BoundedNames::kOthers + 1;
constexpr std::size_t kMostNames = SlotTable::kMaxCodes * 64; // reserved ones go beyond kMaxCodes
constexpr qsizetype kMostBytes = 64 * 1024 * 1024;
// A row of numbers is kept whole where at least one in so many is not 0.
constexpr std::size_t kDense = 6;

enum class RowOf { Failures, RegionRequests, RegionFailures, RegionReserved };

struct BreakdownRow {
    RowOf kind = RowOf::Failures;
    std::size_t index = 0;
    std::vector<std::uint64_t> values;
};

void write(ByteWriter& out, const BreakdownRow& row)
{
    const auto filled =
        std::size_t(std::ranges::count_if(row.values, [](std::uint64_t value) { return value != 0; }));
    if (filled == 0)
        return;
    const bool dense = filled * kDense >= row.values.size();
    out.number(std::uint64_t(row.kind) + 1); // 0 ends the rows
    out.number(row.index);
    out.number(dense ? 0 : filled);
    if (dense) {
        out.planes(row.values);
        return;
    }
    std::size_t last = 0;
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        if (row.values[i] == 0)
            continue;
        out.number(i - last);
        out.number(row.values[i]);
        last = i;
    }
}

std::vector<std::uint64_t> readValues(ByteReader& in, std::size_t count)
{
    const std::size_t filled = in.size(count);
    if (filled == 0)
        return in.planes(count);
    std::vector<std::uint64_t> values(count);
    std::size_t at = 0;
    for (std::size_t i = 0; i < filled && in.ok(); ++i) {
        at += in.size(count - 1 - at);
        values[at] = in.number();
    }
    return values;
}

QByteArray breakdownOf(const SlotTable& table, SlotRange range)
{
    const slots::RangeTotals totals = table.totals(range);
    ByteWriter out;
    bool any = false;
    BreakdownRow row;
    const auto fill = [&](RowOf kind, std::size_t index, auto valueAt) {
        row = {kind, index, {}};
        for (SlotIndex slot = range.first; slot < range.end; ++slot)
            row.values.push_back(valueAt(slot));
        any = any || std::ranges::any_of(row.values, [](std::uint64_t value) { return value != 0; });
        write(out, row);
    };
    // Failures without a code are what the others leave.
    for (std::size_t code = SlotTable::kOtherCodes; code < totals.failures.size(); ++code) {
        if (totals.failures[code] > 0)
            fill(RowOf::Failures, code,
                 [&](SlotIndex slot) { return table.failures(slot, SlotTable::CodeIndex(code)); });
    }
    for (std::size_t region = SlotTable::kOtherRegions; region < totals.regions.size(); ++region) {
        if (totals.regions[region] == RegionCounts())
            continue;
        const auto at = [&](SlotIndex slot) { return table.region(slot, SlotTable::RegionIndex(region)); };
        fill(RowOf::RegionRequests, region, [&](SlotIndex slot) { return at(slot).requests; });
        fill(RowOf::RegionFailures, region, [&](SlotIndex slot) { return at(slot).failures; });
        fill(RowOf::RegionReserved, region, [&](SlotIndex slot) { return at(slot).reservedFailures; });
    }
    out.number(0);
    return any ? packed(out.take()) : QByteArray();
}

QByteArray extrasOf(const std::vector<Slot>& all)
{
    ByteWriter out;
    bool any = false;
    std::size_t last = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const SlotExtra& extra = all[i].extra;
        if (extra == SlotExtra())
            continue;
        any = true;
        out.number(i - last + 1); // 0 ends
        out.number(extra.rates);
        out.wide(extra.rateSum.units());
        out.wide(extra.requests.units());
        out.wide(extra.successes.units());
        last = i;
    }
    out.number(0);
    return any ? packed(out.take()) : QByteArray();
}

struct Counts {
    std::vector<Grade> grades;
    std::vector<std::uint64_t> requests;
    std::vector<std::uint64_t> failures;
};

QByteArray countsOf(const std::vector<Slot>& all)
{
    std::vector<std::uint64_t> differences;
    std::vector<std::uint64_t> failures;
    std::uint64_t last = 0;
    for (const Slot& slot : all) {
        differences.push_back(zigzag(std::int64_t(slot.counts.requests - last)));
        failures.push_back(slot.counts.requests - slot.counts.successes);
        last = slot.counts.requests;
    }
    ByteWriter out;
    for (std::size_t i = 0; i < all.size();) {
        std::size_t end = i;
        while (end < all.size() && all[end].grade == all[i].grade)
            ++end;
        out.number(std::uint64_t(all[i].grade));
        out.number(end - i);
        i = end;
    }
    out.planes(differences);
    out.planes(failures);
    return packed(out.take());
}

std::optional<Counts> readCounts(const QByteArray& bytes, std::size_t count)
{
    const auto plain = unpacked(bytes, kMostBytes);
    if (!plain)
        return std::nullopt;
    ByteReader in(*plain);
    Counts counts;
    while (counts.grades.size() < count && in.ok()) {
        const auto grade = Grade(in.size(std::size_t(Grade::Estimated)));
        const std::size_t run = in.size(count - counts.grades.size());
        if (run == 0)
            return std::nullopt;
        counts.grades.insert(counts.grades.end(), run, grade);
    }
    counts.requests = in.planes(count);
    std::uint64_t last = 0;
    for (std::uint64_t& value : counts.requests) {
        value = last + std::uint64_t(unzigzag(value));
        last = value;
    }
    counts.failures = in.planes(count);
    for (std::size_t i = 0; i < count; ++i) {
        if (counts.failures[i] > counts.requests[i])
            return std::nullopt;
    }
    return in.ok() && in.atEnd() ? std::optional(std::move(counts)) : std::nullopt;
}

// Takes what has a code off `unnamed`.
bool addBreakdown(const QByteArray& bytes, SlotIndex first, const std::vector<bool>& taken,
                  std::vector<std::uint64_t>& unnamed, SlotTable& table)
{
    if (bytes.isEmpty())
        return true;
    const auto plain = unpacked(bytes, kMostBytes);
    if (!plain)
        return false;
    ByteReader in(*plain);
    while (const std::size_t kind = in.size(std::size_t(RowOf::RegionReserved) + 1)) {
        const auto of = RowOf(kind - 1);
        const std::size_t names = of == RowOf::Failures ? table.codes().size() : table.regions().size();
        const std::size_t index = in.size(names - 1);
        if (index < SlotTable::kOtherCodes)
            return false;
        const std::vector<std::uint64_t> values = readValues(in, taken.size());
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (!taken[i] || values[i] == 0)
                continue;
            const SlotIndex slot = first + std::int64_t(i);
            if (of == RowOf::Failures) {
                if (values[i] > unnamed[i])
                    return false;
                unnamed[i] -= values[i];
                table.addRequests(slot, false, SlotTable::CodeIndex(index), values[i]);
                continue;
            }
            RegionCounts counts;
            (of == RowOf::RegionRequests   ? counts.requests
             : of == RowOf::RegionFailures ? counts.failures
                                           : counts.reservedFailures) = values[i];
            table.addToRegion(slot, SlotTable::RegionIndex(index), counts);
        }
    }
    return in.ok() && in.atEnd();
}

bool addExtras(const QByteArray& bytes, SlotIndex first, const std::vector<bool>& taken, SlotTable& table)
{
    if (bytes.isEmpty())
        return true;
    const auto plain = unpacked(bytes, kMostBytes);
    if (!plain)
        return false;
    ByteReader in(*plain);
    std::size_t at = 0;
    while (const std::size_t step = in.size(taken.size() - at)) {
        at += step - 1;
        SlotExtra extra;
        extra.rates = std::uint32_t(in.size(std::numeric_limits<std::uint32_t>::max()));
        extra.rateSum = Decimal::fromUnits(in.wide());
        extra.requests = Decimal::fromUnits(in.wide());
        extra.successes = Decimal::fromUnits(in.wide());
        if (at >= taken.size() || !in.ok())
            return false;
        if (taken[at])
            table.addExtra(first + std::int64_t(at), extra);
    }
    return in.ok() && in.atEnd();
}

Date dayOf(SlotIndex slot)
{
    return std::chrono::floor<std::chrono::days>(Date() +
                                                 std::chrono::minutes(slot.value * slots::kSlotMinutes));
}

} // namespace

QByteArray packedNames(const SlotTable& table)
{
    ByteWriter out;
    const auto write = [&out](const std::vector<std::string>& names, std::size_t from) {
        out.number(names.size() - std::min(from, names.size()));
        for (std::size_t i = from; i < names.size(); ++i)
            out.text(names[i]);
    };
    write(table.reservedCodes(), 0);
    write(table.codes(), kFirstNamed + table.reservedCodes().size());
    write(table.regions(), kFirstNamed);
    return packed(out.take());
}

std::optional<SlotTable> tableWithNames(const QByteArray& bytes)
{
    const auto plain = unpacked(bytes, kMostBytes);
    if (!plain)
        return std::nullopt;
    ByteReader in(*plain);
    const auto read = [&in] {
        std::vector<std::string> names(in.size(kMostNames));
        for (std::string& name : names)
            name = in.text();
        return names;
    };
    const std::vector<std::string> reserved = read();
    const std::vector<std::string> codes = read();
    const std::vector<std::string> regions = read();
    SlotTable table(reserved);
    for (const std::string& code : codes)
        table.codeIndex(code);
    for (const std::string& region : regions)
        table.regionIndex(region);
    const bool same = table.codes().size() == kFirstNamed + reserved.size() + codes.size() &&
                      table.regions().size() == kFirstNamed + regions.size();
    if (!in.ok() || !in.atEnd() || !same)
        return std::nullopt;
    return table;
}

std::optional<Chunk> chunkOf(const SlotTable& table, SlotRange range)
{
    Chunk chunk;
    std::vector<Slot> all;
    std::size_t end = 0;
    for (SlotIndex slot = range.first; slot < range.end; ++slot) {
        const Slot found = table.at(slot);
        if (all.empty() && !found.hasData())
            continue;
        if (all.empty())
            chunk.range.first = slot;
        all.push_back(found);
        if (found.hasData()) {
            end = all.size();
            ++chunk.slots;
            chunk.weakest = std::max(chunk.weakest, found.grade);
        }
    }
    if (all.empty())
        return std::nullopt;
    all.resize(end);
    chunk.range.end = chunk.range.first + std::int64_t(end);
    chunk.counts = countsOf(all);
    chunk.breakdown = breakdownOf(table, chunk.range);
    chunk.extras = extrasOf(all);
    return chunk;
}

std::vector<Chunk> chunksOf(const SlotTable& table)
{
    std::vector<Chunk> chunks;
    const auto extent = table.extent();
    for (auto slot = extent ? std::optional(extent->first) : std::nullopt; slot;) {
        const YearMonth month = monthOf(dayOf(*slot));
        const SlotRange whole = slots::SlotClock::slotsOf(firstDay(month), lastDay(month));
        if (auto chunk = chunkOf(table, whole))
            chunks.push_back(std::move(*chunk));
        slot = table.firstFrom(whole.end);
    }
    return chunks;
}

bool addChunk(const Chunk& chunk, SlotRange wanted, const std::vector<SlotRange>& without, SlotTable& table)
{
    const std::int64_t size = chunk.range.size();
    if (size <= 0 || size > kMostSlotsOfChunk)
        return false;
    const auto counts = readCounts(chunk.counts, std::size_t(size));
    if (!counts)
        return false;
    std::vector<bool> taken(static_cast<std::size_t>(size));
    for (std::size_t i = 0; i < taken.size(); ++i) {
        const SlotIndex slot = chunk.range.first + std::int64_t(i);
        taken[i] = wanted.contains(slot) && std::ranges::none_of(without, [slot](const SlotRange& range) {
                       return range.contains(slot);
                   });
    }
    std::vector<std::uint64_t> unnamed = counts->failures;
    if (!addBreakdown(chunk.breakdown, chunk.range.first, taken, unnamed, table))
        return false;
    for (std::size_t i = 0; i < taken.size(); ++i) {
        if (!taken[i])
            continue;
        const SlotIndex slot = chunk.range.first + std::int64_t(i);
        const std::uint64_t successes = counts->requests[i] - counts->failures[i];
        if (successes > 0)
            table.addRequests(slot, true, SlotTable::kNoCode, successes);
        if (unnamed[i] > 0)
            table.addRequests(slot, false, SlotTable::kNoCode, unnamed[i]);
        if (counts->grades[i] != Grade::Requests)
            table.addCounts(slot, 0, 0, counts->grades[i]);
    }
    return addExtras(chunk.extras, chunk.range.first, taken, table);
}

} // namespace clausemeter::book
