// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The review of a version as JSON, CSV and XLSX.

#include "model/contract/termtokens.h"
#include "model/report/csvwriter.h"
#include "model/report/jsonwriter.h"
#include "model/report/versioneffect.h"
#include "model/report/workbookwriter.h"

namespace clausemeter::report {

namespace {

void writeVersion(JsonWriter& out, const char* key, const sla::Definition& definition)
{
    out.key(key).beginObject();
    out.key("version").text(definition.version);
    out.key("file").text(definition.file);
    out.key("sha256").text(definition.digest);
    out.endObject();
}

void writeFigure(JsonWriter& out, const char* key, const std::optional<contract::DefinedFigure>& figure)
{
    out.key(key);
    if (!figure) {
        out.null();
        return;
    }
    out.beginObject();
    out.key("kind").text(contract::tokenOf(figure->kind));
    out.key("value").text(figure->value.toString());
    out.key("unit");
    if (figure->kind == contract::TermKind::Period)
        out.text(contract::tokenOf(figure->unit));
    else
        figure->kind == contract::TermKind::Percentage ? out.text("percent") : out.null();
    out.key("comparator").text(contract::tokenOf(figure->comparator));
    out.endObject();
}

void writeAmount(JsonWriter& out, const char* key, const std::optional<Money>& amount)
{
    out.key(key);
    amount ? out.text(amount->toString()) : out.null();
}

void writeOutcome(JsonWriter& out, const char* key, const std::optional<sla::Outcome>& outcome)
{
    out.key(key);
    if (!outcome) {
        out.null();
        return;
    }
    out.beginObject();
    out.key("downtime_seconds");
    outcome->hasDowntime ? out.number(outcome->downtimeSeconds) : out.null();
    out.key("availability_percent");
    outcome->availabilityPercent ? out.text(outcome->availabilityPercent->toString(4)) : out.null();
    out.key("voucher_percent").number(outcome->voucherPercent);
    writeAmount(out, "voucher", outcome->voucher);
    out.endObject();
}

template <typename Out>
void writeRows(Out& out, const Case& c, const VersionReview& review, const EffectTexts& texts)
{
    for (const std::string& header : texts.headers)
        out.text(header);
    out.endRow();
    const auto amount = [&out](const std::optional<Money>& money) {
        money ? out.amount(*money) : out.text({});
    };
    const auto decimal = [&out](const std::optional<Decimal>& value, int digits) {
        value ? out.decimal(value->toString(digits)) : out.text({});
    };
    for (const VersionedMonth& month : review.effect.months) {
        out.text(month.service).date(month.month.start).date(month.month.end);
        for (const auto& outcome : {month.before, month.after}) {
            const sla::Outcome shown = outcome.value_or(sla::Outcome());
            decimal(shown.availabilityPercent, 4);
            decimal(shown.voucherPercent, 0);
            amount(shown.voucher);
        }
        amount(month.difference());
        out.text(c.account.account.customer.currency).endRow();
    }
}

} // namespace

QByteArray effectJson(const Case& c, const VersionReview& review)
{
    JsonWriter out;
    out.beginObject();
    out.key("format").text("clausemeter-effect/1");
    out.key("customer").text(c.account.account.customer.id);
    out.key("as_of").text(toIso(c.analysis.asOf));
    out.key("agreement").text(review.after.id);
    writeVersion(out, "before", review.before);
    writeVersion(out, "after", review.after);
    out.key("figures").beginArray();
    for (const contract::FigureChange& change : review.figures) {
        out.beginObject();
        out.key("figure").text(change.either().token);
        out.key("clause").text(change.either().clause);
        writeFigure(out, "before", change.before);
        writeFigure(out, "after", change.after);
        out.endObject();
    }
    out.endArray();
    out.key("months").beginArray();
    for (const VersionedMonth& month : review.effect.months) {
        out.beginObject();
        out.key("service").text(month.service);
        out.key("start").text(toIso(month.month.start));
        out.key("end").text(toIso(month.month.end));
        writeOutcome(out, "before", month.before);
        writeOutcome(out, "after", month.after);
        writeAmount(out, "difference", month.difference());
        out.endObject();
    }
    out.endArray();
    out.key("difference").text(review.effect.difference.toString());
    out.key("unknown").number(std::int64_t(review.effect.unknown));
    out.key("unlisted_exclusions").number(std::int64_t(review.effect.unlisted));
    out.endObject();
    return out.take();
}

QByteArray effectCsv(const Case& c, const VersionReview& review, const EffectTexts& texts)
{
    CsvWriter out;
    writeRows(out, c, review, texts);
    return out.take();
}

Result<QByteArray> effectXlsx(const Case& c, const VersionReview& review, const EffectTexts& texts,
                              Instant stamp)
{
    WorkbookWriter out(texts.title, stamp);
    writeRows(out, c, review, texts);
    return out.take();
}

} // namespace clausemeter::report
