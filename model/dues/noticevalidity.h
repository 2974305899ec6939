// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"
#include "model/dues/agreementterms.h"
#include "model/sla/derivation.h"

#include <optional>
#include <string>
#include <vector>

namespace clausemeter::dues {

// What a notice of the provider is about.
enum class NoticePurpose { Maintenance, Relocation, ServiceChange, Assignment, ForceMajeureEnd };

// Whether a notice came early enough for what it announces. Maintenance is counted in elapsed hours, all else
// in calendar days (R14).
struct NoticeValidity {
    bool valid = false;
    std::string clause; // "CSA-zh 3.4.1"
    bool inHours = false;
    std::int64_t required = 0; // hours or days
    std::int64_t given = 0;    // minutes where inHours, else days; below 0 where it came after the event
    std::int64_t missing = 0;  // likewise, how much too late; 0 where valid
    std::optional<Instant> earliestEvent; // the first moment that the notice is early enough for
    std::vector<sla::Step> derivation;
    bool operator==(const NoticeValidity&) const = default;
};

// `served`: absent where the notice has not been served, which is never valid. Nothing where the agreement
// asks for no such notice.
std::optional<NoticeValidity> noticeValidity(NoticePurpose purpose, std::optional<Instant> served,
                                             Instant event, const AgreementTerms& terms, SlaClock clock);

} // namespace clausemeter::dues
