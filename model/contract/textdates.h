// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"

#include <QString>
#include <optional>
#include <string_view>

namespace clausemeter::contract {

// A date or a time of day as agreements write it, whole or in part.
struct TextDate {
    std::size_t start = 0;
    std::size_t end = 0;
    bool isTime = false;
    std::optional<Date> date = {}; // of year, month and day, where they are told apart and such a day exists
    QString iso = {}; // "2021-11-08", "2019-03", "--03-17" (no year), "---05" (a day of every month), "2021",
                      // "10:30", "00:04:59"; empty where month and day cannot be told apart (03/04/2021) or
                      // there is no such day
};

// The date or time that begins at `at`: a figure, a Chinese numeral, a month's name or 上午 and its like.
std::optional<TextDate> dateAt(std::u16string_view text, std::size_t at);

} // namespace clausemeter::contract
