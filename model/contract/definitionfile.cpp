// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/definitionfile.h"

#include "model/contract/agreementreader.h"
#include "model/contract/definitionreader.h"
#include "model/contract/termsfile.h"
#include "model/files/inputfile.h"
#include "model/slots/slotclock.h"

#include <QCryptographicHash>
#include <algorithm>

namespace clausemeter::contract {

namespace {

using namespace sla;

std::vector<Tier> readTiers(Reader& in, const QJsonValue& value, const std::string& list, Decimal standard)
{
    std::vector<Tier> tiers;
    Decimal above = standard;
    std::string path;
    for (const QJsonValue& entry : in.array(value, list)) {
        path = JsonPlaces::join(list, tiers.size());
        const QJsonObject o =
            in.object(entry, path, {u"at_least"_qs, u"below"_qs, u"voucher_percent"_qs, u"clause"_qs});
        const Tier tier{in.percent(o[u"at_least"], path + ".at_least"),
                        in.percent(o[u"below"], path + ".below"),
                        in.percent(o[u"voucher_percent"], path + ".voucher_percent"),
                        in.clause(o[u"clause"], path + ".clause"),
                        {}};
        if (tier.below != above)
            in.fail(path + ".below", tiers.empty() ? "definition:standard" : "definition:tier-gap");
        if (tier.atLeast >= tier.below)
            in.fail(path + ".at_least", "definition:tier-order");
        if (!tiers.empty() && tier.voucherPercent < tiers.back().voucherPercent)
            in.fail(path + ".voucher_percent", "definition:tier-percent");
        above = tier.atLeast;
        tiers.push_back(tier);
    }
    if (!tiers.empty() && above != Decimal())
        in.fail(path + ".at_least", "definition:last-tier");
    return tiers;
}

std::vector<ReleaseClause> readReleases(Reader& in, const QJsonValue& value)
{
    std::vector<ReleaseClause> releases;
    QSet<QString> seen;
    for (const QJsonValue& entry : in.array(value, "releases")) {
        const std::string path = JsonPlaces::join("releases", releases.size());
        const QJsonObject o = in.object(entry, path, {u"clause"_qs, u"summary"_qs, u"rule"_qs});
        ReleaseClause release{in.clause(o[u"clause"], path + ".clause"),
                              in.bilingual(o[u"summary"], path + ".summary"), StandingRule::Evidence};
        const std::string rule = in.text(o[u"rule"], path + ".rule");
        if (rule == "traffic_surge")
            release.rule = StandingRule::TrafficSurge;
        else if (rule == "announced_event")
            release.rule = StandingRule::AnnouncedEvent;
        else if (rule == "maintenance")
            release.rule = StandingRule::Maintenance;
        else if (rule != "evidence")
            in.fail(path + ".rule", "definition:rule");
        if (seen.contains(o[u"clause"].toString()))
            in.fail(path + ".clause", "definition:clause-twice");
        seen.insert(o[u"clause"].toString());
        releases.push_back(release);
    }
    return releases;
}

std::vector<ErrorCodeMeaning> readErrorCodes(Reader& in, const QJsonValue& value)
{
    std::vector<ErrorCodeMeaning> codes;
    QSet<QString> seen;
    if (!value.isArray())
        in.fail("error_codes", "definition:array");
    for (const QJsonValue& entry : value.toArray()) {
        const std::string path = JsonPlaces::join("error_codes", codes.size());
        const QJsonObject o =
            in.object(entry, path, {u"code"_qs, u"meaning"_qs, u"customer_caused"_qs}, {u"note"_qs});
        if (o.contains(u"note"))
            in.bilingual(o[u"note"], path + ".note");
        codes.push_back({in.text(o[u"code"], path + ".code"), in.bilingual(o[u"meaning"], path + ".meaning"),
                         in.truth(o[u"customer_caused"], path + ".customer_caused")});
        if (seen.contains(o[u"code"].toString()))
            in.fail(path + ".code", "definition:code-twice");
        seen.insert(o[u"code"].toString());
    }
    return codes;
}

void readClauses(Reader& in, const QJsonValue& value, Definition& d)
{
    const std::map<QString, std::string*> targets{{u"service_month"_qs, &d.serviceMonthClause},
                                                  {u"fee"_qs, &d.feeClause},
                                                  {u"success_rate"_qs, &d.successRateClause},
                                                  {u"total_minutes"_qs, &d.totalMinutesClause},
                                                  {u"availability"_qs, &d.availabilityClause},
                                                  {u"voucher_use"_qs, &d.voucherUseClause},
                                                  {u"fee_deduction"_qs, &d.feeDeductionClause},
                                                  {u"prevailing_record"_qs, &d.prevailingRecordClause},
                                                  {u"cap"_qs, &d.capClause}};
    QSet<QString> keys{u"not_attributable"_qs};
    for (const auto& [key, target] : targets)
        keys.insert(key);
    const QJsonObject o = in.object(value, "clauses", keys);
    for (const auto& [key, target] : targets)
        *target = in.clause(o[key], JsonPlaces::join("clauses", key.toStdString()));
    const QJsonArray list = in.array(o[u"not_attributable"], "clauses.not_attributable");
    for (const QJsonValue& entry : list) {
        d.notAttributableClauses.push_back(
            in.clause(entry, JsonPlaces::join("clauses.not_attributable", d.notAttributableClauses.size())));
    }
}

// Fails where one of these keys is there: they say nothing in the definition's shape.
void refuse(Reader& in, const QJsonObject& o, std::initializer_list<const char*> keys)
{
    for (const char* key : keys) {
        if (o.contains(QLatin1String(key)))
            in.fail(key, "definition:not-in-shape");
    }
}

// Which of the keys is there: exactly one, or at most one. Nothing: none.
std::optional<std::size_t> oneKey(Reader& in, const QJsonObject& o, const std::vector<const char*>& keys,
                                  bool isNeeded)
{
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (!o.contains(QLatin1String(keys[i])))
            continue;
        if (found)
            in.fail(keys[i], "definition:one-of");
        found = i;
    }
    if (!found && isNeeded)
        in.fail(keys.front(), "definition:missing");
    return found;
}

void readSource(Reader& in, const QJsonObject& o, Definition& d)
{
    if (o.contains(u"verified"))
        d.isVerified = in.truth(o[u"verified"], "verified");
    if (!d.isVerified || o.contains(u"source"))
        d.source = in.text(o[u"source"], "source");
    if (!d.isVerified || o.contains(u"source_date"))
        d.sourceDate = in.text(o[u"source_date"], "source_date");
}

void readSlotRate(Reader& in, const QJsonObject& o, Definition& d)
{
    refuse(in, o, {"outage", "mean_over"});
    if (o.contains(u"slot_comparator"))
        d.comparator = in.oneOf<SlotComparator>(o[u"slot_comparator"], "slot_comparator",
                                                {{"success_rate_below", SlotComparator::SuccessBelow},
                                                 {"success_rate_at_most", SlotComparator::SuccessAtMost},
                                                 {"error_rate_over", SlotComparator::ErrorOver},
                                                 {"error_rate_at_least", SlotComparator::ErrorAtLeast}});
    oneKey(in, o, {"slot_threshold_percent"}, true);
    d.slotThresholdPercent = in.citedPercent(o[u"slot_threshold_percent"], "slot_threshold_percent");
    if (isOfErrors(d.comparator))
        d.slotThresholdPercent.value = Decimal::fromInteger(100) - d.slotThresholdPercent.value;
    if (oneKey(in, o, {"situation_minutes", "consecutive_slots"}, true) == std::size_t(1)) {
        d.situationMinutes = in.number<int>(o[u"consecutive_slots"], "consecutive_slots");
        d.consecutiveSlots = d.situationMinutes.value;
        if (d.consecutiveSlots > slots::kSlotsPerDay)
            in.fail("consecutive_slots.value", "definition:too-many-slots");
        else
            d.situationMinutes.value *= slots::kSlotMinutes;
    } else {
        d.situationMinutes = in.number<int>(o[u"situation_minutes"], "situation_minutes");
    }
}

void readMean(Reader& in, const QJsonObject& o, Definition& d)
{
    refuse(in, o,
           {"outage", "slot_threshold_percent", "slot_comparator", "situation_minutes", "consecutive_slots"});
    if (o.contains(u"mean_over"))
        d.meanOverAllSlots = in.oneOf<bool>(o[u"mean_over"], "mean_over",
                                            {{"all_slots", true}, {"slots_with_requests", false}});
    d.slotThresholdPercent.clause = d.successRateClause;
    d.situationMinutes.clause = d.availabilityClause;
}

void readOutages(Reader& in, const QJsonObject& o, Definition& d)
{
    refuse(in, o,
           {"mean_over", "minimum_requests", "slot_threshold_percent", "slot_comparator", "situation_minutes",
            "consecutive_slots"});
    const QJsonObject outage = in.object(o[u"outage"], "outage", {u"means"_qs, u"clause"_qs, u"rounding"_qs},
                                         {u"over_minutes"_qs, u"failed_calls_per_minute"_qs});
    d.outageMeaning = in.bilingual(outage[u"means"], "outage.means");
    d.slotThresholdPercent.clause = in.clause(outage[u"clause"], "outage.clause");
    d.situationMinutes.clause = in.clause(outage[u"rounding"], "outage.rounding");
    if (outage.contains(u"over_minutes"))
        d.outageOverMinutes = in.number<int>(outage[u"over_minutes"], "outage.over_minutes");
    if (outage.contains(u"failed_calls_per_minute"))
        d.failedCallsPerMinute =
            in.number<int>(outage[u"failed_calls_per_minute"], "outage.failed_calls_per_minute");
}

void readShape(Reader& in, const QJsonObject& o, Definition& d)
{
    if (o.contains(u"shape"))
        d.shape = in.oneOf<Shape>(o[u"shape"], "shape",
                                  {{"slot_rate", Shape::SlotRate},
                                   {"mean_error_rate", Shape::MeanErrorRate},
                                   {"outages", Shape::Outages}});
    switch (d.shape) {
    case Shape::SlotRate:
        readSlotRate(in, o, d);
        break;
    case Shape::MeanErrorRate:
        readMean(in, o, d);
        break;
    case Shape::Outages:
        readOutages(in, o, d);
        break;
    }
    if (o.contains(u"minimum_requests"))
        d.minimumRequests = in.number<int>(o[u"minimum_requests"], "minimum_requests");
    if (o.contains(u"month_kind"))
        d.monthKind = in.oneOf<MonthKind>(o[u"month_kind"], "month_kind",
                                          {{"clipped", MonthKind::Clipped},
                                           {"natural", MonthKind::Natural},
                                           {"anniversary", MonthKind::Anniversary}});
}

// One standard with its tiers, or several targets with theirs, of which the first stands in for all until a
// service says which it has (targets.h).
void readStandard(Reader& in, const QJsonObject& o, Definition& d)
{
    if (oneKey(in, o, {"standard_percent", "targets"}, true) != std::size_t(1)) {
        d.standardPercent = in.citedPercent(o[u"standard_percent"], "standard_percent");
        d.tiers = readTiers(in, o[u"tiers"], "tiers", d.standardPercent.value);
        return;
    }
    if (o.contains(u"tiers"))
        in.fail("tiers", "definition:one-of");
    QSet<QString> seen;
    for (const QJsonValue& entry : in.array(o[u"targets"], "targets")) {
        const std::string path = JsonPlaces::join("targets", d.targets.size());
        const QJsonObject t =
            in.object(entry, path, {u"id"_qs, u"name"_qs, u"standard_percent"_qs, u"tiers"_qs});
        Target target{in.text(t[u"id"], path + ".id"),
                      in.bilingual(t[u"name"], path + ".name"),
                      in.citedPercent(t[u"standard_percent"], path + ".standard_percent"),
                      {}};
        target.tiers = readTiers(in, t[u"tiers"], path + ".tiers", target.standardPercent.value);
        if (seen.contains(t[u"id"].toString()))
            in.fail(path + ".id", "definition:target-twice");
        seen.insert(t[u"id"].toString());
        d.targets.push_back(std::move(target));
    }
    if (!d.targets.empty()) {
        d.standardPercent = d.targets.front().standardPercent;
        d.tiers = d.targets.front().tiers;
    }
}

void readFeeBase(Reader& in, const QJsonObject& o, Definition& d)
{
    if (o.contains(u"cap_percent")) {
        d.capPercent = in.citedPercent(o[u"cap_percent"], "cap_percent");
        if (d.capPercent->value == Decimal())
            in.fail("cap_percent.value", "definition:cap-zero");
    }
    if (!o.contains(u"fee_base"))
        return;
    const QJsonObject base =
        in.object(o[u"fee_base"], "fee_base", {u"kind"_qs}, {u"percent"_qs, u"months"_qs});
    d.feeBase = in.oneOf<FeeBase>(
        base[u"kind"], "fee_base.kind",
        {{"month", FeeBase::Month}, {"share", FeeBase::Share}, {"average", FeeBase::Average}});
    if (base.contains(u"percent") != (d.feeBase == FeeBase::Share))
        in.fail("fee_base.percent", d.feeBase == FeeBase::Share ? "definition:missing" : "definition:one-of");
    if (base.contains(u"months") != (d.feeBase == FeeBase::Average))
        in.fail("fee_base.months",
                d.feeBase == FeeBase::Average ? "definition:missing" : "definition:one-of");
    if (d.feeBase == FeeBase::Share) {
        d.feeSharePercent = in.citedPercent(base[u"percent"], "fee_base.percent");
        if (d.feeSharePercent.value.units() % kShareUnit != 0 || d.feeSharePercent.value == Decimal())
            in.fail("fee_base.percent.value", "definition:share");
    }
    if (d.feeBase == FeeBase::Average) {
        d.feeAverageMonths = in.number<int>(base[u"months"], "fee_base.months");
        if (d.feeAverageMonths.value > 120)
            in.fail("fee_base.months.value", "definition:too-many-months");
    }
}

void readClaimWindow(Reader& in, const QJsonObject& o, Definition& d)
{
    const auto opening = oneKey(
        in, o, {"claim_opens_after_business_day", "claim_opens_after_days", "claim_opens_at_once"}, true);
    if (opening == std::size_t(2)) {
        d.claimOpening = ClaimOpening::AtOnce;
        d.claimOpens.clause = in.clause(o[u"claim_opens_at_once"], "claim_opens_at_once");
    } else if (opening == std::size_t(1)) {
        d.claimOpening = ClaimOpening::AfterDays;
        d.claimOpens = in.number<int>(o[u"claim_opens_after_days"], "claim_opens_after_days");
    } else {
        d.claimOpens = in.number<int>(o[u"claim_opens_after_business_day"], "claim_opens_after_business_day");
        if (d.claimOpens.value > 15)
            in.fail("claim_opens_after_business_day.value", "definition:business-day");
    }
    if (oneKey(in, o, {"claim_days", "claim_closes_end_of_next_month"}, true) == std::size_t(1)) {
        d.claimClosing = ClaimClosing::EndOfNextMonth;
        d.claimCloses.clause =
            in.clause(o[u"claim_closes_end_of_next_month"], "claim_closes_end_of_next_month");
        // A month has 28 days at least.
        if (opening == std::size_t(1) && d.claimOpens.value > 28)
            in.fail("claim_opens_after_days.value", "definition:window-order");
        return;
    }
    d.claimCloses = in.number<int>(o[u"claim_days"], "claim_days");
    // The n-th business day is the n-th day of its month at the earliest, and the window opens after it.
    const int firstDay =
        opening == std::size_t(2) ? 1 : d.claimOpens.value + (opening == std::size_t(1) ? 0 : 1);
    if (d.claimCloses.value < firstDay)
        in.fail("claim_days.value", "definition:window-order");
}

bool hasRule(const Definition& d, StandingRule rule)
{
    return std::ranges::any_of(d.releases, [rule](const ReleaseClause& r) { return r.rule == rule; });
}

// What the rules of the releases need; of what is given, nothing goes unread.
void readReleaseRules(Reader& in, const QJsonObject& o, Definition& d)
{
    const auto isThere = [&](const char* key, StandingRule rule) {
        if (hasRule(d, rule) && !o.contains(QLatin1String(key)))
            in.fail(key, "definition:missing");
        return o.contains(QLatin1String(key));
    };
    if (isThere("maintenance_notice_hours", StandingRule::Maintenance))
        d.maintenanceNoticeHours = in.number<int>(o[u"maintenance_notice_hours"], "maintenance_notice_hours");
    if (isThere("relocation_notice_days", StandingRule::Maintenance))
        d.relocationNoticeDays = in.number<int>(o[u"relocation_notice_days"], "relocation_notice_days");
    if (isThere("relocation_agreement", StandingRule::Maintenance))
        d.relocationAgreement = in.text(o[u"relocation_agreement"], "relocation_agreement");
    if (isThere("surge_concurrency", StandingRule::TrafficSurge))
        d.surgeConcurrency = in.number<std::int64_t>(o[u"surge_concurrency"], "surge_concurrency");
    if (isThere("surge_notice_business_days", StandingRule::TrafficSurge))
        d.surgeNoticeBusinessDays =
            in.number<int>(o[u"surge_notice_business_days"], "surge_notice_business_days");
}

Definition readRoot(Reader& in, const QJsonValue& root)
{
    Definition d;
    const QJsonObject o = in.object(root, {},
                                    {u"format"_qs, u"id"_qs, u"version"_qs, u"title"_qs, u"short_name"_qs,
                                     u"service_name"_qs, u"clauses"_qs, u"voucher_conditions"_qs,
                                     u"releases"_qs, u"error_codes"_qs, u"readings"_qs},
                                    {u"verified"_qs,
                                     u"source"_qs,
                                     u"source_date"_qs,
                                     u"shape"_qs,
                                     u"slot_threshold_percent"_qs,
                                     u"slot_comparator"_qs,
                                     u"situation_minutes"_qs,
                                     u"consecutive_slots"_qs,
                                     u"minimum_requests"_qs,
                                     u"mean_over"_qs,
                                     u"outage"_qs,
                                     u"month_kind"_qs,
                                     u"standard_percent"_qs,
                                     u"tiers"_qs,
                                     u"targets"_qs,
                                     u"fee_base"_qs,
                                     u"cap_percent"_qs,
                                     u"claim_opens_after_business_day"_qs,
                                     u"claim_opens_after_days"_qs,
                                     u"claim_opens_at_once"_qs,
                                     u"claim_days"_qs,
                                     u"claim_closes_end_of_next_month"_qs,
                                     u"maintenance_notice_hours"_qs,
                                     u"relocation_notice_days"_qs,
                                     u"relocation_agreement"_qs,
                                     u"surge_concurrency"_qs,
                                     u"surge_notice_business_days"_qs,
                                     u"error_codes_source"_qs,
                                     u"bill_products"_qs,
                                     u"agreement"_qs});
    if (o[u"format"] != QJsonValue(u"clausemeter-agreement/1"_qs))
        in.fail("format", "definition:format");
    d.id = in.text(o[u"id"], "id");
    d.version = in.text(o[u"version"], "version");
    d.title = in.bilingual(o[u"title"], "title");
    d.shortName = in.bilingual(o[u"short_name"], "short_name");
    d.serviceName = in.bilingual(o[u"service_name"], "service_name");
    readSource(in, o, d);
    readClauses(in, o[u"clauses"], d);
    readShape(in, o, d);
    readStandard(in, o, d);
    readFeeBase(in, o, d);
    readClaimWindow(in, o, d);
    for (const QJsonValue& entry : in.array(o[u"voucher_conditions"], "voucher_conditions")) {
        d.voucherConditions.push_back(
            in.bilingual(entry, JsonPlaces::join("voucher_conditions", d.voucherConditions.size())));
    }
    d.releases = readReleases(in, o[u"releases"]);
    readReleaseRules(in, o, d);
    if (o.contains(u"bill_products")) {
        for (const QJsonValue& entry : in.array(o[u"bill_products"], "bill_products"))
            d.billProducts.push_back(
                in.text(entry, JsonPlaces::join("bill_products", d.billProducts.size())));
    }
    d.errorCodes = readErrorCodes(in, o[u"error_codes"]);
    if (o.contains(u"error_codes_source"))
        d.errorCodesSource = in.text(o[u"error_codes_source"], "error_codes_source");
    const QJsonObject readings =
        in.object(o[u"readings"], "readings", {u"test_each_piece"_qs, u"customer_caused_left_out"_qs});
    d.readings = {in.truth(readings[u"test_each_piece"], "readings.test_each_piece"),
                  in.truth(readings[u"customer_caused_left_out"], "readings.customer_caused_left_out")};
    if (!in.isShipped())
        readAgreementPart(in, o);
    return d;
}

std::string sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
}

