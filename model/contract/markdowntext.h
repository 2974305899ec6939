// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/contracttext.h"

namespace clausemeter::contract {

// Reads Markdown: headings, lists with the numbers as they are written, quotes, tables of pipes. HTML in it
// is text, or nothing where it is a tag; nothing is loaded. `repairs` are spans of `text`: the blocks that
// they lie in become those of `into`.
void readMarkdown(const QString& text, const std::vector<TextSpan>& repairs, ContractText& into);

// Whether the text is marked up as Markdown, and is none made to wear the reader out (thousands of nested
// quotes, brackets without end): such a text is read as it stands.
bool looksLikeMarkdown(const QString& text, const std::string& file);

} // namespace clausemeter::contract
