// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/bills/billsettings.h"

#include "model/report/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace clausemeter::bills {

namespace {
const char* const kFormat = "clausemeter-bill-settings/1";
} // namespace

QByteArray billSettingsJson(const BillSettings& settings)
{
    report::JsonWriter out;
    out.beginObject();
    out.key("format").text(kFormat);
    out.key("transfer_is_cash").truth(settings.options.transferIsCash);
    out.key("services").beginArray();
    for (const BillAssignment& assignment : settings.assignments) {
        out.beginObject();
        out.key("service").text(assignment.service);
        out.key("rules").beginArray();
        for (const BillRule& rule : assignment.rules) {
            out.beginObject();
            out.key("product").text(rule.product);
            out.key("sub_product").text(rule.subProduct);
            out.key("component").text(rule.component);
            out.key("resource").text(rule.resource);
            out.endObject();
        }
        out.endArray().endObject();
    }
    out.endArray().endObject();
    return out.take();
}

std::optional<BillSettings> readBillSettings(const QByteArray& json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root[u"format"].toString() != QLatin1String(kFormat) || !root[u"services"].isArray())
        return std::nullopt;
    BillSettings settings;
    settings.options.transferIsCash = root[u"transfer_is_cash"].toBool();
    for (const QJsonValue service : root[u"services"].toArray()) {
        BillAssignment assignment{service[u"service"].toString().toStdString(), {}};
        for (const QJsonValue rule : service[u"rules"].toArray())
            assignment.rules.push_back(
                {rule[u"product"].toString().toStdString(), rule[u"sub_product"].toString().toStdString(),
                 rule[u"component"].toString().toStdString(), rule[u"resource"].toString().toStdString()});
        settings.assignments.push_back(std::move(assignment));
    }
    return settings;
}

BillSettings settingsFor(const account::Account& account,
                         const std::map<std::string, sla::Definition>& definitions,
                         const std::optional<BillSettings>& kept)
{
    BillSettings settings{defaultAssignments(account, definitions), {}};
    if (!kept)
        return settings;
    settings.options = kept->options;
    for (BillAssignment& assignment : settings.assignments) {
        const auto known = std::ranges::find(kept->assignments, assignment.service, &BillAssignment::service);
        if (known != kept->assignments.end())
            assignment.rules = known->rules;
    }
    return settings;
}

} // namespace clausemeter::bills
