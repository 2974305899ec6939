// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/print/pdfmender.h"
#include "widgets/print/reportrenderer.h"
#include "widgets/print/sheet.h"

#include <vector>

namespace clausemeter::print {

// The pages of a report in all its languages, and what the file says of itself.
struct ReportLayout {
    Frame frame;
    std::vector<Sheet> sheets;
    PdfFacts facts; // without what painting tells
};

ReportLayout layOut(Typeface& typeface, const report::Case& c, const ReportOptions& options);

} // namespace clausemeter::print
