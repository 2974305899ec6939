// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/portfolioexport.h"

#include "model/book/portfoliostate.h"
#include "model/report/csvwriter.h"
#include "model/report/workbookwriter.h"

namespace clausemeter::book {

namespace {

template <typename Out>
class Writer {
public:
    Writer(Out& out, const Portfolio& portfolio, const PortfolioTexts& texts)
        : m_out(out)
        , m_portfolio(portfolio)
        , m_texts(texts)
        , m_customers(customersById(portfolio))
    {
    }

    void write(const std::vector<PortfolioRow>& rows)
    {
        for (const std::string& header : m_texts.headers)
            m_out.text(header);
        m_out.endRow();
        for (const PortfolioRow& row : rows)
            write(row);
    }

private:
    void write(const PortfolioRow& row)
    {
        const CustomerLine& customer = *m_customers.at(row.customer);
        const auto definition = m_portfolio.definitions.find(row.sla);
        const bool isKnown = definition != m_portfolio.definitions.end();
        m_out.text(m_texts.pick(customer.name)).text(customer.customerId);
        m_out.text(isKnown ? m_texts.pick(definition->second.serviceName) : row.sla).text(row.service);
        m_out.text(toIso(row.month.month())).date(row.month.start).date(row.month.end);
        const MonthFigures figures = row.isCurrent ? row.figures : MonthFigures();
        const auto& availability = figures.availabilityPercent[sla::View::Contract];
        const auto& percent = figures.voucherPercent[sla::View::Contract];
        availability ? m_out.decimal(availability->toString(4)) : m_out.text({});
        percent ? m_out.decimal(percent->toString()) : m_out.text({});
        figures.voucher ? m_out.amount(*figures.voucher) : m_out.text({});
        m_out.text(customer.currency);
        const sla::ClaimWindow& window = row.claim.window;
        m_out.date(window.opens).date(window.closes).text(window.provisional ? m_texts.yes : std::string());
        const bool isOpen = stateOf(row, m_portfolio.asOf) == PortfolioState::Claimable && row.claim.daysLeft;
        isOpen ? m_out.number(*row.claim.daysLeft) : m_out.text({});
        m_out.text(m_texts.state(row, m_portfolio.asOf));
        writeFiled(row);
        m_out.endRow();
    }

    void writeFiled(const PortfolioRow& row)
    {
        const auto progress = progressOn(row.record, m_portfolio.asOf);
        const bool counts = !row.claim.filed || !isFiledOutside(row, m_portfolio.asOf);
        const bool byRecord = progress && *progress > ClaimProgress::Drafted && counts;
        const std::optional<Date> filed = byRecord          ? row.record->filed
                                          : row.claim.filed ? std::optional(row.claim.filed->filed)
                                                            : std::nullopt;
        filed ? m_out.date(*filed) : m_out.text({});
        m_out.text(byRecord ? row.record->ticket : row.claim.filed ? row.claim.filed->ticket : std::string());
    }

    Out& m_out;
    const Portfolio& m_portfolio;
    const PortfolioTexts& m_texts;
    std::map<qint64, const CustomerLine*> m_customers;
};

} // namespace

QByteArray portfolioCsv(const Portfolio& portfolio, const std::vector<PortfolioRow>& rows,
                        const PortfolioTexts& texts)
{
    report::CsvWriter out;
    Writer(out, portfolio, texts).write(rows);
    return out.take();
}

Result<QByteArray> portfolioXlsx(const Portfolio& portfolio, const std::vector<PortfolioRow>& rows,
                                 const PortfolioTexts& texts, Instant stamp)
{
    report::WorkbookWriter out(texts.title, stamp);
    Writer(out, portfolio, texts).write(rows);
    return out.take();
}

std::vector<report::CustomerDate> claimDates(const Portfolio& portfolio,
                                             const std::vector<PortfolioRow>& rows)
{
    std::vector<report::CustomerDate> dates;
    const auto customers = customersById(portfolio);
    for (const PortfolioRow& row : rows) {
        const PortfolioState state = stateOf(row, portfolio.asOf);
        const auto definition = portfolio.definitions.find(row.sla);
        const bool isToFile = state == PortfolioState::Claimable || state == PortfolioState::NotYetOpen ||
                              state == PortfolioState::Lapsed;
        if (!isToFile || definition == portfolio.definitions.end())
            continue;
        const CustomerLine& customer = *customers.at(row.customer);
        for (report::CustomerDate& date : report::claimDates(
                 {customer.customerId, customer.name, customer.currency, row.service, definition->second,
                  row.month, row.claim.window, row.isCurrent ? row.figures.voucher : std::nullopt})) {
            date.provisional = date.provisional || !row.isCurrent;
            if (customer.customerId.empty()) // nothing else tells two such customers apart
                date.uid = std::to_string(customer.id) + '-' + date.uid;
            dates.push_back(std::move(date));
        }
    }
    return dates;
}

} // namespace clausemeter::book
