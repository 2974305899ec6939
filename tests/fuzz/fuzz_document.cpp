// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON documents of every kind, from tests/fuzz/corpus/document.

#include "logcontent.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    clausemeter::logs::readBothWays(data, size);
    return 0;
}
