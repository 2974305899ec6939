// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/jsonvalue.h"

namespace clausemeter::logs {

JsonValue JsonValue::member(std::string_view name) const
{
    JsonValue found;
    forEachMember([&](std::string_view is, const JsonValue& value) {
        if (is == name && !found.exists())
            found = value;
    });
    return found;
}

std::string_view JsonValue::raw() const
{
    if (!exists())
        return {};
    if (!isObject() && !isArray())
        return m_index->scalar(m_token);
    const std::size_t start = m_index->at(m_token);
    return m_index->text().substr(start, m_index->at(m_index->behindKnownValue(m_token) - 1) + 1 - start);
}

std::string JsonValue::text() const
{
    if (!exists() || isObject() || isArray() || isNull())
        return {};
    std::string scratch;
    if (startsWith('"'))
        return std::string(m_index->decoded(raw(), scratch));
    return std::string(withoutExponent(raw(), scratch));
}

} // namespace clausemeter::logs
