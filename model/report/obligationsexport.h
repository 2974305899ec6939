// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/report/obligations.h"

#include <QByteArray>
#include <array>
#include <functional>
#include <string>
#include <vector>

namespace clausemeter::report {

// The words of a list of obligations in one language, UTF-8.
struct ObligationTexts {
    std::string title; // of the sheet
    // Date, who, kind, when it arises, what, how long or how much, otherwise, amount, currency, clause.
    static constexpr std::size_t kColumns = 10;
    std::array<std::string, kColumns> headers;
    std::function<std::string(const CustomerObligation&)> who;
    std::function<std::string(const CustomerObligation&)> kind;
    std::function<std::string(const CustomerObligation&)> trigger;
    std::function<std::string(const CustomerObligation&)> what;
    std::function<std::string(const CustomerObligation&)> measure;
    std::function<std::string(const CustomerObligation&)> otherwise;
    std::function<std::string(const Bilingual&)> pick;
};

// In the order of the list. The dated ones as iCalendar: datesIcs() of their dates.
QByteArray obligationsCsv(const std::vector<CustomerObligation>& list, const ObligationTexts& texts);
// Errors: FileUnwritable, DiskFull: of the temporary folder.
Result<QByteArray> obligationsXlsx(const std::vector<CustomerObligation>& list, const ObligationTexts& texts,
                                   Instant stamp);

} // namespace clausemeter::report
