// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace clausemeter::contract {

// Whether a line could stand as a title: short, no sentence, in English with capitals. A label is no part.
bool isTitleLine(QStringView line);

// The title of what a clause says behind its label: the whole line where it is one, or the lead-in before a
// colon or a full stop ("Service Month: the ..."). Empty where it has none.
QString titleOf(QStringView text, bool isHeading);

// Whether an English line that stands alone behind a number is a title with small letters: "Governing law".
bool isPlainTitle(QStringView text);

} // namespace clausemeter::contract
