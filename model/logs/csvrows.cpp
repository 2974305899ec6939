// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/csvrows.h"

#include "model/logs/csvtext.h"

namespace clausemeter::logs {

CsvRows::CsvRows(const ColumnMap& columns, char delimiter, const Tuning& tuning)
    : m_columns(columns)
    , m_needed(columns.fieldsNeeded())
    , m_columnCount(columns.columns.size())
    , m_maxRecord(tuning.maxRecord)
    , m_index(delimiter, tuning.simd)
{
}

void CsvRows::begin(const Chunk& chunk)
{
    m_index.build(chunk);
    m_text = chunk.text;
    m_allShort = m_text.size() <= m_maxRecord;
    m_next = 0;
    m_first = 0;
    m_fields = 0;
    m_start = 0;
}

bool CsvRows::next(Tally& tally)
{
    while (m_next < m_index.records()) {
        m_first += m_fields;
        const std::size_t record = m_next++;
        m_fields = m_index.recordEnds()[record] - m_first;
        const bool isCut = m_next == m_index.records() && m_index.lastIsUnterminated();
        std::size_t end = m_index.fieldEnds()[m_first + m_fields - 1];
        const std::size_t start = m_start;
        m_start = end + 1;
        if (!isCut && m_text[end] == '\n' && end > start && m_text[end - 1] == '\r')
            --end;
        m_record = m_text.substr(start, end - start);

        if (m_record.size() > m_maxRecord) {
            tally.reject(RejectReason::LineTooLong, m_record);
        } else if (m_fields == 1 && isBlank(m_record)) {
            tally.blank();
        } else if (m_fields < m_needed || (isCut && m_fields < m_columns.columns.size())) {
            tally.reject(RejectReason::FewFields, m_record);
        } else {
            bool fits = true;
            for (std::size_t i = m_columns.columns.size(); i < m_fields && fits; ++i)
                fits = isBlank(fieldValue(rawField(i), m_scratch[0]));
            if (fits)
                return true;
            tally.reject(RejectReason::ManyFields, m_record);
        }
    }
    return false;
}

std::string_view CsvRows::rawField(std::size_t field) const
{
    const std::size_t at = m_first + field;
    const auto base = std::size_t(m_record.data() - m_text.data());
    const std::size_t start = field == 0 ? base : m_index.fieldEnds()[at - 1] + 1;
    const std::size_t end = field + 1 == m_fields ? base + m_record.size() : m_index.fieldEnds()[at];
    return m_text.substr(start, end - start);
}

std::string_view CsvRows::raw(Role role) const
{
    const std::size_t column = *m_columns.of(role);
    return column < m_fields ? rawField(column) : m_record.substr(m_record.size());
}

std::string_view CsvRows::value(Role role)
{
    return trimmed(fieldValue(raw(role), m_scratch[std::size_t(role)]));
}

} // namespace clausemeter::logs
