// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/bills/billreport.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace clausemeter::bills {

struct BillFile {
    std::string name;
    QByteArray content;
};

// Reads bills: the L3 detail bill as CSV with a Chinese or English header, and the answers of
// DescribeBillDetail, DescribeBillResourceSummary and DescribeVoucherInfo as JSON, several pages in a file or
// in several. Times without an offset are on `clock`. Bad lines are counted by reason with their place; a
// line that is there twice counts once, as BillCollector says. Errors: BillUnknownFormat, BillNoColumn,
// BillColumnTwice, BillSyntax, BillCurrencies, BillKindsMixed.
Result<BillData> readBills(const std::vector<BillFile>& files, SlaClock clock, Progress& progress);

// The same from files. Also FileMissing, FileIsDirectory, FileUnreadable, BillTooLarge.
Result<BillData> readBillFiles(const QStringList& paths, SlaClock clock, Progress& progress);

} // namespace clausemeter::bills
