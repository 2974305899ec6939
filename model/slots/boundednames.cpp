// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/slots/boundednames.h"

#include <iterator>

namespace clausemeter::slots {

BoundedNames::BoundedNames(std::size_t limit, const std::vector<std::string>& reserved)
    : m_limit(limit)
    , m_names(kOthers + 1)
{
    for (const std::string& name : reserved) {
        if (name.empty() || m_reservedIndex.contains(name))
            continue;
        m_reserved.push_back(name);
        m_reservedIndex.emplace(name, Index(m_names.size()));
        m_names.push_back(name);
    }
}

BoundedNames::Place BoundedNames::add(std::string_view name)
{
    if (const Index known = find(name); known != kOthers || name.size() > kMostBytes)
        return {known};
    if (m_names.size() < m_limit) {
        const auto index = Index(m_names.size());
        m_names.emplace_back(name);
        m_index.emplace(m_names.back(), index);
        return {index};
    }
    if (m_index.empty() || name > m_index.rbegin()->first)
        return {kOthers};
    const auto last = std::prev(m_index.end());
    const Index index = last->second;
    m_index.erase(last);
    m_names[index] = name;
    m_index.emplace(m_names[index], index);
    return {index, true};
}

BoundedNames::Index BoundedNames::find(std::string_view name) const
{
    if (name.empty())
        return kNone;
    for (const auto* index : {&m_index, &m_reservedIndex}) {
        if (const auto found = index->find(name); found != index->end())
            return found->second;
    }
    return kOthers;
}

} // namespace clausemeter::slots
