// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/bills/billsjson.h"

#include "model/report/jsonwriter.h"
#include "model/report/tokens.h"

#include <algorithm>

namespace clausemeter::bills {

namespace {

using report::JsonWriter;

void writeAmount(JsonWriter& out, const char* key, const std::optional<Money>& amount)
{
    out.key(key);
    amount ? out.text(amount->toString()) : out.null();
}

void writeTake(JsonWriter& out, const BillTake& take)
{
    out.key("lines").number(take.lines);
    out.key("cash").text(take.cash.toString());
}

void writeInput(JsonWriter& out, const BillData& data, const BillInput& input)
{
    out.beginObject();
    out.key("file").text(input.file);
    out.key("kind").text(tokenOf(input.kind));
    out.key("encoding").text(report::tokenOf(input.encoding));
    out.key("currency");
    input.currency.empty() ? out.null() : out.text(input.currency);
    const std::pair<const char*, std::int64_t> counts[] = {
        {"records", input.records},   {"accepted", input.accepted}, {"duplicates", input.duplicates},
        {"rejected", input.rejected}, {"blank", input.blank},       {"header", input.header},
        {"totals", input.totals}};
    for (const auto& [key, count] : counts)
        out.key(key).number(count);
    out.key("rejected_by").beginObject();
    for (const auto& [reason, count] : input.rejectedBy)
        out.key(tokenOf(reason)).number(count);
    out.endObject();
    out.key("columns_not_used").beginArray();
    for (const BillFileColumn& column : input.columns) {
        if (!column.column)
            out.text(column.name);
    }
    out.endArray();
    out.key("same_as");
    input.sameAs ? out.text(data.inputs[*input.sameAs].file) : out.null();
    out.endObject();
}

void writeIssue(JsonWriter& out, const BillData& data, const BillIssue& issue)
{
    out.beginObject();
    out.key("code").text(tokenOf(issue.code));
    out.key("file").text(data.inputs[issue.input].file);
    out.key("line");
    issue.line > 0 ? out.number(issue.line) : out.null();
    out.key("details").beginArray();
    for (const std::string& detail : issue.details)
        out.text(detail);
    out.endArray().endObject();
}

void writeFee(JsonWriter& out, const char* key, const std::optional<account::Fee>& fee)
{
    out.key(key);
    if (!fee) {
        out.null();
        return;
    }
    out.beginObject();
    writeAmount(out, tokenOf(FeePart::Gross), fee->gross);
    writeAmount(out, tokenOf(FeePart::Discount), fee->discount);
    writeAmount(out, tokenOf(FeePart::Voucher), fee->voucher);
    writeAmount(out, tokenOf(FeePart::PromotionalCredit), fee->promotionalCredit);
    writeAmount(out, tokenOf(FeePart::Other), fee->other);
    writeAmount(out, tokenOf(FeePart::Cash), fee->cash);
    out.endObject();
}

void writeMonth(JsonWriter& out, const MonthComparison& month, bool taken)
{
    out.beginObject();
    out.key("month").text(toIso(month.month.month()));
    out.key("start").text(toIso(month.month.start));
    out.key("end").text(toIso(month.month.end));
    out.key("state").text(tokenOf(month.agreement));
    writeFee(out, "account", month.recorded);
    writeFee(out, "bills", month.billed);
    out.key("differences").beginArray();
    for (const FeeDifference& difference : month.differences)
        out.text(tokenOf(difference.part));
    out.endArray();
    out.key("days_billed").number(month.daysBilled);
    out.key("taken").truth(taken);
    out.endObject();
}

void writeRules(JsonWriter& out, const BillResult& result, const ServiceComparison& service)
{
    const auto& assignments = result.settings.assignments;
    const auto assignment = std::ranges::find(assignments, service.service, &BillAssignment::service);
    out.key("rules").beginArray();
    for (std::size_t i = 0; i < service.ofRules.size(); ++i) {
        const BillRule& rule = assignment->rules[i];
        out.beginObject();
        out.key("product").text(rule.product);
        out.key("sub_product").text(rule.subProduct);
        out.key("component").text(rule.component);
        out.key("resource").text(rule.resource);
        writeTake(out, service.ofRules[i]);
        out.endObject();
    }
    out.endArray();
}

void writeService(JsonWriter& out, const BillResult& result, const ServiceComparison& service)
{
    const auto& fees = result.comparison.fees.services;
    const auto billed = std::ranges::find(fees, service.service, &BilledService::service);
    out.beginObject();
    out.key("id").text(service.service);
    writeTake(out, service.take);
    out.key("outside_service_months").number(std::int64_t(billed->outside.size()));
    out.key("without_time_of_use").number(std::int64_t(billed->timeless.size()));
    writeRules(out, result, service);
    out.key("months").beginArray();
    for (const MonthComparison& month : service.months) {
        const bool taken = std::ranges::any_of(result.taken, [&](const account::Fee& fee) {
            return fee.service == service.service && fee.monthStart == month.month.start;
        });
        writeMonth(out, month, taken);
    }
    out.endArray().endObject();
}

void writeLoose(JsonWriter& out, const char* key, const BillData& data, const std::vector<LooseLines>& list)
{
    out.key(key).beginArray();
    for (const LooseLines& loose : list) {
        const BillLine& line = data.lines[loose.first];
        out.beginObject();
        out.key("product").text(line.product);
        out.key("product_code").text(line.productCode);
        out.key("sub_product").text(line.subProduct);
        out.key("component").text(line.component);
        out.key("resource").text(line.resource);
        writeTake(out, loose.take);
        out.key("services").beginArray();
        for (const std::string& service : loose.services)
            out.text(service);
        out.endArray().endObject();
    }
    out.endArray();
}

} // namespace

QByteArray billsJson(const BillResult& result)
{
    JsonWriter out;
    out.beginObject();
    out.key("schema").text("clausemeter-bills/1");
    out.key("as_of").text(toIso(result.asOf));
    out.key("customer").text(result.account.customer.id);
    out.key("currency").text(result.account.customer.currency);
    out.key("transfer_is_cash").truth(result.settings.options.transferIsCash);
    out.key("inputs").beginArray();
    for (const BillInput& input : result.data.inputs)
        writeInput(out, result.data, input);
    out.endArray();
    out.key("issues").beginArray();
    for (const BillIssue& issue : result.data.issues)
        writeIssue(out, result.data, issue);
    out.endArray();
    out.key("services").beginArray();
    for (const ServiceComparison& service : result.comparison.services)
        writeService(out, result, service);
    out.endArray();
    writeLoose(out, "of_no_service", result.data, result.comparison.unassigned);
    writeLoose(out, "of_several_services", result.data, result.comparison.ambiguous);
    out.endObject();
    return out.take();
}

const char* tokenOf(std::optional<BillKind> kind)
{
    if (!kind)
        return "vouchers";
    switch (*kind) {
    case BillKind::DetailCsv:
        return "detail-csv";
    case BillKind::DetailJson:
        return "detail-json";
    case BillKind::ResourceSummary:
        return "resource-summary";
    }
    return "";
}

const char* tokenOf(BillBadReason reason)
{
    switch (reason) {
    case BillBadReason::FewFields:
        return "few_fields";
    case BillBadReason::ManyFields:
        return "many_fields";
    case BillBadReason::BadAmount:
        return "bad_amount";
    case BillBadReason::BadTime:
        return "bad_time";
    case BillBadReason::EndBeforeBegin:
        return "end_before_begin";
    case BillBadReason::Undecodable:
        return "undecodable";
    case BillBadReason::OpenQuote:
        return "open_quote";
    case BillBadReason::NoComponents:
        return "no_components";
    case BillBadReason::NotARecord:
        return "not_a_record";
    }
    return "";
}

const char* tokenOf(BillIssueCode code)
{
    switch (code) {
    case BillIssueCode::CostDisagrees:
        return "cost_disagrees";
    case BillIssueCode::CostSumDisagrees:
        return "cost_sum_disagrees";
    case BillIssueCode::TaxDisagrees:
        return "tax_disagrees";
    case BillIssueCode::TotalDisagrees:
        return "total_disagrees";
    case BillIssueCode::RecordsMissing:
        return "records_missing";
    case BillIssueCode::Duplicate:
        return "duplicate";
    case BillIssueCode::PossibleDuplicate:
        return "possible_duplicate";
    case BillIssueCode::NoUsageTime:
        return "no_usage_time";
    }
    return "";
}

const char* tokenOf(FeePart part)
{
    switch (part) {
    case FeePart::Gross:
        return "gross";
    case FeePart::Discount:
        return "discount";
    case FeePart::Voucher:
        return "voucher";
    case FeePart::PromotionalCredit:
        return "promotional_credit";
    case FeePart::Other:
        return "other";
    case FeePart::Cash:
        return "cash";
    }
    return "";
}

const char* tokenOf(FeeAgreement agreement)
{
    switch (agreement) {
    case FeeAgreement::Agrees:
        return "agrees";
    case FeeAgreement::Differs:
        return "differs";
    case FeeAgreement::NotRecorded:
        return "not_recorded";
    case FeeAgreement::NotBilled:
        return "not_billed";
    case FeeAgreement::Ambiguous:
        return "ambiguous";
    }
    return "";
}

} // namespace clausemeter::bills
