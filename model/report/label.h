// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace clausemeter::report {

// What headings, columns and facts of the report are called; the words are in widgets/print/reportwords.
enum class Label {
    None,

    // Chapters and sections.
    Report,
    Overview,
    Evidence, // inputs and versions
    Figures,
    FiguresSoFar, // of an unfinished month
    Course,       // the month's chart
    OutageCourse, // the same of recorded outages
    Windows,
    Outages, // the windows of an agreement that counts them
    Exclusions,
    FeeAndVoucher,
    Claim,
    Derivation,
    Inputs,
    HandChanges,
    Versions,

    // Facts of the title block.
    Customer,
    CustomerId,
    Service,
    Agreement,
    ServiceMonth,
    ServiceMonths,
    AsOf,

    // Figures.
    Figure, // heads the column with the names of the figures
    Downtime,
    Availability,
    VoucherPercent,
    Standard,
    TotalMinutes,
    Requests,
    Successes,
    NotAttributable, // failures that the customer caused
    SlotsWithData,
    SlotsUnavailable,
    SlotsNoData,
    SlotsPending,
    Grade,
    Prevails, // the provider's back-end record

    // Windows and exclusions.
    Start,
    End,
    MinutesLength,
    MinutesCounted,
    Failures,
    LowestRate,
    Standing,
    Clause,

    // Why windows were down.
    Causes,
    Window,
    ErrorCode,
    Meaning,
    Share,
    CustomerCaused,
    Yes,
    NoCode, // failures without one
    OtherCodes,
    Region,
    NoRegion, // requests without one
    OtherRegions,
    TheRest,
    SuccessRate,
    NoCodesNamed,
    NoRegionsNamed,
    RatesOnly,
    Notice,
    Announced,
    ReleasedProvider,
    ReleasedContract,
    Ground, // what the clause releases
    Reason,
    Pieces,      // parts that stand differently
    ReasonGiven, // by the person who set the standing
    Evidences,
    Note,
    NoWindows,
    NoWindowsOfMean, // availability is a mean of error rates
    NoOutages,
    NoExclusions,

    // The customer's record and the provider's.
    Records,
    RecordsDiffer, // in their verdicts
    RecordCustomer,
    RecordProvider,
    RecordCompared,
    RecordEqual,
    RecordDifferent,
    RecordOnlyCustomer,
    RecordOnlyProvider,
    RecordPendingCustomer, // of the slots that only the other one has
    RecordPendingProvider,
    RecordChangedMeasured, // slots unavailable by one record only
    RecordChangedContract,
    RecordOthers, // slots that differ in nothing else than figures
    RecordSlot,
    CustomerRate,
    CustomerRequests,
    CustomerState,
    ProviderRate,
    ProviderRequests,
    ProviderState,
    NoChangedState,
    ProviderInputs,

    // Fee and voucher.
    FeeGross,
    FeeDiscount,
    FeeVoucher,
    FeePromotionalCredit,
    FeeOther,
    FeeCash,
    NoFee,
    Voucher,
    VoucherOtherReading,
    VoucherConditions,
    Cap,
    CapAmount,
    CapLowest,

    // Claim.
    ClaimOpens,
    ClaimCloses,
    ClaimState,
    DaysLeft,
    Provisional,
    Filed,
    Ticket,
    LastDay,

    // Inputs.
    File,
    Format,
    Encoding,
    Sha256,
    Xxh3,
    Bytes,
    TimeSpan,
    Rows,
    RowsAccepted,
    RowsOutside,
    RowsOtherEvents,
    RowsRejected,
    RowsBlank,
    RowsHeader,
    SameAs,
    ServerVersion, // of a warehouse that counted
    AnsweredAt,
    RowsReadThere,
    Fetch, // of whose answer
    FetchedNow,
    FetchedKept,
    FetchedAgain,
    Query,
    SameQueryAs, // as for an input before
    RejectedRows,
    RejectedBy, // reason
    BadRows,
    Line,
    ColumnNumber,
    RowText,
    NoInputsOfOutages, // none is needed
    NoInputs,

    // Changes by hand.
    ChangedAt,
    ChangedWhat,
    ChangedBefore,
    ChangedAfter,

    // Versions.
    Program,
    Definition,
    DefinitionFile,
    AccountFile,
    Clock,
};

} // namespace clausemeter::report
