// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/account.h"
#include "model/bills/billreport.h"
#include "model/bills/billsettings.h"
#include "model/report/case.h"

#include <QString>
#include <memory>
#include <vector>

namespace clausemeter::widgets {

// Bills to be compared with the fees of an account.
struct BillQuestion {
    std::shared_ptr<const bills::BillData> data;
    account::Account account;
    std::shared_ptr<const report::Knowledge> knowledge;
    Date asOf;
    bills::BillSettings settings; // one assignment a service of the account
};

// What the user said of them.
struct BillAnswer {
    account::Account account;        // with the fees that are taken over
    std::vector<account::Fee> taken; // these; may be none
    bills::BillSettings settings;
    QString reason; // for the journal; never empty where a recorded fee is replaced
};

} // namespace clausemeter::widgets
