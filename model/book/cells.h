// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/money.h"
#include "model/base/time.h"
#include "model/book/tables.h"

#include <QString>
#include <string>
#include <vector>

namespace clausemeter::book {

// Values as cells and back (resources/sql/001-accounts.sql says how).

QVariant moneyCell(Money amount);
QVariant listCell(const std::vector<std::string>& texts);

// Reads the cells of one row in order. A cell that holds none of its values makes it fail; everything is read
// nevertheless.
class CellReader {
public:
    explicit CellReader(const Cells& cells, int from = 0)
        : m_cells(cells)
        , m_at(from)
    {
    }
    bool failed() const { return m_failed; }

    std::int64_t integer();
    std::optional<std::int64_t> maybeInteger();
    std::string text();
    std::vector<std::string> list();
    Date date();
    std::optional<Date> maybeDate();
    YearMonth month();
    Money money();
    std::optional<Money> maybeMoney();
    Instant instant() { return {integer()}; }
    std::optional<Instant> maybeInstant();
    bool truth() { return integer() != 0; }
    template <typename T>
    T oneOf(T last)
    {
        const std::int64_t value = integer();
        m_failed = m_failed || value < 0 || value > std::int64_t(last);
        return m_failed ? T() : T(value);
    }
    bool isNull() const { return !m_cells[m_at].isValid(); }
    void skip() { ++m_at; }

private:
    const QVariant& next() { return m_cells[m_at++]; }
    template <typename T>
    T orFail(std::optional<T> value)
    {
        m_failed = m_failed || !value;
        return value.value_or(T());
    }

    const Cells& m_cells;
    int m_at;
    bool m_failed = false;
};

} // namespace clausemeter::book
