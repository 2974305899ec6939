// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/inputreport.h"

#include <QByteArray>
#include <array>
#include <functional>

namespace clausemeter::report {

// The words of the table of rejected rows in one language.
struct BadRowTexts {
    std::array<std::string, 5> headers; // file, line, column, reason, text
    std::function<std::string(logs::RejectReason)> reason;
};

// The rejected rows that were kept of all inputs, in their order, as CSV (CsvWriter). A column that is not
// known is empty; an input with the content of an earlier one is left out.
QByteArray badRowsCsv(const std::vector<logs::InputReport>& inputs, const BadRowTexts& texts);

} // namespace clausemeter::report
