// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// CSV of requests and of intervals, from tests/fuzz/corpus/csv.

#include "logcontent.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    clausemeter::logs::readBothWays(data, size);
    return 0;
}
