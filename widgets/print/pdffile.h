// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/print/reportlayout.h"

namespace clausemeter::print {

// Pages that are laid out as a PDF file: A4, fonts embedded, text that can be searched and copied. The same
// pages give the same bytes. Needs a QGuiApplication; any thread. Errors: PdfFailed.
Result<QByteArray> pdfFile(Typeface& typeface, ReportLayout layout);

// "D:20190501000000+08'00'": 00:00 of a day, so that the same input makes the same file on every day.
QByteArray createdAt(Date day, SlaClock clock);

} // namespace clausemeter::print
