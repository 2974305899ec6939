// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/warehouse/countquery.h"

#include <algorithm>
#include <array>
#include <limits>

namespace clausemeter::warehouse {

namespace {

using logs::ResultForm;
using logs::Role;
using logs::StampForm;

constexpr std::int64_t kEndSeconds = 4'133'980'800;         // 2101-01-01T00:00:00Z, as for files
constexpr std::int64_t kSlotBias = 3 * slots::kSlotsPerDay; // so that what is divided is never below 0
constexpr std::array kCountedRoles = {Role::Service, Role::Event, Role::Region, Role::Result,
                                      Role::ErrorCode};

// What stands for the services that nobody wants, and for a time that is none in any form.
constexpr const char* kOtherWord = "-";
constexpr const char* kOtherNumber = "0";
constexpr const char* kNoTime = "5000000000000000000";

// What an epoch is by its magnitude, as for files: from, up to, and how many of it are a second.
struct Magnitude {
    StampForm form;
    std::int64_t from;
    std::int64_t end;
    std::int64_t perSecond;
};
constexpr std::array<Magnitude, 4> kMagnitudes = {
    Magnitude{StampForm::EpochS, 0, 100'000'000'000, 1},
    Magnitude{StampForm::EpochMs, 100'000'000'000, 100'000'000'000'000, 1'000},
    Magnitude{StampForm::EpochUs, 100'000'000'000'000, 100'000'000'000'000'000, 1'000'000},
    Magnitude{StampForm::EpochNs, 100'000'000'000'000'000, std::numeric_limits<std::int64_t>::max(),
              1'000'000'000}};

// Numbers that may be a date, 20190320 or 201903201005, and no epoch.
constexpr std::array<std::pair<std::int64_t, std::int64_t>, 2> kCompactDates = {
    std::pair{19'700'101L, 21'001'231L}, std::pair{197'001'010'000L, 210'012'312'359L}};

std::string text(std::int64_t number)
{
    return std::to_string(number);
}

std::string bracketed(const std::string& condition)
{
    return '(' + condition + ')';
}

std::string both(const std::string& a, const std::string& b)
{
    return a.empty() ? b : b.empty() ? a : a + " AND " + b;
}

std::string either(const std::string& a, const std::string& b)
{
    return a.empty() ? b : b.empty() ? a : a + " OR " + b;
}

// In a message and in the names within a query.
std::string nameOf(Role role)
{
    static constexpr std::array kNames = {"time",      "result",   "error_code", "service", "requests",
                                          "successes", "failures", "rate",       "event",   "region"};
    return kNames[std::size_t(role)];
}

bool isInteger(const std::string& word)
{
    return !word.empty() && word.find_first_not_of("0123456789") == std::string::npos;
}

bool canBe(Role role, const TableColumn& column, const logs::Mapping& mapping)
{
    if (role != Role::Time)
        return column.is == ValueType::Integer || column.is == ValueType::Text ||
               (role == Role::Result && column.is == ValueType::Float);
    if (column.is == ValueType::Integer)
        return mapping.timeForm != StampForm::Iso && mapping.timeForm != StampForm::AccessLog;
    return column.is == ValueType::Moment || column.is == ValueType::Reading;
}

} // namespace

Result<CountPlan> CountPlan::make(const Dialect& dialect, const Table& table, const logs::ColumnMap& columns,
                                  const logs::ReadOptions& options)
{
    for (const Role role :
         {Role::Time, Role::Result, Role::ErrorCode, Role::Service, Role::Event, Role::Region}) {
        const auto at = columns.of(role);
        if (!at)
            continue;
        const TableColumn& column = table.columns[*at];
        if (!canBe(role, column, options.mapping))
            return Error{ErrorCode::WarehouseColumnType, {}, {column.name, column.type, nameOf(role)}};
    }
    return CountPlan(dialect, table, columns, options);
}

CountPlan::CountPlan(const Dialect& dialect, const Table& table, const logs::ColumnMap& columns,
                     const logs::ReadOptions& options)
    : m_dialect(&dialect)
    , m_table(table)
    , m_columns(columns)
    , m_mapping(options.mapping)
    , m_clock(options.clock)
{
    for (const logs::WantedService& service : options.services)
        m_services.push_back(service.id);
}

const TableColumn* CountPlan::column(Role role) const
{
    const auto at = m_columns.of(role);
    return at ? &m_table.columns[*at] : nullptr;
}

std::string CountPlan::freeName(std::string name) const
{
    while (m_table.find(name))
        name += '_';
    return name;
}

// Of numbers above 1 only that they are, unless it matters what they are: as a status, as an error code, or
// as a word of the mapping.
std::string CountPlan::resultKey() const
{
    const TableColumn& result = *column(Role::Result);
    const std::string asIs = m_dialect->key(result);
    const auto words = [](const std::vector<std::string>& list) {
        return std::ranges::any_of(list, isInteger);
    };
    if (m_mapping.resultForm == ResultForm::Code || words(m_mapping.successWords) ||
        words(m_mapping.failureWords))
        return asIs;
    const bool mayBeHttp = m_columns.resultIsStatus || m_mapping.resultForm == ResultForm::Http;
    const std::string from = mayBeHttp ? "1000" : "2";
    if (result.is == ValueType::Text)
        return m_dialect->when(
            m_dialect->matches(asIs, mayBeHttp ? "^[1-9][0-9]{3,17}$" : "^([2-9]|[1-9][0-9]{1,17})$"),
            m_dialect->literal(from), asIs);
    const std::string name = m_dialect->quoted(result);
    return m_dialect->when(name + " >= " + from +
                               (result.is == ValueType::Float
                                    ? " AND " + name + " < 1000000000 AND floor(" + name + ") = " + name
                                    : ""),
                           from, asIs);
}

// Whether a row is of a service that nobody wants, for sure; empty where that can't be told so.
std::string CountPlan::isOther() const
{
    const TableColumn* service = column(Role::Service);
    if (!service || m_services.empty())
        return {};
    std::string wanted;
    const bool isNumber = service->is == ValueType::Integer;
    if (std::ranges::find(m_services, isNumber ? kOtherNumber : kOtherWord) != m_services.end())
        return {};
    for (const std::string& id : m_services) {
        const bool isPlain = isInteger(id) && id.size() < 19 && (id.front() != '0' || id == "0");
        if (isNumber && !isPlain)
            continue;
        wanted += (wanted.empty() ? "" : ", ") + (isNumber ? id : m_dialect->literal(id));
    }
    const std::string name = isNumber ? m_dialect->quoted(*service) : m_dialect->key(*service);
    const std::string isNone = wanted.empty() ? std::string() : name + " NOT IN (" + wanted + ')';
    if (!isNumber)
        return both(m_dialect->isPlainWord(name), isNone);
    const std::string isNull = m_dialect->isNull(*service);
    return both(isNull.empty() ? "" : "NOT " + bracketed(isNull), isNone);
}

CountQuery CountPlan::query(const std::string& time, bool bySlot, const std::string& low,
                            const std::string& high, const std::string& where) const
{
    CountQuery query;
    query.bySlot = bySlot;
    Dialect::Grouping grouping;
    grouping.names = {freeName("cm_time")};
    grouping.keys = {time};
    const std::string other = isOther();
    for (const Role role : kCountedRoles) {
        const TableColumn* of = column(role);
        if (!of)
            continue;
        std::string key = role == Role::Result ? resultKey() : m_dialect->key(*of);
        if (!other.empty() && of->is == ValueType::Text)
            key = m_dialect->when(other, m_dialect->literal(role == Role::Service ? kOtherWord : ""), key);
        else if (!other.empty())
            key = m_dialect->when(other, kOtherNumber, key);
        query.keys.push_back(role);
        grouping.names.push_back(freeName("cm_" + nameOf(role)));
        grouping.keys.push_back(key);
    }
    for (const char* name : {"cm_rows", "cm_low", "cm_high"})
        grouping.names.push_back(freeName(name));
    grouping.aggregates = {"count(*)", "min(" + low + ')', "max(" + high + ')'};
    grouping.from = m_table.parts.empty() ? std::vector{m_table.name} : m_table.parts;
    grouping.where = where;
    const TableColumn& of = *column(Role::Time);
    if (bySlot && m_table.binsMoments && of.is != ValueType::Integer) {
        grouping.binned = of;
        grouping.binStart =
            ((shift() - m_clock.offsetMs()) % slots::kSlotMs + slots::kSlotMs) % slots::kSlotMs / 1000;
    }
    query.sql = m_dialect->statement(grouping);
    return query;
}

std::string CountPlan::epochMs() const
{
    const std::string value = m_dialect->integer(m_dialect->quoted(*column(Role::Time)));
    const auto ms = [&](const Magnitude& of) {
        if (of.perSecond == 1)
            return value + " * 1000";
        return of.perSecond == 1000 ? value : m_dialect->quotient(value, text(of.perSecond / 1000));
    };
    std::string all;
    for (auto of = kMagnitudes.rbegin(); of != kMagnitudes.rend(); ++of) {
        if (m_mapping.timeForm == of->form)
            return ms(*of);
        all = all.empty() ? ms(*of) : m_dialect->when(value + " < " + text(of->end), ms(*of), all);
    }
    return all;
}

std::string CountPlan::epochsIn(std::int64_t fromMs, std::int64_t endMs) const
{
    const std::string name = m_dialect->quoted(*column(Role::Time));
    std::string all;
    bool meetsDates = false;
    for (const Magnitude& of : kMagnitudes) {
        if (m_mapping.timeForm && m_mapping.timeForm != of.form)
            continue;
        std::int64_t from = std::max<std::int64_t>(fromMs / 1000, 0) * of.perSecond;
        std::int64_t end = std::min(endMs / 1000, kEndSeconds) * of.perSecond;
        if (!m_mapping.timeForm) {
            from = std::max(from, of.from);
            end = std::min(end, of.end);
        }
        if (from >= end)
            continue;
        for (const auto& [first, last] : kCompactDates)
            meetsDates = meetsDates || (!m_mapping.timeForm && from <= last && first < end);
        all = either(all, bracketed(name + " >= " + text(from) + " AND " + name + " < " + text(end)));
    }
    if (all.empty())
        return "1 = 0";
    if (meetsDates) {
        for (const auto& [first, last] : kCompactDates)
            all = bracketed(all) + " AND NOT " +
                  bracketed(name + " >= " + text(first) + " AND " + name + " <= " + text(last));
    }
    return bracketed(all);
}

std::string CountPlan::unreadableEpochs() const
{
    const std::string name = m_dialect->quoted(*column(Role::Time));
    std::string all = name + " < 0";
    for (const Magnitude& of : kMagnitudes) {
        if (m_mapping.timeForm && m_mapping.timeForm != of.form)
            continue;
        const std::string tooLate = name + " >= " + text(kEndSeconds * of.perSecond);
        const bool isLast = m_mapping.timeForm || of.form == StampForm::EpochNs;
        all = either(all, isLast ? tooLate : bracketed(tooLate + " AND " + name + " < " + text(of.end)));
    }
    for (const auto& [first, last] : kCompactDates) {
        if (!m_mapping.timeForm)
            all = either(all, bracketed(name + " >= " + text(first) + " AND " + name + " <= " + text(last)));
    }
    return all;
}

// Where the table has a day of its own, made from the time and part of its key, whole parts are passed over.
std::string CountPlan::daysCondition(std::int64_t fromMs, std::int64_t endMs) const
{
    const TableColumn& time = *column(Role::Time);
    std::string days;
    for (const TableColumn& of : m_table.columns) {
        if (of.madeBy != "toDate(" + time.name + ')')
            continue;
        // On whatever clock the server made it: a day more on either side.
        const auto day = [&](std::int64_t ms) {
            return "toDate(" + m_dialect->literal(toIso(SlaClock{0}.dateOf({ms}))) + ')';
        };
        constexpr std::int64_t kDayMs = 86'400'000;
        days = both(days, m_dialect->quoted(of) + " >= " + day(fromMs - kDayMs) + " AND " +
                              m_dialect->quoted(of) + " <= " + day(endMs + kDayMs));
    }
    return days;
}

// What a clock showed is turned into a moment by the clock's offset.
std::int64_t CountPlan::shift() const
{
    return column(Role::Time)->is == ValueType::Reading ? m_mapping.stampRule(m_clock).clock.offsetMs() : 0;
}

std::string CountPlan::momentMs() const
{
    return m_dialect->milliseconds(*column(Role::Time)) +
           (shift() == 0 ? "" : " - " + bracketed(text(shift())));
}

std::string CountPlan::momentsIn(std::int64_t fromMs, std::int64_t endMs) const
{
    const TableColumn& time = *column(Role::Time);
    const auto seconds = [&](std::int64_t at) { return m_dialect->moment(time, (at + shift()) / 1000); };
    return m_dialect->quoted(time) + " >= " + seconds(std::max<std::int64_t>(fromMs, -shift())) + " AND " +
           m_dialect->quoted(time) + " < " + seconds(std::min(endMs, kEndSeconds * 1000 - shift()));
}

std::string CountPlan::anyMomentMs() const
{
    if (column(Role::Time)->is == ValueType::Integer)
        return {};
    constexpr std::int64_t kAnyMs = kEndSeconds * 2000;
    return m_dialect->when(momentsIn(-kAnyMs, kAnyMs), momentMs(), m_dialect->integer("-1"));
}

CountQuery CountPlan::days(Date first, Date last) const
{
    const TableColumn& time = *column(Role::Time);
    const std::int64_t from = m_clock.startOf(first).ms;
    const std::int64_t end = m_clock.startOf(last + std::chrono::days(1)).ms;
    std::string ms;
    std::string where;
    if (time.is == ValueType::Integer) {
        ms = epochMs();
        where = epochsIn(from, end);
    } else {
        ms = momentMs();
        where = momentsIn(from, end);
        where = both(daysCondition(from, end), where);
    }
    const std::string shifted = ms + " + " + text(m_clock.offsetMs() + kSlotBias * slots::kSlotMs);
    CountQuery counted = query(m_dialect->quotient(shifted, text(slots::kSlotMs)) + " - " + text(kSlotBias),
                               true, ms, ms, where);
    counted.range = slots::SlotClock::slotsOf(first, last);
    return counted;
}

std::optional<CountQuery> CountPlan::unreadable() const
{
    const TableColumn& time = *column(Role::Time);
    const std::string isNull = m_dialect->isNull(time);
    if (time.is == ValueType::Integer) {
        // What is beyond any epoch is so whatever it is.
        const std::string name = m_dialect->quoted(time);
        const std::string key = m_dialect->when(name + " < 0 OR " + name + " >= 1000000000000000",
                                                m_dialect->integer(kNoTime), m_dialect->integer(name));
        return query(key, false, "0", "0", either(isNull, unreadableEpochs()));
    }
    const std::string name = m_dialect->quoted(time);
    std::string out = name + " >= " + m_dialect->moment(time, kEndSeconds);
    if (time.hasFractions)
        out = either(name + " < " + m_dialect->moment(time, 0), out);
    return query(m_dialect->integer(kNoTime), false, "0", "0", either(isNull, out));
}

} // namespace clausemeter::warehouse
