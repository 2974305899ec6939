// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/print/pagebuilder.h"
#include "widgets/print/reportwords.h"

namespace clausemeter::print {

// A document laid out in one language: what is painted, without page headers and footers.
void setDocument(PageBuilder& pages, const report::Document& document, const ReportWords& words);

// Header and footer of page `page` of `pages`, counted from 1.
void setMargins(Sheet& sheet, const Typeface& typeface, const Frame& frame, const report::Document& document,
                const ReportWords& words, int page, int pages);

} // namespace clausemeter::print
