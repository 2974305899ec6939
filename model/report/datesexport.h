// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/report/dates.h"

#include <QByteArray>
#include <array>
#include <functional>
#include <string>
#include <vector>

namespace clausemeter::report {

// The words of a list of dates in one language, UTF-8.
struct DateTexts {
    std::string title; // of the calendar and of the sheet
    // Date, what, customer, customer ID, service, subject, clause, amount, currency, provisional.
    std::array<std::string, 10> headers;
    std::function<std::string(DateKind)> kind;
    std::function<std::string(const Bilingual&)> pick;
    std::function<std::string(const CustomerDate&)> subject;
    std::function<std::string(const CustomerDate&)> summary;     // of a calendar's entry
    std::function<std::string(const CustomerDate&)> description; // its lines, parted by \n
    std::string yes;                                             // provisional
};

// RFC 5545: one all-day event a date, in the order of the list. `stamp` is when it was made.
QByteArray datesIcs(const std::vector<CustomerDate>& dates, const DateTexts& texts, Instant stamp);

// CsvWriter's CSV; dates are ISO, amounts plain numbers.
QByteArray datesCsv(const std::vector<CustomerDate>& dates, const DateTexts& texts);

// A workbook of one sheet: dates are dates, amounts numbers (text where they have more digits than a
// spreadsheet keeps), all else text that is never taken for a formula or a link. `stamp` is when it was
// made. Errors: FileUnwritable, DiskFull: of the temporary folder.
Result<QByteArray> datesXlsx(const std::vector<CustomerDate>& dates, const DateTexts& texts, Instant stamp);

} // namespace clausemeter::report
