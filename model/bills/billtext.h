// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/logs/kind.h"

#include <string>
#include <string_view>

namespace clausemeter::bills {

struct BillText {
    std::string utf8; // without byte order mark
    logs::Encoding encoding = logs::Encoding::Utf8;
};

// A bill's content as text, in the encoding that its beginning speaks for. BillUnknownFormat where it is no
// text, LogDecodingFailed.
Result<BillText> decodedBill(std::string_view bytes, const std::string& file);

// Whether a file that begins with `head` is a bill for readBills() to read, if need be with an error of its
// own: never what is a log by its header, nor an account. Any thread.
bool looksLikeBill(std::string_view head);

} // namespace clausemeter::bills
