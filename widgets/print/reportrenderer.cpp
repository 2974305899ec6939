// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/print/reportrenderer.h"

#include "widgets/print/pdffile.h"

namespace clausemeter::print {

Result<QByteArray> renderReport(const report::Case& c, const ReportOptions& options)
{
    if (options.languages.empty())
        return Error{ErrorCode::PdfFailed, {}, {"pdf:no-language"}};
    Typeface typeface;
    return pdfFile(typeface, layOut(typeface, c, options));
}

} // namespace clausemeter::print
