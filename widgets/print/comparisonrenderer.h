// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/comparison.h"
#include "widgets/print/reportrenderer.h"

namespace clausemeter::print {

// Two texts and how they differ.
struct ComparisonReport {
    const contract::Contract& left;
    const contract::Contract& right;
    const contract::Comparison& comparison;
    Bilingual leftName; // of the agreements
    Bilingual rightName;
    Date day; // on which it is made
};

// As a PDF file, like renderReport(): what was compared, the differences by importance, and which clauses
// belong together. Errors: PdfFailed.
Result<QByteArray> renderComparison(const ComparisonReport& report, const ReportOptions& options);

} // namespace clausemeter::print
