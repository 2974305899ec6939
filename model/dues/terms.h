// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/account.h"
#include "model/calendar/businesscalendar.h"
#include "model/dues/agreementterms.h"
#include "model/sla/derivation.h"

#include <optional>
#include <vector>

// What an agreement's clock says: terms, retention, silence, force majeure. Functions of values; a result is
// absent where the agreement has no such rule.
namespace clausemeter::dues {

struct BillConfirmation {
    calendar::DatedDay lastDay; // to confirm or object
    Date confirmed;             // from this day on the bill counts as confirmed
    std::vector<sla::Step> derivation;
    bool operator==(const BillConfirmation&) const = default;
};

// When silence confirms a bill that was received on a day (CSA-zh 3.2.4).
std::optional<BillConfirmation> billConfirmation(Date received, const AgreementTerms& terms,
                                                 const calendar::BusinessCalendar& calendar);

// The current term of an agreement on a day (R29). Without `end` it runs on, with a service that has none.
struct TermOnDay {
    std::optional<Date> end;      // last day
    std::optional<Date> renewsOn; // first day of the next term, unless notice is given on `end` at the latest
    bool extended = false;        // by a purchased service that runs longer
    std::vector<sla::Step> derivation;
    bool operator==(const TermOnDay&) const = default;
};

// `notRenewed`: the day on which a notice not to renew was served; one later than `day` is left out.
// `services`: what was purchased under the agreement.
std::optional<TermOnDay> termOn(Date day, Date accepted, std::optional<Date> notRenewed,
                                const std::vector<account::Service>& services, const AgreementTerms& terms);

struct Retention {
    std::optional<Date> lastDay; // absent: the service rules decide, and they were not given
    std::vector<sla::Step> derivation;
    bool operator==(const Retention&) const = default;
};

// How long data is kept after the last day of a service. `serviceRuleDays`: what the service's own rules say,
// where the agreement leaves it to them (CSA-zh 3.4.3).
std::optional<Retention> retentionAfter(Date serviceEnd, const AgreementTerms& terms,
                                        std::optional<int> serviceRuleDays = std::nullopt);

struct ForceMajeureEnd {
    Date noticeFrom;       // the first day on which either party may give notice
    Date earliestEnd;      // by a notice served on that day, or on `notice`
    bool tooEarly = false; // the notice was served before noticeFrom: it ends nothing
    std::vector<sla::Step> derivation;
    bool operator==(const ForceMajeureEnd&) const = default;
};

// `first`: the first day of the hindrance, day 1. `notice`: the day on which notice was served.
std::optional<ForceMajeureEnd> forceMajeureEnd(Date first, std::optional<Date> notice,
                                               const AgreementTerms& terms);

struct DiscountTakenBack {
    Money amount;             // list price less price paid, over the months whose discount is known
    std::int64_t unknown = 0; // fee rows that do not tell their discount
    std::vector<sla::Step> derivation;
    bool operator==(const DiscountTakenBack&) const = default;
};

// What is owed when the condition of a discount fails: the fees at list price (CSA-zh 3.2.2).
std::optional<DiscountTakenBack> discountTakenBack(const std::vector<account::Fee>& fees,
                                                   const AgreementTerms& terms);

} // namespace clausemeter::dues
