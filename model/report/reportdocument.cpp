// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/reportdocument.h"

#include "model/report/evidencechapter.h"
#include "model/report/monthchapter.h"

#include <algorithm>

namespace clausemeter::report {

namespace {

std::vector<MonthRef> allMonths(const sla::Analysis& analysis)
{
    std::vector<MonthRef> refs;
    for (std::size_t s = 0; s < analysis.services.size(); ++s) {
        for (std::size_t m = 0; m < analysis.services[s].months.size(); ++m)
            refs.push_back({s, m});
    }
    return refs;
}

const sla::MonthResult& monthOf(const sla::Analysis& analysis, MonthRef ref)
{
    return analysis.services[ref.service].months[ref.month];
}

Facts titleFacts(const Case& c, const Document& document, const std::vector<MonthRef>& refs)
{
    const account::Customer& customer = c.analysis.customer;
    Facts facts;
    facts.facts.push_back({Label::Customer, {customer.name}, true});
    facts.facts.push_back({Label::CustomerId, {OwnText{customer.id}}});
    Fact services{Label::Service, {}};
    Fact agreements{Label::Agreement, {}};
    std::vector<std::string> named;
    for (const MonthRef ref : refs) {
        if (ref.month != 0)
            continue;
        services.values.emplace_back(ServiceName{ref.service});
        const std::string& id = c.analysis.services[ref.service].definition.id;
        if (std::find(named.begin(), named.end(), id) == named.end()) {
            named.push_back(id);
            agreements.values.emplace_back(AgreementName{ref.service});
        }
    }
    facts.facts.push_back(services);
    facts.facts.push_back(agreements);
    if (document.months.size() == 1)
        facts.facts.push_back({Label::ServiceMonth, {document.months.front()}});
    else if (!document.months.empty())
        facts.facts.push_back(
            {Label::ServiceMonths, {DayRange{document.months.front().first, document.months.back().last}}});
    facts.facts.push_back({Label::AsOf, {c.analysis.asOf}});
    return facts;
}

Totals totalsOf(const sla::Analysis& analysis, const std::vector<MonthRef>& refs)
{
    Totals totals;
    for (const MonthRef ref : refs) {
        const sla::MonthResult& month = monthOf(analysis, ref);
        ++totals.months;
        if (month.standardMet == false)
            ++totals.notMet;
        if (month.claim.state == sla::ClaimState::Open) {
            ++totals.open;
            totals.openAmount += month.voucher.value_or(Money());
            totals.openWithoutFee += !month.voucher;
        }
    }
    return totals;
}

// Services are told apart by their ids where there is more than one; the title names them in full.
Table overviewTable(const sla::Analysis& analysis, const std::vector<MonthRef>& refs)
{
    const bool several = refs.front().service != refs.back().service;
    Table table{Label::Overview,
                {{Label::ServiceMonth},
                 {Label::Availability, Align::End, true},
                 {Label::Downtime, Align::End},
                 {Label::VoucherPercent, Align::End},
                 {Label::Voucher, Align::End},
                 {Label::ClaimState},
                 {Label::LastDay}},
                {}};
    for (const MonthRef ref : refs) {
        const sla::MonthResult& month = monthOf(analysis, ref);
        const auto availability = month.availabilityPercent[sla::View::Contract];
        const auto percent = month.voucherPercent[sla::View::Contract];
        const bool claimable = month.standardMet == false;
        table.rows.push_back(
            {{DayRange{month.month.start, month.month.end},
              availability ? Value(sla::Percent{*availability}) : Value(),
              availability && month.hasDowntime() ? Value(Minutes{month.downtimeSeconds[sla::View::Contract]})
                                                  : Value(),
              percent ? Value(Threshold{*percent}) : Value(), month.voucher ? Value(*month.voucher) : Value(),
              month.claim.state, claimable ? Value(month.claim.window.closes) : Value()},
             {}});
        if (several)
            table.rows.back().cells.insert(table.rows.back().cells.begin(),
                                           OwnText{analysis.services[ref.service].id});
    }
    if (several)
        table.columns.insert(table.columns.begin(), Column{Label::Service});
    return table;
}

} // namespace

Document reportDocument(const Case& c)
{
    const std::vector<MonthRef> refs = allMonths(c.analysis);
    Document document{c.analysis.customer, c.analysis.asOf, c.analysis.clock, {}, {}};
    for (const MonthRef ref : refs) {
        const sla::ServiceMonth& month = monthOf(c.analysis, ref).month;
        document.months.push_back({month.start, month.end});
    }
    std::sort(document.months.begin(), document.months.end(), [](const DayRange& a, const DayRange& b) {
        return std::pair(a.first, a.last) < std::pair(b.first, b.last);
    });
    document.months.erase(std::unique(document.months.begin(), document.months.end()), document.months.end());

    const bool several = refs.size() > 1;
    Chapter title{Label::Report, std::nullopt, {}};
    Section head{Label::None, {titleFacts(c, document, refs)}};
    if (refs.size() == 1)
        head.blocks.push_back(verdictOf(monthOf(c.analysis, refs.front()), refs.front()));
    if (several) {
        const Totals totals = totalsOf(c.analysis, refs);
        head.blocks.push_back(Verdict{totals, {}, totals.notMet > 0 ? Mood::Bad : Mood::Neutral});
    }
    title.sections.push_back(std::move(head));
    if (several)
        title.sections.push_back({Label::Overview, {overviewTable(c.analysis, refs)}});
    document.chapters.push_back(std::move(title));
    for (const MonthRef ref : refs)
        document.chapters.push_back(monthChapter(c, ref, several));
    document.chapters.push_back(evidenceChapter(c));
    return document;
}

} // namespace clausemeter::report
