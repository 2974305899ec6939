// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/sortkeys.h"

namespace clausemeter::items {

QByteArray orderedKey(Int128 units)
{
    // The sign bit turned, so that negative numbers come before positive ones.
    auto bits = static_cast<unsigned __int128>(units) ^ (static_cast<unsigned __int128>(1) << 127);
    QByteArray bytes(16, '\0');
    for (qsizetype i = 15; i >= 0; --i) {
        bytes[i] = char(bits & 0xFF);
        bits >>= 8;
    }
    return bytes.toHex();
}

} // namespace clausemeter::items
