// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/account.h"

#include <optional>
#include <vector>

namespace clausemeter::account {

// Why a notice that a person enters can't be kept.
enum class NoticeFault {
    IdMissing,
    IdTaken, // another notice has it, so exclusions could not say which one they mean
    SignedBeforeSent
};
// `index` of the notice that is changed; absent: it is new.
std::vector<NoticeFault> faultsOf(const Notice& notice, const Account& account,
                                  std::optional<std::size_t> index);

// The notice in the place of the one at `index`, or behind all others. Exclusions that name it by its id go
// on naming it when that changes.
Account withNotice(Account account, std::optional<std::size_t> index, Notice notice);
// Exclusions that name it have no notice then.
Account withoutNotice(Account account, std::size_t index);

} // namespace clausemeter::account
