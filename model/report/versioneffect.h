// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/definedfigures.h"
#include "model/report/case.h"
#include "model/sla/effect.h"

#include <QByteArray>
#include <QString>
#include <array>
#include <optional>
#include <string>
#include <vector>

namespace clausemeter::report {

// A finished service month under two versions of its agreement. A version that cuts months otherwise may have
// no month that begins on that day.
struct VersionedMonth {
    std::string service;
    sla::ServiceMonth month; // of the newer version; of the older one where only that has it
    std::optional<sla::Outcome> before;
    std::optional<sla::Outcome> after;

    bool isChanged() const { return before != after; }
    // The newer version's voucher less the older one's; absent where either amount is not known.
    std::optional<Money> difference() const;
};

struct VersionEffect {
    std::vector<VersionedMonth> months; // in the order of the account's services, by start
    Money difference;                   // of all that are known
    std::size_t unknown = 0;            // months whose difference is not
    std::size_t unlisted =
        0; // exclusions whose clause the newer version does not list: it releases nothing there
};

// A new version of an agreement held against the one that the program computes from.
struct VersionReview {
    sla::Definition before;
    sla::Definition after;
    std::vector<contract::FigureChange> figures;
    VersionEffect effect;
};

// What it would do to the case's finished service months if `after` stood in the place of `before`:
// everything is computed from the same account, logs and day. Both have the same id; services under other
// agreements are left out. Errors: those of sla::analyze().
Result<VersionEffect> versionEffect(const Case& c, const sla::Definition& before,
                                    const sla::Definition& after);

// The definition in `path` against the one of the same id that the case knows. Errors: those of
// contract::readDefinition() and versionEffect(); DefinitionInvalid of the id where no such agreement is
// known.
Result<VersionReview> reviewVersion(const Case& c, const QString& path);

// clausemeter-effect/1:
//   format, customer, as_of, agreement (id)
//   before, after: version, file, sha256
//   figures[]: figure (path in the definition file), clause, before, after: kind, value, unit, comparator (as
//     in clausemeter-contract/1); null where that version has none
//   months[]: service, start, end (included), before, after: downtime_seconds, availability_percent,
//     voucher_percent, voucher; null where that version has no such month; difference
//   difference: of all vouchers that are known; unknown: months whose difference is not; unlisted_exclusions
// What is not known is null; amounts and percentages of availability are texts with all their decimals.
QByteArray effectJson(const Case& c, const VersionReview& review);

// The words of the list in one language, UTF-8.
struct EffectTexts {
    std::string title; // of the sheet
    // Service, first and last day, availability, voucher in percent and amount before, the same after,
    // difference, currency.
    static constexpr std::size_t kColumns = 11;
    std::array<std::string, kColumns> headers;
};

QByteArray effectCsv(const Case& c, const VersionReview& review, const EffectTexts& texts);
// Errors: FileUnwritable, DiskFull: of the temporary folder.
Result<QByteArray> effectXlsx(const Case& c, const VersionReview& review, const EffectTexts& texts,
                              Instant stamp);

} // namespace clausemeter::report
