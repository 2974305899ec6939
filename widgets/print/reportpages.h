// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/print/margins.h"
#include "widgets/print/pagebuilder.h"
#include "widgets/print/reportwords.h"

namespace clausemeter::print {

// A document laid out in one language: what is painted, without page headers and footers.
void setDocument(PageBuilder& pages, const report::Document& document, const ReportWords& words);

// What stands above and below the text of its pages.
MarginTexts marginsOf(const report::Document& document, const ReportWords& words);

} // namespace clausemeter::print
