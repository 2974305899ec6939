// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/case.h"
#include "widgets/text/words.h"

#include <QStandardItemModel>
#include <memory>

namespace clausemeter::widgets {

// Customers and, below each, their services, the nearest claim deadline first.
class NavigatorModel : public QStandardItemModel {
    Q_OBJECT

public:
    enum Roles {
        ServiceIndexRole = Qt::UserRole, // into Analysis::services; absent for a customer
        BadgeRole,                       // the words of the badge; may be empty
        UrgentRole,                      // whether it asks for attention
        ProductRole,                     // what the service is, "TRTC"
        SearchRole,                      // everything that the filter looks at, the months too
    };
    using QStandardItemModel::QStandardItemModel;

    void show(const std::shared_ptr<const report::Case>& data, const text::Words& words);
    QModelIndex indexOfService(std::size_t serviceIndex) const;

    // The month that is most urgent: the open claim with the fewest days left, else the newest that has an
    // answer.
    static std::size_t mostUrgentMonth(const sla::ServiceResult& service);
    // The services by the nearest claim deadline, as they are listed.
    static std::vector<std::size_t> byDeadline(const sla::Analysis& analysis);

private:
    QString badge(const sla::ServiceResult& service, const text::Words& words, bool& urgent) const;
};

} // namespace clausemeter::widgets
