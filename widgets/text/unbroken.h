// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace clausemeter::text {

// The same text, as long, with no-break spaces where no line may end: an amount keeps its currency ("CNY
// 15,819.20", "1,000.00 元"), a number its unit ("99.9 %", "30 min"). For what is painted on several lines;
// what is written to a file or compared keeps its ordinary spaces.
QString unbroken(QString text);

} // namespace clausemeter::text
