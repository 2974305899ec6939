// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/findterms.h"

#include <string_view>

namespace clausemeter::contract {

// Where the text says it was signed (签订地为…, "executed in …"), whose court decides and whose law governs.
void findPlaces(std::u16string_view text, std::vector<Term>& terms);

// The language that prevails, or in which the text is to be read. Tokens: zh, en, ja, ko, fr, de, es, ru.
void findLanguageClauses(std::u16string_view text, std::vector<Term>& terms);

} // namespace clausemeter::contract
