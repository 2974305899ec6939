// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/digester.h"
#include "model/warehouse/connection.h"
#include "model/warehouse/groupcounting.h"
#include "model/warehouse/keptdays.h"

#include <optional>
#include <string>
#include <vector>

namespace clausemeter::warehouse {

// The table of a connection as inputs name it: without the user and how the connection is made.
std::string labelOf(const Connection& connection, const TableName& table);

// How a table is read: by what was said, and by the first profile for such a table.
struct TableReading {
    logs::ReadOptions options;
    std::string profile; // empty: none
    logs::ColumnMap columns;
};

// Takes what a server answers, or answered before, day by day, and makes an input of each. An answer is held
// against the number of rows that it names at its end, and kept only then.
class DayReading {
public:
    // All but `keeping` are to stay.
    DayReading(Connection& connection, const Table& table, const TableReading& how, const CountPlan& plan,
               const Keeping& keeping, Progress& progress);

    // A day's answer that was kept and may be used. What is damaged is told by the input that is read
    // instead.
    std::optional<KeptDay> kept(Date day);
    // The next day is one that was kept.
    Status replay(const KeptDay& answer, Date day);
    // The next days are asked for.
    Status ask(const CountQuery& query, Date first, Date last);
    // Rows whose time is none: an input of its own where there are any.
    Status askUnreadable(const CountQuery& query);

    // Why days could not be kept, where that is so.
    const std::optional<Error>& notKept() const { return m_notKept; }
    logs::LogData take();

private:
    // What becomes of an input beside its counts.
    struct Part {
        std::string digest;
        logs::ServerQuery server;
    };
    // An answer on its way.
    struct Answered {
        std::optional<std::int64_t> total;
        std::int64_t rows = 0;
    };

    std::string keyOf(Date day) const;
    void begin(const CountQuery& query, const std::string& day, const std::string& file);
    void beginDay(const CountQuery& query, Date day);
    void end();
    void digest(std::string_view field);
    Error noGroup(std::span<const std::string_view> fields) const;
    Status takeGroup(const CountQuery& query, std::span<const std::string_view> fields, Answered& answered);
    Status run(const CountQuery& query, Date first);
    void keep(Date first, std::size_t firstPart, std::int64_t askedMs);

    Connection& m_connection;
    const CountPlan& m_plan;
    const logs::ReadOptions& m_options;
    KeptDays m_keptDays;
    Progress& m_progress;
    std::string m_label;
    std::string m_asked; // of whom and of what, for the keys of days
    GroupCounting m_counting;
    logs::InputReport m_report;
    std::vector<Part> m_parts;
    std::optional<logs::Digester> m_digest; // of the input that has begun
    std::optional<Date> m_day;              // that has begun; none: not of a day
    Date m_lastDay;
    std::set<Date> m_damaged;
    std::vector<std::optional<KeptDay>> m_toKeep; // of the answer on its way; none: of too many groups
    qsizetype m_toKeepBytes = 0;                  // of those before the last
    std::int64_t m_nowMs = 0;                     // when the reading began
    std::optional<Error> m_notKept;
};

} // namespace clausemeter::warehouse
