// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/contracttext.h"

namespace clausemeter::contract {

// Of each block, whether a paragraph begins with it. In plain text and in a PDF a block is a line, and may be
// the rest of a paragraph that was wrapped at some width.
std::vector<bool> paragraphBegins(const ContractText& text);

// Whether what was said before a block has come to an end, or goes on in a list (":", "; and"): otherwise the
// block may be the rest of the sentence.
bool isFinished(QStringView before);

// Whether a text introduces the list that follows: it ends in a colon, or runs on.
bool introducesList(QStringView text);

} // namespace clausemeter::contract
