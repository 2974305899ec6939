// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/columns.h"
#include "model/logs/entryevents.h"
#include "model/logs/filecounts.h"
#include "model/logs/readlogs.h"
#include "model/logs/resultvalue.h"
#include "model/logs/serviceindex.h"
#include "model/warehouse/countquery.h"

#include <memory>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace clausemeter::warehouse {

// Counts what a server has grouped, as if every row had been read from a file: by the same functions, so that
// a value means the same there and here.
class GroupCounting {
public:
    GroupCounting(const logs::ReadOptions& options, const logs::ColumnMap& columns);

    // What follows belongs to an input of its own. Of `report` the counts are filled in.
    void begin(const CountQuery& query, logs::InputReport report);
    // A row of the answer. False where it is none.
    bool add(std::span<const std::string_view> fields);
    void end();

    std::int64_t rows() const { return m_rows; } // of the input
    // All inputs and counts; ends the counting.
    logs::LogData take();

private:
    struct Group {
        std::optional<logs::Stamp> low; // none: no time
        std::optional<logs::Stamp> high;
        std::string_view time;
        std::string_view service;
        std::string_view event;
        std::string_view region;
        std::string_view result;
        std::string_view code;
        std::int64_t rows = 0;
    };
    // One for each thing that numbers may mean: what they do is known when all was seen.
    struct Reading {
        logs::ResultForm form;
        std::vector<logs::InputReport> inputs;
        std::unique_ptr<logs::FileCounts> counts;
    };

    void count(const Group& group, const logs::ResultValue& value, Reading& reading);
    void reject(const Group& group, logs::RejectReason reason, std::optional<std::string_view> field,
                logs::InputReport& report) const;
    bool accept(const Group& group, int service, Reading& reading);
    void addRequests(const Group& group, int service, bool success, std::string_view code, Reading& reading);

    const logs::ReadOptions& m_options;
    const logs::ColumnMap& m_columns;
    logs::StampRule m_rule;
    slots::SlotClock m_clock;
    logs::EntryEvents m_events;
    logs::ResultMeaning m_meaning;
    logs::ResultFacts m_facts;
    logs::ServiceIndex m_services;
    std::set<std::string, std::less<>> m_reserved;
    std::vector<Reading> m_readings;
    CountQuery m_query;
    std::int64_t m_rows = 0;
};

} // namespace clausemeter::warehouse
