// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/datesexport.h"

#include "app/filedialogs.h"
#include "app/messages.h"
#include "app/results.h"
#include "model/report/datesexport.h"
#include "model/report/outputfile.h"
#include "widgets/wordsfor.h"

namespace clausemeter::app {

using widgets::DatesFormat;

namespace {

QString suffixOf(DatesFormat format)
{
    switch (format) {
    case DatesFormat::ICalendar:
        return QStringLiteral("ics");
    case DatesFormat::Workbook:
        return QStringLiteral("xlsx");
    case DatesFormat::Csv:
        break;
    }
    return QStringLiteral("csv");
}

Result<QByteArray> bytesOf(DatesFormat format, const std::vector<report::CustomerDate>& dates,
                           const report::DateTexts& texts)
{
    switch (format) {
    case DatesFormat::ICalendar:
        return report::datesIcs(dates, texts, now());
    case DatesFormat::Workbook:
        return report::datesXlsx(dates, texts, now());
    case DatesFormat::Csv:
        break;
    }
    return report::datesCsv(dates, texts);
}

} // namespace

DatesExport::DatesExport(const Session& session, widgets::DatesPage* page, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_page(page)
    , m_window(window)
{
    connect(page, &widgets::DatesPage::exportRequested, this, &DatesExport::choose);
}

void DatesExport::choose(DatesFormat format)
{
    if (!m_session.current())
        return;
    const QString customer =
        widgets::wordsFor(m_window).pick(m_session.current()->account.account.customer.name);
    const QString name =
        tr("%1, dates", "name of a file: customer").arg(customer).simplified().replace(u'/', u'-');
    FileDialogs::save(m_window, tr("Export the dates"), suffixOf(format), name,
                      [this, format](const QString& path) { write(format, path); });
}

void DatesExport::write(DatesFormat format, const QString& path)
{
    const auto bytes = bytesOf(format, m_page->dates(), widgets::wordsFor(m_window).dateTexts());
    Q_EMIT said(Messages::written(path, bytes ? report::writeFile(path, *bytes) : Status(bytes.error())));
}

} // namespace clausemeter::app
