// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/text/words.h"

namespace clausemeter::text {

// What Words::error() says of an error of a server or a warehouse; empty for every other.
QString serverErrorWords(const Words& words, const Error& error);

} // namespace clausemeter::text
