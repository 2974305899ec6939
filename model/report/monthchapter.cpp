// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/monthchapter.h"

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

Table viewsTable(const sla::MonthResult& month)
{
    Table table{Label::Figures, {{Label::Figure}}, {}};
    Row downtime{{Label::Downtime}, {}};
    Row availability{{Label::Availability}, {}};
    Row voucher{{Label::VoucherPercent}, {}};
    for (const View view : sla::kViews) {
        table.columns.push_back({view, Align::End, view == View::Contract});
        const bool known = month.availabilityPercent[view].has_value();
        downtime.cells.push_back(known && month.hasDowntime() ? Value(Minutes{month.downtimeSeconds[view]})
                                                              : Value());
        availability.cells.push_back(known ? Value(sla::Percent{*month.availabilityPercent[view]}) : Value());
        const auto& percent = month.voucherPercent[view];
        voucher.cells.push_back(percent ? Value(Threshold{*percent}) : Value());
    }
    if (month.hasDowntime())
        table.rows.push_back(downtime);
    table.rows.insert(table.rows.end(), {availability, voucher});
    return table;
}

Facts baseFacts(const sla::ServiceResult& service, const sla::MonthResult& month)
{
    Facts facts;
    facts.brief = true;
    facts.facts.push_back({Label::Standard, {Threshold{service.definition.standardPercent.value}}});
    facts.facts.push_back({Label::TotalMinutes, {month.totalMinutes}});
    if (month.shape == sla::Shape::Outages) // rests on no request
        return facts;
    facts.facts.push_back({Label::Requests, {orUnknown(month.requests)}});
    facts.facts.push_back({Label::Successes, {orUnknown(month.successes)}});
    if (month.customerCausedFailures > 0)
        facts.facts.push_back({Label::NotAttributable, {month.customerCausedFailures}});
    facts.facts.push_back({Label::SlotsWithData, {month.slots.withData}});
    if (month.shape == sla::Shape::SlotRate)
        facts.facts.push_back({Label::SlotsUnavailable, {month.slots.unavailable}});
    facts.facts.push_back({Label::SlotsNoData, {month.slots.noData}});
    if (month.slots.pending > 0)
        facts.facts.push_back({Label::SlotsPending, {month.slots.pending}});
    facts.facts.push_back({Label::Grade, {month.slots.withData > 0 ? Value(month.weakestGrade) : Value()}});
    return facts;
}

Label noWindows(sla::Shape shape)
{
    switch (shape) {
    case sla::Shape::SlotRate:
        return Label::NoWindows;
    case sla::Shape::MeanErrorRate:
        return Label::NoWindowsOfMean;
    case sla::Shape::Outages:
        return Label::NoOutages;
    }
    return Label::NoWindows;
}

// The exclusions that touch a window.
std::vector<ClauseStanding> clausesOf(const Case& c, const sla::MonthResult& month, const sla::Window& window)
{
    std::vector<ClauseStanding> clauses;
    for (const std::size_t i : window.exclusions) {
        const sla::AppliedExclusion& applied = month.exclusions[i];
        clauses.push_back({c.account.account.exclusions[applied.index].clause, applied.standing.standing});
    }
    return clauses;
}

// What the account says of an outage: of one window, of all the records that it was joined from.
std::vector<Detail> outageDetails(const Case& c, const std::string& service, const sla::Window& window)
{
    Detail evidence{Label::Evidences, {}};
    Detail notes{Label::Note, {}};
    for (const account::Outage& outage : c.account.account.outages) {
        if (outage.service != service || outage.time.intersected(window.time).isEmpty())
            continue;
        for (const std::string& name : outage.evidence)
            evidence.values.emplace_back(OwnText{name});
        if (!outage.note.empty())
            notes.values.emplace_back(OwnText{outage.note});
    }
    std::vector<Detail> details;
    for (Detail& detail : {std::ref(evidence), std::ref(notes)}) {
        if (!detail.values.empty())
            details.push_back(std::move(detail));
    }
    return details;
}

