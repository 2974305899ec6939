// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace clausemeter::app {

enum class Theme { System, Light, Dark };

// Draws the whole program in the house style; once, before the first window. Remembers what the system looks
// like.
void setUpAppearance();
// At once, everywhere.
void applyTheme(Theme theme);

} // namespace clausemeter::app
