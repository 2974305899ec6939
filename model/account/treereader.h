// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "model/base/money.h"
#include "model/base/time.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace clausemeter::account {

// What went wrong first while a tree was read, and the keys that nobody asked for. After a failure reading
// goes on with default values; the caller looks at failure() at the end.
class TreeState {
public:
    void fail(ErrorCode code, const std::string& path, std::vector<std::string> details = {});
    bool failed() const { return m_code.has_value(); }
    ErrorCode code() const { return *m_code; }
    const std::string& path() const { return m_details.front(); }
    const std::vector<std::string>& details() const { return m_details; } // the path first

    SlaClock clock;
    std::vector<std::string> unknownKeys;

private:
    std::optional<ErrorCode> m_code;
    std::vector<std::string> m_details;
};

// One object of the account file. Each getter names the key; null counts as absent. Keys that no getter named
// are reported as unknown when the object is done with.
class ObjectReader {
public:
    ObjectReader(TreeState& state, const QJsonValue& value, std::string path);
    ~ObjectReader();
    ObjectReader(const ObjectReader&) = delete;
    ObjectReader& operator=(const ObjectReader&) = delete;

    TreeState& state() { return m_state; }
    std::string pathOf(const QString& key) const;
    const std::string& path() const { return m_path; }
    bool has(const QString& key) const;
    void fail(ErrorCode code, const QString& key, std::vector<std::string> details = {});

    std::optional<std::string> text(const QString& key);
    std::string requiredText(const QString& key); // not empty
    // The value that stands for the text; AccountBadValue for any other text.
    template <typename T>
    std::optional<T> oneOf(const QString& key, const std::vector<std::pair<std::string, T>>& choices)
    {
        const auto found = text(key);
        if (!found)
            return std::nullopt;
        for (const auto& [name, value] : choices) {
            if (*found == name)
                return value;
        }
        fail(ErrorCode::AccountBadValue, key, {*found});
        return std::nullopt;
    }
    std::optional<std::int64_t> integer(const QString& key);
    std::optional<Date> date(const QString& key);
    Date requiredDate(const QString& key);
    std::optional<Instant> instant(const QString& key);
    Instant requiredInstant(const QString& key);
    YearMonth requiredMonth(const QString& key);
    std::optional<Money> amount(const QString& key);
    Money requiredAmount(const QString& key);
    std::vector<std::string> texts(const QString& key);
    // Calls `each` with every entry of an array of objects and its index; an absent array has none.
    void objects(const QString& key, const std::function<void(ObjectReader&, std::size_t)>& each);
    // Calls `read` with the object, where there is one.
    void object(const QString& key, const std::function<void(ObjectReader&)>& read);

private:
    QJsonValue take(const QString& key);
    // Fails with AccountMissing when the key is absent.
    void require(const QString& key);
    template <typename T>
    std::optional<T> parsed(const QString& key, std::optional<T> (*parse)(std::string_view));

    TreeState& m_state;
    QJsonObject m_object;
    std::string m_path;
    QSet<QString> m_taken;
};

} // namespace clausemeter::account
