// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/jsonrows.h"

#include "model/logs/ascii.h"
#include "model/logs/csvtext.h"
#include "model/logs/jsonglance.h"

#include <algorithm>

namespace clausemeter::logs {

namespace {

constexpr std::size_t kMostPlaces = 256; // of a line are remembered
constexpr std::size_t kMostKeys = 4096;

constexpr unsigned bit(Role role)
{
    return 1U << unsigned(role);
}

// A whole number without sign, other than one that begins with a needless 0.
bool isShortNumber(std::string_view text)
{
    if (text.front() == '0')
        return text.size() == 1;
    return std::all_of(text.begin(), text.end(), isDigit);
}

// What stands before a value: from the separator before the key at that token up to the value or into its
// quotes.
std::string_view leadOf(const JsonIndex& index, std::size_t token)
{
    const std::size_t start = index.at(token - 1);
    const std::size_t value = index.at(token + 2);
    return index.text().substr(start, value - start + (index.first(token + 2) == '"' ? 1 : 0));
}

} // namespace

JsonRows::JsonRows(const ColumnMap& columns, const Tuning& tuning)
    : m_glances(tuning.glances)
    , m_lines(tuning)
{
    for (const Column& column : columns.columns) {
        if (!column.role)
            continue;
        m_roles.emplace(column.name, unsigned(*column.role));
        m_needed |= bit(*column.role);
    }
    m_needed &= ~(bit(Role::Service) | bit(Role::ErrorCode) | bit(Role::Region));
    if (columns.of(Role::Rate))
        m_needed &= ~bit(Role::Requests);
    for (const Role role : {Role::Service, Role::Event, Role::ErrorCode, Role::Region}) {
        if (!columns.of(role))
            m_late.push_back(role);
    }
}

unsigned JsonRows::byName(const std::string& key)
{
    if (const auto found = m_roles.find(key); found != m_roles.end())
        return found->second;
    const auto late =
        std::find_if(m_late.begin(), m_late.end(), [&](Role role) { return isNameOf(role, key); });
    const unsigned role = late == m_late.end() ? kNoRole : unsigned(*late);
    if (m_roles.size() < kMostKeys)
        m_roles.emplace(key, role);
    return role;
}

unsigned JsonRows::lookUp(std::size_t place, std::string_view lead, std::size_t token)
{
    std::string scratch;
    const unsigned role =
        byName(std::string(m_lines.index().decoded(m_lines.index().scalar(token), scratch)));
    if (place < kMostPlaces && lead.size() <= GlanceLead::kLongest) {
        m_places.resize(std::max(m_places.size(), place + 1));
        m_places[place].learn({lead, role});
    }
    return role;
}

// The next line without an index of it, where it is like earlier ones; otherwise it is left as it is.
bool JsonRows::glance()
{
    const std::string_view text = m_lines.toGlanceAt();
    const std::size_t length = text.empty() ? 0 : glanceAt(text, m_places, m_values);
    return length > 0 && m_lines.glanced(length);
}

// The line as one object with nothing behind it.
bool JsonRows::read()
{
    const JsonIndex& index = m_lines.index();
    const char* const text = index.text().data();
    const std::size_t end = m_lines.end();
    m_values.seen = 0;
    m_values.found = 0;
    std::size_t token = m_lines.brace() + 1;
    if (index.at(token) < end && index.first(token) == '}') {
        ++token;
    } else {
        for (std::size_t place = 0;; ++place) {
            if (index.at(token + 1) >= end)
                return false;
            const char* const separator = text + index.at(token - 1);
            unsigned role = kNoRole;
            const GlancePlace* known = place < m_places.size() ? &m_places[place] : nullptr;
            if (known && known->leads[0].isAt(separator))
                role = known->leads[0].role;
            else if (known && known->leads[1].isAt(separator))
                role = known->leads[1].role;
            else if (index.isKey(token, end) && index.at(token + 2) < end)
                role = lookUp(place, leadOf(index, token), token);
            else
                return false;
            token += 2;
            std::size_t behind = token + 1;
            if (index.at(behind) >= end)
                return false; // a value and what stands behind it are missing
            const char c = index.first(token);
            std::string_view raw;
            if (c == '{' || c == '[') {
                behind = index.behindValue(token, end);
                if (behind == 0 || index.at(behind) >= end)
                    return false;
                raw = index.text().substr(index.at(token), index.at(behind - 1) + 1 - index.at(token));
            } else if (c != '"' || role != kNoRole) {
                raw = index.scalar(token);
                if (c != '"' && !isShortNumber(raw) && !isJsonScalar(raw))
                    return false;
            }
            if (role != kNoRole)
                m_values.take(role, raw.data(), raw.size());
            token = behind + 1;
            if (index.first(behind) == '}')
                break;
            if (index.first(behind) != ',')
                return false;
        }
    }
    if (index.at(token) < end)
        return false;
    m_lines.walkedTo(token);
    return true;
}

bool JsonRows::next(Tally& tally)
{
    while (true) {
        if (glance()) {
            if ((m_values.found & m_needed) == m_needed)
                return true;
            tally.reject(RejectReason::FewFields, record());
            continue;
        }
        if (!m_lines.next(tally))
            return false;
        if (!read())
            tally.reject(RejectReason::NotJson, record());
        else if ((m_values.found & m_needed) != m_needed)
            tally.reject(RejectReason::FewFields, record());
        else
            return true;
    }
}

std::string_view JsonRows::value(Role role)
{
    const std::string_view raw = this->raw(role);
    std::string& scratch = m_scratch[std::size_t(role)];
    if (raw.front() == '"')
        return trimmed(m_lines.index().decoded(raw, scratch));
    return raw.front() == '-' || (raw.front() >= '0' && raw.front() <= '9') ? withoutExponent(raw, scratch)
                                                                            : raw;
}

} // namespace clausemeter::logs
