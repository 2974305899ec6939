// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/warehouse/groupcounting.h"

#include "model/logs/csvtext.h"
#include "model/logs/encodingguess.h"

#include <algorithm>
#include <charconv>

namespace clausemeter::warehouse {

namespace {

using logs::RejectReason;
using logs::Role;

template <typename Number>
bool isRead(std::string_view text, Number& number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && !text.empty();
}

bool mayBeKept(std::string_view name)
{
    return name.size() <= slots::BoundedNames::kMostBytes && logs::isDecodable(name);
}

logs::ResultFacts times(const logs::ResultFacts& facts, std::int64_t count)
{
    logs::ResultFacts all = facts;
    all.numbers *= count;
    all.negative *= count;
    all.inHttp *= count;
    return all;
}

} // namespace

GroupCounting::GroupCounting(const logs::ReadOptions& options, const logs::ColumnMap& columns)
    : m_options(options)
    , m_columns(columns)
    , m_rule(options.mapping.stampRule(options.clock))
    , m_clock(options.clock)
    , m_events(options.mapping.entryEvents)
    , m_meaning(options.mapping)
    , m_services(options)
    , m_reserved(options.reservedCodes.begin(), options.reservedCodes.end())
{
    std::vector<logs::ResultForm> forms;
    if (m_meaning.said())
        forms = {*m_meaning.said()};
    else if (columns.resultIsStatus)
        forms = {logs::ResultForm::Signed, logs::ResultForm::Http};
    else
        forms = {logs::ResultForm::Signed};
    m_readings.reserve(forms.size());
    for (const logs::ResultForm form : forms)
        m_readings.push_back({form, {}, std::make_unique<logs::FileCounts>(options.reservedCodes)});
}

void GroupCounting::begin(const CountQuery& query, logs::InputReport report)
{
    m_query = query;
    m_rows = 0;
    for (Reading& reading : m_readings)
        reading.inputs.push_back(report);
}

bool GroupCounting::add(std::span<const std::string_view> fields)
{
    if (fields.size() != m_query.keys.size() + 4)
        return false;
    Group group;
    std::int64_t low = 0;
    std::int64_t high = 0;
    if (!isRead(fields[fields.size() - 3], group.rows) || !isRead(fields[fields.size() - 2], low) ||
        !isRead(fields[fields.size() - 1], high) || group.rows <= 0)
        return false;
    group.time = fields[0];
    for (std::size_t i = 0; i < m_query.keys.size(); ++i) {
        const std::string_view value = logs::trimmed(fields[i + 1]);
        switch (m_query.keys[i]) {
        case Role::Service:
            group.service = value;
            break;
        case Role::Event:
            group.event = value;
            break;
        case Role::Region:
            group.region = value;
            break;
        case Role::Result:
            group.result = value;
            break;
        default:
            group.code = value;
        }
    }
    if (m_query.bySlot) {
        std::int64_t slot = 0;
        if (!isRead(fields[0], slot) || m_clock.slotOf({low}).value != slot ||
            m_clock.slotOf({high}).value != slot)
            return false;
        group.low = logs::Stamp{{low}, logs::StampForm::Iso, true};
        group.high = logs::Stamp{{high}, logs::StampForm::Iso, true};
    } else if (auto stamp = logs::parseStamp(logs::trimmed(fields[0]), m_rule)) {
        group.low = group.high = stamp;
        group.low->time.ms += low;
        group.high->time.ms += high;
        if (m_query.range && !m_query.range->contains(m_clock.slotOf(stamp->time)))
            return true; // of another day
    }
    m_rows += group.rows;

    const logs::ResultValue value = m_meaning.valueOf(group.result);
    for (Reading& reading : m_readings)
        count(group, value, reading);
    return true;
}

// The order of the questions is that of the files' readers.
void GroupCounting::count(const Group& group, const logs::ResultValue& value, Reading& reading)
{
    logs::InputReport& report = reading.inputs.back();
    if (!group.low)
        return reject(group, RejectReason::BadTime, group.time, report);
    const bool hasService = m_columns.of(Role::Service).has_value();
    const int service =
        logs::isDecodable(group.service) ? m_services.find(group.service) : logs::ServiceIndex::kUnknown;
    if (service < 0) {
        const auto reason = service == logs::ServiceIndex::kNoService ? RejectReason::NoService
                                                                      : RejectReason::UnknownService;
        return reject(group, reason, hasService ? std::optional(group.service) : std::nullopt, report);
    }
    if (m_columns.of(Role::Event) && !m_events.contains(group.event)) {
        if (!logs::isDecodable(group.event))
            return reject(group, RejectReason::Undecodable, group.event, report);
        if (accept(group, service, reading))
            report.otherEvents += group.rows;
        return;
    }
    if (&reading == &m_readings.front()) {
        logs::ResultFacts facts;
        facts.add(value);
        m_facts.add(times(facts, group.rows));
    }
    const logs::Outcome outcome = m_meaning.outcomeOf(value, reading.form);
    if (outcome == logs::Outcome::Neither)
        return reject(group, RejectReason::BadResult, group.result, report);
    std::string_view code;
    if (outcome == logs::Outcome::Failed) {
        code = logs::errorCodeOf(value, group.result, group.code);
        if (!logs::isDecodable(code))
            return reject(group, RejectReason::Undecodable, code, report);
    }
    if (accept(group, service, reading))
        addRequests(group, service, outcome == logs::Outcome::Succeeded, code, reading);
}

void GroupCounting::reject(const Group& group, RejectReason reason, std::optional<std::string_view> field,
                           logs::InputReport& report) const
{
    if (field && !logs::isDecodable(*field))
        reason = RejectReason::Undecodable;
    report.rejected += group.rows;
    report.rejectedBy[reason] += group.rows;
    if (report.badRows.size() >= m_options.keptBadRows)
        return;
    // What the group has, as a row of CSV would: the rows themselves stay where they are.
    std::string text =
        group.low && m_query.bySlot ? toIso(group.low->time, m_options.clock) : std::string(group.time);
    for (const std::string_view value :
         {group.service, group.event, group.result, group.code, group.region}) {
        text += ',';
        text += value;
    }
    report.badRows.push_back({0, 0, reason, logs::shortened(text, logs::kShownCharacters)});
}

bool GroupCounting::accept(const Group& group, int service, Reading& reading)
{
    logs::InputReport& report = reading.inputs.back();
    report.accepted += group.rows;
    if (report.timeForm.empty()) {
        report.timeForm = nameOf(group.low->form);
        report.timeHasOffset = group.low->hasOffset;
    }
    report.firstMs = std::min(report.firstMs.value_or(group.low->time.ms), group.low->time.ms);
    report.lastMs = std::max(report.lastMs.value_or(group.high->time.ms), group.high->time.ms);
    const slots::SlotIndex slot = m_clock.slotOf(group.low->time);
    if (!m_services.periodWith(service, slot).contains(slot)) {
        report.outside += group.rows;
        return false;
    }
    auto& newest = reading.counts->of(service).newest;
    newest = std::max(newest.value_or(group.high->time), group.high->time);
    return true;
}

void GroupCounting::addRequests(const Group& group, int service, bool success, std::string_view code,
                                Reading& reading)
{
    using slots::SlotTable;
    SlotTable& table = reading.counts->of(service).slots;
    const slots::SlotIndex slot = m_clock.slotOf(group.low->time);
    const auto rows = std::uint64_t(group.rows);
    if (success) {
        table.addRequests(slot, true, SlotTable::kNoCode, rows);
    } else {
        const bool isNone = code.empty() || code == "0";
        table.addRequests(slot, false,
                          isNone            ? SlotTable::kNoCode
                          : mayBeKept(code) ? table.codeIndex(code)
                                            : SlotTable::kOtherCodes,
                          rows);
    }
    if (group.region.empty())
        return;
    const auto region = mayBeKept(group.region) ? table.regionIndex(group.region) : SlotTable::kOtherRegions;
    const std::uint64_t failures = success ? 0 : rows;
    table.addToRegion(slot, region, {rows, failures, m_reserved.contains(code) ? failures : 0});
}

void GroupCounting::end()
{
    for (Reading& reading : m_readings) {
        logs::InputReport& report = reading.inputs.back();
        report.records = report.accepted + report.rejected + report.blank + report.header;
    }
}

logs::LogData GroupCounting::take()
{
    const logs::ResultForm form = m_meaning.said().value_or(m_facts.form(m_columns.resultIsStatus));
    const bool isHttp = form == logs::ResultForm::Http;
    const auto chosen = std::ranges::find_if(m_readings, [&](const Reading& reading) {
        return (reading.form == logs::ResultForm::Http) == isHttp;
    });
    Reading& reading = chosen == m_readings.end() ? m_readings.front() : *chosen;
    logs::LogData data;
    for (logs::InputReport& report : reading.inputs)
        report.resultForm = nameOf(form);
    data.inputs = std::move(reading.inputs);
    for (int service = 0; service < m_services.count(); ++service) {
        if (slots::ServiceLog* log = reading.counts->find(service))
            data.services.emplace(m_services.id(service), std::move(*log));
    }
    return data;
}

} // namespace clausemeter::warehouse
