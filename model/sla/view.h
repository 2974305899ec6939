// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace clausemeter::sla {

// The three results that are always computed side by side (semantics R13).
enum class View { Measured, Provider, Contract };
inline constexpr std::array<View, 3> kViews{View::Measured, View::Provider, View::Contract};

template <typename T>
struct PerView {
    std::array<T, 3> values{};
    T& operator[](View view) { return values[std::size_t(view)]; }
    const T& operator[](View view) const { return values[std::size_t(view)]; }
    bool operator==(const PerView&) const = default;
};

} // namespace clausemeter::sla
