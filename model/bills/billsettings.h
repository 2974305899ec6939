// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bills/billfee.h"

#include <QByteArray>
#include <QString>

namespace clausemeter::bills {

// What is kept of a customer's bills from one time to the next.
struct BillSettings {
    std::vector<BillAssignment> assignments;
    BillOptions options;
    bool operator==(const BillSettings& other) const
    {
        return assignments == other.assignments && options.transferIsCash == other.options.transferIsCash;
    }
};

// clausemeter-bill-settings/1.
QByteArray billSettingsJson(const BillSettings& settings);
// Nothing where it is no such JSON.
std::optional<BillSettings> readBillSettings(const QByteArray& json);

// Under which a book keeps them for one of its customers.
inline QString billSettingName(qint64 customer)
{
    return QStringLiteral("bill_assignments/%1").arg(customer);
}

// What holds for the services of an account, in their order: what `kept` says, else the defaults.
BillSettings settingsFor(const account::Account& account,
                         const std::map<std::string, sla::Definition>& definitions,
                         const std::optional<BillSettings>& kept);

} // namespace clausemeter::bills
