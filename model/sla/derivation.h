// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/money.h"
#include "model/base/time.h"

#include <string>
#include <variant>
#include <vector>

namespace clausemeter::sla {

// A percentage, exact; shown cut off after 4 decimals (semantics R11).
struct Percent {
    Decimal value;
    bool operator==(const Percent&) const = default;
};
// A length of time in seconds.
struct Seconds {
    std::int64_t value = 0;
    bool operator==(const Seconds&) const = default;
};

// A figure put into a step.
using StepValue = std::variant<std::int64_t, Decimal, Percent, Seconds, Money, Date, Instant, std::string>;

// The steps from the log to the voucher, in the order in which they are taken. The comments name the values.
enum class StepId {
    Unverified,      // source, date (texts): the definition was not checked against the signed text
    ServicePeriod,   // first day, last day of the service month
    TotalMinutes,    // days, minutes
    Requests,        // requests, successes
    RateOnly,        // slots that have a rate and no counts
    Coverage,        // slots with data, slots of the month, slots without data, pending slots
    MinimumRequests, // requests needed, slots with fewer
    SlotThreshold,   // threshold percent, unavailable slots (measured); so the next three
    SlotAtMost,
    SlotErrorsOver,
    SlotErrorsAtLeast,
    OutagesRecorded,  // outages, seconds (measured), what they are in zh, in en (texts)
    FailedCalls,      // calls a minute, outages with fewer
    CustomerCaused,   // failures left out, codes (text, comma separated), unavailable slots that remain
                      // (contract)
    FailuresLeftOut,  // failures left out of the error rates, codes (text, comma separated)
    Situations,       // windows, seconds (measured, before the five-minute test)
    Exclusion,        // number (from 1), clause, start, end, seconds released under contract, under provider
    SituationTest,    // minutes needed, seconds that remain after releases, seconds that count
    ConsecutiveSlots, // slots needed, seconds that remain after releases, seconds that count
    OutageTest,       // minutes, seconds that remain after releases, seconds of outages that last longer
    OutageRounding,   // seconds, minutes after each outage was rounded up
    MeanErrors,       // slots with requests, slots, sum of the error rates percent, mean percent (contract)
    MeanAvailability, // mean percent, availability percent (contract)
    Downtime,         // seconds measured, provider, contract
    Availability,     // downtime seconds, total minutes, percent (contract)
    AvailabilityOthers,  // percent measured, percent provider
    StandardMet,         // percent, standard
    StandardNotMet,      // percent, standard
    Targets,             // names in zh, in en (texts), standard of the strictest
    Tier,                // percent, at least, below, voucher percent
    FeeCash,             // cash part
    FeeParts,            // gross, discount, voucher, promotional credit, other, cash part
    FeeMissing,          // none
    FeeAmbiguous,        // calendar month (text)
    FeeShare,            // percent, cash part, share of it
    FeeAverage,          // months, the mean of their cash parts
    Voucher,             // percent, what it is taken of, value
    CapPercent,          // percent, cash part, most
    VoucherOtherReading, // percent, consumed fee, value
    CapYear,             // which (text: clause), first and last of the 12 months (texts)
    CapParts,            // which (text: clause), sum, then month (text) and amount of each part
    CapOutside,          // the same of the parts outside the 12 months
    CapRefunds,          // which (text: clause), months with refunds (text, comma separated)
    Cap,                 // which (text: clause), amount
    CapNotKnown,         // which (text: clause)
    ClaimOpens,          // business day number, that business day, opens
    ClaimOpensAfterDays, // last day of the service month, days, opens
    ClaimOpensAtOnce,    // last day of the service month, opens
    ClaimCloses,         // last day of the service month, days, closes
    ClaimClosesMonthEnd, // last day of the service month, closes
    ClaimState,          // as-of date
    PrevailingRecord,    // none
    NoData,              // none: no availability can be stated
    NoRecord,            // none: no outage is recorded, and no data either