Result<Definition> read(const DefinitionTree& tree)
{
    auto parsed = tree.read(&readRoot);
    if (parsed)
        parsed->digest = sha256(tree.json());
    return parsed;
}

} // namespace

Result<Definition> parseDefinition(const QByteArray& json, const std::string& file)
{
    const auto tree = DefinitionTree::parse(json, file);
    return tree ? read(*tree) : Result<Definition>(tree.error());
}

Result<Definition> readDefinition(const QString& path)
{
    const auto json = readFile(path, kMaxBytes);
    return json ? parseDefinition(*json, path.toStdString()) : Result<Definition>(json.error());
}

Result<QByteArray> definitionBytes(const QString& path, const std::string& digest)
{
    auto json = readFile(path, kMaxBytes);
    if (json && sha256(*json) != digest)
        return Error{ErrorCode::DefinitionInvalid, {path.toStdString()}, {"version", "definition:changed"}};
    return json;
}

Result<std::map<std::string, Definition>> definitionsIn(const std::vector<DefinitionTree>& trees)
{
    std::map<std::string, Definition> all;
    for (const DefinitionTree& tree : trees) {
        if (tree.format() == kTermsFormat)
            continue;
        auto parsed = read(tree);
        if (!parsed)
            return parsed.error();
        all.insert_or_assign(parsed->id, std::move(*parsed));
    }
    return all;
}

Result<std::map<std::string, Definition>> loadDefinitions(const QString& userFolder)
{
    const auto trees = definitionTrees(userFolder);
    return trees ? definitionsIn(*trees) : Result<std::map<std::string, Definition>>(trees.error());
}

} // namespace clausemeter::contract
