// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/serverinputs.h"

#include <algorithm>

namespace clausemeter::report {

namespace {

// One query and its days.
struct Question {
    const logs::InputReport* first = nullptr;
    std::vector<const logs::InputReport*> days;
};

// An input's name is the table's address with the day behind it.
std::string tableOf(const logs::InputReport& day)
{
    return day.file.substr(0, day.file.rfind('#'));
}

OwnText dayOf(const logs::InputReport& day)
{
    const std::size_t mark = day.file.rfind('#');
    return {mark == std::string::npos ? day.file : day.file.substr(mark + 1)};
}

std::vector<Question> questionsOf(const std::vector<logs::InputReport>& inputs)
{
    std::vector<Question> questions;
    for (const logs::InputReport& input : inputs) {
        if (!input.server)
            continue;
        const auto same = std::ranges::find_if(questions, [&input](const Question& question) {
            const logs::ServerQuery& server = *question.first->server;
            return server.text == input.server->text && server.version == input.server->version &&
                   tableOf(*question.first) == tableOf(input);
        });
        if (same == questions.end())
            questions.push_back({&input, {&input}});
        else
            same->days.push_back(&input);
    }
    return questions;
}

Facts factsOf(const logs::InputReport& day)
{
    return {{{Label::CountedTable, {OwnText{tableOf(day)}}, true},
             {Label::Format, {day.kind}},
             {Label::ServerVersion, {OwnText{day.server->version}}},
             {Label::Query, {OwnText{day.server->text, true}}}}};
}

Table daysOf(const Question& question, const std::vector<logs::InputReport>& inputs)
{
    Table table{Label::CountedDays,
                {{Label::CountedDay},
                 {Label::AnsweredAt},
                 {Label::RowsReadThere, Align::End},
                 {Label::RowsAccepted, Align::End},
                 {Label::RowsOutside, Align::End},
                 {Label::RowsOtherEvents, Align::End},
                 {Label::RowsRejected, Align::End}},
                {}};
    for (const logs::InputReport* day : question.days) {
        Row row{{dayOf(*day), Instant{day->server->atMs}, day->server->rowsRead, day->accepted, day->outside,
                 day->otherEvents, day->rejected},
                {{digestLabel(day->digest), {digestFigures(day->digest)}}}};
        using Fetch = logs::ServerQuery::Fetch;
        if (day->server->fetch != Fetch::Now) {
            const bool isKept = day->server->fetch == Fetch::Kept;
            row.details.push_back({Label::Fetch, {isKept ? Label::FetchedKept : Label::FetchedAgain}});
        }
        if (day->sameAs)
            row.details.push_back({Label::SameAs, {OwnText{inputs[*day->sameAs].file}}});
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

std::vector<Block> serverBlocks(const std::vector<logs::InputReport>& inputs)
{
    std::vector<Block> blocks;
    for (const Question& question : questionsOf(inputs)) {
        blocks.emplace_back(factsOf(*question.first));
        blocks.emplace_back(daysOf(question, inputs));
    }
    return blocks;
}

Label digestLabel(const std::string& digest)
{
    return digest.starts_with("sha-256:") ? Label::Sha256 : Label::Xxh3;
}

OwnText digestFigures(const std::string& digest)
{
    const std::size_t colon = digest.find(':');
    return {colon == std::string::npos ? digest : digest.substr(colon + 1), true};
}

} // namespace clausemeter::report
