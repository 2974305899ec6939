// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/portfolio.h"
#include "widgets/text/words.h"

#include <QStandardItemModel>
#include <memory>

namespace clausemeter::widgets {

// Customers and, below each, their services, the nearest claim deadline first: those of a case, or all of a
// book below a row that leads to the portfolio.
class NavigatorModel : public QStandardItemModel {
    Q_OBJECT

public:
    enum Roles {
        ServiceRole = Qt::UserRole, // the service's id; absent for a customer and the portfolio
        CustomerRole,               // by which the book knows the customer; 0 for a case
        PortfolioRole,              // true: leads to all customers
        BadgeRole,                  // the words of the badge; may be empty
        UrgentRole,                 // whether it asks for attention
        ProductRole,                // what the service is, "TRTC"
        SearchRole,                 // everything that the filter looks at, the months too
    };
    using QStandardItemModel::QStandardItemModel;

    void show(const report::Case& data, const text::Words& words);
    void show(const book::Portfolio& portfolio, const text::Words& words);
    // A row that leads to the portfolio, above all.
    void addPortfolio(const text::Words& words);
    QModelIndex indexOf(qint64 customer, const std::string& service) const;

    // The month that is most urgent: the open claim with the fewest days left, else the newest that has an
    // answer.
    static std::size_t mostUrgentMonth(const sla::ServiceResult& service);
    // The services by the nearest claim deadline, as they are listed.
    static std::vector<std::size_t> byDeadline(const sla::Analysis& analysis);

private:
    struct Service;
    void addCustomer(const Bilingual& name, const std::string& customerId, qint64 customer,
                     std::vector<Service> services, const text::Words& words);
};

} // namespace clausemeter::widgets
