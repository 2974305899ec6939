// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace clausemeter::widgets {

// Puts the selected rows onto the clipboard, under a row of headers, as far as columns are shown: fields are
// parted by tabs. Nothing where no row is selected.
void copyRows(const QTableView& table);

} // namespace clausemeter::widgets
