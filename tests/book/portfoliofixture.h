// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/portfolio.h"

#include <utility>

// Portfolios made in memory, with the shipped definition and calendar: for tests of what is done with them.
namespace clausemeter::book {

class PortfolioMaker {
public:
    explicit PortfolioMaker(const char* asOf)
        : m_knowledge(*report::loadKnowledge({}))
    {
        m_portfolio.asOf = *parseDate(asOf);
        m_portfolio.definitions = m_knowledge->definitions;
    }

    qint64 customer(const char* id, Bilingual name, const char* currency = "CNY")
    {
        const auto number = qint64(m_portfolio.customers.size()) + 1;
        m_portfolio.customers.push_back({number, id, std::move(name), 1, currency});
        return number;
    }

    struct Month {
        const char* start;
        const char* end;
        std::optional<bool> met = false;
        const char* voucher = nullptr; // none: no fee is known
        const char* availability = "99.8";
        int percent = 10;
        std::vector<account::Claim> claims = {};
    };
    // A row of the customer that was made last.
    PortfolioRow& add(const char* service, const Month& m)
    {
        PortfolioRow row;
        row.customer = m_portfolio.customers.back().id;
        row.service = service;
        row.sla = "tencent-trtc";
        row.month = {*parseDate(m.start), *parseDate(m.end)};
        row.isCurrent = true;
        MonthFigures& figures = row.figures;
        figures.finished = m_portfolio.asOf > row.month.end;
        figures.standardMet = m.met;
        figures.slots.withData = m.met ? 8928 : 0;
        figures.slots.noData = m.met ? 0 : 8928;
        if (m.met) {
            figures.availabilityPercent[sla::View::Contract] = Decimal::parse(m.availability);
            figures.voucherPercent[sla::View::Contract] = Decimal::fromInteger(*m.met ? 0 : m.percent);
        }
        if (m.voucher)
            figures.voucher = Money::parse(m.voucher);
        row.claim = sla::claimResult(row.month, m.met, m.claims, m_portfolio.asOf,
                                     m_portfolio.definitions.at(row.sla), m_knowledge->calendar);
        m_portfolio.rows.push_back(std::move(row));
        return m_portfolio.rows.back();
    }
    PortfolioRow& addOutdated(const char* service, const Month& m, bool computed)
    {
        PortfolioRow& row = add(service, m);
        row.isCurrent = false;
        if (!computed)
            row.figures = {};
        ++m_portfolio.outdated;
        return row;
    }

    static ClaimRecord record(const PortfolioRow& row, ClaimProgress state, const char* filed = nullptr)
    {
        ClaimRecord record;
        record.service = row.service;
        record.monthStart = row.month.start;
        record.state = state;
        if (filed)
            record.filed = parseDate(filed);
        return record;
    }
    static account::Claim ticket(const char* filed, bool byTicket = true)
    {
        account::Claim claim;
        claim.filed = *parseDate(filed);
        claim.byTicket = byTicket;
        claim.channel = byTicket ? "ticket" : "email";
        claim.ticket = byTicket ? "T-1" : "";
        return claim;
    }

    Portfolio& portfolio() { return m_portfolio; }
    std::shared_ptr<const Portfolio> shared() const { return std::make_shared<const Portfolio>(m_portfolio); }

    // Six customers as an account manager has them, as of 2019-04-27.
    static PortfolioMaker example()
    {
        PortfolioMaker maker("2019-04-27");
        maker.customer("1001", {"示例视频", "Example Video"});
        maker.add("1400000001", {"2019-02-01", "2019-02-28", true, "0.00", "100", 0});
        maker.add("1400000001", {"2019-03-01", "2019-03-31", false, "1000.00", "99.8767"});
        maker.add("1400000001", {"2019-04-01", "2019-04-30", false, "640.00", "99.8"});
        maker.add("1400000002", {"2019-01-01", "2019-01-31", false, "640.00", "99.3279", 20});
        maker.add("1400000002", {"2019-03-01", "2019-03-31", {}});
        maker.customer("1002", {"蓝湖课堂", "Blue Lake Classroom"});
        maker.add("1400000107", {"2019-02-01", "2019-02-28", false, "12480.00", "98.9211", 50});
        maker.customer("1003", {"北风直播", "North Wind Live"});
        PortfolioRow& drafted =
            maker.add("1400000220", {"2019-03-01", "2019-03-31", false, "3204.11", "99.4959", 20});
        drafted.record = record(drafted, ClaimProgress::Drafted);
        maker.add("1400000221",
                  {"2019-02-01", "2019-02-28", false, "415.90", "99.8759", 10, {ticket("2019-04-20")}});
        maker.customer("1004", {"港湾医疗", "Harbour Medical"}, "USD");
        maker.add("1400000310", {"2019-04-01", "2019-04-20", false, "86.40", "99.8958"});
        PortfolioRow& approved =
            maker.add("1400000310", {"2019-01-01", "2019-01-31", false, "77.00", "99.2", 20});
        approved.record = record(approved, ClaimProgress::Approved, "2019-03-12");
        maker.customer("1005", {"云上健身", "Cloud Fitness"});
        maker.add("1400000400", {"2019-03-01", "2019-03-31", false, nullptr, "99.7"});
        maker.customer("1006", {"", "Quay Games"}, "USD");
        PortfolioRow& denied = maker.add("1400000500", {"2019-02-01", "2019-02-28", false, "12.00"});
        denied.record = record(denied, ClaimProgress::Denied, "2019-03-12");
        maker.add("1400000500", {"2019-03-01", "2019-03-31", false, "55.25", "99.6"});
        return maker;
    }

private:
    std::shared_ptr<const report::Knowledge> m_knowledge;
    Portfolio m_portfolio;
};

} // namespace clausemeter::book
