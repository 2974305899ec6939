// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/portfoliocells.h"

#include "model/items/portfoliomodel.h"
#include "widgets/text/portfoliowords.h"

#include <map>
#include <tuple>

namespace clausemeter::widgets {

using book::PortfolioLine;
using book::PortfolioState;
using items::PortfolioModel;

namespace {

const QString kUnknown = QStringLiteral("–");

} // namespace

bool missedTheStandard(const PortfolioLine& line)
{
    return line.row->figures.standardMet == false;
}

PortfolioCells::PortfolioCells(const book::Portfolio& portfolio, const text::Words& words)
    : m_portfolio(portfolio)
    , m_words(words)
{
}

QString PortfolioCells::customerName(const PortfolioLine& line) const
{
    const QString name = m_words.pick(line.customer->name);
    return name.isEmpty() ? QString::fromStdString(line.customer->customerId) : name;
}

QString PortfolioCells::serviceName(const PortfolioLine& line) const
{
    const QString id = QString::fromStdString(line.row->service);
    const auto definition = m_portfolio.definitions.find(line.row->sla);
    if (definition == m_portfolio.definitions.end())
        return id;
    return m_words.pick(definition->second.serviceName) + u' ' + id;
}

QString PortfolioCells::money(const PortfolioLine& line) const
{
    const auto& voucher = line.row->figures.voucher;
    return voucher ? m_words.money(*voucher, QString::fromStdString(line.customer->currency)) : kUnknown;
}

QString PortfolioCells::daysLeft(const PortfolioLine& line) const
{
    if (line.state == PortfolioState::Claimable) {
        const auto days = int(line.row->claim.daysLeft.value_or(0));
        return tr("%n days", nullptr, days);
    }
    if (line.state == PortfolioState::NotYetOpen) {
        const auto days = int((line.row->claim.window.opens - m_portfolio.asOf).count());
        return tr("opens in %n days", nullptr, days);
    }
    return kUnknown;
}

QString PortfolioCells::cell(const PortfolioLine& line, int column) const
{
    const book::PortfolioRow& row = *line.row;
    const auto& availability = row.figures.availabilityPercent[sla::View::Contract];
    const auto& tier = row.figures.voucherPercent[sla::View::Contract];
    switch (column) {
    case PortfolioModel::Urgency:
        return line.closing ? QStringLiteral("!") : QString();
    case PortfolioModel::Customer:
        return customerName(line);
    case PortfolioModel::Service:
        return serviceName(line);
    case PortfolioModel::Month:
        return line.isPart ? m_words.date(row.month.start) : QString::fromStdString(toIso(row.month.month()));
    case PortfolioModel::Availability:
        return availability ? m_words.percent(*availability) : kUnknown;
    case PortfolioModel::Tier:
        return tier ? m_words.plainPercent(*tier) : kUnknown;
    case PortfolioModel::Voucher:
        return money(line);
    case PortfolioModel::Left:
        return daysLeft(line);
    case PortfolioModel::Closes:
        return m_words.date(row.claim.window.closes);
    case PortfolioModel::State:
        return text::portfolioState(m_words, row, m_portfolio.asOf);
    default:
        return {};
    }
}

QString PortfolioCells::toolTip(const PortfolioLine& line, int column) const
{
    const book::PortfolioRow& row = *line.row;
    const sla::ClaimWindow& window = row.claim.window;
    QStringList lines;
    switch (column) {
    case PortfolioModel::Urgency:
        if (line.closing)
            lines << text::portfolioChoice(m_words, book::PortfolioChoice::Closing);
        break;
    case PortfolioModel::Customer:
        lines << QString::fromStdString(line.customer->name.zh)
              << QString::fromStdString(line.customer->name.en)
              << QString::fromStdString(line.customer->customerId);
        break;
    case PortfolioModel::Service:
        lines << serviceName(line);
        break;
    case PortfolioModel::Month:
        lines << tr("%1 to %2").arg(m_words.date(row.month.start), m_words.date(row.month.end));
        break;
    case PortfolioModel::Voucher:
        if (missedTheStandard(line) && !row.figures.voucher)
            lines << tr("The fee of this service month is not known.");
        break;
    case PortfolioModel::Left:
    case PortfolioModel::Closes:
    case PortfolioModel::State:
        lines << tr("Claim window: %1 to %2").arg(m_words.date(window.opens), m_words.date(window.closes));
        if (window.provisional)
            lines << tr("The first day is provisional: the business days of that year are not known.");
        if (row.record && !row.record->ticket.empty())
            lines << tr("Ticket %1").arg(QString::fromStdString(row.record->ticket));
        break;
    default:
        break;
    }
    if (line.state == PortfolioState::NotComputed)
        lines << tr("Not computed yet.");
    else if (!row.isCurrent)
        lines << tr("The inputs have changed since: these figures are being computed anew.");
    else if (line.state == PortfolioState::Unfinished)
        lines << tr("So far: the service month is not finished.");
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines.join(u'\n');
}

PortfolioTable::Samples PortfolioCells::widest(const std::vector<PortfolioLine>& lines) const
{
    PortfolioTable::Samples samples;
    std::map<std::string, const PortfolioLine*> largest; // by currency
    std::map<std::tuple<PortfolioState, sla::ClaimState, std::optional<book::ClaimProgress>, bool>,
             const PortfolioLine*>
        states;
    const PortfolioLine* longestLeft = nullptr;
    const PortfolioLine* longestWait = nullptr;
    bool hasParts = false;
    const book::PortfolioRow* before = nullptr;
    for (const PortfolioLine& line : lines) {
        const book::PortfolioRow& row = *line.row;
        if (!before || before->customer != row.customer || before->service != row.service) {
            samples[PortfolioModel::Customer] << customerName(line);
            samples[PortfolioModel::Service] << serviceName(line);
        }
        if (row.figures.voucher) {
            const PortfolioLine*& most = largest[line.customer->currency];
            if (!most || *row.figures.voucher > *most->row->figures.voucher)
                most = &line;
        }
        states.try_emplace({line.state, row.claim.state, line.progress, row.claim.window.provisional}, &line);
        if (line.state == PortfolioState::Claimable &&
            (!longestLeft || row.claim.daysLeft > longestLeft->row->claim.daysLeft))
            longestLeft = &line;
        if (line.state == PortfolioState::NotYetOpen &&
            (!longestWait || row.claim.window.opens > longestWait->row->claim.window.opens))
            longestWait = &line;
        hasParts = hasParts || line.isPart;
        before = &row;
    }
    for (const auto& [currency, line] : largest)
        samples[PortfolioModel::Voucher] << money(*line);
    for (const auto& [key, line] : states)
        samples[PortfolioModel::State] << cell(*line, PortfolioModel::State);
    for (const PortfolioLine* line : {longestLeft, longestWait}) {
        if (line)
            samples[PortfolioModel::Left] << daysLeft(*line);
    }
    const QString day = m_words.date(m_portfolio.asOf);
    samples[PortfolioModel::Month] << (hasParts ? day : day.left(7));
    samples[PortfolioModel::Availability] << m_words.percent(Decimal::fromInteger(100));
    samples[PortfolioModel::Closes] << day;
    for (const auto& [id, definition] : m_portfolio.definitions) {
        for (const sla::Tier& tier : definition.tiers)
            samples[PortfolioModel::Tier] << m_words.plainPercent(tier.voucherPercent);
    }
    return samples;
}

} // namespace clausemeter::widgets
