// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/textscan.h"

namespace clausemeter::contract {

std::size_t skipBlanksBack(std::u16string_view text, std::size_t at)
{
    bool broken = false;
    while (at > 0) {
        const char16_t c = text[at - 1];
        const bool isBreak = c == u'\n' && !broken;
        if (!isBlank(c) && !isBreak && c != u'\r')
            break;
        broken = broken || isBreak;
        --at;
    }
    return at;
}

bool startsLine(std::u16string_view text, std::size_t at)
{
    while (at > 0 && isBlank(text[at - 1]))
        --at;
    return at == 0 || text[at - 1] == u'\n' || text[at - 1] == u'\r';
}

} // namespace clausemeter::contract
