// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/workbookwriter.h"

#include "model/base/reason.h"

#include <QFile>
#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <xlsxwriter.h>

namespace clausemeter::report {

namespace {

constexpr std::size_t kMaxText = 8000;   // characters of a cell are limited to 32,767
constexpr std::size_t kExactDigits = 15; // that a spreadsheet keeps of a number
constexpr double kDayWidth = 12, kWidth = 20;

// UTF-8 that the library takes: no character cut, not too long.
std::string cell(std::string_view text)
{
    if (text.size() > kMaxText) {
        std::size_t cut = kMaxText;
        while (cut > 0 && (text[cut] & 0xC0) == 0x80)
            --cut;
        text = text.substr(0, cut);
    }
    return std::string(text);
}

// A sheet's name has at most 31 characters, and none of []:*?/\ .
std::string sheetName(const std::string& title)
{
    std::string name;
    int characters = 0;
    for (const char c : title) {
        const bool starts = (c & 0xC0) != 0x80;
        if (starts && ++characters > 31)
            break;
        name += std::string_view("[]:*?/\\'").find(c) == std::string_view::npos ? c : ' ';
    }
    return name;
}

Error temporaryFailure(const QString& path, int systemError)
{
    if (systemError == ENOSPC)
        return {ErrorCode::DiskFull, {path.toStdString()}};
    return {ErrorCode::FileUnwritable, {path.toStdString()}, {systemReason(systemError)}};
}

} // namespace

WorkbookWriter::WorkbookWriter(const std::string& title, Instant stamp)
    : m_path(m_folder.filePath(QStringLiteral("book.xlsx")))
{
    errno = 0;
    if (m_folder.isValid()) {
        m_folderName = QFile::encodeName(m_folder.path());
        lxw_workbook_options options{};
        options.constant_memory = LXW_FALSE;
        options.tmpdir = m_folderName.data();
        m_book = workbook_new_opt(QFile::encodeName(m_path).constData(), &options);
    }
    if (m_book)
        m_sheet = workbook_add_worksheet(m_book, sheetName(title).c_str());
    if (!m_sheet) {
        m_failed = true;
        m_systemError = errno;
        return;
    }
    lxw_doc_properties properties{};
    properties.created = time_t(stamp.ms / 1000);
    workbook_set_properties(m_book, &properties);
    m_heading = workbook_add_format(m_book);
    m_day = workbook_add_format(m_book);
    m_amount = workbook_add_format(m_book);
    format_set_bold(m_heading);
    format_set_num_format(m_day, "yyyy-mm-dd");
    format_set_num_format(m_amount, "#,##0.00######");
}

WorkbookWriter::~WorkbookWriter()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

void WorkbookWriter::keep(int error)
{
    m_failed = m_failed || error != LXW_NO_ERROR;
    ++m_column;
    m_columns = std::max(m_columns, m_column);
}

WorkbookWriter& WorkbookWriter::text(std::string_view utf8)
{
    if (utf8.empty() || !m_sheet)
        keep(LXW_NO_ERROR);
    else
        keep(worksheet_write_string(m_sheet, m_row, m_column, cell(utf8).c_str(),
                                    m_row == 0 ? m_heading : nullptr));
    return *this;
}

void WorkbookWriter::figure(const std::string& digits, lxw_format* format)
{
    const auto significant =
        std::size_t(std::ranges::count_if(digits, [](char c) { return c >= '0' && c <= '9'; }));
    if (significant > kExactDigits || !m_sheet)
        text(digits);
    else // the file holds 16 digits, which read back as the same number
        keep(worksheet_write_number(m_sheet, m_row, m_column, std::strtod(digits.c_str(), nullptr), format));
}

WorkbookWriter& WorkbookWriter::number(std::int64_t value)
{
    return decimal(std::to_string(value));
}

WorkbookWriter& WorkbookWriter::decimal(std::string_view digits)
{
    figure(std::string(digits), nullptr);
    return *this;
}

WorkbookWriter& WorkbookWriter::amount(Money value)
{
    figure(value.toString(), m_amount);
    return *this;
}

WorkbookWriter& WorkbookWriter::date(Date day)
{
    if (!m_sheet)
        return text({});
    const std::chrono::year_month_day ymd(day);
    lxw_datetime when{int(ymd.year()), int(unsigned(ymd.month())), int(unsigned(ymd.day())), 0, 0, 0};
    worksheet_set_column(m_sheet, m_column, m_column, kDayWidth, nullptr);
    keep(worksheet_write_datetime(m_sheet, m_row, m_column, &when, m_day));
    return *this;
}

WorkbookWriter& WorkbookWriter::endRow()
{
    if (m_row == 0 && m_sheet && m_columns > 0)
        worksheet_set_column(m_sheet, 0, lxw_col_t(m_columns - 1), kWidth, nullptr);
    ++m_row;
    m_column = 0;
    return *this;
}

Result<QByteArray> WorkbookWriter::take()
{
    if (m_sheet && m_columns > 0) {
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_autofilter(m_sheet, 0, 0, m_row > 1 ? m_row - 1 : 1, lxw_col_t(m_columns - 1));
    }
    if (m_failed || !m_book)
        return temporaryFailure(m_path, m_systemError);
    errno = 0;
    const bool closed = workbook_close(std::exchange(m_book, nullptr)) == LXW_NO_ERROR;
    m_sheet = nullptr;
    QFile file(m_path);
    if (!closed || !file.open(QIODevice::ReadOnly))
        return temporaryFailure(m_path, errno);
    return file.readAll();
}

} // namespace clausemeter::report
