// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/report/case.h"
#include "widgets/text/words.h"

#include <QByteArray>
#include <vector>

namespace clausemeter::print {

// One or two languages; with two the whole report stands in the first, then in the second, and the pages are
// counted through, so that a missing page shows.
struct ReportOptions {
    std::vector<text::Language> languages;
};

// The service months in c.analysis as a PDF file: A4, fonts embedded, text that can be searched and copied.
// The same case gives the same bytes. Needs a QGuiApplication (the offscreen platform will do); any thread;
// writes no file. Open the case with logs::Digest::Sha256. Errors: PdfFailed, details: what the
// library says.
Result<QByteArray> renderReport(const report::Case& c, const ReportOptions& options);

} // namespace clausemeter::print
