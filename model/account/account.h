// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/bilingual.h"
#include "model/base/money.h"
#include "model/base/time.h"

#include <optional>
#include <string>
#include <vector>

// The account data of one customer as values (spec: account file, clausemeter-account/1).
namespace clausemeter::account {

// Who contracts from where: decides whether CSA-en 3.3.5 applies (semantics R26).
enum class Contracting { Mainland, Overseas };

struct Customer {
    std::string id;
    Bilingual name;
    Contracting contracting = Contracting::Mainland;
    std::string currency = "CNY";
    bool operator==(const Customer&) const = default;
};

// One service period of a service id; whole days, both included (semantics R4). Without `end` the service
// runs on.
struct Service {
    std::string id;
    std::string sla; // id of an agreement definition
    std::vector<std::string> agreements;
    Date start;
    std::optional<Date> end;
    std::vector<std::string> targets = {}; // of the agreement, that apply; none: its first one
    bool operator==(const Service&) const = default;
};

// A time in which the service was down, as the customer recorded it: agreements of outages are computed from
// these. Times of one service that overlap count once.
struct Outage {
    std::string service;
    TimeRange time;
    std::optional<std::int64_t> failedCalls; // the fewest in any of its minutes; absent: nobody counted them
    std::vector<std::string> evidence;
    std::string note;
    bool operator==(const Outage&) const = default;
};

// Fees of one service month (semantics R16). Parts that the account does not tell are absent.
struct Fee {
    std::string service;
    YearMonth month;
    std::optional<Date> monthStart; // tells two service months of one calendar month apart
    std::optional<Money> gross;     // consumed fee (SLA 1.3)
    std::optional<Money> discount;
    std::optional<Money> voucher;
    std::optional<Money> promotionalCredit;
    std::optional<Money> other;
    Money cash; // the cash part (SLA 3.1): given, or gross less the other parts
    bool operator==(const Fee&) const = default;
};

// How an exclusion stands (semantics R13).
enum class Standing { Accepted, Disputed, Rejected };

enum class ExclusionKind { Unspecified, Maintenance, Relocation };

// Time for which the provider may be released from liability (SLA 4).
struct Exclusion {
    std::string service;
    TimeRange time;
    std::string clause;      // "4.1" to "4.14" of the SLA
    std::string otherClause; // under 4.14: the clause of another agreement, such as "CSA-zh 10.1"
    ExclusionKind kind = ExclusionKind::Unspecified;
    std::optional<Instant>
        notice; // when the notice that the clause asks for was served; by R27 where noticeId is set
    std::string noticeId;
    std::optional<TimeRange> announced;
    std::optional<std::int64_t> concurrencyChange; // 4.6
    std::optional<Standing> standing;              // set by a person, with a reason; absent: by rule (R14)
    std::string reason;
    std::vector<std::string> evidence;
    std::string note;
    bool operator==(const Exclusion&) const = default;
};

struct Payment {
    Date date;
    Money amount;
    bool operator==(const Payment&) const = default;
};

struct Invoice {
    std::string id;
    std::string agreement;
    std::string service;
    Money amount;
    std::optional<Date> received;
    std::optional<Date> due;
    std::vector<Payment> payments;
    bool operator==(const Invoice&) const = default;
};

// How a notice was given (CSA-zh 11.3).
enum class NoticeChannel { Hand, Published, Electronic, Courier, RegisteredMail };

struct Notice {
    std::string id;
    std::string agreement;
    std::string subject;
    NoticeChannel channel = NoticeChannel::Electronic;
    Instant sent;
    std::optional<Instant> signedAt;
    bool operator==(const Notice&) const = default;
};

struct Claim {
    std::string service;
    YearMonth month;
    std::optional<Date> monthStart; // tells two service months of one calendar month apart
    Date filed;
    bool byTicket = true; // the support ticket is the only channel (SLA 3.2)
    std::string channel;  // as the file names it
    std::string ticket;
    bool operator==(const Claim&) const = default;
};

struct Account {
    SlaClock clock;
    Customer customer;
    std::vector<Service> services; // as in the file: periods of one id may stand apart
    std::vector<Fee> fees;
    std::vector<Outage> outages;
    std::vector<Exclusion> exclusions;
    std::vector<Invoice> invoices;
    std::vector<Notice> notices;
    std::vector<Claim> claims;
    bool operator==(const Account&) const = default;

    // Service ids in the order of their first appearance.
    std::vector<std::string> serviceIds() const
    {
        std::vector<std::string> ids;
        for (const Service& s : services) {
            bool known = false;
            for (const std::string& id : ids)
                known = known || id == s.id;
            if (!known)
                ids.push_back(s.id);
        }
        return ids;
    }
};

} // namespace clausemeter::account
