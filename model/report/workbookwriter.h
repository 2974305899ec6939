// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/money.h"
#include "model/base/result.h"
#include "model/base/time.h"

#include <QByteArray>
#include <QTemporaryDir>
#include <cstdint>
#include <string>
#include <string_view>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace clausemeter::report {

// A workbook of one sheet (XLSX), filled as a CsvWriter is; its first row is the heading. Dates are dates,
// figures numbers (text where they have more digits than a spreadsheet keeps), all else text that is never
// taken for a formula or a link.
class WorkbookWriter {
public:
    // `stamp` is when it was made.
    WorkbookWriter(const std::string& title, Instant stamp);
    ~WorkbookWriter();
    WorkbookWriter(const WorkbookWriter&) = delete;
    WorkbookWriter& operator=(const WorkbookWriter&) = delete;

    WorkbookWriter& text(std::string_view utf8);
    WorkbookWriter& number(std::int64_t value);
    WorkbookWriter& decimal(std::string_view digits); // a number as it is written
    WorkbookWriter& amount(Money value);
    WorkbookWriter& date(Date day);
    WorkbookWriter& endRow();
    // The document; once. Errors: FileUnwritable, DiskFull: of the temporary folder.
    Result<QByteArray> take();

private:
    void keep(int error);
    void figure(const std::string& digits, lxw_format* format);

    QTemporaryDir m_folder; // the library writes files only
    QByteArray m_folderName;
    QString m_path;
    int m_systemError = 0;
    bool m_failed = false;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_heading = nullptr;
    lxw_format* m_day = nullptr;
    lxw_format* m_amount = nullptr;
    std::uint32_t m_row = 0;
    std::uint16_t m_column = 0;
    std::uint16_t m_columns = 0;
};

} // namespace clausemeter::report
