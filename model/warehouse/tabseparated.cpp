// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/warehouse/tabseparated.h"

namespace clausemeter::warehouse {

namespace {

char unescapedChar(char c)
{
    switch (c) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'r':
        return '\r';
    case 'n':
        return '\n';
    case 't':
        return '\t';
    case '0':
        return '\0';
    default:
        return c;
    }
}

void unescape(std::string_view field, std::string& into)
{
    into.clear();
    for (std::size_t i = 0; i < field.size(); ++i)
        into += field[i] == '\\' && i + 1 < field.size() ? unescapedChar(field[++i]) : field[i];
}

} // namespace

Status TabSeparated::add(std::string_view piece)
{
    while (!piece.empty()) {
        const std::size_t end = piece.find('\n');
        if (end == std::string_view::npos) {
            m_rest += piece;
            return done();
        }
        const std::string_view text = piece.substr(0, end);
        Status taken = done();
        if (m_rest.empty()) {
            taken = line(text);
        } else {
            m_rest += text;
            taken = line(m_rest);
        }
        if (!taken) {
            m_badLine = m_rest.empty() ? std::string(text) : m_rest;
            return taken;
        }
        m_rest.clear();
        piece.remove_prefix(end + 1);
    }
    return done();
}

Status TabSeparated::line(std::string_view text)
{
    const Error wrong{ErrorCode::ServerProtocol, {}, {std::string(text.substr(0, 100))}};
    if (text.empty() && m_columns != 1 && !m_isBehindRows) {
        m_isBehindRows = true;
        return done();
    }
    if (m_hasTotal)
        return wrong;
    std::size_t count = 0;
    m_fields.clear();
    while (true) {
        const std::size_t end = std::min(text.find('\t'), text.size());
        const std::string_view field = text.substr(0, end);
        if (m_unescaped.size() <= count)
            m_unescaped.emplace_back();
        if (field == "\\N") {
            m_fields.emplace_back();
        } else if (field.find('\\') == std::string_view::npos) {
            m_fields.push_back(field);
        } else {
            unescape(field, m_unescaped[count]);
            m_fields.emplace_back(m_unescaped[count]);
        }
        ++count;
        if (end == text.size())
            break;
        text.remove_prefix(end + 1);
    }
    if (m_columns != 0 && count != m_columns)
        return wrong;
    m_columns = count;
    m_hasTotal = m_isBehindRows;
    return m_take(m_fields, m_isBehindRows);
}

} // namespace clausemeter::warehouse
