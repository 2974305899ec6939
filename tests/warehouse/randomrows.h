// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace clausemeter::test {

// A row as a table has it; nothing: NULL.
struct Row {
    std::optional<std::int64_t> ms; // of its time, 1970 on
    std::optional<std::string> service;
    std::optional<std::string> event;
    std::optional<std::string> result;
    std::optional<std::string> code;
    std::optional<std::string> region;
};

// What a generator of rows makes: each of these has edges of its own.
enum class Results { Words, Signed, Status };

// Random rows from 2019-02-25 to 2019-03-25 with every edge that a row has: slots' first and last
// milliseconds, services of others, events that count and do not, words in every case, NULL, what is no
// result.
std::vector<Row> randomRows(unsigned seed, int count, Results results, bool withNulls);

// As RFC 4180 has it, NULL as nothing.
QByteArray csvField(const std::optional<std::string>& value);

// "2019-03-20 10:05:03.123" on the clock of UTC; without the fraction where `decimals` is 0.
std::string utcText(std::int64_t ms, int decimals);

} // namespace clausemeter::test
