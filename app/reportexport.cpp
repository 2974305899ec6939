// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reportexport.h"

#include "app/actions.h"
#include "app/filedialogs.h"
#include "app/messages.h"
#include "model/report/outputfile.h"
#include "widgets/print/reportrenderer.h"
#include "widgets/wordsfor.h"

#include <QAction>
#include <QActionGroup>
#include <QDesktopServices>
#include <QUrl>
#include <QWidget>
#include <algorithm>

namespace clausemeter::app {

using widgets::Message;

namespace {

// The case with the shown service month alone.
report::Case onlyShown(const widgets::CaseView& view)
{
    report::Case result = *view.data;
    sla::ServiceResult service = view.service();
    service.months = {view.month()};
    result.analysis.services = {std::move(service)};
    return result;
}

} // namespace

ReportExport::ReportExport(const Actions& actions, View view, QWidget* window)
    : QObject(window)
    , m_actions(actions)
    , m_view(std::move(view))
    , m_window(window)
{
    connect(actions.exportPdf, &QAction::triggered, this, &ReportExport::choose);
}

QString ReportExport::defaultName(const widgets::CaseView& view, text::Language language)
{
    const text::Words words(language);
    const sla::MonthResult& month = view.month();
    const auto sharing =
        std::ranges::count_if(view.service().months, [&month](const sla::MonthResult& other) {
            return other.month.month() == month.month.month();
        });
    QString name = words.pick(view.data->analysis.customer.name);
    if (name.isEmpty())
        name = QString::fromStdString(view.data->analysis.customer.id);
    name += QLatin1Char('-') + QString::fromStdString(view.service().id) + QLatin1Char('-') +
            QString::fromStdString(sharing > 1 ? toIso(month.month.start) : toIso(month.month.month()));
    for (QChar& c : name) {
        if (c.isSpace() || c.category() == QChar::Other_Control || QStringLiteral("/\\:*?\"<>|").contains(c))
            c = QLatin1Char('-');
    }
    return name + QStringLiteral(".pdf");
}

bool ReportExport::mayExport() const
{
    return !m_view().isEmpty() && !m_task.isRunning();
}

void ReportExport::choose()
{
    if (mayExport())
        FileDialogs::savePdf(m_window, defaultName(m_view(), widgets::wordsFor(m_window).language()),
                             [this](const QString& path) { exportTo(path); });
}

void ReportExport::exportTo(const QString& path)
{
    if (!mayExport())
        return;
    const auto languages =
        languagesOf(ReportLanguage(m_actions.reportLanguage->checkedAction()->data().toInt()));
    m_task.start(
        [view = m_view(), languages, path](Progress&) -> Status {
            const auto bytes = print::renderReport(onlyShown(view), {languages});
            return bytes ? report::writeFile(path, *bytes) : Status(bytes.error());
        },
        [this, path](const Status& written) { tell(path, written); });
}

void ReportExport::tell(const QString& path, const Status& written)
{
    if (!written) {
        Q_EMIT said(Messages::error(written.error()));
        return;
    }
    Q_EMIT said({.kind = Message::Kind::Success,
                 .text = [path](const text::Words&) { return tr("The report was written to %1").arg(path); },
                 .actionText = [] { return tr("Open"); },
                 .action = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
}

} // namespace clausemeter::app
