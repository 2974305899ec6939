// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samelogs.h"

#include <map>
#include <set>

namespace clausemeter::test {

namespace {

using Names = std::map<std::string, std::uint64_t>;

// Counts of a slot by name, so that the order in which names turned up does not matter.
Names codesAt(const slots::SlotTable& table, slots::SlotIndex slot)
{
    Names found;
    for (std::size_t i = 0; i < table.codes().size(); ++i) {
        const auto count = table.failures(slot, slots::SlotTable::CodeIndex(i));
        if (count > 0)
            found[i == slots::SlotTable::kOtherCodes ? "(others)" : table.codes()[i]] += count;
    }
    return found;
}

std::map<std::string, slots::RegionCounts> regionsAt(const slots::SlotTable& table, slots::SlotIndex slot)
{
    std::map<std::string, slots::RegionCounts> found;
    for (std::size_t i = 0; i < table.regions().size(); ++i) {
        const auto counts = table.region(slot, slots::SlotTable::RegionIndex(i));
        if (counts != slots::RegionCounts())
            found[i == slots::SlotTable::kOtherRegions ? "(others)" : table.regions()[i]] = counts;
    }
    return found;
}

QString slotDifference(const slots::SlotTable& a, const slots::SlotTable& b)
{
    const auto extent = a.extent();
    if (extent != b.extent())
        return QStringLiteral("extent");
    for (slots::SlotIndex slot = extent ? extent->first : slots::SlotIndex(); extent && slot < extent->end;
         ++slot) {
        const bool same = a.at(slot) == b.at(slot) && codesAt(a, slot) == codesAt(b, slot) &&
                          regionsAt(a, slot) == regionsAt(b, slot);
        if (!same)
            return QStringLiteral("slot %1: %2/%3 and %4/%5")
                .arg(slot.value)
                .arg(a.at(slot).counts.successes)
                .arg(a.at(slot).counts.requests)
                .arg(b.at(slot).counts.successes)
                .arg(b.at(slot).counts.requests);
    }
    return {};
}

struct Sums {
    std::map<logs::RejectReason, std::int64_t> rejected;
    std::int64_t accepted = 0;
    std::int64_t outside = 0;
    std::int64_t otherEvents = 0;
    std::int64_t records = 0;
    std::int64_t first = INT64_MAX;
    std::int64_t last = INT64_MIN;
    std::set<std::string> forms;
    bool operator==(const Sums&) const = default;
};

Sums sumsOf(const logs::LogData& data)
{
    Sums sums;
    for (const logs::InputReport& input : data.inputs) {
        for (const auto& [reason, count] : input.rejectedBy)
            sums.rejected[reason] += count;
        sums.accepted += input.accepted;
        sums.outside += input.outside;
        sums.otherEvents += input.otherEvents;
        sums.records += input.records - input.header;
        if (input.firstMs) {
            sums.first = std::min(sums.first, *input.firstMs);
            sums.last = std::max(sums.last, *input.lastMs);
        }
        sums.forms.insert(input.resultForm);
    }
    return sums;
}

} // namespace

QString difference(const logs::LogData& a, const logs::LogData& b)
{
    const Sums first = sumsOf(a);
    const Sums second = sumsOf(b);
    if (first.rejected != second.rejected) {
        QString text = QStringLiteral("rejected");
        for (int reason = 0; reason < int(logs::kRejectReasonCount); ++reason) {
            const auto count = [&](const Sums& sums) {
                const auto found = sums.rejected.find(logs::RejectReason(reason));
                return found == sums.rejected.end() ? 0 : found->second;
            };
            text += QStringLiteral(" %1:%2/%3").arg(reason).arg(count(first)).arg(count(second));
        }
        return text;
    }
    if (!(first == second))
        return QStringLiteral(
                   "accepted %1/%2 outside %3/%4 other events %5/%6 records %7/%8 from %9/%10 forms %11/%12")
            .arg(first.accepted)
            .arg(second.accepted)
            .arg(first.outside)
            .arg(second.outside)
            .arg(first.otherEvents)
            .arg(second.otherEvents)
            .arg(first.records)
            .arg(second.records)
            .arg(first.first)
            .arg(second.first)
            .arg(QString::fromStdString(*first.forms.begin()), QString::fromStdString(*second.forms.begin()));
    std::set<std::string> services;
    for (const auto* data : {&a, &b}) {
        for (const auto& [service, log] : data->services)
            services.insert(service);
    }
    for (const std::string& service : services) {
        const auto one = a.services.find(service);
        const auto other = b.services.find(service);
        if (one == a.services.end() || other == b.services.end())
            return QString::fromStdString("only one has service " + service);
        if (one->second.newest != other->second.newest)
            return QString::fromStdString("newest of " + service);
        if (const QString found = slotDifference(one->second.slots, other->second.slots); !found.isEmpty())
            return QString::fromStdString(service) + QStringLiteral(": ") + found;
    }
    return {};
}

} // namespace clausemeter::test
