// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/case.h"

#include <QByteArray>
#include <array>
#include <functional>

namespace clausemeter::report {

// The words of a table of slots in one language.
struct SlotTexts {
    // Start, end, state (measured), requests, successes, failures, rate in percent (measured), failures that
    // the customer caused, state under contract, rate under contract, grade, released under.
    std::array<std::string, 12> headers;
    std::function<std::string(sla::SlotState)> state;
    std::function<std::string(slots::Grade)> grade;
    std::function<std::string(const account::Exclusion&, account::Standing)> release;
    std::string outside; // state of a slot that lies in no service month
};

// A slot a row, as CSV (CsvWriter): times in ISO 8601 with the offset of the SLA clock, rates exact or cut
// off after 18 decimals; what is not known is empty. `service`: index into Analysis::services.
QByteArray slotsCsv(const Case& data, std::size_t service, slots::SlotRange range, const SlotTexts& texts);

} // namespace clausemeter::report
