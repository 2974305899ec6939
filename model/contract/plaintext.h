// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/contracttext.h"

namespace clausemeter::contract {

// Takes text whose lines end in '\n' as it is, each line a block; lines after a bullet are list items.
void readPlainText(const QString& text, ContractText& into);

// The bullet that a line begins with and the spaces before it: how many characters; 0: none.
qsizetype bulletLength(QStringView line);

} // namespace clausemeter::contract