    // Invoices (model/dues).
    DueGiven,        // due day
    DueAfterReceipt, // received, working days, due day
    DueUnknown,      // none
    OverdueDays,     // due day, day, days after it with something unpaid
    LateFeeRate,     // percent a day
    UnpaidSpan,      // first day, last day, days, unpaid amount
    LateFee,         // sum of unpaid amount x days, percent a day, late fee
    SuspensionFrom,  // due day, from
    SetOffFrom,      // due day, from
    ForfeitureFrom,  // due day, from
    TerminationFrom, // due day, from
    PaidBeyond,      // paid, amount of the invoice, beyond it
    BillConfirmed,   // received, working days, last day to object, confirmed from

    // Terms and notices (model/dues).
    TermFirst,         // accepted, last day
    TermRenewed,       // last day of the current term
    TermNotRenewed,    // notice served, last day
    TermExtended,      // last day
    TermRunsOn,        // none: a service without an end
    Retention,         // last day of the service, days, last day
    RetentionUnknown,  // last day of the service
    ForceMajeureFrom,  // first day, number of the day from which, that day
    ForceMajeureEnds,  // notice, days, earliest end
    DiscountTakenBack, // fee rows, sum of their discounts, fee rows without one
    NoticeHours,       // served, event, hours needed, minutes given, minutes missing, earliest event
    NoticeDays,        // served, event, days needed, days given, days missing, earliest event
    NoticeNotServed,   // hours or days needed

    // The fee of a service month by the bills (model/bills).
    BilledLines,    // lines, those of which only a part of the days counts
    BilledGroup,    // component (text), lines, cash part of them in this month
    BilledPart,     // line (text), its cash part, days in the month, days of the line, cash part that counts
    BilledTransfer, // transfer credit that the cash part holds
    BilledTax,      // tax, in none of the parts
    BilledComparison, // cash part by the account, by the bills, difference
};

// The reading chosen where the clause is silent or open; Rxx of the semantics.
enum class Reading {
    None,
    Clock,             // R1
    RequestTime,       // R3
    PeriodEnd,         // R4
    CustomerLeftOut,   // R7a
    NoDataAvailable,   // R8
    TestEachPiece,     // R9
    TestOnce,          // R9, the other one
    DisputedCounts,    // R13
    MaintenanceHours,  // R14
    SurgeDays,         // R14
    CashPart,          // R17
    LowestCap,         // R20
    CapYear,           // R20: the 12 months before the damage
    CapConsumed,       // R20: prepaid and not yet consumed
    OpensDayAfter,     // R21
    ClosesCalendar,    // R22
    WeekdayFallback,   // R24
    NaturalMonth,      // the denominator is the whole calendar month
    AnniversaryMonth,  // months begin on the day of the month on which the service began
    BelowMinimum,      // R8: a slot with too few requests is like one without data
    OutagesAsRecorded, // a month without a recorded outage and without data has no verdict
    OutageRoundedOnce, // what releases leave of an outage is added up, then rounded
    OutageTestedWhole, // an outage over the month's edge is tested by its whole length
    MeanReleasedSlots, // a slot leaves the mean when it lies in released time as a whole
    HighestOfTargets,  // one availability, and the highest percent that a target gives

    LateFeeSimple,            // R25
    LateFeeUntilPenaltyPaid,  // R25, CRC
    InvoicePostPaid,          // R25
    ForfeitedWithTermination, // section 7: when prepaid money is kept
    ConfirmedDayAfter,        // section 7: silence confirms a bill
    NoticeOnLastDay,          // R29
    BilledByUsageDay,         // R16
    TransferIsCash,           // R16: the switch for transfer credit
};

struct Step {
    StepId id;
    std::vector<std::string> clauses; // of the agreement itself ("1.5"), or with its name ("CSA-zh 3.4.2")
    std::vector<StepValue> values;
    Reading reading = Reading::None;
    bool operator==(const Step&) const = default;
};

} // namespace clausemeter::sla
