// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/agreement.h"
#include "model/contract/contract.h"

#include <map>
#include <optional>
#include <string>

namespace clausemeter::contract {

// The agreement whose definition was made from this text, or from another version of it: the language is the
// same, and of all clause numbers of the two at least four in five are common. Nothing where none fits, or
// two fit alike.
std::optional<std::string> agreementOf(const Contract& contract,
                                       const std::map<std::string, Agreement>& agreements);

} // namespace clausemeter::contract
