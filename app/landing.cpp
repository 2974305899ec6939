// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/landing.h"

#include "widgets/navigatormodel.h"

#include <algorithm>

namespace clausemeter::app {

using widgets::CaseView;
using widgets::NavigatorModel;

CaseView landingView(std::shared_ptr<const report::Case> data, const QString& service, const QString& month)
{
    const auto& services = data->analysis.services;
    CaseView view{data, 0, 0};
    if (services.empty())
        return view;
    for (std::size_t s = 0; s < services.size(); ++s) {
        if (services[s].id != service.toStdString())
            continue;
        view.serviceIndex = s;
        const auto& months = services[s].months;
        const auto startOf = [](const sla::MonthResult& m) { return toIso(m.month.start); };
        const auto found = std::ranges::find(months, month.toStdString(), startOf);
        view.monthIndex = found == months.end() ? NavigatorModel::mostUrgentMonth(services[s])
                                                : std::size_t(found - months.begin());
        return view;
    }
    view.serviceIndex = NavigatorModel::byDeadline(data->analysis).front();
    view.monthIndex = NavigatorModel::mostUrgentMonth(services[view.serviceIndex]);
    return view;
}

CaseView withService(const CaseView& view, std::size_t service, std::optional<YearMonth> month)
{
    const auto& months = view.data->analysis.services[service].months;
    if (!month && !view.isEmpty())
        month = view.month().month.month();
    CaseView result{view.data, service,
                    NavigatorModel::mostUrgentMonth(view.data->analysis.services[service])};
    for (std::size_t i = months.size(); month && i-- > 0;) {
        if (months[i].month.month() == *month)
            result.monthIndex = i;
    }
    return result;
}

CaseView serviceView(std::shared_ptr<const report::Case> data,
                     const std::function<bool(const sla::ServiceResult&)>& isTheOne)
{
    const auto& services = data->analysis.services;
    const auto found = std::ranges::find_if(services, isTheOne);
    return found == services.end() ? CaseView() : CaseView{data, std::size_t(found - services.begin()), 0};
}

QStringList namesOf(const CaseView& view, const text::Words& words)
{
    if (view.isEmpty())
        return {};
    const sla::ServiceResult& service = view.service();
    return {words.pick(view.data->analysis.customer.name),
            words.pick(service.definition.serviceName) + u' ' + QString::fromStdString(service.id),
            QString::fromStdString(toIso(view.month().month.month()))};
}

RecentCase filesOf(const report::Case& data)
{
    RecentCase files{QString::fromStdString(data.accountPath), {}};
    for (const std::string& log : data.logPaths)
        files.logs << QString::fromStdString(log);
    return files;
}

} // namespace clausemeter::app
