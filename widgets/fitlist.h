// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;

namespace clausemeter::widgets {

// Makes a list as wide as the widest of its texts, whichever is chosen. To be called when they changed.
void fitToTexts(QComboBox* list);

} // namespace clausemeter::widgets
