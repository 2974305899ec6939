// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/schemacheck.h"

#include "model/base/jsonplaces.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <exception>
#include <string_view>
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace clausemeter::contract {

namespace {

using valijson::adapters::QtJsonAdapter;

// No text of a definition is longer. Patterns are matched by recursion, so that a long one takes the stack.
constexpr qsizetype kLongest = 2000;

QJsonValue shipped(const std::string& name)
{
    QFile file(QStringLiteral(":/agreements/schema/") + QString::fromStdString(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

class FormatSchema {
public:
    explicit FormatSchema(const std::string& name)
    {
        const QJsonValue document = shipped(name);
        valijson::SchemaParser().populateSchema<QtJsonAdapter>(
            QtJsonAdapter(document), m_schema,
            [](const std::string& other) { return new QJsonValue(shipped(other)); },
            [](const QJsonValue* other) { delete other; });
    }
    const valijson::Schema& schema() const { return m_schema; }

private:
    valijson::Schema m_schema;
};

std::optional<std::string> tooLong(const QJsonValue& value, const std::string& path)
{
    if (value.isString() && value.toString().size() > kLongest)
        return path;
    const QJsonArray entries = value.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (auto found = tooLong(entries.at(i), JsonPlaces::join(path, std::size_t(i))))
            return found;
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (auto found = tooLong(member.value(), JsonPlaces::join(path, member.key().toStdString())))
            return found;
    }
    return std::nullopt;
}

// The library's "<root>", "[tiers]", "[0]" as a path of ours.
std::string pathOf(const std::vector<std::string>& context, const QJsonObject& root)
{
    std::string path;
    QJsonValue value = root;
    for (std::size_t i = 1; i < context.size(); ++i) {
        const std::string step = context[i].substr(1, context[i].size() - 2);
        if (value.isArray()) {
            const std::size_t index = std::strtoul(step.c_str(), nullptr, 10);
            path = JsonPlaces::join(path, index);
            value = value.toArray().at(qsizetype(index));
        } else {
            path = JsonPlaces::join(path, step);
            value = value.toObject().value(QString::fromStdString(step));
        }
    }
    return path;
}

// What the library says, as a reason. It has no codes: its sentences are known by their beginning; some end
// with a key in quotes.
SchemaFault faultOf(const valijson::ValidationResults::Error& error, const QJsonObject& root)
{
    struct Known {
        std::string_view beginning;
        const char* what;
        std::string_view beforeKey;
    };
    static constexpr Known kKnown[] = {
        {"Missing required property", "definition:missing", "property '"},
        {"Object contains a property", "definition:unknown-key", "constraints: '"},
        {"Value type not permitted", "schema:type", {}},
        {"Failed to match against any enum", "schema:value", {}},
        {"Failed to match expected value", "schema:value", {}},
        {"Failed to match regex", "schema:pattern", {}},
        {"Expected number", "schema:range", {}},
        {"Array should contain", "schema:size", {}},
        {"String should be", "schema:size", {}},
    };
    const std::string path = pathOf(error.context, root);
    const std::string& said = error.description;
    for (const auto& [beginning, what, beforeKey] : kKnown) {
        if (!said.starts_with(beginning))
            continue;
        const std::size_t at = beforeKey.empty() ? std::string::npos : said.find(beforeKey);
        if (at == std::string::npos)
            return {path, what};
        const std::size_t start = at + beforeKey.size();
        return {JsonPlaces::join(path, said.substr(start, said.rfind('\'') - start)), what};
    }
    return {path, "schema:unfit"};
}

std::optional<SchemaFault> checked(const QJsonObject& root, const FormatSchema& format)
{
    if (const auto path = tooLong(root, {}))
        return SchemaFault{*path, "schema:size"};
    valijson::ValidationResults results;
    valijson::Validator validator;
    if (validator.validate(format.schema(), QtJsonAdapter(QJsonValue(root)), &results))
        return std::nullopt;
    // what a part lacks comes before what the whole lacks for it
    valijson::ValidationResults::Error error;
    if (!results.popError(error))
        return SchemaFault{{}, "schema:unfit"};
    return faultOf(error, root);
}

} // namespace

std::optional<SchemaFault> schemaFault(const QJsonObject& root)
{
    try {
        const QJsonValue format = root.value(u"format");
        if (format == QJsonValue(QStringLiteral("clausemeter-agreement/1"))) {
            static const FormatSchema agreement("clausemeter-agreement-1.schema.json");
            return checked(root, agreement);
        }
        if (format == QJsonValue(QStringLiteral("clausemeter-terms/1"))) {
            static const FormatSchema terms("clausemeter-terms-1.schema.json");
            return checked(root, terms);
        }
        return std::nullopt;
    } catch (const std::exception&) {
        return SchemaFault{{}, "schema:unfit"};
    }
}

} // namespace clausemeter::contract
