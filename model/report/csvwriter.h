// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/money.h"
#include "model/base/time.h"

#include <QByteArray>
#include <cstdint>
#include <string_view>

namespace clausemeter::report {

// Writes CSV for spreadsheet programs: UTF-8 with a byte order mark, RFC 4180. A text that such a program
// would take for a formula (it begins with = + - @, their full-width forms, a tab or a line break) is made
// harmless by an apostrophe before it, inside the quotes.
class CsvWriter {
public:
    CsvWriter& text(std::string_view utf8);
    CsvWriter& number(std::int64_t value);
    CsvWriter& decimal(std::string_view digits); // a number as it is written
    CsvWriter& amount(Money value);              // a plain number, all its decimals
    CsvWriter& date(Date day);                   // ISO
    CsvWriter& endRow();
    // The document.
    QByteArray take();

private:
    void separate();

    QByteArray m_out = "\xEF\xBB\xBF";
    bool m_rowHasFields = false;
};

} // namespace clausemeter::report
