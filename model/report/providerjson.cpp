// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/providerjson.h"

#include "model/report/tokens.h"

namespace clausemeter::report {

namespace {

void writePercent(JsonWriter& out, const char* key, const std::optional<Decimal>& percent)
{
    out.key(key);
    percent ? out.text(percent->toString(4)) : out.null();
}

void writeTotals(JsonWriter& out, const sla::ComparisonTotals& totals)
{
    out.key("slots").beginObject();
    out.key("compared").number(totals.compared);
    out.key("equal").number(totals.equal);
    out.key("different").number(totals.different);
    out.key("only_customer").number(totals.onlyCustomer);
    out.key("only_provider").number(totals.onlyProvider);
    out.key("neither").number(totals.neither);
    out.key("pending_provider").number(totals.pendingProvider);
    out.key("pending_customer").number(totals.pendingCustomer);
    out.key("changed_state").beginObject();
    out.key("measured").number(totals.changedState[sla::View::Measured]);
    out.key("contract").number(totals.changedState[sla::View::Contract]);
    out.endObject();
    out.endObject();
}

void writeVerdict(JsonWriter& out, const char* key, const sla::RecordVerdict& verdict)
{
    const sla::Outcome& outcome = verdict.outcome;
    out.key(key).beginObject();
    out.key("downtime_seconds");
    outcome.hasDowntime ? out.number(outcome.downtimeSeconds) : out.null();
    writePercent(out, "availability_percent", outcome.availabilityPercent);
    out.key("voucher_percent").number(outcome.voucherPercent);
    out.key("standard_met");
    verdict.standardMet ? out.truth(*verdict.standardMet) : out.null();
    out.key("voucher");
    outcome.voucher ? out.text(outcome.voucher->toString()) : out.null();
    out.endObject();
}

void writeReading(JsonWriter& out, const char* key, const sla::RecordedSlot& reading)
{
    const bool hasCounts = reading.measured.requests.has_value();
    out.key(key).beginObject();
    out.key("requests").number(reading.measured.requests);
    out.key("successes").number(reading.measured.successes);
    out.key("customer_caused_failures");
    hasCounts ? out.number(std::int64_t(reading.customerCausedFailures)) : out.null();
    writePercent(out, "rate_percent", reading.measured.ratePercent);
    out.key("state").beginObject();
    out.key("measured").text(tokenOf(reading.state(sla::View::Measured)));
    out.key("contract").text(tokenOf(reading.state(sla::View::Contract)));
    out.endObject();
    out.endObject();
}

} // namespace

void writeComparison(JsonWriter& out, const sla::SourceComparison& comparison, SlaClock clock)
{
    const slots::SlotClock slotClock(clock);
    out.key("provider_record").beginObject();
    writeTotals(out, comparison.totals);
    writeVerdict(out, "customer", comparison.customer);
    writeVerdict(out, "provider", comparison.provider);
    out.key("verdict_differs").truth(comparison.verdictDiffers());
    out.key("prevails");
    comparison.providerPrevails() ? out.text("provider") : out.null();
    out.key("prevailing_clause").text(comparison.prevailingClause);
    out.key("differences").beginArray();
    for (const sla::SlotDifference& difference : comparison.differences) {
        out.beginObject();
        out.key("start").text(toIso(slotClock.startOf(difference.slot), clock));
        writeReading(out, "customer", difference.customer);
        writeReading(out, "provider", difference.provider);
        out.endObject();
    }
    out.endArray();
    out.endObject();
}

} // namespace clausemeter::report