Table outagesTable(const Case& c, MonthRef ref, const sla::MonthResult& month)
{
    Table table{Label::Outages,
                {{Label::Start},
                 {Label::End},
                 {Label::MinutesLength, Align::End},
                 {Label::MinutesCounted, Align::End, true},
                 {Label::Standing},
                 {Label::Clause}},
                {}};
    for (const sla::Window& window : month.windows) {
        table.rows.push_back(
            {{window.time.start, window.time.end, Minutes{window.seconds}, Minutes{window.countedSeconds},
              sla::windowStanding(window, month), clausesOf(c, month, window)},
             outageDetails(c, c.analysis.services[ref.service].id, window)});
    }
    return table;
}

Table windowsTable(const Case& c, const sla::MonthResult& month)
{
    Table table{Label::Windows,
                {{Label::Start},
                 {Label::End},
                 {Label::MinutesLength, Align::End},
                 {Label::MinutesCounted, Align::End, true},
                 {Label::Requests, Align::End},
                 {Label::Failures, Align::End},
                 {Label::LowestRate, Align::End},
                 {Label::Standing},
                 {Label::Clause}},
                {}};
    for (const sla::Window& window : month.windows) {
        table.rows.push_back(
            {{window.time.start, window.time.end, Minutes{window.seconds}, Minutes{window.countedSeconds},
              orUnknown(window.requests), orUnknown(window.failures),
              window.lowestRatePercent ? Value(sla::Percent{*window.lowestRatePercent}) : Value(),
              sla::windowStanding(window, month), clausesOf(c, month, window)},
             {}});
    }
    return table;
}

// As many lines of a window as a reader takes in.
constexpr std::size_t kCodesOfWindow = 3;
constexpr std::size_t kRegionsOfWindow = 5;

Value codeName(const sla::CodeShare& code)
{
    switch (code.part) {
    case sla::PartOf::Name:
        return OwnText{code.code};
    case sla::PartOf::Without:
        return Label::NoCode;
    case sla::PartOf::Others:
        return Label::OtherCodes;
    case sla::PartOf::Rest:
        return Label::TheRest;
    }
    return {};
}

Value regionName(const sla::RegionShare& region)
{
    switch (region.part) {
    case sla::PartOf::Name:
        return OwnText{region.region};
    case sla::PartOf::Without:
        return Label::NoRegion;
    case sla::PartOf::Others:
        return Label::OtherRegions;
    case sla::PartOf::Rest:
        return Label::TheRest;
    }
    return {};
}

Table codesTable(const sla::Definition& definition, const sla::MonthResult& month)
{
    Table table{Label::ErrorCode,
                {{Label::Window},
                 {Label::ErrorCode},
                 {Label::Meaning},
                 {Label::CustomerCaused},
                 {Label::Failures, Align::End, true},
                 {Label::Share, Align::End}},
                {}};
    for (const sla::Window& window : month.windows) {
        for (const sla::CodeShare& code : sla::shortened(window.breakdown.codes, kCodesOfWindow)) {
            const sla::ErrorCodeMeaning* known =
                code.part == sla::PartOf::Name ? definition.errorCode(code.code) : nullptr;
            table.rows.push_back({{window.time, codeName(code), known ? Value(known->meaning) : Value(),
                                   code.customerCaused ? Value(Label::Yes) : Value(),
                                   std::int64_t(code.failures), sla::Percent{code.percent}},
                                  {}});
        }
    }
    return table;
}

Table regionsTable(const sla::MonthResult& month)
{
    Table table{Label::Region,
                {{Label::Window},
                 {Label::Region},
                 {Label::Requests, Align::End},
                 {Label::Failures, Align::End, true},
                 {Label::SuccessRate, Align::End}},
                {}};
    for (const sla::Window& window : month.windows) {
        for (const sla::RegionShare& region : sla::shortened(window.breakdown.regions, kRegionsOfWindow)) {
            table.rows.push_back({{window.time, regionName(region), std::int64_t(region.requests),
                                   std::int64_t(region.failures), sla::Percent{region.ratePercent}},
                                  {}});
        }
    }
    return table;
}

// Why the windows were down, as far as the logs name codes and regions.
Section causesSection(const sla::Definition& definition, const sla::MonthResult& month)
{
    const auto any = [&](auto test) {
        return std::ranges::any_of(month.windows, [&](const sla::Window& w) { return test(w.breakdown); });
    };
    Section section{Label::Causes, {}};
    if (any([](const sla::Breakdown& b) { return b.namesCodes(); }))
        section.blocks.push_back(codesTable(definition, month));
    else
        section.blocks.push_back(Paragraph{Label::NoCodesNamed, true});
    if (any([](const sla::Breakdown& b) { return b.namesRegions(); }))
        section.blocks.push_back(regionsTable(month));
    else
        section.blocks.push_back(Paragraph{Label::NoRegionsNamed, true});
    if (any([](const sla::Breakdown& b) { return b.hasUncounted; }))
        section.blocks.push_back(Paragraph{Label::RatesOnly, true});
    return section;
}

