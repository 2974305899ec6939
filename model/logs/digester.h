// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/readlogs.h"

#include <memory>
#include <span>
#include <string>

namespace clausemeter::logs {

// The digest of a content, taken piece by piece.
class Digester {
public:
    explicit Digester(Digest kind);
    ~Digester();
    void add(std::span<const char> bytes);
    // "xxh3-128:" or "sha-256:" and lower-case hexadecimal digits; ends the digest.
    std::string finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace clausemeter::logs
