// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/bilingual.h"
#include "model/base/jsonplaces.h"
#include "model/base/reason.h"
#include "model/base/result.h"
#include "model/contract/schemacheck.h"
#include "model/sla/definition.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <concepts>
#include <initializer_list>
#include <limits>
#include <string>
#include <vector>

namespace clausemeter::contract {

// Walks the tree strictly and keeps the first thing that is wrong: its path and a reason ("definition:text").
class Reader {
public:
    // `isShipped`: the file is part of the program (DefinitionTree::parseShipped).
    explicit Reader(bool isShipped = false)
        : m_isShipped(isShipped)
    {
    }
    // What is read only to see whether it is right need not be read.
    bool isShipped() const { return m_isShipped; }

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
        m_citedClauses.push_back({path, found});
        return found;
    }
    struct CitedClause {
        std::string path;
        std::string number;
    };
    // Those that clause() has read so far.
    const std::vector<CitedClause>& citedClauses() const { return m_citedClauses; }

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

    // One of the choices' names.
    template <typename T>
    T oneOf(const QJsonValue& value, const std::string& path,
            std::initializer_list<std::pair<const char*, T>> choices)
    {
        const std::string name = text(value, path);
        for (const auto& [choice, meaning] : choices) {
            if (name == choice)
                return meaning;
        }
        fail(path, "definition:choice");
        return T{};
    }

private:
    bool m_isShipped;
    bool m_failed = false;
    std::string m_path;
    std::string m_what;
    std::vector<CitedClause> m_citedClauses;
};

// A definition file's tree, checked against the schema of its format (schemacheck.h); it may be read more
// than once.
class DefinitionTree {
public:
    // Error: DefinitionInvalid with the path inside the file; of what is wrong with the schema read() tells.
    static Result<DefinitionTree> parse(const QByteArray& json, const std::string& file);
    // The same for a file that is part of the program: it fits its schema, has no key twice and no fault in
    // what a reader does not need, of which a test makes sure, and is not looked at again whenever the
    // program starts.
    static Result<DefinitionTree> parseShipped(const QByteArray& json, const std::string& file);

    const QByteArray& json() const { return m_json; }
    std::string format() const; // empty where it has none that can be read

    // By `reader(Reader&, root)`. Error: DefinitionInvalid with the path inside the file.
    template <typename Read>
    auto read(Read reader) const -> Result<decltype(reader(std::declval<Reader&>(), QJsonValue()))>
    {
        Reader in(m_isShipped);
        auto d = reader(in, m_document.isObject() ? QJsonValue(m_document.object()) : QJsonValue());
        // of one and the same place the reader knows better what is wrong with it
        if (m_unfit && !(in.failed() && in.path() == m_unfit->path))
            return invalid(m_unfit->path, m_unfit->what);
        if (in.failed())
            return invalid(in.path(), in.what());
        d.file = m_file;
        return d;
    }

private:
    DefinitionTree(const QByteArray& json, const std::string& file);
    static Result<DefinitionTree> parseText(const QByteArray& json, const std::string& file);
    Error invalid(const std::string& path, const std::string& what) const;

    QByteArray m_json;
    QByteArray m_body; // without a byte order mark
    std::string m_file;
    bool m_isShipped = false;
    QJsonDocument m_document;
    std::optional<SchemaFault> m_unfit;
};

// The tree of a file, read once.
template <typename Read>
auto parseTree(const QByteArray& json, const std::string& file, Read reader)
    -> Result<decltype(reader(std::declval<Reader&>(), QJsonValue()))>
{
    const auto tree = DefinitionTree::parse(json, file);
    if (!tree)
        return tree.error();
    return tree->read(reader);
}

constexpr qint64 kMaxBytes = 16 * 1024 * 1024; // of a definition file; what follows is cut off

// The definition files shipped with the program, then the *.json files of `userFolder` (none when empty).
// Errors: FileUnreadable, and those of DefinitionTree::parse().
Result<std::vector<DefinitionTree>> definitionTrees(const QString& userFolder);

} // namespace clausemeter::contract