std::vector<Detail> exclusionDetails(const sla::Definition& definition, const account::Exclusion& exclusion,
                                     const sla::AppliedExclusion& applied)
{
    std::vector<Detail> details;
    if (const sla::ReleaseClause* release = definition.release(exclusion.clause))
        details.push_back({Label::Ground, {release->summary}});
    details.push_back({Label::Reason, {applied.standing}});
    if (!exclusion.reason.empty())
        details.push_back({Label::ReasonGiven, {OwnText{exclusion.reason}}});
    if (applied.pieces.size() > 1) {
        Detail pieces{Label::Pieces, {}};
        for (const sla::StandingPiece& piece : applied.pieces)
            pieces.values.emplace_back(piece);
        details.push_back(pieces);
    }
    if (exclusion.announced)
        details.push_back({Label::Announced, {*exclusion.announced}});
    if (!exclusion.evidence.empty()) {
        Detail evidence{Label::Evidences, {}};
        for (const std::string& name : exclusion.evidence)
            evidence.values.emplace_back(OwnText{name});
        details.push_back(evidence);
    }
    if (!exclusion.note.empty())
        details.push_back({Label::Note, {OwnText{exclusion.note}}});
    return details;
}

Table exclusionsTable(const Case& c, MonthRef ref, const sla::MonthResult& month)
{
    Table table{Label::Exclusions,
                {{Label::Start},
                 {Label::End},
                 {Label::Clause},
                 {Label::Standing},
                 {Label::Notice},
                 {Label::ReleasedProvider, Align::End},
                 {Label::ReleasedContract, Align::End, true}},
                {}};
    for (const sla::AppliedExclusion& applied : month.exclusions) {
        const account::Exclusion& exclusion = c.account.account.exclusions[applied.index];
        table.rows.push_back(
            {{exclusion.time.start, exclusion.time.end,
              ClauseRef{ref.service, exclusion.clause, exclusion.otherClause}, applied.standing.standing,
              orUnknown(exclusion.notice), Minutes{applied.releasedProvider},
              Minutes{applied.releasedContract}},
             exclusionDetails(c.analysis.services[ref.service].definition, exclusion, applied)});
    }
    return table;
}

Facts feeFacts(const sla::MonthResult& month)
{
    Facts facts;
    if (month.fee) {
        const auto add = [&](Label label, const std::optional<Money>& amount) {
            if (amount)
                facts.facts.push_back({label, {*amount}});
        };
        add(Label::FeeGross, month.fee->gross);
        add(Label::FeeDiscount, month.fee->discount);
        add(Label::FeeVoucher, month.fee->voucher);
        add(Label::FeePromotionalCredit, month.fee->promotionalCredit);
        add(Label::FeeOther, month.fee->other);
        add(Label::FeeCash, month.fee->cash);
    } else {
        facts.facts.push_back({Label::FeeCash, {Label::NoFee}});
    }
    const auto& percent = month.voucherPercent[View::Contract];
    facts.facts.push_back({Label::VoucherPercent, {percent ? Value(Threshold{*percent}) : Value()}});
    facts.facts.push_back({Label::Voucher, {orUnknown(month.voucher)}, true});
    if (month.voucherOfConsumedFee && month.standardMet == false)
        facts.facts.push_back({Label::VoucherOtherReading, {*month.voucherOfConsumedFee}});
    return facts;
}

Table capsTable(const sla::MonthResult& month, MonthRef ref)
{
    Table table{Label::Cap, {{Label::Cap}, {Label::CapAmount, Align::End}}, {}};
    for (const sla::LiabilityCap& cap : month.caps)
        table.rows.push_back({{ClauseRef{ref.service, cap.clause, {}}, orUnknown(cap.amount)}, {}});
    return table;
}

