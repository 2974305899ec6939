// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/portfoliolist.h"

#include <QCollator>
#include <QRegularExpression>
#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <set>

namespace clausemeter::book {

namespace {

constexpr sla::View kContract = sla::View::Contract;
constexpr Int128 kUnknown = std::numeric_limits<std::int64_t>::min();

std::int64_t number(Date day)
{
    return day.time_since_epoch().count();
}

QString both(const Bilingual& text)
{
    return QString::fromStdString(text.zh + '\n' + text.en);
}

int urgencyRank(PortfolioState state)
{
    switch (state) {
    case PortfolioState::Claimable:
        return 0;
    case PortfolioState::NotYetOpen:
        return 1;
    case PortfolioState::Awaiting:
        return 2;
    case PortfolioState::Granted:
        return 3;
    case PortfolioState::Lapsed:
        return 4;
    case PortfolioState::NoData:
        return 5;
    case PortfolioState::Unfinished:
        return 6;
    case PortfolioState::NotComputed:
        return 7;
    case PortfolioState::Settled:
        return 8;
    case PortfolioState::Met:
        break;
    }
    return 9;
}

// The ranks of `names` in the order of a language; equal names have one rank.
std::map<QString, int> ranked(const std::set<QString>& names, const QLocale& locale)
{
    std::vector<QString> order(names.begin(), names.end());
    QCollator collator(locale);
    collator.setNumericMode(true);
    std::ranges::stable_sort(
        order, [&collator](const QString& a, const QString& b) { return collator.compare(a, b) < 0; });
    std::map<QString, int> ranks;
    for (std::size_t i = 0; i < order.size(); ++i)
        ranks[order[i]] = int(i);
    return ranks;
}

} // namespace

PortfolioList::PortfolioList(std::shared_ptr<const Portfolio> portfolio, const QLocale& locale)
    : m_portfolio(std::move(portfolio))
{
    const auto customers = customersById(*m_portfolio);
    const bool zh = locale.language() == QLocale::Chinese;
    const auto pick = [zh](const Bilingual& text) {
        const std::string& wanted = zh ? text.zh : text.en;
        return QString::fromStdString(wanted.empty() ? (zh ? text.en : text.zh) : wanted);
    };
    const auto customerName = [&](const CustomerLine& c) {
        const QString name = pick(c.name);
        return name.isEmpty() ? QString::fromStdString(c.customerId) : name;
    };
    const auto serviceName = [&](const PortfolioRow& row) {
        const auto definition = m_portfolio->definitions.find(row.sla);
        const QString product =
            definition == m_portfolio->definitions.end() ? QString() : pick(definition->second.serviceName);
        return QString(product + u' ' + QString::fromStdString(row.service));
    };
    std::set<QString> customerNames, serviceNames;
    std::vector<const PortfolioRow*> firstRows; // of each service
    for (const PortfolioRow& row : m_portfolio->rows) {
        // The months of a service follow each other.
        const PortfolioLine* before = m_lines.empty() ? nullptr : &m_lines.back();
        const bool isNew =
            !before || before->row->customer != row.customer || before->row->service != row.service;
        const CustomerLine& customer = isNew ? *customers.at(row.customer) : *before->customer;
        if (isNew) {
            firstRows.push_back(&row);
            customerNames.insert(customerName(customer));
            serviceNames.insert(serviceName(row));
        }
        const PortfolioState state = stateOf(row, m_portfolio->asOf);
        PortfolioLine line{&row, &customer, state, progressOn(row.record, m_portfolio->asOf),
                           isClosing(row, state)};
        if (!isNew && before->row->month.month() == row.month.month())
            line.isPart = m_lines.back().isPart = true;
        m_lines.push_back(line);
        m_serviceOf.push_back(int(firstRows.size()) - 1);
    }
    const auto customerRanks = ranked(customerNames, locale);
    const auto serviceRanks = ranked(serviceNames, locale);
    for (const PortfolioRow* row : firstRows) {
        const CustomerLine& customer = *customers.at(row->customer);
        QString words = both(customer.name) + u'\n' + QString::fromStdString(customer.customerId) + u'\n' +
                        QString::fromStdString(row->service);
        if (const auto found = m_portfolio->definitions.find(row->sla);
            found != m_portfolio->definitions.end())
            words += u'\n' + both(found->second.serviceName);
        m_services.push_back({words.toCaseFolded(), customerRanks.at(customerName(customer)),
                              serviceRanks.at(serviceName(*row))});
    }
    m_order.resize(m_lines.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    orderBy(PortfolioKey::Urgency, Qt::AscendingOrder);
    m_urgency = m_order;
}

PortfolioList::Key PortfolioList::keyOf(std::size_t at, PortfolioKey key) const
{
    const PortfolioLine& line = m_lines[at];
    const PortfolioRow& row = *line.row;
    const Service& service = m_services[std::size_t(m_serviceOf[at])];
    switch (key) {
    case PortfolioKey::Urgency: {
        const int rank = urgencyRank(line.state);
        const sla::ClaimWindow& window = row.claim.window;
        switch (line.state) {
        case PortfolioState::Claimable:
        case PortfolioState::Awaiting:
            return {rank, number(window.closes)};
        case PortfolioState::NotYetOpen:
            return {rank, number(window.opens)};
        case PortfolioState::Granted: // whoever has waited longest
            return {rank, number(row.month.start)};
        case PortfolioState::Lapsed:
            return {rank, -number(window.closes)};
        default:
            return {rank, -number(row.month.start)};
        }
    }
    case PortfolioKey::Customer:
        return {service.customerRank, 0};
    case PortfolioKey::Service:
        return {service.serviceRank, 0};
    case PortfolioKey::Month:
        return {number(row.month.start), number(row.month.end)};
    case PortfolioKey::Availability: {
        const auto& percent = row.figures.availabilityPercent[kContract];
        return {0, percent ? percent->units() : kUnknown};
    }
    case PortfolioKey::Tier: {
        const auto& percent = row.figures.voucherPercent[kContract];
        return {0, percent ? percent->units() : kUnknown};
    }
    case PortfolioKey::Voucher: {
        if (!row.figures.voucher)
            return {-1, 0};
        // By currency first: amounts of different ones are not compared.
        std::int64_t currency = 0;
        for (std::size_t i = 0; i < 4; ++i)
            currency = currency * 256 +
                       (i < line.customer->currency.size() ? std::uint8_t(line.customer->currency[i]) : 0);
        return {currency, row.figures.voucher->units()};
    }
    case PortfolioKey::Left:
        if (line.state == PortfolioState::Claimable)
            return {0, row.claim.daysLeft.value_or(0)};
        if (line.state == PortfolioState::NotYetOpen)
            return {1, number(row.claim.window.opens)};
        return {2, 0};
    case PortfolioKey::Closes:
        return {number(row.claim.window.closes), 0};
    case PortfolioKey::State:
        return {urgencyRank(line.state),
                (line.progress ? int(*line.progress) + 1 : 0) * 16 + int(row.claim.state)};
    }
    return {};
}

void PortfolioList::orderBy(PortfolioKey key, Qt::SortOrder order)
{
    struct Entry {
        Key key;
        std::size_t row;
    };
    std::vector<Entry> entries;
    entries.reserve(m_order.size());
    for (const std::size_t row : m_order)
        entries.push_back({keyOf(row, key), row});
    if (order == Qt::AscendingOrder)
        std::ranges::stable_sort(entries, std::ranges::less(), &Entry::key);
    else
        std::ranges::stable_sort(entries, std::ranges::greater(), &Entry::key);
    std::ranges::transform(entries, m_order.begin(), &Entry::row);
}

void PortfolioList::sort(PortfolioKey key, Qt::SortOrder order)
{
    m_order = m_urgency;
    if (key != PortfolioKey::Urgency || order == Qt::DescendingOrder)
        orderBy(key, order);
}

bool PortfolioList::fits(std::size_t at, PortfolioChoice choice) const
{
    const PortfolioLine& line = m_lines[at];
    switch (choice) {
    case PortfolioChoice::Unsettled:
        return isUnsettled(line.state);
    case PortfolioChoice::Claimable:
        return line.state == PortfolioState::Claimable;
    case PortfolioChoice::Closing:
        return line.closing;
    case PortfolioChoice::NotYetOpen:
        return line.state == PortfolioState::NotYetOpen;
    case PortfolioChoice::Drafted:
        return (line.state == PortfolioState::Claimable || line.state == PortfolioState::NotYetOpen) &&
               line.progress == ClaimProgress::Drafted;
    case PortfolioChoice::Awaiting:
        return line.state == PortfolioState::Awaiting;
    case PortfolioChoice::Granted:
        return line.state == PortfolioState::Granted;
    case PortfolioChoice::Settled:
        return line.state == PortfolioState::Settled;
    case PortfolioChoice::Lapsed:
        return line.state == PortfolioState::Lapsed;
    case PortfolioChoice::LostThisYear:
        return isLostInYear(*line.row, line.state, m_portfolio->asOf);
    case PortfolioChoice::Met:
        return line.state == PortfolioState::Met;
    case PortfolioChoice::NoFigures:
        return line.state == PortfolioState::NoData || line.state == PortfolioState::Unfinished ||
               line.state == PortfolioState::NotComputed;
    case PortfolioChoice::All:
        break;
    }
    return true;
}

std::vector<PortfolioLine> PortfolioList::lines(const PortfolioFilter& filter) const
{
    static const QRegularExpression kSpace(QStringLiteral("\\s+"));
    const QStringList words = filter.text.toCaseFolded().split(kSpace, Qt::SkipEmptyParts);
    std::vector<char> found;
    for (const Service& service : m_services)
        found.push_back(std::ranges::all_of(
            words, [&service](const QString& word) { return service.words.contains(word); }));
    const std::string month = filter.month.trimmed().toStdString();
    std::vector<PortfolioLine> lines;
    for (const std::size_t row : m_order) {
        if (found[std::size_t(m_serviceOf[row])] && fits(row, filter.choice) &&
            (month.empty() || toIso(m_lines[row].row->month.month()).starts_with(month)))
            lines.push_back(m_lines[row]);
    }
    return lines;
}

QStringList PortfolioList::months() const
{
    std::set<YearMonth, std::greater<>> months;
    for (const PortfolioLine& line : m_lines)
        months.insert(line.row->month.month());
    QStringList names;
    for (const YearMonth month : months)
        names.append(QString::fromStdString(toIso(month)));
    return names;
}

} // namespace clausemeter::book
