// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace clausemeter {

// A text that data carries in both languages (UTF-8): a customer's name, a clause's summary in a definition
// file.
struct Bilingual {
    std::string zh;
    std::string en;
    bool operator==(const Bilingual&) const = default;
};

} // namespace clausemeter
