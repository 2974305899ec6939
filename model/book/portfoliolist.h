// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/portfoliostate.h"

#include <QLocale>
#include <QString>
#include <memory>
#include <vector>

namespace clausemeter::book {

// Which rows are looked at, by their state.
enum class PortfolioChoice {
    Unsettled,
    Claimable,
    Closing,
    NotYetOpen,
    Drafted, // and still to be filed
    Awaiting,
    Granted, // and no voucher seen yet
    Settled,
    Lapsed,
    LostThisYear, // lapsed, with a window that closed in the year of the as-of day
    Met,
    NoFigures, // no data, not finished or not computed
    All
};
inline constexpr int kPortfolioChoiceCount = int(PortfolioChoice::All) + 1;

struct PortfolioFilter {
    PortfolioChoice choice = PortfolioChoice::Unsettled;
    QString text;  // words that are all in the customer's names or id, the service or its product
    QString month; // how it begins: "2019-03", "2019"
    bool operator==(const PortfolioFilter&) const = default;
};

// What rows are ordered by. Urgency: claimable by the last day, not yet open by the first, waiting by the
// last, granted by the month, lapsed from the newest on; then no data, unfinished, not computed, settled and
// met, newest first.
enum class PortfolioKey {
    Urgency,
    Customer,
    Service,
    Month,
    Availability,
    Tier,
    Voucher,
    Left,
    Closes,
    State
};

// A row as it is listed.
struct PortfolioLine {
    const PortfolioRow* row = nullptr;
    const CustomerLine* customer = nullptr;
    PortfolioState state = PortfolioState::NotComputed;
    std::optional<ClaimProgress> progress; // of the record, on the as-of day
    bool closing = false;
    bool isPart = false; // another service month of the service lies in the same calendar month
};

// The rows of a portfolio, filtered and sorted. What each takes is prepared, so that tens of thousands of
// rows answer a key at once. Equal rows keep the order of urgency; what is not known comes first.
class PortfolioList {
public:
    // Names are ordered as in `locale`.
    PortfolioList(std::shared_ptr<const Portfolio> portfolio, const QLocale& locale);

    const Portfolio& portfolio() const { return *m_portfolio; }
    // All of them, as in the portfolio.
    const std::vector<PortfolioLine>& lines() const { return m_lines; }
    void sort(PortfolioKey key, Qt::SortOrder order);
    std::vector<PortfolioLine> lines(const PortfolioFilter& filter) const;
    // Those that rows have, the newest first.
    QStringList months() const;

private:
    struct Key {
        std::int64_t first = 0;
        Int128 second = 0;
        constexpr auto operator<=>(const Key&) const = default;
    };
    Key keyOf(std::size_t row, PortfolioKey key) const;
    void orderBy(PortfolioKey key, Qt::SortOrder order);
    bool fits(std::size_t row, PortfolioChoice choice) const;

    std::shared_ptr<const Portfolio> m_portfolio;
    std::vector<PortfolioLine> m_lines; // by row
    std::vector<int> m_serviceOf;       // by row: into m_services
    struct Service {
        QString words; // that it is found by
        int customerRank = 0;
        int serviceRank = 0;
    };
    std::vector<Service> m_services;
    std::vector<std::size_t> m_urgency; // rows
    std::vector<std::size_t> m_order;
};

} // namespace clausemeter::book
