// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/navigatormodel.h"

#include "widgets/plaintooltip.h"

#include <algorithm>
#include <numeric>

namespace clausemeter::widgets {

namespace {

// A service month as far as it matters here.
struct Month {
    const sla::ServiceMonth* month;
    const sla::ClaimResult* claim;
    std::optional<bool> standardMet;
    bool hasData = false;
};
using Months = std::vector<Month>;

Months monthsOf(const sla::ServiceResult& service)
{
    Months months;
    for (const sla::MonthResult& m : service.months)
        months.push_back({&m.month, &m.claim, m.standardMet, m.slots.withData > 0});
    return months;
}

const Month* nearestOpen(const Months& months)
{
    const Month* nearest = nullptr;
    for (const Month& month : months) {
        if (month.claim->state == sla::ClaimState::Open &&
            (!nearest || month.claim->window.closes < nearest->claim->window.closes))
            nearest = &month;
    }
    return nearest;
}

const Month* nextToOpen(const Months& months)
{
    const auto next =
        std::ranges::find(months, sla::ClaimState::NotYetOpen, [](const Month& m) { return m.claim->state; });
    return next == months.end() ? nullptr : &*next;
}

std::size_t mostUrgent(const Months& months)
{
    if (const Month* open = nearestOpen(months))
        return std::size_t(open - months.data());
    if (const Month* next = nextToOpen(months))
        return std::size_t(next - months.data());
    for (std::size_t i = months.size(); i-- > 0;) {
        if (months[i].standardMet)
            return i;
    }
    return months.empty() ? 0 : months.size() - 1;
}

// Open windows by their end, then those still to open, then the rest.
std::pair<int, Date> rankOf(const Months& months)
{
    if (const Month* open = nearestOpen(months))
        return {0, open->claim->window.closes};
    if (const Month* next = nextToOpen(months))
        return {1, next->claim->window.opens};
    return {2, Date()};
}

QString badgeOf(const Months& months, const text::Words& words)
{
    if (const Month* open = nearestOpen(months)) {
        const auto days = int(open->claim->daysLeft.value_or(0));
        //: a badge beside a service: so long can its voucher still be applied for
        return words.say("clausemeter::widgets::NavigatorModel", "%n day(s)", nullptr, days);
    }
    if (nextToOpen(months))
        return words.claimState(sla::ClaimState::NotYetOpen);
    if (months.empty())
        return {};
    if (std::ranges::none_of(months, &Month::hasData))
        return words.claimState(sla::ClaimState::NoData);
    const sla::ClaimState state = months[mostUrgent(months)].claim->state;
    const bool quiet = state == sla::ClaimState::Met || state == sla::ClaimState::Unfinished;
    return quiet ? QString() : words.claimState(state);
}

} // namespace

struct NavigatorModel::Service {
    std::string id;
    Bilingual product;
    Months months;
};

std::size_t NavigatorModel::mostUrgentMonth(const sla::ServiceResult& service)
{
    return mostUrgent(monthsOf(service));
}

std::vector<std::size_t> NavigatorModel::byDeadline(const sla::Analysis& analysis)
{
    std::vector<std::size_t> order(analysis.services.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {},
                             [&](std::size_t i) { return rankOf(monthsOf(analysis.services[i])); });
    return order;
}

void NavigatorModel::addCustomer(const Bilingual& name, const std::string& customerId, qint64 customer,
                                 std::vector<Service> services, const text::Words& words)
{
    const QString shownName = words.pick(name);
    const QString bothNames = QString::fromStdString(name.zh + " " + name.en + " " + customerId);
    auto* item = new QStandardItem(shownName.isEmpty() ? QString::fromStdString(customerId) : shownName);
    item->setSelectable(false);
    item->setEditable(false);
    item->setData(bothNames, SearchRole);
    appendRow(item);
    std::ranges::stable_sort(services, {}, [](const Service& s) { return rankOf(s.months); });
    for (const Service& service : services) {
        const QString id = QString::fromStdString(service.id);
        const QString kind = words.pick(service.product);
        const QString badge = badgeOf(service.months, words);
        QString search = id + QLatin1Char(' ') + kind + QLatin1Char(' ') + bothNames;
        for (const Month& month : service.months)
            search += QLatin1Char(' ') + QString::fromStdString(toIso(month.month->start));
        auto* line = new QStandardItem(id);
        line->setEditable(false);
        line->setData(id, ServiceRole);
        line->setData(customer, CustomerRole);
        line->setData(kind, ProductRole);
        line->setData(badge, BadgeRole);
        line->setData(nearestOpen(service.months) != nullptr, UrgentRole);
        line->setData(search, SearchRole);
        line->setToolTip(plainToolTip(kind));
        line->setData(QStringList{id, kind, badge}.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
        item->appendRow(line);
    }
}

void NavigatorModel::addPortfolio(const text::Words& words)
{
    auto* item = new QStandardItem(words.say("clausemeter::widgets::NavigatorModel", "All customers"));
    item->setEditable(false);
    item->setData(true, PortfolioRole);
    insertRow(0, item);
}

void NavigatorModel::show(const report::Case& data, const text::Words& words)
{
    clear();
    const sla::Analysis& analysis = data.analysis;
    std::vector<Service> services;
    for (const sla::ServiceResult& service : analysis.services)
        services.push_back({service.id, service.definition.serviceName, monthsOf(service)});
    addCustomer(analysis.customer.name, analysis.customer.id, 0, std::move(services), words);
}

void NavigatorModel::show(const book::Portfolio& portfolio, const text::Words& words)
{
    clear();
    std::map<qint64, std::vector<Service>> servicesOf;
    for (const book::PortfolioRow& row : portfolio.rows) {
        std::vector<Service>& services = servicesOf[row.customer];
        if (services.empty() || services.back().id != row.service)
            services.push_back({row.service, portfolio.definitions.at(row.sla).serviceName, {}});
        services.back().months.push_back(
            {&row.month, &row.claim, row.figures.standardMet, row.figures.slots.withData > 0});
    }
    const auto rank = [&servicesOf](const book::CustomerLine& customer) {
        std::pair<int, Date> first{3, Date()};
        for (const Service& service : servicesOf[customer.id])
            first = std::min(first, rankOf(service.months));
        return first;
    };
    std::vector<std::pair<std::pair<int, Date>, const book::CustomerLine*>> order;
    for (const book::CustomerLine& customer : portfolio.customers)
        order.emplace_back(rank(customer), &customer);
    std::ranges::stable_sort(order, {}, [](const auto& entry) { return entry.first; });
    for (const auto& [nearest, customer] : order)
        addCustomer(customer->name, customer->customerId, customer->id, std::move(servicesOf[customer->id]),
                    words);
}

QModelIndex NavigatorModel::indexOf(qint64 customer, const std::string& service) const
{
    for (int c = 0; c < rowCount(); ++c) {
        const QModelIndex parent = index(c, 0);
        for (int r = 0; r < rowCount(parent); ++r) {
            const QModelIndex line = index(r, 0, parent);
            if (line.data(CustomerRole).toLongLong() == customer &&
                line.data(ServiceRole).toString().toStdString() == service)
                return line;
        }
    }
    return {};
}

} // namespace clausemeter::widgets
