// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/treereader.h"

#include "model/base/jsonplaces.h"

#include <cmath>

namespace clausemeter::account {

void TreeState::fail(ErrorCode code, const std::string& path, std::vector<std::string> details)
{
    if (m_code)
        return;
    m_code = code;
    m_details = std::move(details);
    m_details.insert(m_details.begin(), path);
}

ObjectReader::ObjectReader(TreeState& state, const QJsonValue& value, std::string path)
    : m_state(state)
    , m_object(value.toObject())
    , m_path(std::move(path))
{
    if (!value.isObject())
        m_state.fail(ErrorCode::AccountWrongType, m_path, {"object"});
}

ObjectReader::~ObjectReader()
{
    for (const QString& key : m_object.keys()) {
        if (!m_taken.contains(key))
            m_state.unknownKeys.push_back(pathOf(key));
    }
}

std::string ObjectReader::pathOf(const QString& key) const
{
    return JsonPlaces::join(m_path, key.toStdString());
}

bool ObjectReader::has(const QString& key) const
{
    return m_object.contains(key) && !m_object[key].isNull();
}

void ObjectReader::fail(ErrorCode code, const QString& key, std::vector<std::string> details)
{
    m_state.fail(code, pathOf(key), std::move(details));
}

QJsonValue ObjectReader::take(const QString& key)
{
    m_taken.insert(key);
    return m_object[key];
}

void ObjectReader::require(const QString& key)
{
    if (!has(key))
        fail(ErrorCode::AccountMissing, key);
}

std::optional<std::string> ObjectReader::text(const QString& key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (!value.isString())
        fail(ErrorCode::AccountWrongType, key, {"string"});
    return value.toString().toStdString();
}

std::string ObjectReader::requiredText(const QString& key)
{
    require(key);
    const std::string found = text(key).value_or(std::string());
    if (found.find_first_not_of(" \t\r\n") == std::string::npos)
        fail(ErrorCode::AccountBadValue, key, {found});
    return found;
}

std::optional<std::int64_t> ObjectReader::integer(const QString& key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (!value.isDouble()) {
        fail(ErrorCode::AccountWrongType, key, {"number"});
        return std::nullopt;
    }
    constexpr double kExact = 9'007'199'254'740'992.0; // 2^53: a JSON number beyond it is not exact
    const double number = value.toDouble();
    if (std::abs(number) > kExact || number != std::trunc(number)) {
        fail(ErrorCode::AccountBadValue, key, {QString::number(number, 'g', 17).toStdString()});
        return std::nullopt;
    }
    return std::int64_t(number);
}

template <typename T>
std::optional<T> ObjectReader::parsed(const QString& key, std::optional<T> (*parse)(std::string_view))
{
    const auto found = text(key);
    if (!found)
        return std::nullopt;
    const auto value = parse(*found);
    if (!value)
        fail(ErrorCode::AccountBadValue, key, {*found});
    return value;
}

std::optional<Date> ObjectReader::date(const QString& key)
{
    return parsed<Date>(key, parseDate);
}

Date ObjectReader::requiredDate(const QString& key)
{
    require(key);
    return date(key).value_or(Date());
}

std::optional<Instant> ObjectReader::instant(const QString& key)
{
    const auto found = text(key);
    if (!found)
        return std::nullopt;
    const auto value = parseInstant(*found, m_state.clock);
    if (!value)
        fail(ErrorCode::AccountBadValue, key, {*found});
    return value;
}

Instant ObjectReader::requiredInstant(const QString& key)
{
    require(key);
    return instant(key).value_or(Instant());
}

YearMonth ObjectReader::requiredMonth(const QString& key)
{
    require(key);
    return parsed<YearMonth>(key, parseYearMonth).value_or(monthOf(Date()));
}

std::optional<Money> ObjectReader::amount(const QString& key)
{
    const auto found = text(key);
    if (!found || m_state.failed())
        return std::nullopt;
    const auto value = Money::parse(*found);
    if (!value)
        fail(ErrorCode::AccountBadAmount, key, {*found});
    else if (value->isNegative())
        fail(ErrorCode::AccountNegativeAmount, key, {*found});
    return value;
}

Money ObjectReader::requiredAmount(const QString& key)
{
    require(key);
    return amount(key).value_or(Money());
}

std::vector<std::string> ObjectReader::texts(const QString& key)
{
    std::vector<std::string> found;
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isNull())
        return found;
    if (!value.isArray())
        fail(ErrorCode::AccountWrongType, key, {"array"});
    for (const QJsonValue& entry : value.toArray()) {
        if (!entry.isString())
            m_state.fail(ErrorCode::AccountWrongType, JsonPlaces::join(pathOf(key), found.size()),
                         {"string"});
        found.push_back(entry.toString().toStdString());
    }
    return found;
}

void ObjectReader::objects(const QString& key, const std::function<void(ObjectReader&, std::size_t)>& each)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isNull())
        return;
    if (!value.isArray())
        fail(ErrorCode::AccountWrongType, key, {"array"});
    std::size_t index = 0;
    for (const QJsonValue& entry : value.toArray()) {
        ObjectReader reader(m_state, entry, JsonPlaces::join(pathOf(key), index));
        if (entry.isObject())
            each(reader, index);
        ++index;
    }
}

void ObjectReader::object(const QString& key, const std::function<void(ObjectReader&)>& read)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isNull())
        return;
    ObjectReader reader(m_state, value, pathOf(key));
    if (value.isObject())
        read(reader);
}

} // namespace clausemeter::account
