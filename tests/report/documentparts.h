// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../gui/samplecase.h"
#include "model/report/reportdocument.h"

// Finds what a document says.
namespace clausemeter::report::test {

// Of the sample customer's one service.
inline Case monthsOfSample(const std::vector<std::size_t>& wanted)
{
    Case c = *samplecase::make();
    std::vector<sla::MonthResult> months;
    for (const std::size_t i : wanted)
        months.push_back(c.analysis.services.front().months[i]);
    c.analysis.services.front().months = months;
    return c;
}

inline const Section* section(const Chapter& chapter, Label title)
{
    for (const Section& s : chapter.sections) {
        if (s.title == title)
            return &s;
    }
    return nullptr;
}

// The first block of a kind in a section.
template <typename T>
const T* block(const Chapter& chapter, Label title)
{
    const Section* found = section(chapter, title);
    if (found == nullptr)
        return nullptr;
    for (const Block& b : found->blocks) {
        if (const T* wanted = std::get_if<T>(&b))
            return wanted;
    }
    return nullptr;
}

inline const Fact* fact(const Facts* facts, Label label)
{
    if (facts == nullptr)
        return nullptr;
    for (const Fact& f : facts->facts) {
        if (f.label == label)
            return &f;
    }
    return nullptr;
}

inline std::vector<Value> column(const Table& table, Label heading)
{
    std::vector<Value> values;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].heading == Value(heading)) {
            for (const Row& row : table.rows)
                values.push_back(row.cells[i]);
        }
    }
    return values;
}

} // namespace clausemeter::report::test