Section feeSection(const sla::ServiceResult& service, const sla::MonthResult& month, MonthRef ref)
{
    Section section{Label::FeeAndVoucher, {feeFacts(month)}};
    if (month.standardMet != false)
        return section;
    Fact conditions{Label::VoucherConditions, {}};
    for (const Bilingual& condition : service.definition.voucherConditions)
        conditions.values.emplace_back(condition);
    section.blocks.push_back(Facts{{conditions}});
    if (!month.caps.empty()) {
        section.blocks.push_back(capsTable(month, ref));
        if (month.caps.size() > 1)
            section.blocks.push_back(Paragraph{Label::CapLowest, true});
    }
    return section;
}

Section claimSection(const sla::MonthResult& month)
{
    const sla::ClaimResult& claim = month.claim;
    Facts facts;
    facts.facts.push_back({Label::ClaimState, {claim.state}, true});
    if (month.standardMet.value_or(false) || claim.state == sla::ClaimState::NoData)
        return {Label::Claim, {facts}};
    facts.facts.push_back({Label::ClaimOpens, {claim.window.opens}});
    facts.facts.push_back({Label::ClaimCloses, {claim.window.closes}});
    if (claim.daysLeft)
        facts.facts.push_back({Label::DaysLeft, {*claim.daysLeft}});
    if (claim.filed) {
        facts.facts.push_back({Label::Filed, {claim.filed->filed}});
        if (!claim.filed->ticket.empty())
            facts.facts.push_back({Label::Ticket, {OwnText{claim.filed->ticket}}});
    }
    Section section{Label::Claim, {facts}};
    if (claim.window.provisional)
        section.blocks.push_back(Paragraph{Label::Provisional});
    return section;
}

} // namespace

Verdict verdictOf(const sla::MonthResult& month, MonthRef ref)
{
    const Mood mood = !month.standardMet ? Mood::Neutral : *month.standardMet ? Mood::Good : Mood::Bad;
    return {VerdictOf{ref}, AdviceOf{ref}, mood};
}

Chapter monthChapter(const Case& c, MonthRef ref, bool withVerdict)
{
    const sla::ServiceResult& service = c.analysis.services[ref.service];
    const sla::MonthResult& month = service.months[ref.month];
    Chapter chapter{Label::None, ref, {}};

    Section head;
    if (withVerdict)
        head.blocks.push_back(verdictOf(month, ref));
    Notes notes;
    notes.lines.assign(month.warnings.begin(), month.warnings.end());
    const sla::SourceComparison* records = comparisonOf(c, service.id, month.month);
    if (records && records->verdictDiffers())
        notes.lines.emplace_back(Label::RecordsDiffer);
    if (!notes.lines.empty())
        head.blocks.push_back(notes);
    if (!head.blocks.empty())
        chapter.sections.push_back(head);

    chapter.sections.push_back({month.finished ? Label::Figures : Label::FiguresSoFar,
                                {viewsTable(month), baseFacts(service, month),
                                 Facts{{{Label::Prevails, {PrevailingRecord{ref.service}}}}}}});
    const bool isOfOutages = month.shape == sla::Shape::Outages;
    if (isOfOutages && !month.windows.empty())
        chapter.sections.push_back({Label::OutageCourse, {OutageBar{ref}}});
    if (!isOfOutages || month.slots.withData > 0)
        chapter.sections.push_back({Label::Course, {Series{ref}}});
    if (records)
        chapter.sections.push_back(recordSection(c, ref, *records));
    chapter.sections.push_back({isOfOutages ? Label::Outages : Label::Windows,
                                {month.windows.empty() ? Block(Paragraph{noWindows(month.shape)})
                                 : isOfOutages         ? Block(outagesTable(c, ref, month))
                                                       : Block(windowsTable(c, month))}});
    if (!month.windows.empty() && month.shape == sla::Shape::SlotRate)
        chapter.sections.push_back(causesSection(service.definition, month));
    chapter.sections.push_back({Label::Exclusions,
                                {month.exclusions.empty() ? Block(Paragraph{Label::NoExclusions})
                                                          : Block(exclusionsTable(c, ref, month))}});
    chapter.sections.push_back(feeSection(service, month, ref));
    chapter.sections.push_back(claimSection(month));
    chapter.sections.push_back({Label::Derivation, {Steps{ref, month.derivation}}});
    return chapter;
}

} // namespace clausemeter::report
