// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/account.h"
#include "model/contract/agreement.h"
#include "model/report/dates.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace clausemeter::report {

using Agreements = std::map<std::string, contract::Agreement>;

// What an agreement that the customer has signed asks of somebody: on a day, or as long as it is in force.
struct CustomerObligation {
    std::string agreement;                    // id
    std::string clause;                       // its number
    Bilingual cite;                           // "CSA-zh 3.2.4"
    std::optional<contract::Obligation> rule; // absent where the agreement has no words for a date of its own
    std::optional<CustomerDate> date;         // absent: a standing one
    std::vector<Bilingual> behind; // clauses of other agreements that go before it where they clash (R28)
    bool operator==(const CustomerObligation&) const = default;
};

// Ids of the agreements that the account lists and `all` has: service level agreements first, then as the
// services list them.
std::vector<std::string> agreementsInForce(const account::Account& account, const Agreements& all);

// The dated ones in the order of `dates`, which must be in the order of customerDates(), then the standing
// ones by agreement and clause. One that has dates is not told as a standing one too. Clauses that do not
// hold for this customer (CSA-en 3.3.5: semantics R26) are left out.
std::vector<CustomerObligation> customerObligations(const account::Account& account, const Agreements& all,
                                                    const std::vector<CustomerDate>& dates);

struct ObligationFilter {
    enum class Show { Open, ToCome, Dated, Standing, All }; // Open: to come and standing
    Show show = Show::All;
    std::optional<contract::Actor> actor; // Customer or Provider; what is for either or both is for each
    std::optional<std::string> agreement; // id
    Date asOf;                            // what is to come is from this day on
};

bool passes(const CustomerObligation& obligation, const ObligationFilter& filter);

} // namespace clausemeter::report
