// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/document.h"

namespace clausemeter::report {

namespace {

struct Gather {
    std::vector<Value>& values;

    void operator()(const Facts& facts) const
    {
        for (const Fact& fact : facts.facts)
            add(fact.label, fact.values);
    }
    void operator()(const Table& table) const
    {
        for (const Column& column : table.columns)
            values.push_back(column.heading);
        for (const Row& row : table.rows) {
            values.insert(values.end(), row.cells.begin(), row.cells.end());
            for (const Detail& detail : row.details)
                add(detail.label, detail.values);
        }
    }
    void operator()(const Verdict& verdict) const
    {
        values.push_back(verdict.sentence);
        values.push_back(verdict.advice);
    }
    void operator()(const Paragraph& paragraph) const { values.push_back(paragraph.text); }
    void operator()(const Notes& notes) const
    {
        values.insert(values.end(), notes.lines.begin(), notes.lines.end());
    }
    void operator()(const Series&) const {}
    void operator()(const OutageBar&) const {}
    void operator()(const Steps&) const {}

    void add(Label label, const std::vector<Value>& more) const
    {
        values.emplace_back(label);
        values.insert(values.end(), more.begin(), more.end());
    }
};

} // namespace

std::vector<Value> valuesOf(const Document& document)
{
    std::vector<Value> values;
    for (const Chapter& chapter : document.chapters) {
        values.emplace_back(chapter.title);
        for (const Section& section : chapter.sections) {
            values.emplace_back(section.title);
            for (const Block& block : section.blocks)
                std::visit(Gather{values}, block);
        }
    }
    return values;
}

} // namespace clausemeter::report
