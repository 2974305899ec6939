// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace clausemeter::widgets {

// The keyboard goes to `start`, a part of `whole`, when `whole` is given it. Unlike a focus proxy this leaves
// the order of Tab alone: with one, Tab jumps to `start` past whatever stands before it, and stays where it
// is while `start` is hidden.
void startKeyboardAt(QWidget* whole, QWidget* start);

} // namespace clausemeter::widgets
