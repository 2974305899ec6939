// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reportexport.h"

#include "model/report/outputfile.h"
#include "widgets/print/reportrenderer.h"

#include <algorithm>

namespace clausemeter::app {

namespace {

std::vector<text::Language> languagesOf(ReportLanguage choice)
{
    switch (choice) {
    case ReportLanguage::Zh:
        return {text::Language::Zh};
    case ReportLanguage::En:
        return {text::Language::En};
    case ReportLanguage::Both:
        break;
    }
    return {text::Language::Zh, text::Language::En};
}

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

void ReportExport::start(const widgets::CaseView& view, ReportLanguage languages, const QString& path)
{
    const auto work = [view, languages, path](Progress&) -> Status {
        const auto bytes = print::renderReport(onlyShown(view), {languagesOf(languages)});
        return bytes ? report::writeFile(path, *bytes) : Status(bytes.error());
    };
    m_task.start(work, [this, path](const Status& status) {
        if (status)
            Q_EMIT finished(path);
        else
            Q_EMIT failed(status.error());
    });
}

} // namespace clausemeter::app
