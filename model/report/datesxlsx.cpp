// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/reason.h"
#include "model/report/datesexport.h"

#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <memory>
#include <xlsxwriter.h>

namespace clausemeter::report {

namespace {

constexpr std::size_t kMaxText = 8000;   // characters of a cell are limited to 32,767
constexpr std::size_t kExactDigits = 15; // that a spreadsheet keeps of a number
constexpr lxw_col_t kDate = 0, kAmount = 7;

// UTF-8 that the library takes: no character cut, not too long.
std::string cell(std::string text)
{
    if (text.size() > kMaxText) {
        std::size_t cut = kMaxText;
        while (cut > 0 && (text[cut] & 0xC0) == 0x80)
            --cut;
        text.resize(cut);
    }
    return text;
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

class Sheet {
public:
    Sheet(lxw_workbook* book, const DateTexts& texts)
        : m_texts(texts)
        , m_sheet(workbook_add_worksheet(book, sheetName(texts.title).c_str()))
        , m_heading(workbook_add_format(book))
        , m_dateFormat(workbook_add_format(book))
        , m_amountFormat(workbook_add_format(book))
    {
        format_set_bold(m_heading);
        format_set_num_format(m_dateFormat, "yyyy-mm-dd");
        format_set_num_format(m_amountFormat, "#,##0.00######");
    }

    bool write(const std::vector<CustomerDate>& dates)
    {
        if (!m_sheet)
            return false;
        for (std::size_t i = 0; i < m_texts.headers.size(); ++i)
            text(0, lxw_col_t(i), m_texts.headers[i], m_heading);
        lxw_row_t row = 1;
        for (const CustomerDate& date : dates)
            writeRow(row++, date);
        const auto last = lxw_col_t(m_texts.headers.size() - 1);
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_autofilter(m_sheet, 0, 0, std::max<lxw_row_t>(row - 1, 1), last);
        worksheet_set_column(m_sheet, kDate, kDate, 12, nullptr);
        worksheet_set_column(m_sheet, 1, last, 20, nullptr);
        return !m_failed;
    }

private:
    void keep(lxw_error error) { m_failed = m_failed || error != LXW_NO_ERROR; }

    void text(lxw_row_t row, lxw_col_t column, const std::string& value, lxw_format* format = nullptr)
    {
        if (!value.empty())
            keep(worksheet_write_string(m_sheet, row, column, cell(value).c_str(), format));
    }

    void writeRow(lxw_row_t row, const CustomerDate& date)
    {
        const std::chrono::year_month_day day(date.day);
        lxw_datetime when{int(day.year()), int(unsigned(day.month())), int(unsigned(day.day())), 0, 0, 0};
        keep(worksheet_write_datetime(m_sheet, row, kDate, &when, m_dateFormat));
        text(row, 1, m_texts.kind(date.kind));
        text(row, 2, m_texts.pick(date.customerName));
        text(row, 3, date.customer);
        text(row, 4, date.service);
        text(row, 5, m_texts.subject(date));
        text(row, 6, m_texts.pick(date.clause));
        if (date.amount)
            amount(row, *date.amount);
        text(row, 8, date.currency);
        if (date.provisional)
            text(row, 9, m_texts.yes);
    }

    void amount(lxw_row_t row, Money value)
    {
        const std::string digits = value.toString();
        const auto significant =
            std::size_t(std::ranges::count_if(digits, [](char c) { return c >= '0' && c <= '9'; }));
        if (significant > kExactDigits)
            text(row, kAmount, digits);
        else // the file holds the shortest number that reads back as these digits
            keep(worksheet_write_number(m_sheet, row, kAmount, std::strtod(digits.c_str(), nullptr),
                                        m_amountFormat));
    }

    const DateTexts& m_texts;
    lxw_worksheet* m_sheet;
    lxw_format* m_heading;
    lxw_format* m_dateFormat;
    lxw_format* m_amountFormat;
    bool m_failed = false;
};

Error temporaryFailure(const QString& path, int systemError)
{
    if (systemError == ENOSPC)
        return {ErrorCode::DiskFull, {path.toStdString()}};
    return {ErrorCode::FileUnwritable, {path.toStdString()}, {systemReason(systemError)}};
}

} // namespace

Result<QByteArray> datesXlsx(const std::vector<CustomerDate>& dates, const DateTexts& texts, Instant stamp)
{
    // The library writes files only; the caller's own is written elsewhere, whole or not at all.
    errno = 0;
    const QTemporaryDir folder;
    if (!folder.isValid())
        return temporaryFailure(folder.path(), errno);
    const QString path = folder.filePath(QStringLiteral("dates.xlsx"));
    QByteArray folderName = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_FALSE;
    options.tmpdir = folderName.data();
    lxw_workbook* book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!book)
        return temporaryFailure(path, errno);
    lxw_doc_properties properties{};
    properties.created = time_t(stamp.ms / 1000);
    workbook_set_properties(book, &properties);
    const bool written = Sheet(book, texts).write(dates);
    errno = 0;
    const bool closed = workbook_close(book) == LXW_NO_ERROR;
    if (!written || !closed)
        return temporaryFailure(path, errno);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return temporaryFailure(path, errno);
    return file.readAll();
}

} // namespace clausemeter::report
