// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bills/billreport.h"

#include <string_view>
#include <unordered_map>

namespace clausemeter::bills {

// Takes the records of all inputs, one after the other, and checks them.
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
    // Returns whether it counts: a duplicate does not. `isRecord`: the first line of a record.
    bool take(BillLine line);
    // A row that states sums: of each, where it is there.
    void takeTotals(std::int64_t line, std::optional<Money> cost, std::optional<Money> cash);

    void addIssue(BillIssueCode code, std::int64_t line, std::vector<std::string> details);
    const BillData& data() const { return m_data; }

private:
    struct First {
        std::size_t input;
        std::int64_t line;
    };

    BillData& m_data;
    std::unordered_map<std::string, First> m_seen;
    Money m_cost; // of this input
    Money m_cash;
    Money m_paid;
};

} // namespace clausemeter::bills
