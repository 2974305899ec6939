// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/navigatormodel.h"

#include "widgets/plaintooltip.h"

#include <algorithm>
#include <numeric>

namespace clausemeter::widgets {

namespace {

const sla::MonthResult* nearestOpen(const sla::ServiceResult& service)
{
    const sla::MonthResult* nearest = nullptr;
    for (const sla::MonthResult& month : service.months) {
        if (month.claim.state == sla::ClaimState::Open &&
            (!nearest || month.claim.window.closes < nearest->claim.window.closes))
            nearest = &month;
    }
    return nearest;
}

const sla::MonthResult* nextToOpen(const sla::ServiceResult& service)
{
    for (const sla::MonthResult& month : service.months) {
        if (month.claim.state == sla::ClaimState::NotYetOpen)
            return &month;
    }
    return nullptr;
}

} // namespace

std::size_t NavigatorModel::mostUrgentMonth(const sla::ServiceResult& service)
{
    if (const sla::MonthResult* open = nearestOpen(service))
        return std::size_t(open - service.months.data());
    if (const sla::MonthResult* next = nextToOpen(service))
        return std::size_t(next - service.months.data());
    for (std::size_t i = service.months.size(); i-- > 0;) {
        if (service.months[i].standardMet)
            return i;
    }
    return service.months.empty() ? 0 : service.months.size() - 1;
}

std::vector<std::size_t> NavigatorModel::byDeadline(const sla::Analysis& analysis)
{
    std::vector<std::size_t> order(analysis.services.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto rank = [&](std::size_t i) {
        const sla::ServiceResult& service = analysis.services[i];
        if (const sla::MonthResult* open = nearestOpen(service))
            return std::pair(0, open->claim.window.closes);
        if (const sla::MonthResult* next = nextToOpen(service))
            return std::pair(1, next->claim.window.opens);
        return std::pair(2, Date());
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
    return order;
}

QString NavigatorModel::badge(const sla::ServiceResult& service, const text::Words& words, bool& urgent) const
{
    urgent = false;
    if (const sla::MonthResult* open = nearestOpen(service)) {
        urgent = true;
        const auto days = int(open->claim.daysLeft.value_or(0));
        //: a badge beside a service: so long can its voucher still be applied for
        return words.say("clausemeter::widgets::NavigatorModel", "%n day(s)", nullptr, days);
    }
    if (nextToOpen(service))
        return words.claimState(sla::ClaimState::NotYetOpen);
    if (service.months.empty())
        return {};
    const bool anyData = std::any_of(service.months.begin(), service.months.end(),
                                     [](const sla::MonthResult& m) { return m.slots.withData > 0; });
    if (!anyData)
        return words.claimState(sla::ClaimState::NoData);
    const sla::ClaimState state = service.months[mostUrgentMonth(service)].claim.state;
    const bool quiet = state == sla::ClaimState::Met || state == sla::ClaimState::Unfinished;
    return quiet ? QString() : words.claimState(state);
}

void NavigatorModel::show(const std::shared_ptr<const report::Case>& data, const text::Words& words)
{
    clear();
    if (!data)
        return;
    const sla::Analysis& analysis = data->analysis;
    const QString customerName = words.pick(analysis.customer.name);
    const QString bothNames = QString::fromStdString(analysis.customer.name.zh + " " +
                                                     analysis.customer.name.en + " " + analysis.customer.id);
    auto* customer = new QStandardItem(customerName.isEmpty() ? QString::fromStdString(analysis.customer.id)
                                                              : customerName);
    customer->setSelectable(false);
    customer->setEditable(false);
    customer->setData(bothNames, SearchRole);
    appendRow(customer);
    for (const std::size_t i : byDeadline(analysis)) {
        const sla::ServiceResult& service = analysis.services[i];
        const QString id = QString::fromStdString(service.id);
        const QString kind = words.pick(service.definition.serviceName);
        auto* item = new QStandardItem(id);
        bool urgent = false;
        const QString badgeText = badge(service, words, urgent);
        QString search = id + QLatin1Char(' ') + kind + QLatin1Char(' ') + bothNames;
        for (const sla::MonthResult& month : service.months)
            search += QLatin1Char(' ') + QString::fromStdString(toIso(month.month.start));
        item->setEditable(false);
        item->setData(qulonglong(i), ServiceIndexRole);
        item->setData(kind, ProductRole);
        item->setData(badgeText, BadgeRole);
        item->setData(urgent, UrgentRole);
        item->setData(search, SearchRole);
        item->setToolTip(plainToolTip(kind));
        item->setData(QStringList{id, kind, badgeText}.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
        customer->appendRow(item);
    }
}

QModelIndex NavigatorModel::indexOfService(std::size_t serviceIndex) const
{
    for (int c = 0; c < rowCount(); ++c) {
        const QModelIndex customer = index(c, 0);
        for (int r = 0; r < rowCount(customer); ++r) {
            const QModelIndex service = index(r, 0, customer);
            if (service.data(ServiceIndexRole).toULongLong() == serviceIndex)
                return service;
        }
    }
    return {};
}

} // namespace clausemeter::widgets
