// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/csvwriter.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace clausemeter::report {

namespace {

bool looksLikeFormula(std::string_view text)
{
    constexpr std::array<std::string_view, 11> kStarts = {"=",  "+",  "-",  "@",  "\t", "\r",
                                                          "\n", "＝", "＋", "－", "＠"};
    return std::any_of(kStarts.begin(), kStarts.end(),
                       [text](std::string_view start) { return text.starts_with(start); });
}

} // namespace

CsvWriter& CsvWriter::text(std::string_view utf8)
{
    separate();
    const bool isFormula = looksLikeFormula(utf8);
    if (!isFormula && utf8.find_first_of(",\"\r\n;\t") == std::string_view::npos) {
        m_out += QByteArray(utf8.data(), qsizetype(utf8.size()));
        return *this;
    }
    m_out += isFormula ? "\"'" : "\"";
    m_out += QByteArray(utf8.data(), qsizetype(utf8.size())).replace('"', "\"\"");
    m_out += '"';
    return *this;
}

CsvWriter& CsvWriter::number(std::int64_t value)
{
    return decimal(std::to_string(value));
}

CsvWriter& CsvWriter::decimal(std::string_view digits)
{
    separate();
    m_out.append(digits.data(), qsizetype(digits.size()));
    return *this;
}

CsvWriter& CsvWriter::date(Date day)
{
    return text(toIso(day));
}

CsvWriter& CsvWriter::amount(Money value)
{
    return decimal(value.toString());
}

CsvWriter& CsvWriter::endRow()
{
    m_out += "\r\n";
    m_rowHasFields = false;
    return *this;
}

QByteArray CsvWriter::take()
{
    return std::exchange(m_out, "\xEF\xBB\xBF");
}

void CsvWriter::separate()
{
    if (std::exchange(m_rowHasFields, true))
        m_out += ',';
}

} // namespace clausemeter::report
