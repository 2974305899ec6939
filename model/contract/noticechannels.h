// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/findterms.h"

#include <string_view>

namespace clausemeter::contract {

// The channels named in sentences about telling somebody something, each mention; the support ticket wherever
// it is named. Tokens: email, sms, phone, website, system_message, site_message, instant_message, letter,
// registered_mail, courier, by_hand, fax, support_ticket.
void findNoticeChannels(std::u16string_view text, std::vector<Term>& terms);

} // namespace clausemeter::contract
