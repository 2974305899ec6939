// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/recordsection.h"

#include <algorithm>

namespace clausemeter::report {

namespace {

using sla::View;

template <typename T>
Value orUnknown(const std::optional<T>& value)
{
    return value ? Value(*value) : Value();
}

Value percentOrUnknown(const std::optional<Decimal>& percent)
{
    return percent ? Value(sla::Percent{*percent}) : Value();
}

// The figures that follow from each record; what is decided is decided under contract.
Table figuresTable(const sla::MonthResult& customer, const sla::MonthResult& provider,
                   const sla::SourceComparison& records)
{
    Table table{Label::Records,
                {{Label::Figure},
                 {Label::RecordCustomer, Align::End},
                 {Label::RecordProvider, Align::End, records.providerPrevails()}},
                {}};
    const auto add = [&](Label label, auto value) {
        table.rows.push_back(
            {{label, value(customer, records.customer.outcome), value(provider, records.provider.outcome)},
             {}});
    };
    using Month = sla::MonthResult;
    using sla::Outcome;
    add(Label::Downtime, [](const Month&, const Outcome& o) {
        return o.availabilityPercent && o.hasDowntime ? Value(Minutes{o.downtimeSeconds}) : Value();
    });
    add(Label::Availability,
        [](const Month&, const Outcome& o) { return percentOrUnknown(o.availabilityPercent); });
    add(Label::VoucherPercent, [](const Month&, const Outcome& o) {
        return o.voucherPercent ? Value(Threshold{*o.voucherPercent}) : Value();
    });
    add(Label::Voucher, [](const Month&, const Outcome& o) { return orUnknown(o.voucher); });
    add(Label::Requests, [](const Month& m, const Outcome&) { return orUnknown(m.requests); });
    add(Label::SlotsWithData, [](const Month& m, const Outcome&) { return Value(m.slots.withData); });
    add(Label::SlotsUnavailable, [](const Month& m, const Outcome&) { return Value(m.slots.unavailable); });
    add(Label::Grade, [](const Month& m, const Outcome&) {
        return m.slots.withData > 0 ? Value(m.weakestGrade) : Value();
    });
    return table;
}

std::int64_t changedSlots(const sla::SourceComparison& records)
{
    return std::ranges::count_if(records.differences,
                                 [](const sla::SlotDifference& d) { return d.changesState(); });
}

Facts slotFacts(const sla::SourceComparison& records)
{
    const sla::ComparisonTotals& totals = records.totals;
    Facts facts;
    facts.brief = true;
    const auto add = [&facts](Label label, std::int64_t slots) { facts.facts.push_back({label, {slots}}); };
    add(Label::RecordCompared, totals.compared);
    add(Label::RecordEqual, totals.equal);
    add(Label::RecordDifferent, totals.different);
    add(Label::RecordOnlyCustomer, totals.onlyCustomer);
    if (totals.pendingProvider > 0)
        add(Label::RecordPendingProvider, totals.pendingProvider);
    add(Label::RecordOnlyProvider, totals.onlyProvider);
    if (totals.pendingCustomer > 0)
        add(Label::RecordPendingCustomer, totals.pendingCustomer);
    add(Label::RecordChangedMeasured, totals.changedState[View::Measured]);
    add(Label::RecordChangedContract, totals.changedState[View::Contract]);
    add(Label::RecordOthers, std::int64_t(records.differences.size()) - changedSlots(records));
    return facts;
}

Table slotsTable(const Case& c, const sla::SourceComparison& records)
{
    Table table{Label::RecordSlot,
                {{Label::RecordSlot},
                 {Label::CustomerRequests, Align::End},
                 {Label::CustomerRate, Align::End},
                 {Label::CustomerState},
                 {Label::ProviderRequests, Align::End},
                 {Label::ProviderRate, Align::End},
                 {Label::ProviderState}},
                {}};
    const slots::SlotClock clock(c.analysis.clock);
    for (const sla::SlotDifference& difference : records.differences) {
        if (!difference.changesState())
            continue;
        if (table.rows.size() == kListedSlots)
            break;
        Row row{{clock.startOf(difference.slot)}, {}};
        for (const sla::RecordedSlot* reading : {&difference.customer, &difference.provider}) {
            row.cells.push_back(reading->hasData() ? orUnknown(reading->measured.requests) : Value());
            row.cells.push_back(percentOrUnknown(reading->measured.ratePercent));
            row.cells.emplace_back(RecordState{reading->measured.state, reading->contract});
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

// What concerns the record's data; the claim is told of once.
Notes warningsOf(const sla::MonthResult& provider)
{
    Notes notes;
    for (const sla::Warning& warning : provider.warnings) {
        if (concernsData(warning.code))
            notes.lines.emplace_back(RecordWarning{warning});
    }
    return notes;
}

} // namespace

Section recordSection(const Case& c, MonthRef ref, const sla::SourceComparison& records)
{
    const sla::ServiceResult& service = c.analysis.services[ref.service];
    const sla::MonthResult& customer = service.months[ref.month];
    const sla::MonthResult& provider = *providerMonth(c, service.id, customer.month);

    Section section{Label::Records, {Paragraph{RecordVerdicts{ref}}}};
    if (Notes notes = warningsOf(provider); !notes.lines.empty())
        section.blocks.push_back(std::move(notes));
    section.blocks.push_back(figuresTable(customer, provider, records));
    section.blocks.push_back(slotFacts(records));
    const std::int64_t changed = changedSlots(records);
    if (changed == 0) {
        section.blocks.push_back(Paragraph{Label::NoChangedState, true});
        return section;
    }
    section.blocks.push_back(slotsTable(c, records));
    if (changed > std::int64_t(kListedSlots))
        section.blocks.push_back(Paragraph{ListedSlots{std::int64_t(kListedSlots), changed}, true});
    return section;
}

} // namespace clausemeter::report
