// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/jsonwriter.h"

namespace clausemeter::report {

namespace {

constexpr qsizetype kPiece = 64 * 1024; // bytes, about

} // namespace

JsonWriter& JsonWriter::key(std::string_view name)
{
    beforeValue();
    quoted(name);
    m_out += ": ";
    m_afterKey = true;
    return *this;
}

JsonWriter& JsonWriter::text(std::string_view utf8)
{
    beforeValue();
    quoted(utf8);
    return *this;
}

JsonWriter& JsonWriter::number(std::int64_t value)
{
    beforeValue();
    m_out += QByteArray::number(qlonglong(value));
    return *this;
}

JsonWriter& JsonWriter::number(Decimal value)
{
    beforeValue();
    m_out += QByteArray::fromStdString(value.toString());
    return *this;
}

JsonWriter& JsonWriter::truth(bool value)
{
    beforeValue();
    m_out += value ? "true" : "false";
    return *this;
}

JsonWriter& JsonWriter::null()
{
    beforeValue();
    m_out += "null";
    return *this;
}

QByteArray JsonWriter::take()
{
    m_out += '\n';
    return std::exchange(m_out, {});
}

JsonWriter& JsonWriter::open(char bracket)
{
    beforeValue();
    m_out += bracket;
    m_hasEntries.push_back(false);
    return *this;
}

JsonWriter& JsonWriter::close(char bracket)
{
    const bool hadEntries = m_hasEntries.back();
    m_hasEntries.pop_back();
    if (hadEntries)
        newLine();
    m_out += bracket;
    if (m_handOn && m_out.size() >= kPiece) {
        m_handOn(m_out);
        m_out.resize(0);
    }
    return *this;
}

void JsonWriter::beforeValue()
{
    if (std::exchange(m_afterKey, false) || m_hasEntries.empty())
        return;
    if (m_hasEntries.back())
        m_out += ',';
    m_hasEntries.back() = true;
    newLine();
}

void JsonWriter::newLine()
{
    m_out += '\n';
    m_out += QByteArray(qsizetype(2 * m_hasEntries.size()), ' ');
}

void JsonWriter::quoted(std::string_view utf8)
{
    m_out += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            m_out += '\\';
            m_out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            m_out += "\\u";
            m_out += QByteArray::number(int(c), 16).rightJustified(4, '0');
        } else {
            m_out += c;
        }
    }
    m_out += '"';
}

} // namespace clausemeter::report
