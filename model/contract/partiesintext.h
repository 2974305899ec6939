// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/findterms.h"

#include <string_view>

namespace clausemeter::contract {

// Who agrees, each once: where it is named as a party (甲方：…, "Party A: …"), where a company gets a short
// name (X Co., Ltd. (hereinafter "the Company"), X公司（以下简称“乙方”）), and who has duties and rights in
// the text without that ("Tencent Cloud shall", "you may", 您应当): there, at the first of them.
void findParties(std::u16string_view text, std::vector<Term>& terms);

} // namespace clausemeter::contract
