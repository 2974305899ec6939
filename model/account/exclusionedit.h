// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/account.h"

#include <optional>
#include <string_view>
#include <vector>

namespace clausemeter::account {

// The clause under which one of another agreement is named (SLA 4.14).
inline constexpr std::string_view kOtherAgreements = "4.14";

// Why an exclusion that a person enters can't be kept.
enum class ExclusionFault {
    EndNotAfterStart,
    AnnouncedEndNotAfterStart,
    ReasonMissing // a standing set by a person needs one (semantics R14)
};
std::vector<ExclusionFault> faultsOf(const Exclusion& exclusion);

// The exclusion in the place of the one at `index`, or behind all others; all else stays as it is.
Account withExclusion(Account account, std::optional<std::size_t> index, Exclusion exclusion);
Account withoutExclusion(Account account, std::size_t index);

} // namespace clausemeter::account
