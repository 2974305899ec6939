// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/listexport.h"

#include "app/booksession.h"
#include "app/filedialogs.h"
#include "app/messages.h"
#include "app/results.h"
#include "app/windowparts.h"
#include "model/book/portfolioexport.h"
#include "model/report/datesexport.h"
#include "model/report/outputfile.h"
#include "widgets/datespage.h"
#include "widgets/obligationspage.h"
#include "widgets/portfoliopage.h"
#include "widgets/text/obligationwords.h"
#include "widgets/text/portfoliowords.h"
#include "widgets/wordsfor.h"

namespace clausemeter::app {

using widgets::ExportFormat;

namespace {

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::ICalendar:
        return QStringLiteral("ics");
    case ExportFormat::Workbook:
        return QStringLiteral("xlsx");
    case ExportFormat::Csv:
        break;
    }
    return QStringLiteral("csv");
}

Result<QByteArray> bytesOf(ExportFormat format, const std::vector<report::CustomerDate>& dates,
                           const report::DateTexts& texts)
{
    switch (format) {
    case ExportFormat::ICalendar:
        return report::datesIcs(dates, texts, now());
    case ExportFormat::Workbook:
        return report::datesXlsx(dates, texts, now());
    case ExportFormat::Csv:
        break;
    }
    return report::datesCsv(dates, texts);
}

Result<QByteArray> bytesOf(ExportFormat format, const book::Portfolio& portfolio,
                           const std::vector<book::PortfolioRow>& rows, const text::Words& words)
{
    switch (format) {
    case ExportFormat::ICalendar:
        return report::datesIcs(book::claimDates(portfolio, rows), text::claimDateTexts(words), now());
    case ExportFormat::Workbook:
        return book::portfolioXlsx(portfolio, rows, text::portfolioTexts(words), now());
    case ExportFormat::Csv:
        break;
    }
    return book::portfolioCsv(portfolio, rows, text::portfolioTexts(words));
}

// The calendar has the dated ones.
Result<QByteArray> bytesOf(ExportFormat format, const std::vector<report::CustomerObligation>& obligations,
                           const text::Words& words)
{
    switch (format) {
    case ExportFormat::ICalendar: {
        std::vector<report::CustomerDate> dates;
        for (const report::CustomerObligation& obligation : obligations) {
            if (obligation.date)
                dates.push_back(*obligation.date);
        }
        return report::datesIcs(dates, words.dateTexts(), now());
    }
    case ExportFormat::Workbook:
        return report::obligationsXlsx(obligations, text::obligationTexts(words), now());
    case ExportFormat::Csv:
        break;
    }
    return report::obligationsCsv(obligations, text::obligationTexts(words));
}

Status write(const QString& path, const Result<QByteArray>& bytes)
{
    return bytes ? report::writeFile(path, *bytes) : Status(bytes.error());
}

} // namespace

ListExport::ListExport(const BookSession& book, const WindowParts& parts, View view, QWidget* window)
    : QObject(window)
    , m_book(book)
    , m_parts(parts)
    , m_view(std::move(view))
    , m_window(window)
{
    connect(parts.pages.dates, &widgets::DatesPage::exportRequested, this, [this](ExportFormat format) {
        chooseOfCustomer(tr("Export the dates"), tr("%1, dates", "name of a file: customer"), format,
                         &ListExport::writeDates);
    });
    connect(parts.pages.obligations, &widgets::ObligationsPage::exportRequested, this,
            [this](ExportFormat format) {
                chooseOfCustomer(tr("Export the obligations"),
                                 tr("%1, obligations", "name of a file: customer"), format,
                                 &ListExport::writeObligations);
            });
    connect(parts.portfolio, &widgets::PortfolioPage::exportRequested, this, &ListExport::choosePortfolio);
}

void ListExport::chooseOfCustomer(const QString& title, const QString& kind, ExportFormat format,
                                  void (ListExport::*write)(ExportFormat, const QString&))
{
    const widgets::CaseView view = m_view();
    if (!view.data)
        return;
    const QString customer = widgets::wordsFor(m_window).pick(view.data->account.account.customer.name);
    const QString name = kind.arg(customer).simplified().replace(u'/', u'-');
    FileDialogs::save(m_window, title, suffixOf(format), name,
                      [this, format, write](const QString& path) { (this->*write)(format, path); });
}

void ListExport::choosePortfolio(ExportFormat format)
{
    FileDialogs::save(m_window, tr("Export the list"), suffixOf(format), tr("Claims", "name of a file"),
                      [this, format](const QString& path) { writePortfolio(format, path); });
}

void ListExport::writeDates(ExportFormat format, const QString& path)
{
    const auto bytes = bytesOf(format, m_parts.pages.dates->dates(), widgets::wordsFor(m_window).dateTexts());
    Q_EMIT said(Messages::written(path, write(path, bytes)));
}

void ListExport::writeObligations(ExportFormat format, const QString& path)
{
    const auto bytes = bytesOf(format, m_parts.pages.obligations->obligations(), widgets::wordsFor(m_window));
    Q_EMIT said(Messages::written(path, write(path, bytes)));
}

void ListExport::writePortfolio(ExportFormat format, const QString& path)
{
    if (!m_book.isOpen())
        return;
    const auto bytes =
        bytesOf(format, *m_book.portfolio(), m_parts.portfolio->shownRows(), widgets::wordsFor(m_window));
    Q_EMIT said(Messages::written(path, write(path, bytes)));
}

} // namespace clausemeter::app
