// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/bilingual.h"
#include "model/base/jsonplaces.h"
#include "model/base/reason.h"
#include "model/base/result.h"
#include "model/sla/definition.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <concepts>
#include <limits>
#include <string>
#include <vector>

namespace clausemeter::contract {

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

    // "1.5", "3.1(2)", "IV.8", or with the agreement's name "CSA-zh 3.4.1".
    std::string clause(const QJsonValue& value, const std::string& path)
    {
        static const QRegularExpression form(
            QStringLiteral("^((CSA-en|CSA-zh|CRC|ISP) )?([0-9]+|[IVX]+)(\\.[0-9]+)*(\\([0-9]+\\))?$"));
        const std::string found = text(value, path);
        if (!m_failed && !form.match(value.toString()).hasMatch())
            fail(path, "definition:clause-number");
        return found;
    }

    int wholeNumber(const QJsonValue& value, const std::string& path)
    {
        const double raw = value.toDouble(-1);
        if (raw < 1 || raw > std::numeric_limits<int>::max() || raw != std::int64_t(raw)) {
            fail(path, "definition:whole-number");
            return 0;
        }
        return int(raw);
    }

    template <std::integral T>
    sla::Cited<T> number(const QJsonValue& value, const std::string& path)
    {
        const QJsonObject o = object(value, path, {u"value"_qs, u"clause"_qs});
        return {T(wholeNumber(o[u"value"], path + ".value")), clause(o[u"clause"], path + ".clause")};
    }

    sla::Cited<Decimal> citedPercent(const QJsonValue& value, const std::string& path)
    {
        const QJsonObject o = object(value, path, {u"value"_qs, u"clause"_qs});
        return {percent(o[u"value"], path + ".value"), clause(o[u"clause"], path + ".clause")};
    }

private:
    bool m_failed = false;
    std::string m_path;
    std::string m_what;
};

// A definition file's tree, read by `read(Reader&, root)`. Error: DefinitionInvalid with the path inside the
// file.
template <typename Read>
auto parseTree(const QByteArray& json, const std::string& file, Read read)
    -> Result<decltype(read(std::declval<Reader&>(), QJsonValue()))>
{
    const auto invalid = [](Where where, const std::string& path, const std::string& what) {
        return Error{ErrorCode::DefinitionInvalid, std::move(where), {path, what}};
    };
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
    auto d = read(in, document.isObject() ? QJsonValue(document.object()) : QJsonValue());
    if (in.failed())
        return invalid(places.at(in.path(), file), in.path(), in.what());
    d.file = file;
    return d;
}

struct DefinitionSource {
    std::string path;
    QByteArray json;
    std::string format; // empty where it has none that can be read
};

// The definition files shipped with the program, then the *.json files of `userFolder` (none when empty).
Result<std::vector<DefinitionSource>> definitionSources(const QString& userFolder);

} // namespace clausemeter::contract
