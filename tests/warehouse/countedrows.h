// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "randomrows.h"

#include "model/warehouse/readwarehouse.h"

#include <QStringList>

namespace clausemeter::test {

// The services that the tests of warehouses count: two, with a gap in the periods of one, and codes that are
// reserved.
logs::ReadOptions countedServices();
inline const Date kCountedUpTo = *parseDate("2019-03-22"); // the last day of a period without end

// Whether a row is of a day on which anything is counted, or of none.
bool isCounted(const Row& row);

// How a row's time is written: as an epoch with so many units a second, 0: in ISO 8601 on the clock of UTC.
QByteArray timeText(const Row& row, int perSecond, int decimals);

// The rows that are counted as a file has them, with `result` as the name of that column.
QByteArray csvOf(const std::vector<Row>& rows, const char* result, int perSecond, int decimals);

Result<logs::LogData> readCsv(const QByteArray& csv, const logs::ReadOptions& how);

// How each of some rows is read, in an order that does not depend on theirs: from a file, and from a table.
QStringList readingsOfCsv(const QByteArray& csv, const logs::ReadOptions& how);
QStringList readingsOf(const warehouse::TablePreview& preview);

// Its code and details, for what a test says.
QString failureOf(const Error& error);

} // namespace clausemeter::test
