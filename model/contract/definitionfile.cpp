// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/definitionfile.h"

#include "model/base/jsonplaces.h"
#include "model/base/reason.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <cerrno>
#include <concepts>
#include <limits>

namespace clausemeter::contract {

namespace {

using namespace sla;

// Walks the tree strictly and keeps the first thing that is wrong: its path and a reason ("definition:text").
class Reader {
public:
    bool failed() const { return m_failed; }
    const std::string& path() const { return m_path; }
    const std::string& what() const { return m_what; }

    void fail(const std::string& path, const std::string& what)
    {
        if (m_failed)
            return;
        m_failed = true;
        m_path = path;
        m_what = what;
    }

    // The object at `path`, holding every key of `required` and none but these and `optional`.
    QJsonObject object(const QJsonValue& value, const std::string& path, const QSet<QString>& required,
                       const QSet<QString>& optional = {})
    {
        if (!value.isObject()) {
            fail(path, "definition:object");
            return {};
        }
        const QJsonObject o = value.toObject();
        for (const QString& key : required) {
            if (!o.contains(key))
                fail(JsonPlaces::join(path, key.toStdString()), "definition:missing");
        }
        for (const QString& key : o.keys()) {
            if (!required.contains(key) && !optional.contains(key))
                fail(JsonPlaces::join(path, key.toStdString()), "definition:unknown-key");
        }
        return o;
    }

    QJsonArray array(const QJsonValue& value, const std::string& path)
    {
        if (!value.isArray() || value.toArray().isEmpty())
            fail(path, "definition:entries");
        return value.toArray();
    }

    std::string text(const QJsonValue& value, const std::string& path)
    {
        if (!value.isString() || value.toString().trimmed().isEmpty())
            fail(path, "definition:text");
        return value.toString().toStdString();
    }

    bool truth(const QJsonValue& value, const std::string& path)
    {
        if (!value.isBool())
            fail(path, "definition:truth");
        return value.toBool();
    }

    Bilingual bilingual(const QJsonValue& value, const std::string& path)
    {
        const QJsonObject o = object(value, path, {u"zh"_qs, u"en"_qs});
        return {text(o[u"zh"], path + ".zh"), text(o[u"en"], path + ".en")};
    }

    Decimal percent(const QJsonValue& value, const std::string& path)
    {
        if (!value.isString()) {
            fail(path, "definition:percent-text");
            return {};
        }
        const auto parsed = parseUnits(value.toString().toStdString(), Decimal::kDigits, true);
        if (!parsed || *parsed < 0 || *parsed > 100 * Decimal::kOne) {
            fail(path, "definition:percent-range");
            return {};
        }
        return Decimal::fromUnits(*parsed);
    }

    // "1.5", "3.1(2)", or with the agreement's name "CSA-zh 3.4.1".
    std::string clause(const QJsonValue& value, const std::string& path)
    {
        static const QRegularExpression form(
            QStringLiteral("^((CSA-en|CSA-zh|CRC|ISP) )?[0-9]+(\\.[0-9]+)*(\\([0-9]+\\))?$"));
        const std::string found = text(value, path);
        if (!m_failed && !form.match(value.toString()).hasMatch())
            fail(path, "definition:clause-number");
        return found;
    }

    template <std::integral T>
    Cited<T> number(const QJsonValue& value, const std::string& path)
    {
        const QJsonObject o = object(value, path, {u"value"_qs, u"clause"_qs});
        const double raw = o[u"value"].toDouble(-1);
        if (raw < 1 || raw > std::numeric_limits<int>::max() || raw != std::int64_t(raw))
            fail(path + ".value", "definition:whole-number");
        return {m_failed ? T{} : T(raw), clause(o[u"clause"], path + ".clause")};
    }

    Cited<Decimal> citedPercent(const QJsonValue& value, const std::string& path)
    {
        const QJsonObject o = object(value, path, {u"value"_qs, u"clause"_qs});
        return {percent(o[u"value"], path + ".value"), clause(o[u"clause"], path + ".clause")};
    }

private:
    bool m_failed = false;
    std::string m_path;
    std::string m_what;
};

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
                                    {u"error_codes_source"_qs});
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
    d.errorCodes = readErrorCodes(in, o[u"error_codes"]);
    if (o.contains(u"error_codes_source"))
        d.errorCodesSource = in.text(o[u"error_codes_source"], "error_codes_source");
    const QJsonObject readings =
        in.object(o[u"readings"], "readings", {u"test_each_piece"_qs, u"customer_caused_left_out"_qs});
    d.readings = {in.truth(readings[u"test_each_piece"], "readings.test_each_piece"),
                  in.truth(readings[u"customer_caused_left_out"], "readings.customer_caused_left_out")};
    return d;
}

Error invalid(Where where, const std::string& path, const std::string& what)
{
    return {ErrorCode::DefinitionInvalid, std::move(where), {path, what}};
}

} // namespace

Result<Definition> parseDefinition(const QByteArray& json, const std::string& file)
{
    const QByteArray body = json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json;
    const std::string_view text(body.constData(), std::size_t(body.size()));
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(body, &syntax);
    if (syntax.error != QJsonParseError::NoError) {
        return invalid(JsonPlaces::place(text, std::size_t(syntax.offset), file), {},
                       jsonReason(syntax.error));
    }
    const JsonPlaces places(text);
    if (places.duplicateKey())
        return invalid(places.at(*places.duplicateKey(), file), *places.duplicateKey(),
                       "definition:key-twice");
    Reader in;
    Definition d = readDefinition(in, document.isObject() ? QJsonValue(document.object()) : QJsonValue());
    if (in.failed())
        return invalid(places.at(in.path(), file), in.path(), in.what());
    d.file = file;
    return d;
}

Result<std::map<std::string, Definition>> loadDefinitions(const QString& userFolder)
{
    std::map<std::string, Definition> definitions;
    QStringList folders{QStringLiteral(":/agreements")};
    if (!userFolder.isEmpty())
        folders.append(userFolder);
    for (const QString& folder : folders) {
        const QFileInfoList files =
            QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        for (const QFileInfo& info : files) {
            QFile file(info.filePath());
            errno = 0;
            if (!file.open(QIODevice::ReadOnly)) {
                return Error{
                    ErrorCode::FileUnreadable, {info.filePath().toStdString()}, {systemReason(errno)}};
            }
            auto parsed = parseDefinition(file.readAll(), info.filePath().toStdString());
            if (!parsed)
                return parsed.error();
            definitions.insert_or_assign(parsed->id, std::move(*parsed));
        }
    }
    return definitions;
}

} // namespace clausemeter::contract
