// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/evidencechapter.h"

#include "model/base/version.h"
#include "model/report/casedata.h"
#include "model/report/providerrecord.h"
#include "model/report/reportdocument.h"

#include <algorithm>

namespace clausemeter::report {

namespace {

OwnText baseName(const std::string& path)
{
    const std::size_t slash = path.find_last_of('/');
    return {slash == std::string::npos ? path : path.substr(slash + 1)};
}

// A file without its folders, a table with the address it was asked at.
OwnText nameOf(const logs::InputReport& input)
{
    return input.server ? OwnText{input.file} : baseName(input.file);
}

// What a server was asked; the days of one query tell it once.
void addServerFacts(Facts& facts, const std::vector<logs::InputReport>& inputs,
                    const logs::InputReport& input)
{
    const logs::ServerQuery& server = *input.server;
    facts.facts.push_back({Label::ServerVersion, {OwnText{server.version}}});
    facts.facts.push_back({Label::AnsweredAt, {Instant{server.atMs}}});
    facts.facts.push_back({Label::RowsReadThere, {server.rowsRead}});
    using Fetch = logs::ServerQuery::Fetch;
    facts.facts.push_back({Label::Fetch,
                           {server.fetch == Fetch::Now    ? Label::FetchedNow
                            : server.fetch == Fetch::Kept ? Label::FetchedKept
                                                          : Label::FetchedAgain}});
    const auto first = std::ranges::find_if(inputs, [&server](const logs::InputReport& other) {
        return other.server && other.server->text == server.text && other.server->atMs == server.atMs;
    });
    if (&*first == &input)
        facts.facts.push_back({Label::Query, {OwnText{server.text, true}}});
    else
        facts.facts.push_back({Label::SameQueryAs, {nameOf(*first)}});
}

Fact digestFact(const std::string& digest)
{
    const std::size_t colon = digest.find(':');
    const bool sha = digest.substr(0, colon) == "sha-256";
    const std::string figures = colon == std::string::npos ? digest : digest.substr(colon + 1);
    return {sha ? Label::Sha256 : Label::Xxh3, {OwnText{figures, true}}};
}

Facts inputFacts(const std::vector<logs::InputReport>& inputs, const logs::InputReport& input)
{
    Facts facts;
    facts.facts.push_back({Label::File, {nameOf(input)}, true});
    facts.facts.push_back({Label::Format, {input.kind}});
    facts.facts.push_back({Label::Encoding, {input.encoding}});
    facts.facts.push_back({Label::Bytes, {input.bytes}});
    facts.facts.push_back(digestFact(input.digest));
    if (input.firstMs && input.lastMs)
        facts.facts.push_back({Label::TimeSpan, {TimeRange{{*input.firstMs}, {*input.lastMs}}}});
    if (input.server)
        addServerFacts(facts, inputs, input);
    if (input.sameAs)
        facts.facts.push_back({Label::SameAs, {nameOf(inputs[*input.sameAs])}});
    return facts;
}

Table rowsTable(const std::vector<logs::InputReport>& inputs)
{
    Table table{Label::Rows,
                {{Label::File},
                 {Label::Rows, Align::End},
                 {Label::RowsAccepted, Align::End},
                 {Label::RowsOutside, Align::End},
                 {Label::RowsOtherEvents, Align::End},
                 {Label::RowsRejected, Align::End},
                 {Label::RowsBlank, Align::End},
                 {Label::RowsHeader, Align::End}},
                {}};
    for (const logs::InputReport& input : inputs) {
        table.rows.push_back({{nameOf(input), input.records, input.accepted, input.outside, input.otherEvents,
                               input.rejected, input.blank, input.header},
                              {}});
    }
    return table;
}

Table rejectedTable(const std::vector<logs::InputReport>& inputs)
{
    Table table{
        Label::RejectedRows, {{Label::File}, {Label::RejectedBy}, {Label::RowsRejected, Align::End}}, {}};
    for (const logs::InputReport& input : inputs) {
        for (const auto& [reason, rows] : input.rejectedBy) {
            if (rows > 0)
                table.rows.push_back({{nameOf(input), reason, rows}, {}});
        }
    }
    return table;
}

Table badRowsTable(const std::vector<logs::InputReport>& inputs)
{
    Table table{Label::BadRows,
                {{Label::File},
                 {Label::Line, Align::End},
                 {Label::ColumnNumber, Align::End},
                 {Label::RejectedBy},
                 {Label::RowText}},
                {}};
    for (const logs::InputReport& input : inputs) {
        for (std::size_t i = 0; i < std::min(input.badRows.size(), kListedBadRows); ++i) {
            const logs::BadRow& row = input.badRows[i];
            table.rows.push_back(
                {{baseName(input.file), row.line, row.column > 0 ? Value(row.column) : Value(), row.reason,
                  OwnText{row.text}},
                 {}});
        }
    }
    return table;
}

// `none`: what is said where there is none.
Section inputsSection(Label title, const std::vector<logs::InputReport>& inputs, Label none = Label::NoInputs)
{
    Section section{title, {}};
    if (inputs.empty()) {
        section.blocks.push_back(Paragraph{none});
        return section;
    }
    std::int64_t rejected = 0;
    for (const logs::InputReport& input : inputs) {
        section.blocks.push_back(inputFacts(inputs, input));
        rejected += input.rejected;
    }
    section.blocks.push_back(rowsTable(inputs));
    if (rejected > 0) {
        section.blocks.push_back(rejectedTable(inputs));
        Table rows = badRowsTable(inputs);
        const auto shown = std::int64_t(rows.rows.size());
        section.blocks.push_back(std::move(rows));
        if (shown < rejected)
            section.blocks.push_back(Paragraph{Listed{shown, rejected}, true});
    }
    return section;
}

// Whether it concerns a service month of the report.
bool concerns(const RowHistory& row, const sla::Analysis& analysis)
{
    for (const sla::ServiceResult& service : analysis.services) {
        if (!row.service.empty() && row.service != service.id)
            continue;
        for (const sla::MonthResult& month : service.months) {
            if (!row.days || (row.days->first <= month.month.end && month.month.start <= row.days->second))
                return true;
        }
    }
    return false;
}

// A line for each field that was changed, and one for each row that was added or removed.
void addRows(Table& table, const HandChange& change, const RowHistory& row)
{
    const auto add = [&](const RowHistory& part) {
        using Part = ChangeCell::Part;
        Row line{{change.at, ChangeCell{Part::What, part}, ChangeCell{Part::Before, part},
                  ChangeCell{Part::After, part}},
                 {}};
        if (!change.reason.empty())
            line.details.push_back({Label::Reason, {OwnText{change.reason}}});
        table.rows.push_back(std::move(line));
    };
    if (row.kind != RowHistory::Kind::Changed) {
        add(row);
        return;
    }
    for (const FieldChange& field : row.fields) {
        RowHistory part = row;
        part.fields = {field};
        add(part);
    }
}

Section changesSection(const Case& c)
{
    Table table{Label::HandChanges,
                {{Label::ChangedAt}, {Label::ChangedWhat}, {Label::ChangedBefore}, {Label::ChangedAfter}},
                {}};
    for (const HandChange& change : c.journal) {
        for (const RowHistory& row : change.rows) {
            if (concerns(row, c.analysis))
                addRows(table, change, row);
        }
    }
    Section section{Label::HandChanges, {}};
    if (!table.rows.empty())
        section.blocks.push_back(std::move(table));
    return section;
}

Section versionsSection(const Case& c)
{
    Facts facts;
    facts.facts.push_back({Label::Program, {OwnText{std::string("Clausemeter ") + kVersion}}});
    std::vector<std::pair<std::string, std::string>> named;
    for (std::size_t i = 0; i < c.analysis.services.size(); ++i) {
        const sla::Definition& definition = c.analysis.services[i].definition;
        const std::pair key(definition.id, definition.version);
        if (std::find(named.begin(), named.end(), key) != named.end())
            continue;
        named.push_back(key);
        facts.facts.push_back(
            {Label::Definition, {AgreementName{i}, OwnText{definition.id + ' ' + definition.version}}});
        facts.facts.push_back({Label::DefinitionFile, {baseName(definition.file)}});
    }
    if (!c.accountPath.empty())
        facts.facts.push_back({Label::AccountFile, {baseName(c.accountPath)}});
    facts.facts.push_back({Label::AsOf, {c.analysis.asOf}});
    facts.facts.push_back({Label::Clock, {c.analysis.clock}});
    return {Label::Versions, {facts}};
}

} // namespace

Chapter evidenceChapter(const Case& c)
{
    static const std::vector<logs::InputReport> none;
    const auto& inputs = c.logs ? c.logs->inputs : none;
    Chapter chapter{
        Label::Evidence,
        std::nullopt,
        {inputsSection(Label::Inputs, inputs, needsLogs(c) ? Label::NoInputs : Label::NoInputsOfOutages)}};
    if (c.provider)
        chapter.sections.push_back(inputsSection(Label::ProviderInputs, c.provider->logs->inputs));
    if (Section changes = changesSection(c); !changes.blocks.empty())
        chapter.sections.push_back(std::move(changes));
    chapter.sections.push_back(versionsSection(c));
    return chapter;
}

} // namespace clausemeter::report
