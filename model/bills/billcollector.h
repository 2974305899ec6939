// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bills/billreport.h"

#include <string_view>
#include <unordered_map>

namespace clausemeter::bills {

// What a line says beside its BillLine, such as its region or its usage: two lines are the same only where
// this is too.
struct BillRest {
    std::string names;  // of the cells
    std::string values; // in their order
};

// Takes the records of all inputs, one after the other, and checks them. A line counts once where it is there
// twice to the last cell and the number of its transaction says that it is the same; without such a number,
// or where the inputs have other columns, both count, and it is said.
class BillCollector {
public:
    explicit BillCollector(BillData& data)
        : m_data(data)
    {
    }

    void beginInput(std::string_view file);
    void endInput();

    BillInput& input() { return m_data.inputs.back(); }
    std::size_t inputIndex() const { return m_data.inputs.size() - 1; }

    // One record of the input, by exactly one of these; the components of a record by takeLine() alone.
    void blank();
    void header();
    void reject(BillBadReason reason, std::int64_t line, std::string_view text);
    // Returns whether it counts: a duplicate does not.
    bool take(BillLine line, const BillRest& rest);
    // A row that states sums: of each, where it is there.
    void takeTotals(std::int64_t line, std::optional<Money> cost, std::optional<Money> cash);

    void addIssue(BillIssueCode code, std::int64_t line, std::vector<std::string> details);
    const BillData& data() const { return m_data; }

private:
    struct First {
        std::size_t input;
        std::int64_t line;
    };

    const First* sameLine(const BillLine& line, const BillRest& rest, bool& isCertain);

    BillData& m_data;
    std::unordered_map<std::string, First> m_seen;                             // by all that the line says
    std::unordered_map<std::string, std::pair<std::string, First>> m_contents; // names of the rest
    Money m_cost;                                                              // of this input
    Money m_cash;
    Money m_paid;
};

} // namespace clausemeter::bills
