// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace clausemeter::print {

// How the columns of a table share `room`: all of it is given away. Where there is enough, each gets its
// natural width and an even part of the rest. Where there is not, a column that asks for no more than an even
// share gets that whole, so that its short texts do not wrap, and the others get something between their
// least and their natural width; less than the least only where even that does not fit. All in one unit, of
// equal number, 0 < least <= natural.
std::vector<double> columnWidths(std::vector<double> natural, const std::vector<double>& least, double room);

} // namespace clausemeter::print
