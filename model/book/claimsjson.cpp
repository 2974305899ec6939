// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/claimsjson.h"

#include "model/report/jsonwriter.h"
#include "model/report/tokens.h"

#include <algorithm>

namespace clausemeter::book {

namespace {

using report::JsonWriter;

template <typename T, typename ToText>
void maybe(JsonWriter& out, const char* key, const std::optional<T>& value, ToText toText)
{
    out.key(key);
    value ? out.text(toText(*value)) : out.null();
}

void writeRecord(JsonWriter& out, const std::optional<ClaimRecord>& record)
{
    const auto iso = [](Date day) { return toIso(day); };
    out.key("record");
    if (!record) {
        out.null();
        return;
    }
    out.beginObject();
    out.key("state").text(tokenOf(record->state));
    maybe(out, "drafted", record->drafted, iso);
    maybe(out, "filed", record->filed, iso);
    out.key("ticket").text(record->ticket);
    maybe(out, "decided", record->decided, iso);
    maybe(out, "approved", record->approved, [](Money amount) { return amount.toString(); });
    out.key("voucher_id").text(record->voucherId);
    maybe(out, "voucher_seen", record->voucherSeen, iso);
    out.key("note").text(record->note);
    out.endObject();
}

void writeClaim(JsonWriter& out, const PortfolioRow& row, const CustomerLine& customer)
{
    const auto contract = sla::View::Contract;
    const auto amount = [](Money money) { return money.toString(); };
    out.beginObject();
    out.key("customer").text(customer.customerId);
    out.key("name").beginObject();
    out.key("zh").text(customer.name.zh).key("en").text(customer.name.en).endObject();
    out.key("service").text(row.service);
    out.key("sla").text(row.sla);
    out.key("month").text(toIso(row.month.month()));
    out.key("start").text(toIso(row.month.start));
    out.key("end").text(toIso(row.month.end));
    out.key("downtime_seconds");
    const std::int64_t downtime = row.figures.downtimeSeconds[contract];
    downtime < 0 ? out.null() : out.number(downtime);
    maybe(out, "availability_percent", row.figures.availabilityPercent[contract],
          [](Decimal percent) { return percent.toString(4); });
    out.key("voucher_percent").number(row.figures.voucherPercent[contract]);
    maybe(out, "fee", row.figures.fee, amount);
    maybe(out, "voucher", row.figures.voucher, amount);
    out.key("opens").text(toIso(row.claim.window.opens));
    out.key("closes").text(toIso(row.claim.window.closes));
    out.key("state").text(report::tokenOf(row.claim.state));
    out.key("days_left");
    const bool isOpen = row.claim.state == sla::ClaimState::Open && row.claim.daysLeft;
    isOpen ? out.number(*row.claim.daysLeft) : out.null();
    out.key("provisional").truth(row.claim.window.provisional);
    writeRecord(out, row.record);
    out.endObject();
}

} // namespace

std::vector<PortfolioRow> claimsIn(const Portfolio& portfolio)
{
    std::vector<PortfolioRow> claims;
    std::ranges::copy_if(portfolio.rows, std::back_inserter(claims),
                         [](const PortfolioRow& row) { return row.figures.standardMet == false; });
    std::ranges::stable_sort(claims, {}, [](const PortfolioRow& row) { return row.claim.window.closes; });
    return claims;
}

QByteArray claimsJson(const Portfolio& portfolio, const std::optional<LocalCopy>& copy)
{
    const auto customers = customersById(portfolio);
    JsonWriter out;
    out.beginObject();
    out.key("schema").text("clausemeter-claims/1");
    out.key("as_of").text(toIso(portfolio.asOf));
    if (copy) {
        out.key("book_copy_of").beginObject();
        out.key("book").text(copy->address.toStdString());
        out.key("at").text(toIso(copy->at, SlaClock()));
        out.endObject();
    }
    out.key("claims").beginArray();
    for (const PortfolioRow& row : claimsIn(portfolio))
        writeClaim(out, row, *customers.at(row.customer));
    out.endArray();
    out.endObject();
    return out.take();
}

const char* tokenOf(ClaimProgress state)
{
    switch (state) {
    case ClaimProgress::Drafted:
        return "drafted";
    case ClaimProgress::Filed:
        return "filed";
    case ClaimProgress::Approved:
        return "approved";
    case ClaimProgress::PartlyApproved:
        return "partly_approved";
    case ClaimProgress::Denied:
        return "denied";
    case ClaimProgress::VoucherSeen:
        return "voucher_seen";
    }
    return "";
}

} // namespace clausemeter::book
