// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/csvindex.h"

#include "model/logs/csvtext.h"

namespace clausemeter::logs {

void CsvIndex::build(const Chunk& chunk)
{
    const std::string_view text = chunk.text;
    const std::size_t room = text.size() + 1 + kIndexSlack;
    if (m_recordEnds.size() < room) {
        m_fieldEnds.resize(room + 1);
        m_fieldEnds[0] = ~std::uint32_t(0);
        m_recordEnds.resize(room);
    }
    const CsvScan scan = indexCsv({text.data(), text.size(), m_delimiter, chunk.hasQuotes},
                                  {ends(), m_recordEnds.data()}, m_simd);
    m_fields = scan.fields;
    m_records = scan.records;
    m_unterminated = scan.lastRecordEnd < text.size();
    if (!scan.isRegular)
        walk(text);
    if (m_unterminated) {
        ends()[m_fields++] = std::uint32_t(text.size());
        m_recordEnds[m_records++] = std::uint32_t(m_fields);
    }
}

void CsvIndex::walk(std::string_view text)
{
    m_fields = 0;
    m_records = 0;
    CsvWalker walker(m_delimiter);
    std::size_t start = 0; // of the record
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto step = walker.step(text[i], i + 1 < text.size() ? text[i + 1] : '\0');
        if (step == CsvWalker::Step::Inside)
            continue;
        ends()[m_fields++] = std::uint32_t(i);
        if (step == CsvWalker::Step::RecordEnd) {
            m_recordEnds[m_records++] = std::uint32_t(m_fields);
            start = i + 1;
        }
    }
    m_unterminated = start < text.size();
}

} // namespace clausemeter::logs
