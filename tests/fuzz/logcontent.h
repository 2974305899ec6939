// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace clausemeter::logs {

// Reads the bytes as a log: once as a whole, then in chunks of a size that follows from them, on several
// threads. Traps where an account of the rows does not add up, or the two ways differ.
void readBothWays(const std::uint8_t* data, std::size_t size);

} // namespace clausemeter::logs
