// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/definitionfile.h"

#include "model/contract/definitionreader.h"
#include "model/contract/termsfile.h"

#include <QCryptographicHash>

namespace clausemeter::contract {

namespace {

using namespace sla;

std::vector<Tier> readTiers(Reader& in, const QJsonValue& value, Decimal standard)
{
    std::vector<Tier> tiers;
    Decimal above = standard;
    std::string path;
    for (const QJsonValue& entry : in.array(value, "tiers")) {
        path = JsonPlaces::join("tiers", tiers.size());
        const QJsonObject o =
            in.object(entry, path, {u"at_least"_qs, u"below"_qs, u"voucher_percent"_qs, u"clause"_qs});
        const Tier tier{in.percent(o[u"at_least"], path + ".at_least"),
                        in.percent(o[u"below"], path + ".below"),
                        in.percent(o[u"voucher_percent"], path + ".voucher_percent"),
                        in.clause(o[u"clause"], path + ".clause")};
        if (tier.below != above)
            in.fail(path + ".below", tiers.empty() ? "definition:standard" : "definition:tier-gap");
        if (tier.atLeast >= tier.below)
            in.fail(path + ".at_least", "definition:tier-order");
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

Definition readDefinition(Reader& in, const QJsonValue& root)
{
    Definition d;
    const QJsonObject o = in.object(root, {},
                                    {u"format"_qs,
                                     u"id"_qs,
                                     u"version"_qs,
                                     u"title"_qs,
                                     u"short_name"_qs,
                                     u"service_name"_qs,
                                     u"slot_threshold_percent"_qs,
                                     u"situation_minutes"_qs,
                                     u"standard_percent"_qs,
                                     u"tiers"_qs,
                                     u"claim_opens_after_business_day"_qs,
                                     u"claim_days"_qs,
                                     u"maintenance_notice_hours"_qs,
                                     u"relocation_notice_days"_qs,
                                     u"relocation_agreement"_qs,
                                     u"surge_concurrency"_qs,
                                     u"surge_notice_business_days"_qs,
                                     u"clauses"_qs,
                                     u"voucher_conditions"_qs,
                                     u"releases"_qs,
                                     u"error_codes"_qs,
                                     u"readings"_qs},
                                    {u"error_codes_source"_qs, u"bill_products"_qs});
    if (o[u"format"] != QJsonValue(u"clausemeter-agreement/1"_qs))
        in.fail("format", "definition:format");
    d.id = in.text(o[u"id"], "id");
    d.version = in.text(o[u"version"], "version");
    d.title = in.bilingual(o[u"title"], "title");
    d.shortName = in.bilingual(o[u"short_name"], "short_name");
    d.serviceName = in.bilingual(o[u"service_name"], "service_name");
    d.slotThresholdPercent = in.citedPercent(o[u"slot_threshold_percent"], "slot_threshold_percent");
    d.situationMinutes = in.number<int>(o[u"situation_minutes"], "situation_minutes");
    d.standardPercent = in.citedPercent(o[u"standard_percent"], "standard_percent");
    d.tiers = readTiers(in, o[u"tiers"], d.standardPercent.value);
    d.claimOpensAfterBusinessDay =
        in.number<int>(o[u"claim_opens_after_business_day"], "claim_opens_after_business_day");
    if (d.claimOpensAfterBusinessDay.value > 15)
        in.fail("claim_opens_after_business_day.value", "definition:business-day");
    d.claimDays = in.number<int>(o[u"claim_days"], "claim_days");
    d.maintenanceNoticeHours = in.number<int>(o[u"maintenance_notice_hours"], "maintenance_notice_hours");
    d.relocationNoticeDays = in.number<int>(o[u"relocation_notice_days"], "relocation_notice_days");
    d.relocationAgreement = in.text(o[u"relocation_agreement"], "relocation_agreement");
    d.surgeConcurrency = in.number<std::int64_t>(o[u"surge_concurrency"], "surge_concurrency");
    d.surgeNoticeBusinessDays =
        in.number<int>(o[u"surge_notice_business_days"], "surge_notice_business_days");
    readClauses(in, o[u"clauses"], d);
    for (const QJsonValue& entry : in.array(o[u"voucher_conditions"], "voucher_conditions")) {
        d.voucherConditions.push_back(
            in.bilingual(entry, JsonPlaces::join("voucher_conditions", d.voucherConditions.size())));
    }
    d.releases = readReleases(in, o[u"releases"]);
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
    return d;
}

} // namespace

Result<Definition> parseDefinition(const QByteArray& json, const std::string& file)
{
    auto parsed = parseTree(json, file, &readDefinition);
    if (parsed)
        parsed->digest = QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex().toStdString();
    return parsed;
}

Result<std::map<std::string, Definition>> loadDefinitions(const QString& userFolder)
{
    const auto sources = definitionSources(userFolder);
    if (!sources)
        return sources.error();
    std::map<std::string, Definition> definitions;
    for (const DefinitionSource& source : *sources) {
        if (source.format == kTermsFormat)
            continue;
        auto parsed = parseDefinition(source.json, source.path);
        if (!parsed)
            return parsed.error();
        definitions.insert_or_assign(parsed->id, std::move(*parsed));
    }
    return definitions;
}

} // namespace clausemeter::contract
