// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/jsonindex.h"

#include <string>
#include <string_view>

namespace clausemeter::logs {

// A value within a text whose index has found it to be one (JsonIndex::behindValue), or none: what is asked
// of none, and of a value of another kind, has no members, no elements and no text.
class JsonValue {
public:
    JsonValue() = default;
    JsonValue(const JsonIndex& index, std::size_t token)
        : m_index(&index)
        , m_token(token)
    {
    }

    bool exists() const { return m_index != nullptr; }
    bool isObject() const { return startsWith('{'); }
    bool isArray() const { return startsWith('['); }
    bool isNull() const { return startsWith('n'); }

    // The first member of that name, or none. Two names: the member of the member.
    JsonValue member(std::string_view name) const;
    JsonValue member(std::string_view first, std::string_view second) const
    {
        return member(first).member(second);
    }
    // As it stands in the text.
    std::string_view raw() const;
    // A string's content, a number without exponent, a word; empty where it is a container, null or nothing.
    std::string text() const;

    // visit(name, value) for each member; names may occur twice.
    template <typename Visit>
    void forEachMember(Visit visit) const
    {
        if (!isObject())
            return;
        std::string scratch;
        for (std::size_t token = m_token + 1; m_index->first(token) != '}';) {
            visit(m_index->decoded(m_index->scalar(token), scratch), JsonValue(*m_index, token + 2));
            token = m_index->behindKnownValue(token + 2);
            token += m_index->first(token) == ',' ? 1 : 0;
        }
    }
    template <typename Visit>
    void forEachElement(Visit visit) const;

private:
    friend class JsonElements;

    bool startsWith(char c) const { return m_index && m_index->first(m_token) == c; }

    const JsonIndex* m_index = nullptr;
    std::size_t m_token = 0;
};

// The elements of an array, one after the other.
class JsonElements {
public:
    explicit JsonElements(const JsonValue& array)
        : m_index(array.isArray() ? array.m_index : nullptr)
        , m_token(array.m_token + 1)
    {
    }
    // The next one, or none behind the last.
    JsonValue next()
    {
        if (!m_index || m_index->first(m_token) == ']')
            return {};
        const JsonValue element(*m_index, m_token);
        m_token = m_index->behindKnownValue(m_token);
        m_token += m_index->first(m_token) == ',' ? 1 : 0;
        return element;
    }

private:
    const JsonIndex* m_index;
    std::size_t m_token;
};

template <typename Visit>
void JsonValue::forEachElement(Visit visit) const
{
    JsonElements elements(*this);
    for (JsonValue element = elements.next(); element.exists(); element = elements.next())
        visit(element);
}

} // namespace clausemeter::logs
