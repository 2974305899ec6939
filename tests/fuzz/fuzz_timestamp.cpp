// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/timestamp.h"

#include <cstdlib>

using namespace clausemeter;

// A time stamp is refused or lies in 1970 to 2100, and what it is printed as reads back as the same moment.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const SlaClock clock;
    for (const auto& stamp : {logs::parseStamp(text, clock), logs::parseAccessStamp(text, clock)}) {
        if (!stamp)
            continue;
        const auto again = logs::parseStamp(toIso(stamp->time, SlaClock{0}), clock);
        if (!again || again->time != stamp->time)
            std::abort();
    }
    return 0;
}
